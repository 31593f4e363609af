// Every question with its exact words.
import {backPops, en} from './load-sources.mjs';
import {inWords} from './conditions.mjs';
import {anchor, blocks, lines, table} from '../markdown.mjs';

function whenNotSure({id, pick, notSure, findings, wayOut, unsureExplains}) {
  if (notSure === false) return 'Not offered: the person always knows.';
  if (pick === 'one') {
    const said = en.rulebook.questions[id].unsure;
    return `Stored as “not sure” about every option${said ? `, and said back as “${said}”` : ''}.${unsureExplains === false ? ' It supports no explanation.' : ''}`;
  }
  const rows = findings.filter((finding) => finding !== wayOut).length;
  return `Writes nothing by itself: the unticked options are asked again, one row each with its example (up to ${rows}). Only what is said there counts.`;
}

const facts = (question) =>
  Object.entries({
    choices: question.pick === 'one' ? 'one' : 'one, several, or “None of these”',
    'why we ask': en.rulebook.questions[question.id].why,
    asked: question.askIf
      ? `only after “yes” or “not sure” to ${inWords(question.askIf)}`
      : 'of everyone, unless the check has ended',
    screening: question.screening ? 'yes: asked before a limit ends the questions' : 'no',
    'not sure': whenNotSure(question),
    'way out':
      question.wayOut &&
      `“${en.rulebook.findings[question.wayOut].label}” answers the screen and leaves the other options open, never “no”.`,
  }).filter(([, words]) => words);

const option = (finding) => {
  const {label, hint, example, said} = en.rulebook.findings[finding];
  return [
    lines(`${anchor('finding', finding)}${label}`, hint && `Hint: ${hint}`),
    example ?? '–',
    said ?? 'the same words',
    `\`${finding}\``,
  ];
};

const screen = (question, at) => {
  const {ask, hint} = en.rulebook.questions[question.id];
  return blocks(
    `${anchor('question', question.id)}\n\n### ${at + 1}. ${ask}`,
    [`\`${question.id}\``, hint && `Hint: ${hint}`].filter(Boolean).join('. '),
    table(['this screen', 'how it is asked'], facts(question)),
    table(
      ['option', 'example, where it is asked again', 'as the result says it', 'id'],
      question.findings.map(option),
    ),
  );
};

export const questionsSection = () =>
  blocks(
    '## Every question, in asking order',
    `There are ${backPops.questions.length} screens. Nobody sees them all: a screen that does not apply is left out, and its options then count as “no”.`,
    backPops.questions.map(screen),
  );
