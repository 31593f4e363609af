import {ruleKinds} from '../../core/index.js';
import type {Path} from './words.js';

/** One part of the words of a rule, whatever kind of rule it is. */
export const ruleWords = (
  id: string,
  part: 'name' | 'why' | 'note' | 'callIf' | 'say' | 'more' | 'picture',
): readonly Path[] => ruleKinds.map((kind): Path => `${kind}.${id}.${part}`);

/** A reply "yes" in the person's own words. */
export const saidWords = (finding: string): readonly Path[] => [
  `findings.${finding}.said`,
  `findings.${finding}.label`,
];
