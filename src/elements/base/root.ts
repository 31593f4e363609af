import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultOrNative,
  type LitElement,
} from 'lit';

/** In the root already, and made neither by us nor by a server for us: then it is not ours to draw in. */
/* istanbul ignore next -- roots that others made: tests/deep/surroundings */
export const isForeign = (root: ShadowRoot | null): boolean =>
  root !== null &&
  (root.firstElementChild !== null || /\S/.test(root.textContent)) &&
  ![...root.childNodes].some(
    ({nodeType, nodeValue}) => nodeType === Node.COMMENT_NODE && /^lit-part/.test(nodeValue ?? ''),
  );

/** The root of an element that stands in the document of another window: Lit would make its styles in this one. */
/* istanbul ignore next -- tests/deep/surroundings */
export function createRootElsewhere(element: LitElement, styles: readonly CSSResultOrNative[]): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
  giveStyles(root, styles);
  element.renderOptions.renderBefore ??= root.firstChild;
  return root;
}

/** Gives a root its styles. Where it is moved to another document, they are lost, and must be of its window's own make. */
export function giveStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  /* istanbul ignore next -- in the document of another window: tests/deep/surroundings */
  if (root.ownerDocument === document || !supportsAdoptingStyleSheets) adoptStyles(root, [...styles]);
  else giveStylesElsewhere(root, styles);
}

/* istanbul ignore next -- the same */
function giveStylesElsewhere(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  // A document that nobody sees has no window: nothing to style there.
  const view = root.ownerDocument.defaultView;
  if (view)
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
}
