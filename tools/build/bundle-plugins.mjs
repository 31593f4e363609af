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

/** What the Lit inside the bundle does otherwise than a page's own: by file, each text of it, and what takes its place. */
const LIT_HTML = '/node_modules/lit-html/lit-html.js';
const REACTIVE_ELEMENT = '/node_modules/@lit/reactive-element/reactive-element.js';
const OWN_LIT = [
  // A Trusted Types policy of the bundle's own name: where one may be made only once, `lit-html` stays free for the page.
  [LIT_HTML, 'createPolicy("lit-html"', 'createPolicy("pop-checker"'],
  // In a page of XHTML a template would be read as XML, which Lit's marks are not.
  [
    LIT_HTML,
    '=l.createElement("template")',
    '=(l.contentType==="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template")',
  ],
  // Where a page has frozen all that comes with the language, nothing can be put there; only decorators need it.
  [
    REACTIVE_ELEMENT,
    'Symbol.metadata??=Symbol("metadata")',
    'Object.isExtensible(Symbol)&&(Symbol.metadata??=Symbol("metadata"))',
  ],
];

const ownLit = () => ({
  name: 'own-lit',
  transform(code, id) {
    const changes = OWN_LIT.filter(([file]) => id.endsWith(file));
    if (changes.length === 0) return null;
    let own = code;
    for (const [, theirs, ours] of changes) {
      const parts = own.split(theirs);
      if (parts.length !== 2) this.error(`Lit says ${theirs} ${parts.length - 1} times, not once`);
      own = parts.join(ours);
    }
    return {code: own, map: null};
  },
});

/** From the source to the self-contained script, up to its minification. */
export const bundlePlugins = () => [nodeResolve(), ownLit(), compile(), minifyTemplates()];

/**
 * Chromium, told so by this first line, compiles a whole file while it loads and off the main thread, instead of function
 * by function while the page waits: a seventh less work for the main thread before the first question.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The output plugin that makes the code small: of the script in its function, or of a module. */
export const minify = (module = false) => terser({module, ecma: 2022, format: {preamble: COMPILE_AT_ONCE}});
