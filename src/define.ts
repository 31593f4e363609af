// First: it finds out whether anything here can work on this page.
import './elements/base/natives.js';
// Of the first the types remain in define.d.ts, with the tags they name.
import './index.js';
import {PopChecker, RedFlagList, SelfCrackWarning} from './index.js';

const elements = {
  'pop-checker': PopChecker,
  'red-flag-list': RedFlagList,
  'self-crack-warning': SelfCrackWarning,
};

// A server has no registry. Another copy on the page may have been first: then its elements serve.
const registry = globalThis.customElements as CustomElementRegistry | undefined;
for (const [name, element] of Object.entries(elements))
  if (registry && !registry.get(name)) registry.define(name, element);
