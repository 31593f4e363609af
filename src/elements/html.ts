/** A template with the values of one moment. `html` and `svg` make it, a part shows it. */
export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Shows what it is given: a template, a list, text, or nothing. What is already there stays. */
export type Part = (value: unknown) => void;

type Update = (values: readonly unknown[]) => void;
type Attribute = readonly [name: string, pieces: readonly string[]];

/** A piece of a template's source: text between its values, the start of an element, or the end of one. */
type Token = readonly [text?: readonly string[] | undefined, tag?: string, attributes?: readonly Attribute[]];

/**
 * Elements in Lit's notation: values in text and attributes, `@event`, `.property`, `?boolean`. An attribute whose only
 * value is undefined is absent. Every element is closed, `<br>` and `<input>` apart; character references are not read.
 * Nothing is ever parsed as HTML: no value can become an element, and no page has to allow a Trusted Types policy.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult => ({
  strings,
  values,
});
/** The same, for what stands inside an `<svg>`: editors read it so. */
export const svg = html;
/** No content; no attribute. */
export const nothing = undefined;

/** Stands in the source where a value goes. */
const HOLE = '\u0001';
const END: Token = [];

const compiled = new WeakMap<TemplateStringsArray, readonly Token[]>();

function tokensOf(strings: TemplateStringsArray): readonly Token[] {
  const source = strings.join(HOLE).replace(/\s+/g, ' ').trim();
  const tokens = [...source.matchAll(/<(\/?)([\w-]+)((?:"[^"]*"|[^">])*)>|[^<]+/g)].flatMap(
    ([text, close, tag, rest = '']): readonly Token[] => {
      if (!tag) return [[text.split(HOLE)]];
      if (close) return [END];
      const attributes = [...rest.matchAll(/([^\s=/]+)(?:=(?:"([^"]*)"|(\S+)))?/g)].map(
        ([, name, quoted, bare = '']): Attribute => [String(name), (quoted ?? bare).split(HOLE)],
      );
      const start: Token = [undefined, tag, attributes];
      return /^(br|input)$/.test(tag) ? [start, END] : [start];
    },
  );
  compiled.set(strings, tokens);
  return tokens;
}

/** The nodes of a template, and what puts values into them. */
function made({strings}: TemplateResult): readonly [DocumentFragment, Update] {
  const fragment = new DocumentFragment();
  const parts: Part[] = [];
  let at: Element | DocumentFragment = fragment;
  for (const [texts, tag, attributes] of compiled.get(strings) ?? tokensOf(strings))
    if (tag) {
      const space = /^(svg|g|path)$/.test(tag) ? '2000/svg' : '1999/xhtml';
      const element = document.createElementNS(`http://www.w3.org/${space}`, tag);
      for (const [name, pieces] of attributes ??
        /* istanbul ignore next -- a token with a tag has a list */ [])
        if (pieces.length > 1) parts.push(...attributeParts(element, name, pieces));
        else element.setAttribute(name, pieces[0] as string);
      at.append(element);
      at = element;
    } else if (texts)
      texts.forEach((text, index) => {
        if (index) parts.push(partIn(at));
        if (text) at.append(text);
      });
    else at = at.parentNode as Element;
  return [fragment, (values) => parts.forEach((part, index) => part(values[index]))];
}

/** One part for each value in the attribute; `pieces` are what stands around the values. */
function attributeParts(element: Element, name: string, pieces: readonly string[]): readonly Part[] {
  const kind = name[0];
  const plain = name.slice(1);
  const isWhole = pieces.join() === ',';
  const values: unknown[] = [];
  let current: unknown;
  if (kind === '@') element.addEventListener(plain, (event) => (current as (event: Event) => void)(event));
  return pieces.slice(1).map((_, index) => (value) => {
    values[index] = value ?? '';
    // Only the last value completes it.
    if (index < pieces.length - 2) return;
    const next = isWhole ? value : String.raw({raw: pieces}, ...values);
    if (next === current) return;
    current = next;
    if (kind === '@') return;
    if (kind === '.') Object.assign(element, {[plain]: next});
    else if (kind === '?') element.toggleAttribute(plain, Boolean(next));
    else if (next === undefined) element.removeAttribute(name);
    else element.setAttribute(name, next as string);
  });
}

/** A part at the end of a parent. Several stand side by side; each has its content before a text node of its own. */
export function partIn(parent: ParentNode): Part {
  // What stands before it must never go away: at the top of a template that is a mark of the part's own.
  if (!(parent instanceof Element) && !parent.lastChild) parent.append('');
  const end = new Text();
  parent.append(end);
  return partBefore(end);
}

function partBefore(end: Text): Part {
  const start = end.previousSibling;
  let shown: unknown;
  let update: Update;
  return (value) => {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const {strings, values = []} = (value ?? {}) as Partial<TemplateResult>;
    const kind = list ? partBefore : strings;
    if (kind !== shown) {
      shown = kind;
      removeBetween(start, end);
      if (list) update = listBefore(end);
      else if (kind) {
        const [fragment, fill] = made(value as TemplateResult);
        update = fill;
        // Filled first: what is on the page is then touched once.
        fill(values);
        end.before(fragment);
      }
    } else if (strings) update(values);
    if (list) update(list);
    // Joined, undefined is no text.
    const text = kind || value === false ? '' : [value].join('');
    if (end.data !== text) end.data = text;
  };
}

function listBefore(end: Text): Update {
  const start = end.previousSibling;
  const ends: Text[] = [];
  const items: Part[] = [];
  return (values) => {
    values.forEach((value, index) => {
      if (!items[index]) {
        ends[index] = new Text();
        end.before(ends[index]);
        items[index] = partBefore(ends[index]);
      }
      items[index](value);
    });
    items.length = ends.length = values.length;
    removeBetween(ends.at(-1) ?? start, end);
  };
}

/** Takes away what stands between two neighbours to be. */
function removeBetween(start: ChildNode | null, end: ChildNode): void {
  while (end.previousSibling !== start) (end.previousSibling as ChildNode).remove();
}
