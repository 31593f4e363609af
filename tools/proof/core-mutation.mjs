import {readFileSync} from 'node:fs';
import {PROGRAMS, runNode} from '../run-command.mjs';

export const title = 'Every change to the core is caught';
export const order = 22;

/** What became of a change, by Stryker's word for it. */
const OUTCOMES = {
  Killed: 'by a test',
  Timeout: 'never ends',
  RuntimeError: 'nothing loads',
  CompileError: 'does not compile',
  Ignored: 'the same',
};

export async function run() {
  const {status, output} = await runNode([PROGRAMS.stryker, 'run']);
  const {files, framework} = JSON.parse(readFileSync('coverage/mutation.json', 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, {mutants: own}]) =>
    own.map((mutant) => ({file, ...mutant})),
  );
  const uncaught = mutants.filter((mutant) => !(mutant.status in OUTCOMES));
  const ignored = mutants.filter((mutant) => mutant.status === 'Ignored');
  if (status !== 0) console.log(output);
  const place = ({file, location, replacement}) =>
    `  - ${file}:${location.start.line}, \`${replacement.replaceAll('`', "'")}\``;
  return {
    passed: mutants.length - uncaught.length,
    failed: Math.max(uncaught.length, status === 0 ? 0 : 1),
    summary: [
      `${mutants.length} changes to \`src/core\`, tried against the tests of \`tests/core\` alone. ${ignored.length} change nothing that anyone could see; the line says why:`,
      ...ignored.map((mutant) => `${place(mutant)}: ${mutant.statusReason}`),
      `Caught by nothing: ${uncaught.length}.`,
      ...uncaught.map(place),
    ],
    table: {
      head: ['file', ...Object.values(OUTCOMES)],
      rows: Object.entries(files)
        .sort()
        .map(([file, {mutants: own}]) => [
          `\`${file}\``,
          ...Object.keys(OUTCOMES).map((name) => own.filter((mutant) => mutant.status === name).length),
        ]),
    },
    versions: {Stryker: framework.version},
  };
}
