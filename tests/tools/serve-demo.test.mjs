// The demo server: the right files with the right headers, and nothing else of the disk.
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {test} from 'node:test';
import {STRICT_CSP, serve} from '../../tools/serve-demo.mjs';

/** Asks for a path exactly as written: fetch would tidy the dots away. */
const get = (url, path, method = 'GET') =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(url);
    request({hostname, port, path, method}, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}));
    })
      .on('error', reject)
      .end();
  });

test('the demo server', async (context) => {
  const {url, close} = await serve();
  context.after(close);

  await context.test('serves the pages and the built files with their types', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/index.html?a=1': 'text/html; charset=utf-8',
      '/dist/pop-checker.min.js': 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const {status, headers} = await get(url, path);
      assert.deepEqual([status, headers['content-type']], [200, type], path);
    }
  });

  await context.test('sends the strict policy with its page, and only there', async () => {
    const policy = async (path) => (await get(url, path)).headers['content-security-policy'];
    assert.equal(await policy('/strict-csp.html'), STRICT_CSP);
    assert.equal(await policy('/'), undefined);
    assert.ok(!STRICT_CSP.includes('style-src'));
  });

  await context.test('refuses every way out of its two folders', async () => {
    const ways =
      '/../package.json /%2e%2e/package.json /..%2fpackage.json /dist/../package.json /dist/%2e%2e%2fpackage.json /..%5cpackage.json //etc/passwd /dist//etc/passwd /%00 /% /package.json /dist/ /nothing.html';
    for (const path of ways.split(' ')) {
      const {status, body} = await get(url, path);
      assert.deepEqual([status, body], [404, 'Not found.\n'], path);
    }
  });

  await context.test('only reads', async () => {
    assert.equal((await get(url, '/', 'POST')).status, 405);
    const {status, body} = await get(url, '/', 'HEAD');
    assert.deepEqual([status, body], [200, '']);
  });

  await context.test('takes the next port when the first is taken', async () => {
    const taken = Number(new URL(url).port);
    const second = await serve({port: taken});
    assert.notEqual(second.url, url);
    await second.close();
  });
});
