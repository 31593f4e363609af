// Each method of the language replaced in turn, before the script comes and after: it works, or shows the page's own
// content or the panel. Never nothing, never a freeze, never a calmer result or a shorter list. Every other one
// here, in one way; `npm run proof -- replaced-methods` goes through all of them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openReplaced, WAYS} from './try-replaced.mjs';

const ways = Object.keys(WAYS);

for (const [first, when] of ['before', 'after'].entries())
  test(`a method replaced ${when} the script comes`, async (context) => {
    const {methods, lines, tryOne} = await openReplaced(context, when);
    assert.ok(methods.length > 150);
    assert.ok(lines > 40);
    const problems = [];
    for (const [at, [path, key]] of methods.entries()) {
      if (at % 4 !== first) continue;
      const way = ways[(at >> 2) % ways.length];
      const problem = await tryOne(path, key, way);
      if (problem) problems.push(`${path}[${key}] ${way}: ${problem}`);
    }
    assert.deepEqual(problems, []);
  });
