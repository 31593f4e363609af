// Types of the tags for JSX (React 19), Vue templates and Svelte, written from the manifest. Not by the integrations of the
// family that writes the data for editors: custom-element-jsx-integration, -vuejs- and -svelte- let a page set what is
// worked out, as `assessment`; the one for Vue has no `$emit`, and the one for Svelte the `on:` and `bind:` of Svelte 4.
import {elementsIn} from './read-manifest.mjs';

/** What a property takes beyond what it gives back. */
const ALSO_TAKES = {answers: ' | SavedAnswers'};

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const member = (name, type, description) =>
  `  /** ${description} */\n  ${quoted(name)}?: ${type} | undefined;\n`;

const propsOf = ({name}) => `${name}Props`;
const eventsOf = ({name}) => `${name}Events`;

/** What can be set on the tag: properties by their names, and attributes where theirs differ. */
function props(element) {
  const settable = element.members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const named = new Set(settable.map(({name}) => name));
  const typeOf = (field) => `${element.name}['${field}']${ALSO_TAKES[field] ?? ''}`;
  const lines = [
    ...settable.map(({name, description}) => member(name, typeOf(name), description)),
    ...element.attributes
      // `lang` is every tag's own.
      .filter(({name, fieldName}) => fieldName !== undefined && !named.has(name))
      .map(({name, fieldName, description}) => member(name, typeOf(fieldName), description)),
  ];
  return `export interface ${propsOf(element)} {\n${lines.join('')}}\n`;
}

const events = (element) =>
  `export interface ${eventsOf(element)} {\n${element.events
    .map(({name, description}) => `  /** ${description} */\n  '${name}': PopEventMap['${name}'];\n`)
    .join('')}}\n`;

const each = (elements, write) => elements.map(write).join('');

const importing = (names, from) => `import type {${names.join(', ')}} from '${from}';\n`;

const importTags = (elements) =>
  importing(
    elements.map(({name}) => name),
    './index.js',
  ) +
  importing(
    elements.flatMap((element) => [propsOf(element), eventsOf(element)]),
    './tags.js',
  );

/** What the three files below share. */
const tags = (elements) => `${importing(['SavedAnswers'], './core/index.js')}${importing(
  [...elements.map(({name}) => name), 'PopEventMap'],
  './index.js',
)}
${each(elements, props)}
${each(elements, events)}`;

const handlers = `type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

const jsx = (elements) => `// React 19: \`import type {} from 'pop-checker/jsx';\` in any module of the app.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importTags(elements)}
${handlers}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(
  elements,
  (element) =>
    `      '${element.tagName}': DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & ${propsOf(element)} & Handlers<${eventsOf(element)}>;\n`,
)}    }
  }
  interface CSSProperties {
${each(
  elements[0].cssProperties,
  ({name, description}) => `    /** ${description} */\n    '${name}'?: string | number | undefined;\n`,
)}  }
}
`;

const vue = (elements) => `// Vue 3: \`import type {} from 'pop-checker/vue';\` in any module of the app.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
${importTags(elements)}
type Tag<Element, Props, Events> = new () => Element & {
  /** What a template may bind. */
  $props: HTMLAttributes & Props & PublicProps;
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
${each(
  elements,
  (element) => `    '${element.tagName}': Tag<${element.name}, ${propsOf(element)}, ${eventsOf(element)}>;\n`,
)}  }
}
`;

const svelte = (
  elements,
) => `// Svelte 5: \`import type {} from 'pop-checker/svelte';\` in any module of the app.
import type {HTMLAttributes} from 'svelte/elements';
${importTags(elements)}
${handlers}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(
  elements,
  (element) =>
    `    '${element.tagName}': HTMLAttributes<${element.name}> & ${propsOf(element)} & Handlers<${eventsOf(element)}>;\n`,
)}  }
}
`;

/** The texts of the type files, by name. */
export function frameworkTypes(manifest) {
  const elements = elementsIn(manifest);
  return Object.fromEntries(
    Object.entries({tags, jsx, vue, svelte}).map(([name, write]) => [`${name}.d.ts`, write(elements)]),
  );
}
