// The references, what is not confirmed of them, where they differ, and the emergency numbers.
import {
  backPops,
  disagreements,
  emergencyNumbers,
  en,
  gaps,
  lowerThanAPublicList,
  numbersCheckedOn,
  ownJudgements,
  references,
} from './load-sources.mjs';
import {anchor, blocks, count, idLink, lines, table, webLink} from '../markdown.mjs';
import {allRules, gradeWords, kindWords, markWords} from './rule-facts.mjs';

const citing = (some, id) => some.filter(({evidence}) => evidence.includes(id));
const usersOf = (id) => citing(allRules, id);
const idLinks = (kind, some) => some.map(({id}) => idLink(kind, id));
const order = Object.entries(backPops.evidence);
const published = order.filter(([, {kind}]) => kind !== 'judgement');

/** The full reference of a source; a missing one is said with the file that should have it. */
export function referenceOf(id) {
  if (references[id]) return references[id];
  throw new Error(
    `src/rulebook/references.ts has no reference '${id}', which src/rulebook/evidence.ts names`,
  );
}

const markOf = ({confirmed, kind}) => (kind === 'judgement' ? 'nothing to confirm' : markWords[confirmed]);

export function referencesSection() {
  const rows = order.map(([id, citation]) => {
    const {reference, supports, doubt} = referenceOf(id);
    return [
      `${anchor('source', id)}**${id}**`,
      lines(reference, citation.address && webLink(citation.address, citation.address)),
      supports,
      lines(
        `${kindWords[citation.kind]}, ${gradeWords[citation.grade]}`,
        markOf(citation),
        doubt && `not confirmed: ${doubt}`,
      ),
      [...idLinks('rule', usersOf(id)), ...idLinks('common', citing(backPops.commonQuestions, id))].join(
        ', ',
      ),
    ];
  });
  return blocks(
    '## Sources in full',
    `Sources were read as stored copies, not as live pages; most full texts could not be read. The marks mean: _${markWords.detail}_, the citation was seen and what it is cited for stood in its abstract or excerpt; _${markWords.citation}_, the work exists and is about this, and the detail cited is partly from memory; _${markWords.partly}_, the work was read by way of mirrors or summaries.`,
    table(['id', 'reference', 'used for', 'kind, grade, mark', 'rules and common questions'], rows),
  );
}

export function unconfirmedSection() {
  const notWhole = published.filter(([id, {confirmed}]) => confirmed !== 'detail' || referenceOf(id).doubt);
  const [alone, judged] = [true, false].map((isAlone) =>
    usersOf('judgement').filter(({evidence}) => (evidence.length === 1) === isAlone),
  );
  const articleOnly = allRules.filter(({evidence}) => evidence.every((id) => id === 'S1' || id === 'S2'));
  const ids = (rules) => idLinks('rule', rules).join(', ');
  return blocks(
    '## What is not confirmed',
    `**No clinician has signed any of this.** Beyond that:`,
    [
      `- ${count(notWhole.length, 'source')} of ${published.length} not confirmed in full: ${notWhole.map(([id, {confirmed}]) => `${idLink('source', id)} (${[confirmed !== 'detail' && markWords[confirmed], referenceOf(id).doubt].filter(Boolean).join('; ')})`).join(', ')}.`,
      `- ${count(alone.length + judged.length, 'rule')} of ${allRules.length} rest on our own judgement. ${alone.length} on it alone: ${ids(alone)}. ${judged.length} on it beside a source: ${ids(judged)}.`,
      `- ${count(articleOnly.length, 'rule')} rest on the two source articles alone: ${ids(articleOnly)}.`,
      ...gaps.map((gap) => `- ${gap}`),
    ].join('\n'),
    '### Where the rulebook is lower than a public list',
    table(['the list', 'here', 'on what grounds'], lowerThanAPublicList),
    '### What is our own judgement',
    `Beside the ${count(lowerThanAPublicList.length, 'place')} above, each of which is one too:`,
    ownJudgements.map((said, at) => `${at + 1}. ${said}`).join('\n'),
    '### Where sources differ',
    table(['question', 'what the rulebook does'], disagreements),
  );
}

const certaintyWords = {
  A: 'A: seen in an official or health-service page (stored copy)',
  B: 'B: well known, or from a secondary page',
};
const regions = new Intl.DisplayNames(['en-GB'], {type: 'region'});

const numbersRow = ([
  country,
  {emergency, also = '–', advice = 'none shown', adviceCheckLocally, certainty},
]) => [
  country,
  country === 'EU' ? 'European Union (only where the page asks for it)' : regions.of(country),
  `**${emergency}**`,
  also,
  lines(advice, adviceCheckLocally && 'shown with “check locally”', en.interface.common.adviceIn[country]),
  certaintyWords[certainty],
];

export const numbersSection = () =>
  blocks(
    '## Emergency numbers',
    `Last gone through on ${numbersCheckedOn}. A number is shown only for a country that the page names; it is never guessed. Countries whose number is regional, changing or doubtful are left out, and people then read “${en.interface.common.localEmergencyNumber}”. A page can set its own number.`,
    table(
      ['code', 'country', 'emergency', 'also', 'advice line', 'source of the emergency number'],
      Object.entries(emergencyNumbers).map(numbersRow),
    ),
  );
