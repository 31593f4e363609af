import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import type {Answers} from '../src/core/index.js';
import {say, shownText} from '../tests/support/walk.js';
import {answersBefore, answersOf} from './support/cases.js';
import {followerIn} from './support/followers.js';
import {checkerIn, checkerWith, shown} from './support/shown.js';

export default {title: 'Elements/Together'} satisfies Meta;

const allThree = (id: string, answers: Answers): TemplateResult =>
  html`<div class="stack">
    ${checkerWith(answers, {}, id)} ${shown('red-flag-list', {for: id})}
    ${shown('self-crack-warning', {for: id})}
  </div>`;

export const Before: StoryObj = {render: () => allThree('together-before', {})};
export const HalfWay: StoryObj = {render: () => allThree('together-half-way', answersBefore('back-now'))};
export const AfterSelfCare: StoryObj = {
  render: () => allThree('together-calm', answersOf('cracking-now-and-then-gently')),
};
export const AfterEmergency: StoryObj = {
  render: () => allThree('together-emergency', answersOf('chest-pain')),
};

export const FollowedWhileAnswering: StoryObj = {
  render: () => allThree('together-live', answersBefore('small-changes')),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    const list = await followerIn(canvasElement, 'red-flag-list');
    await expect(shownText(list)).not.toContain('You said yes');
    await say(checker, 'bladder-change');
    await list.updateComplete;
    await expect(shownText(list)).toContain('You said yes');
  },
};

export const TwoCheckersOnAPage: StoryObj = {
  render: () =>
    html`<div class="beside">
      ${checkerWith({}, {}, 'together-one')} ${checkerWith(answersBefore('place'), {}, 'together-two')}
    </div>`,
};
