import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {otherwiseFine} from '../core/said.js';
import {choose, find, goOn, press, rootOf, say} from '../support/visitor.js';
import {bikePage, expectKept} from './bike-page.js';

/** Where a part ends, and that something is a paragraph: little to know, and many lines. */
const SAYS_LITTLE = /^end\b|^(paragraph|strong|·)$/;

/** What is heard of a card, read from top to bottom: a line for each thing that the reader stops at. */
async function readAloud(element: HTMLElement): Promise<readonly string[]> {
  // The reader looks at the attribute, where the elements set the property.
  for (const input of rootOf(element).querySelectorAll('input'))
    input.toggleAttribute('checked', input.checked);
  // It would begin where the focus is.
  (rootOf(element).activeElement as HTMLElement | null)?.blur();
  // From the document it passes over shadow roots.
  await virtual.start({container: find(element, '.card')});
  const [top, words] = [virtual.activeNode, await virtual.lastSpokenPhrase()];
  do await virtual.next();
  while (virtual.activeNode !== top || (await virtual.lastSpokenPhrase()) !== words);
  const heard = await virtual.spokenPhraseLog();
  await virtual.stop();
  return heard.slice(0, -1).filter((phrase) => !SAYS_LITTLE.test(phrase));
}

/** What is done, in words, and doing it. */
type Step = readonly [done: string, act: () => unknown];

async function transcript(element: HTMLElement, steps: readonly Step[]): Promise<string> {
  const lines: string[] = [];
  for (const [done, act] of steps) {
    await act();
    await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    lines.push(`# ${done}`, '', ...(await readAloud(element)), '');
  }
  return lines.join('\n');
}

const asItIs = (): void => undefined;

const visits: Readonly<Record<string, () => Promise<string>>> = {
  'from the first screen to self-care': async () => {
    const {checker} = await bikePage();
    const choices = ['none', 'road', 'silent', 'none'];
    return transcript(checker, [
      ['The first screen', asItIs],
      ...choices.map((choice): Step => [`${choice}, Continue`, () => say(checker, choice)]),
    ]);
  },
  'an emergency on the first screen': async () => {
    const {checker} = await bikePage();
    return transcript(checker, [['brakes-fail, Continue', () => say(checker, 'brakes-fail')]]);
  },
  'not sure, and a row left open': async () => {
    const {checker} = await bikePage();
    return transcript(checker, [
      ['Continue, with nothing chosen', () => goOn(checker)],
      ['not sure, Continue', () => say(checker, 'unsure')],
      ['no to the first row', () => choose(checker, 'no/brakes-fail')],
      ['Continue', () => goOn(checker)],
      ['not sure about the second', () => choose(checker, 'unsure/frame-cracked')],
      ['Continue', () => goOn(checker)],
    ]);
  },
  'urgent, and a reply changed': async () => {
    const {checker} = await bikePage({answers: otherwiseFine({'stop-now': 'frame-cracked'})});
    return transcript(checker, [
      ['The result', asItIs],
      ['Change', () => press(checker, '#change-stop-now')],
      ['none, Continue', () => say(checker, 'none')],
    ]);
  },
  'the list, ticked': async () => {
    const {list} = await bikePage({checkable: true});
    return transcript(list, [
      ['Nothing ticked', asItIs],
      ['brakes-fail', () => find(list, 'input[value=brakes-fail]').click()],
    ]);
  },
  'the warning, following': async () => {
    const {warning, told} = await bikePage();
    return transcript(warning, [
      ['Before the first reply', asItIs],
      ['Soon', () => told(otherwiseFine({kind: 'cargo', habits: 'wheelies'}))],
      ['Under a limit', () => told(otherwiseFine({kind: 'folding'}))],
    ]);
  },
};

describe('what a screen reader reads aloud', () => {
  for (const [name, visit] of Object.entries(visits))
    it(`is what was kept: ${name}`, async () => expectKept('transcripts', name, await visit()));
});
