import {en, safetyPanel} from '../../text/en.js';
import {callAddress} from '../look/call-link.js';

// Ready before anything can break.
const words = safetyPanel;
const {callNumber, localEmergencyNumber} = en.interface.common;
// Kept from before, like all that follows: a page may replace what texts and lists can do.
const {apply} = Reflect;
// eslint-disable-next-line @typescript-eslint/unbound-method -- its text is given with each call
const {replaceAll} = String.prototype;
const withNumber = (text: string, number = localEmergencyNumber): string =>
  apply(replaceAll, text, ['{number}', number]) as string;

/** The signs that the panel names for our own rulebook. */
export const emergencySigns = en.rulebook.safetyNet.emergency;

/**
 * What is shown when anything throws: the signs to call about, and what to do. Made with nothing but the DOM: whatever
 * broke, core, rulebook, words or templates, cannot break it too. In English, because the languages may be what broke.
 * Where a page has broken even the DOM, its words stand there without their form.
 */
export function showSafetyPanel(
  root: ShadowRoot,
  number: string | undefined,
  signs: readonly string[],
  tryAgain: () => void,
  startAgain: () => void,
): void {
  const opening = signs.length > 0 ? words.callIf : words.callIfEmergency;
  let inWords = `${words.title} ${withNumber(opening)} `;
  for (let at = 0; at < signs.length; at++) inWords += `${withNumber(signs[at] as string)} `;
  root.textContent = inWords + words.otherwise;
  const panel = document.createElement('div');
  const add = (to: Element, name: string, text = ''): Element => {
    const made = document.createElement(name);
    made.textContent = withNumber(text, number);
    to.append(made);
    return made;
  };
  const title = add(panel, 'p', words.title) as HTMLElement;
  add(panel, 'p', opening);
  if (signs.length > 0) {
    const list = add(panel, 'ul');
    for (let at = 0; at < signs.length; at++) add(list, 'li', signs[at]);
  }
  add(panel, 'p', words.otherwise);
  if (number) {
    const call = add(add(panel, 'p'), 'a', callNumber);
    call.className = 'call';
    call.setAttribute('href', addressOf(number));
    call.setAttribute('draggable', 'false');
  }
  const ways = add(panel, 'p');
  const addButton = (label: string, act: () => void): void => {
    const button = add(ways, 'button', label) as HTMLButtonElement;
    button.type = 'button';
    button.className = 'again';
    button.addEventListener('click', act);
  };
  addButton(words.tryAgain, tryAgain);
  addButton(words.startAgain, startAgain);
  add(panel, 'slot');
  panel.className = 'card safety-panel';
  panel.lang = 'en';
  panel.dir = 'ltr';
  panel.role = 'alert';
  title.className = 'safety-title focus-here';
  title.tabIndex = -1;
  root.replaceChildren(panel);
}

/** The same address, or, where texts cannot be changed on this page, the number as it is: browsers take that too. */
function addressOf(number: string): string {
  try {
    const address = callAddress(number);
    /* istanbul ignore else -- where the page replaced what texts can do: tests/deep/surroundings */
    if (/^tel:[\d+*%]+$/.test(address)) return address;
  } catch {
    // Then as it is.
  }
  /* istanbul ignore next -- the same */
  return `tel:${number}`;
}
