// What an entry of the package exports, read from the source: name, shape, what it says of itself, and its errors.
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Export
 * @property {string} name
 * @property {'function' | 'value' | 'type'} kind
 * @property {string} shape its declaration, without a body
 * @property {string} about its docstring, '' where it has none
 * @property {string[]} errors what it throws, and when
 */

const withoutDocstring = (node) => node.getText().replace(/^export (declare )?/, '');

/** The text of a function from its type parameters on. `NoInfer` guides the compiler and tells a reader nothing. */
function signature(node) {
  const first = node
    .getChildren()
    .find(({kind}) => kind === ts.SyntaxKind.LessThanToken || kind === ts.SyntaxKind.OpenParenToken);
  const end = (node.equalsGreaterThanToken ?? node.body).getStart();
  return node
    .getSourceFile()
    .text.slice(first.getStart(), end)
    .trim()
    .replaceAll(/NoInfer<(\w+(?:<\w+>)?)>/g, '$1');
}

/** A class without what its members do. */
function classShape(node) {
  const head = node
    .getText()
    .slice(0, node.members.pos - node.getStart())
    .replace(/^export /, '');
  const members = node.members.map((member) => {
    const text = member.body
      ? `${member
          .getText()
          .slice(0, member.body.getStart() - member.getStart())
          .trim()};`
      : member.getText();
    return text.replace(/^override /, '');
  });
  return [head, ...members, '}'].join('\n');
}

function shapeOf(node) {
  if (ts.isFunctionDeclaration(node)) return `function ${node.name.text}${signature(node)};`;
  if (ts.isClassDeclaration(node)) return classShape(node);
  if (!ts.isVariableDeclaration(node)) return withoutDocstring(node);
  const name = node.name.text;
  if (node.type) return `const ${name}: ${node.type.getText()};`;
  if (ts.isArrowFunction(node.initializer)) return `function ${name}${signature(node.initializer)};`;
  return `const ${node.getText()};`;
}

function kindOf(node) {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return 'type';
  return ts.isFunctionDeclaration(node) ||
    (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer))
    ? 'function'
    : 'value';
}

const inOneLine = (parts) =>
  ts
    .displayPartsToString(parts)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

/** @returns {Export} */
function describe(symbol, checker) {
  const [node] = symbol.declarations;
  return {
    name: symbol.name,
    kind: kindOf(node),
    shape: shapeOf(node),
    about: inOneLine(symbol.getDocumentationComment(checker)),
    errors: symbol
      .getJsDocTags(checker)
      .filter(({name}) => name === 'throws')
      .map(({text}) => inOneLine(text)),
  };
}

/** The symbols of this project that the declared shape of one names. */
function namedBy(symbol, checker) {
  const found = new Set();
  const visit = (node) => {
    if (
      ts.isIdentifier(node) &&
      node.parent &&
      (ts.isTypeReferenceNode(node.parent) || ts.isExpressionWithTypeArguments(node.parent))
    ) {
      const named = checker.getSymbolAtLocation(node);
      const target = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      const [declaration] = target?.declarations ?? [];
      if (
        declaration &&
        !ts.isTypeParameterDeclaration(declaration) &&
        declaration.getSourceFile().fileName.startsWith(root) &&
        !declaration.getSourceFile().fileName.includes('node_modules')
      )
        found.add(target);
    }
    if (!ts.isBlock(node)) ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations) visit(declaration);
  return found;
}

/**
 * What each entry exports, in its order, and which shapes are named by these and are not exported themselves.
 * @param {string[]} entries files
 * @returns {{entries: Export[][], named: Export[]}}
 */
export function readExports(entries) {
  const {config} = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const resolved = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = entries.map((entry) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).map(resolved),
  );
  const known = new Set(exported.flat());
  const waiting = [...known];
  for (const symbol of waiting)
    for (const other of namedBy(symbol, checker))
      if (!known.has(other)) {
        known.add(other);
        waiting.push(other);
      }
  return {
    entries: exported.map((symbols) => symbols.map((symbol) => describe(symbol, checker))),
    named: waiting.slice(exported.flat().length).map((symbol) => describe(symbol, checker)),
  };
}
