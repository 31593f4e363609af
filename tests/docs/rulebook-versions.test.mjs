// Where versions of the rulebook come from: git, a packed version, a saved file, a module.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {runNode} from '../../tools/run-command.mjs';
import {compare} from '../../tools/rulebook-diff/compare.mjs';
import {loadCurrent, loadVersion} from '../../tools/rulebook-diff/load-rulebook.mjs';
import {pack, root, temporaryFolder} from '../support/package-folder.mjs';

const current = await loadCurrent();

test('a saved file compares with the working tree, and a wrong name is refused', async (context) => {
  const folder = temporaryFolder(context);
  const file = join(folder, 'saved.json');
  const run = (...args) => runNode(['tools/diff-rulebook.mjs', ...args]);
  assert.equal((await run('--save', file)).status, 0);
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  saved.rulebook.redFlags.find(({id}) => id === 'same-spot').urgency = 'urgent';
  writeFileSync(file, JSON.stringify(saved));
  const {status, output} = await run(file);
  assert.equal(status, 0, output);
  assert.match(output, /urgent, today → soon, 2-weeks: same-spot/);
  assert.match(output, /always-the-same-spot: A painless pop always in the same spot is soon/);
  const wrong = await run('no-such-version');
  assert.equal(wrong.status, 1);
  assert.match(wrong.output, /'no-such-version' is neither a file or folder nor a tag or commit/);
});

test('a version of git, a module, a packed version and an unpacked one are loaded', async (context) => {
  const folder = temporaryFolder(context);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {cwd: folder});
  for (const path of ['package.json', 'src']) cpSync(join(root, path), join(folder, path), {recursive: true});
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  git('tag', 'v0');
  const tagged = await loadVersion('v0', folder);
  assert.equal(compare(tagged, current, []).verdict.part, 'none');
  assert.notEqual(tagged.rulebook, current.rulebook);

  const module = join(folder, 'own.mjs');
  writeFileSync(module, `export default ${JSON.stringify(current.rulebook)};`);
  assert.deepEqual((await loadVersion(module)).rulebook.redFlags, current.rulebook.redFlags);

  const packed = await loadVersion(join(folder, pack(folder).filename));
  assert.equal(packed.rulebook.id, current.rulebook.id);
  assert.equal(packed.words.redFlags['same-spot'].name, current.words.redFlags['same-spot'].name);
  assert.equal((await loadVersion(root)).rulebook.version, packed.rulebook.version);
});
