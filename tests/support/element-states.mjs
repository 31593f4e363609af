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

/**
 * Each: what stands on the page, the element looked at, the answers its checker gets, what is then pressed in the
 * element (selectors, one after the other), and `print` for paper.
 */
export const STATES = [
  {name: 'first question', tag: 'pop-checker', html: checker},
  {name: 'error', tag: 'pop-checker', html: checker, press: ['[part~=continue]']},
  {
    name: 'map',
    tag: 'pop-checker',
    html: checker,
    answers: answersOf({}, 'place'),
    press: ['input[value=place-low]'],
  },
  {
    name: 'not-sure rows',
    tag: 'pop-checker',
    html: checker,
    answers: answersOf({}, 'signs'),
    press: ['input[value=unsure]', '[part~=continue]'],
  },
  {
    name: 'emergency',
    tag: 'pop-checker',
    html: checker,
    answers: emergency,
  },
  {name: 'urgent', tag: 'pop-checker', html: checker, answers: urgent},
  {
    name: 'soon',
    tag: 'pop-checker',
    html: checker,
    answers: answersOf({pattern: ['same-spot']}),
  },
  {name: 'monitor', tag: 'pop-checker', html: checker, answers: answersOf({background: ['cancer-ever']})},
  {name: 'self-care', tag: 'pop-checker', html: checker, answers: answersOf()},
  {
    name: 'a reply changed',
    tag: 'pop-checker',
    html: checker,
    answers: answersOf(),
    press: ['[part~=change]'],
  },
  {name: 'paper', tag: 'pop-checker', html: checker, answers: answersOf(), print: true},
  {name: 'list', tag: 'red-flag-list', html: '<red-flag-list country="GB"></red-flag-list>'},
  {
    name: 'list to tick',
    tag: 'red-flag-list',
    html: '<red-flag-list country="GB" checkable></red-flag-list>',
    press: ['input'],
  },
  {
    name: 'list that follows',
    tag: 'red-flag-list',
    html: `${checker}<red-flag-list for="check"></red-flag-list>`,
    answers: {...urgent, fever: 'unsure'},
  },
  {
    name: 'warning',
    tag: 'self-crack-warning',
    html: '<self-crack-warning country="GB"></self-crack-warning>',
  },
  {
    name: 'warning ticked: soon',
    tag: 'self-crack-warning',
    html: '<self-crack-warning country="GB" checkable></self-crack-warning>',
    press: ['input[value=crack-to-cope]'],
  },
  {
    name: 'warning ticked: monitor',
    tag: 'self-crack-warning',
    html: '<self-crack-warning country="GB" checkable></self-crack-warning>',
    press: ['input[value=crack-with-force]'],
  },
  {
    name: 'warning that follows',
    tag: 'self-crack-warning',
    html: `${checker}<self-crack-warning for="check"></self-crack-warning>`,
    answers: urgent,
  },
  {
    name: 'warning that follows an emergency',
    tag: 'self-crack-warning',
    html: `${checker}<self-crack-warning for="check"></self-crack-warning>`,
    answers: emergency,
  },
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
