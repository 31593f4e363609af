import {Stryker} from '@stryker-mutator/core';
import {createRequire} from 'node:module';
import {relative} from 'node:path';
import config from '../../stryker.config.mjs';

export const title = 'Every change to the core is caught';
export const order = 22;

/** What Stryker says of a change that cannot go unnoticed, or that changes nothing. */
const CAUGHT = ['Killed', 'Timeout', 'RuntimeError', 'CompileError', 'Ignored'];

const mutantsOf = (options) => new Stryker({...config, ...options}).runMutationTest();
const isStatic = ({status, statusReason}) => status === 'Ignored' && /^Static/.test(statusReason);
const identity = ({fileName, location, replacement}) => JSON.stringify([fileName, location, replacement]);
/** As Stryker takes parts of files: columns from 0. */
const range = ({fileName, location: {start, end}}) =>
  `${relative('.', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/**
 * Each change judged as strictly as can be: what is worked out when a module loads is changed from the start, in a
 * process of its own; anything else only while the tests run, so that a test has to notice.
 */
async function allMutants() {
  const running = await mutantsOf();
  const atLoad = running.filter(isStatic);
  const kinds = new Set(atLoad.map(({mutatorName}) => mutatorName));
  const others = new Set(running.map(({mutatorName}) => mutatorName).filter((name) => !kinds.has(name)));
  const loading = await mutantsOf({
    mutate: atLoad.map(range),
    ignoreStatic: false,
    mutator: {excludedMutations: [...others]},
  });
  const judged = new Map(loading.map((mutant) => [identity(mutant), mutant]));
  return running.map((mutant) => (isStatic(mutant) ? judged.get(identity(mutant)) : mutant));
}

const place = ({fileName, location, replacement}) =>
  `${relative('.', fileName)}:${location.start.line}, ${replacement}`;

export async function run() {
  const mutants = await allMutants();
  const uncaught = mutants.filter(({status}) => !CAUGHT.includes(status));
  const ignored = mutants.filter(({status}) => status === 'Ignored');
  return {
    passed: mutants.length - uncaught.length,
    failed: uncaught.length,
    shown: `${mutants.length} changes to \`src/core\`, tried against the tests of \`tests/core\` alone. ${ignored.length} change nothing that anyone could see; the line says why.`,
    details: [
      ...ignored.map((mutant) => `${place(mutant)}: ${mutant.statusReason}`),
      `Caught by nothing: ${uncaught.length}.`,
      ...uncaught.map(place),
    ],
    versions: {Stryker: createRequire(import.meta.url)('@stryker-mutator/core/package.json').version},
  };
}
