// Which answers get another urgency, time or place.
import {findingSets, statesOf} from './answer-sets.mjs';

// Where nothing can be said yet, nobody is cleared: that stands above self-care.
const URGENCIES = ['self-care', undefined, 'monitor', 'soon', 'urgent', 'emergency'];
const BYS = ['now', 'today', '72h', '2-weeks', 'weeks'];

/** From the worst for the person to the least. */
export const KINDS = ['lowered', 'later', 'raised', 'sooner', 'elsewhere'];

/** @typedef {{urgency?: string, by?: string, where?: string}} Outcome */

/** @returns {string | undefined} one of KINDS, or nothing where both are the same */
function kindOf(before, after) {
  const [was, is] = [before, after].map(({urgency}) => URGENCIES.indexOf(urgency));
  if (was !== is) return is < was ? 'lowered' : 'raised';
  const [wasBy, isBy] = [before, after].map(({by}) => BYS.indexOf(by));
  if (wasBy !== isBy) return isBy > wasBy ? 'later' : 'sooner';
  return before.where === after.where ? undefined : 'elsewhere';
}

/** What a version says; of findings that it does not have it hears nothing. `others`: the reply to what is not said. */
function outcomeOf({rulebook, assess}, said, others) {
  const answers = {};
  for (const {findings} of rulebook.questions)
    for (const finding of findings) {
      const reply = said[finding] ?? others(finding);
      if (reply) answers[finding] = reply;
    }
  const {urgency, by, where} = assess(answers, rulebook);
  return {urgency, by, where};
}

const spoken = (said) => Object.fromEntries(Object.entries(said).filter(([, reply]) => reply !== 'no'));

const sorted = (changes) =>
  changes.sort(
    (left, right) =>
      KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
      URGENCIES.indexOf(right.before.urgency) - URGENCIES.indexOf(left.before.urgency) ||
      Object.keys(left.said).length - Object.keys(right.said).length,
  );

const holdsWithin = (small, large) =>
  Object.entries(small).every(([finding, reply]) => large[finding] === reply);
const outcomeKey = ({before, after}) => JSON.stringify([before, after]);

/** Of changes that say the same of more answers only the one with the fewest; how many more is counted with it. */
function smallestOnly(changes) {
  const kept = [];
  for (const change of changes) {
    const smaller = kept.find(
      (other) => outcomeKey(other) === outcomeKey(change) && holdsWithin(other.said, change.said),
    );
    if (smaller) smaller.more += 1;
    else kept.push({...change, more: 0});
  }
  return kept;
}

/** @returns {{changes: object[], states: number, changed: number}} whole answers, everything else answered no */
export function compareStates(before, after, differences) {
  const seen = new Set();
  const changes = [];
  for (const set of findingSets(before, after, differences))
    for (const state of statesOf(set, before, after)) {
      const said = spoken(state);
      const key = JSON.stringify(Object.entries(said).sort());
      if (seen.has(key)) continue;
      seen.add(key);
      const [was, is] = [before, after].map((version) => outcomeOf(version, said, () => 'no'));
      const kind = kindOf(was, is);
      if (kind) changes.push({kind, said, before: was, after: is});
    }
  return {changes: smallestOnly(sorted(changes)), states: seen.size, changed: changes.length};
}

/** @returns {{changes: object[], cases: number}} visits, with what was not asked left open */
export function compareCases(before, after, visits) {
  const [old, now] = [before, after].map(
    ({rulebook}) => new Set(rulebook.questions.flatMap(({findings}) => findings)),
  );
  // A visit could not say what one of the versions does not ask.
  const unheard = (finding) => (old.has(finding) && now.has(finding) ? undefined : 'no');
  const changes = visits.flatMap(({id, title, answers}) => {
    const [was, is] = [before, after].map((version) => outcomeOf(version, answers, unheard));
    const kind = kindOf(was, is);
    return kind ? [{kind, id, title, said: {}, before: was, after: is}] : [];
  });
  return {changes: sorted(changes), cases: visits.length};
}
