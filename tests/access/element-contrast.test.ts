import {expect, fixtureSync, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {resultNames, results, showResult} from '../support/results.js';
import {checkerOn, control, goOn, rootOf, say} from '../support/visitor.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** Any colour that CSS can write, as the browser paints it. */
function painted(css: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
  r * a + r2 * (1 - a),
  g * a + g2 * (1 - a),
  b * a + b2 * (1 - a),
  1,
];

/** What an element stands on: its own backgrounds and those behind it. */
function ground(element: Element | null): Colour {
  if (!element) return painted('Canvas');
  const own = painted(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  const root = element.getRootNode();
  const behind = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return over(own, ground(behind));
}

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Colour): number =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** The ratio of WCAG 2.2, from 1 to 21. */
function contrast(colour: string, behind: Colour): number {
  const [light = 0, dark = 0] = [luminance(over(painted(colour), behind)), luminance(behind)].sort(
    (left, right) => right - left,
  );
  return (light + 0.05) / (dark + 0.05);
}

const isSeen = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.closest('.unseen') === null;
};

/** Elements that have words of their own. */
const worded = (root: ShadowRoot): readonly Element[] =>
  [...root.querySelectorAll('*')].filter(
    (element) =>
      isSeen(element) &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );

function checkContrast(root: ShadowRoot): void {
  const words = worded(root);
  expect(words.length).to.be.above(5);
  for (const element of words)
    expect(
      contrast(getComputedStyle(element).color, ground(element)),
      `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
    ).to.be.at.least(7);
  for (const option of [...root.querySelectorAll('.option')].filter(isSeen))
    expect(
      contrast(getComputedStyle(option).borderTopColor, ground(option.parentElement)),
      'the border of an option',
    ).to.be.at.least(3);
}

const disclose = (root: ShadowRoot): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

describe('contrast: words 7 to 1, borders of options and the focus 3 to 1', () => {
  after(() => executeServerCommand('pop:media', {}));

  it('is told from the ratio of colours', () => {
    expect(contrast('#000', painted('#fff'))).to.be.closeTo(21, 0.01);
    expect(contrast('#767676', painted('#fff'))).to.be.closeTo(4.54, 0.01);
    expect(contrast('#fff', painted('#fff'))).to.equal(1);
  });

  for (const colorScheme of ['light', 'dark']) {
    const emulate = () => executeServerCommand('pop:media', {colorScheme, reducedMotion: 'reduce'});

    it(`on the screens that ask: ${colorScheme}`, async () => {
      await emulate();
      const checker = await checkerOn();
      await goOn(checker);
      checkContrast(rootOf(checker));
      await say(checker, 'unsure');
      await goOn(checker);
      checkContrast(rootOf(checker));
      const row = rootOf(checker).querySelector('.option')!;
      row.querySelector('input')!.click();
      row.querySelector('input')!.focus();
      const {outlineColor} = getComputedStyle(rootOf(checker).querySelector('.option:has(:checked)')!);
      expect(contrast(outlineColor, ground(row.parentElement)), 'the focus').to.be.at.least(3);
      expect(control(checker, 'yes/chest-pain-or-breathless').checked).to.equal(true);
      checkContrast(rootOf(checker));
    });

    for (const name of resultNames)
      it(`on the result, with everything disclosed: ${name}, ${colorScheme}`, async () => {
        await emulate();
        const checker = await checkerOn();
        await showResult(checker, results[name]);
        disclose(rootOf(checker));
        checkContrast(rootOf(checker));
      });

    it(`on the list and the warning: ${colorScheme}`, async () => {
      await emulate();
      const page = fixtureSync<HTMLElement>(
        html`<div>
          <red-flag-list country="GB" checkable></red-flag-list>
          <self-crack-warning country="GB" checkable></self-crack-warning>
        </div>`,
      );
      for (const element of page.children as HTMLCollectionOf<
        HTMLElement & {updateComplete: Promise<unknown>}
      >) {
        await element.updateComplete;
        disclose(rootOf(element));
        checkContrast(rootOf(element));
      }
    });
  }
});
