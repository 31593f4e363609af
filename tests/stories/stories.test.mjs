// Every story is opened in a browser: nothing throws, its play function ends well, axe has nothing to say, and nothing
// is asked of another machine.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {buildStorybook} from '../../tools/run-storybook.mjs';
import {temporaryFolder} from '../support/package-folder.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {openAll} from './story-browser.mjs';

test('every story', async (context) => {
  const folder = temporaryFolder(context);
  assert.equal(await buildStorybook(folder), 0);
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const all = Object.values(entries);
  const titles = [...new Set(all.map(({title}) => title))];
  const problems = await openAll(await serveFolder(context, folder), all);
  for (const title of titles) {
    const own = all.filter((entry) => entry.title === title);
    await context.test(`${title}: ${own.length}`, () => {
      const failed = own.filter(({id}) => problems.get(id)?.length !== 0);
      assert.deepEqual(
        failed.map(({name, id}) => `${name}: ${problems.get(id)?.join('\n  ')}`),
        [],
      );
    });
  }
});
