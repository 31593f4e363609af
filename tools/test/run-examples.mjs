// `npm run examples`: builds and packs the product, installs it in each example, and type-checks, builds and drives them.
import {fileURLToPath} from 'node:url';
import {build} from '../build/build.mjs';
import {ensureBrowser} from '../browsers/find-browser.mjs';
import {ensureInstalled} from '../install-packages.mjs';
import {runNode} from '../run-command.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
process.env.CHROME_PATH = ensureBrowser('chromium');
const built = await build();
process.exitCode =
  built || (await runNode(['--test', 'tests/deep/examples/examples.test.mjs'], {live: true})).status;
