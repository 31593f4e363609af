// It has no export: it puts itself on the window.
import 'axe-core/axe.js';
import {expect} from '@open-wc/testing';
import type axe from 'axe-core';
import {addText} from '../../src/index.js';
import {prefer} from '../support/browser.js';
import {everyScreen} from '../support/every-screen.js';
import {generated} from '../support/generated-text.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe cannot decide by itself: where that may be, and why it is right there. */
const explained: Readonly<Record<string, {readonly where: RegExp; readonly why: string}>> = {
  'color-contrast': {
    where: /./,
    why: 'what stands below is drawn or comes from the page: contrast.test.ts computes every text',
  },
  'form-field-multiple-labels': {
    where: /id="choose-place-(neck|upper|ribs|low|seat)"/,
    why: 'the region of the map is a second label, without words, so that it can be pressed',
  },
};

const unexplained = ({id, nodes}: axe.Result): boolean =>
  !nodes.every(({html: source}) => explained[id]?.where.test(source));

/** Rules broken or undecided, each with the elements. */
const said = (results: readonly axe.Result[]): readonly string[] =>
  results.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));

/** Each rule that an element breaks, and each that could not be decided and is not explained. */
async function axeProblems(element: HTMLElement): Promise<readonly string[]> {
  for (const animation of document.getAnimations()) animation.finish();
  const {violations, incomplete} = await window.axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
  });
  return said([...violations, ...incomplete.filter(unexplained)]);
}

describe('axe finds nothing wrong, and nothing left to judge', () => {
  before(() => addText(generated));
  after(() => prefer());

  for (const {name, looks, put} of everyScreen)
    for (const {language, colorScheme} of looks)
      it(`on: ${name}, ${language}, ${colorScheme}`, async () => {
        await prefer({colorScheme, reducedMotion: 'reduce'});
        expect(await axeProblems(await put({language}))).to.deep.equal([]);
      });
});
