/** Freezes the value and everything in it. */
export function deepFreeze<T>(value: T): T {
  // Old libraries have an Object.values() that also gives what is inherited, without an end.
  if (Object(value) === value)
    for (const key of Reflect.ownKeys(Object.freeze(value)))
      deepFreeze((value as Record<PropertyKey, unknown>)[key]);
  return value;
}
