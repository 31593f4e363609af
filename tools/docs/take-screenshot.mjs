// Draws docs/screenshot.png for the README: the first question beside a result, from the demo page on the built files.
import {launch} from 'puppeteer-core';
import {CHROMIUM_ARGS, browserPath} from '../browsers/find-browser.mjs';
import {harmless} from '../../tests/support/harmless-visit.mjs';
import {serve} from '../serve-demo.mjs';

const replies = Object.values(harmless);

const {url, close} = await serve();
const browser = await launch({executablePath: browserPath('chromium'), args: CHROMIUM_ARGS});

/** The checker on the page after some screens, as a picture, at most `height` pixels of it. */
async function picture(said, {width, scheme, height}) {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900, deviceScaleFactor: 2});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(url);
  for (const value of said) {
    await page.$eval(
      'pop-checker',
      async (element, chosen) => {
        element.shadowRoot.querySelector(`.question input[value="${chosen}"]`).click();
        element.shadowRoot.querySelector('[part~="continue"]').click();
        await element.updateComplete;
      },
      value,
    );
  }
  const box = await (await page.$('pop-checker')).boundingBox();
  const data = await page.screenshot({
    encoding: 'base64',
    captureBeyondViewport: true,
    clip: {x: box.x - 16, y: box.y - 16, width: Math.min(box.width, 576) + 32, height},
  });
  await page.close();
  return data;
}

const height = 760;
const pictures = [
  await picture(replies.slice(0, 3), {width: 1200, scheme: 'light', height}),
  await picture(replies, {width: 430, scheme: 'light', height}),
  await picture(['none', 'bladder-change'], {width: 430, scheme: 'dark', height}),
];

const page = await browser.newPage();
await page.setContent(
  `<body style="margin:0;display:flex;width:max-content">${pictures
    .map((data) => `<img height="${height}" src="data:image/png;base64,${data}">`)
    .join('')}</body>`,
);
const body = await page.$('body');
await body.screenshot({path: 'docs/screenshot.png'});
await browser.close();
await close();
