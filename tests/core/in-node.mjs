// Lets browser tests that need no page run in Node: what they import from @open-wc/testing is the same chai.
import {register} from 'node:module';

const hook = `
  export const resolve = (specifier, context, next) =>
    next(specifier === '@open-wc/testing' ? '@esm-bundle/chai/esm/chai.js' : specifier, context);
`;
register(`data:text/javascript,${encodeURIComponent(hook)}`, import.meta.url);
