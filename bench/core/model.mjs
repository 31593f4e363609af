// What every engine must agree about, read from the rulebook's own data and from nothing that the core has compiled.

const URGENCIES = ['self-care', 'monitor', 'soon', 'urgent', 'emergency'];
const LISTS = ['redFlags', 'limits', 'cautions', 'explanations'];
const MONITOR = 1;

/**
 * @typedef {string | {all: Condition[]} | {any: Condition[]}} Condition
 * @typedef {object} ModelRule
 * @property {string} id
 * @property {Condition} when
 * @property {number} level of a match, as the position in the five urgencies; -1 for one that asks for nothing
 * @property {number} suspectedLevel of a match that hangs on an unsure reply
 */

/** Findings and questions in asking order, and every rule that has a condition of its own. */
export function modelOf(rulebook) {
  const questions = rulebook.questions.map(({id, findings, askIf, pick, notSure, wayOut}) => ({
    id,
    findings,
    gate: askIf,
    pick,
    wayOut,
    canBeUnsure: notSure !== false,
  }));
  const rules = LISTS.flatMap((list) =>
    rulebook[list]
      .filter(({when}) => when !== 'otherwise')
      .map(({id, when, urgency, ifUnsure}) => {
        const level = URGENCIES.indexOf(urgency);
        const less = ifUnsure ? URGENCIES.indexOf(ifUnsure) : Math.max(MONITOR, level - 1);
        return {id, when, level, suspectedLevel: level < 0 ? -1 : less, weighty: list !== 'explanations'};
      }),
  );
  const weighty = new Set(rules.filter((rule) => rule.weighty).flatMap(({when}) => findingsOf(when)));
  return {findings: questions.flatMap(({findings}) => findings), questions, rules, weighty};
}

/** @returns {string[]} every finding that a condition names */
export const findingsOf = (condition) =>
  typeof condition === 'string'
    ? [condition]
    : [...new Set((condition.all ?? condition.any).flatMap(findingsOf))];

/**
 * The condition in another language: `said` writes a finding, `all` and `any` join what is written.
 * @template T
 * @param {Condition} condition
 * @param {{said: (finding: string) => T, all: (parts: T[]) => T, any: (parts: T[]) => T}} language
 * @returns {T}
 */
export function translate(condition, language) {
  if (typeof condition === 'string') return language.said(condition);
  const [join, parts] = condition.all ? [language.all, condition.all] : [language.any, condition.any];
  return join(parts.map((part) => translate(part, language)));
}

/**
 * A rule's condition for an engine that knows nothing of questions: a finding counts only where its question applies,
 * and a question applies when its gate holds with `yes` or `unsure` replies that count themselves.
 */
export function translateMasked(condition, model, {yes, yesOrUnsure, all, any}) {
  const gates = gatesByFinding(model);
  const counted = (write) => (finding) => {
    const gate = gates.get(finding);
    return gate
      ? all([translate(gate, {said: counted(yesOrUnsure), all, any}), write(finding)])
      : write(finding);
  };
  return translate(condition, {said: counted(yes), all, any});
}

const gatesByFinding = ({questions}) =>
  new Map(questions.flatMap(({findings, gate}) => findings.map((finding) => [finding, gate])));
