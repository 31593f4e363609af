import {expect, html} from '@open-wc/testing';
import {assess} from '../../../src/core/index.js';
import {backPops} from '../../../src/rulebook/index.js';
import {cases} from '../../cases/index.js';
import {owedTo, type Owed} from '../../support/owed.js';
import {answersOf, showResult} from '../../support/results.js';
import {all, checkerOn, find} from '../../support/visitor.js';

/** With two reasons, one explanation and no added sentence at most. */
const PLAIN = {'self-care': 1950, monitor: 1950, soon: 2300, urgent: 2300} as const;
/** For each reason, explanation, caution, limit or sentence more: none of them is folded to save height. */
const MORE = 130;

/** How many parts more a result has than a plain one. */
const partsMore = ({whys, sounds, checks, cautions, limits, notes, calls, remarks}: Owed): number =>
  Math.max(0, whys.length - 2) +
  Math.max(0, sounds.length + checks.length - 1) +
  [cautions, limits, notes, calls].flat().length +
  remarks;

const ended = cases
  .filter(({expect: {ended: hasEnded}}) => hasEnded !== false)
  .map((each) => ({...each, answers: answersOf(each.steps)}));
const isEmergency = ({answers}: (typeof ended)[number]): boolean =>
  assess(answers, backPops).urgency === 'emergency';
const onPhone = html`<pop-checker
  country="GB"
  style="inline-size: 390px; font: 16px/1.5 system-ui"
></pop-checker>`;

describe('In 390 px, with everything closed', function () {
  this.timeout(300_000);

  it('a result is as short as it can be without folding what protects, in every case', async () => {
    const checker = await checkerOn(onPhone);
    const tooTall: string[] = [];
    const calm = ended.filter((each) => !isEmergency(each));
    expect(calm.length).to.be.above(300);
    for (const {id, steps, answers} of calm) {
      await showResult(checker, steps);
      const owed = owedTo(answers);
      const height = Math.round(checker.getBoundingClientRect().height);
      const allowed = PLAIN[owed.urgency as 'soon'] + MORE * partsMore(owed);
      expect(all(checker, 'details[open]'), id).to.deep.equal([]);
      if (height > allowed) tooTall.push(`${id}, ${owed.urgency}: ${height} of ${allowed}`);
    }
    expect(tooTall).to.deep.equal([]);
  });

  it('an emergency has the number, and what to say there, in the first 500, in every case', async () => {
    const checker = await checkerOn(onPhone);
    const emergencies = ended.filter(isEmergency);
    expect(emergencies.length).to.be.above(60);
    const late: string[] = [];
    for (const {id, steps} of emergencies) {
      await showResult(checker, steps);
      const {top} = checker.getBoundingClientRect();
      const [call, first] = ['.band .call', '.phone .speech'].map(
        (part) => find(checker, part).getBoundingClientRect().bottom - top,
      );
      if (Math.max(call!, first!) > 500) late.push(`${id}: ${Math.round(call!)}, ${Math.round(first!)}`);
    }
    expect(late).to.deep.equal([]);
  });
});
