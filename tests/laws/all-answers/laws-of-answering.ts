import {
  answer,
  assess,
  type Answers,
  type Choice,
  type Question,
  type Rulebook,
} from '../../../src/core/index.js';
import {allNo, combinations} from '../answer-space.js';
import {trial, type Scope, type Tried} from './law.js';

/**
 * That the order of replies counts for nothing. Whole orders of whole visits are too many, but they are made of steps:
 * what a choice does to its own question hangs on nothing said elsewhere, and it does nothing to any other question. So
 * two steps at different questions may change places, and with them any two orders that end with the same choices.
 */
export function lawsOfAnswering(rulebook: Rulebook, scope: Scope): readonly Tried[] {
  const own = trial(
    'a choice does the same to its question whatever was said elsewhere, and nothing to the others',
  );
  const last = trial('of two choices at one question only the later counts');
  const keys = trial('replies in any order give the same assessment');
  for (const question of rulebook.questions) {
    const {id, findings} = question;
    const say = (before: Answers, choice: Choice): Answers =>
      answer<string, string>(before, id, choice, rulebook);
    const others = saidTo(rulebook, (finding) => !findings.includes(finding));
    const choices = choicesOf(question);
    for (const choice of choices) {
      const fresh = say({}, choice);
      own.tried();
      own.note(
        !same(say(others, choice), {...others, ...fresh}) ||
          Object.keys(fresh).some((finding) => !findings.includes(finding)),
        () => `${id}: ${JSON.stringify(choice)}`,
      );
      const assessed = JSON.stringify(assess({...others, ...fresh}, rulebook));
      keys.tried();
      keys.note(
        JSON.stringify(assess({...fresh, ...others}, rulebook)) !== assessed ||
          JSON.stringify(assess(reversed({...others, ...fresh}), rulebook)) !== assessed,
        () => `${id}: ${JSON.stringify(choice)}`,
      );
    }
    // Of two hundred choices each with each: in short, those that the screen itself offers.
    const some = scope === 'whole' ? choices : choices.filter((choice) => typeof choice === 'string');
    for (const before of some)
      for (const choice of some) {
        last.tried();
        last.note(!same(say(say({}, before), choice), say({}, choice)), () =>
          [id, before, choice].map((each) => JSON.stringify(each)).join(' '),
        );
      }
  }
  return [own, last, keys].map(({result}) => result());
}

/** Every choice that says all of a question: one, some, none, not sure. */
function choicesOf({findings, pick, notSure}: Question): readonly Choice[] {
  if (pick === 'one') return [...findings, ...(notSure === false ? [] : ['unsure' as const])];
  const ticks = [...combinations(findings.length, ['yes', 'no'])].map((said) =>
    findings.filter((_, at) => said[at] === 'yes'),
  );
  return ['none', ...findings, ...ticks.filter((ticked) => ticked.length > 1)];
}

const saidTo = (rulebook: Rulebook, wanted: (finding: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(allNo(rulebook)).filter(([finding]) => wanted(finding)));

const reversed = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).reverse());

const same = (left: Answers, right: Answers): boolean => sorted(left) === sorted(right);
const sorted = (answers: Answers): string => JSON.stringify(Object.entries(answers).sort());
