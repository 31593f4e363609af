import {expect} from '@open-wc/testing';
import {assess, nextQuestion} from '../../../../src/core/index.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {en} from '../../../../src/text/en.js';
import {checkerOn, find, goBack, harmless, has, say, sayAll, shownText} from '../../../support/visitor.js';

describe('How far it is, on the screen', () => {
  const {progress, opened} = en.interface.question;
  const width = (checker: HTMLElement): number =>
    Number(find(checker, '.progress .done').getAttribute('width'));
  const saidOf = (done: number, toGo: number): string =>
    progress.replace('{done}', String(done)).replace('{toGo}', String(toGo));

  it('is said in words above each question but the first, and drawn', async () => {
    const checker = await checkerOn();
    // There the signs to call about need the room.
    expect(has(checker, '.progress')).to.be.false;
    let before = 0;
    for (const [at, choice] of harmless.slice(0, -1).entries()) {
      await say(checker, choice);
      expect(shownText(checker, '.progress')).to.equal(saidOf(at + 1, harmless.length - at - 1));
      expect(width(checker)).to.be.above(before);
      before = width(checker);
    }
    expect(before).to.be.below(100);
  });

  it('says it where a reply opens more, and goes back with the person', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none', 'age-18-44', 'place-low');
    const before = width(checker);
    await say(checker, ['leg-pain']);
    expect(shownText(checker, '.progress')).to.equal(`${saidOf(5, 6)} ${opened.replace('{count}', '1')}`);
    expect(width(checker)).to.be.at.least(before);
    await goBack(checker);
    expect(width(checker)).to.equal(before);
    // A tick alone changes nothing.
    find(checker, 'input[value=fever]').click();
    await checker.updateComplete;
    expect(width(checker)).to.equal(before);
  });

  it('is not shown for a reply that is changed on the result', async () => {
    const checker = await checkerOn();
    await sayAll(checker, ...harmless);
    find(checker, '#change-signs').click();
    await checker.updateComplete;
    expect(has(checker, '.result .question')).to.be.true;
    expect(has(checker, '.progress')).to.be.false;
    expect(nextQuestion(checker.answers, backPops)).to.equal(undefined);
    expect(assess(checker.answers, backPops).urgency).to.equal('self-care');
  });
});
