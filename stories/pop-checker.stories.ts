import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {choose, find, goOn, has, press, say, shownText} from '../tests/support/walk.js';
import {answersBefore, answersOf} from './support/cases.js';
import {brokenRulebook, withClipboard} from './support/faults.js';
import {checkerIn, checkerWith, shown} from './support/shown.js';

export default {
  title: 'Elements/pop-checker',
  component: 'pop-checker',
  tags: ['autodocs'],
  render: (args) => shown('pop-checker', args),
  args: {country: 'GB'},
} satisfies Meta;

export const FirstScreen: StoryObj = {
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(shownText(checker)).toContain('999');
  },
};

export const AnotherCountry: StoryObj = {
  args: {country: 'AU'},
  play: async ({canvasElement}) => {
    await expect(shownText(await checkerIn(canvasElement))).toContain('000');
  },
};

export const UnknownCountry: StoryObj = {
  args: {country: ''},
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(shownText(checker)).toContain('your local emergency number');
    await expect(has(checker, 'a[href^="tel:"]')).toBe(false);
  },
};

export const UnknownCountryEmergency: StoryObj = {
  render: (args) => checkerWith(answersOf('chest-pain'), args),
  args: {country: ''},
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(checker.assessment.urgency).toBe('emergency');
    await expect(has(checker, 'a[href^="tel:"]')).toBe(false);
  },
};

export const OwnNumber: StoryObj = {
  args: {'emergency-number': '112'},
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(has(checker, 'a[href="tel:112"]')).toBe(true);
  },
};

export const IntroAndFooter: StoryObj = {
  args: {
    intro: 'This check is offered by a practice.',
    footer: 'Questions about this page? Ask at the desk.',
  },
};

export const Disabled: StoryObj = {args: {disabled: true}};

export const PlaceChosen: StoryObj = {
  render: (args) => checkerWith(answersBefore('place'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    choose(checker, 'place-upper');
    await checker.updateComplete;
    await expect(has(checker, '.region.selected')).toBe(true);
  },
};

export const OneRowStillOpen: StoryObj = {
  name: 'Error: one row still open',
  render: (args) => checkerWith(answersBefore('small-changes'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await say(checker, 'unsure');
    choose(checker, 'no/saddle-change', 'no/bladder-change');
    await goOn(checker);
    await expect(find(checker, '[part=error]').textContent).toContain('Still open');
  },
};

export const ReplyBeingChanged: StoryObj = {
  render: (args) => checkerWith(answersOf('always-the-same-spot'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await press(checker, '[part=change]');
    await expect(has(checker, '[part=result] .question')).toBe(true);
  },
};

export const EmergencyReplyChanged: StoryObj = {
  render: (args) => checkerWith(answersOf('very-ill'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await press(checker, '[part=change]');
    await say(checker, 'none');
    await expect(shownText(checker)).toContain('still call');
  },
};

export const DetailsForTheDoctor: StoryObj = {
  render: (args) => checkerWith(answersOf('arm-sign'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await press(checker, '[part=add-details]');
    await expect(has(checker, '.question')).toBe(true);
  },
};

export const SummaryCopied: StoryObj = {
  render: (args) => checkerWith(answersOf('always-the-same-spot'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await withClipboard(true, () => press(checker, '[part=copy]'));
    await expect(shownText(checker)).toContain('Copied.');
  },
};

export const SummaryToCopyByHand: StoryObj = {
  render: (args) => checkerWith(answersOf('always-the-same-spot'), args),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await withClipboard(false, () => press(checker, '[part=copy]'));
    await expect(shownText(checker)).toContain('Copy this text by hand');
  },
};

export const SafetyPanel: StoryObj = {
  name: 'Safety panel: an error in the script',
  render: (args) => shown('pop-checker', {...args, rulebook: brokenRulebook()}),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(shownText(checker, '.safety-panel')).toContain('Call 999');
  },
};
