// Opens a hostile page and says what is wrong about it; nothing where all is as it must be.
import {bundle, ownPages, pageOf, scriptTags} from '../../support/own-pages.mjs';
import {EMERGENCY, HARMLESS, inIsolation, restartIn, visitIn} from './isolated-visit.mjs';

const SIGNS = 'Call 999 if you cannot feel your legs.';
const CHECKER = `<pop-checker id="check" country="GB"><p>${SIGNS}</p></pop-checker>`;

const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function htmlOf({head = '', body = '', frame}) {
  const page = pageOf(`${CHECKER}${body}`, head + scriptTags(bundle));
  return frame === undefined
    ? page
    : pageOf(`<iframe sandbox="${frame}" srcdoc="${escaped(page)}" width="700" height="900"></iframe>`, '');
}

/** Contrast of the words with the card behind them, as the browser would draw them. */
const readable = (page) =>
  inIsolation(page, () => {
    const card = document.querySelector('pop-checker').shadowRoot.querySelector('.card');
    const {color, backgroundColor, paddingTop, display} = getComputedStyle(card);
    const channel = (text) => Number(/\d+/.exec(text)[0]);
    return (
      Math.abs(channel(color) - channel(backgroundColor)) > 150 && paddingTop !== '0px' && display === 'block'
    );
  });

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
/** The panel, the page's own signs and a question calm nobody. */
const SAFE = ['panel', 'signs', 'asking'];

function problemOf(must, visits, plain) {
  const ends = visits.map(({end}) => end);
  if (must === 'same') {
    const at = visits.findIndex((visit, index) => !isSame(visit, plain[index]));
    return at < 0
      ? undefined
      : `visit ${at + 1} is another: ${ends[at]}: ${visits[at].screens.at(-1).slice(0, 80)}`;
  }
  if (must !== 'safe') return ends.every((end) => end === must) ? undefined : `ends in ${ends.join(', ')}`;
  const at = ends.findIndex((end, index) => !SAFE.includes(end) && end !== plain[index].end);
  return at < 0
    ? undefined
    : `visit ${at + 1} ends in ${ends[at]}: ${visits[at].screens.at(-1).slice(0, 80)}`;
}

/** Runs in the page around: resolves when the frame is loaded. */
const fillFrame = (path) =>
  new Promise((resolve) => {
    const frame = document.querySelector('iframe');
    frame.onload = () => resolve();
    frame.src = path;
  });

/** Resolves to `tryState(state)`, which resolves to a problem or undefined. */
export async function openStates(context, engine = 'chromium') {
  const files = {'/plain': htmlOf({}), '/around': pageOf('<iframe width="700" height="900"></iframe>', '')};
  const headers = {'access-control-allow-origin': '*'};
  const {open} = await ownPages(context, files, headers, {engine});

  /** In WebKitGTK in a frame of a page that nothing is wrong with: see inIsolation(). */
  async function openState(path, own = {}) {
    const around = engine === 'webkit' && (await open('/around'));
    Object.assign(headers, own);
    if (around) await around.page.evaluate(fillFrame, path);
    const opened = around || (await open(path));
    for (const name of Object.keys(own)) delete headers[name];
    return opened;
  }

  const bothVisits = async (page) => {
    const first = await visitIn(page, EMERGENCY);
    await restartIn(page);
    return [first, await visitIn(page, HARMLESS)];
  };
  const {page: plainPage} = await openState('/plain');
  const plain = await bothVisits(plainPage);
  await plainPage.close();

  async function tryState({must, noise = false, press, headers: own = {}, ...state}) {
    files['/state'] = htmlOf(state);
    const {page, problems} = await openState('/state', own);
    try {
      const visits = await bothVisits(page);
      const problem = problemOf(must, visits, plain);
      if (problem) return problem;
      if (press) {
        await inIsolation(
          page,
          (name) => document.querySelector('pop-checker').shadowRoot.querySelector(`[part~=${name}]`).click(),
          press,
        );
        const {end} = await visitIn(page, []);
        if (end !== plain[1].end) return `after ${press}: ${end}`;
      }
      if (must === 'same' && !(await readable(page))) return 'cannot be read';
      if (!noise && problems.length > 0) return `said on the console: ${problems.join('; ').slice(0, 200)}`;
      return undefined;
    } finally {
      await page.close();
    }
  }
  return {tryState, plain};
}
