import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  answer,
  assess,
  explain,
  findingsIn,
  maskedAnswers,
  nextQuestion,
  ruleStatuses,
  saveAnswers,
  type Answers,
  type Choice,
  type Question,
  type Rulebook,
} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {bikes} from '../core/bikes.js';
import {fullAnswers, someAnswers} from '../laws/answer-space.js';

type Step = readonly [question: string, choice: Choice];

/** Something that can be said to a question, and that says all of it. */
const choiceOf = ({findings, pick, notSure}: Question): fc.Arbitrary<Choice> =>
  pick === 'one'
    ? fc.constantFrom<Choice>(...findings, ...(notSure === false ? [] : ['unsure']))
    : fc.oneof(
        fc.constant<Choice>('none'),
        fc.subarray([...findings], {minLength: 1}).map<Choice>((ticked) => ticked),
        fc
          .tuple(...findings.map(() => fc.constantFrom('yes', 'no', 'unsure')))
          .map<Choice>(
            (replies) => Object.fromEntries(findings.map((finding, at) => [finding, replies[at]])) as Answers,
          ),
      );

const stepsOf = ({questions}: Rulebook): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.constantFrom(...questions).chain((question) => fc.tuple(fc.constant(question.id), choiceOf(question))),
    {maxLength: 30},
  );

const sayAll = (steps: readonly Step[], rulebook: Rulebook): Answers =>
  steps.reduce<Answers>((answers, [question, choice]) => answer(answers, question, choice, rulebook), {});

const everything = (answers: Answers, rulebook: Rulebook) => ({
  assessment: assess(answers, rulebook),
  next: nextQuestion(answers, rulebook)?.question.id,
  reasons: explain(answers, rulebook).reasons,
  statuses: ruleStatuses(answers, rulebook),
  saved: saveAnswers(answers, rulebook),
});

for (const rulebook of [backPops, bikes] as readonly Rulebook[])
  describe(`changing answers: ${rulebook.id}`, () => {
    const check = (property: fc.IRawProperty<unknown>, numRuns = 400): void => {
      void fc.assert(property, {numRuns});
    };

    it('any order, going back and changing give the same as answering afresh', () =>
      check(
        fc.property(stepsOf(rulebook), (steps) => {
          const last = new Map(steps);
          const afresh = rulebook.questions.flatMap(({id}): Step[] =>
            last.has(id) ? [[id, last.get(id)!]] : [],
          );
          expect(everything(sayAll(steps, rulebook), rulebook)).to.deep.equal(
            everything(sayAll(afresh, rulebook), rulebook),
          );
        }),
        100,
      ));

    it('a stale reply never counts', () =>
      check(
        fc.property(someAnswers(rulebook), (answers) => {
          const {urgency, by, where, redFlags, limits, cautions} = assess(answers, rulebook);
          const masked = assess(maskedAnswers(answers, rulebook), rulebook);
          expect({urgency, by, where, redFlags, limits, cautions}).to.deep.equal({
            urgency: masked.urgency,
            by: masked.by,
            where: masked.where,
            redFlags: masked.redFlags,
            limits: masked.limits,
            cautions: masked.cautions,
          });
        }),
      ));

    it('nor for what could still be, once what decides whether it is asked is answered', () => {
      const gates = rulebook.questions.flatMap(({askIf}) => (askIf ? findingsIn(askIf) : []));
      check(
        fc.property(someAnswers(rulebook), fullAnswers(rulebook), (some, full) => {
          const answers = {...some, ...Object.fromEntries(gates.map((finding) => [finding, full[finding]!]))};
          expect(everything(maskedAnswers(answers, rulebook), rulebook)).to.deep.equal(
            everything(answers, rulebook),
          );
        }),
        60,
      );
    });
  });
