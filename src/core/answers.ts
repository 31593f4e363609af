import {InputError, list, refuse, show, type Problem, type ProblemCode} from './input-error.js';
import {nearest} from './nearest.js';
import {deepFreeze} from './rulebook/deep-freeze.js';
import type {Rulebook} from './rulebook/rulebook.js';
import type {Question} from './rulebook/rules.js';

/** What can be said of a finding. */
export const replies = ['yes', 'no', 'unsure'] as const;
/** `yes`, `no`, or `unsure`: the person does not know. */
export type Reply = (typeof replies)[number];

/** All replies so far, by finding. A finding without a reply is open, which is not `no`. */
export type Answers<F extends string = string> = Readonly<Partial<Record<F, Reply>>>;

/**
 * What can be said to a question, in one of three shapes. A word: one finding, `none` of them (pick `any`), `unsure`
 * (pick `one`). A list of findings (pick `any`). Replies by finding. A word or a list says no to all other findings of
 * the question; replies by finding leave them as they were.
 */
export type Choice<F extends string = string> = F | 'none' | 'unsure' | readonly F[] | Answers<F>;

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
  const asked = questionOf(question, rulebook);
  const said = repliesIn(choice, asked);
  refuse(show(question), problemsWith(choice, said, asked));
  return withReplies(answers, asked, said, !isObject(choice));
}

/** The answers with replies to a question that are known to fit it; `saysAll`: no to all that they do not name. */
export function withReplies(answers: Answers, asked: Question, said: Answers, saysAll = false): Answers {
  if (isWayOutTaken(asked, said)) return Object.freeze({...without(answers, asked), ...said});
  // Of a question that takes one, a yes excludes the others in whatever shape it is said.
  const excludesOthers = saysAll || (asked.pick === 'one' && saysYes(said));
  const others = excludesOthers ? allAs('no', asked.findings) : {};
  return Object.freeze({...answers, ...others, ...said});
}

function questionOf<F extends string, Q extends string>(id: Q, {questions}: Rulebook<F, Q>): Question<F, Q> {
  const asked = questions.find((question) => question.id === id);
  if (asked) return asked;
  const known = questions.map((question) => question.id);
  throw new InputError(show(id), [
    problem([], 'unknown-question', `unknown question: ${withMeant(id, known)}`, known),
  ]);
}

/** The word that answers a question without naming a finding. */
const restOf = ({pick}: Question): 'none' | 'unsure' => (pick === 'any' ? 'none' : 'unsure');

/** What a choice says, finding by finding. */
function repliesIn(choice: unknown, question: Question): Answers {
  if (isObject(choice)) return choice as Answers;
  if (choice === 'none' && question.pick === 'any') return allAs('no', question.findings);
  if (choice === 'unsure' && question.pick === 'one') return allAs('unsure', question.findings);
  const named: readonly unknown[] = Array.isArray(choice) ? choice : [choice];
  // What is no text is refused under a name that no finding can have.
  return allAs(
    'yes',
    named.map((finding) => (typeof finding === 'string' ? finding : show(finding))),
  );
}

function problemsWith(choice: unknown, said: Answers, question: Question): readonly Problem[] {
  const {id, findings, pick} = question;
  const problems = problemsIn(said, [question], [id]);
  const allowed = [...findings, restOf(question)];
  if (Object.keys(said).length === 0) problems.push(problem([id], 'nothing-said', 'nothing', allowed));
  if (pick === 'one' && Array.isArray(choice) && choice.length > 0)
    problems.push(problem([id], 'list-for-one', 'a list, where one is to be picked', allowed));
  return problems;
}

/** Whether the way out of a question is taken: then it counts as answered, and the rest of it stays open. */
export const isWayOutTaken = ({wayOut}: Question, said: Answers): boolean =>
  wayOut !== undefined && said[wayOut] === 'yes';

const saysYes = (said: Answers): boolean => Object.keys(said).some((finding) => said[finding] === 'yes');

/** A way out leaves all else on its screen open, whatever was said there before. */
const without = (answers: Answers, {findings}: Question): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([finding]) => !findings.includes(finding)));

/**
 * Answers from outside: plain answers, or the saved form. Nothing is taken over unless all of it is right.
 * @throws {InputError} listing every problem and what is allowed.
 */
export function readAnswers<F extends string>(input: unknown, rulebook: Rulebook<F>): Answers<F> {
  const saved = isObject(input) && 'rulebook' in input ? input : {rulebook, answers: input};
  const {id, version} = Object(saved.rulebook) as {readonly id: unknown; readonly version: unknown};
  const problems = problemsIn(saved.answers, rulebook.questions, ['answers']);
  if (id !== rulebook.id || majorOf(version) !== majorOf(rulebook.version)) {
    const other = `rulebook ${show(id)} ${show(version)}`;
    problems.push(problem(['rulebook'], 'other-rulebook', other, [rulebook.id, rulebook.version]));
  }
  refuse('answers', problems);
  return deepFreeze({...(saved.answers as Answers<F>)});
}

const majorOf = (version: unknown): unknown => show(version).split('.')[0];

/** Everything that is wrong with replies to these questions. */
export function problemsIn(
  said: unknown,
  questions: readonly Question[],
  path: readonly string[],
): Problem[] {
  if (!isObject(said)) return [problem(path, 'not-answers', `no answers: ${show(said)}`)];
  const problems: Problem[] = [];
  const allowed = new Map(
    questions.flatMap((question) => question.findings.map((finding) => [finding, repliesTo(question)])),
  );
  for (const [finding, reply] of Object.entries(said)) {
    const replies = allowed.get(finding);
    if (replies && !replies.includes(reply as Reply))
      problems.push(
        problem([...path, finding], 'unknown-reply', `'${finding}' is ${withMeant(reply, replies)}`, replies),
      );
  }
  // Said once for all of them: junk may hold thousands.
  const strange = Object.keys(said).filter((finding) => !allowed.has(finding));
  if (strange.length > 0) {
    const known = [...allowed.keys()];
    const shown = strange.map((finding, at) => (at < LOOKED_FOR ? withMeant(finding, known) : show(finding)));
    problems.push(problem(path, 'unknown-finding', `unknown: ${shown.join(', ')}`, known));
  }
  for (const {pick, findings} of questions)
    if (pick === 'one' && findings.filter((finding) => said[finding] === 'yes').length > 1)
      problems.push(problem(path, 'several-yes', "more than one 'yes'", findings));
  return problems;
}

/** Of so many unknown findings, and no more, the known one that was meant is looked for. */
const LOOKED_FOR = 9;

/** A value from outside, with what it may be a misspelling of. */
function withMeant(value: unknown, known: readonly string[]): string {
  const meant = typeof value === 'string' && nearest(value, known);
  return meant ? `${show(value)} (did you mean '${meant}'?)` : show(value);
}

/** Where the person always knows, `unsure` is no reply. */
const repliesTo = ({notSure}: Question): readonly Reply[] => (notSure === false ? ['yes', 'no'] : replies);

const allAs = (reply: Reply, findings: readonly string[]): Answers =>
  Object.fromEntries(findings.map((finding) => [finding, reply]));

function problem(
  path: readonly string[],
  code: ProblemCode,
  what: string,
  allowed: readonly string[] = [],
): Problem {
  const message = allowed.length > 0 ? `${what}; allowed are ${list(allowed)}` : what;
  return {path, code, message};
}

/** A plain object: no list, date, map or null. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  show(value) === '[object Object]';
