import {urgencies, type Problem, type Rulebook} from '../core/index.js';
import type {OwnText} from './text.js';

/** Where a sentence, or a list of them, stands in the words of a rulebook. */
type Place = readonly string[];

const of = (part: string, things: readonly {readonly id: string}[], keys: readonly string[]): Place[] =>
  things.flatMap(({id}) => keys.map((key) => [part, id, key]));

/** All that the words of a rulebook have to say. */
const needed = (rulebook: Rulebook): readonly Place[] => [
  ['summaryTitle'],
  ...of('questions', rulebook.questions, ['ask', 'why']),
  ...rulebook.questions.flatMap(({findings}) => findings.map((finding) => ['findings', finding, 'label'])),
  ...of('redFlags', rulebook.redFlags, ['name', 'why']),
  ...of('limits', rulebook.limits, ['name', 'why']),
  ...of('cautions', rulebook.cautions, ['name', 'why']),
  ...of('explanations', rulebook.explanations, ['name', 'say']),
  ...(rulebook.places ?? []).map((place) => ['places', place]),
  ...urgencies.flatMap((urgency) =>
    ['title', 'when', 'where', 'todo'].map((key) => ['dispositions', urgency, key]),
  ),
  ...[
    'callIf',
    'emergency',
    'urgent',
    'worried',
    'notAllClear',
    'sayOnPhone',
    'tellThem',
    'stillCall',
    'notAssessed',
  ].map((key) => ['safetyNet', key]),
  ...['title', 'callIf', 'inShort', 'doNot', 'noExercise', 'exerciseGrade', 'insteadMoves', 'mayHappen'].map(
    (key) => ['selfCracking', key],
  ),
];

/** What the words of a rulebook of the page's own do not say, and have to. */
export const missingWords = (text: OwnText['rulebook'], rulebook: Rulebook): readonly Problem[] =>
  needed(rulebook)
    .filter((place) => isMissing(valueAt(text, place)))
    .map((place) => ({
      path: ['text', 'rulebook', ...place],
      code: 'no-words',
      message: `no words for ${place.join(' ')}; put them into text.rulebook`,
    }));

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

function valueAt(text: unknown, place: Place): unknown {
  let found = text;
  for (const key of place) found = (found as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return found;
}
