import {expect, html} from '@open-wc/testing';
import {en} from '../../../src/text/en.js';
import type {Case} from '../../cases/index.js';
import {poppedInALift} from '../../cases/reported-lifts-and-births.js';
import {backAndNeck, fusionNewClicks, neckCrackedNowSick} from '../../cases/reported-necks-and-operations.js';
import {deskAche} from '../../cases/reported-pain-and-sounds.js';
import {visit} from '../../cases/visit.js';
import {focused, sayByKeys} from '../../support/by-keys.js';
import {inSight} from '../../support/in-sight.js';
import {asked, checkerOn, has} from '../../support/visitor.js';

const {questions, selfCracking, limits, cautions, dispositions, otherDispositions} = en.rulebook;
const {urgency: word} = en.interface.common;

interface Walk {
  readonly steps: Case['steps'];
  /** What has to be read in the band, and on the rest of the result. */
  readonly band: readonly string[];
  readonly said?: readonly string[];
  readonly never?: RegExp;
}

/** Six backs and necks as people tell of them, and what they must be able to read in the end. */
const walks: Readonly<Record<string, Walk>> = {
  'a fused spine that clicks': {
    steps: visit(fusionNewClicks),
    band: [word.soon, otherDispositions['soon/surgical-team']!.title!, 'Within 2 weeks', 'the operation'],
    said: [selfCracking.noExercise, en.rulebook.explanations['after-surgery'].say],
    never: /osteoarthritis|gas bubble|knees to chest/i,
  },
  'a neck that was cracked, and sick now': {
    steps: visit(neckCrackedNowSick, 'neck-signs'),
    band: [word.emergency, 'Call 999 now'],
  },
  'the back and the neck, once a day, without pain': {
    steps: visit(backAndNeck),
    band: [word['self-care'], en.rulebook.safetyNet.notAllClear],
    said: [cautions['neck-not-judged'].note!, cautions['cracking-daily'].why],
  },
  'a desk ache': {
    steps: visit(deskAche),
    band: [word.monitor, dispositions.monitor.title, otherDispositions['monitor/2-weeks']!.when!],
  },
  'a painless pop in a lift': {
    steps: visit(poppedInALift),
    band: [word.soon, dispositions.soon.when],
    said: [selfCracking.noExercise],
    never: /72 hours|knees to chest/i,
  },
  'a child of 12 without pain': {
    steps: visit({age: 'age-10-15', 'child-signs': 'none'}, 'child-signs'),
    band: [word.monitor, otherDispositions['monitor/child']!.title!, limits['under-16'].why],
    said: [limits['under-16'].note!, ...otherDispositions['monitor/child']!.todo!],
  },
};

describe('By keyboard alone', function () {
  this.timeout(120_000);

  for (const [name, {steps, band, said = [], never = /undefined/}] of Object.entries(walks))
    it(`one comes to the right result: ${name}`, async () => {
      const checker = await checkerOn(
        html`<div>
          <button>Before</button><pop-checker country="GB"></pop-checker><button>After</button>
        </div>`,
      );
      (checker.previousElementSibling as HTMLElement).focus();
      for (const [question, choice] of steps) {
        expect(asked(checker)).to.equal(questions[question].ask);
        await sayByKeys(checker, ...[choice as string | readonly string[]].flat());
      }
      expect(has(checker, '.result')).to.equal(true);
      expect(focused(checker)!.matches('.band .focus-here')).to.equal(true);
      for (const words of band) expect(inSight(checker, '.band')).to.contain(words);
      for (const words of said) expect(inSight(checker, '.result')).to.contain(words);
      expect(inSight(checker, '.result')).not.to.match(never);
    });
});
