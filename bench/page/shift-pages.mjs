// Pages on which something could jump: an element between two parts of an article, and an element at its end.
import {htmlPage} from './our-page.mjs';

const TEXT = `<p>${'A back that pops is common. Most of the time it does no harm. '.repeat(6)}</p>`;
// The first screen at this width, with the font of a page that sets none.
const RESERVED = '61rem';

const reserve = (tag) => `<style>${tag} {
  --pop-min-block-size: ${RESERVED};
  display: block;
  min-block-size: var(--pop-min-block-size);
}</style>`;

/** The kinds of page, by the name of their file. */
export const SHIFT_PAGES = {
  'between-reserved': 'inside an article, height reserved',
  between: 'inside an article, nothing reserved',
  'at-end': 'at the end of an article, nothing reserved',
};

/** The same contender with these pages beside its own. */
export function withShiftPages(page, tag) {
  const folder = page.path.slice(0, page.path.lastIndexOf('/'));
  const script = /<script.*<\/script>/.exec(page.files[page.path])[0];
  const element = `<${tag}></${tag}>`;
  return {
    ...page,
    shiftPath: Object.fromEntries(Object.keys(SHIFT_PAGES).map((name) => [name, `${folder}/${name}.html`])),
    files: {
      ...page.files,
      [`${folder}/between-reserved.html`]: htmlPage(script + reserve(tag), TEXT + element + TEXT),
      [`${folder}/between.html`]: htmlPage(script, TEXT + element + TEXT),
      [`${folder}/at-end.html`]: htmlPage(script, TEXT + element),
    },
  };
}
