import type {Rulebook} from '../../core/index.js';
import type {Path, Words} from '../words/words.js';
import {disclosure, line} from './parts.js';

/** Common questions, each a disclosure with its answer and what that rests on. */
export function questionsAsked(
  words: Words,
  {commonQuestions = [], evidence}: Rulebook,
  ids: readonly string[],
  isWithheld: boolean,
): readonly unknown[] {
  return ids
    .flatMap(
      (id) =>
        commonQuestions.find((question) => question.id === id) ??
        /* istanbul ignore next -- a rulebook of the page's own may lack it: tests/deep/docs */ [],
    )
    .map(({id, evidence: sources}) => {
      const withheld: Path = `commonQuestions.${id}.withheld`;
      const answer: Path = isWithheld && words.optional(withheld) ? withheld : `commonQuestions.${id}.answer`;
      const basis = Object.entries(evidence)
        .filter(([source]) => sources.includes(source))
        .map(([, {label, grade}]) => `${label} (${words.plain(`result.grade.${grade}`)})`);
      return disclosure(
        words.say(`commonQuestions.${id}.ask`),
        [
          words.lines(answer).map((paragraph) => line(paragraph)),
          line([words.say('result.basedOn'), ' ', basis.join('; ')], 'note'),
        ],
        'common-question',
      );
    });
}
