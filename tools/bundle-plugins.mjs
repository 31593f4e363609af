// The Rollup plugins of the build, and of what check-size measures.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import {minify as minifyWithOxc} from 'vite';

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
    return {code: 'export const checkRulebook = (): void => undefined;', map: null};
  },
});

/**
 * What is alike stands side by side, where it compresses better: words, style sheets, functions, and last the classes.
 * Modules stand in the order in which they are first imported; none of these does anything by being imported.
 */
const ALIKE = [
  'text/en',
  ...['styles', 'question-view', 'result-view', 'followed-lines', 'ticked-answers'].map(
    (name) => `elements/${name}`,
  ),
];
const alikeTogether = () => ({
  name: 'alike-together',
  transform(code, id) {
    if (!id.endsWith('/src/define.ts')) return null;
    return {code: [...ALIKE.map((name) => `import './${name}.js';`), code].join('\n'), map: null};
  },
});

/**
 * The Lit inside the bundle takes a Trusted Types policy of the bundle's own name: where a policy may be made only once,
 * `lit-html` stays free for the page's own Lit.
 */
const ownPolicy = () => {
  let found = 0;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.includes('/node_modules/lit-html/')) return null;
      const parts = code.split('createPolicy("lit-html"');
      found += parts.length - 1;
      return {code: parts.join('createPolicy("pop-checker"'), map: null};
    },
    buildEnd(error) {
      if (!error && found !== 1)
        this.error(`the policy of Lit's production build stands there ${found} times, not once`);
    },
  };
};

/** Everything of a module for browsers, up to its minification. */
export const browserPlugins = () => [compile(), minifyTemplates()];

/** The same for the self-contained module. */
export const bundlePlugins = () => [
  nodeResolve(),
  ownPolicy(),
  alreadyChecked(),
  alikeTogether(),
  ...browserPlugins(),
];

/** The output plugins that make code small: two minifiers in turn see more than either. */
export const minify = (compress = {}, mangle = {}) => [
  {
    name: 'minify-names',
    async renderChunk(code, {fileName}) {
      const result = await minifyWithOxc(fileName, code, {
        module: true,
        compress: {target: 'es2022'},
        codegen: {legalComments: 'inline'},
      });
      if (result.errors.length > 0) throw new Error(result.errors.map(({message}) => message).join('\n'));
      return {code: result.code, map: null};
    },
  },
  terser({
    module: true,
    ecma: 2022,
    compress: {passes: 3, lhs_constants: false, ...compress},
    mangle,
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

/**
 * Members of our own classes and records that no page, form, other copy, rulebook or text ever reads, and none of which
 * a rule may leave out: in the bundle they have short names. Words of rulebooks and texts must never stand here.
 */
export const INTERNAL = (
  'answered asked blocked byHand changedEmergency checker chosen compiled ' +
  'concerns countryCode encode enough failed first gate guard isOpen ' +
  'maybe plain rank recover refuse refused rulebookChanged sections ' +
  'tellForm texts ticked turned weighty'
).split(' ');

/** A name that also stands in a string would be looked up by it, and not be found. */
const internalOnly = () => ({
  name: 'internal-only',
  renderChunk(code) {
    const read = INTERNAL.filter((name) => new RegExp(`['"\`.]${name}['"\`]`).test(code));
    if (read.length > 0) throw new Error(`Also in a string, so not internal: ${read.join(', ')}`);
    return null;
  },
});

/** The same for the self-contained module: plainer code repeats itself more, and compresses better. */
export const minifyBundle = () => [
  internalOnly(),
  ...minify(
    {collapse_vars: false, pure_getters: true},
    {properties: {regex: new RegExp(`^(${INTERNAL.join('|')})$`)}},
  ),
];
