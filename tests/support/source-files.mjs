// The project's files, and what a parser finds in them.
import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import ts from 'typescript';
import {root} from './package-folder.mjs';

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'coverage']);

/** Paths from the project's folder, with slashes, of all files in a folder of it. */
export function filesIn(folder) {
  const paths = [];
  for (const entry of readdirSync(join(root, folder), {withFileTypes: true})) {
    if (NOT_OURS.has(entry.name)) continue;
    const path = join(root, folder, entry.name);
    if (entry.isDirectory()) paths.push(...filesIn(relative(root, path)));
    if (entry.isFile()) paths.push(relative(root, path).split(sep).join('/'));
  }
  return paths.sort();
}

/** Every module that a TypeScript or JavaScript text imports or exports from, types included. */
export const importsOf = (text) =>
  ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName);

/**
 * The forbidden names that a text really uses: as a variable, after a dot, or as a string between brackets.
 * Words in sentences and the keys of an object do not count.
 * @param {string} text TypeScript or JavaScript
 * @param {ReadonlySet<string>} forbidden
 */
export function usedNames(text, forbidden) {
  const used = new Set();
  const note = (name) => forbidden.has(name) && used.add(name);
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isKey(node)) note(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      note(node.argumentExpression.text);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Function') note('new Function');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return [...used];
}

const isKey = (node) =>
  (ts.isPropertyAssignment(node.parent) ||
    ts.isPropertySignature(node.parent) ||
    ts.isMethodDeclaration(node.parent)) &&
  node.parent.name === node;
