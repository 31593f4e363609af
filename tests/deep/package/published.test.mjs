// What others' tools say of the package: publint, "are the types wrong", and a bundler that drops what is not used.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {PROGRAMS, runNode} from '../../../tools/run-command.mjs';
import {pack, packageJson, packedProject, root, temporaryFolder} from '../../support/package-folder.mjs';

test('publint has nothing to say', async () => {
  const {messages} = await publint({pkgDir: root, strict: true});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, packageJson)),
    [],
  );
});

test('the types of every entry resolve and fit', async (context) => {
  const folder = temporaryFolder(context);
  const {filename} = pack(folder);
  const {status, output} = await runNode([
    PROGRAMS.attw,
    join(folder, filename),
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './pop-checker.min.js',
  ]);
  assert.equal(status, 0, output);
});

/** Bundles a module of a project that has the packed package. Resolves to the bundle's text and what went in. */
async function bundled(context, contents) {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: packedProject(context)},
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [{text}] = outputFiles;
  const [{inputs}] = Object.values(metafile.outputs);
  return {text, used: Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)};
}

test('a bundle of the core has the core alone: no element, no word, no other package', async (context) => {
  const {text, used} = await bundled(
    context,
    `import {assess} from 'pop-checker/core'; console.log(assess);`,
  );
  assert.ok(used.length > 1);
  for (const path of used.filter((one) => one !== '<stdin>'))
    assert.match(path, /pop-checker\/dist\/core\/[\w/-]+\.js$/);
  assert.doesNotMatch(text, /HTMLElement|customElements|adoptedStyleSheets/);
});

test('a bundle that names something of the front door and does not use it is empty', async (context) => {
  const {used} = await bundled(context, `import {PopChecker} from 'pop-checker'; console.log(1);`);
  assert.deepEqual(used, ['<stdin>']);
});

test('a bundle keeps the import that defines the tags', async (context) => {
  const {text, used} = await bundled(context, `import 'pop-checker/define';`);
  assert.ok(used.some((path) => path.endsWith('/define.js')));
  for (const tag of ['pop-checker', 'red-flag-list', 'self-crack-warning'])
    assert.ok(text.includes(`"${tag}"`), tag);
});
