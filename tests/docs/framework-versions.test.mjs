// The versions of frameworks that the documents name are those of the apps that `npm run test:systems` builds.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/package-folder.mjs';

const APPS = 'tests/systems/apps';
const read = (path) => readFileSync(join(root, path), 'utf8');

/** What the package of the framework is called, where it is not called like the app. */
const PACKAGES = {angular: '@angular/core'};

for (const name of readdirSync(join(root, APPS)))
  test(`${name}: exact versions, and the one that the documents name`, () => {
    const {dependencies, devDependencies} = JSON.parse(read(`${APPS}/${name}/package.json`));
    for (const [needed, version] of Object.entries({...dependencies, ...devDependencies}))
      assert.match(version, /^(\d+\.\d+\.\d+|file:pop-checker\.tgz)$/, needed);
    const [minor] = /^\d+\.\d+/.exec(dependencies[PACKAGES[name] ?? name]);
    const title = name[0].toUpperCase() + name.slice(1);
    assert.match(
      read('docs/frameworks/README.md'),
      new RegExp(`\\b${title} ${minor.replace('.', '\\.')}\\b`),
    );
  });
