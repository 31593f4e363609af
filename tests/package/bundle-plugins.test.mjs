// What the build changes in the bundle must not change what it does.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {INTERNAL, minifyCss} from '../../tools/bundle-plugins.mjs';
import {emergencyNumbers, backPops} from '../../dist/rulebook/index.js';
import {en} from '../../dist/text/en.js';

test('a style sheet loses comments and white space, and nothing else', () => {
  const samples = {
    "/* the visitor's choice; { */ a { color : red; }": 'a{color :red}',
    "a::before { content: ' ; {x}  /* y */ 0.5'; }": "a::before{content:' ; {x}  /* y */ 0.5'}",
    '.a :hover > .b, .c + .d { width: calc(1px + 0.5em - 10.5px); }':
      '.a :hover > .b,.c + .d{width:calc(1px + .5em - 10.5px)}',
    '@media (min-width: 3px) and (a) {\n  a {\n    b: c;\n  }\n}': '@media (min-width:3px) and (a){a{b:c}}',
    'a { inset: calc(100% * @TEMPLATE_EXPRESSION / @TEMPLATE_EXPRESSION); }':
      'a{inset:calc(100% * @TEMPLATE_EXPRESSION / @TEMPLATE_EXPRESSION)}',
  };
  for (const [css, small] of Object.entries(samples)) assert.equal(minifyCss(css), small);
});

/** Every key of an object and of what is in it. */
const keysOf = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        Array.isArray(value) ? keysOf(part) : [key, ...keysOf(part)],
      );

test('no name that is short in the bundle is one of a rulebook, a text or a number', () => {
  const given = new Set([en, backPops, emergencyNumbers].flatMap(keysOf));
  assert.ok(given.has('ifUnsure') && given.has('dispositions'));
  assert.deepEqual(
    INTERNAL.filter((name) => given.has(name)),
    [],
  );
});
