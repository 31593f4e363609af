// What a page has the browser fetch.
import {goUntilReady, withFreshPage} from './browser.mjs';

/** Requests, and bytes in three ways of sending them, of everything a page asked for until its question was there. */
export async function bytesOf(browser, server, {path, isReady}) {
  server.requested();
  await withFreshPage(browser, {url: server.url}, (_, cdp) => goUntilReady(cdp, server.url + path, isReady));
  const paths = server.requested().filter((each) => !/\/empty\/|favicon/.test(each));
  const sizes = paths.map((each) => server.sizes(each));
  const sum = (kind) => sizes.reduce((total, size) => total + size[kind], 0);
  return {requests: paths.length, raw: sum('raw'), gzip: sum('gzip'), br: sum('br')};
}
