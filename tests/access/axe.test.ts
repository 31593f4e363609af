import {expect, html} from '@open-wc/testing';
import {addText} from '../../src/index.js';
import {axeProblems} from '../support/axe.js';
import {prefer} from '../support/browser.js';
import {followerOn, followerScreens} from '../support/follower-screens.js';
import {generated} from '../support/generated-text.js';
import {allScreens, looksOf, show} from '../support/screens.js';
import {checkerOn} from '../support/visitor.js';

describe('axe finds nothing wrong, and nothing left to judge', () => {
  before(() => addText(generated));
  after(() => prefer());

  for (const [at, screen] of allScreens.entries())
    for (const {language, colorScheme} of looksOf(at))
      it(`on: ${screen.name}, ${language}, ${colorScheme}`, async () => {
        await prefer({colorScheme, reducedMotion: 'reduce'});
        const checker = await checkerOn(
          html`<div lang=${language}><pop-checker country="GB"></pop-checker></div>`,
        );
        await show(checker, screen);
        expect(await axeProblems(checker)).to.deep.equal([]);
      });

  for (const [at, screen] of followerScreens.entries())
    for (const {language, colorScheme} of looksOf(at))
      it(`on: ${screen.name}, ${language}, ${colorScheme}`, async () => {
        await prefer({colorScheme, reducedMotion: 'reduce'});
        expect(await axeProblems(await followerOn(screen, {language}))).to.deep.equal([]);
      });
});
