// Judges every mutant of the core: what catches it, or why nothing has to.
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {weighArguments} from '../weigh-arguments.mjs';
import {runStryker} from './run-stryker.mjs';

const EQUIVALENT = new URL('equivalent.json', import.meta.url);

/** What became of a mutant, by Stryker's word for it. */
const OUTCOMES = {
  CompileError: 'compiler',
  Killed: 'test',
  Timeout: 'endless',
  RuntimeError: 'loading',
};

const position = ({line, column}) => `${line}:${column}`;
const range = ({fileName, location: {start, end}}) =>
  `${relative('.', fileName)}:${position({...start, column: start.column - 1})}-${position({...end, column: end.column - 1})}`;
const identity = ({fileName, location, replacement}) => JSON.stringify([fileName, location, replacement]);
const oneLine = (text) => text.trim().replace(/\s+/g, ' ');

/** A mutant as it is named in equivalent.json: the lines it stands in, before and after. */
function described({fileName, location: {start, end}, replacement, status}) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const before = lines[0].slice(0, start.column - 1);
  const after = lines.at(-1).slice(end.column - 1);
  return {
    file: relative('.', fileName),
    line: start.line,
    code: oneLine(lines.join(' ')),
    mutant: oneLine(`${before}${replacement}${after}`),
    outcome: OUTCOMES[status] ?? 'none',
  };
}

/**
 * All mutants, each judged as strictly as can be: what is worked out when a module loads is changed from the start, in
 * a process of its own; anything else only while the tests run, so that a test has to notice.
 */
async function allMutants() {
  const running = await runStryker(['src/core/**/*.ts'], {ignoreStatic: true});
  const atLoad = running.filter(({status}) => status === 'Ignored');
  if (atLoad.length === 0) return running;
  const kinds = new Set(atLoad.map(({mutatorName}) => mutatorName));
  const excludedMutations = [...new Set(running.map(({mutatorName}) => mutatorName))].filter(
    (kind) => !kinds.has(kind),
  );
  const loading = await runStryker(atLoad.map(range), {excludedMutations});
  const judged = new Map(loading.map((mutant) => [identity(mutant), mutant]));
  return running.map((mutant) => (mutant.status === 'Ignored' ? judged.get(identity(mutant)) : mutant));
}

/** Resolves to every mutant, the argued ones, and every problem in words. */
export async function mutateCore() {
  const mutants = (await allMutants()).map(described);
  const uncaught = mutants.filter(({outcome}) => outcome === 'none');
  const known = JSON.parse(readFileSync(EQUIVALENT, 'utf8'));
  const {argued, unargued, stale} = weighArguments(uncaught, known, ['file', 'code', 'mutant']);
  const problems = [
    ...unargued.map(
      ({file, line, code, mutant}) => `${file}:${line}: caught by nothing: ${mutant} (was: ${code})`,
    ),
    ...stale.map(({file, mutant}) => `${file}: argued in equivalent.json, but caught or gone: ${mutant}`),
  ];
  return {mutants, argued, problems};
}
