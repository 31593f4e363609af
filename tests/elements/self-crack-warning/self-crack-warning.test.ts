import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {resize} from '../../support/browser.js';
import '../../../src/define.js';
import type {Answers} from '../../../src/core/index.js';
import type {SelfCrackWarning} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {bikes} from '../../core/bikes.js';
import {following, tell} from '../../support/followed-checker.js';
import {textOfIds} from '../../support/text-of-ids.js';
import {all, textOf} from '../../support/walk.js';
import {would} from '../../laws/all-answers/visits.js';

const words = en.interface.selfCrackWarning;
const {selfCracking, cautions, safetyNet, dispositions} = en.rulebook;
const {urgency: urgencyWords} = en.interface.common;

const plain = (): Promise<SelfCrackWarning> =>
  fixture<SelfCrackWarning>(html`<self-crack-warning></self-crack-warning>`);
const checkable = (): Promise<SelfCrackWarning> =>
  fixture<SelfCrackWarning>(html`<self-crack-warning checkable country="GB"></self-crack-warning>`);
const one = (warning: SelfCrackWarning, selector: string): HTMLElement => all(warning, selector)[0]!;
const shown = (warning: SelfCrackWarning): string => textOf(one(warning, '.card'));
const outcome = (warning: SelfCrackWarning): string => textOf(one(warning, '[part="outcome"]'));
const offered = (warning: SelfCrackWarning): readonly string[] =>
  (all(warning, 'input') as HTMLInputElement[]).map(({value}) => value);
const moves = (warning: SelfCrackWarning): number => all(warning, '[part="move"]').length;
const tick = async (warning: SelfCrackWarning, ...findings: string[]): Promise<void> => {
  for (const finding of findings) one(warning, `input[value="${finding}"]`).click();
  await warning.updateComplete;
};
const followingWarning = (answers: Answers): Promise<SelfCrackWarning> =>
  following('self-crack-warning', answers);

/** Everything answered, and nothing found: a harmless pop. */
const harmless = would(backPops, {});

describe('<self-crack-warning>', () => {
  it('says what may happen, each claim with how well it is known', async () => {
    const column = one(await plain(), '[part="may-happen"]');
    const grades = new Map(
      [...column.querySelectorAll('p.note')].map((note) => [textOf(note), textOf(note.nextElementSibling!)]),
    );
    for (const {say: claim, grade} of selfCracking.mayHappen)
      expect(grades.get(words.grade[grade]), claim).to.contain(claim);
    expect(words.grade.opinion).to.equal('Opinion: we found no study');
  });

  it('says why it feels good, what a trained person does, what is fine, and the neck', async () => {
    const text = shown(await plain());
    for (const line of [...selfCracking.feelsGood, ...selfCracking.trained]) expect(text).to.contain(line);
    expect(text).to.contain(selfCracking.gentleIsFine).and.contain(selfCracking.neckToo);
  });

  it('says what helps instead: moves with drawings, strength, and the habit', async () => {
    const warning = await plain();
    expect(moves(warning)).to.equal(selfCracking.insteadMoves.length);
    expect(all(warning, '[part="move"] svg')).to.have.length(selfCracking.insteadMoves.length);
    for (const line of selfCracking.insteadHabit) expect(shown(warning)).to.contain(line);
  });

  it('says first whom the moves are not for, and after the signs that this refers to', async () => {
    const text = shown(await plain());
    const {callIf, notIf, insteadMoves} = selfCracking;
    const [signs, notFor, move] = [callIf.slice(-30), notIf, insteadMoves[0]!.how].map((each) =>
      text.indexOf(each),
    );
    expect(signs).to.be.above(0).and.below(notFor!);
    expect(notFor).to.be.below(move!);
  });

  it('stands in two columns where there is room, else in one', async () => {
    const top = (warning: SelfCrackWarning, part: string) =>
      one(warning, `[part="${part}"]`).getBoundingClientRect().top;
    await resize(1200, 800);
    const warning = await plain();
    expect(top(warning, 'instead')).to.equal(top(warning, 'may-happen'));
    await resize(280, 800);
    await aTimeout(0);
    expect(top(warning, 'instead')).to.be.above(top(warning, 'may-happen'));
    await resize(800, 600);
  });

  it('has no digits to call where the country is unknown', async () => {
    const line = one(await plain(), '[part="call-if"]');
    expect(textOf(line)).to.contain(en.interface.common.localEmergencyNumber).and.not.match(/\d/);
    expect(line.querySelector('a')).to.be.null;
  });

  it('starts at the heading level of the page', async () => {
    const warning = await fixture<SelfCrackWarning>(
      html`<self-crack-warning heading-level="3" checkable></self-crack-warning>`,
    );
    expect(all(warning, 'h3')).to.have.length(1);
    expect(all(warning, 'h4')).to.have.length(5);
  });
});

describe('<self-crack-warning checkable>', () => {
  it('asks how often, how hard, who does it and what for', async () => {
    expect(offered(await checkable())).to.deep.equal([
      'crack-now-and-then-gently',
      'crack-most-days',
      'crack-with-force',
      'crack-by-someone-else',
      'crack-to-cope',
    ]);
  });

  for (const [finding, caution, urgency] of [
    ['crack-most-days', 'cracking-often', 'monitor'],
    ['crack-with-force', 'cracking-with-force', 'monitor'],
    ['crack-by-someone-else', 'cracked-by-someone-else', 'monitor'],
    ['crack-to-cope', 'cracking-to-cope', 'soon'],
  ] as const)
    it(`answers ${finding}: what applies, and what to do`, async () => {
      const warning = await checkable();
      await tick(warning, finding);
      const {name, why} = cautions[caution];
      for (const part of [
        name,
        why,
        urgencyWords[urgency],
        dispositions[urgency].title,
        safetyNet.notAllClear,
      ])
        expect(outcome(warning)).to.contain(part);
    });

  it('answers several at once, by the most urgent', async () => {
    const warning = await checkable();
    await tick(warning, 'crack-now-and-then-gently', 'crack-most-days', 'crack-to-cope');
    expect(outcome(warning))
      .to.contain(urgencyWords.soon)
      .and.contain(cautions['cracking-often'].name)
      .and.contain(cautions['cracking-to-cope'].name)
      .and.not.contain(selfCracking.gentleIsFine);
  });

  it('answers gentle and now and then without clearing anyone', async () => {
    const warning = await checkable();
    await tick(warning, 'crack-now-and-then-gently');
    expect(outcome(warning)).to.equal(`${selfCracking.gentleIsFine} ${safetyNet.notAllClear}`);
  });

  it('never says self-care, and always carries the line about squeezed nerves', async () => {
    const warning = await checkable();
    const boxes = all(warning, 'input') as HTMLInputElement[];
    for (let ticks = 0; ticks < 2 ** boxes.length; ticks++) {
      for (const [at, box] of boxes.entries()) if (box.checked !== ((ticks >> at) & 1) > 0) box.click();
      await warning.updateComplete;
      expect(shown(warning))
        .to.contain(selfCracking.callIf.replace('{number}', '999'))
        .and.not.contain(urgencyWords['self-care'])
        .and.not.contain(dispositions['self-care'].title);
    }
  });

  it('asks what the own rulebook asks, and nothing where it has no such question', async () => {
    const warning = await checkable();
    warning.text = textOfIds(bikes);
    warning.rulebook = bikes;
    await warning.updateComplete;
    expect(offered(warning)).to.deep.equal(['wheelies', 'sings']);
    await tick(warning, 'wheelies');
    expect(outcome(warning)).to.contain('wheelies-hurt-the-fork');
  });
});

describe('<self-crack-warning for>', () => {
  it('waits for replies, then says what applies', async () => {
    const warning = await followingWarning({});
    expect(outcome(warning)).to.equal(words.notSaidYet);
    await tell(warning, {...harmless, 'crack-with-force': 'yes'});
    expect(outcome(warning)).to.contain(cautions['cracking-with-force'].name);
    expect(outcome(warning)).to.contain(urgencyWords.monitor);
  });

  it('leaves the announcement to the checker, and asks nothing itself', async () => {
    const warning = await followingWarning({});
    warning.checkable = true;
    await warning.updateComplete;
    expect(all(warning, '[role="status"], [aria-live], input')).to.be.empty;
  });

  it('shows the moves, without the warning first, once nothing speaks against them', async () => {
    const warning = await followingWarning(harmless);
    expect(moves(warning)).to.be.above(0);
    expect(shown(warning)).not.to.contain(selfCracking.notIf);
    expect(shown(warning)).not.to.contain(urgencyWords['self-care']);
    expect(outcome(warning)).to.contain(selfCracking.gentleIsFine).and.contain(safetyNet.notAllClear);
  });

  it('says first whom they are not for as long as that is open', async () => {
    const warning = await followingWarning({'very-ill': 'no', bones: 'no'});
    expect(moves(warning)).to.be.above(0);
    expect(shown(warning)).to.contain(selfCracking.notIf);
  });

  it('withholds the moves where the core withholds exercise, though it be only perhaps', async () => {
    for (const answers of [{'leg-weakness': 'yes'}, {'injury-recent': 'unsure'}] as const) {
      const warning = await followingWarning({...harmless, ...answers});
      expect(moves(warning)).to.equal(0);
      expect(shown(warning))
        .to.contain(selfCracking.doNot)
        .and.contain(selfCracking.noExercise)
        .and.not.contain(selfCracking.gentleIsFine)
        .and.not.contain(selfCracking.insteadHabit[0]);
    }
  });

  it('does not praise gentle cracking where someone should look soon', async () => {
    const gently = {'same-spot': 'yes', 'crack-now-and-then-gently': 'yes'} as const;
    const warning = await followingWarning({...harmless, ...gently});
    expect(shown(warning)).to.contain(urgencyWords.soon).and.not.contain(selfCracking.gentleIsFine);
  });
});

describe('<self-crack-warning> in hard places', () => {
  it('says what a language lacks in English, marked as such', async () => {
    const warning = await plain();
    warning.text = {lang: 'ar', dir: 'rtl', interface: {selfCrackWarning: {intro: 'مقدمة'}}};
    await warning.updateComplete;
    expect(one(warning, '.card').getAttribute('dir')).to.equal('rtl');
    expect(shown(warning)).to.contain('مقدمة');
    expect(all(warning, '[part="move"] [lang="en"]')).not.to.be.empty;
  });
});
