import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../../src/index.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {en} from '../../../../src/text/en.js';
import type {Case} from '../../../cases/index.js';
import {dangerousStories} from '../../../cases/dangerous-stories.js';
import {oneReplyChanged} from '../../../cases/one-reply-changed.js';
import {reportedLiftsAndBirths} from '../../../cases/reported-lifts-and-births.js';
import {reportedNecksAndOperations} from '../../../cases/reported-necks-and-operations.js';
import {reportedPainAndSounds} from '../../../cases/reported-pain-and-sounds.js';
import {dispositionFor} from '../../../support/shown-strings.js';
import {all, asked, checkerOn, find, has, say, shownText, textOf} from '../../../support/visitor.js';

const {questions, explanations, limits, selfCracking} = en.rulebook;

const thirtySix = [
  ...reportedLiftsAndBirths,
  ...reportedNecksAndOperations,
  ...reportedPainAndSounds,
  ...dangerousStories,
];

/** What else must be read there, by the case. */
const saying: Readonly<Record<string, RegExp>> = {
  'old-fusion-noise-and-pain': /metal.*scar|scar.*metal/is,
  'neck-and-back-treated-headache': /If the neck was cracked or treated, call 999/,
  'neck-habit-no-pain': /not made for the neck/,
  'back-and-neck-no-pain': /not made for the neck.*daily habit|daily habit.*not made for the neck/is,
  'one-spot-snap': /without hurry/i,
  'young-dancer': /sport/i,
  'face-hung-and-went': /even if it has passed|has passed/i,
  'blood-thinner-painless': /Force may start a bleed/,
  'painless-pops-place-not-sure': /You were not sure where it pops/,
};

/** What must not be read there, in sight or folded; the common questions apart. */
const never: Readonly<Record<string, RegExp>> = {
  'fusion-new-clicks': /osteoarthritis/i,
  'fusion-clunk-early': /slipped/i,
  'old-fusion-noise-and-pain': /osteoarthritis/i,
  'blade-clicks-each-time': /osteoarthritis/i,
  'popped-in-a-lift': /72 hours/,
  'agony-after-birth': /labour/i,
  'knee-clicks-after-cancer': /a cancer may/i,
};

async function saidTo({steps}: Case): Promise<PopChecker> {
  const checker = await checkerOn();
  for (const [question, choice] of steps) {
    expect(asked(checker)).to.equal(questions[question].ask);
    await say(checker, choice);
  }
  expect(has(checker, '.result')).to.be.true;
  return checker;
}

/** Reads from the screen's words what a case must come to. */
function read(checker: PopChecker, {id, steps, expect: expected}: Case): void {
  const {urgency, by, where, screens, moves, limits: limited = [], notExplained = []} = expected;
  if (screens !== undefined) expect(steps).to.have.length(screens);
  const place = where === 'any' ? undefined : where;
  const {title, when, where: at} = dispositionFor(en.rulebook, urgency!, by, place);
  const band = shownText(checker, '.band');
  for (const part of [en.interface.common.urgency[urgency!], title.replace('{number}', '999')])
    expect(band).to.contain(part);
  if (urgency !== 'emergency') expect(band).to.contain(when);
  if (where !== 'any') expect(band).to.contain(at);

  const told = all(checker, '.explained strong').map(textOf);
  // Where the sound comes from does not matter in an emergency.
  const isTold = (of: string): boolean =>
    urgency !== 'emergency' ||
    backPops.explanations.some(({id: each, kind}) => each === of && kind !== 'sound');
  const named = (expected.explanations ?? []).filter(isTold);
  if (expected.explanations) expect(told).to.have.members(named.map((of) => explanations[of].name));
  for (const of of notExplained) expect(told).not.to.include(explanations[of].name);
  for (const limit of limited) expect(shownText(checker)).to.contain(limits[limit].why);

  const whole = find(checker, '.result').cloneNode(true) as HTMLElement;
  whole.querySelector('.sheet')!.remove();
  const text = textOf(whole);
  for (const {how, kind} of selfCracking.insteadMoves)
    if (moves)
      expect(text.includes(how), how).to.equal(
        moves === 'all' || (moves === 'strength-only' && kind === 'strength'),
      );
  if (moves === 'none' && urgency !== 'emergency')
    expect(shownText(checker, '.cracking')).to.contain(selfCracking.noExercise);
  expect(text).to.match(saying[id] ?? /./);
  const own = all(checker, '.band, .why, .todo, .sound, .check').map(textOf).join(' ');
  expect(own).not.to.match(never[id] ?? /undefined/);
}

describe('Read from the screen', () => {
  it('are thirty-six cases, and those with one reply changed', () => {
    expect(thirtySix).to.have.length(36);
    expect(oneReplyChanged.length).to.be.at.least(17);
    const ids = [...thirtySix, ...oneReplyChanged].map(({id}) => id);
    for (const id of [...Object.keys(saying), ...Object.keys(never)]) expect(ids).to.include(id);
  });

  for (const each of [...thirtySix, ...oneReplyChanged])
    it(`${each.title} (${each.id})`, async () => read(await saidTo(each), each));
});
