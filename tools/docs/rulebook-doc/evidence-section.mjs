// The references, what is not confirmed of them, where they differ, and the emergency numbers.
import {
  backPops,
  disagreements,
  emergencyNumbers,
  en,
  gaps,
  numbersCheckedOn,
  references,
} from './load-sources.mjs';
import {anchor, blocks, count, idLink, lines, table, webLink} from '../markdown.mjs';
import {allRules, gradeInWords, kindWords, markWords} from './rule-facts.mjs';

const usersOf = (id) => allRules.filter(({evidence}) => evidence.includes(id));
const order = Object.entries(backPops.evidence);

const markOf = ({confirmed, kind}) => (kind === 'judgement' ? 'nothing to confirm' : markWords[confirmed]);

export function referencesSection() {
  const rows = order.map(([id, citation]) => {
    const {reference, supports, doubt} = references[id];
    return [
      `${anchor('source', id)}**${id}**`,
      lines(reference, citation.address && webLink(citation.address, citation.address)),
      supports,
      lines(
        `${kindWords[citation.kind]}, ${gradeInWords(citation.grade)}`,
        markOf(citation),
        doubt && `not confirmed: ${doubt}`,
      ),
      usersOf(id)
        .map((rule) => idLink('rule', rule.id))
        .join(', '),
    ];
  });
  return blocks(
    '## Sources in full',
    'Sources were read as stored copies, not as live pages; most full texts could not be read. The marks mean: _detail confirmed_, the citation was seen and what it is cited for stood in its abstract or excerpt; _only the citation confirmed_, the work exists and is about this, and the detail cited is partly from memory; _partly confirmed_, the work was read by way of mirrors or summaries.',
    table(['id', 'reference', 'used for', 'kind, grade, mark', 'rules'], rows),
  );
}

export function unconfirmedSection() {
  const notWhole = order.filter(
    ([id, {confirmed, kind}]) => kind !== 'judgement' && (confirmed !== 'detail' || references[id].doubt),
  );
  const judged = usersOf('judgement');
  const alone = judged.filter(({evidence}) => evidence.length === 1);
  const articleOnly = allRules.filter(({evidence}) => evidence.every((id) => id === 'S1' || id === 'S2'));
  const ids = (rules) => rules.map(({id}) => idLink('rule', id)).join(', ');
  return blocks(
    '## What is not confirmed',
    `**No clinician has signed any of this.** Beyond that:`,
    [
      `- ${count(notWhole.length, 'source')} of ${order.length} not confirmed in full: ${notWhole.map(([id, {confirmed}]) => `${idLink('source', id)} (${[confirmed !== 'detail' && markWords[confirmed], references[id].doubt].filter(Boolean).join('; ')})`).join(', ')}.`,
      `- ${count(judged.length, 'rule')} rest in part on our own judgement: ${ids(judged)}.`,
      `- ${count(alone.length, 'rule')} rest on our own judgement alone: ${ids(alone)}.`,
      `- ${count(articleOnly.length, 'rule')} rest on the two source articles alone: ${ids(articleOnly)}.`,
      ...gaps.map((gap) => `- ${gap}`),
    ].join('\n'),
    '### Where sources differ',
    table(['question', 'what the rulebook does'], disagreements),
  );
}

const certaintyWords = {
  A: 'seen in an official or health-service page (stored copy)',
  B: 'well known, or from a secondary page',
};

export function numbersSection() {
  const regions = new Intl.DisplayNames(['en-GB'], {type: 'region'});
  const adviceOf = (country, {advice, adviceCheckLocally}) =>
    lines(
      advice ?? 'none shown',
      adviceCheckLocally && 'shown with “check locally”',
      en.interface.common.adviceIn[country],
    );
  return blocks(
    '## Emergency numbers',
    `Last gone through on ${numbersCheckedOn}. A number is shown only for a country that the page names; it is never guessed. Countries whose number is regional, changing or doubtful are left out, and people then read “${en.interface.common.localEmergencyNumber}”. A page can set its own number.`,
    table(
      ['code', 'country', 'emergency', 'also', 'advice line', 'source of the emergency number'],
      Object.entries(emergencyNumbers).map(([country, numbers]) => [
        country,
        country === 'EU' ? 'European Union (only where the page asks for it)' : regions.of(country),
        `**${numbers.emergency}**`,
        numbers.also ?? '–',
        adviceOf(country, numbers),
        `${numbers.certainty}: ${certaintyWords[numbers.certainty]}`,
      ]),
    ),
  );
}
