// Runs one program of this project's node_modules or Node itself, and keeps what it said.
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths, from the project's folder, of the programs that the tools start. */
export const PROGRAMS = {
  attw: 'node_modules/@arethetypeswrong/cli/dist/index.js',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  mocha: 'node_modules/mocha/bin/mocha.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  rollup: 'node_modules/rollup/dist/bin/rollup',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  tsc: 'node_modules/typescript/bin/tsc',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

/**
 * Runs `node` with arguments. Resolves to {status, output}, never rejects.
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string>, live?: boolean}} options live: show the output at once
 */
export function runNode(args, {cwd = root, env = {}, live = false} = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, {cwd, env: {...process.env, ...env}});
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({status: 1, output: `${output}${error.message}\n`}));
    child.on('close', (status) => resolve({status: status ?? 1, output}));
  });
}

/** Runs one after the other until one fails. Resolves to that one's status, or 0. */
export async function runInTurn(commands, options) {
  for (const args of commands) {
    const {status} = await runNode(args, {live: true, ...options});
    if (status !== 0) return status;
  }
  return 0;
}
