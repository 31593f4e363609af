// A static server for the demo: demo/ at /, the built files at /dist/.
import {createServer} from 'node:http';
import {readFile, realpath} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The strictest policy that the built bundle promises to run under: no style-src, Trusted Types required. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types pop-checker";

/** The file behind a request path. @throws {Error} when it is none, or lies outside the two served folders */
async function fileFor(pathname) {
  const path = decodeURIComponent(pathname);
  const [folder, rest] = path.startsWith('/dist/') ? ['dist', path.slice(6)] : ['demo', path.slice(1)];
  const base = await realpath(join(root, folder));
  const file = await realpath(join(base, rest === '' ? 'index.html' : rest));
  if (!file.startsWith(base + sep)) throw new Error(`outside ${folder}`);
  return file;
}

async function respond(request, response) {
  const end = (status, headers, body) => {
    response.writeHead(status, {'x-content-type-options': 'nosniff', ...headers});
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const text = {'content-type': TYPES['.txt']};
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(405, {...text, allow: 'GET, HEAD'}, 'Only GET and HEAD.\n');
    return;
  }
  try {
    const [pathname] = request.url.split(/[?#]/);
    const file = await fileFor(pathname);
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(pathname === '/strict-csp.html' && {'content-security-policy': STRICT_CSP}),
    };
    end(200, headers, await readFile(file));
  } catch {
    end(404, text, 'Not found.\n');
  }
}

/**
 * Starts the server on this machine only.
 * @param {{port?: number}} options the first port to try; the next free one is taken. 0: any free port
 * @returns {Promise<{url: string, close: () => Promise<void>}>} url without a slash at its end
 */
export function serve({port = 0} = {}) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => void respond(request, response));
    const close = () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    let next = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || next === 0 || next >= port + 50) reject(error);
      else server.listen(++next, '127.0.0.1');
    });
    server.on('listening', () => resolve({url: `http://localhost:${server.address().port}`, close}));
    server.listen(next, '127.0.0.1');
  });
}
