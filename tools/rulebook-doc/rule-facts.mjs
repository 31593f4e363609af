// What stands beside a rule: how soon, from which source, with which claims, rows and cases.
import {backPops, claims, handOvers, ruleKinds, rows} from './load-sources.mjs';
import {casesOfRules} from './measure-cases.mjs';
import {idLink, link} from './markdown.mjs';

export const urgencyWords = {
  emergency: '**emergency**',
  urgent: '**urgent**',
  soon: '**soon**',
  monitor: '**monitor**',
};
const usualBy = {emergency: 'now', urgent: 'today', soon: '2-weeks', monitor: 'weeks'};
const byWords = {
  now: 'now',
  today: 'today',
  '72h': 'within 72 hours',
  '2-weeks': 'within 2 weeks',
  weeks: 'look again in 2 to 6 weeks',
};
const whereWords = {maternity: 'the maternity unit', child: 'a doctor for children'};

const less = {emergency: 'urgent', urgent: 'soon', soon: 'monitor', monitor: 'monitor'};

const byOf = ({urgency, by}) =>
  urgency === 'monitor' && by === '2-weeks' ? 'look again in 2 weeks' : byWords[by ?? usualBy[urgency]];

/** How urgent, by when and where, as the rule says or as is usual. */
export const asksFor = (rule) =>
  rule.urgency
    ? `${urgencyWords[rule.urgency]}, ${byOf(rule)}${rule.where ? `, ${whereWords[rule.where]}` : ''}`
    : 'nothing more than its words';

/** The urgency where the rule holds only because of an unsure reply. */
export function ifNotSure(rule) {
  const urgency = rule.ifUnsure ?? less[rule.urgency];
  if (urgency === rule.urgency) return `if not sure: the same${rule.ifUnsure ? '' : ' (the usual)'}`;
  const hurried = urgency === 'soon' && ['urgent', 'emergency'].includes(rule.urgency);
  const by = hurried ? ', within 72 hours' : '';
  return `if not sure: ${urgency}${by}${rule.ifUnsure ? '' : ' (the usual: one lower)'}`;
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
