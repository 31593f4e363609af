// What the build changes in the bundle must not change what it does.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {minifyCss} from '../../tools/bundle-plugins.mjs';

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
