// States of the elements in which, together, all that is documented of them is there.
import {answer} from '../../dist/core/index.js';
import {backPops} from '../../dist/rulebook/index.js';
import {harmless} from './harmless-visit.mjs';

const answered = (answers, steps) =>
  steps.reduce((before, [question, choice]) => answer(before, question, choice, backPops), answers);

/** The answers of that person, except for what is said; `until` is the question before which they stop. */
function answersOf(said = {}, until = undefined) {
  const steps = Object.entries({...harmless, ...said});
  const end = steps.findIndex(([question]) => question === until);
  return answered({}, steps.slice(0, end < 0 ? undefined : end));
}

const checker = '<pop-checker id="check" country="GB"><p>Call 999.</p></pop-checker>';
const emergency = answersOf({'call-now': ['leg-failing-or-unsteady']}, 'small-changes');
const urgent = answered(answersOf({signs: ['leg-weakness']}, 'sound'), [
  ['leg-detail', 'leg-strong-or-lasting'],
]);

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
  check('map', answersOf({}, 'place'), 'input[value=place-low]'),
  check('not-sure rows', answersOf({}, 'signs'), 'input[value=unsure]', '[part~=continue]'),
  check('emergency', emergency),
  check('urgent', urgent),
  check('soon', answersOf({pattern: ['same-spot']})),
  check('monitor', answersOf({background: ['cancer-ever']})),
  check('self-care', answersOf()),
  check('a reply changed', answersOf(), '[part~=change]'),
  {...check('paper', answersOf()), print: true},
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
