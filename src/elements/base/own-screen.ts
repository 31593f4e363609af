/** Sheets that extensions, and older browsers for Lit, put into the root: no part of the screen. */
const isStyle = ({nodeType, nodeName}: Node): boolean =>
  nodeType === Node.ELEMENT_NODE && /^(style|link)$/i.test(nodeName);

/** A node of the screen, and its words where it is a text. */
type Drawn = readonly [node: Node, words: string | null];

function drawnIn(parent: Node, into: Drawn[] = []): readonly Drawn[] {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (!isStyle(node)) {
      into.push([node, node.nodeValue]);
      drawnIn(node, into);
    }
  return into;
}

/** What a person was at: the control with the focus, and what is unfolded. */
interface At {
  readonly focused: string | undefined;
  readonly unfolded: readonly string[];
}

/**
 * Knows whether the screen is still as it was drawn. Translators and other extensions change words and nodes in open
 * shadow roots too, and whoever then draws on in them fails, or leaves an old sentence standing.
 */
export class OwnScreen {
  #drawn: readonly Drawn[] = [];

  constructor(readonly root: ShadowRoot) {}

  /** Remembers the screen as drawn just now. */
  remember(): void {
    this.#drawn = drawnIn(this.root);
  }

  get isOurs(): boolean {
    const now = drawnIn(this.root);
    return (
      now.length === this.#drawn.length &&
      now.every(([node, words], at) => node === this.#drawn[at]?.[0] && words === this.#drawn[at][1])
    );
  }

  has(element: Element): boolean {
    return this.#drawn.some(([node]) => node === element);
  }

  /** Takes all away but the sheets. Gives back the mark to draw before. */
  clear(): Comment {
    for (const node of [...this.root.childNodes]) if (!isStyle(node)) node.remove();
    const end = new Comment();
    this.root.append(end);
    return end;
  }

  /** Where the person is on the screen as it was drawn. */
  get at(): At {
    const names = namesOf(this.#drawn);
    const open: string[] = [];
    for (const [element, name] of names)
      if (element.nodeName === 'SUMMARY' && (element.parentNode as HTMLDetailsElement | null)?.open)
        open.push(name);
    const {activeElement} = this.root;
    return {focused: activeElement ? names.get(activeElement) : undefined, unfolded: open};
  }

  /** Brings the person back to where they were, on a screen drawn anew. */
  goTo({focused, unfolded}: At): void {
    for (const [element, name] of namesOf(this.#drawn)) {
      if (unfolded.includes(name)) (element.parentNode as HTMLDetailsElement).open = true;
      if (focused === name) (element as HTMLElement).focus({preventScroll: true});
    }
  }
}

/** Every control by a name that it has on the next drawing too: its tag and what stands for it, and which of its like. */
function namesOf(drawn: readonly Drawn[]): ReadonlyMap<Element, string> {
  const names = new Map<Element, string>();
  const like: Record<string, number> = {};
  drawn.forEach(([node], at) => {
    if (!/^(input|button|a|summary|textarea|h\d)$/i.test(node.nodeName)) return;
    const element = node as Element;
    const {id, nodeName} = element;
    let name = `${nodeName} ${id} ${element.getAttribute('part') ?? ''} ${element.getAttribute('value') ?? ''}`;
    // A disclosure is told by its title, as we wrote it.
    if (nodeName === 'SUMMARY')
      for (let next = at + 1; drawn[next]?.[0].nodeType !== Node.ELEMENT_NODE && next < drawn.length; next++)
        name += drawn[next]?.[1] as string;
    like[name] = (like[name] ?? 0) + 1;
    names.set(element, `${name} ${like[name]}`);
  });
  return names;
}
