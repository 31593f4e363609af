import {html} from '@open-wc/testing';
import {followerOn, followerScreens} from './follower-screens.js';
import {allScreens, looksOf, show} from './screens.js';
import {checkerOn} from './visitor.js';

/** How the page around an element is. */
interface Around {
  readonly language?: string;
  readonly style?: string;
}

/** Every screen of the three elements: the looks in which this run shows it, and what puts it on a page. */
export const everyScreen = [
  ...allScreens.map((screen, at) => ({
    name: screen.name,
    looks: looksOf(at),
    put: async ({language = 'en', style = ''}: Around = {}) => {
      const page = html`<div lang=${language} style=${style}><pop-checker country="GB"></pop-checker></div>`;
      const checker = await checkerOn(page);
      await show(checker, screen);
      return checker;
    },
  })),
  ...followerScreens.map((screen, at) => ({
    name: screen.name,
    looks: looksOf(at),
    put: (around: Around = {}) => followerOn(screen, around),
  })),
];
