// The manifest, the types of the classes, and the tables of docs/reference.md say the same of the elements.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {elementsIn, readManifest} from '../../tools/build/read-manifest.mjs';
import {packageJson, root} from '../support/package-folder.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const reference = read('docs/reference.md');
const manifest = JSON.parse(read(packageJson.customElements));
const elements = elementsIn(manifest);

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
const names = (things) => things.map(({name}) => name).sort();

test('the built manifest is that of the source', () => {
  assert.deepEqual(manifest, readManifest(), 'stale: npm run build');
});

test('the reference, which is written from the manifest, leaves nothing of it out', () => {
  for (const {name} of elements.flatMap((element) => KINDS.flatMap((kind) => element[kind])))
    assert.match(reference, new RegExp(`^\\| (\`${name}(\\(.*)?\`|default) `, 'm'), name);
});

const HIDDEN = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

function isPublic(symbol) {
  const [declaration] = symbol.declarations;
  const file = declaration.getSourceFile().fileName;
  return (
    file.includes('/src/') &&
    !(ts.getCombinedModifierFlags(declaration) & HIDDEN) &&
    !ts.isPrivateIdentifier(declaration.name) &&
    !symbol.name.endsWith('Callback') &&
    !symbol.getJsDocTags().some(({name}) => name === 'internal')
  );
}

/** {class: sorted names of its public members} for exported classes of the front door. */
function publicMembers(classes) {
  const {config} = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([`${root}/src/index.ts`], options);
  const checker = program.getTypeChecker();
  const door = checker.getSymbolAtLocation(program.getSourceFile(`${root}/src/index.ts`));
  const exported = new Map(checker.getExportsOfModule(door).map((symbol) => [symbol.name, symbol]));
  return Object.fromEntries(
    classes.map((name) => [
      name,
      checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(resolved(checker, exported.get(name))))
        .filter(isPublic)
        .map((symbol) => symbol.name)
        .sort(),
    ]),
  );
}

const resolved = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

test('the manifest has every public member of the classes, and no other', () => {
  const members = publicMembers(elements.map(({name}) => name));
  for (const {name, members: documented} of elements)
    assert.deepEqual(names(documented), members[name], name);
});

test('everything in the manifest says what it is, and of which type', () => {
  for (const element of elements) {
    assert.ok(element.summary && element.tagName);
    for (const thing of KINDS.flatMap((kind) => element[kind]))
      assert.ok(thing.description, `<${element.tagName}> ${thing.name} has no description`);
    for (const {name, type, return: returned} of [...element.members, ...element.attributes])
      assert.ok((type ?? returned.type).text, `<${element.tagName}> ${name} has no type`);
    for (const {name, type, parsedType} of element.events) {
      assert.match(type.text, /^CustomEvent<(\w+Detail|null)>$/, name);
      assert.doesNotMatch(parsedType.text, /Detail|undefined>/, name);
    }
  }
});

test('what editors read names the same tags, attributes, variables and parts', () => {
  const tags = elements.map(({tagName}) => tagName);
  const html = JSON.parse(read('dist/vscode.html-custom-data.json'));
  const css = JSON.parse(read('dist/vscode.css-custom-data.json'));
  const {contributions} = JSON.parse(read(packageJson['web-types']));
  const distinct = (key) => [...new Set(elements.flatMap((element) => names(element[key])))].sort();
  assert.deepEqual(
    html.tags.map(({name}) => name),
    tags,
  );
  assert.deepEqual(
    contributions.html.elements.map(({name}) => name),
    tags,
  );
  elements.forEach((element, index) => {
    assert.deepEqual(names(html.tags[index].attributes), names(element.attributes));
    assert.deepEqual(names(contributions.html.elements[index].attributes), names(element.attributes));
    assert.deepEqual(names(contributions.html.elements[index].js.events), names(element.events));
  });
  assert.deepEqual(names(css.properties), distinct('cssProperties'));
  assert.deepEqual(names(contributions.css.properties), distinct('cssProperties'));
  assert.deepEqual(
    names(css.pseudoElements),
    distinct('cssParts')
      .map((part) => `::part(${part})`)
      .sort(),
  );
  assert.equal(contributions.css['pseudo-elements'].length, css.pseudoElements.length);
});
