// A launcher for @web/test-runner: WebKitGTK by its own WebDriver.
import {startWebkit} from './webkit-session.mjs';

/**
 * @param {{driver: string}} options the path of WebKitWebDriver
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher({driver}) {
  const urls = new Map();
  let starting;

  async function goTo(url) {
    starting ??= startWebkit(driver);
    const session = await starting;
    launcher.name = session.name;
    await session.call('POST', '/url', {url});
  }

  const launcher = {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      urls.set(id, url);
      await goTo(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await goTo('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here.');
    },
    stop: async () => (await starting)?.stop(),
    sendKeys: async (_id, keys) => (await starting).press(...keys),
    setViewport: async (size) => (await starting).resize(size),
  };
  return launcher;
}
