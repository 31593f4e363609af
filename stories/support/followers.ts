import {html, type TemplateResult} from 'lit';
import type {RedFlagList, SelfCrackWarning} from '../../src/index.js';
import type {Answers} from '../../src/core/index.js';
import {find} from '../../tests/support/walk.js';
import {checkerWith, shown, type Args} from './shown.js';

type FollowerTag = 'red-flag-list' | 'self-crack-warning';

/** A checker with these answers, and an element that follows it. `id` tells it from the others on a page of stories. */
export const following = (tag: FollowerTag, id: string, answers: Answers, args: Args = {}): TemplateResult =>
  html`<div class="beside">
    ${checkerWith(answers, {}, `${tag}-${id}`)} ${shown(tag, {...args, for: `${tag}-${id}`})}
  </div>`;

/** The follower of a story, drawn. */
export async function followerIn(
  canvas: HTMLElement,
  tag: FollowerTag,
): Promise<RedFlagList | SelfCrackWarning> {
  const follower = canvas.querySelector(tag);
  if (!follower) throw new Error(`the story shows no <${tag}>`);
  await follower.updateComplete;
  return follower;
}

/** Ticks findings in an element that can be answered by itself. */
export async function tick(
  canvas: HTMLElement,
  tag: FollowerTag,
  ...findings: readonly string[]
): Promise<RedFlagList | SelfCrackWarning> {
  const follower = await followerIn(canvas, tag);
  for (const finding of findings) {
    find(follower, `input[value="${finding}"]`).click();
    await follower.updateComplete;
  }
  return follower;
}
