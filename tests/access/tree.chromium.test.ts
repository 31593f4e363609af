import {html} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import {backPops} from '../../src/rulebook/index.js';
import {otherwiseFine} from '../core/said.js';
import {prefer} from '../support/browser.js';
import {textOfIds} from '../support/text-of-ids.js';
import {checkerOn, choose, find, goOn, say, sayAll} from '../support/visitor.js';
import {bikePage, expectKept} from './bike-page.js';

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

/** The checker after these bicycle replies, with nothing else on the page. */
async function checkerAfter(choices: Parameters<typeof otherwiseFine>[0]) {
  const {checker} = await bikePage({answers: otherwiseFine(choices)});
  return alone(checker);
}

/** What else is on the page goes out of the tree. */
function alone<T extends HTMLElement>(element: T): T {
  for (const other of element.parentElement!.children) (other as HTMLElement).hidden = other !== element;
  return element;
}

/** One screen of each kind. */
const screens: Readonly<Record<string, () => Promise<unknown>>> = {
  'a question of which several fit': async () => alone((await bikePage()).checker),
  'a question of which one fits': async () => {
    const {checker} = await bikePage();
    await sayAll(alone(checker), 'none', 'road');
  },
  'the map': async () => {
    const text = textOfIds(backPops);
    const checker = await checkerOn(html`<pop-checker .text=${text}></pop-checker>`);
    await sayAll(checker, 'none', 'none', 'age-18-44');
    choose(checker, 'place-upper');
  },
  'nothing chosen': async () => goOn(alone((await bikePage()).checker)),
  'rows with one open': async () => {
    const {checker} = await bikePage();
    await say(alone(checker), 'unsure');
    choose(checker, 'no/brakes-fail');
    await goOn(checker);
  },
  emergency: () => checkerAfter({'stop-now': 'brakes-fail'}),
  urgent: () => checkerAfter({'stop-now': 'frame-cracked'}),
  soon: () => checkerAfter({noise: 'grind', 'noise-detail': 'none'}),
  monitor: () => checkerAfter({noise: 'click', 'noise-detail': 'daily'}),
  'self-care': () => checkerAfter({}),
  'a limit': () => checkerAfter({kind: 'folding', fold: 'none'}),
  'the list': async () => {
    const {list} = await bikePage({checkable: true});
    list.checkable = false;
    await alone(list).updateComplete;
  },
  'the list to tick': async () => {
    const {list} = await bikePage({checkable: true});
    find(alone(list), 'input[value=frame-cracked]').click();
  },
  'the list, following': async () =>
    alone((await bikePage({answers: otherwiseFine({habits: 'wheelies'})})).list),
  'the warning, following': async () =>
    alone((await bikePage({answers: otherwiseFine({habits: 'wheelies'})})).warning),
};

describe('what a screen reader is given', () => {
  before(() => prefer({reducedMotion: 'reduce'}));
  after(() => prefer());

  for (const [name, show] of Object.entries(screens))
    it(`is what was kept: ${name}`, async () => {
      await show();
      for (const details of document.querySelectorAll('pop-checker'))
        for (const each of details.shadowRoot!.querySelectorAll('.result details'))
          each.toggleAttribute('open', true);
      const now = `${lines((await a11ySnapshot({})) as unknown as TreeNode).join('\n')}\n`;
      await expectKept('snapshots', name, now);
    });
});
