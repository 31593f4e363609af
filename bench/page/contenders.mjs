// Everything that is measured: ours, the limit, the peers and an empty page.
import {readFileSync} from 'node:fs';
import {handWritten} from './hand-written/page.mjs';
import {emptyPage, ours} from './our-page.mjs';
import {withShiftPages} from './shift-pages.mjs';
import {ensureSame, walk} from './same-screens.mjs';
import {serveFiles} from './serve-files.mjs';

export const empty = {name: 'empty page', path: '/empty/index.html', isReady: '() => true'};

const bundle = new URL('../../dist/pop-checker.min.js', import.meta.url);

/** Loaded only when they are measured: their packages are not always there. */
const loadPeers = async () => {
  const [{surveyjs}, {formio}, {lforms}, {staticHtml}] = await Promise.all([
    import('./peers/surveyjs.mjs'),
    import('./peers/formio.mjs'),
    import('./peers/lforms.mjs'),
    import('./peers/static-html.mjs'),
  ]);
  return [surveyjs, formio, lforms, staticHtml];
};

/**
 * Serves all contenders, after seeing that the hand-written page shows the same as ours, screen by screen.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{peers: boolean}} options without the peers, only ours, the limit and the empty page
 */
export async function serveContenders(browser, {peers}) {
  const own = withShiftPages(ours(readFileSync(bundle)), 'pop-checker');
  const server = await serveFiles({...emptyPage(), ...own.files});
  const shown = await walk(browser, server.url, own);
  const hand = withShiftPages(await handWritten(shown), 'hand-written');
  const all = [own, hand, ...(peers ? await loadPeers() : [])];
  for (const {files} of all) await server.put(files);
  ensureSame(shown.screens, (await walk(browser, server.url, hand)).screens);
  return {server, contenders: all};
}
