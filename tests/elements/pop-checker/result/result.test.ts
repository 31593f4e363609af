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
    const calm = 'band sound todo watch why cracking further small-print sheet';
    const visit = 'band why todo sound watch cracking further small-print sheet';
    for (const [name, parts] of [
      ['self-care', calm],
      ['monitor', calm],
      ['soon', visit],
      ['urgent', visit.replace('sound', 'check')],
      ['after an operation', visit.replace('sound', 'sound check')],
      ['emergency', 'band phone todo why check watch small-print sheet'],
    ] as const)
      expect(order(await shown(name))).to.equal(parts);
  });

  it('has one heading for what to do, and one below it for each section', async () => {
    const checker = await shown('72 hours', html`<pop-checker heading-level="3"></pop-checker>`);
    expect(all(checker, 'h3')).to.have.length(1);
    expect(find(checker, 'h3').closest('.band')).not.to.equal(null);
    const sections = all(checker, '.section').filter((section) => section.hasAttribute('part'));
    expect(all(checker, 'h4')).to.have.length(sections.length);
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
      const text = find(checker, '.watch').textContent;
      for (const sign of safetyNet.emergency) expect(text, id).to.contain(sign);
      expect(shownText(checker, '.watch'), id).to.contain(safetyNet.worried);
      expect(wholeText(checker).includes(safetyNet.notAllClear), id).to.equal(
        checker.assessment.urgency === 'self-care',
      );
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
    const {findings, questions} = en.rulebook;
    const notSure = `(${result.summary.notSure})`;
    const said = await shown('emergency');
    expect(shownText(said, '.why')).to.contain(findings['bladder-change'].said).and.not.contain(notSure);
    const unsure = await shown('suspected emergency');
    expect(shownText(unsure, '.why')).to.contain(`${findings['saddle-change'].label} ${notSure}`);
    const unsureWhich = await checkerOn();
    await showResult(unsureWhich, cases.find(({id}) => id === 'painless-pops-place-not-sure')!.steps);
    expect(shownText(unsureWhich, '.why')).to.contain(questions.place.unsure).and.not.contain(notSure);
  });

  it('says that the rest was not asked where it was not', async () => {
    for (const name of resultNames) {
      const checker = await shown(name);
      expect(wholeText(checker).includes(result.restNotAsked), name).to.equal(!checker.assessment.settled);
    }
    expect((await shown('neck')).assessment.settled).to.be.false;
  });

  it('says kindly whom it is not for, and shows a child to an adult', async () => {
    const showToAdult = en.rulebook.limits['under-16'].note!;
    const {limits} = en.rulebook;
    for (const [name, limit] of [
      ['under 10', 'under-10'],
      ['10 to 15', 'under-16'],
      ['elsewhere, no pain', 'elsewhere'],
    ] as const) {
      const child = await shown(name);
      expect(shownText(child, '.band'), name).to.contain(limits[limit].why);
      expect(shownText(child, '.todo').includes(showToAdult), name).to.equal(limit !== 'elsewhere');
    }
    const neck = await shown('neck');
    expect(shownText(neck, '.why')).to.contain(limits.neck.why);
    expect(shownText(neck, '.todo')).to.contain(limits.neck.note!).and.not.contain(showToAdult);
    const urgent = await shown('10 to 15, urgent');
    expect(shownText(urgent, '.why')).to.contain(limits['under-16'].why);
    expect(shownText(urgent), 'a danger sign does not wait for 72 hours').not.to.contain('72');
  });

  it('explains the sound by exactly what the assessment gives', () =>
    inEveryCase((checker, id) => {
      const {explanations, limits, urgency} = checker.assessment;
      // Where the sound comes from does not matter then.
      const emergency = urgency === 'emergency';
      const given = explanations
        .filter(({kind}) => !emergency || kind === 'to-rule-out')
        .map((one) => one.id);
      const told = all(checker, '.explained strong').map(({textContent}) => textContent.trim());
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
    const words = document.createRange();
    words.selectNodeContents(find(checker, '.sound strong'));
    for (const width of [600, 280]) {
      checker.style.inlineSize = `${width}px`;
      const [first, drawn] = [words.getClientRects()[0]!, drawing.getBoundingClientRect()];
      expect(first.left >= drawn.right || first.top >= drawn.bottom, `${width} px`).to.be.true;
    }
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
            ([of, {label}]) => label === line && questionOf(of).some((one) => asked(checker).has(one)),
          )[0]!;
          expect(finding, id).not.to.match(/^(age|place)-|^cannot-report$/);
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
    'one to watch': [true, visit({'self-crack': ['crack-many-times-a-day']})],
    'one to be seen soon': [true, visit({pattern: ['same-spot']})],
    'an urgent one': [false, urgentVisit({signs: ['weight-loss']})],
    'an emergency': [false, visit({'call-now': ['very-ill']}, 'call-now')],
    'after an injury': [false, visit({'back-now': ['began-fall-or-blow']})],
    'after an injury, perhaps': [false, visit({'back-now': {'began-lift-or-twist': 'unsure'}})],
    'after an operation': [false, visit({background: ['back-surgery'], 'surgery-detail': 'none'})],
    'with fragile bones': [false, visit({background: ['bones']})],
    'in pregnancy': [false, visit({background: ['pregnant'], 'pregnancy-signs': 'none'})],
    'with giving way': [false, visit({pattern: ['gives-way']})],
    'under 10': [false, results['under 10']],
    '10 to 15': [false, results['10 to 15']],
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

  it('shows only what strengthens to the very bendy, and says so', async () => {
    const checker = await checkerOn();
    await showResult(checker, visit({pattern: ['very-bendy']}));
    const text = wholeText(checker);
    expect(text).to.contain(selfCracking.strengthOnly);
    for (const {how, kind} of selfCracking.insteadMoves)
      expect(text.includes(how), how).to.equal(kind === 'strength');
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
    expect(soon, 'a caution that does not decide').to.contain(
      en.rulebook.cautions['cracking-often'].why.split('. ')[0],
    );
    expect(soon).not.to.contain(selfCracking.gentleIsFine);
  });

  it('cites what the matches rest on, to open elsewhere and without a referrer', async () => {
    const checker = await shown('emergency');
    const {evidence} = backPops.redFlags.find(({id}) => id === 'bladder-change')!;
    const sources = find(checker, '.sources').textContent;
    for (const id of evidence) expect(sources).to.contain(backPops.evidence[id].label);
    const text = shownText(checker, '.small');
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
    for (const name of ['emergency', 'soon', 'self-care', '10 to 15, urgent'] as const)
      expect(has(await shown(name), '[part=add-details]'), name).to.be.false;
  });
});
