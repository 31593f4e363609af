// The questions and their words, as every contender shows them: read from the built modules, never typed by hand.
import {backPops} from '../../dist/rulebook/index.js';
import {en} from '../../dist/text/en.js';

const {common, question: words} = en.interface;

/** What each page says around the questions. */
export const around = {
  none: words.none,
  unsure: common.notSure,
  why: words.why,
  continue: words.continue,
  back: words.back,
  chooseOne: words.chooseOne,
  chooseAny: words.chooseAny,
  help: words.help,
  helpFirst: words.helpFirst,
  call: common.callNumber.replace('{number}', common.localEmergencyNumber),
};

/** Findings of a condition that holds with any one of them. */
function anyOf(condition) {
  if (condition === undefined) return undefined;
  if (typeof condition === 'string') return [condition];
  if (!condition.any?.every((part) => typeof part === 'string'))
    throw new Error('a question is asked on more than one of several findings: teach the peers how');
  return condition.any;
}

const questionOf = (finding) => backPops.questions.find(({findings}) => findings.includes(finding)).id;

/**
 * In asking order. `options` are all that can be chosen; `showIf` is undefined, or the choices of which any one brings
 * the question: `{question, choice}`.
 */
export const questions = backPops.questions.map(({id, pick, findings, askIf, notSure, wayOut}) => {
  const {ask, hint, why} = en.rulebook.questions[id];
  const option = (value) => ({
    value,
    text: en.rulebook.findings[value].label,
    hint: en.rulebook.findings[value].hint,
  });
  const triggers = anyOf(askIf)?.map((finding) => ({question: questionOf(finding), choice: finding}));
  return {
    id,
    pick,
    ask,
    hint,
    why,
    options: [
      ...findings.filter((finding) => finding !== wayOut).map(option),
      ...(pick === 'any' ? [{value: 'none', text: around.none}] : []),
      ...(notSure === false ? [] : [{value: 'unsure', text: around.unsure}]),
      ...(wayOut === undefined ? [] : [option(wayOut)]),
    ],
    wayOut,
    showIf: triggers && [
      ...triggers,
      ...[...new Set(triggers.map(({question}) => question))].map((question) => ({
        question,
        choice: 'unsure',
      })),
    ],
  };
});

/** What someone with a harmless pop answers, question by question. */
export const path = [
  ['call-now', 'none'],
  ['small-changes', 'none'],
  ['age', 'age-18-44'],
  ['place', 'place-low'],
  ['signs', 'none'],
  ['background', 'none'],
  ['back-now', 'none'],
  ['pattern', 'none'],
  ['sound', 'pop-clean'],
  ['self-crack', 'none'],
];
