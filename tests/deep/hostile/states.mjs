// The hostile pages, and what must happen on each. A state: what it is, the head before the bundle, the headers, the
// body or the sandbox of a frame around it, a button to press on the result; what `must` happen, by name; and whether the
// browser makes a `noise` about it on the console. Without noise, nothing may be said there. `apart`: of no origin, so that no
// other page reaches it.

/*
 * - `same`: every screen reads as on a plain page, and both results are the same;
 * - `safe`: the same results, or the safety panel, or the page's own signs, or no way on; never blank, never less urgent;
 * - `panel`: the safety panel; - `signs`: what the page put into the tag; - `hidden`: nothing, as the page wants it.
 */
const script = (text) => `<script>${text}</script>`;
const csp = (policy) => ({'content-security-policy': policy});
/** What the browser or an element says on the console there is no problem. */
const noisy = (must, state) => ({...state, must, noise: true});
/** By name: what runs before the elements do, and changes nothing. */
const sameAfter = (scripts) =>
  Object.fromEntries(
    Object.entries(scripts).map(([name, text]) => [name, {head: script(text), must: 'same'}]),
  );
const strict = "default-src 'none'; script-src 'self'";
const trusted = (types) => csp(`${strict}; require-trusted-types-for 'script'${types}`);

const policies = {
  "no style-src: default-src 'none'": {headers: csp(strict), must: 'same'},
  'Trusted Types, any name allowed': {headers: trusted(''), must: 'same'},
  'Trusted Types, our name allowed': {headers: trusted('; trusted-types pop-checker'), must: 'same'},
  'Trusted Types, only another name allowed': noisy('signs', {headers: trusted('; trusted-types other')}),
  "Trusted Types 'none'": noisy('signs', {headers: trusted("; trusted-types 'none'")}),
  "Trusted Types 'none', not required": noisy('signs', {headers: csp(`${strict}; trusted-types 'none'`)}),
  'a sandboxed page': {headers: csp('sandbox allow-scripts'), must: 'same', apart: true},
  'scripts forbidden': noisy('signs', {headers: csp("default-src 'none'")}),
};

const prototypes = sameAfter({
  'Object.prototype has more, enumerable':
    'Object.prototype.extend = function () {}; Object.prototype.extra = {a: 1}',
  'Object.prototype has more, not enumerable':
    'Object.defineProperty(Object.prototype, "extra", {value: 1, writable: true})',
  'Array.prototype has more, enumerable': 'Array.prototype.remove = function () {}; Array.prototype.last = 1',
  'Array.prototype has more, not enumerable':
    'Object.defineProperty(Array.prototype, "contains", {value() {}})',
  'strings and lists have a toJSON of an old library':
    'String.prototype.toJSON = Array.prototype.toJSON = function () { return "x"; }',
});

const all = '* {all: unset; display: none} ';
const shown = 'html, body, pop-checker {display: block !important}';
const styles = {
  'a page that unsets and hides everything': {head: `<style>${all}</style>`, must: 'hidden'},
  'a page that unsets everything and shows the tag': {head: `<style>${all}${shown}</style>`, must: 'same'},
  'a page that hides the tag': {head: '<style>pop-checker {display: none}</style>', must: 'hidden'},
  'a page that colours all its tags white': {head: '<style>* {color: #fff}</style>', must: 'same'},
  'a page that draws over its tags': {
    head: '<style>*::before {content: "Fine!"} input, button {appearance: none; display: none}</style>',
    must: 'same',
  },
};

const globals = {
  'window.name is taken': {
    head: script('window.name = "pop-checker"; var status = "x", length = 9'),
    must: 'same',
  },
  'document.getElementById is a form': {body: '<form name="getElementById"></form>', must: 'same'},
  'document.createElement is a form': noisy('panel', {body: '<form name="createElement"></form>'}),
  'document.importNode is a form': noisy('panel', {body: '<form name="importNode"></form>'}),
  'document.createTreeWalker is a form': noisy('signs', {body: '<form name="createTreeWalker"></form>'}),
  'names of ours are ids': {
    body: ['PopChecker', 'card', 'focus', 'answers', 'customElements', 'print', 'Text']
      .map((id) => `<a id="${id}"></a>`)
      .join(''),
    must: 'same',
  },
  'no CustomEvent': noisy('panel', {head: script('CustomEvent = undefined')}),
  'CustomEvent is of an old library': noisy('panel', {
    head: script('CustomEvent = function (name) { this.name = name; }'),
  }),
  'no Map': noisy('signs', {head: script('Map = undefined')}),
  'no Set': noisy('signs', {head: script('Set = undefined')}),
  'no Array.prototype.at': noisy('safe', {head: script('delete Array.prototype.at')}),
  'Array.prototype.at is wrong': noisy('safe', {
    head: script('Array.prototype.at = function () { return undefined; }'),
  }),
  'no Array.prototype.flat': noisy('signs', {head: script('delete Array.prototype.flat')}),
  'an empty console': {head: script('console = {}'), must: 'same'},
  'no window.print': {head: script('print = undefined'), must: 'same', press: 'print'},
  'no navigator.clipboard': {
    head: script('Object.defineProperty(navigator, "clipboard", {value: undefined})'),
    must: 'same',
    press: 'copy',
  },
};

const fences = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']
  .map((name) => `Object.defineProperty(window, "${name}", {get() { throw new Error("blocked"); }});`)
  .join('');
const places = {
  'storage that throws': {
    head: script(
      `${fences} Object.defineProperty(document, "cookie", {get() { throw new Error("blocked"); }})`,
    ),
    must: 'same',
  },
  // The browser itself says on the console that a frame may not copy.
  'a frame in a sandbox': {frame: 'allow-scripts', must: 'same', press: 'copy', noise: true, apart: true},
};

/** By kind, then by name. */
export const STATES = {policies, prototypes, styles, globals, places};

/** Names that our data and our options may lack: what a page puts there must not be taken for what we said. */
const OPTIONAL =
  `all any as askIf at attribute by calm changedEmergency configurable converter creationScope details dir enumerable
  evidence get grade hasChanged hint host hostUpdate hostUpdated ifUnsure interface isConnected kind lang list noAccessor
  notSure otherwise pick reflect renderBefore rulebook screening set some state strings terms type unless urgency
  useDefault value values wayOut when where wrapped writable length 0 very-ill GB _$litType$ _$litDirective$`.split(
    /\s+/,
  );
const VALUES = ['true', '"yes"', '"weeks"', '[]', '["very-ill"]', 'function () {}'];

/** A name of ours on every object of the page. */
export const pollutedBy = (name, value) =>
  noisy('safe', {head: script(`Object.prototype[${JSON.stringify(name)}] = ${value}`)});
export const POLLUTIONS = OPTIONAL.flatMap((name) => VALUES.map((value) => [name, value]));
