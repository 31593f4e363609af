import {backPops} from '../../dist/rulebook/index.js';
import {interleave} from '../measure/interleave.mjs';
import {answerSpace, countWithWords} from './answer-space.mjs';
import {generateThreeValued, generateTwoValued} from './bit-code.mjs';
import {engines} from './engines/index.mjs';
import {checkAssess, checkEngine, checkGenerated, checkTwoValued} from './equal-results.mjs';
import {generateIfElse} from './if-else.mjs';
import {modelOf} from './model.mjs';
import {assess, popChecker} from './pop-checker.mjs';
import {randomAnswers, randomCompleteAnswers} from './random-answers.mjs';
import {assertSameCounts, fromEncoded, fromObjects, walked} from './contenders.mjs';
import {encodeAsWords} from './words.mjs';

export const title = 'Core: the same rulebook in other engines';

const SETS = 10_000;
const COMPLETE_SETS = 2000;
const OBJECTS = 1000;
const STATES = 2 ** 17;

const round = (number, digits = 3) => Number(number.toPrecision(digits));
const goal = (what, measured, limit, sign) => ({
  what,
  measured: round(measured),
  limit,
  sign,
  met: sign === '≤' ? measured <= limit : measured >= limit,
});

/** @returns {Promise<import('../results.mjs').PartResults>} */
export async function run() {
  const model = modelOf(backPops);
  const ours = popChecker(backPops);
  const mixed = randomAnswers(model, SETS, 1);
  const complete = randomCompleteAnswers(model, COMPLETE_SETS, 2);
  const [mixedWords, completeWords] = [mixed, complete].map((sets) => encodeAsWords(model, sets));
  const two = generateTwoValued(model);
  const three = generateThreeValued(model);
  const ifElse = generateIfElse(model);
  const others = Object.entries(engines).map(([name, make]) => [name, make(model)]);

  console.log(`Comparing the results of all engines on ${SETS} and ${COMPLETE_SETS} sets of answers …`);
  for (const [sets, words] of [
    [mixed, mixedWords],
    [complete, completeWords],
  ]) {
    checkGenerated(model, ours, sets, words, three);
    checkAssess(backPops, ours, sets);
    for (const [name, rulesOf] of [['if and else', ifElse], ...others])
      await checkEngine(name, rulesOf, ours, sets);
  }
  checkTwoValued(model, ours, complete, completeWords, two);

  console.log('Measuring from encoded answers …');
  const limit2 = 'generated code, complete answers';
  const ours2 = 'pop-checker, complete answers';
  const limit3 = 'generated code, both bounds';
  const ours3 = 'pop-checker, both bounds';
  const encoded = await interleave([
    fromEncoded.generated(limit2, two, completeWords),
    fromEncoded.ours(ours2, ours.twoValued, ours.encode(complete)),
    fromEncoded.generated(limit3, three, mixedWords),
    fromEncoded.ours(ours3, ours.threeValued, ours.encode(mixed)),
  ]);

  console.log('Measuring a whole answer space …');
  const space = answerSpace(model, STATES, 3);
  const walkGenerated = () => countWithWords(model, space, two.run, two.outWidth);
  const walkOurs = () => ours.countUrgencies(space);
  assertSameCounts(walkGenerated(), walkOurs());
  const walks = await interleave([walked('generated code', walkGenerated), walked('pop-checker', walkOurs)]);

  console.log('Measuring from plain objects …');
  const ours1 = 'pop-checker, assess()';
  const byHand = 'if and else by hand';
  const fromJson = (sets) => JSON.parse(JSON.stringify(sets.slice(0, OBJECTS)));
  const both = (sets) => [
    fromObjects(ours1, (answers) => assess(answers, backPops).redFlags, sets),
    fromObjects(byHand, ifElse, sets),
  ];
  const varied = fromJson(mixed);
  const objects = await interleave([
    ...both(varied),
    ...others.map(([name, rulesOf]) => fromObjects(name, rulesOf, varied)),
  ]);
  // By hand, much depends on how well the engine knows the shape of the objects: here they all have the same one.
  const alike = await interleave(both(fromJson(complete)));

  const twoRatio = encoded.get(ours2).times(limit2);
  const threeRatio = encoded.get(ours3).times(limit3);
  const statesPerSecond = (name) => (space.size * 1e9) / walks.get(name).ns;
  return {
    about: [
      `The rulebook back-pops ${backPops.version}: ${model.questions.length} questions, ${model.findings.length} ` +
        `findings, ${model.rules.length} rules with a condition of their own. Every time is CPU time of one core.`,
      `Compared before anything was measured, on ${SETS} random sets of answers with yes, no, unsure, open findings ` +
        `and replies to be masked, and on ${COMPLETE_SETS} complete sets of yes and no: of every engine, the ids of the rules ` +
        'that hold with yes replies (unsure replies open a question but fulfil no rule; what an explanation is ' +
        'withheld for is not exported). Of the generated code also the urgency, the urgency at most, and the rules ' +
        'present or suspected in both readings. All were equal.',
    ],
    tables: [
      tableOf('From encoded answers to urgency and rules', encoded, [
        ['beside generated code', ({name, times}) => times(/both/.test(name) ? limit3 : limit2)],
      ]),
      {
        title: `A whole answer space of ${space.size} states, one by one`,
        columns: ['what', 'million states a second', 'spread'],
        rows: [...walks.values()].map(({name, spread}) => [
          name,
          round(statesPerSecond(name) / 1e6),
          `± ${Math.round(spread * 100)} %`,
        ]),
      },
      tableOf('From a plain object of answers to a list of rules; ours gives the whole assessment', objects, [
        ['beside if and else', ({times}) => times(byHand)],
        ['beside assess()', ({times}) => times(ours1)],
      ]),
      tableOf('The same, when every answer is given and all objects have the same shape', alike, [
        ['beside if and else', ({times}) => times(byHand)],
      ]),
    ],
    goals: [
      goal('urgency and rules from encoded answers, beside generated code', twoRatio, 2, '≤'),
      goal('both bounds from encoded answers, beside generated code', threeRatio, 2.5, '≤'),
      goal('assess() beside if and else by hand', objects.get(ours1).times(byHand), 3, '≤'),
      goal('the same with complete answers of one shape', alike.get(ours1).times(byHand), 3, '≤'),
      goal('json-rules-engine beside assess()', objects.get('json-rules-engine').times(ours1), 300, '≥'),
      goal('states of an answer space in a second on one core', statesPerSecond('pop-checker'), 1e7, '≥'),
    ],
  };
}

function tableOf(caption, measured, ratios) {
  return {
    title: caption,
    columns: ['what', 'time', 'spread', ...ratios.map(([name]) => name)],
    rows: [...measured.values()].map((one) => [
      one.name,
      one.ns < 1e4 ? `${round(one.ns)} ns` : `${round(one.ns / 1000)} µs`,
      `± ${Math.round(one.spread * 100)} %`,
      ...ratios.map(([, ratio]) => `${round(ratio(one))} ×`),
    ]),
  };
}
