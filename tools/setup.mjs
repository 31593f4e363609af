// `npm run setup`: installs the packages, and on Debian, as root, the browsers of the tests. Elsewhere it says what is
// missing, and fails.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {BROWSER_TITLES, debianPackages, findBrowser, howToGet, isRoot} from './browsers/find-browser.mjs';
import {ensureInstalled} from './install-packages.mjs';

function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  return spawnSync('apt-get', args, options).status === 0;
}

const missing = () => Object.keys(BROWSER_TITLES).filter((kind) => !findBrowser(kind));

ensureInstalled();
if (isRoot && existsSync('/etc/debian_version') && missing().length > 0) {
  const packages = missing().flatMap(debianPackages);
  // The lists of a fresh machine are empty or old, and old ones name old browsers. Without a mirror, what they name may do.
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}
for (const kind of missing()) console.error(`No ${BROWSER_TITLES[kind]} found. ${howToGet(kind)}`);
process.exitCode = missing().length > 0 ? 1 : 0;
