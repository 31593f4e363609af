import {backPops} from '../../dist/rulebook/index.js';
import {generateThreeValued, generateTwoValued} from './bit-code.mjs';
import {measureEncoded} from './encoded-answers.mjs';
import {engines} from './engines/index.mjs';
import {checkAssess, checkEngine, checkGenerated, checkMany, checkTwoValued} from './equal-results.mjs';
import {generateIfElse} from './if-else.mjs';
import {modelOf} from './model.mjs';
import {measureObjects} from './plain-objects.mjs';
import {popChecker, popCheckerMany} from './pop-checker.mjs';
import {randomAnswers, randomCompleteAnswers} from './random-answers.mjs';
import {measureSpace} from './whole-space.mjs';
import {encodeAsWords} from './words.mjs';

export const title = 'Core: the same rulebook in other engines';

const MIXED = 10_000;
const COMPLETE = 2000;

/** @returns {Promise<import('../results.mjs').PartResults>} */
export async function run() {
  const model = modelOf(backPops);
  const withWords = (sets) => ({sets, words: encodeAsWords(model, sets)});
  const compared = {
    rulebook: backPops,
    model,
    ours: popChecker(backPops),
    many: popCheckerMany(backPops),
    mixed: withWords(randomAnswers(model, MIXED, 1)),
    complete: withWords(randomCompleteAnswers(model, COMPLETE, 2)),
    two: generateTwoValued(model),
    three: generateThreeValued(model),
    ifElse: generateIfElse(model),
    others: Object.entries(engines).map(([name, make]) => [name, make(model)]),
  };
  console.log(`Comparing the results of all engines on ${MIXED} and ${COMPLETE} sets of answers …`);
  await checkAll(compared);
  console.log('Measuring …');
  const parts = [
    await measureEncoded(compared),
    await measureSpace(compared),
    await measureObjects(compared),
  ];
  return {
    about: about(model),
    packages: ['json-rules-engine', 'json-logic-engine', 'json-logic-js', 'xstate', 'survey-core'],
    tables: parts.flatMap(({tables}) => tables),
    goals: parts.flatMap(({goals}) => goals),
  };
}

async function checkAll({rulebook, model, ours, many, mixed, complete, two, three, ifElse, others}) {
  for (const {sets, words} of [mixed, complete]) {
    checkGenerated(model, ours, sets, words, three);
    checkAssess(rulebook, ours, sets);
    checkMany(ours, many, sets);
    for (const [name, rulesOf] of [['if and else', ifElse], ...others])
      await checkEngine(name, rulesOf, ours, sets);
  }
  checkTwoValued(model, ours, complete.sets, complete.words, two);
}

const about = ({questions, findings, rules}) => [
  `The rulebook ${backPops.id} ${backPops.version}: ${questions.length} questions, ${findings.length} findings, ` +
    `${rules.length} rules with a condition of their own. Every time is CPU time of one core.`,
  `Before anything was measured, results were compared on ${MIXED} random sets of answers with yes, no, unsure, open ` +
    `findings and replies to be masked, and on ${COMPLETE} complete sets of yes and no. All were equal: of every ` +
    'engine, the ids of the rules that hold with yes replies (an unsure reply opens a question but fulfils no rule); ' +
    'of the generated code and of many sets at once also the urgency, the urgency at most, and the rules present or suspected with every open ' +
    'finding read as no and as yes.',
  'What the others leave out: urgency, how soon and where, what is suspected, both bounds, and what withholds an ' +
    'explanation. An assessment has all of it.',
];
