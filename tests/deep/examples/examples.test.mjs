// Each example as a developer copies it: the packed product installed, type-checked, built, and used in a browser.
import assert from 'node:assert/strict';
import {existsSync, lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {prepareExamples} from './prepare-examples.mjs';
import {browserOf} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {runScript} from '../../support/packed-app.mjs';
import {filesIn, importsOf} from '../../support/source-files.mjs';
import {driveElements} from './drive-elements.mjs';
import {driveHeadless} from './drive-headless.mjs';
import {visit} from './example-page.mjs';

const DRIVES = {
  html: driveElements,
  react: driveElements,
  vue: driveElements,
  svelte: driveElements,
  headless: driveHeadless,
};

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

const examples = await prepareExamples({after});
const browser = await browserOf({after});

/** Opens the built example. */
async function drive(folder, example) {
  const {preview} = await import(pathToFileURL(join(folder, '../node_modules/vite/dist/node/index.js')));
  const server = await preview({root: folder, logLevel: 'error', preview: {host: '127.0.0.1'}});
  const address = server.resolvedUrls.local[0].replace(/\/$/, '');
  try {
    await visit(browser, address, example, {levels: ['error']});
  } finally {
    await server.close();
  }
}

test('the examples', {concurrency: 2}, async (context) => {
  const {workspaces} = readJson(root, 'examples/package.json');
  assert.deepEqual(workspaces, Object.keys(DRIVES));
  await Promise.all(
    workspaces.map((name) =>
      context.test(name, async () => {
        const folder = join(examples, name);
        await runScript(folder, 'check');
        await runScript(folder, 'build');
        await drive(folder, DRIVES[name]);
      }),
    ),
  );
});

test('they use the packed product, not this folder', () => {
  const installed = join(examples, 'node_modules/pop-checker');
  assert.ok(!lstatSync(installed).isSymbolicLink());
  assert.ok(existsSync(join(installed, 'dist/pop-checker.min.js')));
  assert.ok(!existsSync(join(installed, 'src')));
});

test('each is complete by itself, with exact versions', () => {
  for (const name of Object.keys(DRIVES)) {
    const {dependencies, devDependencies} = readJson(root, 'examples', name, 'package.json');
    const versions = {...dependencies, ...devDependencies};
    for (const [needed, version] of Object.entries(versions))
      assert.match(version, /^(\d+\.\d+\.\d+|file:\.\.\/pop-checker\.tgz)$/, `${name}: ${needed}`);
    const sources = filesIn(`examples/${name}`).filter((path) => /\.(m?js|tsx?|vue|svelte)$/.test(path));
    assert.ok(sources.length > 1 || name === 'html', name);
    const packages = sources
      .flatMap((path) => importsOf(scriptOf(readFileSync(join(root, path), 'utf8'))))
      .filter((specifier) => !/^(\.|node:)/.test(specifier))
      .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
    for (const needed of packages) assert.ok(needed in versions, `${name} does not name ${needed}`);
  }
});

const scriptOf = (text) => /<script[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? text;

test('the lock file holds the tools, and not the product', () => {
  const {packages} = readJson(root, 'examples/package-lock.json');
  assert.ok('node_modules/vite' in packages);
  for (const [path, {resolved, link}] of Object.entries(packages)) {
    assert.ok(link || resolved === undefined, path);
    assert.ok(!path.endsWith('node_modules/pop-checker'), path);
  }
});
