// What changed for people between two lists of outcomes, as tests/rulebook/outcome-list.ts writes them.
import '../load-typescript.mjs';

const {bys, urgencies} = await import('../../src/core/index.ts');

// Where nothing can be said yet, nobody is cleared: that stands above self-care.
const LEVELS = urgencies.toSpliced(1, 0, 'nothing yet');

/** From the worst for the person to the least. */
const HEADINGS = {
  lowered: 'LOWERED: less urgent than before',
  later: 'LATER: as urgent, but seen later',
  raised: 'Raised: more urgent than before',
  sooner: 'Sooner: as urgent, but seen sooner',
  elsewhere: 'Elsewhere: as urgent, but sent to another place',
  other: 'As urgent, with other rules or explanations',
};
const KINDS = Object.keys(HEADINGS);
const SHOWN = 40;

/** @typedef {{kind: string, said: string, before: string, after: string, more: number}} Change `more`: with more said */

const asMap = (lines) => new Map(lines.map((line) => line.split(' => ')));
const outcomeOf = (told) => told.split(' | ')[0];

/** An outcome in numbers: greater is more urgent, and later. Where to go stays in words. */
function scales(told) {
  const [urgency, ...rest] = outcomeOf(told).split(', ');
  return {
    level: LEVELS.indexOf(urgency),
    wait: bys.findIndex((by) => rest.includes(by)),
    where: rest.find((part) => !bys.includes(part) && !part.startsWith('at most ')),
  };
}

function kindOf(before, after) {
  const [was, is] = [before, after].map(scales);
  if (was.level !== is.level) return is.level < was.level ? 'lowered' : 'raised';
  if (was.wait !== is.wait) return is.wait > was.wait ? 'later' : 'sooner';
  return was.where === is.where ? 'other' : 'elsewhere';
}

const parts = (said) => said.split(' + ');

/** Of changes that say the same of more answers only the one with the fewest; how many more is counted with it. */
function smallestOnly(changes) {
  const kept = [];
  for (const change of changes) {
    const own = parts(change.said);
    const smaller = kept.find(
      ({kind, before, after, said}) =>
        kind === change.kind &&
        (kind === 'other' ||
          (outcomeOf(before) === outcomeOf(change.before) && outcomeOf(after) === outcomeOf(change.after))) &&
        parts(said).every((part) => own.includes(part)),
    );
    if (smaller) smaller.more += 1;
    else kept.push({...change, more: 0});
  }
  return kept;
}

const words = (lines, pattern) => new Set(lines.flatMap((line) => line.match(pattern) ?? []));
/** The rules that raise, and the findings, that a list names. */
const named = (lines) => ({
  rules: words(
    lines.map((line) => line.split(' | ')[1] ?? ''),
    /[\w-]+/g,
  ),
  findings: words(
    lines.filter((line) => !/^(rulebook|case) /.test(line)).map((line) => line.split(' => ')[0]),
    /[\w-]+/g,
  ),
});
const missing = (before, after) => [...before].filter((name) => !after.has(name));

/**
 * @param {readonly string[]} before a list of outcomes
 * @param {readonly string[]} after
 * @param {(said: string) => string} toldAfter what is told now after the left side of a line that is no longer listed
 * @returns {{changes: Change[], compared: number, part: 'major' | 'minor' | 'none', reasons: string[], needed: string,
 *   isEnough: boolean}} part: of the version, that has to move at least
 */
export function compareOutcomes(before, after, toldAfter) {
  const [[, id, version], [, idNow, versionNow]] = [before, after].map(([head]) => head.split(' '));
  const [old, now] = [before, after].map((lines) => asMap(lines.slice(1)));
  const changes = [...old].flatMap(([said, was]) => {
    const isCase = said.startsWith('case ');
    const is = now.get(said) ?? (isCase ? was : toldAfter(said));
    return was === is ? [] : [{kind: kindOf(was, is), said, before: was, after: is}];
  });
  const [left, right] = [named(before), named(after)];
  const has = (...kinds) => changes.some(({kind}) => kinds.includes(kind));
  const gone = [...missing(left.rules, right.rules), ...missing(left.findings, right.findings)];
  const added = [...missing(right.rules, left.rules), ...missing(right.findings, left.findings)];
  const reasons = {
    major: [
      has('lowered') && 'an urgency is lowered',
      has('later') && 'someone may be seen later',
      gone.length > 0 && `gone: ${gone.join(', ')}`,
      id !== idNow && 'another rulebook: saved answers are refused',
    ],
    minor: [
      has('raised', 'sooner') && 'an urgency is raised, or someone is seen sooner',
      has('elsewhere') && 'someone is sent elsewhere',
      has('other') && 'other rules or explanations are told',
      added.length > 0 && `added: ${added.join(', ')}`,
    ],
  };
  const part = ['major', 'minor'].find((name) => reasons[name].some(Boolean)) ?? 'none';
  const needed = nextVersion(version, part);
  return {
    changes: smallestOnly(
      changes.sort(
        (one, other) =>
          KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
          scales(other.before).level - scales(one.before).level ||
          parts(one.said).length - parts(other.said).length,
      ),
    ),
    compared: old.size,
    part,
    reasons: (reasons[part] ?? []).filter(Boolean),
    needed,
    isEnough: isAtLeast(versionNow, needed),
  };
}

const numbers = (version) => version.split('.').map(Number);

function nextVersion(version, part) {
  const [major, minor] = numbers(version);
  return {major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, none: version}[part];
}

function isAtLeast(version, least) {
  const [left, right] = [numbers(version), numbers(least)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 || left[at] > right[at];
}

/** The comparison as text, lowered urgencies first. */
export function report({changes, compared, part, reasons, needed, isEnough}) {
  const line = ({kind, said, before, after, more}) => {
    const change = kind === 'other' ? [before, after] : [before, after].map(outcomeOf);
    return `  ${change.join(' → ')}: ${said}${more ? ` (and ${more} with more said)` : ''}`;
  };
  return [
    `${compared} lines compared`,
    ...KINDS.flatMap((kind) => {
      const of = changes.filter((change) => change.kind === kind);
      const more = of.length > SHOWN ? [`  and ${of.length - SHOWN} more of this kind`] : [];
      return of.length > 0 ? [HEADINGS[kind], ...of.slice(0, SHOWN).map(line), ...more] : [];
    }),
    `Verdict: ${part === 'none' ? 'a patch at most: nobody is told another outcome' : `${part} (${reasons.join('; ')})`}`,
    isEnough ? 'The version is enough.' : `The version must be at least ${needed}.`,
  ].join('\n');
}
