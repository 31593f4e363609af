// `npm run rulebook-diff [<tag or commit>]`: what people are told now and were told there, lowered urgencies first. It
// compares docs/outcomes.txt as it was with the rulebook of the working tree; without a name, with the last commit.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import '../load-typescript.mjs';

const {bys, urgencies} = await import('../../src/core/index.ts');

// Where nothing can be said yet, nobody is cleared: that stands above self-care.
const LEVELS = urgencies.toSpliced(1, 0, 'nothing yet');

/** From the worst for the person to the least, each with the part of the version that has to move. */
const KINDS = {
  lowered: ['major', 'LOWERED: less urgent than before'],
  later: ['major', 'LATER: as urgent, but seen later'],
  raised: ['minor', 'Raised: more urgent than before'],
  sooner: ['minor', 'Sooner: as urgent, but seen sooner'],
  elsewhere: ['minor', 'Elsewhere: as urgent, but sent to another place'],
  other: ['minor', 'As urgent, with other rules or explanations'],
};

/** An outcome in numbers: greater is more urgent, and later. Where to go stays in words. */
function scales(told) {
  const [urgency, ...rest] = told.split(' | ')[0].split(', ');
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

/** The findings that a list names, and the rules that raise: `rule x`, as a finding may have the same name. */
const namesIn = (outcomes) =>
  new Set(
    [...outcomes]
      .filter(([said]) => !said.startsWith('case '))
      .flatMap(([said, told]) => [
        ...said.match(/[\w-]+/g),
        ...(told.split(' | ')[1].match(/[\w-]+/g) ?? []).map((rule) => `rule ${rule}`),
      ]),
  );

const ORDER = Object.keys(KINDS);

/** The worst for the person first; of one kind, the most urgent that was and the fewest words that say it. */
const worstFirst = (left, right) =>
  ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) ||
  scales(right.before).level - scales(left.before).level ||
  left.said.length - right.said.length;

/**
 * Two lists of outcomes, as tests/rulebook/outcome-list.ts writes them.
 * @param {(said: string) => string} toldAfter what is told now after the left side of a line that is no longer listed
 * @returns {{changes: {kind: string, said: string, before: string, after: string}[], part: 'major' | 'minor' | 'patch',
 *   reasons: string[], report: string}} part: of the version, that has to move at least
 */
export function compareOutcomes(before, after, toldAfter) {
  const [[, id, version], [, idNow, versionNow]] = [before, after].map(([head]) => head.split(' '));
  const [old, now] = [before, after].map((list) => new Map(list.slice(1).map((line) => line.split(' => '))));
  const changes = [...old]
    .map(([said, was]) => ({
      said,
      before: was,
      after: now.get(said) ?? (said.startsWith('case ') ? was : toldAfter(said)),
    }))
    .filter((line) => line.before !== line.after)
    .map((line) => ({kind: kindOf(line.before, line.after), ...line}))
    .sort(worstFirst);
  const ofKind = (kind) => changes.filter((change) => change.kind === kind);
  const found = [...new Set(changes.map(({kind}) => kind))];
  const [known, knownNow] = [old, now].map(namesIn);
  const reasonsFor = {
    major: [
      ...[...known].filter((name) => !knownNow.has(name)).map((name) => `gone: ${name}`),
      ...(id === idNow ? [] : ['another rulebook: saved answers are refused']),
    ],
    minor: [...knownNow].filter((name) => !known.has(name)).map((name) => `added: ${name}`),
  };
  for (const kind of found) reasonsFor[KINDS[kind][0]].push(kind);
  const part = ['major', 'minor'].find((each) => reasonsFor[each].length > 0) ?? 'patch';
  const reasons = reasonsFor[part] ?? ['nobody is told another outcome'];
  const [major, minor] = version.split('.').map(Number);
  const needed = {major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: version}[part];
  const isEnough = versionNow.localeCompare(needed, 'en', {numeric: true}) >= 0;
  const report = [
    `${old.size} lines compared`,
    ...found.flatMap((kind) => [
      `${KINDS[kind][1]} (${ofKind(kind).length})`,
      ...ofKind(kind).map((change) => `  ${change.said}: ${change.before} → ${change.after}`),
    ]),
    `Verdict: ${part} (${reasons.join('; ')})`,
    isEnough ? 'The version is enough.' : `The version must be at least ${needed}.`,
  ].join('\n');
  return {changes, part, reasons, report};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {outcomeList, toldAfter} = await import('../../tests/rulebook/outcome-list.ts');
  const {backPops} = await import('../../src/rulebook/index.ts');
  const revision = process.argv[2] ?? 'HEAD';
  const options = {encoding: 'utf8', maxBuffer: 1e8, cwd: new URL('../..', import.meta.url)};
  const kept = execFileSync('git', ['show', `${revision}:docs/outcomes.txt`], options);
  const {report} = compareOutcomes(kept.trimEnd().split('\n'), outcomeList(), (said) =>
    toldAfter(said, backPops),
  );
  console.log(report);
}
