// What stands beside a rule: how soon, from which source, with which claims, rows and cases.
import {backPops, cases, claims, compile, handOvers, ruleKinds, rows} from './load-sources.mjs';
import {idLink, link, webLink} from '../markdown.mjs';

export const byWords = {
  now: 'now',
  today: 'today',
  '72h': 'within 72 hours',
  '2-weeks': 'within 2 weeks',
  weeks: 'look again in 2 to 6 weeks',
};
const whereWords = {maternity: 'the maternity unit', child: 'a doctor for children'};

const byOf = ({urgency, by}) =>
  urgency === 'monitor' && by === '2-weeks' ? 'look again in 2 weeks' : byWords[by];

/** What a rule asks for as the core compiled it: `[, if not sure, if it holds]`. */
const compiled = new Map(
  compile(backPops).rules.map(({id, demands}) => [id, demands.map((each) => each?.demand)]),
);

/** How urgent, by when and where. */
export function asksFor({id}) {
  const [, , asked] = compiled.get(id);
  if (!asked) return 'nothing more than its words';
  return `**${asked.urgency}**, ${byOf(asked)}${asked.where ? `, ${whereWords[asked.where]}` : ''}`;
}

/** The urgency where the rule holds only because of an unsure reply. */
export function ifNotSure({id, ifUnsure}) {
  const [, less, asked] = compiled.get(id);
  if (less.urgency === asked.urgency) return `if not sure: the same${ifUnsure ? '' : ' (the usual)'}`;
  const by = less.by === '72h' ? ', within 72 hours' : '';
  return `if not sure: ${less.urgency}${by}${ifUnsure ? '' : ' (the usual: one lower)'}`;
}

export const kindWords = {
  study: 'study',
  guideline: 'guideline',
  'source-article': 'source article',
  judgement: 'our own judgement',
};
export const gradeInWords = (grade) => (grade === 'opinion' ? grade : `${grade} evidence`);
export const markWords = {
  detail: 'detail confirmed',
  citation: 'only the citation confirmed',
  partly: 'partly confirmed',
};

/** One source of a rule: kind, grade, what was confirmed, link. */
export function sourceOf(id) {
  const {kind, grade, label, address, confirmed} = backPops.evidence[id];
  if (kind === 'judgement') return idLink('source', id) + ': our own judgement, no source';
  const mark = confirmed ? `, ${markWords[confirmed]}` : '';
  return `${idLink('source', id)} ${label} (${kindWords[kind]}, ${gradeInWords(grade)}${mark}${address ? `, ${webLink('link', address)}` : ''})`;
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
export const requiredOf = ({redFlags, limits, cautions, sounds, toRuleOut}) =>
  [redFlags, limits, cautions, sounds, toRuleOut].flatMap((ids) => ids ?? []);

export const casesOf = (id) =>
  cases
    .filter(({expect}) => requiredOf(expect).includes(id) || expect.suspected?.includes(id))
    .map((each) => idLink('case', each.id));

/** The grade a rule gives itself where it differs from its best source. */
export const ownGrade = ({grade}) => (grade ? `graded as ${gradeInWords(grade)}` : '');
