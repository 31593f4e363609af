import {expect, fixtureSync, html} from '@open-wc/testing';
import {readFile, writeFile} from '@web/test-runner-commands';
import '../../src/define.js';
import type {Answers} from '../../src/core/index.js';
import {bikes} from '../core/bikes.js';
import {noonOf, testDay} from '../support/days.js';
import {textOfIds} from '../support/text-of-ids.js';

/**
 * The three elements with a rulebook that never changes, whose words are its ids: what is kept of them says how a screen
 * is told, and stays as it is when a sign is added or a question is put in other words.
 */
export async function bikePage({
  checkable = false,
  answers = {},
}: {checkable?: boolean; answers?: Answers} = {}) {
  const checker = document.createElement('pop-checker');
  const list = document.createElement('red-flag-list');
  const warning = document.createElement('self-crack-warning');
  const all = [checker, list, warning];
  for (const element of all)
    Object.assign(element, {country: 'GB', rulebook: bikes, text: textOfIds(bikes), id: element.localName});
  for (const follower of [list, warning])
    Object.assign(follower, checkable ? {checkable} : {htmlFor: checker.id});
  checker.clock = () => noonOf(testDay);
  fixtureSync(html`<div>${all}</div>`);
  const told = async (other: Answers): Promise<void> => {
    checker.answers = other;
    for (const element of all) await element.updateComplete;
  };
  await told(answers);
  return {checker, list, warning, told};
}

declare global {
  /** What is kept is written rather than compared. Set by the runner's page. */
  var popUpdate: boolean;
}

/** Compares with the file of that name in a folder beside the tests. */
export async function expectKept(folder: string, name: string, now: string): Promise<void> {
  const path = `${folder}/${name.replace(/[^a-z]+/g, '-')}.txt`;
  if (globalThis.popUpdate) await writeFile({path, content: now});
  expect(now).to.equal(await readFile({path}));
}
