// Fails when the built core has become much slower than the figures kept in bench/speed-gate.json. Compares ratios, each
// measured in one run beside code that does the same by other means, so that the machine hardly matters. With --write,
// keeps what it measured.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {generateThreeValued} from '../bench/core/bit-code.mjs';
import {generatedContender, ourContender} from '../bench/core/encoded-answers.mjs';
import {generateIfElse} from '../bench/core/if-else.mjs';
import {modelOf} from '../bench/core/model.mjs';
import {objectContender} from '../bench/core/plain-objects.mjs';
import {assess, popChecker, popCheckerMany} from '../bench/core/pop-checker.mjs';
import {randomAnswers} from '../bench/core/random-answers.mjs';
import {encodeAsWords} from '../bench/core/words.mjs';
import {interleave} from '../bench/measure/interleave.mjs';
import {backPops} from '../dist/rulebook/index.js';

/** How many times the kept ratio fails: wide, because a busy machine must not. */
const MARGIN = 2;
const FILE = new URL('../bench/speed-gate.json', import.meta.url);

async function measuredRatios() {
  const model = modelOf(backPops);
  const ours = popChecker(backPops);
  const many = popCheckerMany(backPops);
  const answerSets = JSON.parse(JSON.stringify(randomAnswers(model, 500, 1)));
  const measured = await interleave(
    [
      ourContender('evaluate', ours.threeValued, ours.encode(answerSets), answerSets.length),
      ourContender('many', many.threeValued, many.encode(answerSets), answerSets.length),
      generatedContender('generated', generateThreeValued(model), encodeAsWords(model, answerSets)),
      objectContender('assess', (answers) => assess(answers, backPops).redFlags, answerSets),
      objectContender('by hand', generateIfElse(model), answerSets),
    ],
    {rounds: 11, sampleMs: 15, warmUpMs: 150},
  );
  return {
    'both bounds beside generated code': measured.get('evaluate').times('generated'),
    'both bounds, many at once, beside generated code': measured.get('many').times('generated'),
    'assess() beside if and else by hand': measured.get('assess').times('by hand'),
  };
}

const {write} = parseArgs({options: {write: {type: 'boolean'}}}).values;
const ratios = await measuredRatios();
if (write) {
  const kept = Object.entries(ratios).map(([what, ratio]) => [what, Number(ratio.toPrecision(3))]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
for (const [what, kept] of Object.entries(JSON.parse(readFileSync(FILE, 'utf8')))) {
  const tooSlow = !(ratios[what] <= kept * MARGIN);
  console.log(
    `${what}: ${ratios[what].toPrecision(3)} × (kept ${kept}, fails above ${kept * MARGIN}) ${tooSlow ? 'TOO SLOW' : ''}`.trimEnd(),
  );
  if (tooSlow) process.exitCode = 1;
}
