// What stands beside a rule: how soon, from which source, with which claims, rows and cases.
import {backPops, claims, compile, handOvers, ruleKinds, rows} from './load-sources.mjs';
import {casesOfRules} from './measure-cases.mjs';
import {idLink, link} from '../markdown.mjs';

export const urgencyWords = {
  emergency: '**emergency**',
  urgent: '**urgent**',
  soon: '**soon**',
  monitor: '**monitor**',
};
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
  compile(backPops).rules.map(({id, asked}) => [id, asked.map((each) => each?.asked)]),
);

/** How urgent, by when and where. */
export function asksFor({id}) {
  const [, , asked] = compiled.get(id);
  if (!asked) return 'nothing more than its words';
  return `${urgencyWords[asked.urgency]}, ${byOf(asked)}${asked.where ? `, ${whereWords[asked.where]}` : ''}`;
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
export const gradeWords = {
  strong: 'strong evidence',
  moderate: 'moderate evidence',
  weak: 'weak evidence',
  opinion: 'opinion',
};
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
  return `${idLink('source', id)} ${label} (${kindWords[kind]}, ${gradeWords[grade]}${mark}${address ? `, [link](${address})` : ''})`;
}

export const allRules = ruleKinds.flatMap((list) => backPops[list].map((rule) => ({...rule, list})));

/** Rule id → the claims of the source articles that it carries. */
const claimsOfRules = new Map();
for (const [id, claim] of Object.entries(claims))
  for (const rule of ruleKinds.flatMap((list) => claim[list] ?? []))
    claimsOfRules.set(rule, [...(claimsOfRules.get(rule) ?? []), id]);

const rowsOfRules = new Map();
const note = (rule, words) => rowsOfRules.set(rule, [...(rowsOfRules.get(rule) ?? []), words]);
for (const [row, {rules}] of Object.entries(rows))
  for (const rule of rules) note(rule, link(`row ${row}`, 'row', row));
for (const [id, {rules}] of Object.entries(handOvers))
  for (const rule of rules) note(rule, link(`hand-over ${id}`, 'handover', id));

const carried = casesOfRules();

export const claimsOf = (id) => (claimsOfRules.get(id) ?? []).map((claim) => link(claim, 'claim', claim));
export const rowsOf = (id) => rowsOfRules.get(id) ?? [];
const casesOf = (id) => carried.get(id) ?? [];
export const caseLinks = (id) => casesOf(id).map((each) => idLink('case', each.id));

/** The grade a rule gives itself where it differs from its best source. */
export const ownGrade = ({grade}) => (grade ? `graded as ${gradeWords[grade]}` : '');
