/** What a framework writes on a server, or a person, in place of the attribute's name; a page's HTML has no capitals. */
export const meantAttributes: Readonly<Record<string, string>> = {
  emergencynumber: 'emergency-number',
  headinglevel: 'heading-level',
  htmlfor: 'for',
};

/** Attributes that need no value. */
export const switches: readonly string[] = ['required', 'disabled', 'checkable', 'open'];

/** Whether an attribute is set that needs no value: `false`, which React 18 writes, means that it is not. */
export const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim().toLowerCase() !== 'false' : Boolean(value);

/** How Lit reads and writes such an attribute. */
export const onOrOff = {type: Boolean, converter: {fromAttribute: isOn}} as const;
