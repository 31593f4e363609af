/** Freezes the value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (Object(value) === value) Object.values(Object.freeze(value) as object).forEach(deepFreeze);
  return value;
}
