import {assess, type Answers, type Rulebook} from '../../../src/core/index.js';
import {en} from '../../../src/text/en.js';
import type {RulebookText} from '../../../src/text/text.js';
import {stringsIn} from '../../support/sentences.js';
import {shownOnTheWay} from '../../support/shown-strings.js';
import {questionOf, visit} from '../answer-space.js';
import {trial, type Tried} from './law.js';
import {canBeUnsure, conditionsOf, each, neutralIn, opening, told, waysTo, would} from './visits.js';

/** That nothing in the rulebook is dead: everything of it is met in some visit, screen by screen. */
export function lawsOfReaching(rulebook: Rulebook): readonly Tried[] {
  const {redFlags, limits, cautions, explanations, questions} = rulebook;
  const met = trial('every rule holds in some visit, and hangs on an unsure reply where one may be unsure');
  const decides = trial('every option that is not neutral decides something in some visit');
  const asked = trial('every screen is reached by the interview');
  const text = trial('every text of the rulebook is shown in some visit');
  const screens = new Set<string>();
  const shown = new Set<string>();
  const go = (replies: Answers): Answers => {
    const {answers, asked: on} = visit(would(rulebook, replies), rulebook);
    for (const id of on) screens.add(id);
    for (const words of shownOnTheWay(answers, en.rulebook)) shown.add(words);
    return answers;
  };

  for (const rule of [...redFlags, ...limits, ...cautions, ...explanations]) {
    const ways = waysTo(rule.when, rulebook);
    const holds = (replies: readonly Answers[], status: string): boolean =>
      replies
        .map((said) => assess(go(said), rulebook))
        .some((assessment) =>
          [assessment.redFlags, assessment.limits, assessment.cautions, assessment.explanations]
            .flat()
            .some((match) => match.id === rule.id && match.status === status),
        );
    met.tried(ways.length);
    const sure = ways.map((way) => each(way, 'yes', rulebook));
    met.note(!holds(sure, 'present'), () => `${rule.id} is never present`);
    // A source of the sound is told only on yes replies.
    if ('kind' in rule && rule.kind === 'sound') continue;
    if (!ways.some((way) => way.some((finding) => canBeUnsure(finding, rulebook)))) continue;
    met.tried(ways.length);
    // With everything unsure, or one part of it.
    const unsure = ways.flatMap((way) => [
      each(way, 'unsure', rulebook),
      ...way.map((finding) => ({...each(way, 'yes', rulebook), ...each([finding], 'unsure', rulebook)})),
    ]);
    met.note(!holds(unsure, 'suspected'), () => `${rule.id} is never suspected`);
  }

  const neutral = neutralIn(rulebook);
  const ways = conditionsOf(rulebook).flatMap((condition) => waysTo(condition, rulebook));
  for (const finding of questions.flatMap(({findings}) => findings)) {
    if (neutral.includes(finding)) continue;
    const others = questionOf(finding, rulebook).findings.filter((other) => other !== finding);
    const single = questionOf(finding, rulebook).pick === 'one';
    const decisive = ways
      .filter((way) => way.includes(finding))
      .some((way) => {
        const rest = way.filter((other) => other !== finding);
        const before = told(go(each(way, 'yes', rulebook)), rulebook);
        return (single ? others : [undefined]).some((other) => {
          decides.tried();
          return told(go(each([...rest, ...(other ? [other] : [])], 'yes', rulebook)), rulebook) !== before;
        });
      });
    decides.note(!decisive, () => finding);
  }

  for (const finding of questions.flatMap(({findings}) => findings))
    for (const reply of ['yes', 'unsure'] as const)
      go({...opening(finding, rulebook), ...each([finding], reply, rulebook)});
  for (const {id} of questions) {
    asked.tried();
    asked.note(!screens.has(id), () => id);
  }
  // The terms stand below the list of red flags, the title above the summary: neither is part of a visit.
  const {terms: _, summaryTitle: __, ...onTheWay} = en.rulebook satisfies RulebookText;
  for (const {path, words} of stringsIn(onTheWay)) {
    text.tried();
    text.note(!shown.has(words), () => `${path}: ${words}`);
  }
  return [met, decides, asked, text].map(({result}) => result());
}
