// Test commands that work the same in all three browsers: the size of the window, and pressing a key.

/** Modifiers are held while the last key of `Shift+Tab` is pressed. */
async function press(keyboard, keys) {
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.toReversed()) await keyboard.up(key);
}

/**
 * 'pop:viewport' takes {width, height} in CSS pixels, 'pop:press' a key or several joined by +. The runner's own
 * commands refuse the viewport of a browser behind WebDriver, and know no modifiers there.
 */
export const windowPlugin = () => ({
  name: 'pop-window',
  async executeCommand({command, payload, session}) {
    if (command !== 'pop:viewport' && command !== 'pop:press') return undefined;
    const {browser, id} = session;
    const driven = browser.type === 'webdriver';
    if (command === 'pop:viewport')
      await (driven ? browser.setViewport(payload) : browser.getPage(id).setViewport(payload));
    else if (driven) await browser.sendKeys(id, [payload]);
    // Firefox knows the space bar only by what it writes.
    else await press(browser.getPage(id).keyboard, payload.replace('Space', ' ').split('+'));
    return true;
  },
});
