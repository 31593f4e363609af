/** As two words are compared: capitals play no part, so `sameSpot` is near to `same-spot`. */
// Stryker disable next-line MethodExpression: small letters or capitals, as long as both words have the same
const plain = (word: string): string => word.toLowerCase();

/** How many letters must be put in, taken out or replaced to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, at) => at);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let at = 1; at <= to.length; at++) {
      const replaced = (row[at - 1] as number) + (from[line - 1] === to[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}

/**
 * The known word that a misspelt one was probably meant to be: at most two letters away, and at most a third of its
 * own; nothing where none is so near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const most = Math.min(2, Math.floor(each.length / 3));
    // Words of quite another length are not measured: junk may be a megabyte long.
    if (Math.abs(each.length - word.length) > most) continue;
    const away = distance(plain(word), plain(each));
    if (away <= most && away < least) [best, least] = [each, away];
  }
  return best;
}
