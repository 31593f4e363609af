import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {
  assess,
  findingsIn,
  ruleStatuses,
  urgencies,
  type Answers,
  type RuleStatus,
  type Urgency,
} from '../../../src/core/index.js';
import {flagGroups, signGroups} from '../../../src/elements/red-flag-list/red-flag-groups.js';
import {tickedAnswers} from '../../../src/elements/following/ticked-answers.js';
import type {RedFlagList} from '../../../src/index.js';
import {backPops, type RedFlagId} from '../../../src/rulebook/index.js';
import {en} from '../../../src/text/en.js';
import type {QuestionText} from '../../../src/text/text.js';
import {bikes} from '../../core/bikes.js';
import {following, tell, type FollowedChecker} from '../../support/followed-checker.js';
import {endedCases} from '../../support/chosen-cases.js';
import {answersOf} from '../../support/results.js';
import {textOfIds} from '../../support/text-of-ids.js';
import {all, textOf} from '../../support/walk.js';
import {own} from '../../core/own.js';

const words = en.interface.redFlagList;
const {urgency: urgencyWords} = en.interface.common;
const raised = ['emergency', 'urgent', 'soon', 'monitor'] as const;
const level = (urgency: Urgency | undefined): number => (urgency ? urgencies.indexOf(urgency) : -1);

const plain = (country?: string): Promise<RedFlagList> =>
  fixture<RedFlagList>(html`<red-flag-list country=${country ?? ''}></red-flag-list>`);
const checkable = (): Promise<RedFlagList> =>
  fixture<RedFlagList>(html`<red-flag-list checkable country="GB"></red-flag-list>`);
const one = (list: RedFlagList, selector: string): HTMLElement => all(list, selector)[0]!;
const group = (list: RedFlagList, urgency: string): HTMLElement => one(list, `[part="group"].${urgency}`);
const outcome = (list: RedFlagList): string => textOf(one(list, '[role="status"]'));
/** The urgency that the ticks amount to. */
const ticked = (list: RedFlagList): Urgency | undefined =>
  raised.find((urgency) => one(list, '[role="status"]').querySelector(`.${urgency}`));
const box = (list: RedFlagList, finding: string): HTMLInputElement =>
  one(list, `input[value="${finding}"]`) as HTMLInputElement;
const tick = async (list: RedFlagList, ...findings: string[]): Promise<void> => {
  for (const finding of findings) box(list, finding).click();
  await list.updateComplete;
};
const followingList = (answers: Answers): Promise<RedFlagList> => following('red-flag-list', answers);

describe('<red-flag-list>: the groups', () => {
  it('stand most urgent first, with the words of the result, and what is worth watching last', async () => {
    const headings = all(await plain(), '[part="band"] h3').map(textOf);
    const {emergency, urgent, soon} = urgencyWords;
    expect(headings).to.deep.equal([emergency, urgent, soon, words.worthWatching]);
  });

  it('name every red flag, under its own urgency and nowhere else', () => {
    const named = flagGroups(backPops).flatMap(({urgency, sections}) =>
      sections.flatMap(({lines}) => lines.map(({rule}) => [rule.id, rule.urgency, urgency] as const)),
    );
    expect(named.map(([id]) => id)).to.include.members(backPops.redFlags.map(({id}) => id));
    for (const [id, own, shown] of named) expect(own, id).to.equal(shown);
  });

  it('say no line twice within a heading', async () => {
    for (const list of all(await plain(), '.flags')) {
      const lines = [...list.children].map(textOf);
      expect(new Set(lines).size, lines.join('\n')).to.equal(lines.length);
    }
  });

  it('keep what takes two findings apart, and what is for some people only, each with its count', async () => {
    const urgent = group(await plain(), 'urgent');
    const parts = [...urgent.querySelectorAll('.part')];
    const [together, some] = parts as [Element, Element];
    const countOf = (part: Element): number => part.querySelectorAll('.flag').length;
    expect(parts.map((part) => textOf(part.firstElementChild!))).to.deep.equal([
      `${words.together} ${countOf(together)}`,
      `${words.someOnly} ${countOf(some)}`,
    ]);
    expect(textOf(together)).to.contain(en.rulebook.redFlags['cancer-and-pain'].name);
    const people = (within: Element) => [...within.querySelectorAll('.people')].map(textOf);
    expect(people(some)).to.include(en.rulebook.questions['child-signs'].people);
    const everyone = all(await plain(), '.group').flatMap(people);
    const named = Object.values(en.rulebook.questions as Readonly<Record<string, QuestionText>>);
    expect(everyone).to.include.members(named.flatMap((question) => question.people ?? []));
  });

  it('show the two urgent ones, and of the others the count, until they are opened', async () => {
    const list = await plain('GB');
    const isOpen = () => all(list, '.group').map((each) => (each as HTMLDetailsElement).open);
    expect(isOpen()).to.deep.equal([true, true, false, false]);
    for (const each of all(list, '.group'))
      expect(textOf(each.querySelector('.count')!)).to.equal(String(each.querySelectorAll('.flag').length));
    list.setAttribute('open', '');
    await list.updateComplete;
    expect(all(list, 'details').every((each) => (each as HTMLDetailsElement).open)).to.equal(true);
  });

  it('take no more than 1,700 px of a page 664 px wide, and have no tag where nothing was said', async () => {
    const list = await plain('GB');
    list.setAttribute('style', 'inline-size: 664px; font: 16px/1.5 system-ui');
    expect(list.getBoundingClientRect().height).to.be.below(1700);
    expect(all(list, '.flag > .note')).to.be.empty;
  });

  it('say once what to do', async () => {
    const list = await plain('GB');
    for (const urgency of raised) {
      const todo = [...group(list, urgency).querySelectorAll('[part="todo"]')];
      expect(todo, urgency).to.have.length(1);
      expect(textOf(todo[0]!), urgency).to.contain(en.rulebook.dispositions[urgency].when);
    }
  });

  it('say where else to go: maternity, the doctor of a child', async () => {
    const urgent = textOf(group(await plain('GB'), 'urgent'));
    expect(urgent).to.contain('midwife').and.contain('A doctor should look at this today');
  });

  it('say by when where a flag cannot wait as long as its group', async () => {
    const lines = all(await plain(), '.soon .flag').map(textOf);
    const fever = lines.find((line) => line.startsWith(en.rulebook.findings.fever.label));
    expect(fever).to.contain(en.interface.common.by['72h']);
  });

  it('end with: this list cannot clear you', async () => {
    expect(textOf(one(await plain(), '.card'))).to.contain(words.cannotClear);
  });

  it('offer the number of the country', async () => {
    const calls = all(await plain('AU'), 'a');
    expect(calls.map((call) => call.getAttribute('href'))).to.deep.equal(['tel:000']);
  });

  it('have no digits to call where the country is unknown', async () => {
    const list = await plain();
    expect(all(list, 'a')).to.be.empty;
    const todo = group(list, 'emergency').querySelector('[part="todo"]')!;
    expect(textOf(todo)).to.contain(en.interface.common.localEmergencyNumber).and.not.match(/\d/);
    expect(textOf(group(list, 'urgent').querySelector('[part="todo"]')!)).not.to.match(/\d/);
  });

  it('name no advice line: it differs from place to place, and each group has one line of what to do', async () => {
    for (const text of all(await plain('CA'), '[part=todo]').map(textOf)) expect(text).not.to.contain('811');
  });

  it('start at the heading level of the page', async () => {
    const list = await fixture<RedFlagList>(html`<red-flag-list heading-level="4"></red-flag-list>`);
    expect(all(list, 'h4')).to.have.length(1);
    expect(all(list, 'h5')).to.have.length(4);
    expect(all(list, 'h6')).not.to.be.empty;
    expect(all(list, 'h1, h2, h3')).to.be.empty;
  });
});

describe('<red-flag-list checkable>', () => {
  it('offers every finding that a red flag uses, once', async () => {
    const list = await checkable();
    const offered = all(list, 'input').map((input) => (input as HTMLInputElement).value);
    const used = new Set(backPops.redFlags.flatMap(({when}) => findingsIn(when)));
    expect(new Set(offered).size).to.equal(offered.length);
    expect([...offered].sort()).to.deep.equal([...used].sort());
  });

  it('gives each finding ticked alone at least the urgency of the group it stands in', async () => {
    const list = await checkable();
    for (const urgency of raised)
      for (const input of group(list, urgency).querySelectorAll('input')) {
        await tick(list, input.value);
        expect(level(ticked(list)), input.value).to.be.at.least(level(urgency));
        await tick(list, input.value);
      }
    expect(outcome(list)).to.equal(words.nothingTicked);
  });

  it('never lowers what was reached, and never says self-care, whatever else is ticked', () => {
    const findings = signGroups(backPops).flatMap(({sections}) =>
      sections.flatMap(({lines}) => lines.map(({id}) => id)),
    );
    const reached = (...of: string[]) => assess(tickedAnswers(of, backPops), backPops).urgency;
    for (const first of findings) {
      expect(reached(first), first).not.to.equal('self-care');
      for (const second of findings)
        expect(level(reached(first, second)), `${first} and ${second}`).to.be.at.least(level(reached(first)));
    }
  });

  it('says at first that it cannot clear anyone, and so too where what is ticked is no sign by itself', async () => {
    const list = await checkable();
    expect(outcome(list)).to.equal(words.nothingTicked);
    await tick(list, 'age-65-plus');
    expect(outcome(list)).to.equal(words.notAlone);
    for (const said of [words.nothingTicked, words.notAlone]) expect(said).to.contain('cannot clear you');
  });

  it('says urgency, what to do, by when and where', async () => {
    const list = await checkable();
    await tick(list, 'gait-sore-or-stiff');
    const {title, when, where} = en.rulebook.dispositions.soon;
    for (const part of [urgencyWords.soon, title, when, where]) expect(outcome(list)).to.contain(part);
    await tick(list, 'began-fall-or-blow');
    expect(outcome(list)).to.contain(en.rulebook.otherDispositions['soon/72h']!.when);
    await tick(list, 'baby-moves-less');
    expect(outcome(list)).to.contain('maternity');
  });

  it('shows combinations as results', async () => {
    const list = await checkable();
    const {redFlags} = en.rulebook;
    for (const [finding, urgency, name] of [
      ['cancer-ever', 'monitor', ''],
      ['pain-other-times', 'urgent', redFlags['cancer-and-pain'].name],
      ['leg-weakness', 'emergency', redFlags['cancer-pain-and-nerve-sign'].name],
    ] as const) {
      await tick(list, finding);
      expect(ticked(list)).to.equal(urgency);
      expect(outcome(list)).to.contain(name);
    }
    expect(one(list, '[role="status"] a').getAttribute('href')).to.equal('tel:999');
  });

  it('counts a follow-up whose first question was not ticked', async () => {
    const list = await checkable();
    for (const [finding, urgency] of [
      ['both-legs-otherwise', 'emergency'],
      ['gait-weak-or-unsteady', 'emergency'],
      ['waves-bleeding-or-fluid', 'emergency'],
      ['seen-very-ill', 'emergency'],
      ['pain-severe', 'urgent'],
      ['child-night-pain', 'urgent'],
      ['pain-sharp', 'soon'],
    ] as const) {
      await tick(list, finding);
      expect(ticked(list), finding).to.equal(urgency);
      await tick(list, finding);
    }
  });

  it('leaves what is not ticked open', () => {
    for (const [ticks, answers] of [
      [['pain-severe'], {'pain-severe': 'yes', 'pain-sometimes': 'yes', 'pain-with-pop': 'yes'}],
      [['very-ill', 'pain-other-times'], {'very-ill': 'yes', 'pain-other-times': 'yes'}],
      [[], {}],
    ] as const)
      expect(tickedAnswers(ticks, backPops)).to.deep.equal(answers);
  });

  it('opens the group and the part in which something is ticked, and keeps them open', async () => {
    const list = await checkable();
    for (const finding of ['same-spot', 'child-night-pain', 'age-65-plus']) {
      const around = () =>
        all(list, 'details').filter((each) => each.contains(box(list, finding))) as HTMLDetailsElement[];
      await tick(list, finding);
      expect(around()).not.to.be.empty;
      expect(
        around().every(({open}) => open),
        finding,
      ).to.equal(true);
      expect(box(list, finding).checkVisibility()).to.equal(true);
    }
  });

  it('ticks by a click anywhere on a row', async () => {
    const list = await checkable();
    const row = box(list, 'fever').closest('label')!;
    const {right, top} = row.getBoundingClientRect();
    expect(list.shadowRoot!.elementFromPoint(right - 4, top + 4) ?? row).to.equal(row);
    row.click();
    await list.updateComplete;
    expect(box(list, 'fever').checked).to.be.true;
    expect(ticked(list)).to.equal('soon');
  });

  it('begins anew with another rulebook', async () => {
    const list = await checkable();
    await tick(list, 'very-ill');
    list.text = textOfIds(bikes);
    list.rulebook = bikes;
    await list.updateComplete;
    expect(outcome(list)).to.equal(words.nothingTicked);
    await tick(list, 'hinge-loose');
    expect(ticked(list)).to.equal('emergency');
  });

  it('never says self-care under a rulebook of which everything can be ticked', async () => {
    const tiny = own({
      questions: [{id: 'only', pick: 'any', findings: ['warm', 'wet']}],
      redFlags: [{id: 'storm', when: {all: ['warm', 'wet']}, urgency: 'soon', evidence: ['e']}],
    });
    const list = await fixture<RedFlagList>(
      html`<red-flag-list checkable .rulebook=${tiny} .text=${textOfIds(tiny)}></red-flag-list>`,
    );
    await tick(list, 'warm');
    expect(outcome(list)).to.equal(words.notAlone);
    await tick(list, 'wet');
    expect(outcome(list)).to.contain('storm');
  });
});

describe('<red-flag-list for>', () => {
  it('shows present, not sure and said no, and no tag on what was not asked', async () => {
    const list = await followingList({'leg-pain': 'yes', 'leg-weakness': 'unsure', fever: 'no'});
    const {redFlags} = en.rulebook;
    const lines = (is: string) => all(list, `[part~="flag-${is}"]`).map(textOf).join('\n');
    expect(lines('suspected')).to.contain(redFlags['leg-weakness'].name).and.contain(words.suspected);
    expect(lines('not-asked')).to.contain(redFlags['weight-loss'].name);
    expect(all(list, '[part~="flag-not-asked"] > .note')).to.be.empty;
    expect(lines('present')).to.contain(redFlags['leg-pain'].name).and.contain(words.present);
    expect(lines('said-no')).to.contain(redFlags.fever.name).and.contain(words.saidNo);
  });

  it('agrees with the core about every red flag that is one line', async () => {
    const cases: readonly Answers[] = [
      {},
      {'very-ill': 'no', 'bladder-change': 'unsure', 'cancer-ever': 'yes', 'pain-with-pop': 'no'},
      {pregnant: 'yes', 'new-pain-after-12-weeks': 'yes', 'pain-other-times': 'yes', fever: 'unsure'},
      {'pain-with-pop': 'no', 'pain-other-times': 'no', 'pain-severe': 'yes', 'cancer-ever': 'yes'},
      {'age-10-15': 'yes', 'child-night-pain': 'yes', 'place-neck': 'unsure'},
    ];
    for (const answers of cases) {
      const list = await followingList(answers);
      const statuses: Readonly<Record<string, RuleStatus>> = ruleStatuses(answers, backPops);
      const rows = all(list, '.flag').map((row) => {
        const name = textOf(row.firstElementChild!.firstElementChild!);
        return [name, row.querySelector(':scope > .note')?.textContent] as const;
      });
      const named = backPops.redFlags.flatMap(({id}) => {
        const row = rows.find(([name]) => name === en.rulebook.redFlags[id as RedFlagId].name);
        return row ? [[id, row[1]] as const] : [];
      });
      expect(named.length).to.be.above(30);
      for (const [id, shown] of named) {
        const {status, saidNo} = statuses[id]!;
        const holds = status === 'present' || status === 'suspected';
        expect(shown, id).to.equal(holds ? words[status] : saidNo ? words.saidNo : undefined);
      }
      const holding = all(list, '[part~="flag-present"], [part~="flag-suspected"]');
      expect(holding.length).to.be.at.least(assess(answers, backPops).redFlags.length);
    }
  });

  it('never says no for what was skipped or masked', async () => {
    const list = await followingList({'pain-with-pop': 'no', 'pain-other-times': 'no', 'pain-severe': 'no'});
    const severe = all(list, '.flag').filter((line) =>
      textOf(line).includes(en.rulebook.redFlags['pain-severe'].name),
    );
    expect(severe.map(({part}) => part.value)).to.deep.equal(['flag flag-not-asked']);
    expect(textOf(one(list, '.card'))).not.to.match(/rule[ds]? out/i);
  });

  it('lists what is for some people only when the person is one of them', async () => {
    const heading = en.rulebook.questions['child-signs'].people;
    const titles = (list: RedFlagList) => all(list, '.people').map(textOf);
    expect(titles(await followingList({'age-18-44': 'yes'}))).not.to.include(heading);
    expect(titles(await followingList({'age-10-15': 'yes'}))).to.include(heading);
  });

  it('shows first what was reported, and the rest closed but for the groups in which that stands', async () => {
    for (const {id, steps} of endedCases) {
      const answers = answersOf(steps);
      const list = await followingList(answers);
      const reported = all(list, '.reported .flag').map(textOf);
      const inGroups = all(list, '.group .flag:is(.present, .suspected)');
      expect(reported, id).to.have.length(inGroups.length);
      for (const line of inGroups) expect(line.checkVisibility(), `${id}: ${textOf(line)}`).to.equal(true);
      expect(reported.length, id).to.be.at.least(assess(answers, backPops).redFlags.length > 0 ? 1 : 0);
      const holding = all(list, 'details').filter((each) => each.querySelector('.present, .suspected'));
      const open = all(list, 'details[open]');
      expect(open, id).to.deep.equal(holding);
    }
  });

  it('cannot be ticked meanwhile, and can when the checker is gone', async () => {
    const list = await followingList({'very-ill': 'yes'});
    list.checkable = true;
    await list.updateComplete;
    expect(all(list, 'input')).to.be.empty;
    list.htmlFor = null;
    await list.updateComplete;
    expect(all(list, 'input')).not.to.be.empty;
  });

  it('uses the rulebook of the checker', async () => {
    const list = await followingList({});
    const checker = list.parentElement!.querySelector<FollowedChecker>('#checker')!;
    checker.rulebook = bikes;
    checker.text = textOfIds(bikes);
    Object.defineProperty(checker, 'words', {
      value: Object.assign(list.words, {texts: [textOfIds(bikes), en]}),
    });
    await tell(list, {daily: 'yes', click: 'yes'});
    expect(all(list, '.reported .flag').map(textOf)).to.deep.equal([`noisy-every-day ${words.present}`]);
  });
});

describe('<red-flag-list> in hard places', () => {
  it('says what a language lacks in English, marked as such', async () => {
    const list = await plain();
    list.text = {lang: 'ar', dir: 'rtl', interface: {redFlagList: {title: 'علامات'}}};
    await list.updateComplete;
    expect(one(list, '.card').getAttribute('dir')).to.equal('rtl');
    expect(textOf(one(list, 'h2'))).to.equal('علامات');
    expect(one(list, 'h2 [lang]')).to.be.undefined;
    expect(one(list, '[part="band"] [lang="en"]')).to.exist;
  });
});
