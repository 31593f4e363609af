import {answer, answeredQuestions, assess, commonQuestions, type Answers} from '../../src/core/index.js';
import {backPops, type Finding} from '../../src/rulebook/index.js';
import type {DispositionText, FindingText, RulebookText} from '../../src/text/text.js';
import type {Step} from '../cases/index.js';
import {stringsIn} from './sentences.js';

/** The answers after the steps of a case. */
export const answersAfter = (steps: readonly Step[]): Answers<Finding> =>
  steps.reduce<Answers<Finding>>(
    (answers, [question, choice]) => answer(answers, question, choice, backPops),
    {},
  );

/** Every string of the rulebook's words that a person sees on the way through these answers, disclosures opened. */
export function shownOnTheWay(answers: Answers<Finding>, text: RulebookText): readonly string[] {
  return [...questionScreens(answers, text), ...resultScreen(answers, text)];
}

function questionScreens(answers: Answers<Finding>, text: RulebookText): readonly string[] {
  return answeredQuestions(answers, backPops).flatMap(({question: {id, findings}}) => [
    ...strings(text.questions[id]),
    ...findings.flatMap((finding) => {
      const {example, ...always} = findingText(text, finding);
      return strings(answers[finding] === 'unsure' && example ? {...always, example} : always);
    }),
  ]);
}

function resultScreen(answers: Answers<Finding>, text: RulebookText): readonly string[] {
  const {urgency, by, where, redFlags, limits, cautions, explanations} = assess(answers, backPops);
  const rules = [
    ...redFlags.map(({id}) => text.redFlags[id as keyof typeof text.redFlags]),
    ...limits.map(({id}) => text.limits[id as keyof typeof text.limits]),
    ...cautions.map(({id}) => text.cautions[id as keyof typeof text.cautions]),
    ...explanations.map(({id}) => text.explanations[id as keyof typeof text.explanations]),
  ];
  const replies = Object.keys(answers) as Finding[];
  return [
    ...(urgency ? strings(dispositionFor(text, urgency, by, where)) : []),
    ...rules.flatMap(strings),
    ...replies.flatMap((finding) => [findingText(text, finding).label]),
    ...strings(text.safetyNet),
    ...strings(text.selfCracking),
    ...commonQuestions(answers, backPops).flatMap((id) => strings(text.commonQuestions[id])),
  ];
}

/** Part by part the most specific words of an outcome. */
export function dispositionFor(
  text: RulebookText,
  urgency: keyof RulebookText['dispositions'],
  by: string | undefined,
  where: string | undefined,
): DispositionText {
  const named = [`${urgency}/${by}`, `${urgency}/${where}`, `${urgency}/${by}/${where}`];
  return Object.assign(
    {},
    text.dispositions[urgency],
    ...named.map((name) => text.otherDispositions[name]),
  ) as DispositionText;
}

const findingText = (text: RulebookText, finding: Finding): FindingText =>
  (text.findings as Readonly<Record<Finding, FindingText>>)[finding];

const strings = (part: object): readonly string[] => stringsIn(part).map(({words}) => words);
