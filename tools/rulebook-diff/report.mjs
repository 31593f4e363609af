// The comparison as text.
import {KINDS} from './compare-outcomes.mjs';

const SHOWN = 40;

const headings = {
  lowered: 'LOWERED: less urgent than before',
  later: 'LATER: as urgent, but seen later',
  raised: 'Raised: more urgent than before',
  sooner: 'Sooner: as urgent, but seen sooner',
  elsewhere: 'Elsewhere: as urgent, but sent to another place',
};

const condition = (of) => {
  if (typeof of === 'string') return of;
  const parts = (of.all ?? of.any).map((part) => (typeof part === 'object' ? `(${condition(part)})` : part));
  return parts.join(of.all ? ' and ' : ' or ');
};

const value = (of) => {
  if (of === undefined) return 'not said';
  if (Array.isArray(of)) return of.join(', ');
  return typeof of === 'object' ? condition(of) : String(of);
};

const outcome = ({urgency, by, where}) => [urgency ?? 'nothing yet', by, where].filter(Boolean).join(', ');

const saidWords = (said) =>
  Object.entries(said)
    .map(([finding, reply]) => (reply === 'yes' ? finding : `${finding} (not sure)`))
    .join(' + ') || 'no to everything';

const differenceLines = ({list, id, how, changes}) => [
  `  ${how} ${list} ${id}`,
  ...changes.map(({field, before, after}) => `      ${field}: ${value(before)} → ${value(after)}`),
];

const ruleLine = (book, {list, id}) => {
  const rule = book[list]?.find?.((each) => each.id === id);
  if (!rule?.when) return [];
  const {when, urgency, by, where, ifUnsure} = rule;
  return [
    `      ${condition(when)}${urgency ? ` → ${outcome({urgency, by, where})}` : ''}${ifUnsure ? `, if not sure ${ifUnsure}` : ''}`,
  ];
};

function differencesPart(title, differences, {before, after}) {
  if (differences.length === 0) return [`${title}: none`];
  return [
    `${title}:`,
    ...differences.flatMap((each) => [
      ...differenceLines(each),
      ...(each.how === 'added' ? ruleLine(after.rulebook, each) : []),
      ...(each.how === 'removed' ? ruleLine(before.rulebook, each) : []),
    ]),
  ];
}

function changesPart(changes, line) {
  return KINDS.flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    if (of.length === 0) return [];
    return [
      `  ${headings[kind]}`,
      ...of
        .slice(0, SHOWN)
        .map((change) => `    ${outcome(change.before)} → ${outcome(change.after)}: ${line(change)}`),
      ...(of.length > SHOWN ? [`    and ${of.length - SHOWN} more of this kind`] : []),
    ];
  });
}

/** @returns {string} */
export function report({before, after, differences, states, cases, verdict}) {
  const {rules, questions, findings, words, sources, isReordered} = differences;
  const named = ({name, rulebook}) => `${rulebook.id} ${rulebook.version} (${name})`;
  return [
    `${named(before)} → ${named(after)}`,
    '',
    ...differencesPart('Rules', rules, {before, after}),
    ...differencesPart('Questions', questions, {before, after}),
    ...differencesPart('Findings', findings, {before, after}),
    ...(words.length > 0 ? differencesPart('Other words', words, {before, after}) : []),
    ...(!before.words || !after.words ? ['Words: not compared, one version came without'] : []),
    ...(sources.length > 0 ? [`Sources that differ: ${sources.join(', ')}`] : []),
    ...(isReordered
      ? ['The order of the rules differs: it says where to go when two are as urgent and as soon']
      : []),
    '',
    `Answer sets: ${states.states} compared, ${states.changed} differ`,
    ...changesPart(
      states.changes,
      ({said, more}) => `${saidWords(said)}${more ? ` (and ${more} with more said)` : ''}`,
    ),
    '',
    `Named cases: ${cases.cases} compared, ${cases.changes.length} differ`,
    ...changesPart(cases.changes, ({id, title}) => `${id}: ${title}`),
    '',
    `Verdict: ${verdict.part}${verdict.reasons.length > 0 ? ` (${verdict.reasons.join('; ')})` : ''}`,
    verdict.isEnough
      ? `The version ${after.rulebook.version} is enough.`
      : `The version must be at least ${verdict.needed}; it is ${after.rulebook.version}.`,
  ].join('\n');
}
