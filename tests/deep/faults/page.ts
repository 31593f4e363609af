// Runs in the browser, in a bundle with planted faults: see planted-faults.mjs.
import '../../../src/define.js';
import type {PopChecker} from '../../../src/index.js';
import {backPops, type BackPops} from '../../../src/rulebook/index.js';
import {en, safetyPanel} from '../../../src/text/en.js';
import {visits, type Visit} from './visits.js';

/** The use that throws: the `nth` of that site since the visit began, or every one from there on. */
export interface Fault {
  readonly site: string;
  readonly nth: number;
  readonly lasting: boolean;
}

/** What a fault left on the page. */
export interface Outcome {
  readonly fired: boolean;
  /** Whether it was while replies from outside were read: then they are refused, and what was there stays. */
  readonly reading: boolean;
  /** By tag: what each element shows. */
  readonly shown: readonly (readonly [tag: string, state: 'panel' | 'screen' | 'blank'])[];
  /** What the form around the checker would send. */
  readonly sent: readonly string[];
  /** Custom states that the checker still has. */
  readonly states: readonly string[];
  /** What was thrown at the page, that is, at a step of the visit. */
  readonly thrown: string | undefined;
  /** Whether the checker asks its first question after `restart()`, with the fault gone. */
  readonly restarts: boolean;
}

const uses = new Map<string, number>();
/** What is planted now, whether it has thrown, and whether that was in `readAnswers()`. */
const now: {fault: Fault | undefined; fired: boolean; reading: boolean} = {
  fault: undefined,
  fired: false,
  reading: false,
};

function popFault<T>(site: string, thing: T): T {
  const count = (uses.get(site) ?? 0) + 1;
  uses.set(site, count);
  if (now.fault?.site !== site || !(now.fault.lasting ? count >= now.fault.nth : count === now.fault.nth))
    return thing;
  const error = new Error(`planted at ${site}`);
  now.fired = true;
  now.reading ||= error.stack!.includes('readAnswers');
  throw error;
}

function plant(fault: Fault | undefined): void {
  uses.clear();
  Object.assign(now, {fault, fired: false, reading: false});
}

/** The same tree, of which each part that is read is a use. */
function watched<T>(tree: T, site: string, made = new WeakMap<object, object>()): T {
  if (typeof tree !== 'object' || tree === null) return tree;
  const before = made.get(tree);
  if (before) return before as T;
  const watching = new Proxy(tree, {
    get: (target, key) => watched(popFault(site, Reflect.get(target, key) as unknown), site, made),
  });
  made.set(tree, watching);
  return watching;
}

/** The rulebook as plain data, marked as checked: what is frozen cannot be watched. */
const rulebookMark = Symbol.for('pop-checker.rulebook');
const plainRulebook = (): BackPops =>
  Object.defineProperty(structuredClone({...backPops}), rulebookMark, {value: true});

/** Puts words and rules that are watched into all elements, so that any part of them can be what throws. */
function watchAll(): void {
  const words = {interface: watched(en.interface, 'a text'), rulebook: watched(en.rulebook, 'a text')};
  const rulebook = watched(plainRulebook(), 'a rulebook');
  for (const element of document.querySelectorAll<PopChecker>(TAGS))
    Object.assign(element, {text: {...words, lang: 'en'}, rulebook});
}

const TAGS = 'pop-checker, red-flag-list, self-crack-warning';
const states = 'self-care monitor soon urgent emergency asking ended'.split(' ');

/** Without any space: between two buttons there is none in the text. */
const plain = (text: string): string => text.replace(/\s+/g, '');

const panelLines = [
  safetyPanel.title,
  safetyPanel.callIf,
  ...en.rulebook.safetyNet.emergency,
  safetyPanel.otherwise,
];

/** The whole panel, word for word. */
const panelWords = (number: string | undefined): string =>
  plain(
    `${panelLines.join(' ')} ${number ? 'Call {number}' : ''} ${safetyPanel.tryAgain} ${safetyPanel.startAgain}`.replaceAll(
      '{number}',
      number ?? 'your local emergency number',
    ),
  );
const panels = [undefined, '999', '000', '123'].map(panelWords);

function stateOf(element: Element): 'panel' | 'screen' | 'blank' {
  const cards = element.shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [];
  const [card] = cards;
  const text = plain(card?.innerText ?? '');
  if (cards.length !== 1 || !card?.checkVisibility() || text.length < 40) return 'blank';
  if (!card.matches('.safety-panel')) return 'screen';
  return panels.includes(text) && element.shadowRoot!.children.length === 1 ? 'panel' : 'blank';
}

/** Until all elements have shown what they were asked for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++)
    await Promise.allSettled(
      [...document.querySelectorAll<PopChecker>(TAGS)].map((element) => element.updateComplete),
    );
}

/** Goes through a visit until the fault has come. */
async function go(
  {html, steps}: Visit,
  fault: Fault | undefined,
  watching: boolean,
): Promise<string | undefined> {
  plant(undefined);
  document.body.innerHTML = html;
  if (watching) watchAll();
  // What is set is read at once to see whether it fits: a part that throws there is refused.
  plant(fault);
  const all = (name: string): PopChecker => document.querySelector(name)!;
  let thrown: string | undefined;
  for (const step of [settled, ...steps(all), settled]) {
    try {
      await step();
    } catch (error) {
      const {message} = error as Error;
      // Where the panel came in the middle of a step, the person does not find what comes next in it.
      if (!now.fired || message.startsWith('planted')) thrown = message;
    }
    await settled();
    if (now.fired || thrown !== undefined) break;
  }
  return thrown;
}

async function restarts(): Promise<boolean> {
  const checker = document.querySelector('pop-checker');
  if (!checker) return true;
  checker.restart();
  await settled();
  const [firstFinding] = checker.rulebook.questions[0]!.findings;
  return (
    stateOf(checker) === 'screen' &&
    checker.shadowRoot!.querySelector(`input[value=${firstFinding!}]`) !== null
  );
}

Object.assign(globalThis, {
  popFault,
  /** How often each site is used in each visit: [visit, site, count]. Watching: parts of the text and the rulebook. */
  async countUses(watching = false): Promise<readonly (readonly [string, string, number])[]> {
    const counted: (readonly [string, string, number])[] = [];
    for (const [name, visit] of Object.entries(visits)) {
      const thrown = await go(visit, undefined, watching);
      if (thrown !== undefined) throw new Error(`${name}: ${thrown}`);
      for (const [site, count] of uses)
        if (/^an? /.test(site) === watching) counted.push([name, site, count]);
    }
    return counted;
  },
  async tryFault(name: string, fault: Fault): Promise<Outcome> {
    const thrown = await go(visits[name]!, fault, /^an? /.test(fault.site));
    const elements = [...document.querySelectorAll(TAGS)];
    const checker = document.querySelector('pop-checker');
    const form = document.querySelector('form');
    const outcome = {
      fired: now.fired,
      reading: now.reading,
      thrown,
      shown: elements.map((element) => [element.localName, stateOf(element)] as const),
      sent: form ? [...new FormData(form).values()].map(String) : [],
      states: states.filter((state) => checker?.matches(`:state(${state})`)),
    };
    now.fault = undefined;
    return {...outcome, restarts: await restarts()};
  },
});
