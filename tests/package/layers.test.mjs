// Arrows point inward: elements → text → rulebook → core, and core imports nothing.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn, importsOf} from '../support/source-files.mjs';

/** What a layer may import, besides itself. The two files at the top may import every layer. */
const MAY_IMPORT = {
  core: [],
  rulebook: ['core'],
  text: ['rulebook', 'core'],
  elements: ['text', 'rulebook', 'core', 'lit'],
  'index.ts': ['elements', 'text', 'rulebook', 'core'],
  'define.ts': ['index.ts', 'elements', 'text', 'rulebook', 'core'],
};

/** 'core' for src/core/x.ts, 'index.ts' for src/index.ts. */
const layerOf = (path) => path.split('/')[1];

/** The layer that an import leads to; a package is its own name. */
function target(path, specifier) {
  if (!specifier.startsWith('.')) return specifier.split('/')[0];
  return layerOf(posix.join(dirname(path), specifier).replace(/\.js$/, '.ts'));
}

/** Every import of a file that its layer does not allow. */
const wrongImports = (path, text) =>
  importsOf(text).filter((specifier) => {
    const layer = layerOf(path);
    const to = target(path, specifier);
    return to !== layer && !MAY_IMPORT[layer]?.includes(to);
  });

const sources = filesIn('src').filter((path) => path.endsWith('.ts'));

test('every source file belongs to a layer and imports only inward', () => {
  assert.ok(sources.length > 20);
  for (const path of sources) {
    assert.ok(layerOf(path) in MAY_IMPORT, `${path} belongs to no layer`);
    assert.deepEqual(wrongImports(path, readFileSync(join(root, path), 'utf8')), [], path);
  }
});

test('an import outward is found, in each way of writing it', () => {
  const wrong = {
    'src/core/a.ts': ["import {b} from '../rulebook/b.js';", "import type {C} from 'lit';"],
    'src/rulebook/a.ts': ["export * from '../text/en.js';", "import '../define.js';"],
    'src/text/a.ts': ["const b = await import('../elements/b.js');", "import {html} from 'lit';"],
    'src/elements/a.ts': ["import {addText} from '../index.js';", "import x from 'chai';"],
  };
  for (const [path, texts] of Object.entries(wrong)) {
    for (const text of texts) assert.equal(wrongImports(path, text).length, 1, `${path}: ${text}`);
  }
  assert.deepEqual(wrongImports('src/elements/a.ts', "import {assess} from '../core/index.js';"), []);
});
