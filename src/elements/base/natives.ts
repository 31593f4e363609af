/** Whether a list holds just these, asked without anything that a page can replace. */
function holds(list: ArrayLike<unknown>, ...expected: readonly unknown[]): boolean {
  for (let at = 0; at < expected.length; at++)
    /* istanbul ignore next -- replaced methods: tests/deep/surroundings */
    if (list[at] !== expected[at]) return false;
  return list.length === expected.length;
}

/**
 * Whether what we and Lit use of the language does what it says, on this page, now. Old libraries and other scripts replace
 * some of it: then a list could be emptier, a result calmer, or a loop without an end.
 */
export function isLanguageWhole(): boolean {
  try {
    return areListsWhole() && areObjectsWhole() && areTextsWhole() && areCollectionsWhole();
  } catch {
    return false;
  }
}

function areListsWhole(): boolean {
  const two = [2, 1];
  let seen = '';
  two.forEach((each, at) => (seen += `${each}${at}`));
  let rounds = 0;
  for (const each of two) {
    /* istanbul ignore next -- replaced methods: tests/deep/surroundings */
    if (rounds > 1 || each !== two[rounds]) return false;
    rounds++;
  }
  const made: number[] = [];
  made.push(3);
  made.push(4, 5);
  const cut = made.splice(1, 1);
  return (
    rounds === 2 &&
    seen === '2011' &&
    holds(cut, 4) &&
    holds(made, 3, 5) &&
    made.pop() === 5 &&
    holds([...two, 0], 2, 1, 0) &&
    holds(
      two.map((each, at) => each + at),
      2,
      2,
    ) &&
    holds(
      two.filter((each) => each > 1),
      2,
    ) &&
    holds(
      two.flatMap((each) => [each, 7]),
      2,
      7,
      1,
      7,
    ) &&
    holds([[2], 1].flat(), 2, 1) &&
    holds([[[2]], 1].flat(Infinity), 2, 1) &&
    holds(two.concat([0]), 2, 1, 0) &&
    holds(two.slice(1), 1) &&
    holds(two.slice(0, 1), 2) &&
    holds([2, 3, 1].sort(), 1, 2, 3) &&
    holds(
      [2, 3, 1].sort((left, right) => right - left),
      3,
      2,
      1,
    ) &&
    holds([2, 3].reverse(), 3, 2) &&
    holds(Object.keys(two), '0', '1') &&
    two.find((each) => each < 2) === 1 &&
    two.find((each) => each > 2) === undefined &&
    two.some((each) => each > 1) &&
    !two.some((each) => each > 2) &&
    two.every((each) => each > 0) &&
    !two.every((each) => each > 1) &&
    two.includes(1) &&
    !two.includes(3) &&
    two.indexOf(1) === 1 &&
    two.indexOf(3) === -1 &&
    two.at(-1) === 1 &&
    two.at(0) === 2 &&
    two.join('-') === '2-1' &&
    Array.isArray(two) &&
    !Array.isArray({}) &&
    Math.max(1, 3, 2) === 3 &&
    Math.min(2, 1) === 1
  );
}

function areObjectsWhole(): boolean {
  const one = {a: 1};
  const frozen: {readonly b: number} = Object.freeze({b: 2});
  // istanbul ignore next -- replaced methods: tests/deep/surroundings
  const [entry = []] = Object.entries(one);
  return (
    holds(Object.keys({b: 2, a: 1}), 'b', 'a') &&
    holds(entry, 'a', 1) &&
    Object.fromEntries([['c', 3]])['c'] === 3 &&
    holds(Object.keys(Object.fromEntries([['c', 3]])), 'c') &&
    Object.assign({}, one, frozen).b === 2 &&
    Object.isFrozen(frozen) &&
    !Object.isFrozen(one) &&
    Object.hasOwn(one, 'a') &&
    !Object.hasOwn(one, 'toString') &&
    Object.prototype.hasOwnProperty.call(one, 'a') &&
    !Object.prototype.hasOwnProperty.call(one, 'b') &&
    Object.is(one, one) &&
    !Object.is(one, frozen) &&
    Object.prototype.toString.call('') === '[object String]' &&
    Object.prototype.toString.call(one) === '[object Object]' &&
    Object.getPrototypeOf(one) === Object.prototype &&
    Object.getOwnPropertyDescriptor(one, 'a')?.value === 1 &&
    holds(Object.getOwnPropertyNames(one), 'a') &&
    holds(Object.getOwnPropertySymbols(one)) &&
    (Object.defineProperty({}, 'd', {value: 4}) as {d?: number}).d === 4 &&
    JSON.stringify({a: 1, b: {c: null}}) === '{"a":1,"b":{"c":null}}'
  );
}

function areTextsWhole(): boolean {
  return (
    'aB'.toUpperCase() === 'AB' &&
    'aB'.toLowerCase() === 'ab' &&
    ' a '.trim() === 'a' &&
    holds('a-b-c'.split('-'), 'a', 'b', 'c') &&
    holds('a-b'.split('-', 1), 'a') &&
    'a1b2'.replace(/\d/g, (digit) => digit + digit) === 'a11b22' &&
    'a-a'.replace('a', 'b') === 'b-a' &&
    'a-a'.replaceAll('a', 'b') === 'b-b' &&
    'abc'.slice(1) === 'bc' &&
    'abc'.slice(0, -1) === 'ab' &&
    'abc'.startsWith('ab') &&
    !'abc'.startsWith('b') &&
    'abc'.endsWith('bc') &&
    !'abc'.endsWith('b') &&
    'abc'.includes('b') &&
    !'abc'.includes('d') &&
    'abc'.indexOf('c') === 2 &&
    'abc'.indexOf('d') === -1 &&
    /b(.)/.exec('abc')?.[1] === 'c' &&
    /b/.test('abc') &&
    !/d/.test('abc')
  );
}

function areCollectionsWhole(): boolean {
  const map = new Map([['a', 1]]);
  map.set('b', 2);
  const set = new Set([1, 1]);
  set.add(3);
  const weak = new WeakMap([[map, 5]]);
  const begun: number[] = [];
  const promise = new Promise<void>(() => (begun[0] = 1));
  let other = 0;
  map.forEach((value) => (other += value));
  set.forEach((value) => (other += value));
  return (
    begun[0] === 1 &&
    typeof promise.then(undefined).then === 'function' &&
    other === 7 &&
    map.get('a') === 1 &&
    map.get('b') === 2 &&
    map.get('c') === undefined &&
    map.has('a') &&
    !map.has('c') &&
    holds([...map.keys()], 'a', 'b') &&
    holds([...map.values()], 1, 2) &&
    holds([...map].flat(), 'a', 1, 'b', 2) &&
    map.delete('a') &&
    map.size === 1 &&
    holds([...set], 1, 3) &&
    set.has(3) &&
    !set.has(2) &&
    set.delete(3) &&
    set.size === 1 &&
    weak.get(map) === 5
  );
}

// Before anything else is made here or in Lit: the page's own content stays then.
/* istanbul ignore next -- the script ends there: tests/deep/surroundings */
if (!isLanguageWhole())
  throw new Error('pop-checker: this page has replaced what lists, objects or texts can do');
