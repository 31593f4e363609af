import {expect, html} from '@open-wc/testing';
import {addText, type PopChecker} from '../../src/index.js';
import {followerOn, followerScreens, type Follower} from '../support/follower-screens.js';
import {generated} from '../support/generated-text.js';
import {outside, spacing, tooSmall} from '../support/room.js';
import {allScreens, looksOf, show} from '../support/screens.js';
import {checkerOn} from '../support/visitor.js';

async function columnOf(pixels: number, language: string, style = ''): Promise<PopChecker> {
  const checker = await checkerOn(
    html`<div lang=${language} style=${`inline-size: ${pixels}px; ${style}`}>
      <pop-checker country="GB"></pop-checker>
    </div>`,
  );
  return checker;
}

describe('room for everybody', () => {
  before(() => addText(generated));

  for (const [at, screen] of allScreens.entries())
    for (const {language} of looksOf(at).filter(
      ({colorScheme}) => !globalThis.popWhole || colorScheme === 'light',
    ))
      it(`at 320 px, with text spaced, with letters twice as large: ${screen.name}, ${language}`, async () => {
        const narrow = await columnOf(320, language);
        await show(narrow, screen);
        expect(outside(narrow), '320 px').to.deep.equal([]);
        expect(tooSmall(narrow), 'targets').to.deep.equal([]);
        const spaced = await columnOf(320, language, spacing);
        await show(spaced, screen);
        expect(outside(spaced), 'text spaced').to.deep.equal([]);
        const large = await columnOf(640, language, 'font-size: 32px');
        await show(large, screen);
        expect(outside(large), 'letters twice as large').to.deep.equal([]);
      });

  for (const [at, screen] of followerScreens.entries())
    for (const {language} of looksOf(at))
      it(`at 320 px, with text spaced, with letters twice as large, and wide: ${screen.name}, ${language}`, async () => {
        const inColumn = (pixels: number, style = ''): Promise<Follower> =>
          followerOn(screen, {language, style: `inline-size: ${pixels}px; ${style}`});
        const narrow = await inColumn(320);
        expect(outside(narrow), '320 px').to.deep.equal([]);
        expect(tooSmall(narrow), 'targets').to.deep.equal([]);
        expect(outside(await inColumn(320, spacing)), 'text spaced').to.deep.equal([]);
        expect(outside(await inColumn(640, 'font-size: 32px')), 'letters twice as large').to.deep.equal([]);
        const wide = await inColumn(1000);
        expect(outside(wide), 'wide').to.deep.equal([]);
        expect(tooSmall(wide), 'targets, wide').to.deep.equal([]);
      });
});
