import {describedAs, tags} from './manifest.js';

/** A public CSS variable, as the manifest describes it. */
export interface Token {
  readonly name: string;
  readonly initial: string;
  readonly meaning: string;
  readonly isColour: boolean;
}

/** Every variable of the three elements, once. */
export const tokens: readonly Token[] = tags
  .flatMap((tag) => describedAs(tag).cssProperties ?? [])
  .filter(({name}, at, all) => all.findIndex((each) => each.name === name) === at)
  .map(({name, description = '', default: initial}) => ({
    name,
    initial,
    meaning: description,
    isColour: /#|color-mix|oklch|var\(--pop-(paper|muted)\)/.test(initial),
  }));
