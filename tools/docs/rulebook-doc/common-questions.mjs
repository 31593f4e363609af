// What people ask besides: docs/questions.md in full, and in the rulebook's page who is offered which.
import {backPops, en} from './load-sources.mjs';
import {inWords} from './conditions.mjs';
import {anchor, blocks, lines, table} from '../markdown.mjs';
import {ownGrade, sourceOf} from './rule-facts.mjs';

const wordsOf = ({id}) => en.rulebook.commonQuestions[id];

const offered = ({when, upTo = 'soon', unlessToCheck}) =>
  `${when ? `where this holds or may hold: ${inWords(when)}` : 'to everybody, but not under a limit'}; up to _${upTo}_${unlessToCheck ? '; not where someone should check something' : ''}`;

const sources = ({evidence, ...question}) => [...evidence.map(sourceOf), ownGrade(question)].filter(Boolean);

export const commonQuestionsSection = () =>
  blocks(
    '## Common questions',
    'Facts, below a result, closed until somebody opens one; none at an emergency. The answers stand in [questions.md](questions.md).',
    table(
      ['question', 'offered', 'sources'],
      backPops.commonQuestions.map((question) => [
        lines(`${anchor('common', question.id)}${wordsOf(question).ask}`, `\`${question.id}\``),
        offered(question),
        lines(...sources(question)),
      ]),
    ),
  );

const inFull = (question, at) => {
  const {ask, answer, withheld} = wordsOf(question);
  return blocks(
    `## ${at + 1}. ${ask}`,
    answer,
    withheld && `_Where moves are withheld, only this is said:_ ${withheld.join(' ')}`,
    `**Offered** ${offered(question)}.`,
    '**Sources**',
    `- ${sources(question).join('\n- ')}`,
  );
};

/** docs/questions.md as it must be for the sources as they are. */
export const commonQuestionsPage = () =>
  `${blocks(
    `# ${backPops.commonQuestions.length} common questions`,
    '_Written from source by `npm run docs`. Do not edit: a page that is not up to date fails a test._',
    `What people with a popping back ask besides, with the answers that rulebook \`${backPops.id}\`, version ${backPops.version}, gives below a result. They are facts, not advice for one person. **No clinician has signed them.** \`{number}\` stands for the emergency number.`,
    'How well a thing is known is said by the grade of its source. Where the words say _opinion_ or _as we think_, no study was found. At an emergency no question is offered; at _urgent_ only those that say so.',
    backPops.commonQuestions.map(inFull),
  ).replaceAll('](#', '](rulebook.md#')}\n`;
