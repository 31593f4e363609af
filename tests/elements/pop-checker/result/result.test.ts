import {expect, html} from '@open-wc/testing';
import {answer, answeredQuestions, assess, urgencies} from '../../../../src/core/index.js';
import type {PopChecker} from '../../../../src/index.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {en} from '../../../../src/text/en.js';
import {cases, type Step} from '../../../cases/index.js';
import {endedCases as ended} from '../../../support/chosen-cases.js';
import {urgentVisit, visit} from '../../../cases/visit.js';
import {resultNames, results, showResult, type ResultName} from '../../../support/results.js';
import {all, checkerOn, find, has, rootOf, shownText} from '../../../support/visitor.js';

const {result, common} = en.interface;
const {safetyNet, selfCracking} = en.rulebook;

/** Everything that is there to read, in disclosures too, without the page that only print shows. */
function wholeText(checker: PopChecker): string {
  const copy = find(checker, '.result').cloneNode(true) as HTMLElement;
  copy.querySelector('.sheet')?.remove();
  return copy.textContent.replace(/\s+/g, ' ');
}
async function shown(
  name: ResultName,
  page = html`<pop-checker country="GB"></pop-checker>`,
): Promise<PopChecker> {
  const checker = await checkerOn(page);
  await showResult(checker, results[name]);
  return checker;
}
const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Looks at the result of every case that ends. */
async function inEveryCase(look: (checker: PopChecker, id: string) => void): Promise<void> {
  const checker = await checkerOn();
  for (const {id, steps} of ended) {
    await showResult(checker, steps);
    look(checker, id);
  }
}

describe('The result', () => {
  it('has something to say for every case, without the safety panel', () =>
    inEveryCase((checker, id) => {
      expect(has(checker, '.result'), id).to.be.true;
      expect(wholeText(checker), id).not.to.match(/undefined|\{\w+\}/);
    }));

  it('says what to do first and then, in order, everything else', async () => {
    const order = (checker: PopChecker): string =>
      all(checker, '.result > [part]')
        .map((part) => part.getAttribute('part'))
        .join(' ');
    for (const [name, parts] of [
      ['soon', 'band todo why sound changes watch cracking appointment sources sheet'],
      ['urgent', 'band todo why check changes watch cracking appointment sources sheet'],
      ['emergency', 'band phone todo why check watch appointment sources sheet'],
    ] as const)
      expect(order(await shown(name))).to.equal(parts);
  });

  it('has one heading for what to do, and one below it for each section', async () => {
    const checker = await shown('72 hours', html`<pop-checker heading-level="3"></pop-checker>`);
    expect(all(checker, 'h3')).to.have.length(1);
    expect(find(checker, 'h3').closest('.band')).not.to.equal(null);
    expect(all(checker, 'h4')).to.have.length(all(checker, '.section').length);
    expect(has(checker, 'h1, h2, h5, h6')).to.be.false;
  });

  it('gives the urgency as a word beside a shape, then by when and where', async () => {
    for (const name of resultNames) {
      const checker = await shown(name);
      const {urgency} = checker.assessment;
      expect(shownText(checker, '.band .word'), name).to.equal(common.urgency[urgency!]);
      expect(has(checker, '.band .word svg[aria-hidden=true]'), name).to.be.true;
    }
    expect(shownText(await shown('72 hours'), '.band')).to.contain('72 hours');
    expect(shownText(await shown('urgent'), '.band')).to.contain('Today');
  });

  it('has the safety net in every case, with the signs of squeezed nerves', () =>
    inEveryCase((checker, id) => {
      const text = shownText(checker, '.watch');
      for (const sign of safetyNet.emergency) expect(text, id).to.contain(sign);
      expect(text, id).to.contain(safetyNet.worried);
      expect(wholeText(checker).includes(safetyNet.notAllClear), id).to.equal(
        checker.assessment.urgency === 'self-care',
      );
    }));

  it('names each match that decides, and says each why once', () =>
    inEveryCase((checker, id) => {
      const {redFlags, urgency} = checker.assessment;
      const named = all(checker, '.why strong').map(({textContent}) => textContent);
      const text = find(checker, '.why').textContent.replace(/\s+/g, ' ');
      for (const match of redFlags.filter((flag) => flag.urgency === urgency)) {
        const {name, why} = en.rulebook.redFlags[match.id as 'fever'];
        expect(named, id).to.include(name);
        expect(countOf(text, why), `${id}: ${match.id}`).to.equal(1);
      }
    }));

  it('lets every reply be changed, once each, by a button that names its question', () =>
    inEveryCase((checker, id) => {
      const names = all(checker, '[part=change]').map(({textContent}) => textContent.trim());
      const asked = answeredQuestions<string, string>(checker.answers, backPops).map(
        ({question}) => `Change: ${en.rulebook.questions[question.id as 'age'].ask}`,
      );
      expect([...names].sort(), id).to.deep.equal([...asked].sort());
    }));

  it('says what was said, and of what is suspected that they were not sure', async () => {
    const said = await shown('emergency');
    expect(shownText(said, '.why')).to.contain(result.youSaid);
    expect(shownText(said, '.why')).not.to.contain(result.youWereNotSure);
    const unsure = await shown('suspected emergency');
    expect(shownText(unsure, '.why')).to.contain(result.youWereNotSure);
    expect(shownText(unsure, '.why')).not.to.contain(result.youSaid);
    const unsureWhich = await shown('monitor, not sure');
    expect(shownText(unsureWhich, '.why')).to.contain(en.rulebook.questions.sound.ask);
  });

  it('says that the rest was not asked where it was not', async () => {
    for (const name of resultNames) {
      const checker = await shown(name);
      expect(wholeText(checker).includes(result.restNotAsked), name).to.equal(!checker.assessment.settled);
    }
    expect((await shown('neck')).assessment.settled).to.be.false;
  });

  it('says kindly whom it is not for, and shows a child to an adult', async () => {
    const showToAdult = en.rulebook.limits['under-16'].note;
    expect(shownText(await shown('under 16'), '.band')).to.contain(en.rulebook.limits['under-16'].why);
    expect(shownText(await shown('under 16'), '.band')).to.contain(showToAdult);
    expect(shownText(await shown('neck'), '.band')).to.contain(en.rulebook.limits.neck.why);
    expect(shownText(await shown('neck'), '.band')).not.to.contain(showToAdult);
    const urgent = shownText(await shown('under 16, urgent'), '.band');
    expect(urgent).to.contain(showToAdult);
    expect(urgent, 'a danger sign does not wait for 72 hours').not.to.contain('72');
  });

  it('explains the sound by exactly what the assessment gives', () =>
    inEveryCase((checker, id) => {
      const {explanations, limits, urgency} = checker.assessment;
      // Where the sound comes from does not matter then.
      const emergency = urgency === 'emergency';
      const given = explanations
        .filter(({kind}) => !emergency || kind === 'to-rule-out')
        .map((one) => one.id);
      const told = all(checker, '.explained strong').map(({textContent}) => textContent);
      expect(told, id).to.have.members(given.map((one) => en.rulebook.explanations[one as 'crepitus'].name));
      const text = wholeText(checker);
      for (const one of given) expect(text, id).to.contain(en.rulebook.explanations[one as 'crepitus'].say);
      expect(text.includes(result.soundWithheld), id).to.equal(
        !emergency && limits.length > 0 && !explanations.some(({kind}) => kind === 'sound'),
      );
    }));

  it('has a drawing with a name beside each sound', async () => {
    const checker = await shown('monitor');
    const drawing = find(checker, '.sound svg');
    expect(drawing.getAttribute('aria-label')).to.equal(en.rulebook.explanations.crepitus.picture);
    const words = drawing.parentElement!.querySelector('div')!;
    checker.style.inlineSize = '600px';
    expect(words.getBoundingClientRect().left).to.be.greaterThan(drawing.getBoundingClientRect().right);
    checker.style.inlineSize = '280px';
    expect(words.getBoundingClientRect().top).to.be.at.least(drawing.getBoundingClientRect().bottom);
  });

  it('names signs that would make it more urgent, and is right about each', async () => {
    let signs = 0;
    await inEveryCase((checker, id) => {
      const now = urgencies.indexOf(checker.assessment.urgency!);
      for (const group of all(checker, '.changes p.word')) {
        const [urgency] = urgencies.filter((one) => group.classList.contains(one));
        const listed = [...group.nextElementSibling!.children].map((line) => line.textContent.trim());
        expect(listed.length, id).to.be.within(1, 5);
        for (const line of listed) {
          const [finding] = Object.entries(en.rulebook.findings).filter(
            ([of, {said, label}]) =>
              (said ?? label) === line && questionOf(of).some((one) => asked(checker).has(one)),
          )[0]!;
          expect(finding, id).not.to.match(/^(age|place)-|^pregnant-or-birth$|^gait-change$|^cannot-report$/);
          const after = assess(
            answer<string, string>(checker.answers, questionOf(finding)[0]!, {[finding]: 'yes'}, backPops),
            backPops,
          );
          expect(after.urgency, `${id}: ${finding}`).to.equal(urgency);
          expect(urgencies.indexOf(after.urgency!), `${id}: ${finding}`).to.be.greaterThan(now);
          signs++;
        }
      }
    });
    expect(signs).to.be.greaterThan(ended.length);
  });
  const questionOf = (finding: string): readonly string[] =>
    backPops.questions.flatMap(({id, findings}) =>
      (findings as readonly string[]).includes(finding) ? [id] : [],
    );
  const asked = (checker: PopChecker): ReadonlySet<string> =>
    new Set(answeredQuestions<string, string>(checker.answers, backPops).map(({question}) => question.id));

  it('names first what is more urgent for this person than for others', async () => {
    const checker = await shown('urgent');
    const first = find(checker, '.changes li').textContent.trim();
    expect(first, 'a leg sign with cancer').to.equal(en.rulebook.findings['leg-pain'].label);
  });

  const maySay: Readonly<Record<string, readonly [boolean, readonly Step[]]>> = {
    'a harmless pop': [true, visit()],
    'one to watch': [true, visit({'self-crack': ['crack-most-days']})],
    'one to be seen soon': [true, visit({pattern: ['same-spot']})],
    'an urgent one': [false, urgentVisit({signs: ['weight-loss']})],
    'an emergency': [false, visit({'call-now': ['very-ill']}, 'call-now')],
    'after an injury': [false, visit({'back-now': ['injury-recent']})],
    'after an injury, perhaps': [false, visit({'back-now': {'injury-recent': 'unsure'}})],
    'with fragile bones': [false, visit({background: ['bones']})],
    'in pregnancy': [false, visit({background: ['pregnant-or-birth'], 'pregnancy-signs': 'none'})],
    'with giving way': [false, visit({'back-now': ['gives-way']})],
    'under 16': [false, results['under 16']],
    'with the neck': [false, results.neck],
    elsewhere: [false, results.elsewhere],
    'for someone who cannot say': [false, results['cannot report']],
  };
  for (const [name, [allowed, steps]] of Object.entries(maySay))
    it(`${allowed ? 'advises' : 'withholds advice on'} stretching and strength: ${name}`, async () => {
      const checker = await checkerOn();
      await showResult(checker, steps);
      const text = wholeText(checker);
      for (const {how} of selfCracking.insteadMoves) expect(text.includes(how), how).to.equal(allowed);
      if (has(checker, '.cracking')) expect(text.includes(selfCracking.doNot)).to.equal(!allowed);
      else expect(text).to.contain('Do not try to crack your back');
    });

  it('gives the words of each caution, and clears gentle cracking only without one', async () => {
    const forced = await checkerOn();
    await showResult(
      forced,
      cases.find(({expect: {cautions}}) => cautions?.includes('cracking-with-force'))!.steps,
    );
    expect(wholeText(forced)).to.contain(en.rulebook.cautions['cracking-with-force'].why);
    expect(wholeText(forced)).not.to.contain(selfCracking.gentleIsFine);
    expect(wholeText(await shown('self-care'))).to.contain(selfCracking.gentleIsFine);
    const soon = wholeText(await shown('soon'));
    expect(soon, 'a caution that does not decide').to.contain(en.rulebook.cautions['cracking-often'].why);
    expect(soon).not.to.contain(selfCracking.gentleIsFine);
  });

  it('cites what the matches rest on, to open elsewhere and without a referrer', async () => {
    const checker = await shown('emergency');
    const {evidence} = backPops.redFlags.find(({id}) => id === 'bladder-change')!;
    const text = find(checker, '.sources').textContent;
    for (const id of evidence) expect(text).to.contain(backPops.evidence[id].label);
    expect(text).to.contain('back-pops').and.to.contain(backPops.version).and.to.contain(result.notSigned);
    const links = [...rootOf(checker).querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links).not.to.be.empty;
    for (const {href, rel, target} of links) {
      expect(href).to.match(/^https:/);
      expect(rel).to.equal('noopener noreferrer');
      expect(target).to.equal('_blank');
    }
    expect(find<HTMLDetailsElement>(checker, '.sources').open).to.be.false;
  });

  it('offers to add details only where that cannot wait for a better answer', async () => {
    expect(has(await shown('urgent'), '[part=add-details]')).to.be.true;
    for (const name of ['emergency', 'soon', 'self-care', 'under 16, urgent'] as const)
      expect(has(await shown(name), '[part=add-details]'), name).to.be.false;
  });
});
