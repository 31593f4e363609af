// The titles of the tests in a file, as a parser finds them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from '../support/package-folder.mjs';

const DECLARING = /(^|\.)(describe|it|test|onPage)$/;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A title that is hardly more than a placeholder would fit every name.
const ENOUGH = 8;

/** A title with `${…}` in it fits anything there. */
function patternOf(title) {
  if (ts.isStringLiteralLike(title)) return escaped(title.text);
  if (!ts.isTemplateExpression(title)) return undefined;
  const said = [title.head, ...title.templateSpans.map(({literal}) => literal)]
    .map(({text}) => text)
    .join('');
  if (said.length < ENOUGH) return undefined;
  return title.templateSpans.reduce(
    (before, {literal}) => `${before}.+${escaped(literal.text)}`,
    escaped(title.head.text),
  );
}

/**
 * @param {string} text TypeScript or JavaScript
 * @returns {RegExp[]} one for each title
 */
export function titlesIn(text) {
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.arguments[0] && DECLARING.test(node.expression.getText())) {
      const pattern = patternOf(node.arguments[0]);
      if (pattern !== undefined) titles.push(new RegExp(`^${pattern}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('tests.ts', text, ts.ScriptTarget.Latest, true));
  return titles;
}

/** Every `file › title` that a text names in code marks. */
export const namedTests = (markdown) =>
  [...markdown.matchAll(/`(tests\/[\w./-]+) › ([^`]+)`/g)].map(([, file, title]) => ({file, title}));

const titlesOfFiles = new Map();

function titlesOf(file) {
  if (!titlesOfFiles.has(file)) titlesOfFiles.set(file, titlesIn(readFileSync(join(root, file), 'utf8')));
  return titlesOfFiles.get(file);
}

/** Whether the file has a test of that title. @throws {Error} where there is no such file */
export const exists = ({file, title}) => titlesOf(file).some((pattern) => pattern.test(title));
