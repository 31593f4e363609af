import {answer, defineRulebook} from '../../../src/core/index.js';
import type {PopChecker} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {cases} from '../../cases/index.js';
import {bikes} from '../../core/bikes.js';
import {answersOf, results} from '../../support/results.js';
import {textOfIds} from '../../support/text-of-ids.js';
import {choose, find, goBack, goOn, harmless, press, say} from '../../support/walk.js';

/** What a person or a page does, one thing after the other, on a page that holds this. */
export interface Visit {
  readonly html: string;
  readonly steps: (all: (name: string) => PopChecker) => readonly (() => unknown)[];
}

const checker =
  '<form><pop-checker id="check" name="back" country="GB"><p>Signs of the page</p></pop-checker></form>';

const tick = (element: HTMLElement, value: string): void => find(element, `input[value=${value}]`).click();

/** A visit to a checker, alone or with more beside it. */
const visitOf = (steps: (shown: PopChecker) => readonly (() => unknown)[], beside = ''): Visit => ({
  html: checker + beside,
  steps: (all) => steps(all('pop-checker')),
});

/** Visits that, together, show every screen and use everything that a person or a page can do. */
export const visits: Readonly<Record<string, Visit>> = {
  'nothing to tell': visitOf((shown) => [
    ...harmless.map((choice) => () => say(shown, choice)),
    () => press(shown, '[part=copy]'),
    () => press(shown, '[part=print]'),
    () => press(shown, '[part=change]'),
    () => press(shown, '[part=keep]'),
    () => press(shown, '[part=change]'),
    () => goOn(shown),
    () => press(shown, '[part=restart]'),
  ]),
  'not sure': visitOf((shown) => [
    () => goOn(shown),
    () => say(shown, 'unsure'),
    () => goOn(shown),
    () => goBack(shown),
    () => say(shown, 'none'),
    () => say(shown, {'saddle-change': 'unsure', 'bladder-change': 'no', 'bowel-change': 'no'}),
    () => press(shown, '[part=change]'),
  ]),
  urgent: visitOf((shown) => [
    () => (shown.answers = answersOf(results.urgent)),
    () => press(shown, '[part=add-details]'),
    () => say(shown, 'unsure'),
    () => goBack(shown),
    () => find<HTMLButtonElement>(shown, '[part=back]').click(),
  ]),
  ...Object.fromEntries(
    Object.entries(results).map(([name, steps]) => [
      `the result: ${name}`,
      visitOf((shown) => [() => (shown.answers = answersOf(steps))]),
    ]),
  ),
  'a tendon that snaps': visitOf((shown) => [
    () => (shown.answers = answersOf(cases.find(({id}) => id === 'one-spot-snap')!.steps)),
  ]),
  'an emergency, taken back': visitOf((shown) => [
    () => say(shown, 'very-ill'),
    () => press(shown, '[part=change]'),
    () => choose(shown, 'none'),
    () => goOn(shown),
    () => goBack(shown),
  ]),
  'two that follow': visitOf(
    (shown) => [
      () => say(shown, 'none'),
      () => (shown.answers = answersOf(results.soon)),
      () => (shown.answers = answersOf(results['monitor, not sure'])),
      () => (shown.answers = answersOf(results.emergency)),
    ],
    '<red-flag-list for="check"></red-flag-list><self-crack-warning for="check"></self-crack-warning>',
  ),
  'a list and a warning to tick': {
    html: '<red-flag-list country="GB" checkable></red-flag-list><self-crack-warning country="GB" checkable></self-crack-warning>',
    steps: (all) => [
      () => tick(all('red-flag-list'), 'very-ill'),
      () => tick(all('red-flag-list'), 'pain-severe'),
      () => tick(all('self-crack-warning'), 'crack-with-force'),
      () => tick(all('self-crack-warning'), 'crack-to-cope'),
    ],
  },
  'a list and a warning to read': {
    html: '<red-flag-list country="GB"></red-flag-list><self-crack-warning></self-crack-warning>',
    steps: () => [],
  },
  'a rulebook of the page’s own': visitOf((shown) => [
    () => Object.assign(shown, {text: textOfIds(bikes), rulebook: bikes}),
    () => say(shown, 'frame-cracked'),
  ]),
  'a page that changes things': visitOf((shown) => [
    () => (shown.answers = answer({}, 'call-now', 'none', backPops)),
    () => (shown.country = 'AU'),
    () => (shown.country = 'nowhere'),
    () => (shown.lang = 'de'),
    () => (shown.text = en),
    () => (shown.rulebook = defineRulebook({...backPops})),
    () => (shown.emergencyNumber = '123'),
    () => shown.closest('form')!.reset(),
    () => shown.restart(),
  ]),
};
