// Types of the tags for JSX (React 19), Vue templates and Svelte, from the manifest. Not by the integrations of the
// family that writes the data for editors: custom-element-jsx-integration, -vuejs- and -svelte- let a page set what is
// worked out, as `assessment`; the one for Vue has no `$emit`, and the one for Svelte the `on:` and `bind:` of Svelte 4.
import {elementsIn} from './read-manifest.mjs';

/** What a property takes where that is not what it gives back: a misspelt finding of ours does not compile. */
const TAKES = {answers: 'Answers<Finding> | SavedAnswers'};

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const member = (name, type, description) => `
    /** ${description} */
    ${quoted(name)}?: ${type} | undefined;`;

/** What can be set on the tag: properties by their names, and attributes where theirs differ. */
function props({name: className, members, attributes}) {
  const settable = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  // `lang` is every tag's own.
  const others = attributes.filter(({name, fieldName}) => fieldName && name !== fieldName);
  return [...settable, ...others]
    .map(({name, fieldName: field = name, description}) =>
      member(name, TAKES[field] ?? `${className}['${field}']`, description),
    )
    .join('');
}

const tag = (element) => `
  '${element.tagName}': Tag<${element.name}, {${props(element)}
  }, ${element.events.map(({name}) => `'${name}'`).join(' | ')}>;`;

/** What the three others make their own types of. */
const tags = (elements) => `import type {Answers, SavedAnswers} from './core/index.js';
import type {Finding} from './rulebook/index.js';
import type {${elements.map(({name}) => name).join(', ')}, PopEventMap} from './index.js';

interface Tag<Element, Props, Name extends keyof PopEventMap> {
  element: Element;
  props: Props;
  events: Pick<PopEventMap, Name>;
}

/** Each tag with its class, what can be set on it, and its events. */
export interface Tags {${elements.map(tag).join('')}
}

/** Listeners in the form of properties: \`onpop-result\`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

export interface Variables {${elements[0].cssProperties
  .map(({name, description}) => member(name, 'string | number', description))
  .join('')}
}
`;

/** Properties that an attribute of another name sets too. React writes them into the page of a server, where HTML drops the capitals. */
const propertiesOfAttributes = (elements) => [
  ...new Set(
    elements.flatMap(({attributes}) =>
      attributes.flatMap(({name, fieldName}) => (fieldName && name !== fieldName ? [`'${fieldName}'`] : [])),
    ),
  ),
];

const jsx = (elements) => `// React 19: \`import type {} from 'pop-checker/jsx';\` in any module of the app.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Listeners, Tags, Variables} from './tags.js';

type Elements = {
  [Name in keyof Tags]: DetailedHTMLProps<HTMLAttributes<Tags[Name]['element']>, Tags[Name]['element']> &
    Omit<Tags[Name]['props'], ${propertiesOfAttributes(elements).join(' | ')}> & Listeners<Tags[Name]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends Variables {}
}
`;

const vue = () => `// Vue 3: \`import type {} from 'pop-checker/vue';\` in any module of the app.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Tags} from './tags.js';

type Components = {
  [Name in keyof Tags]: new () => Tags[Name]['element'] & {
    /** What a template may bind. */
    $props: HTMLAttributes & Tags[Name]['props'] & PublicProps;
    $emit: EmitFn<{[Event in keyof Tags[Name]['events']]: (event: Tags[Name]['events'][Event]) => void}>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

const svelte = () => `// Svelte 5: \`import type {} from 'pop-checker/svelte';\` in any module of the app.
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Tags} from './tags.js';

type Elements = {
  [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> & Tags[Name]['props'] & Listeners<Tags[Name]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** The texts of the type files, by name. */
export function frameworkTypes(manifest) {
  const elements = elementsIn(manifest);
  return Object.fromEntries(
    Object.entries({tags, jsx, vue, svelte}).map(([name, write]) => [`${name}.d.ts`, write(elements)]),
  );
}
