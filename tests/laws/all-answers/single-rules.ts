import {all, defineRulebook, type Condition, type Rulebook} from '../../../src/core/index.js';
import {touchedBy} from '../answer-space.js';

/** A rulebook with the same questions and one rule, and the findings that this rule hangs on. */
export interface SingleRule {
  readonly name: string;
  readonly when: Condition;
  readonly book: Rulebook;
  readonly findings: readonly string[];
  /** A red flag, a limit or a caution of the rulebook. */
  readonly counts: boolean;
  /** Asks for an urgency here; a caution may only speak. */
  readonly raises: boolean;
}

/**
 * A rulebook taken apart, so that each part is small enough for all of its answers to be tried. Nothing is lost:
 *
 * - The urgency of answers is the highest of what each rule asks for, or monitor if an unsure reply to a finding that a
 *   rule uses is all there is, or self-care; while something is open and no rule holds, none. Each of these is the
 *   highest over the rulebooks with one rule. So a law `urgency ≤ urgency` that each of them keeps, the whole keeps.
 * - What one rule comes to hangs on the findings that it names and those that decide whether they are asked; on the
 *   rest, only whether something of it is open. So the rest is taken as no, and once with something open.
 * - An `any` holds as much as that of its parts which holds most. So each part stands for itself, and so does each
 *   choice of parts of an `all` of several `any`.
 * - An explanation asks for nothing. Whether it holds, and what withholds it, are conditions like others, so each is
 *   walked as the condition of a rule.
 */
export function singleRules(rulebook: Rulebook): readonly SingleRule[] {
  const {redFlags, limits, cautions, explanations} = rulebook;
  const single = (
    name: string,
    when: Condition,
    rule: object,
    list: 'redFlags' | 'cautions' | 'explanations',
  ): readonly SingleRule[] =>
    partsOf(when).map((part, at) => ({
      name: `${name}/${at + 1}`,
      when: part,
      counts: list !== 'explanations',
      raises: list === 'explanations' || 'urgency' in rule,
      findings: touchedBy(part, rulebook),
      book: defineRulebook({
        ...rulebook,
        limits: [],
        cautions: [],
        explanations: [],
        redFlags: [],
        // A caution may only speak; an explanation is walked as if it were a red flag.
        [list === 'cautions' ? 'cautions' : 'redFlags']: [
          {
            ...(list === 'explanations' ? {urgency: 'monitor', evidence: [anyEvidence(rulebook)]} : {}),
            ...rule,
            id: 'rule',
            when: part,
          },
        ],
      }),
    }));
  return [
    ...[...redFlags, ...limits].flatMap((rule) => single(rule.id, rule.when, rule, 'redFlags')),
    ...cautions.flatMap((rule) => single(rule.id, rule.when, rule, 'cautions')),
    ...explanations.flatMap(({id, when, unless}) => [
      ...(when === 'otherwise' ? [] : single(id, when, {}, 'explanations')),
      ...(unless ? single(`${id}, unless`, unless, {}, 'explanations') : []),
    ]),
    ...rulebook.questions.flatMap(({id, askIf}) =>
      askIf ? single(`${id}, asked if`, askIf, {}, 'explanations') : [],
    ),
  ];
}

function partsOf(condition: Condition): readonly Condition[] {
  if (typeof condition === 'string') return [condition];
  if ('any' in condition) return condition.any.flatMap(partsOf);
  const [first, ...rest] = condition.all.map(partsOf);
  return rest.reduce<readonly Condition[]>(
    (wholes, parts) => wholes.flatMap((whole) => parts.map((part) => all(whole, part))),
    first!,
  );
}

const anyEvidence = ({evidence}: Rulebook): string => Object.keys(evidence)[0]!;
