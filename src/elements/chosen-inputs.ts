import type {Question} from '../core/index.js';
import {excludes, type Chosen} from './visit.js';

const inputsIn = (root: ShadowRoot): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('.question input'),
];

/** The values chosen on the screen now. */
export const chosenIn = (root: ShadowRoot): Chosen =>
  inputsIn(root).flatMap(({checked, value}) => (checked ? [value] : []));

/** Takes away what a tick excludes. Radios do so by themselves. */
export function dropExcluded(
  root: ShadowRoot,
  question: Question,
  {checked, type, value}: HTMLInputElement,
): void {
  if (!checked || type !== 'checkbox') return;
  for (const other of inputsIn(root))
    if (other.value !== value && excludes(question, value, other.value)) other.checked = false;
}
