// Every code sample in the README, in docs/ and beside the examples does what it says.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {runNode} from '../../../tools/run-command.mjs';
import {bundled, scriptTags} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {filesIn} from '../../support/source-files.mjs';
import {checkStyle} from './applied-style.mjs';
import {withComparisons} from './said-results.mjs';
import {blocksOf} from './sample-blocks.mjs';
import {sampleBrowser, shownTags} from './sample-browser.mjs';
import {bundleForNode, complaints, sampleFolder, writeScripts} from './sample-folder.mjs';

const documents = filesIn('.').filter((path) => /^([A-Z]+|docs\/.+|examples\/.+)\.md$/.test(path));
const read = (path) => readFileSync(join(root, path), 'utf8');
const blocks = documents.flatMap((path) => blocksOf(path, read(path)));
const ofKind = (kind) => blocks.filter((block) => block.kind === kind && !block.notRun);
const place = ({file, line}) => `${file}:${line}`;
const {scripts} = JSON.parse(read('package.json'));

const folder = sampleFolder({after});
const samples = ofKind('script');
const paths = writeScripts(folder, samples);

/** Needs a page: it touches the document, or defines the elements to be used on one. */
const isForPage = ({text}) => /\b(document|window)\.|pop-checker\/define/.test(text);

test('the samples are found, and hardly one is left out', () => {
  assert.ok(documents.includes('README.md') && documents.includes('docs/how-to/own-rulebook.md'));
  for (const kind of ['script', 'page', 'style', 'shell']) assert.ok(ofKind(kind).length > 0, kind);
  // What needs a framework that is not installed here stands in its own page.
  const leftOut = blocks.filter(({notRun, file}) => notRun && !file.startsWith('docs/frameworks/'));
  assert.ok(leftOut.length <= 3, leftOut.map(place).join(', '));
});

test('scripts compile, run, and come out as they say', async (context) => {
  assert.equal(await complaints(folder), '');
  let compared = 0;
  for (const [at, sample] of samples.entries()) {
    if (isForPage(sample)) continue;
    await context.test(place(sample), async () => {
      const {text, count} = withComparisons(sample.text);
      // Beside it, not in its place: others may import it as it is.
      const path = paths[at].replace(/\.[jt]s$/, '-compared.ts');
      writeFileSync(path, text);
      const {status, output} = await runNode([await bundleForNode(path)], {cwd: folder});
      assert.equal(status, 0, output);
      const results = JSON.parse(output.trim().split('\n').at(-1));
      assert.equal(results.length, count);
      for (const {line, same, real} of results)
        assert.ok(same, `line ${sample.line + line} says something else than ${real}`);
      compared += count;
    });
  }
  assert.ok(compared >= 5, 'results were compared');
});

test('pages and styles work in a browser', async (context) => {
  const open = await sampleBrowser(context);
  const shows = (sample, body, script) =>
    context.test(place(sample), async () => {
      const {page, problems} = await open(body, script);
      const tags = await shownTags(page);
      for (const {tag, works} of tags) assert.ok(works, tag);
      const written = body.match(/<(pop-checker|red-flag-list|self-crack-warning)\b/g) ?? [];
      assert.equal(tags.length, written.length);
      assert.deepEqual(problems, []);
      await page.close();
    });

  const hash = JSON.parse(read('dist/integrity.json'))['pop-checker.min.js'];
  for (const sample of ofKind('page')) {
    const head = sample.text.includes('<script') ? '' : scriptTags('pop-checker.min.js');
    await shows(sample, head + sample.text.replace('sha384-…', hash));
  }

  for (const [at, sample] of samples.entries()) {
    if (!isForPage(sample)) continue;
    const body = ofKind('page').findLast(({file, line}) => file === sample.file && line < sample.line);
    assert.ok(body, `${place(sample)}: a sample for a page follows one of a page`);
    await shows(
      sample,
      body.text.replace(/<script.*?<\/script>/gs, ''),
      await bundled({entryPoints: [paths[at]]}),
    );
  }

  for (const sample of ofKind('style'))
    await context.test(place(sample), () => checkStyle(open, sample.text));
});

/** What a line of a shell may be: a script of this project, or what any npm project understands. */
const COMMANDS = [/^npm (ci|install|i|pack)( [\w@./-]+)*$/, /^cd [\w./-]+$/, /^git clone \S+$/];

function checkCommand(line, known) {
  const command = line
    .replace(/^\$ /, '')
    .replace(/\s+#.*$/, '')
    .trim();
  if (command === '' || command.startsWith('#')) return;
  const script = /^npm (?:run )?([\w:-]+)(?: [\w./-]+)*?(?: -- .+)?$/.exec(command)?.[1];
  assert.ok(
    COMMANDS.some((pattern) => pattern.test(command)) || Object.hasOwn(known, script ?? ''),
    `there is no ${command}`,
  );
}

test('commands are there', () => {
  for (const sample of ofKind('shell')) {
    const folder = /^examples\/\w+\//.exec(sample.file)?.[0];
    const known = folder ? JSON.parse(read(`${folder}package.json`)).scripts : scripts;
    for (const line of sample.text.split('\n')) checkCommand(line, known);
  }
});

test('data can be read', () => {
  for (const sample of ofKind('json')) JSON.parse(sample.text);
});

const plain = (text) => text.replace(/\s+/g, '');
/** Excerpts of the examples, or of the apps of `npm run test:systems`: there they are compiled and driven. */
const excerptOf = (text, sources) => sources.some((source) => plain(source).includes(plain(text)));

test('declarations stand only where they are written from the source', () => {
  assert.ok(ofKind('declaration').length > 0);
  for (const sample of ofKind('declaration')) assert.equal(sample.file, 'docs/reference.md');
});

test('what needs a framework stands in an example', () => {
  const sources = [...filesIn('examples'), ...filesIn('tests/systems/apps')]
    .filter((path) => /\.(tsx?|jsx?|vue|svelte|astro)$/.test(path))
    .map(read);
  assert.ok(excerptOf('<pop-checker\n ref={checker}', sources));
  assert.ok(!excerptOf('<pop-checker nobody={this} />', sources));
  for (const sample of ofKind('excerpt')) assert.ok(excerptOf(sample.text, sources), place(sample));
});

test('a wrong sample would be found', async (context) => {
  const open = await sampleBrowser(context);
  assert.throws(() => blocksOf('a.md', '```cobol\nSTOP RUN.\n```'), /a\.md:1: nobody knows how to run/);
  assert.throws(() => blocksOf('a.md', 'text\n```js\n1;'), /a\.md:2: the fence is not closed/);
  assert.equal(blocksOf('a.md', '<!-- not run: a drawing -->\n\n```js\n1;\n```')[0].notRun, 'a drawing');
  assert.throws(() => checkCommand('npm run nothing-like-it', scripts), /there is no/);
  assert.throws(() => checkCommand('rm -rf everything', scripts), /there is no/);

  const other = sampleFolder(context);
  const [path] = writeScripts(other, [
    {file: 'a.md', line: 1, language: 'ts', text: "const a: number = '1';\nexport {a};\n"},
  ]);
  assert.match(await complaints(other), /TS2322/);
  const sample = 'let a = 1;\na = 2; // 3 is not said of it\na; // 2\nconsole.log(a + 1); // 4: no\n';
  const {text, count} = withComparisons(sample);
  assert.equal(count, 2);
  writeFileSync(path, text);
  const {output} = await runNode([await bundleForNode(path)]);
  assert.deepEqual(JSON.parse(output), [
    {line: 3, same: true, real: '2'},
    {line: 4, same: false, real: '3'},
  ]);

  await assert.rejects(checkStyle(open, 'pop-checker { --pop-nothing: 1px; }'), /--pop-nothing/);
  await assert.rejects(checkStyle(open, 'pop-checker { colour: red; }'), /colour/);
  await assert.rejects(checkStyle(open, 'pop-cheker { color: red; }'), /pop-cheker/);
  const {page, problems} = await open('<script src="https://elsewhere.example/a.js"></script>');
  assert.match(problems.join(), /asked for https:\/\/elsewhere/);
  await page.close();
});
