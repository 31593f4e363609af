// The rulebook of docs/how-to/own-rulebook.md in the elements: whole visits, and no word about another joint.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {bundled, press} from '../../support/own-pages.mjs';
import {root} from '../../support/package-folder.mjs';
import {blocksOf} from './sample-blocks.mjs';
import {sampleBrowser, shownTags} from './sample-browser.mjs';
import {sampleFolder, writeScripts} from './sample-folder.mjs';

const file = 'docs/how-to/own-rulebook.md';

/** Chooses the values on the screen and goes on. */
const say = async (page, values) =>
  press(
    await page.$('pop-checker'),
    ...[values].flat().map((value) => `.question input[value="${value}"]`),
    '[part~=continue]',
  );

/** All that can be read or heard of each element, but for the button that goes back; and what it amounts to. */
const shown = (page) =>
  page.evaluate(() => {
    const checker = document.querySelector('pop-checker');
    const wordsOf = (tag) => {
      const {shadowRoot} = document.querySelector(tag);
      const words = [...shadowRoot.querySelectorAll('[aria-label]')].map(({ariaLabel}) => ariaLabel);
      const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const {parentElement, data} = texts.currentNode;
        if (!parentElement?.closest('style, [part~=back]')) words.push(data);
      }
      return words.join(' ').replace(/\s+/g, ' ');
    };
    const {urgency, by, limits, explanations} = checker.assessment;
    return {
      urgency,
      by,
      limits: limits.map(({id}) => id),
      explanations: explanations.map(({id}) => id),
      ended: checker.matches(':state(ended)'),
      words: {
        checker: wordsOf('pop-checker'),
        list: wordsOf('red-flag-list'),
        warning: wordsOf('self-crack-warning'),
        summary: checker.summary(),
      },
    };
  });

/** Words that only another rulebook, or a sentence about backs, would say. */
const FOREIGN = /\b(back|backs|spine|vertebra|disc|pee|peeing|poo|pooing|maternity|midwife)\b/i;

/** Every sentence in words, however deep. */
const sentencesIn = (words) =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(sentencesIn);

/** The sentences of the back rulebook that nobody would say of an ankle too. */
async function sentencesOfOurs() {
  const {en} = await import(pathToFileURL(join(root, 'dist/text/en.js')));
  const said = readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' ');
  return sentencesIn(en.rulebook)
    .filter((sentence) => sentence.length > 8 && !said.includes(sentence))
    .map((sentence) => sentence.replaceAll('{number}', '999').replaceAll('{advice}', '111'));
}

const ours = await sentencesOfOurs();

function assertOwnWords({words}) {
  for (const [of, text] of Object.entries(words)) {
    const found = FOREIGN.exec(text);
    assert.equal(found && text.slice(Math.max(0, found.index - 60), found.index + 60), null, of);
    assert.deepEqual(
      ours.filter((sentence) => text.includes(sentence)),
      [],
      of,
    );
  }
}

const toAnkle = ['none', 'none', 'a-grown-up', 'at-the-ankle'];
const harmless = [...toAnkle, 'none'];
const notSure = [
  'unsure/cannot-take-four-steps',
  ...['out-of-shape', 'hot-red-and-feverish', 'calf-swollen-and-sore'].map((sign) => `no/${sign}`),
];

const VISITS = {
  'a painless pop is self-care, and the bubble is explained': {
    screens: [...harmless, 'one-pop-then-quiet', 'pops-it-gently'],
    expect: {urgency: 'self-care', limits: [], explanations: ['bubble-in-the-ankle']},
    checker: /not an all-clear.*gas bubble/is,
    warning: /Draw slow circles/,
  },
  'a cold foot is an emergency on the first screen': {
    screens: ['foot-cold-pale-or-numb'],
    expect: {urgency: 'emergency', by: 'now', limits: []},
    checker: /Call 999 now.*too little blood/s,
    list: /You said yes/,
  },
  'a turned ankle is soon, within 72 hours, and no exercise is advised': {
    screens: [...toAnkle, 'injury-recent', 'one-pop-then-quiet', 'none'],
    expect: {urgency: 'soon', by: '72h', limits: [], explanations: ['unknown-sound', 'break-or-sprain']},
    checker: /within 72 hours.*Start no new exercises until someone has looked at the ankle/s,
    warning: /Do not try to pop the ankle/,
  },
  'a child is told whom to see, and nothing is said about the sound': {
    screens: ['none', 'none', 'a-child'],
    expect: {urgency: 'soon', limits: ['not-for-children'], explanations: []},
    checker: /A doctor should see the child.*cannot say from here what makes the sound/s,
  },
  'pops that hurt are soon, and no bubble is blamed': {
    screens: [...toAnkle, 'hurts-when-it-pops', 'hurts-often', 'one-pop-then-quiet', 'none'],
    expect: {urgency: 'soon', by: '2-weeks', limits: [], explanations: ['unknown-sound']},
    checker: /Within 2 weeks.*Something may be sore or worn/s,
  },
  'not sure is asked again row by row, and is never reassurance': {
    screens: ['none', 'unsure', notSure, 'a-grown-up', 'at-the-ankle', 'none', 'one-pop-then-quiet', 'none'],
    expect: {urgency: 'soon', limits: []},
    checker: /You were not sure.*cannot take four steps/s,
  },
  'a change alone is soon without hurry, and the bubble stays explained': {
    screens: [...toAnkle, 'pops-more-than-before', 'one-pop-then-quiet', 'none'],
    expect: {urgency: 'soon', by: '2-weeks', limits: [], explanations: ['bubble-in-the-ankle']},
    checker: /Book a visit, without hurry/,
  },
  'another joint is watched where nothing was ticked, and is not said to be well': {
    screens: ['none', 'none', 'a-grown-up', 'at-another-joint'],
    expect: {urgency: 'monitor', limits: ['not-the-ankle'], explanations: []},
    checker: /cannot say that all is well/,
  },
  'popping it every day is spoken of, without an urgency': {
    screens: [...harmless, 'one-pop-then-quiet', 'pops-it-every-day'],
    expect: {urgency: 'self-care', limits: [], explanations: ['bubble-in-the-ankle']},
    warning: /Leave it a day, and see if you miss it/,
  },
  'popping it with force is watched, and grinding is explained': {
    screens: [...harmless, 'grinds-on-each-move', 'pops-it-with-force'],
    expect: {urgency: 'monitor', limits: [], explanations: ['rough-surfaces']},
    checker: /Force may strain/,
    warning: /You pop it with force/,
  },
};

test('an own rulebook runs in the elements', async (context) => {
  const blocks = blocksOf(file, readFileSync(join(root, file), 'utf8'));
  const scripts = blocks.filter(({kind}) => kind === 'script');
  const paths = writeScripts(sampleFolder(context), scripts);
  const script = await bundled({entryPoints: paths.filter((path) => path.endsWith('page.ts'))});
  const body = blocks.find(({kind}) => kind === 'page').text;
  const open = await sampleBrowser(context);

  for (const [name, {screens, expect, ...texts}] of Object.entries(VISITS)) {
    await context.test(name, async () => {
      const {page, problems} = await open(body, script);
      assertOwnWords(await shown(page));
      for (const screen of screens) {
        await say(page, screen);
        assertOwnWords(await shown(page));
      }
      const result = await shown(page);
      for (const [key, value] of Object.entries(expect)) assert.deepEqual(result[key], value, key);
      assert.ok(result.ended);
      for (const [of, pattern] of Object.entries(texts)) assert.match(result.words[of], pattern, of);
      assert.match(
        result.words.checker,
        /Our own judgement.*Rulebook ankle-pops, version 0\.1\.0.*No clinician has signed/s,
      );
      assert.match(result.words.summary, /A popping ankle/);
      assert.ok((await shownTags(page)).every(({works}) => works));
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  await context.test('alone, the list and the warning take the same two properties', async () => {
    const {page, problems} = await open(body, script);
    await page.evaluate(async () => {
      const {rulebook, text} = document.querySelector('pop-checker');
      for (const tag of ['red-flag-list', 'self-crack-warning']) {
        const alone = document.querySelector(tag);
        Object.assign(alone, {htmlFor: null, checkable: true, rulebook, text});
        await alone.updateComplete;
        alone.shadowRoot
          .querySelector('input[value="cannot-take-four-steps"], input[value="pops-it-with-force"]')
          .click();
        await alone.updateComplete;
      }
    });
    const result = await shown(page);
    assertOwnWords(result);
    assert.match(result.words.list, /See a doctor today/);
    assert.match(result.words.warning, /You pop it with force/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  await context.test('where ids are the same as ours, the words are still its own', async () => {
    const {page, problems} = await open(body, script);
    const ids = {findings: ['gives-way'], redFlags: ['grinding']};
    const {en} = await import(pathToFileURL(join(root, 'dist/text/en.js')));
    for (const [kind, same] of Object.entries(ids))
      for (const id of same) assert.ok(en.rulebook[kind][id], `${id} is an id of ours`);
    // A language without these words, and our English behind it, say nothing in their place.
    await page.evaluate(async () => {
      const checker = document.querySelector('pop-checker');
      const {rulebook, ...rest} = checker.text;
      const findings = {...rulebook.findings};
      delete findings['gives-way'];
      checker.text = {...rest, rulebook: {...rulebook, findings, terms: undefined}};
      await checker.updateComplete;
    });
    for (const screen of toAnkle) await say(page, screen);
    assertOwnWords(await shown(page));
    assert.match((await shown(page)).words.checker, /This check is not working/);
    assert.ok(problems.some((problem) => problem.includes('no words for findings gives-way label')));
    await page.close();
  });

  await context.test('a place without words is refused, with an error that names it', async () => {
    const {page} = await open(body, script);
    const message = await page.evaluate(async () => {
      const checker = document.querySelector('pop-checker');
      const errors = [];
      checker.addEventListener('pop-error', ({detail}) => errors.push(`${detail.kind}: ${detail.message}`));
      checker.text = {...checker.text, rulebook: {...checker.text.rulebook, places: {}}};
      await checker.updateComplete;
      return errors.join();
    });
    assert.match(message, /^panel: .*no words for places child/s);
    assertOwnWords(await shown(page));
    await page.close();
  });

  await context.test('the safety panel names its signs, of all three elements', async () => {
    const {page} = await open(body, script);
    await page.evaluate(async () => {
      const checker = document.querySelector('pop-checker');
      const {rulebook} = checker.text;
      const text = {
        rulebook,
        get interface() {
          throw new Error('broken');
        },
      };
      for (const tag of ['pop-checker', 'red-flag-list', 'self-crack-warning']) {
        const element = document.querySelector(tag);
        Object.assign(element, {text, rulebook: checker.rulebook});
        await element.updateComplete;
      }
    });
    const read = (elements) => elements.map(({shadowRoot}) => shadowRoot.textContent);
    const words = await page.$$eval('pop-checker, red-flag-list, self-crack-warning', read);
    assert.equal(words.length, 3);
    for (const text of words) assert.match(text, /This check is not working.*foot turns cold, pale or numb/s);
    assertOwnWords({words});
    await page.close();
  });
});
