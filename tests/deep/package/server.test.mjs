// The elements where there is no page: a server makes their first screen with nothing of a browser but what Lit brings.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packedProject, runModule} from '../../support/package-folder.mjs';

test('on a server each element makes its first screen, in its language, and follows nobody', (context) => {
  const folder = packedProject(context);
  const made = runModule(
    folder,
    `
    import 'pop-checker/define';
    const made = ['pop-checker', 'red-flag-list', 'self-crack-warning'].map((tag) => {
      const element = new (customElements.get(tag))();
      for (const [name, value] of [['lang', 'en-GB'], ['for', 'check'], ['country', 'GB']])
        element.setAttribute(name, value);
      element.willUpdate(new Map());
      const {strings, values} = element.render();
      return [tag, strings.join('').includes('part="card"'), values[0]];
    });
    console.log(JSON.stringify({made, page: ['document', 'MutationObserver'].filter((name) => name in globalThis)}));
    `,
  );
  assert.deepEqual(made, {
    made: [
      ['pop-checker', true, 'en'],
      ['red-flag-list', true, 'en'],
      ['self-crack-warning', true, 'en'],
    ],
    page: [],
  });
});
