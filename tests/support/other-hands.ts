/** What translators and other extensions do to open shadow roots: each by what it is. */

function textsIn(parent: Node): readonly Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (node.data.trim()) found.push(node);
  return found;
}

// Translators still make this old element; its type is deprecated, so it is asked for as any name.
const fontElement = (): HTMLElement => document.createElement(['fo', 'nt'].join(''));

const inFonts = (words: string): HTMLElement => {
  const font = fontElement();
  font.append(Object.assign(fontElement(), {textContent: words}));
  return font;
};

/** What each leaves is in capitals. */
export const HANDS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'each text replaced by <font><font>': (root) => {
    for (const text of textsIn(root)) text.replaceWith(inFonts(text.data.toUpperCase()));
  },
  'each text replaced by another': (root) => {
    for (const text of textsIn(root)) text.replaceWith(text.data.toUpperCase());
  },
  'words replaced within each text': (root) => {
    for (const text of textsIn(root)) text.data = text.data.toUpperCase();
  },
  'a translation beside each text': (root) => {
    for (const text of textsIn(root)) text.after(inFonts(text.data.toUpperCase()));
  },
  'a translation in place of all that a paragraph holds': (root) => {
    for (const block of root.querySelectorAll('p, h2, h3, label > span'))
      block.textContent = block.textContent.toUpperCase();
  },
  'each text split, and its parts put into <span>': (root) => {
    for (const text of textsIn(root)) {
      const rest = text.splitText(Math.min(3, text.length));
      const span = document.createElement('span');
      span.textContent = text.data.toUpperCase();
      text.replaceWith(span);
      rest.data = rest.data.toUpperCase();
    }
  },
  "Lit's own marks taken away": (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const marks: Node[] = [];
    while (walker.nextNode()) marks.push(walker.currentNode);
    for (const mark of marks) (mark as Comment).remove();
    for (const text of textsIn(root)) text.data = text.data.toUpperCase();
  },
};

/** The sheets that Dark Reader puts first into each root. */
export function darken(root: ShadowRoot): readonly HTMLStyleElement[] {
  const sheets = ['darkreader--inline', 'darkreader--override'].map((name) =>
    Object.assign(document.createElement('style'), {
      className: `darkreader ${name}`,
      textContent: 'i { color: red }',
    }),
  );
  root.prepend(...sheets);
  return sheets;
}
