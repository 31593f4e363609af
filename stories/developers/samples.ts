import headless from './samples/headless.ts?raw';
import plain from './samples/html.html?raw';
import react from './samples/react.tsx?raw';
import svelte from './samples/svelte.svelte?raw';
import vue from './samples/vue.vue?raw';
import {describedAs, tags} from '../support/manifest.js';

export const samples = {headless, html: plain, react, svelte, vue} as const;
export type Framework = keyof typeof samples;

/** The whole examples, which are built and driven in a browser by a test of their own. */
const whole: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../examples/html/index.html',
    '../../examples/html/page.js',
    '../../examples/react/src/App.tsx',
    '../../examples/vue/src/App.vue',
    '../../examples/svelte/src/App.svelte',
    '../../examples/headless/src/*.ts',
  ],
  {query: '?raw', import: 'default', eager: true},
);

/** The files of the whole example, by path from the project's folder. */
export const exampleOf = (framework: Framework): readonly (readonly [path: string, text: string])[] =>
  Object.entries(whole)
    .map(([path, text]) => [path.replace('../../', ''), text] as const)
    .filter(([path]) => path.startsWith(`examples/${framework}/`));

/** What a sample says of the elements that the manifest does not know. */
export function unknownIn(sample: string): readonly string[] {
  return [...sample.matchAll(/<((?:pop|red|self)-[a-z-]+)([^>]*?(?:=>[^>]*?)*)>/g)].flatMap(
    ([, tag = '', rest = '']) => {
      if (!tags.some((known) => known === tag)) return [`<${tag}>`];
      const {attributes = [], events = []} = describedAs(tag);
      const known = new Set([
        ...attributes.flatMap(({name, fieldName = name}) => [name, fieldName]),
        ...events.flatMap(({name}) => [`on${name}`, name]),
        ...['id', 'ref', 'this'],
      ]);
      const used = [...rest.matchAll(/(?:^|\s)(?:on:|bind:|[:@{])?([a-z][\w-]*)(?==|\}|\s|$)/g)];
      return used.flatMap(([, name = '']) => (known.has(name) || name === 'event' ? [] : [`${tag} ${name}`]));
    },
  );
}
