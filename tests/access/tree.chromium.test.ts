import {expect, html} from '@open-wc/testing';
import {a11ySnapshot, readFile, writeFile} from '@web/test-runner-commands';
import {prefer} from '../support/browser.js';
import {noonOf, otherDays, testDay} from '../support/days.js';
import {followerOn, followerScreens} from '../support/follower-screens.js';
import {allScreens, resultScreens, show} from '../support/screens.js';
import {checkerOn} from '../support/visitor.js';

declare global {
  /** The kept trees are written rather than compared. Set by the runner's page. */
  var popUpdate: boolean;
}

/** A node of the tree that a screen reader is given. */
interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly TreeNode[];
  readonly [property: string]: unknown;
}

/** Of this run, not of the screen. The root's address too, so only calls are kept of addresses. */
const PASSING = ['backendNodeId', 'loaderId'];
const isPassing = (key: string, value: unknown): boolean =>
  PASSING.includes(key) || (key === 'url' && !String(value).startsWith('tel:'));

/** One line for each node: its role, its name, and whatever else is said of it. */
function lines({role, name = '', children = [], ...others}: TreeNode, depth = 0): readonly string[] {
  const rest = Object.entries(others)
    .filter(([, value]) => value !== undefined && value !== false && typeof value !== 'object')
    .filter(([key, value]) => typeof value !== 'function' && !isPassing(key, value))
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .sort();
  const line = `${'  '.repeat(depth)}${role} ${JSON.stringify(name)}${rest.join('')}`;
  return [line, ...children.flatMap((child) => lines(child, depth + 1))];
}

const fileOf = (name: string): string => `snapshots/${name.replace(/[^a-z0-9]+/gi, '-')}.txt`;

describe('what a screen reader is given', () => {
  after(() => prefer());

  const treeNow = async (): Promise<string> => {
    const tree = (await a11ySnapshot({})) as unknown as TreeNode;
    return `${lines(tree).join('\n')}\n`;
  };

  const checkKept = async (name: string): Promise<void> => {
    const now = await treeNow();
    if (globalThis.popUpdate) await writeFile({path: fileOf(name), content: now});
    expect(now).to.equal(await readFile({path: fileOf(name)}));
  };

  for (const screen of allScreens)
    it(`is what was kept: ${screen.name}`, async () => {
      await prefer({reducedMotion: 'reduce'});
      const checker = await checkerOn(html`<pop-checker country="GB"></pop-checker>`);
      await show(checker, screen);
      await checkKept(screen.name);
    });

  for (const screen of followerScreens)
    it(`is what was kept: ${screen.name}`, async () => {
      await prefer({reducedMotion: 'reduce'});
      await followerOn(screen);
      await checkKept(screen.name);
    });

  for (const day of otherDays)
    it(`is on ${day} what was kept of the results, but for the date`, async () => {
      await prefer({reducedMotion: 'reduce'});
      for (const screen of resultScreens) {
        const checker = await checkerOn(html`<pop-checker country="GB"></pop-checker>`);
        checker.clock = () => noonOf(day);
        await show(checker, screen);
        const now = await treeNow();
        const kept = await readFile({path: fileOf(screen.name)});
        expect(kept, screen.name).to.contain(testDay);
        expect(now, screen.name).to.equal(kept!.replaceAll(testDay, day));
        checker.remove();
      }
    });
});
