// Writes the tables of the README from the manifest, each between `<!-- name -->` and `<!-- /name -->`.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {elementsIn, readManifest} from '../build/read-manifest.mjs';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

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

/** The tables by the name of their place. */
export function readmeTables(manifest) {
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

/**
 * A README with its tables anew, in the project's form.
 * @throws {Error} where a table has no place in it
 */
export async function withTables(text, manifest = readManifest()) {
  const written = Object.entries(readmeTables(manifest)).reduce((before, [name, content]) => {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(before)) throw new Error(`the README has no place for ${name}`);
    return before.replace(place, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`);
  }, text);
  return format(written, {...(await resolveConfig(readme)), filepath: readme});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(readme, await withTables(readFileSync(readme, 'utf8')));
