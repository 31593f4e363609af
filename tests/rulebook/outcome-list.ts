import {assess, ruleKinds, type Answers, type Rulebook} from '../../src/core/index.js';
import {backPops} from '../../src/rulebook/index.js';
import {cases, changedCases} from '../cases/index.js';
import {answersAfter} from '../support/shown-strings.js';
import {allNo, combinations, possibleWays, questionOf} from '../laws/answer-space.js';
import {canBeUnsure, opening} from '../laws/all-answers/visits.js';

/** A visit by its name; what it leaves open stays open. */
export interface Visit {
  readonly id: string;
  readonly answers: Answers;
}

const namedCases: readonly Visit[] = [
  ...cases.map(({id, steps}) => ({id, answers: answersAfter(steps)})),
  ...changedCases.map(({id, steps, changed}) => ({id, answers: answersAfter([...steps, ...changed])})),
];

/**
 * What a rulebook tells people, a line each: a comparison of two versions of this list is a comparison of what people
 * are told. On the left what is said, with `?` for "not sure" and no to everything else; on the right how soon and
 * where, the rules that match, and what is explained. Listed are all named cases, every finding by itself, and for
 * every rule every way in which it holds with every mixture of yes and "not sure".
 *
 * No answers become less urgent without one of these lines. Of the rule that was the most urgent for them there is a line
 * with their replies to it alone. There it held before, and there the other version finds no more than it does for all
 * they said, for more replies never lower.
 */
export function outcomeList(book: Rulebook = backPops, visits = namedCases): readonly string[] {
  const said = [...new Set([...singles(book), ...waysOfRules(book)])].sort();
  const known = new Set(book.questions.flatMap(({findings}) => findings));
  return [
    `rulebook ${book.id} ${book.version}`,
    ...visits
      .map(({id, answers}) => {
        const heard = Object.entries(answers).filter(([finding]) => known.has(finding));
        return `case ${id} => ${told(Object.fromEntries(heard), book)}`;
      })
      .sort(),
    ...said.map((line) => `${line} => ${toldAfter(line, book)}`),
  ];
}

/** What is told after the left side of a line; a finding that the rulebook does not have is not heard. */
export function toldAfter(line: string, book: Rulebook): string {
  const answers: Record<string, 'yes' | 'no' | 'unsure' | undefined> = {...allNo(book)};
  for (const said of line.split(' + ')) {
    const finding = said.replace('?', '');
    if (finding in answers) answers[finding] = said.endsWith('?') ? 'unsure' : 'yes';
  }
  return told(answers, book);
}

function told(answers: Answers, book: Rulebook): string {
  const assessment = assess(answers, book);
  const {urgency, by, where, atMost, settled} = assessment;
  const [explained, ...matches] = ruleKinds
    .map((kind) => assessment[kind].map(({id, status}) => (status === 'present' ? id : `${id}?`)))
    .reverse();
  return [
    [urgency ?? 'nothing yet', by, where, settled ? undefined : `at most ${atMost}`]
      .filter(Boolean)
      .join(', '),
    matches.reverse().flat().join(' '),
    explained!.join(' '),
  ].join(' | ');
}

/** What is said beside no, the same however it is put together. */
const line = (said: Answers): string =>
  Object.entries(said)
    .map(([finding, reply]) => (reply === 'unsure' ? `${finding}?` : finding))
    .sort()
    .join(' + ');

const yes = (findings: readonly string[]): Answers =>
  Object.fromEntries(findings.map((finding) => [finding, 'yes']));

const allFindings = ({questions}: Rulebook): readonly string[] => questions.flatMap(({findings}) => findings);

const singles = (book: Rulebook): readonly string[] =>
  allFindings(book).flatMap((finding) => [
    line({...opening(finding, book), ...yes([finding])}),
    ...(questionOf(finding, book).notSure === false
      ? []
      : [line({...opening(finding, book), [finding]: 'unsure'})]),
  ]);

const waysOfRules = (book: Rulebook): readonly string[] =>
  ruleKinds
    .flatMap((kind) => book[kind].flatMap((rule) => [rule.when, 'unless' in rule ? rule.unless : undefined]))
    .flatMap((condition) =>
      condition === undefined || condition === 'otherwise' ? [] : possibleWays(condition, book),
    )
    .flatMap((way) => {
      const doubtful = way.filter((finding) => canBeUnsure(finding, book));
      return [...combinations(doubtful.length, ['yes', 'unsure'])].map((replies) =>
        line({...yes(way), ...Object.fromEntries(doubtful.map((finding, at) => [finding, replies[at]]))}),
      );
    });
