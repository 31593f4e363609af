// An esbuild plugin: wherever an element uses something of the core, the rulebook, the text or the pictures, it asks
// `popFault(site, thing)` for it first, which may throw. A parser finds the uses, so that none is missed.
import {readFile} from 'node:fs/promises';
import {basename, dirname, join, relative, sep} from 'node:path';
import ts from 'typescript';
import {root} from '../../support/package-folder.mjs';

const OTHERS = /^src\/(core|rulebook|text)\/|^src\/elements\/look\/pictures\//;

const pathOf = (file) => relative(root, file).split(sep).join('/');

/** The names that a module has from elsewhere, types apart. */
function foreignNames(source, file) {
  const names = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
    const from = pathOf(join(dirname(file), statement.moduleSpecifier.text)).replace(/\.js$/, '.ts');
    const {namedBindings} = statement.importClause ?? {};
    if (!OTHERS.test(from)) return [];
    if (!namedBindings || !ts.isNamedImports(namedBindings))
      throw new Error(`${file}: not by names: ${from}`);
    return namedBindings.elements.flatMap(({isTypeOnly, name}) => (isTypeOnly ? [] : [name.text]));
  });
  return new Set(names);
}

const namesIn = (binding) =>
  ts.isIdentifier(binding)
    ? [binding.text]
    : binding.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

/** The names that a function or a block has of its own. */
function ownNames(node) {
  if (ts.isFunctionLike(node)) return node.parameters.flatMap(({name}) => namesIn(name));
  const lists = ts.isBlock(node)
    ? node.statements.filter(ts.isVariableStatement).map(({declarationList}) => declarationList)
    : [node.initializer].filter((initializer) => initializer && ts.isVariableDeclarationList(initializer));
  return lists.flatMap(({declarations}) => declarations.flatMap(({name}) => namesIn(name)));
}

const opensScope = (node) =>
  ts.isFunctionLike(node) || ts.isBlock(node) || ts.isForOfStatement(node) || ts.isForStatement(node);

/** Whether it names something of another thing, or something new: no use of what is imported. */
const isName = (node, {parent} = node) =>
  (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
  (ts.isPropertyAssignment(parent) && parent.name === node) ||
  (ts.isBindingElement(parent) && parent.propertyName === node) ||
  ((ts.isClassElement(parent) || ts.isParameter(parent) || ts.isVariableDeclaration(parent)) &&
    parent.name === node);

/**
 * @param {string} text TypeScript of a module
 * @param {string} file its path
 * @returns {{text: string, sites: string[]}} the text that asks first, and where: `file name`, with `#2` at the second use
 */
export function plantFaults(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const uses = [];
  const visit = (node, names) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isIdentifier(node) && names.has(node.text) && !isName(node)) uses.push(node);
    const own = opensScope(node) ? ownNames(node) : [];
    const inside = own.some((name) => names.has(name))
      ? new Set([...names].filter((name) => !own.includes(name)))
      : names;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, foreignNames(source, file));
  const sites = [];
  let planted = text;
  for (const [at, node] of [...uses.entries()].toReversed()) {
    const turn = uses.slice(0, at + 1).filter(({text: name}) => name === node.text).length;
    const site = `${basename(file)} ${node.text}${turn > 1 ? ` #${turn}` : ''}`;
    const key = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ` : '';
    const asked = `popFault(${JSON.stringify(site)}, ${node.text})`;
    // What is made with `new` takes the nearest parentheses for its own.
    const whole = ts.isNewExpression(node.parent) ? `(${asked})` : asked;
    planted = planted.slice(0, node.getStart()) + key + whole + planted.slice(node.getEnd());
    sites.unshift(site);
  }
  return {text: planted, sites};
}

/** @param {string[]} sites to which every place found is added */
export const plantedFaults = (sites) => ({
  name: 'planted-faults',
  setup: ({onLoad}) =>
    onLoad({filter: /src[\\/]elements[\\/].*\.ts$/}, async ({path}) => {
      const planted = plantFaults(await readFile(path, 'utf8'), path);
      sites.push(...planted.sites);
      return {contents: planted.text, loader: 'ts'};
    }),
});
