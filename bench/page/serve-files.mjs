// A static server on this machine for what is measured: everything in memory, compressed beforehand, never cached.
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });

/** One file in the three ways of sending it. Compressed once, however often it is asked for. */
function compressed(content) {
  const raw = Buffer.from(content);
  const once = (make) => {
    let made;
    return () => (made ??= make(raw));
  };
  return {raw: () => raw, gzip: once((bytes) => gzipSync(bytes, {level: 9})), br: once(brotli)};
}

/**
 * Serves brotli to a browser.
 * @param {Record<string, string | Buffer>} files by path: '/ours/index.html'
 * @returns {Promise<{url: string, requested: () => string[], sizes: (path: string) => {raw: number, gzip: number, br: number}, put: (path: string, content: string | Buffer) => void, close: () => Promise<void>}>}
 *   url without a slash at its end; `requested` gives the paths asked for since it was last called
 */
export async function serveFiles(files) {
  const all = new Map();
  let paths = [];
  const put = (path, content) => all.set(path, compressed(content));
  for (const [path, content] of Object.entries(files)) put(path, content);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0];
    const file = all.get(path);
    paths.push(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = file.br();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    put,
    requested() {
      const since = paths;
      paths = [];
      return since;
    },
    sizes(path) {
      const file = all.get(path);
      if (!file) throw new Error(`${path} is not served`);
      return {raw: file.raw().length, gzip: file.gzip().length, br: file.br().length};
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
