// Every story is opened in a browser: nothing throws, its play function ends well, axe has nothing to say, and nothing
// is asked of another machine.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {preview} from 'vite';
import {buildStorybook} from '../../../tools/docs/run-storybook.mjs';
import {temporaryFolder} from '../../support/package-folder.mjs';
import {storyBrowser} from './story-browser.mjs';

test('every story', async (context) => {
  const folder = temporaryFolder(context);
  assert.equal(await buildStorybook(folder), 0);
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const all = Object.values(entries);
  const titles = [...new Set(all.map(({title}) => title))];
  const server = await preview({
    root: folder,
    appType: 'mpa',
    build: {outDir: '.'},
    logLevel: 'error',
    preview: {host: '127.0.0.1'},
  });
  context.after(() => server.close());
  const url = server.resolvedUrls.local[0].replace(/\/$/, '');
  const {openAll, read} = await storyBrowser(context, url);
  const problems = await openAll(all);
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

  await context.test('the start page comes first, and each of its links leads to a story or a page', () => {
    assert.equal(all[0].title, 'Start');
    const links = [...readFileSync('stories/start.mdx', 'utf8').matchAll(/\?path=\/(story|docs)\/([\w-]+)/g)];
    assert.ok(links.length > 10);
    for (const [, type, id] of links) assert.equal(entries[id]?.type, type, id);
  });

  await context.test('a word that people search for finds something', () => {
    const searched = all.map(({title, name}) => `${title} ${name}`.toLowerCase()).join('\n');
    for (const word of ['error', 'focus', 'fallback', 'theme', 'install', 'script', 'dark', 'rtl', 'print'])
      assert.ok(searched.includes(word), word);
  });

  await context.test('the frame around the stories asks nothing of other machines', async () => {
    const {asked} = await read('/', 'For developers');
    assert.deepEqual(asked, []);
  });

  const {modules} = JSON.parse(readFileSync('.storybook/generated/custom-elements.json', 'utf8'));
  for (const {tagName, attributes, events, slots, cssParts} of modules.flatMap(
    ({declarations}) => declarations,
  )) {
    if (!tagName) continue;
    await context.test(`the table of <${tagName}> has all that the manifest has`, async () => {
      const path = `/iframe.html?id=elements-${tagName}--docs&viewMode=docs`;
      const {text} = await read(path, attributes.at(-1).name);
      const names = [...attributes, ...events, ...slots, ...cssParts].map(({name}) => name).filter(Boolean);
      assert.ok(names.length > 10);
      for (const name of names) assert.ok(text.includes(name), `${name} is missing`);
      const [{description}] = slots.filter(({name}) => name === '');
      assert.ok(text.includes(description), 'the default slot is missing');
      assert.ok(!text.includes('--_'), 'a variable of our own');
    });
  }
});
