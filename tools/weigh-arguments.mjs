// Holds what was found against what a file argues, place by place: both must say the same.

/**
 * @param {object[]} found
 * @param {object[]} known what is argued: an object with the same keys, and `why`
 * @param {string[]} keys that name a place
 * @returns {{argued: object[], unargued: object[], stale: object[]}} argued: found, with `why`; stale: argued, not found
 */
export function weighArguments(found, known, keys) {
  const same = (one, other) => keys.every((key) => one[key] === other[key]);
  const argumentFor = (each) => known.find((other) => same(each, other));
  return {
    argued: found.flatMap((each) => {
      const argument = argumentFor(each);
      return argument ? [{...each, why: argument.why}] : [];
    }),
    unargued: found.filter((each) => !argumentFor(each)),
    stale: known.filter((other) => !found.some((each) => same(each, other))),
  };
}
