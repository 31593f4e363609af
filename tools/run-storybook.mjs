// `npm run storybook` and `npm run build-storybook`: writes what Storybook reads of the source, then starts or builds it.
// With `build`, a folder after it is where the files go instead of dist/storybook.
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from './install-packages.mjs';
import {PROGRAMS, runInTurn} from './run-command.mjs';

const DESCRIBE = [PROGRAMS.cem, 'analyze', '--config', '.storybook/describe-elements.mjs', '--quiet'];
const WRITE = ['tools/write-stories.mjs'];

/** Resolves to 0, or to the status of the step that failed. */
export const prepareStories = () => runInTurn([DESCRIBE, WRITE]);

/** Builds the static Storybook into a folder. Resolves to 0, or to the status of the step that failed. */
export const buildStorybook = async (folder = 'dist/storybook') =>
  (await prepareStories()) ||
  runStorybook(['build', '--output-dir', folder, '--quiet', '--loglevel', 'warn']);

const runStorybook = (args) =>
  runInTurn([[PROGRAMS.storybook, ...args]], {env: {STORYBOOK_DISABLE_TELEMETRY: '1'}});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, folder] = process.argv.slice(2);
  ensureInstalled();
  process.exitCode =
    command === 'build'
      ? await buildStorybook(folder)
      : (await prepareStories()) ||
        (await runStorybook(['dev', '--port', process.env.PORT ?? '6006', '--no-version-updates']));
}
