// Nothing half done, switched off, or of one machine only is left in the project's files.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';

/** Each with a text that it must find. This file itself is not searched. */
const LEFTOVERS = {
  'a note to oneself': [/\b(TODO|FIXME|XXX|HACK)\b/, '// TODO: later'],
  'a test that is alone or left out': [
    /\b(describe|it|test|suite|context)\.(only|skip|todo)\(/,
    'it.only("x")',
  ],
  'a test left out by its name': [/\bx(it|describe|test)\(/, 'xit("x")'],
  'a test left out by an option': [/\{\s*(only|skip|todo): *(true|')/, 'test("x", {skip: true})'],
  'a switched-off compiler': [/@ts-(ignore|nocheck)/, '// @ts-ignore'],
  'a folder of one machine': [
    /(?<![\w.~])\/(work|home|root|Users|tmp)\/[\w.-]+|[A-Z]:\\Users\b/,
    'see /home/someone/file',
  ],
  'an address of a package registry': [/registry\.\w+\.(org|com)/, 'registry.example.org'],
  'a debugger or an output for debugging': [/^\s*debugger;|console\.(debug|trace)\(/m, 'debugger;'],
};

const BINARY = /\.(png|webp|jpg|gif|ico|woff2|pdf)$/;

const files = filesIn('.').filter((path) => !BINARY.test(path) && !path.endsWith('leftovers.test.mjs'));

test('no file has leftovers', () => {
  assert.ok(files.includes('package-lock.json') && files.includes('tools/test/run-tests.mjs'));
  for (const path of files) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [what, [pattern]] of Object.entries(LEFTOVERS)) {
      const found = pattern.exec(text);
      assert.equal(found, null, `${path} has ${what}: ${found?.[0]}`);
    }
  }
});

test('each kind of leftover would be found', () => {
  for (const [what, [pattern, sample]] of Object.entries(LEFTOVERS)) assert.match(sample, pattern, what);
});

test('the lock file names no host', () => {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  assert.ok(Object.keys(packages).length > 100);
  for (const [path, {resolved}] of Object.entries(packages)) assert.equal(resolved, undefined, path);
});
