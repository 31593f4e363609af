// What the page is, what the rulebook is for, how it decides; and, at the end, where a reviewer signs.
import {backPops, en, urgencies, usualBy} from './load-sources.mjs';
import {addressOf, blocks, table} from '../markdown.mjs';
import {allRules, byWords} from './rule-facts.mjs';

const {id, version, questions, redFlags, limits, cautions, explanations, commonQuestions} = backPops;

/** @param {string} sections all that comes after it */
export const statusSection = (sections) =>
  blocks(
    `# The rulebook ${id}, version ${version}`,
    '_Written from source by `npm run docs`. Do not edit: a page that is not up to date fails a test. To print it, open it in a browser and print in landscape._',
    '## Status',
    '**No clinician has signed this rulebook.** It is made for review. Where a reviewer would sign is at [the end](#signatures).',
    '**Intended use.** For people of 16 and over who wonder about a back that pops, cracks, clicks or grinds: how soon to see someone, where, and what may make the sound. It gives no diagnosis and does not replace a clinician; more in [intended-use.md](intended-use.md).',
    `It has ${questions.length} questions, ${questions.flatMap(({findings}) => findings).length} findings (options), ${redFlags.length} red flags, ${limits.length} limits, ${cautions.length} cautions and ${explanations.length} explanations: ${allRules.length} rules. Beside them it answers ${commonQuestions.length} [common questions](#common-questions).`,
    '**It is lower than a public list in places,** each [named](#where-the-rulebook-is-lower-than-a-public-list), and much of it is [our own judgement](#what-is-our-own-judgement).',
    [...sections.matchAll(/^## (.+)$/gm)]
      .map(([, heading]) => `- [${heading}](#${addressOf(heading)})`)
      .join('\n'),
  );

export const decisionsSection = () =>
  blocks(
    '## How decisions are made',
    [
      '1. **A rule never says “not”.** Rules are made of findings, “all of” and “any of”. So a worse reply can never lower the urgency. Only explanations have an “unless”.',
      '2. **What does not apply counts as “no”.** A screen may be asked only after certain replies. If those change, its replies no longer count, but they are kept.',
      '3. **What is open is read in two ways.** The _urgency_ reads every open finding as “no”; _at most_ reads them all as “yes”. While nothing was found and something is open, there is no urgency yet. The result is _settled_ when both are equal.',
      '4. **“Not sure” leans to safety.** A rule that holds only with a “not sure” is _suspected_ and has an urgency of its own: one lower, unless the rule says otherwise. A “not sure” about anything that a red flag, limit or caution uses gives at least _monitor_. Of several matches the most urgent counts; of those, the soonest says when and where; of equals, the first. “Not sure” of a screen where one is picked is said back as such, never as its options.',
      '5. **Self-care is earned.** Every question that applies is answered, no such “not sure” is left, and no rule with an urgency holds. A caution without one only speaks. Where no sound is explained, the result says that it cannot be told from here.',
      '6. **“Not sure” on a screen of several writes nothing by itself.** The unticked signs are asked again, one row each, with an example. Only what is said there counts, and a “not sure” there is final.',
      '7. **Stopping early must be sound.** At an emergency the questions stop. At a limit they stop after the screening questions, and what was told before is kept. At _urgent_ they stop when nothing open could make it an emergency. Otherwise they stop when nothing open could change the result.',
      '8. **A faulty rulebook is refused**, with the rule and the reason: unknown or doubled ids, a condition that no answers can meet, a rule without evidence, a question that can never be asked.',
      '9. **Only for display,** a rule without a match is _open_ or _absent_. Every result names the rulebook and its version.',
    ].join('\n'),
    'The urgencies, from the most to the least pressing:',
    table(
      ['urgency', 'means', 'unless a rule says otherwise'],
      urgencies
        .toReversed()
        .map((urgency) => [
          `**${urgency}**`,
          en.interface.common.urgency[urgency],
          byWords[usualBy[urgency]] ?? 'no visit needed now',
        ]),
    ),
  );

const inLines = (words) => [words ?? '–'].flat().join('<br>');

export function dispositionsSection() {
  const {dispositions, otherDispositions, safetyNet} = en.rulebook;
  const row = ([key, {title, when, where, todo}]) => [
    `\`${key}\``,
    ...[title, when, where, todo].map(inLines),
  ];
  return blocks(
    '## What people are told to do',
    '`{number}` stands for the emergency number, `{advice}` for the advice line. Where a cell has a dash, the words of the urgency alone stand.',
    table(
      ['urgency, time or place', 'title', 'when', 'where', 'steps'],
      Object.entries({...dispositions, ...otherDispositions}).map(row),
    ),
    '### The safety net, in every result',
    table(
      ['part', 'words'],
      Object.entries(safetyNet).map(([part, words]) => [part, inLines(words)]),
    ),
  );
}

/** @param {{laws: {says: string, states: number, broken: readonly string[]}[], outcomes: Map<string, {urgency?: string, asRequired: boolean}>}} measured */
export function resultsSection({laws, outcomes}) {
  const all = [...outcomes.values()];
  const of = (urgency) => all.filter((each) => each.urgency === urgency);
  const number = (value) => value.toLocaleString('en-GB');
  const row = (name, some) => [name, some.length, some.filter(({asRequired}) => asRequired).length];
  return blocks(
    '## Results of laws and cases',
    'Counted when this page was written. `npm test` proves the same laws, and more, on every change.',
    table(
      ['law', 'states walked', 'states that broke it'],
      laws.map(({says, states, broken}) => [says, number(states), number(broken.length)]),
    ),
    'The rules touch few findings each. A state is one combination of replies to the findings that a rule, and the questions in front of it, hang on; all others are answered “no”. The urgency is the highest of its rules, so what holds for each group holds for all together.',
    table(
      ['outcome of the case', 'cases', 'as required'],
      [
        ...urgencies.toReversed().map((urgency) => row(urgency, of(urgency))),
        row('nothing can be said yet', of(undefined)),
        row('**all**', all),
      ],
    ),
    'A case is _as required_ when each step answers the question that is really asked next, and urgency, time, place, matches, explanations and the end are those that the case asks for. Rules and cases come from the same hands, so this shows that the rulebook does what it says. It does not show that what it says is right.',
  );
}

export const signaturesSection = () =>
  blocks(
    `## Signatures`,
    `**Nobody has signed.** The rows below wait for clinicians who have read rulebook \`${id}\`, version ${version}.`,
    table(
      ['what was reviewed', 'name and profession', 'registration', 'remarks', 'date and signature'],
      'questions and their words; red flags and their urgency; handling of “not sure”; limits and cautions; explanations; common questions; sources; the whole'
        .split('; ')
        .map((part) => [part, 'nobody yet', '–', '–', '–']),
    ),
  );
