import {list, refuse, show} from './input-error.js';
import {deepFreeze} from './deep-freeze.js';
import type {Question, Rulebook} from './rulebook.js';

export const replies = ['yes', 'no', 'unsure'] as const;
export type Reply = (typeof replies)[number];

/** All replies so far, by finding. A finding without a reply is open, which is not `no`. */
export type Answers<F extends string = string> = Readonly<Partial<Record<F, Reply>>>;

/**
 * What can be said to a question: one finding, several, `none` of them (pick `any`), `unsure` (pick `one`), or a reply
 * for each of some findings.
 */
export type Choice<F extends string = string> = F | readonly F[] | 'none' | 'unsure' | Answers<F>;

/** What is saved and submitted. */
export interface SavedAnswers<F extends string = string> {
  readonly rulebook: {readonly id: string; readonly version: string};
  readonly answers: Answers<F>;
}

/**
 * The answers with one question answered. Replies to other questions stay, so going back loses nothing.
 * @throws {InputError} for an unknown question, finding or reply, an empty list, or a choice the question does not offer.
 */
export function answer<F extends string, Q extends string>(
  answers: Answers<NoInfer<F>>,
  question: NoInfer<Q>,
  choice: Choice<NoInfer<F>>,
  rulebook: Rulebook<F, Q>,
): Answers<F> {
  const asked = rulebook.questions.find(({id}) => id === question);
  refuse(
    show(question),
    asked
      ? []
      : [
          allow(
            'unknown',
            rulebook.questions.map(({id}) => id),
          ),
        ],
  );
  const {findings, pick, wayOut} = asked!;
  const rest = pick === 'any' ? 'none' : 'unsure';
  const some = isObject(choice);
  const said: Answers = some
    ? choice
    : choice === rest
      ? each(findings, rest === 'none' ? 'no' : rest)
      : each(
          [choice].flat().map((finding) => (typeof finding === 'string' ? finding : show(finding))),
          'yes',
        );
  const values = Object.values(said);
  const problems = problemsIn(said, [asked!]);
  if (!values[0]) problems.push(allow('nothing', [...findings, rest]));
  refuse(show(question), problems);

  // A way out leaves the rest open. Otherwise what was not chosen is a no, as is what one that holds excludes.
  const leaves = said[wayOut!] === 'yes';
  const closes = !leaves && (!some || (pick === 'one' && values.includes('yes')));
  const kept = leaves
    ? Object.fromEntries(Object.entries(answers).filter(([finding]) => !findings.includes(finding as F)))
    : answers;
  return Object.freeze({...kept, ...(closes && each(findings, 'no')), ...said}) as Answers<F>;
}

/**
 * Answers from outside: plain answers, or the saved form. Nothing is taken over unless all of it is right.
 * @throws {InputError} listing every problem and what is allowed.
 */
export function readAnswers<F extends string>(input: unknown, rulebook: Rulebook<F>): Answers<F> {
  const saved = isObject(input) && 'rulebook' in input ? input : {rulebook, answers: input};
  const {id, version} = Object(saved.rulebook) as {readonly id: unknown; readonly version: unknown};
  const major = (of: unknown): unknown => show(of).split('.')[0];
  const problems = problemsIn(saved.answers, rulebook.questions);
  if (id !== rulebook.id || major(version) !== major(rulebook.version))
    problems.push(allow(`rulebook ${show(id)} ${show(version)}`, [rulebook.id, rulebook.version]));
  refuse('answers', problems);
  return deepFreeze({...(saved.answers as Answers<F>)});
}

/** Everything that is wrong with replies to these questions. */
export function problemsIn(said: unknown, questions: readonly Question[]): string[] {
  if (!isObject(said)) return [`no answers: ${show(said)}`];
  const known = new Map(
    questions.flatMap(({findings, notSure}) =>
      findings.map((finding) => [finding, notSure === false ? replies.slice(0, 2) : replies]),
    ),
  );
  const strange = Object.keys(said).filter((finding) => !known.has(finding));
  const problems = Object.entries(said).flatMap(([finding, reply]) => {
    const allowed = known.get(finding);
    return !allowed || allowed.includes(reply as Reply)
      ? []
      : [allow(`'${finding}' is ${show(reply)}`, allowed)];
  });
  // Said once for all of them: junk may hold thousands.
  if (strange.length > 0) problems.push(allow(`unknown: ${list(strange)}`, [...known.keys()]));
  for (const {pick, findings} of questions)
    if (pick === 'one' && findings.filter((finding) => said[finding] === 'yes').length > 1)
      problems.push(allow("more than one 'yes'", findings));
  return problems;
}

const each = (findings: readonly string[], reply: Reply): Answers =>
  Object.fromEntries(findings.map((finding) => [finding, reply]));

const allow = (problem: string, allowed: readonly string[]): string =>
  `${problem}; allowed are ${list(allowed)}`;

/** A plain object: no list, date, map or null. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  show(value) === '[object Object]';
