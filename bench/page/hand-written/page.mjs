// The hand-written page: its code with the words, the style sheet and the drawings of ours put in, then made small.
import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {PopChecker} from '../../../dist/index.js';
import {htmlPage, inShadow} from '../our-page.mjs';
import {around, questions} from '../questionnaire.mjs';

const code = readFileSync(new URL('element.js', import.meta.url), 'utf8');

/**
 * @param {{progress: string[], map: string, result: string, placeOrder: string[]}} shown what ours shows, as HTML: how far
 *   it is from the second screen on, the body map without its rows, the card of the result; and the places in the order
 *   of their rows
 */
export async function handWritten({progress, map, result, placeOrder}) {
  const {code: css} = await transform(PopChecker.styles.join(''), {loader: 'css', minify: true});
  const data = {
    css,
    questions: questions.map((question) =>
      question.id === 'place' ? {...question, inOrder: placeOrder} : question,
    ),
    words: around,
    progress,
    map,
    result,
  };
  const declarations = Object.entries(data).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};`,
  );
  const {code: small} = await transform([...declarations, code].join('\n'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const page = (count) =>
    htmlPage(
      '<script type="module" src="hand-written.js"></script>',
      '<hand-written></hand-written>'.repeat(count),
    );
  return {
    name: 'hand-written DOM',
    path: '/hand/index.html',
    manyPath: '/hand/many.html',
    files: {
      '/hand/index.html': page(1),
      '/hand/many.html': page(50),
      '/hand/hand-written.js': small,
    },
    ...inShadow('hand-written'),
  };
}
