/**
 * For what is opened until a test ends, where there is no test: runs with a stand-in for its context, and closes all
 * when that is done.
 * @template T
 * @param {(context: {after: (close: () => unknown) => void}) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function whileOpen(run) {
  const closing = [];
  try {
    return await run({after: (close) => closing.push(close)});
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}
