// Every entry of the packed package, imported on a server.
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {packageJson, packedProject, runModule} from '../support/package-folder.mjs';

const {exports} = packageJson;

/**
 * ['pop-checker', './dist/index.d.ts', './dist/index.js'], patterns filled in from the built files. Types come first, and
 * an entry of types alone has nothing else.
 */
function entries(installed) {
  return Object.entries(exports).flatMap(([key, target]) => {
    const at = (name) => (text) => text.replace('*', name);
    const list = (name) => [
      `pop-checker${at(name)(key).slice(1)}`,
      ...(typeof target === 'string' ? [target] : Object.values(target)).map(at(name)),
    ];
    if (!key.includes('*')) return [list('')];
    const folder = join(installed, target.default.split('*')[0]);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => list(file.slice(0, -3)));
  });
}

test('every entry exists with its types, and imports without touching window', async (context) => {
  const folder = packedProject(context);
  const installed = join(folder, 'node_modules', 'pop-checker');
  const all = entries(installed);
  assert.ok(all.length >= 6);
  for (const target of Object.values(exports).filter((one) => typeof one !== 'string'))
    assert.match(Object.keys(target).join(), /^types(,default)?$/);
  for (const [, ...files] of all) {
    for (const file of files) assert.ok(existsSync(join(installed, file)), `${file} is missing`);
  }
  const modules = all.filter((entry) => entry.at(-1).endsWith('.js'));
  assert.ok(modules.length >= 6);
  for (const [specifier] of modules) {
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
