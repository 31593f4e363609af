// WebKitGTK by its own WebDriver, on a virtual screen where there is none.
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

/** What a browser may take to end, in milliseconds. */
const LONGEST_END = 5000;

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

/** One call to a WebDriver. Resolves to the value of its answer. */
async function callDriver(method, url, body) {
  const response = await fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok)
    throw new Error(`WebKitGTK, ${method} ${new URL(url).pathname}: ${value?.error} ${value?.message}`);
  return value;
}

async function untilReady(base) {
  for (let tries = 1; ; tries++) {
    try {
      return await callDriver('GET', `${base}/status`);
    } catch (error) {
      if (tries > 100) throw error;
      await wait(50);
    }
  }
}

/**
 * Starts the browser, with one window.
 * @param {string} driver the path of WebKitWebDriver
 * @returns `name`: the browser's, with its version; `call(method, path, body)`: of the session, as WebDriver has them;
 *   `press(...keys)`: one after the other, each as `Shift+Tab`; `resize({width, height})`: of what is inside the window, in CSS
 *   pixels; `stop()`
 */
export async function startWebkit(driver) {
  const children = [];
  const end = () => {
    for (const child of children.splice(0)) child.kill('SIGTERM');
  };
  process.once('exit', end);

  let display = process.env.DISPLAY;
  let place;
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
      // No bus for assistive software, and no graphics card: to work as if there were one takes a third more.
      env: {...process.env, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', DISPLAY: display},
    }),
  );
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  const {sessionId, capabilities} = await callDriver('POST', `${base}/session`, {capabilities: {}});
  const call = (method, path, body) => callDriver(method, `${base}/session/${sessionId}${path}`, body);
  if (place) await call('POST', '/window/rect', place);

  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    call,
    async press(...keys) {
      const strokes = keys
        .map(codesOf)
        .flatMap((codes) => [
          ...codes.map((value) => ({type: 'keyDown', value})),
          ...codes.toReversed().map((value) => ({type: 'keyUp', value})),
        ]);
      await call('POST', '/actions', {actions: [{type: 'key', id: 'key', actions: strokes}]});
    },
    async resize({width, height}) {
      const outer = (size) => call('POST', '/window/rect', {...place, ...size});
      await outer({width, height});
      const [aside, above] = await call('POST', '/execute/sync', {
        script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
        args: [],
      });
      await outer({width: width + aside, height: height + above});
    },
    async stop() {
      // It may be gone by itself, and now and then the driver gives no answer.
      const closed = call('DELETE', '').catch(() => undefined);
      await Promise.race([closed, wait(LONGEST_END, undefined, {ref: false})]);
      end();
      process.off('exit', end);
    },
  };
}
