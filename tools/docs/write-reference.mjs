// Writes what is generated of docs/reference.md, each between `<!-- name -->` and `<!-- /name -->`: the tables from the
// manifest, the exports from the source.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {elementsIn, readManifest} from '../build/read-manifest.mjs';
import {blocks, table} from './markdown.mjs';
import {readExports} from './read-exports.mjs';

const reference = fileURLToPath(new URL('../../docs/reference.md', import.meta.url));
const entry = (name) => fileURLToPath(new URL(`../../src/${name}/index.ts`, import.meta.url));

const code = (text) => `\`${text}\``;

/** Each thing of one kind once, with the tags that have it. Two that share a name but not a meaning are two. */
function shared(elements, key, kind) {
  const found = new Map();
  for (const {tagName, [key]: things} of elements)
    for (const thing of things.filter((each) => each.kind === kind)) {
      const same = `${thing.name}: ${thing.description}`;
      const {on = []} = found.get(same) ?? {};
      found.set(same, {...thing, on: [...on, tagName]});
    }
  return [...found.values()].map(({on, ...thing}) => ({
    ...thing,
    on: on.length === elements.length ? 'all' : on.map((tag) => code(`<${tag}>`)).join(', '),
  }));
}

const signature = ({name, parameters = [], return: returned}) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type.text}`).join(', ')}): ${returned.type.text}`;

function nameOf(thing) {
  if (thing.kind === 'method') return code(signature(thing));
  return thing.name ? code(thing.name) : 'default';
}

const meaning = ({description}) => description;
const typeOf = ({type, readonly}) => code(type.text) + (readonly ? ', read only' : '');

function detailOf({parsedType: {text}}) {
  const inside = /^CustomEvent<(.*)>$/.exec(text)[1];
  return inside === 'null' ? 'none' : code(inside);
}

/** The tables of the elements by their place: of what in the manifest, what one is called, and the other columns. */
const TABLES = {
  attributes: {of: 'attributes', one: 'attribute', columns: {means: meaning}},
  properties: {of: 'members', kind: 'field', one: 'property', columns: {type: typeOf, means: meaning}},
  methods: {of: 'members', kind: 'method', one: 'method', columns: {does: meaning}},
  events: {of: 'events', one: 'event', columns: {when: meaning, '`detail`': detailOf}},
  slots: {of: 'slots', one: 'slot', columns: {is: meaning}},
  parts: {of: 'cssParts', one: 'part', columns: {is: meaning}},
  states: {of: 'cssStates', one: 'state', columns: {is: meaning}},
  variables: {
    of: 'cssProperties',
    one: 'variable',
    columns: {'without it': (variable) => code(variable.default), 'is for': meaning},
  },
};

function elementTable(elements, {of, kind, one, columns}) {
  const cells = Object.values(columns);
  return table(
    [one, 'on', ...Object.keys(columns)],
    shared(elements, of, kind).map((thing) => [nameOf(thing), thing.on, ...cells.map((cell) => cell(thing))]),
  );
}

const exportSection = ({name, kind, shape, about, errors}) =>
  blocks(
    `#### ${kind === 'function' ? `${name}()` : name}`,
    about,
    ...errors.map((error) => `Throws ${error.replace(/^\{(\w+)\}/, '`$1`')}`),
    `\`\`\`typescript\n${shape}\n\`\`\``,
  );

const EXPORT_KINDS = {function: 'Functions', value: 'Values', type: 'Types'};

/** What one entry exports, by kind, each with its shape. */
const exportSections = (exports) =>
  blocks(
    Object.entries(EXPORT_KINDS).flatMap(([kind, heading]) => {
      const some = exports.filter((one) => one.kind === kind);
      return some.length > 0 ? [`### ${heading}`, ...some.map(exportSection)] : [];
    }),
  );

/** Everything that the core and the rulebook export, and the shapes that these name. */
export const coreAndRulebook = () => readExports([entry('core'), entry('rulebook')]);

/** All that is generated, by its place. */
function parts(manifest) {
  const elements = elementsIn(manifest);
  const tables = Object.entries(TABLES).map(([place, columns]) => [place, elementTable(elements, columns)]);
  const {entries, named} = coreAndRulebook();
  const [core, rulebook] = entries.map(exportSections);
  return {...Object.fromEntries(tables), core, rulebook, named: blocks(named.map(exportSection))};
}

/**
 * The reference with all that is generated anew, in the project's form.
 * @throws {Error} where something has no place in it
 */
export async function withGenerated(text, manifest = readManifest()) {
  const written = Object.entries(parts(manifest)).reduce((before, [name, content]) => {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(before)) throw new Error(`docs/reference.md has no place for ${name}`);
    return before.replace(place, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`);
  }, text);
  return format(written, {...(await resolveConfig(reference)), filepath: reference});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(reference, await withGenerated(readFileSync(reference, 'utf8')));
