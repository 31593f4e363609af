import {backPops} from '../../dist/rulebook/index.js';
import {engines} from './engines/index.mjs';
import {checkEngine} from './equal-results.mjs';
import {generateIfElse} from './if-else.mjs';
import {modelOf} from './model.mjs';
import {measureObjects} from './plain-objects.mjs';
import {randomAnswers, randomCompleteAnswers} from './random-answers.mjs';

export const title = 'Core, beside other rule engines';

const MIXED = 10_000;
const COMPLETE = 2000;

/** @returns {Promise<import('../results.mjs').PartResults>} */
export async function run() {
  const model = modelOf(backPops);
  const mixed = randomAnswers(model, MIXED, 1);
  const complete = randomCompleteAnswers(model, COMPLETE, 2);
  const ifElse = generateIfElse(model);
  const others = Object.entries(engines).map(([name, make]) => [name, make(model)]);
  console.log(`Comparing the results of all engines on ${MIXED} and ${COMPLETE} sets of answers …`);
  for (const sets of [mixed, complete])
    for (const [name, rulesOf] of [['if and else', ifElse], ...others])
      await checkEngine(name, rulesOf, backPops, sets);
  console.log('Measuring …');
  return {
    about: about(model),
    packages: ['json-rules-engine', 'json-logic-engine', 'json-logic-js', 'xstate', 'survey-core'],
    ...(await measureObjects({rulebook: backPops, ifElse, others, complete, mixed})),
  };
}

const about = ({questions, findings, rules}) =>
  `${backPops.id} ${backPops.version} (${questions.length} questions, ${findings.length} findings, ${rules.length} rules with a condition of their own) in CPU time of one core, after all engines gave the same rules for ${MIXED + COMPLETE} random sets of answers. The others list the rules that hold; an assessment also has the urgency, how soon and where, what is suspected, both bounds, and what withholds an explanation.`;
