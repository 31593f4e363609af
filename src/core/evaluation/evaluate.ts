import type {Answers} from '../answers.js';
import type {Rulebook} from '../rulebook/rulebook.js';
import {levelOf, MONITOR} from '../urgency.js';
import {compile, OPEN, type Compiled, type EncodedAnswers} from './compile.js';
import {read, type Reading} from './reading.js';
import {PRESENT} from './strength.js';

/** The two readings of one set of answers, and what follows from each. */
export interface Evaluation {
  readonly compiled: Compiled;
  /** Every open finding read as `no`. */
  readonly low: Reading;
  /** Every open finding read as `yes`: no completion of the answers reads worse. */
  readonly high: Reading;
  /** A finding that applies is open. */
  readonly isOpen: boolean;
  /** Position in `urgencies` of the urgency; -1 while it is undefined. */
  readonly level: number;
  /** Position in `urgencies` of the urgency at most. */
  readonly atMost: number;
}

/** The one evaluation, for answers already encoded: a whole answer space can be walked with it. */
export function evaluate(compiled: Compiled, encoded: EncodedAnswers): Evaluation {
  const low = read(compiled, encoded, 0);
  const isOpen = compiled.questions.some(
    ({findings}, index) => low.applies[index] && findings.some((finding) => encoded[finding] === OPEN),
  );
  // What is open and does not apply cannot make a gate hold: then both readings are the same.
  const high = isOpen ? read(compiled, encoded, PRESENT) : low;
  return {
    compiled,
    low,
    high,
    isOpen,
    level: Math.max(levelOf(low.top.urgency), isOpen ? -1 : 0),
    atMost: Math.max(levelOf(high.top.urgency), isOpen ? MONITOR : 0),
  };
}

const evaluations = new WeakMap<Answers, Evaluation>();

/** The same for answers as they are; once for the same object, where it cannot have changed. */
export function evaluateAnswers(answers: Answers, rulebook: Rulebook): Evaluation {
  const compiled = compile(rulebook);
  const known = evaluations.get(answers);
  if (known?.compiled === compiled) return known;
  const evaluation = evaluate(compiled, compiled.encode(answers));
  if (Object.isFrozen(answers)) evaluations.set(answers, evaluation);
  return evaluation;
}

/** A limit holds for certain: one that is only suspected sets a floor and no more. */
export const underLimit = ({compiled, low}: Evaluation): boolean =>
  low.rules.some((strength, index) => strength === PRESENT && compiled.rules[index]!.list === 'limits');
