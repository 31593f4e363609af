// Nothing is measured before everything that is compared has given the same results.
import assert from 'node:assert/strict';
import {assess} from './pop-checker.mjs';
import {ruleIds} from './bit-code.mjs';

const sorted = (ids) => [...ids].sort();

/** The generated code beside the core: urgency, urgency at most, and the sets of rules of both readings. */
export function checkGenerated(model, ours, answerSets, words, {run, inWidth, outWidth, ruleWidth}) {
  const encoded = ours.encode(answerSets);
  const out = new Int32Array(outWidth);
  const rules = (part) => ruleIds(model, out, 2 + part * ruleWidth);
  answerSets.forEach((answers, at) => {
    run(words, at * inWidth, out);
    assert.deepEqual(
      ours.results(encoded, at),
      {
        urgency: out[0],
        atMost: out[1],
        present: rules(0),
        possible: rules(1),
        presentAtMost: rules(2),
        possibleAtMost: rules(3),
      },
      JSON.stringify(answers),
    );
  });
}

/** Many sets at once beside one at a time: all that both find. */
export function checkMany(ours, many, answerSets) {
  const encoded = ours.encode(answerSets);
  const results = many.results(many.encode(answerSets));
  answerSets.forEach((answers, at) =>
    assert.deepEqual(results[at], ours.results(encoded, at), JSON.stringify(answers)),
  );
}

/** The generated code for complete answers beside the core: urgency and the set of rules. */
export function checkTwoValued(model, ours, answerSets, words, {run, inWidth, outWidth}) {
  const encoded = ours.encode(answerSets);
  const out = new Int32Array(outWidth);
  answerSets.forEach((answers, at) => {
    run(words, at * inWidth, out);
    const {urgency, present} = ours.results(encoded, at);
    assert.deepEqual({urgency, present}, {urgency: out[0], present: ruleIds(model, out, 1)});
  });
}

/** One engine beside the core: the ids of the rules that hold with `yes` replies. */
export async function checkEngine(name, rulesOf, ours, answerSets) {
  const encoded = ours.encode(answerSets);
  for (const [at, answers] of answerSets.entries())
    assert.deepEqual(
      sorted(await rulesOf(answers)),
      sorted(ours.results(encoded, at).present),
      `${name}: ${JSON.stringify(answers)}`,
    );
}

/** What `assess()` returns beside what was compared above: urgencies, and red flags, limits and cautions by status. */
export function checkAssess(rulebook, ours, answerSets) {
  const encoded = ours.encode(answerSets);
  const urgencies = ['self-care', 'monitor', 'soon', 'urgent', 'emergency'];
  const explanations = new Set(rulebook.explanations.map(({id}) => id));
  const others = (ids) => sorted(ids.filter((id) => !explanations.has(id)));
  answerSets.forEach((answers, at) => {
    const {urgency, atMost, present, possible} = ours.results(encoded, at);
    const assessment = assess(answers, rulebook);
    const matches = [...assessment.redFlags, ...assessment.limits, ...assessment.cautions];
    assert.deepEqual(
      [
        assessment.urgency,
        assessment.atMost,
        sorted(matches.filter(({status}) => status === 'present').map(({id}) => id)),
        sorted(matches.map(({id}) => id)),
      ],
      [urgencies[urgency], urgencies[atMost], others(present), others(possible)],
    );
  });
}
