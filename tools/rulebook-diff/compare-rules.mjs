// Which rules, questions and options differ, and in what.

export const RULE_LISTS = ['redFlags', 'limits', 'cautions', 'explanations'];
const RULE_FIELDS = [
  'when',
  'unless',
  'calm',
  'kind',
  'urgency',
  'by',
  'where',
  'ifUnsure',
  'grade',
  'evidence',
];
const QUESTION_FIELDS = ['pick', 'askIf', 'screening', 'notSure', 'wayOut'];

/** @typedef {{field: string, before: unknown, after: unknown}} Change */
/** @typedef {{list: string, id: string, how: 'added' | 'removed' | 'changed', changes: Change[]}} Difference */

const differs = (left, right) => JSON.stringify(left) !== JSON.stringify(right);

/** @returns {Change[]} */
const changesIn = (fields, before, after) =>
  fields.flatMap((field) =>
    differs(before?.[field], after?.[field]) ? [{field, before: before?.[field], after: after?.[field]}] : [],
  );

/** Words are compared only where both versions came with some. */
const wordChanges = (before, after, list, id) => {
  if (!before.words || !after.words) return [];
  const [left, right] = [before, after].map(({words}) => words[list]?.[id]);
  const keys = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])];
  return changesIn(keys, left, right).map((change) => ({...change, field: `words: ${change.field}`}));
};

/** @returns {Difference[]} */
function compareLists(before, after, list, left, right, changesOf) {
  const byId = (of) => new Map(of.map((each) => [each.id, each]));
  const [old, now] = [byId(left), byId(right)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (!was || !is) return [{list, id, how: is ? 'added' : 'removed', changes: []}];
    const changes = [...changesOf(was, is), ...wordChanges(before, after, list, id)];
    return changes.length > 0 ? [{list, id, how: 'changed', changes}] : [];
  });
}

const findingsOf = ({rulebook}) => rulebook.questions.flatMap(({findings}) => findings);

/** What else the words say: dispositions, the safety net, self-cracking. */
const otherWords = (before, after) =>
  before.words && after.words
    ? ['terms', 'dispositions', 'otherDispositions', 'safetyNet', 'selfCracking']
        .filter((part) => differs(before.words[part], after.words[part]))
        .map((part) => ({
          list: 'words',
          id: part,
          how: 'changed',
          changes: [{field: `words: ${part}`, before: 'the old ones', after: 'the new ones'}],
        }))
    : [];

/** Rules of a list that both versions have, in the order of each. */
const isReordered = (before, after) =>
  RULE_LISTS.some((list) => {
    const [old, now] = [before, after].map(({rulebook}) => rulebook[list].map(({id}) => id));
    return differs(
      old.filter((id) => now.includes(id)),
      now.filter((id) => old.includes(id)),
    );
  });

/**
 * @param {import('./load-rulebook.mjs').Version} before
 * @param {import('./load-rulebook.mjs').Version} after
 * @returns {{rules: Difference[], questions: Difference[], findings: Difference[], words: Difference[], sources: string[], isReordered: boolean}}
 */
export function compareRules(before, after) {
  const [old, now] = [before.rulebook, after.rulebook];
  const asIds = (of) => findingsOf(of).map((id) => ({id}));
  const questionOf = (book, id) => book.questions.find(({findings}) => findings.includes(id)).id;
  return {
    rules: RULE_LISTS.flatMap((list) =>
      compareLists(before, after, list, old[list], now[list], (was, is) => changesIn(RULE_FIELDS, was, is)),
    ),
    questions: compareLists(before, after, 'questions', old.questions, now.questions, (was, is) =>
      changesIn(QUESTION_FIELDS, was, is),
    ),
    findings: compareLists(before, after, 'findings', asIds(before), asIds(after), ({id}) =>
      changesIn(['question'], {question: questionOf(old, id)}, {question: questionOf(now, id)}),
    ),
    words: otherWords(before, after),
    sources: [...new Set([...Object.keys(old.evidence), ...Object.keys(now.evidence)])].filter((id) =>
      differs(old.evidence[id], now.evidence[id]),
    ),
    isReordered: isReordered(before, after),
  };
}
