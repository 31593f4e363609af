// The titles of the tests in a file.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/package-folder.mjs';

const TITLE = /\b(?:describe|it|test|onPage)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

const escaped = (text) => text.replace(/\\(.)/g, '$1').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A title that is hardly more than a placeholder would fit every name.
const ENOUGH = 8;

/**
 * @param {string} text TypeScript or JavaScript
 * @returns {RegExp[]} one for each title; one with `${…}` in it fits anything there
 */
export const titlesIn = (text) =>
  [...text.matchAll(TITLE)].flatMap(([, quote, title]) => {
    const said = quote === '`' ? title.split(/\$\{[^}]*\}/) : [title];
    if (said.length > 1 && said.join('').length < ENOUGH) return [];
    return [new RegExp(`^${said.map(escaped).join('.+')}$`)];
  });

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
