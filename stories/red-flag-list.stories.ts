import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {shownText} from '../tests/support/walk.js';
import {answersOf} from './support/cases.js';
import {brokenRulebook} from './support/faults.js';
import {followerIn, following, tick} from './support/followers.js';
import {shown} from './support/shown.js';

const tag = 'red-flag-list';

export default {
  title: 'Elements/red-flag-list',
  component: tag,
  tags: ['autodocs'],
  render: (args) => shown(tag, args),
  args: {country: 'GB'},
} satisfies Meta;

export const List: StoryObj = {};

export const UnknownCountry: StoryObj = {args: {country: ''}};

export const CheckableNothingTicked: StoryObj = {
  args: {checkable: true},
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag), '[part=outcome]')).toContain('cannot clear');
  },
};

export const CheckableEmergency: StoryObj = {
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const list = await tick(canvasElement, tag, 'bladder-change');
    await expect(shownText(list, '[part=outcome]')).toContain('999');
  },
};

export const CheckableTwoTogether: StoryObj = {
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const list = await tick(canvasElement, tag, 'arm-signs', 'leg-pain');
    await expect(shownText(list, '[part=outcome]')).toContain('Together, this is what counts');
  },
};

export const CheckableNotAlone: StoryObj = {
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const list = await tick(canvasElement, tag, 'pain-with-pop');
    await expect(shownText(list, '[part=outcome]')).toContain('By itself');
  },
};

export const ForBefore: StoryObj = {
  render: (args) => following(tag, 'before', {}, args),
  play: async ({canvasElement}) => {
    const words = shownText(await followerIn(canvasElement, tag));
    await expect(words).not.toMatch(/You said|You were not sure/);
  },
};

export const ForAfterSaidNo: StoryObj = {
  args: {open: true},
  render: (args) => following(tag, 'said-no', answersOf('painless-pop-at-16'), args),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag))).toContain('You said no');
  },
};

export const ForAfterPresent: StoryObj = {
  render: (args) => following(tag, 'present', answersOf('always-the-same-spot'), args),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag))).toContain('You said yes');
  },
};

export const ForAfterSuspected: StoryObj = {
  render: (args) => following(tag, 'suspected', answersOf('not-sure-chest-pain'), args),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag))).toContain('You were not sure');
  },
};

export const SafetyPanel: StoryObj = {
  name: 'Safety panel: an error in the script',
  render: (args) => shown(tag, {...args, rulebook: brokenRulebook()}),
  play: async ({canvasElement}) => {
    await expect(shownText(await followerIn(canvasElement, tag), '.safety-panel')).toContain('Call 999');
  },
};
