// Measures one size in a process of its own: `node --expose-gc measure-size.mjs <rules> <questions>` prints JSON with
// CPU times in microseconds and memory in kilobytes.
import {assess, compile, compileAnew, defineRulebook, evaluate, nextQuestion} from '../core/pop-checker.mjs';
import {median} from '../measure/interleave.mjs';
import {generatedData} from './generated-rulebook.mjs';

const SAMPLES = 7;
const SAMPLE_MICROSECONDS = 20_000;
/** Before anything counts: what runs for the first time is still being compiled, and what was left behind cleared. */
const WARM_UP_MICROSECONDS = 400_000;

/** Median CPU time of one call, in microseconds; what takes long is called fewer times. */
function timeOf(call) {
  const spent = (count) => {
    const before = process.cpuUsage();
    for (let left = count; left > 0; left--) call();
    const {user, system} = process.cpuUsage(before);
    return user + system;
  };
  global.gc();
  let count = 1;
  let last = 0;
  for (let warm = 0; warm < WARM_UP_MICROSECONDS; warm += last) {
    last = spent(count);
    if (last < SAMPLE_MICROSECONDS) count *= 2;
  }
  const samples = last > 30 * SAMPLE_MICROSECONDS ? 1 : SAMPLES;
  return median(Array.from({length: samples}, () => spent(count) / count));
}

/** Kilobytes in use, garbage not counted. */
function heap() {
  global.gc();
  global.gc();
  return process.memoryUsage().heapUsed / 1024;
}

/** Half of the screens answered with no and the rest open: nothing ends the interview, and every rule is looked at. */
const halfAnswered = ({questions}) =>
  Object.fromEntries(
    questions
      .slice(0, Math.ceil(questions.length / 2))
      .flatMap(({findings}) => findings.map((finding) => [finding, 'no'])),
  );

const [ruleCount, questionCount] = process.argv.slice(2).map(Number);

// Once with a small rulebook, so that what the first call of all costs is not counted.
const small = defineRulebook(generatedData(20, 6));
assess(halfAnswered(small), small);

// Small ones several times, or what else comes and goes would hide them.
const copies = Math.max(1, Math.round(2000 / ruleCount));
const kept = [];
const before = heap();
for (let copy = 0; copy < copies; copy++) {
  const rulebook = defineRulebook(generatedData(ruleCount, questionCount));
  kept.push({rulebook, compiled: compile(rulebook)});
}
const memory = (heap() - before) / copies;

const data = generatedData(ruleCount, questionCount);
const [{rulebook, compiled}] = kept;
const answers = halfAnswered(rulebook);
const encoded = compiled.encode(answers);
const times = {
  defineRulebook: timeOf(() => defineRulebook(data)),
  compile: timeOf(() => compileAnew(rulebook)),
  evaluate: timeOf(() => evaluate(compiled, encoded)),
  assess: timeOf(() => assess(answers, rulebook)),
  nextQuestion: timeOf(() => nextQuestion(answers, rulebook)),
};
console.log(JSON.stringify({times, memory}));
