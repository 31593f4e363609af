import {findingsIn, type Answers, type Reply, type Rulebook} from '../../../src/core/index.js';
import {allNo, combinations, type Said} from '../answer-space.js';
import {statusIn, worldOf} from '../oracle.js';
import {outcomes, type Outcome} from './outcomes.js';
import {lowers, MONITOR, trial, type Scope, type Tried} from './law.js';
import {singleRules, type SingleRule} from './single-rules.js';

const replies: Said = [undefined, 'yes', 'no', 'unsure'];
const decided = ['yes', 'no', 'unsure'] as const;

type Trial = ReturnType<typeof trial>;

/** Laws that are tried on all answers, open ones too, to what each rule hangs on. */
export function lawsOfRules(rulebook: Rulebook, scope: Scope): readonly Tried[] {
  const order = trial(
    'a worse reply never lowers: no ≤ unsure, no ≤ yes, unsure ≤ the higher of yes and monitor',
  );
  const total = trial(
    'there is always a result; what is complete is settled, what is not is never self-care',
  );
  const stop = trial('a reply to an open finding never leads above what was possible, nor below what holds');
  const earned = trial(
    'self-care is earned: nothing open, nothing unsure that a rule uses, no rule with an urgency that holds',
  );
  const stale = trial('a reply to a question that does not apply counts for nothing');
  const second = trial('a second evaluator finds the same rules present, suspected, open and absent');
  for (const rule of singleRules(rulebook).filter(({findings}) => scope === 'whole' || findings.length <= 6))
    for (const place of placesOf(rule, rulebook)) {
      checkTotal(place, total);
      checkSecond(place, rule, second);
      checkEarned(place, rule, earned);
      for (const at of rule.findings.keys()) {
        checkStop(place, at, stop);
        checkOrder(place, at, order);
        checkStale(place, at, stale);
      }
    }
  return [order, total, earned, stop, stale, second].map(({result}) => result());
}

/** One set of answers to what a rule hangs on, and what comes of it. */
interface Place {
  readonly said: Said;
  readonly here: Outcome;
  /** With another question, one that the rule does not look at, open as well. */
  readonly withMoreOpen: Outcome;
  /** By the second evaluator: every finding with open ones read as no, and as yes. */
  readonly best: ReadonlyMap<string, Reply>;
  readonly worst: ReadonlyMap<string, Reply>;
  /** Of each finding, whether its question is asked. */
  readonly applies: readonly boolean[];
  readonly complete: boolean;
  /** With another reply to the finding at this place. */
  readonly but: (at: number, reply: Reply | undefined) => Outcome;
  readonly where: () => string;
}

function* placesOf({name, book, findings}: SingleRule, rulebook: Rulebook): Generator<Place> {
  const saids = [...combinations(findings.length, replies)];
  const rest = allNo(rulebook);
  const elsewhere = rulebook.questions.flatMap((each) => (each.askIf ? [] : each.findings));
  const {[elsewhere.find((finding) => !findings.includes(finding))!]: _, ...withOneOpen} = rest;
  const of = saids.map(outcomes(book, findings, rest));
  const moreOpen = outcomes(book, findings, withOneOpen);
  const small = onlyAbout(findings, rulebook);
  const gates = findings.map(
    (finding) => rulebook.questions.find((question) => question.findings.includes(finding))!.askIf,
  );
  for (const [index, said] of saids.entries()) {
    const answers = named(findings, said);
    const best = worldOf(answers, small, 'no');
    const applies = gates.map((gate) => gate === undefined || statusIn(gate, best) !== undefined);
    yield {
      said,
      here: of[index]!,
      withMoreOpen: moreOpen(said),
      best,
      worst: worldOf(answers, small, 'yes'),
      applies,
      complete: said.every((reply, at) => reply !== undefined || !applies[at]),
      but: (at, reply) => of[index + (replies.indexOf(reply) - replies.indexOf(said[at])) * 4 ** at]!,
      where: () => `${name}: ${JSON.stringify(answers)}`,
    };
  }
}

function checkTotal({here: {level, atMost}, withMoreOpen, complete, where}: Place, law: Trial): void {
  law.tried();
  if (complete) law.note(level < 0 || level !== atMost, where);
  else law.note(level === 0 || atMost < MONITOR || level > atMost, where);
  law.note(withMoreOpen.level !== (level > 0 ? level : -1) || withMoreOpen.atMost < MONITOR, where);
}

function checkSecond({here: {least, most}, best, worst, where}: Place, {when}: SingleRule, law: Trial): void {
  law.tried();
  law.note(least !== number(statusIn(when, best)) || most !== number(statusIn(when, worst)), where);
}

function checkEarned(place: Place, {when, raises}: SingleRule, law: Trial): void {
  const {here, best, complete, where} = place;
  law.tried();
  if (here.level !== 0) return;
  const unsure = findingsIn(when).some((finding) => best.get(finding) === 'unsure');
  law.note(!complete || (raises && here.least > 0) || unsure, where);
}

function checkStop({said, here, but, where}: Place, at: number, law: Trial): void {
  if (said[at] !== undefined) return;
  for (const reply of decided) {
    const then = but(at, reply);
    law.tried();
    law.note(then.atMost > here.atMost || (here.level > 0 && then.level < here.level), where);
    // What holds goes on holding, and what cannot hold any more never does.
    law.note(then.least < here.least || then.most > here.most, where);
  }
}

function checkOrder({said, here, but, where}: Place, at: number, law: Trial): void {
  if (said[at] !== 'no' || said.includes(undefined)) return;
  law.tried();
  law.note(lowers(here.level, but(at, 'unsure').level, but(at, 'yes').level), where);
}

function checkStale({applies, here, but, where}: Place, at: number, law: Trial): void {
  if (applies[at]) return;
  for (const reply of replies) {
    const then = but(at, reply);
    law.tried();
    law.note(then.level !== here.level || then.least !== here.least, where);
  }
}

/** The rulebook as if these findings were all there is to ask; the second evaluator then has less to look at. */
const onlyAbout = (findings: readonly string[], rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  questions: rulebook.questions.map((question) => ({
    ...question,
    findings: question.findings.filter((finding) => findings.includes(finding)),
  })),
});

const named = (findings: readonly string[], said: Said): Answers =>
  Object.fromEntries(findings.flatMap((finding, at) => (said[at] ? [[finding, said[at]]] : [])));

const number = (status: 'present' | 'suspected' | undefined): number =>
  status ? (status === 'present' ? 2 : 1) : 0;
