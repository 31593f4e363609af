/** Whether an attribute is set that needs no value: `false`, which React 18 writes, means that it is not. */
export const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim().toLowerCase() !== 'false' : Boolean(value);

/** How Lit reads and writes such an attribute. */
export const onOrOff = {type: Boolean, converter: {fromAttribute: isOn}} as const;
