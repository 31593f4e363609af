// docs/troubleshooting.md has each warning of the elements with its cure, and none that is not said any more.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';
import {filesIn} from '../support/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const source = filesIn('src').map(read);
const page = read('docs/troubleshooting.md');
const [, table] = page.split('## What the console says');
const rows = [...table.split('\n## ')[0].matchAll(/^\| (`.+?) +\| (.+?) +\|$/gm)];
const named = rows.flatMap(([, warning]) => [...warning.matchAll(/`([^`]+)`/g)].map(([, text]) => text));

/** The fixed words of each message, as they stand in the source. */
const said = filesIn('src/elements')
  .map(read)
  .flatMap((text) =>
    [
      ...text.matchAll(
        /(?:(?<!console\.)\b(?:warn|refuse)|mistakes\.push)\(\s*(`[^]*?`|'[^]*?'),?\s*\);?\n/g,
      ),
    ].map(([, message]) => message),
  );

test('every warning that is written in the source is there', () => {
  assert.ok(said.length >= 10, `${said.length} found`);
  for (const message of said)
    assert.ok(
      named.some((words) => words.split('…').every((part) => message.includes(part))),
      `nothing in docs/troubleshooting.md for: ${message}`,
    );
});

test('every warning that is there is said, and has its cure', () => {
  assert.ok(rows.length >= 12);
  const all = source.join('\n');
  for (const [, warning, cure] of rows) {
    const words = [...warning.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
    assert.ok(
      words.some((each) => each.split('…').every((part) => all.includes(part))),
      warning,
    );
    assert.ok(cure.length > 15, warning);
  }
});
