// A static server on this machine for what is measured: everything in memory, compressed beforehand, never cached.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzipSync} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const kept = new URL('node_modules/.cache/brotli/', import.meta.url);

/** The best that brotli can do, which takes seconds for a megabyte: so it is kept from run to run. */
async function brotli(bytes) {
  const file = new URL(createHash('sha256').update(bytes).digest('hex'), kept);
  try {
    return readFileSync(file);
  } catch {
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
    const made = await promisify(brotliCompress)(bytes, {params});
    mkdirSync(kept, {recursive: true});
    writeFileSync(file, made);
    return made;
  }
}

/**
 * Serves brotli to a browser.
 * @param {Record<string, string | Buffer>} files by path: '/ours/index.html'
 * @returns {Promise<{url: string, requested: () => string[], sizes: (path: string) => {raw: number, gzip: number, br: number}, put: (files: Record<string, string | Buffer>) => Promise<void>, close: () => Promise<void>}>}
 *   url without a slash at its end; `requested` gives the paths asked for since it was last called
 */
export async function serveFiles(files) {
  const all = new Map();
  let paths = [];
  const put = async (more) => {
    await Promise.all(
      Object.entries(more).map(async ([path, content]) => {
        const raw = Buffer.from(content);
        all.set(path, {raw, br: await brotli(raw)});
      }),
    );
  };
  await put(files);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0];
    const file = all.get(path);
    paths.push(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = file.br;
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
      return {raw: file.raw.length, gzip: gzipSync(file.raw, {level: 9}).length, br: file.br.length};
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
