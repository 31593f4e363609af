// What every engine must agree about, read from the rulebook's own data and from nothing that the core has compiled.
import {ruleKinds} from '../../dist/core/index.js';

/**
 * @typedef {string | {all: Condition[]} | {any: Condition[]}} Condition
 * @typedef {{id: string, when: Condition}} ModelRule
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
  const rules = ruleKinds
    .flatMap((kind) => rulebook[kind])
    .filter(({when}) => when !== 'otherwise')
    .map(({id, when}) => ({id, when}));
  return {findings: questions.flatMap(({findings}) => findings), questions, rules};
}

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
