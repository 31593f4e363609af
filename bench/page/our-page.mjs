// The smallest page that shows pop-checker, and the smallest page of all.

/** A page with these things in its head and body. */
export const htmlPage = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>My back pops</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

export const emptyPage = () => ({'/empty/index.html': htmlPage('', '')});

/** @param {string | Buffer} bundle the self-contained module */
export const ours = (bundle) => ({
  name: 'pop-checker',
  path: '/ours/index.html',
  manyPath: '/ours/many.html',
  files: {
    '/ours/index.html': htmlPage(
      '<script type="module" src="pop-checker.min.js"></script>',
      '<pop-checker></pop-checker>',
    ),
    '/ours/many.html': htmlPage(
      '<script type="module" src="pop-checker.min.js"></script>',
      '<pop-checker></pop-checker>'.repeat(50),
    ),
    '/ours/pop-checker.min.js': bundle,
  },
  ...inShadow('pop-checker'),
});

/** How to look at, and answer, an element that keeps its screen in its shadow root. */
export const inShadow = (tag) => ({
  isReady: `() => document.querySelector('${tag}')?.shadowRoot?.querySelector('input')`,
  areReady: `() => [...document.querySelectorAll('${tag}')].every((each) => each.shadowRoot?.querySelector('input'))`,
  screen: `() => document.querySelector('${tag}').shadowRoot.querySelector('.focus-here')?.textContent.trim()`,
  choose: `(value) => document.querySelector('${tag}').shadowRoot.querySelector('input[value="' + value + '"]').click()`,
  goOn: `() => document.querySelector('${tag}').shadowRoot.querySelector('.primary').click()`,
});
