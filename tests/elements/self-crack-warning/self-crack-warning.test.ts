import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {Answers} from '../../../src/core/index.js';
import type {SelfCrackWarning} from '../../../src/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import {bikes} from '../../core/bikes.js';
import {following, tell} from '../../support/followed-checker.js';
import {inSight} from '../../support/in-sight.js';
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

  it('shows the moves in two columns where there is room, else in one, below the line of whom they are not for', async () => {
    const warning = await plain();
    const tops = () => all(warning, '[part="move"]').map((move) => move.getBoundingClientRect().top);
    warning.style.inlineSize = '664px';
    const [first, second, third] = tops();
    expect(first).to.equal(second);
    expect(first).to.be.below(third!);
    warning.style.inlineSize = '280px';
    expect(new Set(tops()).size).to.equal(selfCracking.insteadMoves.length);
  });

  it('takes no more than 1,200 px of a page 664 px wide, with what protects in sight and the rest closed', async () => {
    const warning = await plain();
    warning.country = 'GB';
    warning.setAttribute('style', 'inline-size: 664px; font: 16px/1.5 system-ui');
    await warning.updateComplete;
    expect(warning.getBoundingClientRect().height).to.be.below(1200);
    expect(all(warning, 'details[open]')).to.be.empty;
    const seen = inSight(warning);
    const {callIf, notIf, inShort, exerciseGrade, gentleIsFine, neckToo} = selfCracking;
    for (const line of [callIf.replace('{number}', '999'), notIf, exerciseGrade, gentleIsFine, neckToo])
      expect(seen).to.contain(line);
    for (const {say, grade} of inShort)
      expect(seen).to.contain(`${say} (${en.interface.result.grade[grade]})`);
    for (const {how} of selfCracking.insteadMoves) expect(seen).to.contain(how);
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
    // What is asked, what is known, what to do instead; and, folded, three more.
    expect(all(warning, 'h4').filter((title) => title.checkVisibility())).to.have.length(3);
    expect(all(warning, 'h4')).to.have.length(6);
  });
});

describe('<self-crack-warning checkable>', () => {
  it('asks how often, how hard, who does it and what for', async () => {
    expect(offered(await checkable())).to.deep.equal([
      'crack-now-and-then-gently',
      'crack-once-or-twice-a-day',
      'crack-many-times-a-day',
      'crack-with-force',
      'crack-by-someone-else',
      'crack-by-trained',
      'crack-to-cope',
    ]);
  });

  for (const [finding, caution, urgency] of [
    ['crack-many-times-a-day', 'cracking-often', 'monitor'],
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
    await tick(warning, 'crack-now-and-then-gently', 'crack-many-times-a-day', 'crack-to-cope');
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
    for (const answers of [{'leg-weakness': 'yes'}, {'began-fall-or-blow': 'unsure'}] as const) {
      const warning = await followingWarning({...harmless, ...answers});
      expect(moves(warning)).to.equal(0);
      expect(shown(warning))
        .to.contain(selfCracking.doNot)
        .and.contain(selfCracking.noExercise)
        .and.not.contain(selfCracking.gentleIsFine);
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
