import type {Answers, Rulebook} from '../../core/index.js';
import {ways} from '../../core/rulebook/condition.js';

/**
 * Ticks as answers: each tick is a `yes`, what is not ticked stays open. A tick on a question that is only asked after
 * some reply says that reply too, or it would not count: severe pain is pain. It says so whatever else is ticked, so
 * that one more tick can only add.
 */
export function tickedAnswers(ticked: Iterable<string>, {questions}: Rulebook): Answers {
  const said = new Set(ticked);
  // Gates look backwards only, so what a later question says is there when an earlier gate is reached.
  for (const {askIf, findings} of [...questions].reverse())
    if (askIf && findings.some((finding) => said.has(finding)))
      // Of several ways through a gate, the first.
      for (const finding of ways(askIf)[0] ??
        /* istanbul ignore next -- a gate that nothing opens is refused */ [])
        said.add(finding);
  return Object.fromEntries([...said].map((finding) => [finding, 'yes']));
}
