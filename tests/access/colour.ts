import {rootOf} from '../support/walk.js';

/** Red, green, blue and opacity, each 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const white: Colour = [1, 1, 1, 1];

/** A computed colour, as a browser writes it: `rgb()`, `rgba()`, `color(srgb …)`, or `oklch()` without colour. */
export function colourOf(written: string): Colour {
  const numbers = written.match(/-?[\d.]+(e-?\d+)?%?/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (written.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
  if (written.startsWith('color(srgb ')) return [red, green, blue, alpha];
  // Black and white, of which the words on an accent are.
  if (/^oklch\([01] 0 /.test(written)) return [red, red, red, 1];
  throw new Error(`not a colour that is known here: ${written}`);
}

/** One colour laid over another that is solid. */
const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
  red * alpha + below[0] * (1 - alpha),
  green * alpha + below[1] * (1 - alpha),
  blue * alpha + below[2] * (1 - alpha),
  1,
];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG's contrast ratio of two solid colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The parent of an element in what is drawn: slots and shadow roots are crossed. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/** What an element is painted on: its own background and those it stands on, down to a white page. */
export function backgroundOf(element: Element | null): Colour {
  if (!element) return white;
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, backgroundOf(parentOf(element)));
}

/** What stands around an element, where its border or its ring is drawn. */
export const surroundingsOf = (element: Element): Colour => backgroundOf(parentOf(element));

const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** Every part of an element with words of its own that can be seen. */
export function* visibleTexts(element: HTMLElement): Generator<HTMLElement> {
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const part = walker.currentNode.parentElement;
    if (part && walker.currentNode.textContent?.trim() && part.localName !== 'style' && isVisible(part))
      yield part;
  }
}

/** Of a colour against what stands below it. */
const contrastOn = (written: string, below: Colour): number =>
  contrast(over(colourOf(written), below), below);

export const textContrast = (element: Element): number =>
  contrastOn(getComputedStyle(element).color, backgroundOf(element));

/** Of a border against the surface that it stands on. */
export const borderContrast = (element: Element): number =>
  contrastOn(getComputedStyle(element).borderTopColor, surroundingsOf(element));

/** Of the ring around what has the focus, or around its row. */
export const ringContrast = (element: Element): number =>
  contrastOn(getComputedStyle(element).outlineColor, surroundingsOf(element));

/** Of the lines or the surfaces of a drawing, the strongest. */
export const drawingContrast = (drawing: SVGElement): number =>
  Math.max(
    ...[...drawing.querySelectorAll('*')].flatMap((shape) => {
      const {stroke, fill} = getComputedStyle(shape);
      return [stroke, fill].map((paint) => (paint === 'none' ? 1 : contrastOn(paint, backgroundOf(drawing))));
    }),
  );
