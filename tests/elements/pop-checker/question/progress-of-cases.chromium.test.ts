// Nothing but reckoning, and much of it: the same in every browser, so it is done in one.
import {expect} from '@open-wc/testing';
import {
  ProgressMemory,
  type ShownProgress,
} from '../../../../src/elements/pop-checker/question/progress-bar.js';
import {answer, type Answers} from '../../../../src/core/index.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {cases, type Case} from '../../../cases/index.js';
import {harmless as harmlessVisit} from '../../../cases/visit.js';

/** What is told of one screen of a visit. */
interface Told {
  readonly shown: ShownProgress | undefined;
  readonly share: number;
  /** How many screens really came from here on, with this one. */
  readonly came: number;
  /** Everything said from here on is what a harmless pop says. */
  readonly isHarmless: boolean;
}

const isHarmlessStep = ([question, choice]: Case['steps'][number]): boolean =>
  JSON.stringify((harmlessVisit as Readonly<Record<string, unknown>>)[question] ?? 'none') ===
  JSON.stringify(choice);

/** What is told on the way through a case, screen by screen. */
function toldOn({steps}: Case): readonly Told[] {
  const memory = new ProgressMemory();
  let answers: Answers = {};
  return steps.map(([id, choice], at) => {
    const question = backPops.questions.find((each) => each.id === id)!;
    const {shown, share} = memory.at({question, mode: 'question'}, answers, backPops);
    answers = Object.freeze(answer<string, string>(answers, id, choice, backPops));
    return {shown, share, came: steps.length - at, isHarmless: steps.slice(at).every(isHarmlessStep)};
  });
}

const ended = cases.filter(({expect: {ended: hasEnded}}) => hasEnded !== false);
const visits = ended.map((each) => ({id: each.id, told: toldOn(each)}));
/** Nothing is cut short there: by an emergency, by what is enough at *urgent*, by a limit. */
const isWhole = ({expect: {urgency, limits = []}}: Case): boolean =>
  urgency !== 'emergency' && urgency !== 'urgent' && limits.length === 0;

describe('How far it is, on the way through every case', () => {
  it('is what really comes, where all further replies are the harmless ones', () => {
    let compared = 0;
    ended.forEach((each, at) => {
      if (!isWhole(each)) return;
      for (const {shown, came, isHarmless} of visits[at]!.told)
        if (shown && isHarmless) {
          expect(shown.toGo, each.id).to.equal(came);
          compared++;
        }
    });
    expect(compared).to.be.above(800);
  });

  it('is never less than what comes, but for what later replies open, each of which says how many', () => {
    let opening = 0;
    for (const {id, told} of visits)
      told.forEach(({shown, came}, at) => {
        if (!shown) return;
        const before = told[at - 1]?.shown;
        if (before) expect(shown.opened, id).to.equal(Math.max(0, shown.toGo - (before.toGo - 1)));
        const later = told.slice(at + 1).reduce((sum, each) => sum + each.shown!.opened, 0);
        expect(came, id).to.be.at.most(shown.toGo + later);
        if (shown.opened > 0) opening++;
      });
    expect(opening).to.be.above(200);
  });

  it('is a bar that never moves back and is never full before the end', () => {
    for (const {id, told} of visits)
      told.forEach(({share}, at) => {
        expect(share, id).to.be.at.least(told[at - 1]?.share ?? 0);
        expect(Math.round(share * 100), id).to.be.below(100);
      });
  });
});
