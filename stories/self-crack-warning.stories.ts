import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {has, shownText} from '../tests/support/walk.js';
import {answersOf, findingsOf} from './support/cases.js';
import {brokenRulebook} from './support/faults.js';
import {followerIn, following, tick} from './support/followers.js';
import {shown} from './support/shown.js';

const tag = 'self-crack-warning';

export default {
  title: 'Elements/self-crack-warning',
  component: tag,
  tags: ['autodocs'],
  render: (args) => shown(tag, args),
  args: {country: 'GB'},
} satisfies Meta;

export const Warning: StoryObj = {};

export const UnknownCountry: StoryObj = {args: {country: ''}};

export const CheckableNothingTicked: StoryObj = {
  args: {checkable: true},
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag), '[part=outcome]')).toContain('Tick what is');
  },
};

/** One finding ticked, and what it brings. */
const ticked = (finding: string, caution: boolean): StoryObj => ({
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const warning = await tick(canvasElement, tag, finding);
    const outcome = shownText(warning, '[part=outcome]');
    await expect(outcome).toContain('not an all-clear');
    await expect(outcome.includes('What applies to you')).toBe(caution);
  },
});
export const CheckableNowAndThen: StoryObj = ticked('crack-now-and-then-gently', false);
export const CheckableManyTimesADay: StoryObj = ticked('crack-many-times-a-day', true);
export const CheckableWithForce: StoryObj = ticked('crack-with-force', true);
export const CheckableBySomeoneElse: StoryObj = ticked('crack-by-someone-else', true);
export const CheckableToCope: StoryObj = ticked('crack-to-cope', true);

export const CheckableEverythingTicked: StoryObj = {
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const warning = await tick(canvasElement, tag, ...findingsOf('self-crack'));
    await expect(shownText(warning, '[part=outcome]')).toContain('What applies to you');
  },
};

export const ForBefore: StoryObj = {
  render: (args) => following(tag, 'before', {}, args),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag), '[part=outcome]')).toContain(
      'what applies to you shows here',
    );
  },
};

export const ForAfterNothingToSay: StoryObj = {
  render: (args) => following(tag, 'calm', answersOf('cracking-now-and-then-gently'), args),
  play: async ({canvasElement}) => {
    await expect(has(await followerIn(canvasElement, tag), '[part=move]')).toBe(true);
  },
};

export const ForAfterCaution: StoryObj = {
  render: (args) => following(tag, 'caution', answersOf('cracking-many-times-a-day'), args),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag))).toContain('What applies to you');
  },
};

export const ForAfterAdviceWithheld: StoryObj = {
  render: (args) => following(tag, 'withheld', answersOf('chest-pain'), args),
  play: async ({canvasElement}) => {
    await expect(has(await followerIn(canvasElement, tag), '[part=move]')).toBe(false);
  },
};

export const SafetyPanel: StoryObj = {
  name: 'Safety panel: an error in the script',
  render: (args) => shown(tag, {...args, rulebook: brokenRulebook()}),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag), '.safety-panel')).toContain('Call 999');
  },
};
