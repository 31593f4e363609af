// Every rule as a row: red flags by urgency, then limits, cautions and explanations. And "who says so?" in one look: every
// sign in the order of the alphabet, its urgency, its sources; and the same by what clinicians call it.
import {backPops, clinicalTerms, en, ruleKinds, sharedConditions} from './load-sources.mjs';
import {anchor, blocks, lines, link, table} from '../markdown.mjs';
import {inWords, termId} from './conditions.mjs';
import {
  allRules,
  asksFor,
  casesOf,
  claimsOf,
  ifNotSure,
  kindWords,
  ownGrade,
  rowsOf,
  sourceOf,
} from './rule-facts.mjs';

const sources = (rule) => lines(...rule.evidence.map(sourceOf), ownGrade(rule));
const from = ({id}) => lines([...claimsOf(id), ...rowsOf(id)].join(', '), casesOf(id).join(', '));
const shown = ({id}, {name, why, say, note, callIf}) =>
  lines(
    `${anchor('rule', id)}**${name}**`,
    why ?? say,
    note && `With what to do: ${note}`,
    callIf && `With when to call: ${callIf}`,
    `\`${id}\``,
  );

const tableOf = (list, rules = backPops[list]) =>
  table(
    ['rule, and the words shown', 'asks for', 'holds when', 'sources', 'from, and cases'],
    rules.map((rule) => [
      lines(shown(rule, en.rulebook[list][rule.id]), `No. ${backPops[list].indexOf(rule) + 1}`),
      lines(asksFor(rule), rule.urgency && ifNotSure(rule), rule.gentle && '_gentle_'),
      inWords(rule.when),
      sources(rule),
      from(rule),
    ]),
  );

const redFlags = () =>
  ['emergency', 'urgent', 'soon', 'monitor'].flatMap((urgency) => {
    const of = backPops.redFlags.filter((rule) => rule.urgency === urgency);
    return [`### Red flags: ${urgency} (${of.length})`, tableOf('redFlags', of)];
  });

const explanations = (kind) =>
  table(
    ['explanation, and the words shown', 'shown when', 'sources', 'from, and cases'],
    backPops.explanations
      .filter((each) => each.kind === kind)
      .map((each) => [
        shown(each, en.rulebook.explanations[each.id]),
        lines(
          inWords(each.when),
          each.toldIfUnsure && 'told on “not sure” too, since it comforts nobody',
          each.unless && `not where this holds, may hold or is open: ${inWords(each.unless)}`,
          each.calm &&
            'only while nothing but gentle red flags makes, or could still make, the urgency _soon_ or more',
        ),
        sources(each),
        from(each),
      ]),
  );

const terms = () =>
  table(
    ['term', 'means'],
    Object.entries(sharedConditions).map(([name, of]) => [
      `${anchor('term', termId(name))}**${name}**`,
      inWords(of, name),
    ]),
  );

export const rulesSection = () =>
  blocks(
    '## Every rule',
    'Words in quotes are the exact words of an option, linked to its question. A rule _holds_ with “yes”. It is _suspected_ where it holds only with a “not sure”. “The usual” means that the rule says nothing else.',
    '### Terms',
    terms(),
    'Where two matches are as urgent and as soon as each other, the red flag with the lower number says where to go: the maternity unit, then the team that did an operation, then a doctor for children, then the usual place. Emergencies of the heart, the brain and the nerves stand before those of a pregnancy, because there the ambulance comes first. A _gentle_ one gives its urgency, but takes no harmless explanation away; “no hurry” is said only where every red flag that matches is gentle.',
    redFlags(),
    `### Limits: whom this is not for (${backPops.limits.length})`,
    'A limit ends the questions after the signs that must be asked first. Its urgency is the least that comes out, and may be no more than _monitor_. What may make the sound, and advice to exercise, are withheld; of what someone should check it tells what the signs asked first support.',
    tableOf('limits'),
    `### Cautions: cracking on purpose (${backPops.cautions.length})`,
    'A caution without an urgency only speaks. No study was found that measures harm from cracking your own low back, so what a caution says of it is graded as opinion.',
    tableOf('cautions'),
    '### Explanations: what may make the sound',
    'An explanation never raises or lowers the urgency. Sounds are told only on “yes”, but where it says otherwise. “Not sure” about where it pops or where it hurts supports no explanation.',
    explanations('sound'),
    '### Explanations: what someone should check',
    'None of these is a diagnosis.',
    explanations('to-rule-out'),
    '### Advice to stretch and strengthen',
    'Given only below _urgent_, where the time is not 72 hours, under no limit, and where none of this holds or may hold:',
    backPops.noExerciseWith.any.map((part) => `- ${inWords(part)}`).join('\n'),
    `Only advice to strengthen is given with ${inWords(backPops.strengthOnlyWith)}.`,
  );

/** Evidence ids; the first with its name. */
const who = ([first, ...others]) => {
  const {label, kind} = backPops.evidence[first];
  const named = kind === 'judgement' ? 'our own judgement' : `${first}: ${label} (${kindWords[kind]})`;
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
        urgency ? `**${urgency}**` : 'only speaks',
        who(evidence),
      ]),
    ),
    '### By the clinical term',
    'What clinicians call it, and the rules to read. They ask about it, and diagnose none of it.',
    table(
      ['term', 'rules'],
      Object.entries(clinicalTerms)
        .toSorted(([left], [right]) => left.localeCompare(right, 'en'))
        .map(([term, ids]) => [`**${term}**`, lines(...ids.map(named))]),
    ),
  );
}

/** A rule by its name, with its urgency. */
function named(id) {
  const {list, urgency} = allRules.find((rule) => rule.id === id);
  const name = link(en.rulebook[list][id].name, 'rule', id);
  return list === 'explanations' ? `${name}, to check` : `${name}, ${urgency ?? 'only speaks'}`;
}
