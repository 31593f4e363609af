import {assess, type Answers, type Rulebook} from '../../src/core/index.js';
import {Words} from '../../src/elements/words/words.js';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import type {OwnText} from '../../src/text/text.js';

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

/** Runs something and returns what it wrote to the console as warnings. */
export async function warningsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  const warn = console.warn;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
