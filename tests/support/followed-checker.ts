import {aTimeout, fixtureCleanup, fixtureSync, html} from '@open-wc/testing';
import '../../src/define.js';
import {assess, type Answers, type Rulebook} from '../../src/core/index.js';
import {Words} from '../../src/elements/words/words.js';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import type {OwnText} from '../../src/text/text.js';
import type {Follower} from './follower-screens.js';

/** What a follower needs of a checker and no more, so that a test says what was replied in one line. */
export class FollowedChecker extends HTMLElement {
  answers: Answers = {};
  rulebook: Rulebook = backPops;
  text: OwnText | undefined;
  numbers: {readonly emergency: string; readonly advice: string} | undefined = {
    emergency: '999',
    advice: '111',
  };

  get words(): Words {
    return new Words([en], {
      number: this.numbers?.emergency ?? en.interface.common.localEmergencyNumber,
      advice: this.numbers?.advice ?? en.interface.common.localAdviceLine,
    });
  }

  get assessment() {
    return assess(this.answers, this.rulebook);
  }

  say(answers: Answers): void {
    this.answers = answers;
    this.dispatchEvent(new CustomEvent('pop-change'));
  }
}

customElements.define('followed-checker', FollowedChecker);

/** Puts nodes on the page until the test ends. */
export const onPage = (...nodes: readonly Node[]): HTMLElement => fixtureSync(html`<div>${nodes}</div>`);

/** Gives a follower's checker other answers; resolves when the follower shows them. */
export async function tell(follower: Follower, answers: Answers): Promise<void> {
  follower.parentElement!.querySelector<FollowedChecker>('followed-checker')!.say(answers);
  await aTimeout(0);
  await follower.updateComplete;
}

/** A follower beside its checker, which has been told these answers. */
export async function following<Tag extends 'red-flag-list' | 'self-crack-warning'>(
  tag: Tag,
  answers: Answers,
): Promise<HTMLElementTagNameMap[Tag]> {
  fixtureCleanup();
  const checker = document.createElement('followed-checker');
  const follower = document.createElement(tag) as HTMLElementTagNameMap[Tag] & Follower;
  follower.htmlFor = checker.id = 'checker';
  onPage(checker, follower);
  await tell(follower, answers);
  return follower;
}
