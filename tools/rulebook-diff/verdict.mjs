// Which part of the version has to move: major, minor, patch or none; with the reasons.
import {isMoreThanWords} from './answer-sets.mjs';

/** @typedef {{part: 'major' | 'minor' | 'patch' | 'none', reasons: string[], needed: string, isEnough: boolean}} Verdict */

const numbers = (version) => version.split('.').map(Number);

function nextVersion(version, part) {
  const [major, minor, patch] = numbers(version);
  return {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
    none: version,
  }[part];
}

const isAtLeast = (version, least) => {
  const [left, right] = [numbers(version), numbers(least)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 || left[at] > right[at];
};

/** Evidence and grades say how well a rule is known, not what a person is told to do. */
const isAboutSources = ({field}) => field === 'evidence' || field === 'grade';

/** @returns {Verdict} */
export function verdictOn(before, after, {differences, states, cases}) {
  const {rules, questions, findings, words, sources, isReordered} = differences;
  const wasRaising = ({list, id}) => before.rulebook[list].find((rule) => rule.id === id)?.urgency;
  const removed = rules.filter((rule) => rule.how === 'removed' && wasRaising(rule));
  const all = [...rules, ...questions, ...findings];
  const of = (...kinds) => [...states.changes, ...cases.changes].filter(({kind}) => kinds.includes(kind));
  const beyond = all.filter(
    (each) =>
      isMoreThanWords(each) &&
      !(
        each.how === 'changed' &&
        each.changes.every((change) => isAboutSources(change) || change.field.startsWith('words'))
      ),
  );
  const gone = [...questions, ...findings].filter(({how}) => how === 'removed');
  const reasons = {
    major: [
      of('lowered').length > 0 && 'an urgency is lowered',
      of('later').length > 0 && 'someone may be seen later',
      removed.length > 0 && `removed: ${removed.map(({id}) => id).join(', ')}`,
      gone.length > 0 && `saved answers may be refused: ${gone.map(({id}) => id).join(', ')} removed`,
      before.rulebook.id !== after.rulebook.id && 'another rulebook: saved answers are refused',
    ],
    minor: [
      of('raised', 'sooner').length > 0 && 'an urgency is raised, or someone is seen sooner',
      of('elsewhere').length > 0 && 'someone is sent elsewhere',
      beyond.length > 0 && `added or changed: ${beyond.map(({id}) => id).join(', ')}`,
      isReordered && 'the order of the rules differs',
    ],
    patch: [
      all.length + words.length > 0 && 'words, evidence or grades differ',
      sources.length > 0 && `sources differ: ${sources.join(', ')}`,
    ],
  };
  const part = ['major', 'minor', 'patch'].find((name) => reasons[name].some(Boolean)) ?? 'none';
  const needed = nextVersion(before.rulebook.version, part);
  return {
    part,
    reasons: (reasons[part] ?? []).filter(Boolean),
    needed,
    isEnough: isAtLeast(after.rulebook.version, needed),
  };
}
