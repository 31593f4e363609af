import type {By, Urgency} from '../../core/index.js';

export interface PopQuestionDetail {
  /** The id of the question. */
  readonly question: string;
}

export interface PopResultDetail {
  readonly urgency: Urgency | undefined;
  readonly by: By | undefined;
  readonly rulebook: {readonly id: string; readonly version: string};
}

export interface PopErrorDetail {
  /** `panel`: the safety panel replaced the screen. `refused`: an input was not taken over, and the screen stays. */
  readonly kind: 'panel' | 'refused';
  readonly message: string;
}

/** What the elements dispatch. None of them carries a reply. */
export interface PopEventMap {
  /** A person came to another question. */
  'pop-question': CustomEvent<PopQuestionDetail>;
  /** A person answered a question. */
  'pop-answer': CustomEvent<PopQuestionDetail>;
  /** A person's interview ended; once for each time. */
  'pop-result': CustomEvent<PopResultDetail>;
  /** A person began again. */
  'pop-restart': CustomEvent<null>;
  /** The safety panel replaced the screen, or an input was refused. */
  'pop-error': CustomEvent<PopErrorDetail>;
  /** After any change of assessment, rulebook, text or country. Does not bubble. */
  'pop-change': CustomEvent<null>;
}

export function dispatch<Name extends keyof PopEventMap>(
  target: EventTarget,
  name: Name,
  detail: PopEventMap[Name]['detail'],
): void {
  const bubbles = name !== 'pop-change';
  target.dispatchEvent(new CustomEvent(name, {bubbles, composed: bubbles, detail}));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the map is merged into the page's own
  interface HTMLElementEventMap extends PopEventMap {}
}
