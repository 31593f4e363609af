// The whole page, as text.
import {numbersSection, referencesSection, unconfirmedSection} from './evidence-section.mjs';
import {indexSection} from './index-section.mjs';
import {blocks} from '../markdown.mjs';
import {backPops, groupLaws} from './load-sources.mjs';
import {measureCases, visits} from './measure-cases.mjs';
import {
  decisionsSection,
  dispositionsSection,
  resultsSection,
  signaturesSection,
  statusSection,
} from './opening-section.mjs';
import {questionsSection} from './questions-section.mjs';
import {rulesSection} from './rules-section.mjs';
import {casesSection, claimsSection, decisionTable} from './tables-section.mjs';

/** What the page counts. Takes some seconds. */
export const measure = () => ({
  laws: Object.values(groupLaws(backPops, visits)).map((walk) => walk()),
  outcomes: measureCases(),
});

/** docs/rulebook.md as it must be for the sources as they are. */
export function dossier({laws, outcomes}) {
  return `${blocks(
    statusSection(),
    indexSection(),
    decisionsSection(),
    questionsSection(),
    rulesSection(),
    dispositionsSection(),
    decisionTable(),
    '<a id="claims"></a>',
    claimsSection(),
    numbersSection(),
    unconfirmedSection(),
    referencesSection(),
    resultsSection({laws, outcomes}),
    signaturesSection(),
    '<a id="cases"></a>',
    casesSection(outcomes),
  )}\n`;
}
