// The types for React, Vue and Svelte, as a project that has the packed package sees them.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {PROGRAMS, runNode} from '../../../tools/run-command.mjs';
import {compilerOptions, packedProject, root} from '../../support/package-folder.mjs';

/** What an app has beside this package, for each framework. */
const FRAMEWORKS = {'react.tsx': '@types/react', 'vue.mts': 'vue', 'svelte.mts': 'svelte'};

// Not skipLibCheck: a mistake in our own type files would go unnoticed.
const options = {...compilerOptions, jsx: 'react-jsx', skipDefaultLibCheck: true};

test('in React, Vue and Svelte the tags have their properties and events, and nothing else', async (context) => {
  const folder = packedProject(context);
  const files = [...Object.keys(FRAMEWORKS), 'define.mts'];
  for (const name of Object.values(FRAMEWORKS)) {
    mkdirSync(join(folder, 'node_modules', name, '..'), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  for (const file of files) cpSync(join(root, 'tests/types/frameworks', file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({type: 'module'}));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: options, files}));
  const {status, output} = await runNode([join(root, PROGRAMS.tsc), '--project', folder]);
  assert.equal(status, 0, output);
});
