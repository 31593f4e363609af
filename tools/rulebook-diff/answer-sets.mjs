// The answers that can tell two rulebooks apart.
import {RULE_LISTS} from './compare-rules.mjs';

// Neighbours join a set of answers as long as it stays this small: three replies to seven findings are 2,187 states.
const SMALL = 7;

const findingsIn = (condition) => {
  if (typeof condition === 'string') return condition === 'otherwise' ? [] : [condition];
  return (condition.all ?? condition.any).flatMap(findingsIn);
};

const questionIn = (book, finding) => book.questions.find(({findings}) => findings.includes(finding));

/** The findings of a condition, and those that decide whether they are asked, in one rulebook. */
function touchedBy(condition, book) {
  const named = findingsIn(condition);
  const gates = named.flatMap((finding) => {
    const gate = questionIn(book, finding)?.askIf;
    return gate ? touchedBy(gate, book) : [];
  });
  return [...new Set([...named, ...gates])];
}

const partsOf = (condition) => (typeof condition === 'object' && condition.any) || [condition];
const raisingOf = (book) =>
  RULE_LISTS.slice(0, 3).flatMap((list) => book[list].map((rule) => ({...rule, list})));

const union = (...sets) => [...new Set(sets.flat())];

/** Rules whose findings, or the questions in front of them, are touched by a change. */
function changedRules(books, {rules, questions, findings, isReordered}) {
  const ruleIds = new Set(rules.map(({list, id}) => `${list}/${id}`));
  const questionIds = new Set(questions.filter(isMoreThanWords).map(({id}) => id));
  const findingIds = new Set(findings.filter(isMoreThanWords).map(({id}) => id));
  return books.flatMap((book) =>
    raisingOf(book)
      .filter(
        (rule) =>
          isReordered ||
          ruleIds.has(`${rule.list}/${rule.id}`) ||
          touchedBy(rule.when, book).some(
            (finding) => findingIds.has(finding) || questionIds.has(questionIn(book, finding)?.id),
          ),
      )
      .map((rule) => ({rule, book})),
  );
}

export const isMoreThanWords = ({how, changes}) =>
  how !== 'changed' || changes.some(({field}) => !field.startsWith('words'));

/**
 * Sets of findings whose answers show every change of urgency. Conditions have no `not` and the most urgent match
 * counts. So where two versions differ on some answers, one of them has a match there that is more urgent than
 * all the other version has. Answer no to everything that this match does not hang on: it stays, and the
 * other version has no more than before. So the findings of one changed rule at a time are enough; neighbours, the
 * rules that share a finding with it, are added to show combinations.
 */
export function findingSets(before, after, differences) {
  const books = [before.rulebook, after.rulebook];
  const touched = (condition) => union(...books.map((book) => touchedBy(condition, book)));
  const parts = changedRules(books, differences).flatMap(({rule}) => partsOf(rule.when).map(touched));
  const neighbours = books.flatMap((book) => raisingOf(book).flatMap(({when}) => partsOf(when).map(touched)));
  const sets = parts.flatMap((part) => [
    part,
    ...neighbours
      .filter((other) => other.some((finding) => part.includes(finding)))
      .map((other) => union(part, other))
      .filter((set) => set.length <= SMALL),
  ]);
  const unique = [...new Map(sets.map((set) => [[...set].sort().join(), set])).values()];
  return unique.filter(
    (set) =>
      !unique.some((other) => other.length > set.length && set.every((finding) => other.includes(finding))),
  );
}

const holds = (condition, said) => {
  if (typeof condition === 'string') return said[condition] !== undefined && said[condition] !== 'no';
  return condition.all
    ? condition.all.every((part) => holds(part, said))
    : condition.any.some((part) => holds(part, said));
};

const REPLIES = ['no', 'yes', 'unsure'];

/** What can be said on one screen about some of its findings. */
function choicesOn({pick, notSure}, findings) {
  const each = (reply) => Object.fromEntries(findings.map((finding) => [finding, reply]));
  if (pick === 'one')
    return [
      each('no'),
      ...findings.map((finding) => ({...each('no'), [finding]: 'yes'})),
      ...(notSure === false ? [] : [each('unsure')]),
    ];
  return findings.reduce(
    (before, finding) => before.flatMap((said) => REPLIES.map((reply) => ({...said, [finding]: reply}))),
    [{}],
  );
}

/** The screens of both versions: each with the findings and the gates of both. */
function screensOf(books, findings) {
  const screens = new Map();
  for (const {questions} of books)
    for (const {id, pick, notSure, askIf, findings: own} of questions) {
      const screen = screens.get(id) ?? {pick, notSure, gates: [], asked: []};
      screen.gates.push(askIf);
      screen.asked = union(
        screen.asked,
        own.filter((finding) => findings.includes(finding)),
      );
      screens.set(id, screen);
    }
  return [...screens.values()].filter(({asked}) => asked.length > 0);
}

/** Every set of replies to these findings that the screens of one or the other version allow; all others are no. */
export function* statesOf(findings, before, after) {
  const screens = screensOf([after.rulebook, before.rulebook], findings);
  function* from(at, said) {
    const screen = screens[at];
    if (!screen) {
      yield said;
      return;
    }
    const isAsked = screen.gates.some((gate) => !gate || holds(gate, said));
    const choices = choicesOn(screen, screen.asked);
    for (const choice of isAsked ? choices : choices.slice(0, 1)) yield* from(at + 1, {...said, ...choice});
  }
  yield* from(0, {});
}
