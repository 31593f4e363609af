// What ours shows along a path, and whether another element shows the same.
import {path} from './questionnaire.mjs';
import {withFreshPage} from './browser.mjs';

/** Runs in the page: the screen of an element as HTML with one line for each tag, without comments and idle space. */
function plainScreen(tag) {
  const plain = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      return text ? [text] : [];
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    // A class, part or style without a value shows nothing.
    const shown = Array.from(node.attributes).filter(
      ({name, value}) => value.trim() || !['class', 'part', 'style'].includes(name),
    );
    const attributes = shown.map(({name, value}) => ` ${name}="${value.trim()}"`).sort();
    return [
      `<${node.localName}${attributes.join('')}>`,
      ...Array.from(node.childNodes).flatMap(plain),
      `</${node.localName}>`,
    ];
  };
  return Array.from(document.querySelector(tag).shadowRoot.children).flatMap((child) => {
    const copy = child.cloneNode(true);
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.remove();
    copy.normalize();
    return plain(copy);
  });
}

/** Runs in the page: a part of the screen as HTML, as small as an engineer would write it. */
function smallHtml(tag, selector) {
  const copy = document.querySelector(tag).shadowRoot.querySelector(selector).cloneNode(true);
  copy.querySelector('.place-rows')?.replaceChildren();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (node.nodeType === Node.COMMENT_NODE) node.remove();
    else node.data = node.data.replace(/\s+/g, ' ');
  }
  copy.normalize();
  return copy.outerHTML;
}

const tagOf = ({files, path: at}) => (files[at].includes('<pop-checker>') ? 'pop-checker' : 'hand-written');

/**
 * Walks the path of a harmless pop.
 * @returns {Promise<{screens: string[][], progress: string[], map: string, result: string, placeOrder: string[]}>} each screen, and pieces of them
 */
export function walk(browser, url, page) {
  const tag = tagOf(page);
  return withFreshPage(browser, {url}, async (tab) => {
    await tab.goto(url + page.path);
    const look = () => tab.evaluate(plainScreen, tag);
    const screens = [await look()];
    const pieces = {progress: []};
    for (const [at, [question, choice]] of path.entries()) {
      if (at > 0) pieces.progress.push(await tab.evaluate(smallHtml, tag, '.progress'));
      if (question === 'place') {
        pieces.map = await tab.evaluate(smallHtml, tag, '.places');
        pieces.placeOrder = await tab.evaluate(
          (name) =>
            Array.from(
              document.querySelector(name).shadowRoot.querySelectorAll('.places input'),
              ({value}) => value,
            ),
          tag,
        );
      }
      await tab.evaluate(`(${page.choose})('${choice}')`);
      await tab.evaluate(`(${page.goOn})()`);
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
      screens.push(await look());
    }
    pieces.result = await tab.evaluate(smallHtml, tag, '.card');
    return {screens, ...pieces};
  });
}

/** @throws {Error} with the first difference, if one path shows something else than the other */
export function ensureSame(expected, actual) {
  expected.forEach((screen, at) => {
    const line = screen.findIndex((text, index) => text !== actual[at][index]);
    if (line >= 0 || screen.length !== actual[at].length)
      throw new Error(
        `screen ${String(at + 1)} differs: ours has\n  ${screen.slice(line, line + 3).join('\n  ')}\nhand-written has\n  ${actual[at].slice(line, line + 3).join('\n  ')}`,
      );
  });
}
