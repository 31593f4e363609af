// The packed package in a project of its own: the core and the rulebook assess answers in plain Node.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packedProject, runModule} from '../support/package-folder.mjs';

test('without another package and without a DOM, core and rulebook assess answers', (context) => {
  const folder = packedProject(context, {alone: true});
  const told = runModule(
    folder,
    `
    import {answer, assess, nextQuestion} from 'pop-checker/core';
    import {backPops} from 'pop-checker/rulebook';

    const first = nextQuestion({}, backPops);
    const calm = answer({}, first.question.id, 'none', backPops);
    const alarming = answer({}, first.question.id, [first.findings[0]], backPops);
    console.log(JSON.stringify({
      dom: ['window', 'document', 'customElements', 'HTMLElement'].filter((name) => name in globalThis),
      first: first.question.id,
      second: nextQuestion(calm, backPops).question.id,
      open: assess({}, backPops).urgency ?? 'unknown yet',
      alarming: assess(alarming, backPops).urgency,
      asksOn: nextQuestion(alarming, backPops) !== undefined,
      reasons: assess(alarming, backPops).redFlags.length,
    }));
    `,
  );
  assert.deepEqual(told.dom, []);
  assert.notEqual(told.first, told.second);
  assert.equal(told.open, 'unknown yet');
  assert.equal(told.alarming, 'emergency');
  assert.equal(told.asksOn, false);
  assert.ok(told.reasons > 0);
});
