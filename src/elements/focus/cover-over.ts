/** Where along a box it is looked. */
const PARTS = [0.25, 0.5, 0.75];

/**
 * How far something that stands around neither of them reaches down over the top of a box of the host, in CSS pixels: a
 * sticky header, here or in a document of the same origin around this one. 0 where nothing does.
 */
export function coverOver(host: Element, box: Element): number {
  const {left, top, width} = box.getBoundingClientRect();
  return Math.max(0, ...PARTS.map((part) => coverAt(host, left + width * part, top + 1) - top));
}

/** The lower edge of what covers the host at a point; -Infinity where nothing does. */
function coverAt(host: Element, x: number, y: number): number {
  let moved = 0;
  for (let inner: Element | null = host; inner; inner = outside(inner)) {
    const root = inner.getRootNode() as Document | ShadowRoot;
    // A test in a page without layout has no such method.
    const hit = (root as Partial<Document>).elementFromPoint?.call(root, x, y + moved);
    if (hit && root.contains(hit) && !hit.contains(inner) && !inner.contains(hit))
      return stayingPart(hit, inner).getBoundingClientRect().bottom - moved;
    const frame = 'host' in root ? /* istanbul ignore next -- tests/deep/package */ null : outside(inner);
    if (!frame) continue;
    const {left, top} = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    moved += top + frame.clientTop;
  }
  return -Infinity;
}

/** What holds the tree an element is in: the host of a shadow root, or the frame, where it may be asked. */
function outside(inner: Element): Element | null {
  // Not by its class: that of another document is another one.
  const root = inner.getRootNode() as Document | ShadowRoot;
  return 'host' in root
    ? /* istanbul ignore next -- tests/deep/package */ root.host
    : (inner.ownerDocument.defaultView?.frameElement ?? null);
}

/** What stays where it is while the page scrolls: an element, or what it stands in and the other does not. */
function stayingPart(hit: Element, other: Element): Element {
  for (let at: Element | null = hit; at && !at.contains(other); at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  return hit;
}
