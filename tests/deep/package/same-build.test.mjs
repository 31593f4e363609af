// The same source gives the same bytes, in another folder and at another time: a pinned hash can be checked.
import assert from 'node:assert/strict';
import {cpSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {PROGRAMS, runNode} from '../../../tools/run-command.mjs';
import {root, temporaryFolder} from '../../support/package-folder.mjs';
import {filesIn} from '../../support/source-files.mjs';

const SOURCES = ['src', 'tools', 'package.json', 'rollup.config.js', 'tsconfig.json', 'tsconfig.build.json'];

test('a build in another folder equals dist/ byte for byte', async (context) => {
  const folder = temporaryFolder(context);
  for (const path of SOURCES) cpSync(join(root, path), join(folder, path), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const args of [
    [PROGRAMS.rollup, '--config', '--silent'],
    [PROGRAMS.tsc, '--project', 'tsconfig.build.json'],
    ['tools/build/write-manifest.mjs'],
    ['tools/build/write-integrity.mjs'],
  ]) {
    const {status, output} = await runNode(args, {cwd: folder});
    assert.equal(status, 0, output);
  }
  const built = filesIn('dist').filter((path) => !path.startsWith('dist/storybook/'));
  assert.ok(built.length > 20);
  for (const path of built) {
    assert.ok(readFileSync(join(folder, path)).equals(readFileSync(join(root, path))), `${path} differs`);
  }
});
