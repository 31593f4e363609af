// Random answers that a person could give, from a seed. Uses nothing of the core.

/** Numbers from 0 up to 1, always the same for one seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many of the findings of a screen hold: from a person with hardly a sign to one with almost every sign. */
const DENSITIES = [0.01, 0.05, 0.15, 0.4];

/**
 * Sets of answers with `yes`, `no`, `unsure` and findings left open. At most one `yes` where one is to be picked, no
 * `unsure` where it is not offered, nothing but the way out where that is taken. Replies to questions that do not apply
 * occur, and have to be masked.
 * @returns {Record<string, 'yes' | 'no' | 'unsure'>[]}
 */
export function randomAnswers(model, count, seed) {
  const random = randomFrom(seed);
  return Array.from({length: count}, () => {
    const density = oneOf(DENSITIES, random);
    const skipped = random() / 2;
    const entries = model.questions.flatMap((question) =>
      random() < skipped ? [] : screen(question, density, random),
    );
    return Object.fromEntries(entries.filter(([, reply]) => reply !== 'open'));
  });
}

/** Sets of answers in which every finding is `yes` or `no`, and exactly one holds where one is to be picked. */
export function randomCompleteAnswers(model, count, seed) {
  const random = randomFrom(seed);
  return Array.from({length: count}, () => {
    const density = oneOf(DENSITIES, random);
    const entries = model.questions.flatMap(({findings, pick}) => {
      const chosen = oneOf(findings, random);
      const holds = (finding) => (pick === 'one' ? finding === chosen : random() < density);
      return findings.map((finding) => [finding, holds(finding) ? 'yes' : 'no']);
    });
    return Object.fromEntries(entries);
  });
}

function screen({findings, pick, canBeUnsure, wayOut}, density, random) {
  const other = () => {
    const chance = random();
    if (chance < 0.1) return 'open';
    return chance < 0.2 && canBeUnsure ? 'unsure' : 'no';
  };
  if (wayOut && random() < 0.05) return [[wayOut, 'yes']];
  const chosen = pick === 'one' && random() < 0.8 ? oneOf(findings, random) : undefined;
  return findings.map((finding) => {
    if (chosen) return [finding, finding === chosen ? 'yes' : 'no'];
    return [finding, pick === 'any' && random() < density ? 'yes' : other()];
  });
}

const oneOf = (list, random) => list[Math.floor(random() * list.length)];
