import * as fc from 'fast-check';
import {backPops} from '../../../src/rulebook/index.js';

export const findings: readonly string[] = backPops.questions.flatMap((question) => [...question.findings]);

const {id, version} = backPops;
const evil = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length', ''];
const key = fc.oneof(fc.constantFrom(...findings), fc.constantFrom(...evil), fc.string());
const reply = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('yes', 'no', 'unsure')},
  {weight: 1, arbitrary: fc.anything()},
);

/** Nothing is made of more bytes or levels than this. */
const LONG = 1_000_000;
const DEEP = 2_000;

const nested = (depth: number): unknown => {
  let inside: unknown = 'yes';
  for (let level = 0; level < depth; level++) inside = level % 2 ? [inside] : {'very-ill': inside};
  return inside;
};

/** As a page may get it from JSON: `__proto__` is then a key of its own. */
const viaJson = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value) || 'null'}`).join()}}`,
  );

/** Replies that may all fit. */
const fitting = fc
  .dictionary(fc.constantFrom(...findings), fc.constantFrom('yes', 'no', 'unsure'), {maxKeys: 12})
  .map((said): unknown => ({...said}));

/** All but one of them fit, and that one nearly. */
const nearlyFitting = fc
  .tuple(
    fitting,
    fc.constantFrom(...findings),
    fc.constantFrom('Yes', 'yes ', 'NO', '', 'none', 'true', 0, 1, true, false, null, undefined, ['yes'], {}),
  )
  .map(([said, finding, wrong]): unknown => ({...(said as object), [finding]: wrong}));

const entries = fc
  .array(fc.tuple(key, reply), {maxLength: 8})
  .map((pairs) => pairs.filter(([, value]) => typeof value !== 'bigint'));

const answers = fc.oneof(
  fitting,
  nearlyFitting,
  entries.map((pairs): unknown => Object.fromEntries(pairs)),
  fc
    .array(fc.tuple(key, fc.oneof(fc.constantFrom('yes', 'no', 'unsure'), fc.jsonValue())), {maxLength: 8})
    .map(viaJson),
);

const saved = fc
  .tuple(
    fc.oneof(fc.constant({id, version}), fc.constant({id, version: '0.9.3'}), fc.jsonValue(), fc.anything()),
    answers,
  )
  .map(([rulebook, said]): unknown => ({rulebook, answers: said}));

/** What may be handed over as answers: some of it fits, most does not. */
export const junkAnswers: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 8, arbitrary: answers},
  {weight: 4, arbitrary: saved},
  {
    weight: 4,
    arbitrary: fc.anything({withNullPrototype: true, withDate: true, withMap: true, withSet: true}),
  },
  {weight: 2, arbitrary: fc.jsonValue()},
  {weight: 1, arbitrary: fc.integer({min: 1, max: DEEP}).map(nested)},
);

/** The same with strings of a megabyte, which take long. */
export const hugeAnswers: fc.Arbitrary<unknown> = fc
  .tuple(fc.string({minLength: 1, maxLength: 4}), fc.integer({min: 0, max: 3}))
  .map(([piece, shape]): unknown => {
    const long = piece.repeat(LONG / piece.length);
    return [long, {[long]: 'yes'}, {'very-ill': long}, {rulebook: {id: long, version: long}, answers: {}}][
      shape
    ];
  });
