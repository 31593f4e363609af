// Finds the browsers that the tests use. Order: an environment variable, PATH, usual places. Another browser is another
// entry of KINDS. Runs before anything is installed, so it uses only what Node brings.
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const isRoot = process.getuid?.() === 0;
const programFiles = process.env.PROGRAMFILES ?? 'C:\\Program Files';

const KINDS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${programFiles}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    debian: ['chromium'],
    title: 'Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${programFiles}\\Mozilla Firefox\\firefox.exe`,
    ],
    debian: ['firefox-esr'],
    title: 'Firefox',
  },
  // Its driver starts the browser that belongs to it; without a screen both need a virtual one.
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: [],
    alsoNeeded: process.env.DISPLAY ? [] : ['Xvfb'],
    debian: ['webkit2gtk-driver', 'xvfb'],
    title: 'WebKitGTK',
  },
};

/** The kinds of browser that the tests know, each with its name for people. */
export const BROWSER_TITLES = Object.fromEntries(
  Object.entries(KINDS).map(([kind, {title}]) => [kind, title]),
);

/** The packages of Debian that bring a browser. */
export const debianPackages = (kind) => KINDS[kind].debian;

/** What to do where a browser is not found, in one sentence. */
export function howToGet(kind) {
  const {variable, debian, alsoNeeded = []} = KINDS[kind];
  const beside = alsoNeeded.length > 0 ? `, with ${alsoNeeded.join(' and ')} on the PATH` : '';
  return `Install it (Debian: ${debian.join(' ')}), or set ${variable} to the path of its program${beside}.`;
}

/** Arguments that keep a test browser quiet. A browser of root cannot use its sandbox. */
export const CHROMIUM_ARGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same for Firefox. */
export const FIREFOX_PREFERENCES = {
  // A process kept ready for the next page is started for nothing.
  'dom.ipc.processPrelaunch.enabled': false,
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** The path of an installed browser that can start here, or undefined. */
export function findBrowser(kind) {
  const {variable, names, places, alsoNeeded = []} = KINDS[kind];
  if (alsoNeeded.some((program) => !onPath([program]))) return undefined;
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names a file that does not exist: ${chosen}`);
    return chosen;
  }
  return onPath(names) ?? places.find((place) => existsSync(place));
}

/** The path of an installed browser. Throws, saying how to get it. */
export function browserPath(kind) {
  const found = findBrowser(kind);
  if (!found) throw new Error(`No ${KINDS[kind].title} found. ${howToGet(kind)}`);
  return found;
}

/** The kinds of browser that tests run in: Chromium, and the others where they are found. Of one that is not it says how to get it. */
export function enginesHere() {
  const missing = Object.keys(KINDS).filter((kind) => kind !== 'chromium' && !findBrowser(kind));
  for (const kind of missing) console.log(`left out\t${KINDS[kind].title}: not found. ${howToGet(kind)}`);
  return Object.keys(KINDS).filter((kind) => !missing.includes(kind));
}
