// What the counters say: figures for each part of src, and every place that no test reached.
import libCoverage from 'istanbul-lib-coverage';
import {readFileSync, readdirSync} from 'node:fs';
import {nothingReached} from './instrument.mjs';

/** Parts of src, and the least percentage of each kind that is to be reached. */
const PARTS = {
  'src/core': {statements: 100, branches: 100, functions: 100, lines: 100},
  'src/elements': {statements: 98, branches: 98, functions: 98, lines: 98},
  src: {statements: 98, branches: 98, functions: 98, lines: 98},
};

const before = (one, other) =>
  one.line < other.line || (one.line === other.line && one.column <= other.column);
const contains = (outer, inner) => before(outer.start, inner.start) && before(inner.end, outer.end);

/** The text at a place, short enough to be quoted. */
function quoted(lines, {start, end}) {
  const text = lines.slice(start.line - 1, end.line);
  if (end.line === start.line) text[0] = text[0].slice(start.column, end.column);
  else {
    text[0] = text[0].slice(start.column);
    text[text.length - 1] = text.at(-1).slice(0, end.column);
  }
  return text.join(' ').replace(/\s+/g, ' ').slice(0, 100);
}

/** Every place of a file that was not reached; `at` is what was missed, `of` what it belongs to. */
const missedIn = ({branchMap, b, fnMap, f, statementMap, s}) => [
  ...Object.entries(fnMap).flatMap(([key, {decl, loc}]) =>
    f[key] === 0 ? [{kind: 'function', at: loc, of: {start: decl.start, end: loc.end}}] : [],
  ),
  ...Object.entries(branchMap).flatMap(([key, {type, loc, locations}]) =>
    b[key].flatMap((count, arm) => {
      if (count > 0) return [];
      // An `else` that is not written has no place of its own.
      const at = locations[arm].start?.line === undefined ? undefined : locations[arm];
      return [{kind: at ? type : 'no else', at, of: loc}];
    }),
  ),
  ...Object.entries(statementMap).flatMap(([key, loc]) =>
    s[key] === 0 ? [{kind: 'statement', at: loc, of: loc}] : [],
  ),
];

/** The outermost of them: what stands inside a place that was not reached is left out. */
function gapsOf(file) {
  const lines = readFileSync(file.path, 'utf8').split('\n');
  const missed = missedIn(file);
  const inside = (inner, outer) => outer !== inner && outer.at && contains(outer.at, inner.at ?? inner.of);
  return missed
    .filter(
      (gap, order) =>
        !missed.some((other, place) => inside(gap, other) && (!inside(other, gap) || place < order)),
    )
    .map(({kind, at, of}) => ({
      file: file.path,
      line: of.start.line,
      kind,
      code: quoted(lines, of),
      missed: at ? quoted(lines, at) : 'else',
    }));
}

/** @param {object} counted what the pages counted, all added up */
export function readCoverage(counted) {
  const map = libCoverage.createCoverageMap(counted);
  for (const path of readdirSync('src', {recursive: true})
    .map((file) => `src/${file}`)
    .filter((file) => file.endsWith('.ts')))
    if (!map.files().includes(path)) map.addFileCoverage(nothingReached(readFileSync(path, 'utf8'), path));
  const files = map
    .files()
    .sort()
    .map((path) => map.fileCoverageFor(path));
  const parts = Object.entries(PARTS).map(([part, least]) => {
    const sum = libCoverage.createCoverageSummary();
    for (const file of files) if (file.path.startsWith(`${part}/`)) sum.merge(file.toSummary());
    return {part, least, reached: sum.toJSON()};
  });
  return {parts, gaps: files.flatMap(gapsOf)};
}
