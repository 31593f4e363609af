// Compiled against the packed package, never run: what Svelte takes the tags for.
import type {} from 'pop-checker/svelte';
import {backPops} from 'pop-checker/rulebook';
import type {SvelteHTMLElements} from 'svelte/elements';

export const checker: SvelteHTMLElements['pop-checker'] = {
  id: 'check',
  class: 'wide',
  country: 'GB',
  'emergency-number': '999',
  'heading-level': '3',
  required: true,
  rulebook: backPops,
  answers: {'leg-weakness': 'no'},
  'onpop-question': (event) => event.detail.question.toUpperCase(),
  'onpop-result': ({detail}) => detail.urgency satisfies string | undefined,
};
export const list: SvelteHTMLElements['red-flag-list'] = {
  for: 'check',
  'onpop-error': ({detail}) => detail.message.length,
};
export const warning: SvelteHTMLElements['self-crack-warning'] = {
  checkable: true,
  headingLevel: 3,
  lang: 'en',
};

// @ts-expect-error: no such property
export const misspelt: SvelteHTMLElements['pop-checker'] = {contry: 'GB'};
// @ts-expect-error: a misspelt finding
export const sadle: SvelteHTMLElements['pop-checker'] = {answers: {'sadle-change': 'no'}};
// @ts-expect-error: a reply is yes, no or unsure
export const maybe: SvelteHTMLElements['pop-checker'] = {answers: {'leg-weakness': 'maybe'}};
// @ts-expect-error: what is worked out cannot be set
export const computed: SvelteHTMLElements['pop-checker'] = {assessment: {}};
// @ts-expect-error: that event says the question only
export const reply: SvelteHTMLElements['pop-checker'] = {'onpop-answer': (event) => event.detail.reply};
// @ts-expect-error: no such event
export const done: SvelteHTMLElements['pop-checker'] = {'onpop-done': () => undefined};
// @ts-expect-error: only a checker asks
export const asking: SvelteHTMLElements['red-flag-list'] = {'onpop-result': () => undefined};
