import {createRequire} from 'node:module';
import {mutateCore} from '../core-mutation/measure.mjs';

export const title = 'Every change to the core is caught';
export const order = 22;

/** What catches a mutant, and how that is said. */
const CAUGHT = {
  test: 'by a test',
  endless: 'never ends',
  loading: 'no rulebook loads',
  compiler: 'does not compile',
};

export async function run() {
  const {mutants, argued, problems} = await mutateCore();
  const count = (outcome, some = mutants) => some.filter((mutant) => mutant.outcome === outcome).length;
  const compiled = mutants.length - count('compiler');
  const caught = compiled - count('none');
  const files = [...new Set(mutants.map(({file}) => file))].sort();
  const {version} = createRequire(import.meta.url)('@stryker-mutator/core/package.json');
  return {
    passed: mutants.length - count('none') + argued.length,
    failed: problems.length,
    summary: [
      `${mutants.length} changes to \`src/core\`; the compiler refuses ${count('compiler')}. Of the other ${compiled} the tests of \`tests/core\` alone catch ${caught}; ${argued.length} change nothing that anyone could see, each argued in \`tools/core-mutation/equivalent.json\`:`,
      ...argued.map(
        ({file, line, mutant, why}) => `  - ${file}:${line}, \`${mutant.replaceAll('`', "'")}\`: ${why}`,
      ),
      `Caught by nothing, and not argued: ${count('none') - argued.length}.`,
      ...problems.map((problem) => `  - **${problem.replaceAll('`', "'")}**`),
    ],
    table: {
      head: ['file', 'changes', ...Object.values(CAUGHT), 'the same'],
      rows: files.map((file) => {
        const own = mutants.filter((mutant) => mutant.file === file);
        return [
          `\`${file}\``,
          own.length,
          ...[...Object.keys(CAUGHT), 'none'].map((outcome) => count(outcome, own)),
        ];
      }),
    },
    figures: {mutants: mutants.length, compiled, caught, argued},
    versions: {Stryker: version},
  };
}
