// The core keeps what it compiled from a rulebook. Between tests that is forgotten here: what one mutant compiled must
// not be what the next one is judged by, and each test must be seen to reach what it rests on.
const RULEBOOK = Symbol.for('pop-checker.rulebook');
const {set} = WeakMap.prototype;
const kept = [];

WeakMap.prototype.set = function (key, value) {
  if (Object.hasOwn(key, RULEBOOK)) kept.push(() => this.delete(key));
  return set.call(this, key, value);
};

export const mochaHooks = {
  beforeEach() {
    for (const forget of kept.splice(0)) forget();
  },
};
