// The custom-elements manifest, read from the source: what everything about the elements for tools is written from.
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {manifestPlugin} from './manifest-plugin.mjs';

const folder = fileURLToPath(new URL('../../src/elements', import.meta.url));
const sourceOf = (file) => readFileSync(join(folder, file), 'utf8');

const built = (file) => `dist/elements/${file.replace(/\.ts$/, '.js')}`;

/** What every element has, be it none. */
const NOTHING = {
  members: [],
  attributes: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
  cssStates: [],
};

/** Of the classes above an element a user sees only what they give it. */
const isOwnUse = (key) => key === 'inheritedFrom' || key === 'mixins';

/** A module that exports elements: by a name, or as the definition of a tag. */
const moduleOf = (path, elements, exported, declarations = []) => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports: elements.map(({module, ...element}) => ({
    ...exported(element),
    declaration: {name: element.name, module},
  })),
});
const byName = ({name}) => ({kind: 'js', name});
const asTag = ({tagName}) => ({kind: 'custom-element-definition', name: tagName});

/** The manifest, as an object in the shape of the schema it names; see its README for the fields. */
export function readManifest() {
  const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.ts'));
  const {modules} = create({
    modules: files.map((file) => ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.ES2022, true)),
    plugins: [...litPlugin(), manifestPlugin(sourceOf('look/tokens.styles.ts'))],
  });
  const elements = modules.flatMap(({path, declarations}) =>
    declarations
      .filter(({tagName}) => tagName !== undefined)
      .map((element) => ({...NOTHING, ...element, superclass: {name: 'HTMLElement'}, module: built(path)})),
  );
  const manifest = {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      ...elements.map((element) => {
        const {module, ...declaration} = element;
        return moduleOf(module, [element], byName, [declaration]);
      }),
      moduleOf('dist/index.js', elements, byName),
      moduleOf('dist/define.js', elements, asTag),
    ],
  };
  // Also without what is undefined: exactly what is published.
  return JSON.parse(JSON.stringify(manifest, (key, value) => (isOwnUse(key) ? undefined : value)));
}

/** The elements of a manifest. */
export const elementsIn = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({customElement}) => customElement);
