import * as fc from 'fast-check';
import {
  answer,
  assess,
  explain,
  InputError,
  nextQuestion,
  readAnswers,
  replies,
  saveAnswers,
  type Answers,
  type Reply,
} from '../../../src/core/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {findings, hugeAnswers, junkAnswers} from './junk.js';
import {check, keysOfBuiltIns, must, type Outcome} from './outcome.js';

const before = keysOfBuiltIns();

/** What a function returns; undefined where it refuses. Whatever else it throws is a fault. */
function unlessRefused<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    must(error.problems.length > 0 && error.message.length < 100_000, 'a refusal says why, in few words');
    return undefined;
  }
}

function expectSound(answers: Answers): void {
  must(Object.isFrozen(answers), 'answers are frozen');
  for (const [finding, reply] of Object.entries(answers)) {
    must(findings.includes(finding), `${finding} is a finding`);
    must(replies.includes(reply as Reply), `${String(reply)} is a reply`);
  }
  const {urgency, settled} = assess(answers, backPops);
  explain(answers, backPops);
  const next = nextQuestion(answers, backPops);
  must(next !== undefined || urgency !== undefined, 'what has ended has an urgency');
  must(urgency !== 'self-care' || settled, 'self-care is settled');
  const again = readAnswers(JSON.parse(JSON.stringify(saveAnswers(answers, backPops))), backPops);
  must(assess(again, backPops).urgency === urgency, 'what is saved means the same');
}

const reading = (input: unknown): void => {
  const answers = unlessRefused(() => readAnswers(input, backPops));
  if (answers) expectSound(answers);
  must(keysOfBuiltIns() === before, 'no prototype is changed');
};

const question = fc.oneof(fc.constantFrom(...backPops.questions.map(({id}) => id as string)), fc.string());
const choice = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...findings, 'none', 'unsure')},
  {weight: 2, arbitrary: fc.subarray([...findings], {maxLength: 3})},
  {weight: 1, arbitrary: junkAnswers},
);

/** Answers given one after the other, of which some are refused. */
const saying = (steps: readonly (readonly [string, unknown])[]): void => {
  let answers: Answers = {};
  for (const [asked, said] of steps)
    answers =
      unlessRefused(() => answer<string, string>(answers, asked, said as string, backPops)) ?? answers;
  if (Object.keys(answers).length > 0) expectSound(answers);
  must(keysOfBuiltIns() === before, 'no prototype is changed');
};

/** In the order in which they run: of a hundred cases so many are of each kind. */
const kinds: readonly (readonly [name: string, share: number, property: fc.IRawProperty<unknown>])[] = [
  ['reading', 0.699, fc.property(junkAnswers, reading)],
  ['answering', 0.3, fc.property(fc.array(fc.tuple(question, choice), {maxLength: 10}), saying)],
  ['a megabyte', 0.001, fc.property(hugeAnswers, reading)],
] as unknown as readonly (readonly [string, number, fc.IRawProperty<unknown>])[];

/** @param only the kind to run, with `replay` the path of one case of it */
export async function fuzzCore({
  cases,
  seed,
  only,
  replay,
}: {
  readonly cases: number;
  readonly seed: number;
  readonly only?: string;
  readonly replay?: string;
}): Promise<readonly (Outcome & {readonly name: string})[]> {
  const outcomes = [];
  for (const [name, share, property] of kinds)
    if (only === undefined || only === name)
      outcomes.push({
        name,
        ...(await check(property, {
          cases: Math.ceil(cases * share),
          seed,
          ...(replay !== undefined && {replay}),
        })),
      });
  return outcomes;
}
