// The Rollup plugins of the build, and of what check-size measures.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
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
      // A template may begin inside an svg, where a tag without its slash would swallow what follows.
      html: {keepClosingSlash: true, removeEmptyAttributes: false},
    });
    return result && {code: result.code, map: null};
  },
});

const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/g;

/**
 * Gives the bundle's copy of Lit a Trusted Types policy name of its own. A page may hold another copy of Lit,
 * and under a policy a second 'lit-html' would throw there. A second copy of the bundle itself goes without: it
 * defines nothing, so it renders nothing.
 */
const renamePolicy = (name) => ({
  name: 'rename-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if ([...code.matchAll(LIT_POLICY)].length !== 1)
      this.error('lit-html creates its policy in another way now');
    const replacement = `(()=>{try{return $1.createPolicy("${name}",$2)}catch{}})()`;
    return {code: code.replace(LIT_POLICY, replacement), map: null};
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
export const browserPlugins = () => [
  nodeResolve({browser: true, exportConditions: ['production']}),
  compile(),
  minifyTemplates(),
  renamePolicy('pop-checker'),
];

/** The same for the self-contained module. */
export const bundlePlugins = () => [alreadyChecked(), ...browserPlugins()];

/** The output plugin that makes code small. */
export const minify = () =>
  terser({
    module: true,
    ecma: 2022,
    compress: {passes: 3},
    format: {comments: /^!/},
  });

/** Adds the licences of what the bundle contains, as their owners ask. */
export const addLicences = (files) => ({
  name: 'add-licences',
  async generateBundle() {
    const texts = await Promise.all(
      Object.entries(files).map(async ([title, file]) => {
        const text = await this.fs.readFile(file, {encoding: 'utf8'});
        return `${title}\n\n${text.trim()}\n`;
      }),
    );
    this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: texts.join('\n')});
  },
});
