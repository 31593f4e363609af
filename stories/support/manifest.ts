import described from '../../.storybook/generated/custom-elements.json?raw';

interface Named {
  readonly name: string;
  readonly description?: string;
}

/** One element of the manifest, as far as stories read it. */
export interface Described {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly (Named & {
    readonly fieldName?: string;
    readonly type?: {readonly text: string};
  })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & {readonly default: string})[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Described[]}[];
}

/**
 * The custom-elements manifest: all that controls, tables and actions are made from. Storybook lists nothing without a
 * name, so the slot that has none is called `default`, as in the reference.
 */
export const manifest = JSON.parse(described, (key, value: unknown) =>
  key === 'slots'
    ? (value as readonly Named[]).map((slot) => ({...slot, name: slot.name || 'default'}))
    : value,
) as Manifest;

export const tags = ['pop-checker', 'red-flag-list', 'self-crack-warning'] as const;
export type Tag = (typeof tags)[number];

/** What the manifest says of an element. */
export function describedAs(tag: string): Described {
  const found = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`the manifest has no <${tag}>`);
  return found;
}
