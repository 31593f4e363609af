// docs/reference.md says what the source says, and the source says of every export what it is.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readExports} from '../../tools/docs/read-exports.mjs';
import {coreAndRulebook, withGenerated} from '../../tools/docs/write-reference.mjs';
import {root, temporaryFolder} from '../support/package-folder.mjs';

const reference = readFileSync(join(root, 'docs/reference.md'), 'utf8');

/** The names of those that do not say what they are. */
const withoutDocstring = ({entries, named}) =>
  [...entries.flat(), ...named].filter(({about}) => about === '').map(({name}) => name);

test('the reference is what the source says', async () => {
  assert.equal(reference, await withGenerated(reference), 'stale: npm run docs');
});

test('every export of the core and the rulebook says what it is', () => {
  assert.deepEqual(withoutDocstring(coreAndRulebook()), []);
});

test('everything that the built core and rulebook export at run time is in the reference', async () => {
  for (const entry of ['core', 'rulebook'])
    for (const [name, value] of Object.entries(await import(`../../dist/${entry}/index.js`))) {
      const isFunction = typeof value === 'function' && !/^class\b/.test(String(value));
      assert.match(reference, new RegExp(`^#### ${name}${isFunction ? '\\(\\)' : ''}$`, 'm'));
    }
});

test('an export is read with its shape, its docstring and its errors; one without a docstring is found', (context) => {
  const folder = temporaryFolder(context);
  const file = join(folder, 'entry.ts');
  writeFileSync(
    file,
    `/** Doubles it,
      * always. @throws {RangeError} above 9. */
     export const double = (value: NoInfer<number>): number => value * 2;
     export class Box extends Error { constructor(readonly what: string) { super(what); } }
     /** Some. */
     export const some = ['a'] as const;`,
  );
  const read = readExports([file]);
  assert.deepEqual(read.entries, [
    [
      {
        name: 'double',
        kind: 'function',
        shape: 'function double(value: number): number;',
        about: 'Doubles it, always.',
        errors: ['{RangeError} above 9.'],
      },
      {
        name: 'Box',
        kind: 'value',
        shape: 'class Box extends Error {\n    constructor(readonly what: string);\n}',
        about: '',
        errors: [],
      },
      {name: 'some', kind: 'value', shape: "const some = ['a'] as const;", about: 'Some.', errors: []},
    ],
  ]);
  assert.deepEqual(withoutDocstring(read), ['Box']);
});
