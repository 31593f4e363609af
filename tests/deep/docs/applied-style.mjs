// A style sheet of a sample, applied to the three elements: each selector finds something, each declaration counts.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../support/package-folder.mjs';

const TAGS = `<script type="module" src="pop-checker.min.js"></script>
<pop-checker id="check" country="GB"></pop-checker>
<red-flag-list for="check"></red-flag-list>
<self-crack-warning for="check"></self-crack-warning>`;

/** @throws {Error} naming the selector that finds nothing, or the declaration that the browser does not take */
export async function checkStyle(open, css) {
  const bundle = readFileSync(join(root, 'dist/pop-checker.min.js'), 'utf8');
  for (const [, name] of css.matchAll(/(--pop-[\w-]+)\s*:/g))
    assert.ok(new RegExp(`var\\(\\s*${name}\\b(?!-)`).test(bundle), `no element uses ${name}`);
  const {page, problems} = await open(TAGS);
  try {
    assert.deepEqual(await page.evaluate(problemsOfStyle, css), []);
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

/** In the page. */
function problemsOfStyle(css) {
  const found = [];
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = css;
  const wanted = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=[{;]\s*)([-\w]+)\s*:\s*([^;{}]+);/g)];
  if (wanted.length === 0) found.push('nothing is declared');
  for (const [, name, value] of wanted)
    if (!name.startsWith('--') && !CSS.supports(name, value.trim())) found.push(`${name}: ${value}`);
  const visit = (rules) => {
    for (const rule of rules) {
      if (rule.cssRules?.length) visit(rule.cssRules);
      if (!rule.selectorText) continue;
      for (const selector of rule.selectorText.split(',')) {
        const [host, part] = selector.trim().split('::part');
        const elements = [
          ...document.querySelectorAll(host.replace(/:(state\([\w-]+\)|hover|focus\S*)/g, '')),
        ];
        const name = part && /^\(([\w-]+)\)/.exec(part)?.[1];
        const matches = elements.some(
          (element) => !name || element.shadowRoot?.querySelector(`[part~="${name}"]`),
        );
        if (!matches) found.push(`${selector} finds nothing`);
        // What is set for the whole page must reach each of the three.
        const styled =
          host === ':root'
            ? document.querySelectorAll('pop-checker, red-flag-list, self-crack-warning')
            : elements.slice(0, 1);
        for (const property of part ? [] : [...rule.style].filter((name) => name.startsWith('--')))
          for (const element of styled) {
            const applied = getComputedStyle(element).getPropertyValue(property).trim();
            // A later rule may say it otherwise, for browsers that know more.
            const declared = wanted
              .filter(([, name]) => name === property)
              .map(([, , value]) => value.trim());
            if (!declared.includes(applied)) found.push(`${property} of ${element.localName} is ${applied}`);
          }
      }
    }
  };
  visit(sheet.sheet.cssRules);
  sheet.remove();
  return found;
}
