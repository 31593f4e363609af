import {html, nothing} from 'lit';
import {progress, type Answers, type Rulebook} from '../../../core/index.js';
import type {View} from '../view.js';
import {answeredBefore, type Screen} from '../screen.js';

/** What is told of how far the interview is. */
export interface ShownProgress {
  readonly done: number;
  readonly toGo: number;
  /** How many questions the last reply opened. */
  readonly opened: number;
}

/** How far it is at this screen; nothing on the first, for which no rulebook need be compiled. */
function progressAt({question}: Screen, answers: Answers, rulebook: Rulebook): ShownProgress | undefined {
  const before = answeredBefore(question, answers, rulebook);
  const last = before.at(-1);
  if (!last) return undefined;
  const sofar = only(
    answers,
    before.flatMap(({findings}) => findings),
  );
  const {fewest} = progress(sofar, rulebook);
  const expected =
    progress(
      only(
        sofar,
        before.slice(0, -1).flatMap(({findings}) => findings),
      ),
      rulebook,
    ).fewest - 1;
  return {done: before.length, toGo: fewest, opened: Math.max(0, fewest - expected)};
}

/** The replies to these findings. */
const only = (answers: Answers, findings: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([finding]) => findings.includes(finding)));

/** Remembers how far it was, so that the bar never moves back on the way forward, and a tick counts nothing anew. */
export class ProgressMemory {
  #known: {readonly question: unknown; readonly answers: Answers; readonly way: Way} | undefined;
  #done = 0;

  at(screen: Screen, answers: Answers, rulebook: Rulebook): Way {
    const {question, mode} = screen;
    if (!question || mode === 'change') return {shown: undefined, share: 0};
    if (this.#known?.question === question && this.#known.answers === answers) return this.#known.way;
    const shown = progressAt(screen, answers, rulebook);
    const before = this.#known?.way.share ?? 0;
    const done = shown?.done ?? 0;
    const share = shown ? done / (done + Math.max(1, shown.toGo)) : 0;
    const way: Way = {shown, share: done > this.#done ? Math.max(before, share) : share};
    this.#known = {question, answers, way};
    this.#done = done;
    return way;
  }
}

/** How far it is, and the part of the way that is done, from 0 to 1. */
export interface Way {
  readonly shown: ShownProgress | undefined;
  readonly share: number;
}

/** The bar, and the same in words; nothing before the first reply: there the signs to call about need the room. */
export function progressBar({words, progress: {shown, share}}: View): unknown {
  if (!shown) return nothing;
  const said = (key: 'progress' | 'opened', values: Record<string, number>) =>
    words.say(`question.${key}`, values);
  return html`<div class="progress" part="progress">
    <svg class="track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="1"></rect>
      <rect class="done" width=${Math.round(share * 100)} height="1"></rect>
    </svg>
    <p class="note">
      ${said('progress', {done: shown.done, toGo: shown.toGo})}
      ${shown.opened > 0 ? said('opened', {count: shown.opened}) : nothing}
    </p>
  </div>`;
}
