import type {Answers} from '../../core/index.js';

/** The day in the visitor's own time zone, as `2026-11-21`: clinicians of every country read it alike. */
// Not by the browser's own formats: the first use of those takes longer than all else of a result.
const dayOf = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The day of a result: kept until a reply changes, however long it is looked at and wherever it is read. */
export class DayOfAnswers {
  #dated: {readonly answers: Answers; readonly day: string} | undefined;

  of(answers: Answers, clock: () => Date): string {
    if (this.#dated?.answers !== answers) this.#dated = {answers, day: dayOf(clock())};
    return this.#dated.day;
  }
}
