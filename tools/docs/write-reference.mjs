// Writes what is generated of docs/reference.md, each between `<!-- name -->` and `<!-- /name -->`: the tables from the
// manifest, the exports from the source.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {elementsIn, readManifest} from '../build/read-manifest.mjs';
import {readExports} from './read-exports.mjs';

const reference = fileURLToPath(new URL('../../docs/reference.md', import.meta.url));
const entry = (name) => fileURLToPath(new URL(`../../src/${name}/index.ts`, import.meta.url));

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each thing of one kind once, with the tags that have it. Two that share a name but not a meaning are two. */
function shared(elements, key, filter = () => true) {
  const found = new Map();
  for (const {tagName, [key]: things} of elements)
    for (const thing of things.filter(filter)) {
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

const detail = ({parsedType: {text}}) => {
  const inside = /^CustomEvent<(.*)>$/.exec(text)[1];
  return inside === 'null' ? 'none' : code(inside);
};

/** The tables of the elements by the name of their place. */
function elementTables(manifest) {
  const elements = elementsIn(manifest);
  const all = (key, filter) => shared(elements, key, filter);
  const named = (key, heading) =>
    table(
      [heading, 'on', 'is'],
      all(key).map(({name, on, description}) => [name ? code(name) : 'default', on, description]),
    );
  return {
    attributes: table(
      ['attribute', 'on', 'means'],
      all('attributes').map(({name, on, description}) => [code(name), on, description]),
    ),
    properties: table(
      ['property', 'on', 'type', 'means'],
      all('members', ({kind}) => kind === 'field').map(({name, on, type, readonly, description}) => [
        code(name),
        on,
        code(type.text) + (readonly ? ', read only' : ''),
        description,
      ]),
    ),
    methods: table(
      ['method', 'on', 'does'],
      all('members', ({kind}) => kind === 'method').map((method) => [
        code(signature(method)),
        method.on,
        method.description,
      ]),
    ),
    events: table(
      ['event', 'on', 'when', '`detail`'],
      all('events').map((event) => [code(event.name), event.on, event.description, detail(event)]),
    ),
    slots: named('slots', 'slot'),
    parts: named('cssParts', 'part'),
    states: named('cssStates', 'state'),
    variables: table(
      ['variable', 'on', 'without it', 'is for'],
      all('cssProperties').map(({name, on, default: usual, description}) => [
        code(name),
        on,
        code(usual),
        description,
      ]),
    ),
  };
}

const exportSection = ({name, kind, shape, about, errors}) =>
  [
    `#### ${kind === 'function' ? `${name}()` : name}`,
    about,
    ...errors.map((error) => `Throws ${error.replace(/^\{(\w+)\}/, '`$1`')}`),
    `\`\`\`typescript\n${shape}\n\`\`\``,
  ].join('\n\n');

/** What one entry exports, by kind, each with its shape. */
function exportSections(exports) {
  const kinds = {function: 'Functions', value: 'Values', type: 'Types'};
  return Object.entries(kinds)
    .map(([kind, heading]) => [heading, exports.filter((one) => one.kind === kind)])
    .filter(([, some]) => some.length > 0)
    .map(([heading, some]) => [`### ${heading}`, ...some.map(exportSection)].join('\n\n'))
    .join('\n\n');
}

/** Everything that the core and the rulebook export, and the shapes that these name. */
export const coreAndRulebook = () => readExports([entry('core'), entry('rulebook')]);

function exportLists() {
  const {entries, named} = coreAndRulebook();
  const [core, rulebook] = entries.map(exportSections);
  return {core, rulebook, named: named.map(exportSection).join('\n\n')};
}

/**
 * The reference with all that is generated anew, in the project's form.
 * @throws {Error} where something has no place in it
 */
export async function withGenerated(text, manifest = readManifest()) {
  const parts = {...elementTables(manifest), ...exportLists()};
  const written = Object.entries(parts).reduce((before, [name, content]) => {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(before)) throw new Error(`docs/reference.md has no place for ${name}`);
    return before.replace(place, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`);
  }, text);
  return format(written, {...(await resolveConfig(reference)), filepath: reference});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(reference, await withGenerated(readFileSync(reference, 'utf8')));
