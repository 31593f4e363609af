import type {QuestionId} from '../../src/rulebook/index.js';
import {questions} from '../../src/rulebook/questions.js';
import type {FindingIn, Step} from './case.js';

type Reply = 'yes' | 'no' | 'unsure';

/** What is said on each screen: ticks, none, not sure, or the rows that "not sure" asks again. */
export type Said = {
  readonly [Q in QuestionId]?:
    FindingIn<Q> | readonly FindingIn<Q>[] | 'none' | 'unsure' | {readonly [F in FindingIn<Q>]?: Reply};
};

const screens = [
  'call-now',
  'faint-detail',
  'small-changes',
  'seen-signs',
  'age',
  'child-signs',
  'place',
  'neck-signs',
  'other-place-signs',
  'signs',
  'leg-detail',
  'background',
  'pregnancy-signs',
  'surgery-detail',
  'back-now',
  'pain-often',
  'pain-where',
  'pain-kind',
  'stiff-how',
  'pattern',
  'sound',
  'self-crack',
] as const satisfies readonly QuestionId[];

/** An adult of 18 to 44 whose low back gives a clean pop now and then, and nothing else. */
export const harmless = {
  'call-now': 'none',
  'small-changes': 'none',
  age: 'age-18-44',
  place: 'place-low',
  signs: 'none',
  background: 'none',
  'back-now': 'none',
  pattern: 'none',
  sound: ['pop-clean'],
  'self-crack': 'none',
} as const satisfies Said;

/**
 * A visit, screen by screen, of someone with a harmless pop except for what is said. Follow-up screens are part of it
 * only where they are said. Of the rows that "not sure" asks again, those not named are answered no.
 * @param last the screen after which the interview ends
 * @throws {Error} where something is said after the last screen
 */
export function visit(said: Said = {}, last: (typeof screens)[number] = 'self-crack'): readonly Step[] {
  const end = screens.indexOf(last);
  const late = screens.slice(end + 1).filter((screen) => screen in said);
  if (late.length > 0) throw new Error(`the visit ends at '${last}', before ${late.join(', ')}`);
  const everything: Said = {...harmless, ...said};
  return screens.slice(0, end + 1).flatMap((screen) => {
    const reply = everything[screen];
    return reply === undefined ? [] : [[screen, inFull(screen, reply)] as unknown as Step];
  });
}

/** The same person, going on without anything more to tell, to the last screen that could still find an emergency. */
export const urgentVisit = (said: Said): readonly Step[] => visit(said, 'pattern');

function inFull(screen: QuestionId, said: NonNullable<Said[QuestionId]>) {
  if (typeof said === 'string' || said instanceof Array) return said;
  const findings = questions.find(({id}) => id === screen)?.findings ?? [];
  return Object.assign(Object.fromEntries(findings.map((finding) => [finding, 'no'])), said);
}
