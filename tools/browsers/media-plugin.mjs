// The test command 'pop:media': what a person's system prefers, and its time zone, as the browser would report them.
const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  reducedTransparency: 'prefers-reduced-transparency',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/** The connection to the browser's own protocol, by page. */
const connections = new WeakMap();

/**
 * The runner's own emulateMedia silently ignores forced colours and contrast, so this speaks to the browser.
 * In a test: `await executeServerCommand('pop:media', {forcedColors: 'active', media: 'print'})`; what is not
 * named goes back to the browser's default. False where the browser has no such command: only Chromium has.
 */
export const mediaPlugin = () => ({
  name: 'pop-media',
  async executeCommand({command, payload, session}) {
    if (command !== 'pop:media') return undefined;
    const {media = '', timeZone = '', ...preferences} = payload ?? {};
    const features = Object.entries(preferences).map(([key, value]) => {
      if (!FEATURES[key]) throw new Error(`pop:media knows ${Object.keys(FEATURES).join(', ')}, not ${key}`);
      return {name: FEATURES[key], value};
    });
    if (session.browser.type !== 'puppeteer') return false;
    const page = session.browser.getPage(session.id);
    if (session.browser.name === 'Firefox') return false;
    // What is emulated lasts as long as the connection that asked for it: one for each page, kept.
    if (!connections.has(page)) connections.set(page, await page.createCDPSession());
    const connection = connections.get(page);
    await connection.send('Emulation.setEmulatedMedia', {media, features});
    await connection.send('Emulation.setTimezoneOverride', {timezoneId: timeZone});
    return true;
  },
});
