// What stands beside a rule: how soon, from which source, with which claims, rows and cases.
import {backPops, cases, claims, compile, en, handOvers, ruleKinds, rows} from './load-sources.mjs';
import {idLink, link, webLink} from '../markdown.mjs';

// As the elements say it to people.
export const {by: byWords} = en.interface.common;
export const {kind: kindWords, grade: gradeWords, confirmed: markWords} = en.interface.result;

const byOf = ({urgency, by}) => `${urgency === 'monitor' ? 'look again ' : ''}${byWords[by]}`;

/** What a rule asks for as the core compiled it: `[, if not sure, if it holds]`. */
const compiled = new Map(
  compile(backPops).rules.map(({id, demands}) => [id, demands.map((each) => each?.demand)]),
);

/** How urgent, by when and where. */
export function asksFor({id}) {
  const [, , asked] = compiled.get(id);
  if (!asked) return 'nothing: it only speaks';
  return `**${asked.urgency}**, ${byOf(asked)}${asked.where ? `, ${asked.where.replaceAll('-', ' ')}` : ''}`;
}

/** The urgency where the rule holds only because of an unsure reply. */
export function ifNotSure({id, ifUnsure}) {
  const [, less, asked] = compiled.get(id);
  if (less.urgency === asked.urgency) return `if not sure: the same${ifUnsure ? '' : ' (the usual)'}`;
  const by = less.by === '72h' ? ', within 72 hours' : '';
  return `if not sure: ${less.urgency}${by}${ifUnsure ? '' : ' (the usual: one lower)'}`;
}

/** One source of a rule: kind, grade, what was confirmed, link. */
export function sourceOf(id) {
  const {kind, grade, label, address, confirmed} = backPops.evidence[id];
  if (kind === 'judgement') return `${idLink('source', id)}: our own, ${kindWords[kind]}`;
  const mark = confirmed ? `, ${markWords[confirmed]}` : '';
  return `${idLink('source', id)} ${label} (${kindWords[kind]}, ${gradeWords[grade]}${mark}${address ? `, ${webLink('link', address)}` : ''})`;
}

export const allRules = ruleKinds.flatMap((list) => backPops[list].map((rule) => ({...rule, list})));

/** The claims of the source articles that a rule carries. */
export const claimsOf = (id) =>
  Object.keys(claims)
    .filter((claim) => ruleKinds.some((list) => claims[claim][list]?.includes(id)))
    .map((claim) => link(claim, 'claim', claim));

/** The rows of the decision table, and the hand-overs, that a rule stands for. */
export const rowsOf = (id) => [
  ...Object.keys(rows)
    .filter((row) => rows[row].rules.includes(id))
    .map((row) => link(`row ${row}`, 'row', row)),
  ...Object.keys(handOvers)
    .filter((handOver) => handOvers[handOver].rules.includes(id))
    .map((handOver) => link(`hand-over ${handOver}`, 'handover', handOver)),
];

/** The rules that a case requires to hold. */
export const requiredOf = ({redFlags, limits, cautions, sounds, toRuleOut, explanations}) => [
  ...new Set([redFlags, limits, cautions, sounds, toRuleOut, explanations].flatMap((ids) => ids ?? [])),
];

export const casesOf = (id) =>
  cases
    .filter(({expect}) => requiredOf(expect).includes(id) || expect.suspected?.includes(id))
    .map((each) => idLink('case', each.id));

/** The grade a rule gives itself where it differs from its best source. */
export const ownGrade = ({grade}) => (grade ? `graded as ${gradeWords[grade]}` : '');
