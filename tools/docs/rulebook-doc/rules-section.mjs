// Every rule as a row: red flags by urgency, then limits, cautions and explanations. And "who says so?" in one look: every
// sign in the order of the alphabet, its urgency, its sources.
import {backPops, en, ruleKinds, sharedConditions} from './load-sources.mjs';
import {anchor, blocks, lines, link, table} from '../markdown.mjs';
import {inWords} from './conditions.mjs';
import {asksFor, casesOf, claimsOf, ifNotSure, kindWords, ownGrade, rowsOf, sourceOf} from './rule-facts.mjs';

const HEAD = ['rule, and the words shown', 'asks for', 'holds when', 'sources', 'from, and cases'];

const sources = (rule) => lines(...rule.evidence.map(sourceOf), ownGrade(rule));
const from = ({id}) => lines([...claimsOf(id), ...rowsOf(id)].join(', '), casesOf(id).join(', '));
const shown = (rule, name, why) => lines(`${anchor('rule', rule.id)}**${name}**`, why, `\`${rule.id}\``);

const row = (rule, words) => [
  shown(rule, words.name, words.why),
  lines(asksFor(rule), rule.urgency && ifNotSure(rule)),
  inWords(rule.when),
  sources(rule),
  from(rule),
];

const placeIn = (list, rule) => backPops[list].findIndex(({id}) => id === rule.id) + 1;

function redFlags() {
  const flags = ['emergency', 'urgent', 'soon', 'monitor'].flatMap((urgency) => {
    const of = backPops.redFlags.filter((rule) => rule.urgency === urgency);
    const rows = of.map((rule) => {
      const [first, ...rest] = row(rule, en.rulebook.redFlags[rule.id]);
      return [lines(first, `No. ${placeIn('redFlags', rule)} of ${backPops.redFlags.length}`), ...rest];
    });
    return [`### Red flags: ${urgency} (${of.length})`, table(HEAD, rows)];
  });
  return [
    'Where two matches are as urgent and as soon as each other, the one with the lower number says where to go.',
    ...flags,
  ];
}

const explanations = (kind) =>
  table(
    ['explanation, and the words shown', 'shown when', 'sources', 'from, and cases'],
    backPops.explanations
      .filter((each) => each.kind === kind)
      .map((each) => {
        const {name, say} = en.rulebook.explanations[each.id];
        return [
          shown(each, name, say),
          lines(
            inWords(each.when),
            each.unless && `not where this holds, may hold or is open: ${inWords(each.unless)}`,
            each.calm && 'only while nothing makes, or could still make, the urgency _soon_ or more',
          ),
          sources(each),
          from(each),
        ];
      }),
  );

const plain = (list) =>
  table(
    HEAD,
    backPops[list].map((rule) => row(rule, en.rulebook[list][rule.id])),
  );

const terms = () =>
  table(
    ['term', 'means'],
    Object.entries(sharedConditions).map(([name, condition]) => [
      `${anchor('term', name.replaceAll(' ', '-'))}**${name}**`,
      inWords(condition, name),
    ]),
  );

export const rulesSection = () =>
  blocks(
    '## Every rule',
    'Words in quotes are the exact words of an option, linked to its question. A rule _holds_ with “yes”. It is _suspected_ where it holds only with a “not sure”. “The usual” means that the rule says nothing else.',
    '### Terms',
    terms(),
    redFlags(),
    `### Limits: whom this is not for (${backPops.limits.length})`,
    'A limit ends the questions after the signs that must be asked first. It withholds explanations and advice.',
    plain('limits'),
    `### Cautions: cracking on purpose (${backPops.cautions.length})`,
    'No study was found that measures harm from cracking your own low back. So each caution is graded as opinion.',
    plain('cautions'),
    '### Explanations: what may make the sound',
    'An explanation never raises or lowers the urgency. Sounds are told only on “yes”.',
    explanations('sound'),
    '### Explanations: what someone should check',
    'None of these is a diagnosis.',
    explanations('to-rule-out'),
  );

/** Evidence ids; the first with its name. */
const who = ([first, ...others]) => {
  const {label, kind} = backPops.evidence[first];
  const named = kind === 'judgement' ? kindWords[kind] : `${first}: ${label} (${kindWords[kind]})`;
  return [link(named, 'source', first), ...others.map((id) => link(id, 'source', id))].join(', ');
};

export function indexSection() {
  const rules = ruleKinds
    .filter((list) => list !== 'explanations')
    .flatMap((list) => backPops[list].map((rule) => ({...rule, name: en.rulebook[list][rule.id].name})));
  rules.sort((left, right) => left.name.localeCompare(right.name, 'en'));
  return blocks(
    '## Find a sign',
    'Find the words, read the urgency and who says so. The link leads to the whole row: why, from which source, with which cases.',
    table(
      ['what a person says', 'urgency', 'who says so'],
      rules.map(({id, name, urgency, evidence}) => [
        link(name, 'rule', id),
        urgency && `**${urgency}**`,
        who(evidence),
      ]),
    ),
  );
}
