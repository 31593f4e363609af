// How figures are shown, and what a goal is.

/** Three digits that count. */
export const round = (number) => Number(number.toPrecision(3));

/** @param {number} ns nanoseconds */
export function time(ns) {
  if (ns < 1e4) return `${round(ns)} ns`;
  if (ns < 1e7) return `${round(ns / 1e3)} µs`;
  return ns < 1e9 ? `${round(ns / 1e6)} ms` : `${round(ns / 1e9)} s`;
}

export const times = (ratio) => `${round(ratio)} ×`;

export const spread = (share) => `± ${Math.round(share * 100)} %`;

/**
 * @param {'≤' | '≥'} sign
 * @param {string} [why] what was tried, shown where the goal is not met
 */
export function goal(what, measured, sign, limit, why) {
  const met = sign === '≤' ? measured <= limit : measured >= limit;
  return {what, measured: round(measured), sign, limit, met, ...(met ? {} : {why})};
}

/**
 * A table of what took turns.
 * @param {Map<string, import('./measure/interleave.mjs').Measured>} measured
 * @param {[string, (one: import('./measure/interleave.mjs').Measured) => number][]} ratios a column each
 */
export const timesTable = (title, measured, ratios) => ({
  title,
  columns: ['what', 'time', 'spread', ...ratios.map(([column]) => column)],
  rows: [...measured.values()].map((one) => [
    one.name,
    time(one.ns),
    spread(one.spread),
    ...ratios.map(([, ratio]) => times(ratio(one))),
  ]),
});

/** All figures of a part. */
export function print({tables, goals}) {
  for (const {title, columns, rows} of tables) {
    console.log(`\n${title}`);
    console.table(rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))));
  }
  for (const {what, at, measured, sign, limit, met} of goals)
    console.log(
      `${met ? 'met    ' : 'NOT MET'} ${what}${at ? `, ${at}` : ''}: ${measured} (${sign} ${limit})`,
    );
}
