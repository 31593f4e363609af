// Rulebooks of any size in the style of the real one, from a seed.
import {randomFrom} from '../core/random-answers.mjs';

const FINDINGS_PER_QUESTION = 5;
const all = (...of) => ({all: of});
const any = (...of) => ({any: of});
const URGENCIES = ['monitor', 'soon', 'urgent', 'emergency'];

/**
 * Five findings to a question; every fourth question picks one; every third has a gate on one to three findings of an
 * earlier question without a gate. Six of ten rules rest on one or several findings, each of which is enough; the
 * others on two or three things together. No two rules have the same condition and urgency.
 * @returns data for `defineRulebook()`
 */
export function generatedData(ruleCount, questionCount, seed = 1) {
  const random = randomFrom(seed);
  const below = (count) => Math.floor(random() * count);
  const questions = Array.from({length: questionCount}, (_, at) => {
    const gated = at % 3 === 2;
    const before = Math.floor(below(at) / 3) * 3;
    return {
      id: `question-${at}`,
      pick: at % 4 === 3 ? 'one' : 'any',
      findings: Array.from({length: FINDINGS_PER_QUESTION}, (_, index) => `finding-${at}-${index}`),
      ...(gated && {askIf: any(...some(1 + below(3), () => `finding-${before}-${below(5)}`))}),
    };
  });
  // Only of the questions that all are asked and pick any: no condition is then impossible.
  const findings = questions.flatMap(({findings: own, pick, askIf}) => (pick === 'any' && !askIf ? own : []));
  const everyFinding = questions.flatMap(({findings: own}) => own);
  const finding = () => findings[below(findings.length)];
  const group = () => any(...some(2 + below(4), finding));
  const kinds = [
    () => everyFinding[below(everyFinding.length)],
    () => everyFinding[below(everyFinding.length)],
    group,
    () => all(...some(2, finding)),
    () => all(finding(), group()),
  ];
  const seen = new Set();
  const rules = [];
  while (rules.length < ruleCount) {
    const when = kinds[below(kinds.length)]();
    const urgency = URGENCIES[below(URGENCIES.length)];
    const key = JSON.stringify([when, urgency]);
    if (!seen.has(key)) rules.push({id: `rule-${rules.length}`, when, urgency, evidence: ['source']});
    seen.add(key);
  }
  return {
    id: 'generated',
    version: '1.0.0',
    questions,
    redFlags: rules,
    cautions: [],
    limits: [],
    explanations: [],
    evidence: {source: {kind: 'judgement', grade: 'opinion', label: 'Generated'}},
  };
}

/** Different ones, in the order of their names. */
function some(count, make) {
  const found = new Set();
  while (found.size < count) found.add(make());
  return [...found].sort();
}
