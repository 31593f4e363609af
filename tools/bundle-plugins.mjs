// The Rollup plugins of the build, and of what check-size measures.
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

/** TypeScript to JavaScript. */
export const compile = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: false});

/** Changes what lies between the strings of a style sheet. */
const outsideStrings = (css, change) =>
  css
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/**
 * Takes comments and needless white space out of a style sheet. Nothing else: the sheet may have expressions of its
 * template anywhere, which a CSS parser would misread.
 */
export function minifyCss(css) {
  const plain = css.replaceAll(/(\/\*[^]*?\*\/)|"[^"]*"|'[^']*'/g, (text, comment) => (comment ? '' : text));
  return outsideStrings(plain, (part) =>
    part
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replaceAll(';}', '}')
      .replaceAll(/(?<![\w.])0(?=\.\d)/g, ''),
  ).trim();
}

/** Minifies the html, svg and css templates of our own modules. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules')) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id,
      sourceMap: false,
      css: minifyCss,
      html: {removeEmptyAttributes: false},
    });
    return result && {code: result.code, map: null};
  },
});

/**
 * The bundle gives a page no way to define a rulebook, and the one inside it was checked when it was built: visitors
 * need not be sent the checks, nor wait for them.
 */
const alreadyChecked = () => ({
  name: 'already-checked',
  transform(code, id) {
    if (!id.endsWith('/src/core/check-rulebook.ts')) return null;
    return {code: 'export const problemsOf = (): readonly string[] => [];', map: null};
  },
});

/** Everything of a module for browsers, up to its minification. */
export const browserPlugins = () => [compile(), minifyTemplates()];

/** The same for the self-contained module. */
export const bundlePlugins = () => [alreadyChecked(), ...browserPlugins()];

/** The output plugins that make code small: two minifiers in turn see more than either. */
export const minify = (compress = {}) => [
  {
    name: 'minify-names',
    renderChunk: (code) => transform(code, {minify: true, format: 'esm', target: 'es2022'}),
  },
  terser({
    module: true,
    ecma: 2022,
    compress: {passes: 3, ...compress},
    format: {comments: /^!/},
  }),
];

/**
 * Browsers that know this first line compile the whole file while it loads, off the main thread, instead of function by
 * function while the page waits.
 */
export const compileAtOnce = () => ({
  name: 'compile-at-once',
  renderChunk: (code) => ({code: `//# allFunctionsCalledOnLoad\n${code}`, map: null}),
});

/** The same for the self-contained module: plainer code repeats itself more, and compresses better. */
export const minifyBundle = () => minify({collapse_vars: false, passes: 2});
