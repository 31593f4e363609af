// From claim to rule to case to source and back: the 90 claims, the decision table, the cases.
import {
  backPops,
  cases,
  casesBySubject,
  claims,
  handOverDecisions,
  handOvers,
  rowDecisions,
  ruleKinds,
  rows,
} from './load-sources.mjs';
import {anchor, blocks, count, idLink, lines, link, table} from '../markdown.mjs';
import {requiredOf} from './rule-facts.mjs';

const caseLinks = (some) => some.map(({id}) => idLink('case', id)).join(', ') || '–';
const ruleLinks = (ids) => ids.map((id) => idLink('rule', id)).join(', ') || '–';

const carriersOf = (claim) =>
  lines(
    ruleKinds
      .flatMap((list) => claim[list] ?? [])
      .map((id) => idLink('rule', id))
      .join(', '),
    claim.questions && `question ${claim.questions.map((id) => idLink('question', id)).join(', ')}`,
    claim.findings && `option ${claim.findings.map((id) => idLink('finding', id)).join(', ')}`,
    claim.advice && `words ${claim.advice.map((id) => `\`${id}\``).join(', ')}`,
  );

/** The sources, beside the article itself, of the rules that carry a claim. */
function otherSources(claim, article) {
  const rules = ruleKinds.flatMap((list) => backPops[list].filter(({id}) => claim[list]?.includes(id)));
  return [...new Set(rules.flatMap(({evidence}) => evidence))].filter((id) => id !== article);
}

export const claimsSection = () =>
  blocks(
    `## The ${Object.keys(claims).length} claims`,
    'Every distinct claim of the two source articles, in our own words, with what carries it. Kinds _red-flag_, _urgency_, _benign_ and _self-risk_ must have a case; a test holds that.',
    table(
      ['claim', 'kind', 'says', 'carried by', 'cases', 'sources of these rules'],
      Object.entries(claims).map(([id, claim]) => {
        const article = id.slice(0, 2);
        return [
          `${anchor('claim', id)}**${id}**`,
          claim.kind,
          claim.says,
          carriersOf(claim),
          caseLinks(cases.filter(({carries}) => carries.claims?.includes(id))),
          [article, ...otherSources(claim, article)].map((source) => idLink('source', source)).join(', '),
        ];
      }),
    ),
  );

export const decisionTable = () =>
  blocks(
    '## The decision table, and why',
    'Where an article and a guideline differ, the more urgent one is taken. A row is carried when its outcome holds in its cases.',
    table(
      ['row', 'pattern', 'why this urgency', 'rules', 'cases'],
      Object.entries(rows).map(([row, {pattern, rules}]) => [
        `${anchor('row', row)}**${row}**`,
        pattern,
        rowDecisions[row],
        ruleLinks(rules),
        caseLinks(cases.filter(({carries}) => carries.rows?.includes(Number(row)))),
      ]),
    ),
    '### Hand-overs: who is sent to someone of their own',
    table(
      ['situation', 'pattern', 'why', 'rules', 'cases'],
      Object.entries(handOvers).map(([id, {pattern, rules}]) => [
        `${anchor('handover', id)}\`${id}\``,
        pattern,
        handOverDecisions[id] ?? 'the rows say it',
        ruleLinks(rules),
        caseLinks(cases.filter(({carries}) => carries.handOver?.includes(id))),
      ]),
    ),
  );

const matchesOf = ({expect}) =>
  lines(ruleLinks(requiredOf(expect)), expect.suspected && `suspected: ${ruleLinks(expect.suspected)}`);

const standsFor = ({carries: {rows: some = [], claims: of = [], handOver = []}}) =>
  [
    ...some.map((row) => link(`row ${row}`, 'row', row)),
    ...of.map((id) => link(id, 'claim', id)),
    ...handOver.map((id) => link(id, 'handover', id)),
  ].join(', ');

const outcomeWords = ({urgency, by, where, asRequired}) =>
  `${[urgency ?? 'nothing yet', by, where].filter(Boolean).join(', ')}${asRequired ? '' : ' **not as required**'}`;

/** @param {Map<string, object>} outcomes of each case, as measured */
export const casesSection = (outcomes) =>
  blocks(
    `## The ${count(cases.length, 'named case')}`,
    'Each is a whole visit, screen by screen; the steps are in `tests/cases`. The outcome is what came out when this page was written.',
    Object.entries(casesBySubject).map(([subject, some]) =>
      blocks(
        `### ${subject} (${some.length})`,
        table(
          ['case', 'situation', 'outcome', 'rules that must match', 'stands for'],
          some.map((each) => [
            `${anchor('case', each.id)}\`${each.id}\``,
            lines(each.title, each.note),
            outcomeWords(outcomes.get(each.id)),
            matchesOf(each),
            standsFor(each),
          ]),
        ),
      ),
    ),
  );
