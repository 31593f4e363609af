// What an entry of the package exports, read from the source: name, shape, what it says of itself, and its errors.
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {factory} = ts;
const printer = ts.createPrinter();

/**
 * @typedef {object} Export
 * @property {string} name
 * @property {'function' | 'value' | 'type'} kind
 * @property {string} shape its declaration, without a body
 * @property {string} about its docstring, '' where it has none
 * @property {string[]} errors what it throws, and when
 */

/** The function that a declaration declares, whichever way. */
const functionOf = (node) =>
  [node, node.initializer].find(
    (each) => each && (ts.isFunctionDeclaration(each) || ts.isArrowFunction(each)),
  );

const withoutBody = (member) =>
  ts.isConstructorDeclaration(member)
    ? factory.updateConstructorDeclaration(member, member.modifiers, member.parameters)
    : member;

/** A function or class as syntax, without what it does. */
function declarationOf({name, heritageClauses, members}, called) {
  if (!called) return factory.createClassDeclaration([], name, [], heritageClauses, members.map(withoutBody));
  const {typeParameters, parameters, type} = called;
  return factory.createFunctionDeclaration([], undefined, name, typeParameters, parameters, type);
}

function shapeOf(node) {
  const called = functionOf(node);
  if (called || ts.isClassDeclaration(node))
    return (
      printer
        .printNode(ts.EmitHint.Unspecified, declarationOf(node, called), node.getSourceFile())
        // It guides the compiler and tells a reader nothing.
        .replaceAll(/NoInfer<(\w+(?:<\w+>)?)>/g, '$1')
    );
  if (!ts.isVariableDeclaration(node)) return node.getText().replace(/^export /, '');
  return node.type ? `const ${node.name.text}: ${node.type.getText()};` : `const ${node.getText()};`;
}

function kindOf(node) {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return 'type';
  return functionOf(node) ? 'function' : 'value';
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
  // Not `const` of `as const`, which nothing declares, a parameter, or `Readonly` and the like.
  const isOurs = ({flags, declarations: [node] = []}) =>
    node &&
    !(flags & ts.SymbolFlags.TypeParameter) &&
    !program.isSourceFileDefaultLibrary(node.getSourceFile());
  // A set grows while it is gone through: what is named by what is named is found too.
  const known = new Set(exported.flat());
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const symbol = resolved(checker.getSymbolAtLocation(node.typeName ?? node.expression));
      if (isOurs(symbol)) known.add(symbol);
    }
    if (!ts.isBlock(node)) ts.forEachChild(node, visit);
  };
  for (const symbol of known) visit(symbol.declarations[0]);
  return {
    entries: exported.map((symbols) => symbols.map((symbol) => describe(symbol, checker))),
    named: [...known].slice(exported.flat().length).map((symbol) => describe(symbol, checker)),
  };
}
