import {assess, nextQuestion, type Answers, type Reply, type Rulebook} from '../../../src/core/index.js';
import {questionOf, visit} from '../answer-space.js';
import {outcomes} from './outcomes.js';
import {singleRules} from './single-rules.js';
import {trial, type Scope, type Tried} from './law.js';
import {canBeUnsure, opening, would} from './visits.js';

/**
 * That an interview may end before everything is said. Proven in parts:
 *
 * - What holds goes on holding and what cannot hold never does, whatever is said to what is open: walked for every rule
 *   among the laws of rules. So what a match asks for, a caution and an explanation that are the same with all that is
 *   open read as no and as yes are the same for any replies in between.
 * - How soon goes with the urgency: the highest of what the matches ask for, so the same holds for it.
 * - Where to go is that of the place named first among all that ask for as much and as soon: with more of them it can
 *   only be one named earlier, so the same with least and most is the same in between. A gentle rule's place goes where
 *   any other red flag matches, and does not come back.
 *
 * On top of it whole visits are walked, with everything that is said in one, two or, in short, one place.
 */
export function lawsOfStopping(rulebook: Rulebook, scope: Scope): readonly Tried[] {
  const stops = trial(
    `no completion changes what was said: visits with ${scope === 'whole' ? 'up to two things' : 'one thing'} to say`,
  );
  const highest = trial('the urgency of a visit is the highest that its rules have one by one');
  const singles = singleRules(rulebook).filter(({counts}) => counts);
  const levelIn = (book: Rulebook, answers: Answers): number => outcomes(book, [], answers)([]).level;
  const short = trial('a visit asks nothing twice, and at most twenty screens');
  for (const replies of repliesOf(rulebook, scope)) {
    const all = would(rulebook, replies);
    const {answers, asked} = visit(all, rulebook);
    short.tried();
    short.note(asked.length > 20 || new Set(asked).size < asked.length, () => JSON.stringify(replies));
    // What was reached, and all that would have been said.
    for (const said of [answers, all]) {
      const levels = singles.map(({book}) => levelIn(book, said));
      highest.tried();
      highest.note(levelIn(rulebook, said) !== Math.max(...levels), () => JSON.stringify(replies));
    }
    stops.tried();
    stops.note(!stopsSoundly(answers, all, rulebook), () => JSON.stringify(replies));
  }
  return [stops, highest, short].map(({result}) => result());
}

/** Every thing that can be said, with what opens its question, and in whole every two of them. */
function* repliesOf(rulebook: Rulebook, scope: Scope): Generator<Answers> {
  const said = rulebook.questions.flatMap(({findings}) =>
    findings.flatMap((finding) => {
      const replies: readonly Reply[] = canBeUnsure(finding, rulebook) ? ['yes', 'unsure'] : ['yes'];
      return replies.map((reply): readonly [string, Answers] => [
        finding,
        {...opening(finding, rulebook), [finding]: reply},
      ]);
    }),
  );
  for (const [at, [finding, replies]] of said.entries()) {
    yield replies;
    if (scope === 'whole')
      for (const [other, more] of said.slice(at + 1)) {
        const question = questionOf(finding, rulebook);
        if (finding !== other && (question.pick === 'any' || !question.findings.includes(other)))
          yield {...replies, ...more};
      }
  }
}

/**
 * Whether what was said at the end of a visit is said too of all that the person would have said.
 * @param answers those of the visit
 * @param all what they would say to every question
 */
export function stopsSoundly(answers: Answers, all: Answers, rulebook: Rulebook): boolean {
  if (nextQuestion(answers, rulebook)) return false;
  const ended = assess(answers, rulebook);
  const whole = assess({...all, ...answers}, rulebook);
  // Under a limit the rest is not asked, and the result says so.
  if (ended.limits.some(({status}) => status === 'present'))
    return (
      ended.explanations.every(({kind}) => kind === 'to-rule-out') &&
      (whole.urgency === ended.urgency || !ended.settled)
    );
  if (!ended.settled || whole.urgency !== ended.urgency) return false;
  if (ended.urgency === 'emergency' || ended.urgency === 'urgent') return true;
  const promised = ({by, where, explanations, cautions}: typeof ended): string =>
    JSON.stringify([by, where, explanations, cautions]);
  return promised(ended) === promised(whole);
}
