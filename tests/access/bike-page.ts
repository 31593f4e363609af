import {fixtureSync, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Answers} from '../../src/core/index.js';
import type {PopChecker, RedFlagList, SelfCrackWarning} from '../../src/index.js';
import {bikes} from '../core/bikes.js';
import {noonOf, testDay} from '../support/days.js';
import {textOfIds} from '../support/text-of-ids.js';

const text = textOfIds(bikes);

/**
 * The three elements with a rulebook that never changes, whose words are its ids: what is kept of them says how a screen
 * is told, and stays as it is when a sign is added or a question is put in other words.
 */
export async function bikePage({
  checkable = false,
  answers = {},
}: {checkable?: boolean; answers?: Answers} = {}) {
  const page = fixtureSync<HTMLElement>(
    html`<div>
      <pop-checker id="bike" country="GB" .rulebook=${bikes} .text=${text}></pop-checker>
      <red-flag-list
        country="GB"
        for=${checkable ? '' : 'bike'}
        ?checkable=${checkable}
        .rulebook=${bikes}
        .text=${text}
      ></red-flag-list>
      <self-crack-warning
        country="GB"
        for=${checkable ? '' : 'bike'}
        ?checkable=${checkable}
        .rulebook=${bikes}
        .text=${text}
      ></self-crack-warning>
    </div>`,
  );
  const [checker, list, warning] = page.children as unknown as [PopChecker, RedFlagList, SelfCrackWarning];
  checker.clock = () => noonOf(testDay);
  const drawn = async (): Promise<void> => {
    for (const element of [checker, list, warning]) await element.updateComplete;
  };
  const told = (other: Answers): Promise<void> => {
    checker.answers = other;
    return drawn();
  };
  await drawn();
  await told(answers);
  return {checker, list, warning, told};
}
