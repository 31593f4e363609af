// What a page says of its text is inherited by the elements too: the card stays readable, and no wider than its place.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEachEngine, ownPages, pageOf} from '../../support/own-pages.mjs';

const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'];

/** Styles of what stands around; `root`: of the page itself. */
const STYLES = {
  'white-space': 'white-space: nowrap',
  pre: 'white-space: pre; tab-size: 40',
  'text fill': '-webkit-text-fill-color: #fff; background: #111',
  'clear text fill': '-webkit-text-fill-color: transparent',
  'text stroke': '-webkit-text-stroke: 4px #fff',
  'no size': 'font-size: 0',
  'a tiny size': 'font-size: 1px',
  'text indent': 'text-indent: -9999px',
  'letter spacing': 'letter-spacing: 12px; word-spacing: 60px',
  'negative letter spacing': 'letter-spacing: -9px',
  visibility: 'visibility: hidden',
  collapse: 'visibility: collapse',
  direction: 'direction: rtl',
  'text transform': 'text-transform: uppercase',
  'text align': 'text-align: right; text-align-last: center',
  'line height': 'line-height: 0',
  'words kept whole': 'word-break: keep-all; overflow-wrap: normal; hyphens: auto',
  'text shadow': 'text-shadow: 0 0 20px #000',
};

const readable = (page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const card = document.querySelector(tag).shadowRoot.querySelector('.card');
        const style = getComputedStyle(card);
        return {
          tag,
          wider: Math.max(0, card.scrollWidth - card.clientWidth),
          inPlace: card.getBoundingClientRect().width <= 392,
          fill: style.webkitTextFillColor,
          stroke: style.webkitTextStrokeWidth,
          size: Number.parseFloat(style.fontSize),
          line: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
          rest: [
            style.visibility,
            style.direction,
            style.textTransform,
            style.letterSpacing,
            style.textIndent,
            style.textShadow,
            style.textAlign,
          ],
        };
      }),
    TAGS,
  );

const elements = TAGS.map((tag) => `<${tag} country="GB"></${tag}>`).join('');
const around = (style) => pageOf(`<div style="width: 390px; ${style}">${elements}</div>`);

test(
  'around the card',
  inEachEngine(async (context, engine) => {
    const pages = Object.fromEntries(Object.values(STYLES).map((style, at) => [`/${at}`, around(style)]));
    const {open} = await ownPages(context, {...pages, '/plain': around('')}, {}, {engine});
    const plain = await readable((await open('/plain')).page);
    for (const [at, name] of Object.keys(STYLES).entries())
      await context.test(name, async () => {
        const {page} = await open(`/${at}`);
        assert.deepEqual(await readable(page), plain, name);
        for (const {wider, inPlace, size} of plain) {
          assert.equal(wider, 0);
          assert.ok(inPlace && size >= 16);
        }
      });
  }),
);

test(
  'the font and a size that can be read are the page’s own, and so is a direction by attribute',
  inEachEngine(async (context, engine) => {
    const {open} = await ownPages(
      context,
      {
        '/small': around('font: italic 14px monospace'),
        '/large': around('font-size: 22px'),
        '/rtl': around('').replace('<div', '<div dir="rtl"'),
        '/own': around('--pop-font: 13px serif'),
      },
      {},
      {engine},
    );
    const styles = async (path) => {
      const {page} = await open(path);
      return page.$eval('pop-checker', ({shadowRoot}) => {
        const {fontSize, fontFamily, fontStyle, direction} = getComputedStyle(
          shadowRoot.querySelector('.card'),
        );
        return {fontSize, fontFamily, fontStyle, direction};
      });
    };
    const small = await styles('/small');
    assert.deepEqual([small.fontSize, small.fontFamily, small.fontStyle], ['14px', 'monospace', 'italic']);
    assert.equal((await styles('/large')).fontSize, '22px');
    assert.equal((await styles('/rtl')).direction, 'rtl');
    assert.equal((await styles('/own')).fontSize, '13px');
  }),
);

test('a root of another size, and a zoom, leave the widths in proportion to the words', async (context) => {
  const wide = (style) => pageOf(`<style>${style}</style>${elements}`);
  const {open} = await ownPages(context, {
    '/plain': wide(''),
    '/root': wide('html {font-size: 62.5%} body {font-size: 1.6rem}'),
    '/huge': wide('html {font-size: 60px} body {font-size: 16px}'),
    '/zoom': wide('body {zoom: 1.5}'),
  });
  const shape = async (path) => {
    const {page} = await open(path);
    await page.setViewport({width: 1600, height: 900});
    return page.evaluate(
      (tags) =>
        tags.map((tag) => {
          const card = document.querySelector(tag).shadowRoot.querySelector('.card');
          return Math.round(card.offsetWidth / Number.parseFloat(getComputedStyle(card).fontSize));
        }),
      TAGS,
    );
  };
  const plain = await shape('/plain');
  assert.equal(plain[0], 36);
  for (const path of ['/root', '/huge', '/zoom']) assert.deepEqual(await shape(path), plain, path);
});
