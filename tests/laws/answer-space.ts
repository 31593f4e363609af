import * as fc from 'fast-check';
import {
  findingsIn,
  nextQuestion,
  type Answers,
  type Condition,
  type Question,
  type Reply,
  type Rulebook,
} from '../../src/core/index.js';
import {compile, type EncodedAnswers} from '../../src/core/evaluation/compile.js';
import {ways} from '../../src/core/rulebook/condition.js';

/** One reply to each of some findings; `undefined` is open. */
export type Said = readonly (Reply | undefined)[];

export const questionOf = (finding: string, {questions}: Rulebook): Question =>
  questions.find(({findings}) => findings.includes(finding))!;

/** The findings that a condition names, with the findings that decide whether those are asked. */
export function touchedBy(condition: Condition, rulebook: Rulebook): readonly string[] {
  const named = findingsIn(condition);
  const gates = named.flatMap((finding) => {
    const {askIf} = questionOf(finding, rulebook);
    return askIf ? touchedBy(askIf, rulebook) : [];
  });
  return [...new Set([...named, ...gates])];
}

/** Of sets that hold others only the largest: what all answers to those show, all answers to these show. */
export const largestOnly = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  sets.filter(
    (set, at) =>
      !sets.some(
        (other, otherAt) =>
          at !== otherAt &&
          set.every((finding) => other.includes(finding)) &&
          (other.length > set.length || otherAt < at),
      ),
  );

/** All combinations of the replies for so many findings. */
export function* combinations(count: number, replies: Said): Generator<Said> {
  const at = Array.from({length: count}, () => 0);
  for (;;) {
    yield at.map((index) => replies[index]);
    const turn = at.findIndex((index) => index < replies.length - 1);
    if (turn < 0) return;
    at.fill(0, 0, turn);
    at[turn]!++;
  }
}

/** Says replies to some findings on top of answers already encoded; a walk through thousands need not encode each anew. */
export function sayer(
  findings: readonly string[],
  before: Answers,
  rulebook: Rulebook,
): (said: Said) => EncodedAnswers {
  const compiled = compile(rulebook);
  const base = compiled.encode(before);
  const indexes = findings.map((finding) => compiled.findings.indexOf(finding));
  const codes = {no: 0, unsure: 1, yes: 2, open: 3} as const;
  return (said) => {
    const encoded = base.slice();
    said.forEach((reply, at) => (encoded[indexes[at]!] = codes[reply ?? 'open']));
    return encoded;
  };
}

/** Everything said to be as harmless as can be. */
export const allNo = ({questions}: Rulebook): Answers =>
  Object.fromEntries(questions.flatMap(({findings}) => findings.map((finding) => [finding, 'no'])));

/** Replies of some question that its screen allows. */
const repliesTo = ({findings, pick, notSure}: Question): fc.Arbitrary<Answers> =>
  pick === 'one'
    ? fc
        .constantFrom(...findings, ...(notSure === false ? [] : [undefined]))
        .map((chosen) =>
          Object.fromEntries(
            findings.map((finding) => [finding, chosen ? (finding === chosen ? 'yes' : 'no') : 'unsure']),
          ),
        )
    : fc
        .tuple(
          ...findings.map(() =>
            fc.oneof(
              {weight: 5, arbitrary: fc.constant('no')},
              {weight: 2, arbitrary: fc.constantFrom<Reply>('yes', 'unsure')},
            ),
          ),
        )
        .map((replies) => Object.fromEntries(findings.map((finding, at) => [finding, replies[at]])));

/** Answers to every question, whether it applies or not. */
export const fullAnswers = ({questions}: Rulebook): fc.Arbitrary<Answers> =>
  fc.tuple(...questions.map(repliesTo)).map((parts) => Object.assign({}, ...parts) as Answers);

/** Answers to some questions, some of them in part, as code may hand them over. */
export const someAnswers = (rulebook: Rulebook): fc.Arbitrary<Answers> =>
  fc
    .tuple(fullAnswers(rulebook), fc.infiniteStream(fc.nat(9)), fc.nat(9), fc.nat(3))
    .map(([answers, dice, questionsLeft, findingsLeft]) => {
      const roll = () => dice.next().value as number;
      const kept = rulebook.questions.filter(() => roll() <= questionsLeft).flatMap(({findings}) => findings);
      return Object.fromEntries(
        Object.entries(answers).filter(([finding]) => kept.includes(finding) && roll() >= findingsLeft),
      );
    });

/** The answers that the interview leads to when these are what the person would say, and the screens it took. */
export function visit(
  would: Answers,
  rulebook: Rulebook,
): {readonly answers: Answers; readonly asked: readonly string[]} {
  let answers: Answers = {};
  const asked: string[] = [];
  for (let next = nextQuestion(answers, rulebook); next; next = nextQuestion(answers, rulebook)) {
    const {id, findings, wayOut} = next.question;
    asked.push(id);
    // Ticking the way out stores what is ticked, and leaves the rest open.
    const leaves = wayOut !== undefined && would[wayOut] === 'yes';
    const said = findings.filter((finding) => !leaves || would[finding] === 'yes');
    answers = {...answers, ...Object.fromEntries(said.map((finding) => [finding, would[finding]!]))};
    if (asked.length > rulebook.questions.length) throw new Error(`asked again: ${asked.join(', ')}`);
  }
  return {answers, asked};
}

/** A condition with what decides whether its findings are asked. */
const withGates = (condition: Condition, rulebook: Rulebook): Condition => {
  if (typeof condition !== 'string') {
    return 'any' in condition
      ? {any: condition.any.map((part) => withGates(part, rulebook))}
      : {all: condition.all.map((part) => withGates(part, rulebook))};
  }
  const {askIf} = questionOf(condition, rulebook);
  return askIf ? {all: [condition, withGates(askIf, rulebook)]} : condition;
};

/** The ways of a condition to hold that answers can have: one finding at most of a question that takes one. */
export const possibleWays = (condition: Condition, rulebook: Rulebook): readonly (readonly string[])[] =>
  ways(withGates(condition, rulebook)).filter((way) =>
    rulebook.questions.every(
      ({pick, findings}) => pick === 'any' || findings.filter((finding) => way.includes(finding)).length < 2,
    ),
  );
