import {en, safetyPanel} from '../../text/en.js';
import {callAddress} from '../look/call-link.js';

// Ready before anything can break.
const words = safetyPanel;
const {callNumber, localEmergencyNumber} = en.interface.common;
const withNumber = (text: string, number = localEmergencyNumber): string =>
  text.replaceAll('{number}', number);

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
  root.textContent = [words.title, opening, ...signs, words.otherwise]
    .map((text) => withNumber(text))
    .join(' ');
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
    for (const sign of signs) add(list, 'li', sign);
  }
  add(panel, 'p', words.otherwise);
  if (number) {
    const call = add(add(panel, 'p'), 'a', callNumber);
    call.className = 'call';
    call.setAttribute('href', callAddress(number));
    call.setAttribute('draggable', 'false');
  }
  const ways = add(panel, 'p');
  for (const [label, act] of [
    [words.tryAgain, tryAgain],
    [words.startAgain, startAgain],
  ] as const) {
    const button = add(ways, 'button', label) as HTMLButtonElement;
    button.type = 'button';
    button.className = 'again';
    button.addEventListener('click', act);
  }
  add(panel, 'slot');
  panel.className = 'card safety-panel';
  panel.lang = 'en';
  panel.dir = 'ltr';
  panel.role = 'alert';
  title.className = 'safety-title focus-here';
  title.tabIndex = -1;
  root.replaceChildren(panel);
}
