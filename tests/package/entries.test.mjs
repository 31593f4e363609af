// Every entry of the packed package, imported on a server.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {installPacked, root, runModule, temporaryFolder} from '../support/package-folder.mjs';

const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** ['pop-checker', './dist/index.js', './dist/index.d.ts'], patterns filled in from the built files. */
function entries(installed) {
  return Object.entries(exports).flatMap(([key, target]) => {
    const at = (name) => (text) => text.replace('*', name);
    const list = (name) => [
      `pop-checker${at(name)(key).slice(1)}`,
      ...(typeof target === 'string' ? [target] : [target.default, target.types]).map(at(name)),
    ];
    if (!key.includes('*')) return [list('')];
    const folder = join(installed, target.default.split('*')[0]);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => list(file.slice(0, -3)));
  });
}

test('every entry exists with its types, and imports without touching window', async (context) => {
  const folder = temporaryFolder(context);
  installPacked(folder);
  const installed = join(folder, 'node_modules', 'pop-checker');
  const all = entries(installed);
  assert.ok(all.length >= 6);
  for (const [, ...files] of all) {
    for (const file of files) assert.ok(existsSync(join(installed, file)), `${file} is missing`);
  }
  const modules = all.map(([specifier]) => specifier).filter((specifier) => !specifier.endsWith('.json'));
  for (const specifier of modules) {
    await context.test(specifier, () => {
      const told = runModule(
        folder,
        `
        const touched = [];
        for (const name of ['window', 'self', 'localStorage', 'sessionStorage']) {
          Object.defineProperty(globalThis, name, {get() { touched.push(name); throw new Error(name); }});
        }
        const module = await import('${specifier}');
        console.log(JSON.stringify({touched, document: 'document' in globalThis, keys: Object.keys(module)}));
        `,
      );
      assert.deepEqual(told.touched, []);
      assert.equal(told.document, false);
    });
  }
});
