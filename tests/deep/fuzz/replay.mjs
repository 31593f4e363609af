// Runs one case of the fuzzing again: what a failure prints is the line that starts this.
import {parseArgs} from 'node:util';
import {whileOpen} from '../../support/while-open.mjs';
import {replay} from './fuzz-all.mjs';

const {values} = parseArgs({
  options: {only: {type: 'string'}, seed: {type: 'string'}, path: {type: 'string'}},
});
const [{failure}] = await whileOpen((context) => replay(context, {...values, seed: Number(values.seed)}));
console.log(failure ?? 'nothing goes wrong');
process.exitCode = failure ? 1 : 0;
