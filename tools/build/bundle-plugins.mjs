// The Rollup plugins of the build, and of what is measured of it.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

/** TypeScript to JavaScript. */
export const compile = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: false});

/** Minifies the html, svg and css templates of our own modules. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const result = await minifyHTMLLiterals(code, {fileName: id, sourceMap: false});
    return result && {code: result.code, map: null};
  },
});

/**
 * The Lit inside the bundle takes a Trusted Types policy of the bundle's own name: where a policy may be made only once,
 * `lit-html` stays free for the page's own Lit.
 */
const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    if (!id.endsWith('/node_modules/lit-html/lit-html.js')) return null;
    const parts = code.split('createPolicy("lit-html"');
    if (parts.length !== 2) this.error(`Lit makes its policy ${parts.length - 1} times, not once`);
    return {code: parts.join('createPolicy("pop-checker"'), map: null};
  },
});

/** From the source to the self-contained module, up to its minification. */
export const bundlePlugins = () => [nodeResolve(), ownPolicy(), compile(), minifyTemplates()];

/**
 * Chromium, told so by this first line, compiles a whole file while it loads and off the main thread, instead of function
 * by function while the page waits: a seventh less work for the main thread before the first question.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The output plugin that makes the code of the self-contained module small. */
export const minify = () => terser({module: true, ecma: 2022, format: {preamble: COMPILE_AT_ONCE}});
