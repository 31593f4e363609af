/** What stands on a page, not in what it shows until the element is there. */
const PARTS_OF_A_PAGE =
  'pop-checker, red-flag-list, self-crack-warning, main, nav, header, footer, article, section, form, h1, script, iframe';

/** As long as no such content is, in characters. */
const LONG = 3000;

/** What a page got wrong around a tag, each with its cure. To be asked when the page is read. */
export function pageMistakes(element: HTMLElement): readonly string[] {
  const {localName: tag, parentElement: parent} = element;
  const own = [...element.children].filter(({slot}) => !slot);
  const strange = own
    .map((child) => (child.matches(PARTS_OF_A_PAGE) ? child : child.querySelector(PARTS_OF_A_PAGE)))
    .find((found) => found !== null);
  const text = own.map(({textContent}) => textContent).join('');
  const mistakes: string[] = [];
  if (strange || text.length > LONG)
    mistakes.push(
      `holds ${strange ? `a <${strange.localName}>` : 'a whole page'}, which is not shown: where its tag is not closed, it swallows what follows; write <${tag}></${tag}>, never <${tag} />`,
    );
  // A paragraph ends where a block begins: what stood inside comes after it, and its end makes an empty one.
  if (parent?.localName === 'p' && own.length === 0 && isFollowedByEmptyParagraph(parent))
    mistakes.push('stands in a <p>, so that its own content shows below it as well; take the <p> away');
  const font = getComputedStyle(element).getPropertyValue('--pop-font');
  if (/[“”„‘’]/.test(font))
    mistakes.push(
      `--pop-font: ${font.trim().slice(0, 40)} has curly quotes; write straight ones: "Courier New"`,
    );
  return mistakes;
}

function isFollowedByEmptyParagraph(paragraph: Element): boolean {
  for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling)
    if (next.localName === 'p' && next.childNodes.length === 0) return true;
  return false;
}
