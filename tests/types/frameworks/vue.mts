// Compiled against the packed package, never run: what Vue's templates take the tags for.
import type {} from 'pop-checker/vue';
import {backPops} from 'pop-checker/rulebook';
import type {GlobalComponents} from 'vue';

type Instance<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Props<Tag extends keyof GlobalComponents> = Instance<Tag>['$props'];

export const checker: Props<'pop-checker'> = {
  id: 'check',
  class: 'wide',
  country: 'GB',
  'emergency-number': '999',
  headingLevel: 3,
  required: true,
  rulebook: backPops,
  answers: {'leg-weakness': 'no'},
};
export const list: Props<'red-flag-list'> = {for: 'check', checkable: true, lang: 'en'};
export const warning: Props<'self-crack-warning'> = {'heading-level': '3'};

export function listen(tag: Instance<'pop-checker'>, event: CustomEvent<{question: string}>): string {
  tag.$emit('pop-answer', event);
  return tag.summary();
}

// @ts-expect-error: no such property
export const misspelt: Props<'pop-checker'> = {contry: 'GB'};
// @ts-expect-error: a misspelt finding
export const sadle: Props<'pop-checker'> = {answers: {'sadle-change': 'no'}};
// @ts-expect-error: a reply is yes, no or unsure
export const maybe: Props<'pop-checker'> = {answers: {'leg-weakness': 'maybe'}};
// @ts-expect-error: what is worked out cannot be set
export const computed: Props<'pop-checker'> = {assessment: {}};
// @ts-expect-error: only the list and the warning follow
export const following: Props<'pop-checker'> = {for: 'check'};
// @ts-expect-error: no such event
export const done = (tag: Instance<'pop-checker'>): void => tag.$emit('pop-done', new CustomEvent('x'));
// @ts-expect-error: that event says the question only
export const empty = (tag: Instance<'pop-checker'>): void => tag.$emit('pop-answer', new Event('x'));
