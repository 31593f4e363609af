// Finds, and where it can installs, the browsers that the tests use. Order: an environment variable, PATH,
// usual places, Debian's packages (as root), a download. Another browser is another entry of KINDS.
import {execFileSync, spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const isRoot = process.getuid?.() === 0;
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
    download: 'chrome@stable',
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
    download: 'firefox@esr',
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

function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here: try the next
      }
    }
  }
  return undefined;
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

function installDebianPackages(packages) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options).status === 0;
  if (install()) return;
  spawnSync('apt-get', ['update'], options);
  install();
}

function download(build) {
  const command = fileURLToPath(
    new URL('../../node_modules/@puppeteer/browsers/lib/main-cli.js', import.meta.url),
  );
  const cache = join(homedir(), '.cache', 'puppeteer');
  try {
    const output = execFileSync(
      process.execPath,
      [command, 'install', build, '--path', cache, '--format', '{{path}}'],
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
    );
    return output.trim().split('\n').pop();
  } catch {
    return undefined;
  }
}

/** The path of a browser, installed first when need be. Throws, saying which variable to set. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const {title, debian, download: build} = KINDS[kind];
  if (isRoot && existsSync('/etc/debian_version') && onPath(['apt-get'])) {
    console.log(`Installing ${debian.join(' ')} (apt-get) …`);
    installDebianPackages(debian);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  if (build) {
    console.log(`Downloading ${build} …`);
    const downloaded = download(build);
    if (downloaded && existsSync(downloaded)) return downloaded;
  }
  throw new Error(`No ${title} found. ${howToGet(kind)}`);
}
