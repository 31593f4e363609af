// States of the elements in which, together, all that is documented of them is there.
import '../../tools/load-typescript.mjs';

const {answersOf, results} = await import('./results.ts');
const {visit} = await import('../cases/visit.ts');

const checker = '<pop-checker id="check" country="GB"><p>Call 999.</p></pop-checker>';
const emergency = answersOf(results.emergency);
const urgent = answersOf(results.urgent);

const check = (name, answers, ...press) => ({name, tag: 'pop-checker', html: checker, answers, press});
const alone = (name, tag, attributes, ...press) => ({
  name,
  tag,
  html: `<${tag} country="GB" ${attributes}></${tag}>`,
  press,
});
const following = (name, tag, answers) => ({
  name,
  tag,
  html: `${checker}<${tag} for="check"></${tag}>`,
  answers,
});

/**
 * Each: what stands on the page, the element looked at, the answers its checker gets, what is then pressed in the
 * element (selectors, one after the other), and `print` for paper.
 */
export const STATES = [
  check('first question', undefined),
  check('error', undefined, '[part~=continue]'),
  check('map', answersOf(visit({}, 'age')), 'input[value=place-low]'),
  check('not-sure rows', answersOf(visit({}, 'place')), 'input[value=unsure]', '[part~=continue]'),
  check('emergency', emergency),
  check('urgent', urgent),
  check('soon', answersOf(results.soon)),
  check('monitor', answersOf(results.monitor)),
  check('self-care', answersOf(results['self-care'])),
  check('a reply changed', answersOf(results['self-care']), '[part~=change]'),
  check('what people ask', answersOf(results['self-care']), '[part~=ask] > summary'),
  {...check('paper', answersOf(results['self-care'])), print: true},
  alone('list', 'red-flag-list', ''),
  alone('list to tick', 'red-flag-list', 'checkable', 'input'),
  following('list that follows', 'red-flag-list', {...urgent, fever: 'unsure'}),
  alone('warning', 'self-crack-warning', ''),
  alone('warning ticked: soon', 'self-crack-warning', 'checkable', 'input[value=crack-to-cope]'),
  alone('warning ticked: monitor', 'self-crack-warning', 'checkable', 'input[value=crack-with-force]'),
  following('warning that follows', 'self-crack-warning', urgent),
  following('warning that follows an emergency', 'self-crack-warning', emergency),
];

/** Puts a state on the page in place of what was there, and resolves when it is drawn. */
export async function show(page, {html, tag, answers, press = [], print = false}) {
  await page.emulateMediaType(print ? 'print' : 'screen');
  await page.evaluate(
    async (content, name, given, pressed) => {
      document.body.innerHTML = content;
      const settled = () => Promise.all([...document.body.children].map((one) => one.updateComplete));
      await settled();
      if (given) document.querySelector('pop-checker').answers = given;
      await settled();
      const element = document.querySelector(name);
      await element.updateComplete;
      for (const selector of pressed) {
        element.shadowRoot.querySelector(selector).click();
        await element.updateComplete;
      }
      document.activeElement?.blur();
      scrollTo(0, 0);
      for (const animation of element.shadowRoot.getAnimations()) animation.finish();
    },
    html,
    tag,
    answers,
    press,
  );
}
