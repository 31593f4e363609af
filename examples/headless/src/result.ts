import {assess, explain, type Answers} from 'pop-checker/core';
import {backPops, emergencyNumbers, type Finding} from 'pop-checker/rulebook';
import {en} from 'pop-checker/text/en';
import {make} from './make.js';

const {rulebook: words, interface: ui} = en;

interface Handlers {
  readonly country: string;
  readonly onRestart: () => void;
}

/** What to do, why, and what to watch for. */
export function resultView(answers: Answers<Finding>, {country, onRestart}: Handlers): HTMLElement {
  const {urgency = 'monitor', by = 'weeks', where = '', explanations} = assess(answers, backPops);
  const said = (sentence: string): string => fill(sentence, country);
  const lines = (sentences: readonly string[]): HTMLElement =>
    make('ul', {}, ...sentences.map((sentence) => make('li', {}, said(sentence))));

  // The most specific words there are, part by part.
  const [exact, place, soon] = [`${by}/${where}`, where, by].map(
    (more) => words.otherDispositions[`${urgency}/${more}`],
  );
  const {title, when, todo} = {...words.dispositions[urgency], ...soon, ...place, ...exact};
  const reasons = explain(answers, backPops).reasons.flatMap(({replies}) =>
    replies.map(({finding}) => words.findings[finding].said ?? words.findings[finding].label),
  );
  const sounds = Object.entries(words.explanations)
    .filter(([id]) => explanations.some((explanation) => explanation.id === id))
    .map(([, {name, say}]) => `${name}. ${say}`);

  return make(
    'section',
    {className: 'band result'},
    make('h2', {}, ui.common.urgency[urgency]),
    make('p', {}, make('strong', {}, said(title)), ` ${said(when)}.`),
    lines(todo),
    ...part(ui.result.youSaid, [...new Set(reasons)], lines),
    ...part(ui.result.sound, sounds, lines),
    make('h3', {}, ui.result.help),
    make('p', {}, said(ui.result.callIf)),
    lines(words.safetyNet.emergency),
    make('p', {}, ui.result.sameDayIf),
    lines(words.safetyNet.urgent),
    make('p', {}, words.safetyNet.worried),
    make('p', {}, said(words.safetyNet.notAssessed)),
    make('p', {}, words.safetyNet.notAllClear),
    make('p', {}, ui.result.notSigned),
    make('button', {
      type: 'button',
      className: 'restart',
      textContent: ui.result.restart,
      onclick: onRestart,
    }),
  );
}

const part = (
  title: string,
  sentences: readonly string[],
  lines: (sentences: readonly string[]) => HTMLElement,
): readonly HTMLElement[] => (sentences.length > 0 ? [make('h3', {}, title), lines(sentences)] : []);

/** The numbers of the country in place of `{number}` and `{advice}`; without one, words. */
export function fill(sentence: string, country: string): string {
  const numbers = emergencyNumbers[country];
  return sentence
    .replaceAll('{number}', numbers?.emergency ?? ui.common.localEmergencyNumber)
    .replaceAll('{advice}', numbers?.advice ?? ui.common.localAdviceLine);
}
