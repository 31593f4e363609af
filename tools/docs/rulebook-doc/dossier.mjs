// The whole page, as text.
import {changesSection} from './changes-section.mjs';
import {commonQuestionsSection} from './common-questions.mjs';
import {numbersSection, referencesSection, unconfirmedSection} from './evidence-section.mjs';
import {blocks} from '../markdown.mjs';
import {assess, backPops, cases, differences, groupLaws, walk} from './load-sources.mjs';
import {
  decisionsSection,
  dispositionsSection,
  resultsSection,
  signaturesSection,
  statusSection,
} from './opening-section.mjs';
import {questionsSection} from './questions-section.mjs';
import {indexSection, rulesSection} from './rules-section.mjs';
import {casesSection, claimsSection, decisionTable} from './tables-section.mjs';

/** What comes out at the end of a case, and whether it is what the case says must come out. */
function outcomeOf(each, answers) {
  const {urgency, by, where} = assess(answers, backPops);
  return {urgency, by, where, asRequired: differences(each, backPops).length === 0};
}

/** What the page counts: every law, and the outcome of each case by its id. Takes some seconds. */
export function measure() {
  const visits = cases.map((each) => walk(each, backPops).answers);
  return {
    laws: Object.values(groupLaws(backPops, visits)).map((law) => law()),
    outcomes: new Map(cases.map((each, at) => [each.id, outcomeOf(each, visits[at])])),
  };
}

/** docs/rulebook.md as it must be for the sources as they are. */
export function dossier({laws, outcomes}) {
  const sections = blocks(
    indexSection(),
    changesSection(),
    decisionsSection(),
    questionsSection(),
    rulesSection(),
    dispositionsSection(),
    commonQuestionsSection(),
    decisionTable(),
    claimsSection(),
    numbersSection(),
    unconfirmedSection(),
    referencesSection(),
    resultsSection({laws, outcomes}),
    signaturesSection(),
    casesSection(outcomes),
  );
  return `${blocks(statusSection(sections), sections)}\n`;
}
