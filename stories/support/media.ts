/**
 * Shows an element as it is on paper or in forced colours, whatever the screen is: its style sheets are copied, with
 * the rules of that medium on. Only this element of the page is changed.
 */
export function showAs(element: HTMLElement, medium: 'print' | 'forced-colors'): void {
  const root = element.shadowRoot;
  if (!root) return;
  const wanted = medium === 'print' ? /@media print\b/g : /@media \(forced-colors: active\)/g;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    const text = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
    copy.replaceSync(text.replace(wanted, '@media all'));
    return copy;
  });
}
