import {fixtureSync, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define.js';
import type {PopChecker} from '../../src/index.js';
import {noonOf, testDay} from './days.js';
import {rootOf} from './walk.js';

export * from './walk.js';

/** The checker of what was put on the page, drawn, on the day of the tests. Waits for no frame: a page in the background has none. */
export async function checkerOn(
  page: TemplateResult = html`<pop-checker country="GB"></pop-checker>`,
): Promise<PopChecker> {
  const top: Element = fixtureSync(page);
  const checker = (top.localName === 'pop-checker' ? top : top.querySelector('pop-checker')) as PopChecker;
  checker.clock = () => noonOf(testDay);
  await checker.updateComplete;
  return checker;
}

/** Words that fade in have little contrast until they are there. */
export const appeared = (element: HTMLElement): Promise<unknown> =>
  Promise.all(
    rootOf(element)
      .getAnimations()
      .filter(({playState}) => playState === 'running')
      .map(({finished}) => finished),
  );
