// It has no export: it puts itself on the window.
import 'axe-core/axe.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe cannot decide by itself: where that may be, and why it is right there. */
const explained: Readonly<Record<string, {readonly where: RegExp; readonly why: string}>> = {
  'color-contrast': {
    where: /./,
    why: 'what stands below is drawn or comes from the page: contrast.test.ts computes every text',
  },
  'form-field-multiple-labels': {
    where: /id="choose-place-(neck|upper|low)"/,
    why: 'the region of the map is a second label, without words, so that it can be pressed',
  },
};

const unexplained = ({id, nodes}: axe.Result): boolean =>
  !nodes.every(({html: source}) => explained[id]?.where.test(source));

/** Rules broken or undecided, each with the elements. */
const said = (results: readonly axe.Result[]): readonly string[] =>
  results.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));

/** Each rule that an element breaks, and each that could not be decided and is not explained. */
export async function axeProblems(element: HTMLElement): Promise<readonly string[]> {
  for (const animation of document.getAnimations()) animation.finish();
  const {violations, incomplete} = await window.axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
  });
  return said([...violations, ...incomplete.filter(unexplained)]);
}
