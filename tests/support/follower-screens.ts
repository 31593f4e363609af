import {fixtureSync, html} from '@open-wc/testing';
import type {Answers} from '../../src/core/index.js';
import '../../src/define.js';
import type {PopChecker, RedFlagList, SelfCrackWarning} from '../../src/index.js';
import {answersOf, results} from './results.js';
import {consoleWhile, find} from './walk.js';

export type Follower = RedFlagList | SelfCrackWarning;

/** A state of the list or of the warning: by itself, to tick, or beside the checker that it follows. */
export interface FollowerScreen {
  readonly name: string;
  readonly tag: 'red-flag-list' | 'self-crack-warning';
  /** What was said to the checker that is followed; without it there is none on the page. */
  readonly answers?: Answers;
  /** What is ticked, one after the other; without it nothing can be. */
  readonly ticks?: readonly string[];
  /** Something throws. */
  readonly breaks?: true | undefined;
}

/** What a checker may have been told, by what is told of it. */
const said: Readonly<Record<string, Answers>> = {
  'before the first answer': {},
  'after harmless answers': answersOf(results['self-care']),
  'after soon': answersOf(results.soon),
  'after not sure': answersOf(results['monitor, not sure']),
  'after an emergency': answersOf(results.emergency),
};

/** What may be ticked, by what it amounts to. */
const ticked: Readonly<Record<FollowerScreen['tag'], Readonly<Record<string, readonly string[]>>>> = {
  'red-flag-list': {
    'with nothing ticked': [],
    'with a tick that says nothing by itself': ['age-65-plus'],
    'with ticks that say something together': ['cancer-ever', 'pain-other-times'],
    'with an emergency ticked': ['cancer-ever', 'pain-other-times', 'leg-weakness'],
  },
  'self-crack-warning': {
    'with nothing ticked': [],
    'with a tick that is fine': ['crack-now-and-then-gently'],
    'with force ticked': ['crack-with-force'],
    'with many times a day and to get by ticked': ['crack-many-times-a-day', 'crack-to-cope'],
  },
};

const tags = ['red-flag-list', 'self-crack-warning'] as const;

/** Every main state of the two elements that may follow a checker. */
export const followerScreens: readonly FollowerScreen[] = tags.flatMap((tag) => [
  {name: `${tag} alone`, tag},
  ...Object.entries(ticked[tag]).map(([name, ticks]) => ({name: `${tag} ${name}`, tag, ticks})),
  ...Object.entries(said).map(([name, answers]) => ({name: `${tag} ${name}`, tag, answers})),
  {name: `${tag} broken`, tag, breaks: true} as const,
]);

/** Puts a state on the page, drawn. The checker that is followed is there, and not to be seen. */
export async function followerOn(
  screen: FollowerScreen,
  {language = 'en', style = ''}: {readonly language?: string; readonly style?: string} = {},
): Promise<Follower> {
  const {tag, answers, ticks, breaks} = screen;
  const follower = document.createElement(tag);
  Object.assign(follower, {
    country: 'GB',
    htmlFor: answers ? 'followed' : '',
    checkable: ticks !== undefined,
  });
  follower.innerHTML = '<p>Signs of the page</p>';
  const page = fixtureSync<HTMLElement>(
    html`<div lang=${language} style=${style}>
      ${answers ? html`<pop-checker id="followed" country="GB" hidden></pop-checker>` : ''} ${follower}
    </div>`,
  );
  const checker = page.querySelector<PopChecker>('pop-checker');
  if (checker && answers) checker.answers = answers;
  await checker?.updateComplete;
  await follower.updateComplete;
  for (const value of ticks ?? []) {
    find(follower, `input[value=${value}]`).click();
    await follower.updateComplete;
  }
  if (breaks) await consoleWhile('error', () => breakIt(follower));
  return follower;
}

/** Its words throw, and the safety panel comes. */
export async function breakIt(follower: Follower): Promise<void> {
  follower.text = {
    get interface(): never {
      throw new Error('broken');
    },
  };
  await follower.updateComplete;
}
