// A launcher for @web/test-runner: WebKitGTK by its own WebDriver, on a virtual screen where there is none.
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

/** Keys that WebDriver knows by a code of its own; others are the character itself. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Space: ' ',
};

/** `Shift+Tab` as the codes of its keys, the modifiers first. */
const codesOf = (key) => (key === '+' ? [key] : key.split('+').map((part) => KEYS[part] ?? part));

/** Starts Xvfb on a display that it chooses. Resolves to {child, display}. */
function startScreen() {
  return new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '3200x2400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`Xvfb ended at once, with ${status}`)));
    child.stdio[3].once('data', (number) => resolve({child, display: `:${String(number).trim()}`}));
  });
}

/**
 * @param {{driver: string}} options the path of WebKitWebDriver
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher({driver}) {
  const children = [];
  const urls = new Map();
  let base;
  let session;
  let starting;
  let place;

  const end = () => {
    for (const child of children.splice(0)) child.kill('SIGTERM');
  };
  process.once('exit', end);

  async function call(method, path, body) {
    const response = await fetch(base + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitGTK, ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async function start() {
    let display = process.env.DISPLAY;
    if (!display) {
      const screen = await startScreen();
      children.push(screen.child);
      // Nothing manages the windows there: the active one is that under the pointer, in the middle of the screen.
      place = {x: 1500, y: 1100, width: 800, height: 600};
      display = screen.display;
    }
    const port = await freePort();
    children.push(
      spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {...process.env, NO_AT_BRIDGE: '1', DISPLAY: display},
      }),
    );
    base = `http://127.0.0.1:${port}`;
    for (let tries = 1; ; tries++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await wait(50);
      }
    }
    const {sessionId, capabilities} = await call('POST', '/session', {capabilities: {}});
    session = `/session/${sessionId}`;
    if (place) await call('POST', `${session}/window/rect`, place);
    launcher.name = `WebKitGTK ${capabilities.browserVersion}`;
  }

  const actions = (type, list) =>
    call('POST', `${session}/actions`, {actions: [{type, id: type, actions: list}]});

  const launcher = {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= start();
      await starting;
      urls.set(id, url);
      await call('POST', `${session}/url`, {url});
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await call('POST', `${session}/url`, {url: 'about:blank'});
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here.');
    },
    async stop() {
      try {
        if (session) await call('DELETE', session);
      } catch {
        // gone by itself
      }
      end();
    },
    async sendKeys(_id, keys) {
      const strokes = keys
        .map(codesOf)
        .flatMap((codes) => [
          ...codes.map((value) => ({type: 'keyDown', value})),
          ...codes.toReversed().map((value) => ({type: 'keyUp', value})),
        ]);
      await actions('key', strokes);
    },
    async setViewport({width, height}) {
      const resize = (size) => call('POST', `${session}/window/rect`, {...place, ...size});
      await resize({width, height});
      const [aside, above] = await call('POST', `${session}/execute/sync`, {
        script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
        args: [],
      });
      await resize({width: width + aside, height: height + above});
    },
  };
  return launcher;
}
