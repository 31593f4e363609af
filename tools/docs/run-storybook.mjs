// `npm run storybook` and `npm run build-storybook`: writes what Storybook reads of the source, then starts or builds it.
// With `build`, a folder after it is where the files go instead of dist/storybook.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readManifest} from '../build/read-manifest.mjs';
import {PROGRAMS, runInTurn} from '../run-command.mjs';

const MANIFEST = fileURLToPath(new URL('../../.storybook/generated/custom-elements.json', import.meta.url));

/** Resolves to 0, or to the status of the step that failed. */
export function prepareStories() {
  mkdirSync(dirname(MANIFEST), {recursive: true});
  writeFileSync(MANIFEST, JSON.stringify(readManifest()));
  return runInTurn([['tools/docs/write-stories.mjs']]);
}

/** Builds the static Storybook into a folder. Resolves to 0, or to the status of the step that failed. */
export const buildStorybook = async (folder = 'dist/storybook') =>
  (await prepareStories()) ||
  runStorybook(['build', '--output-dir', folder, '--quiet', '--loglevel', 'warn']);

const runStorybook = (args) =>
  runInTurn([[PROGRAMS.storybook, ...args]], {env: {STORYBOOK_DISABLE_TELEMETRY: '1'}});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, folder] = process.argv.slice(2);
  process.exitCode =
    command === 'build'
      ? await buildStorybook(folder)
      : (await prepareStories()) ||
        (await runStorybook(['dev', '--port', process.env.PORT ?? '6006', '--no-version-updates']));
}
