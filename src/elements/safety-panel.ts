import {en, safetyPanel} from '../text/en.js';
import {callAddress} from './call-link.js';

// Ready before anything can break.
const signs = safetyPanel;
const {callNumber, localEmergencyNumber} = en.interface.common;
const numbered = (text: string, number = localEmergencyNumber): string => text.replaceAll('{number}', number);
const plain = numbered(signs.flat().join(' '));

/**
 * What is shown when anything throws. Made with nothing but the DOM: whatever broke, core, rulebook, words or templates,
 * cannot break it too. In English, because the languages may be what broke. Where a page has broken even the DOM, its
 * words stand there without their form.
 */
export function showSafetyPanel(root: ShadowRoot, number: string | undefined): void {
  root.textContent = plain;
  const panel = document.createElement('div');
  const add = (to: Element, name: string, text = ''): Element => {
    const made = document.createElement(name);
    made.textContent = numbered(text, number);
    to.append(made);
    return made;
  };
  for (const said of signs) {
    if (typeof said === 'string') add(panel, 'p', said);
    else {
      const list = add(panel, 'ul');
      for (const sign of said) add(list, 'li', sign);
    }
  }
  if (number) {
    const call = add(add(panel, 'p'), 'a', callNumber);
    call.className = 'call';
    call.setAttribute('href', callAddress(number));
  }
  add(panel, 'slot');
  panel.className = 'card safety-panel';
  panel.lang = 'en';
  panel.dir = 'ltr';
  panel.role = 'alert';
  const title = panel.firstElementChild as HTMLElement;
  title.className = 'safety-title focus-here';
  title.tabIndex = -1;
  root.replaceChildren(panel);
}
