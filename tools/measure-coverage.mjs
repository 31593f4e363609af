// `npm run coverage`: what of the source the browser tests reach. Fails below what is promised, at a gap that
// tools/source-coverage/gaps.json does not argue, and at an argument without a gap.
import {fileURLToPath} from 'node:url';
import {measureCoverage} from './source-coverage/measure.mjs';
import {ensureBrowser} from './find-browser.mjs';
import {ensureInstalled} from './install-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled();
process.env.CHROME_PATH = ensureBrowser('chromium');
const {tests, parts, argued, problems} = await measureCoverage();

for (const {part, reached} of parts)
  console.log(
    `${part}: ${['branches', 'statements', 'functions', 'lines']
      .map((kind) => `${reached[kind].covered} of ${reached[kind].total} ${kind} (${reached[kind].pct} %)`)
      .join(', ')}`,
  );
for (const {file, line, code, why} of argued) console.log(`argued: ${file}:${line}: ${code}\n  ${why}`);
for (const problem of problems) console.error(problem);
console.log(`${tests} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
