// Type-checks everything: the source, the core without DOM, the tests, the stories.
import {ensureInstalled} from '../install-packages.mjs';
import {PROGRAMS, runInTurn} from '../run-command.mjs';

ensureInstalled();
const projects = [
  'tsconfig.json',
  'src/core/tsconfig.json',
  'tests/tsconfig.json',
  'stories/tsconfig.json',
  '.storybook/tsconfig.json',
];
process.exitCode = await runInTurn(projects.map((project) => [PROGRAMS.tsc, '--project', project]));
