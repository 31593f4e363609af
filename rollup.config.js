import {readFileSync, readdirSync} from 'node:fs';
import {bundlePlugins, compile, minify} from './tools/build/bundle-plugins.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** A warning is a mistake of ours, except that a module of types alone is empty. */
function onwarn(warning) {
  if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message);
}

const textEntries = readdirSync('src/text')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/text/${file}`);

/** The npm modules, one for each source file, so that a bundler drops what an app does not use. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', 'src/core/index.ts', 'src/rulebook/index.ts', ...textEntries],
  plugins: [compile()],
  // Shared with every other Lit element of an app.
  external: /^lit\b/,
  onwarn,
  output: {dir: 'dist', preserveModules: true, preserveModulesRoot: 'src'},
};

/**
 * A second copy leaves what the first defined, and does nothing else: no second policy, no second parsing of words. Where
 * there are no elements, as on a server, there is nothing to define.
 */
const UNLESS_DEFINED = `{const at = globalThis.customElements;
if (!at || at.get('pop-checker') && at.get('red-flag-list') && at.get('self-crack-warning')) return;}`;

/** The self-contained script for a tag: in a function, so that it works as a module and as a classic script. */
const bundle = {
  input: 'src/define.ts',
  plugins: bundlePlugins(),
  onwarn,
  output: {
    file: 'dist/pop-checker.min.js',
    format: 'iife',
    intro: UNLESS_DEFINED,
    banner: `/*! pop-checker ${version}, MIT. */`,
    plugins: [minify()],
  },
};

export default [modules, bundle];
