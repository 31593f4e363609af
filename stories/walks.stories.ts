import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {Urgency} from '../src/core/index.js';
import {has, press, say, shownText} from '../tests/support/walk.js';
import {caseOf} from './support/cases.js';
import {checkerIn, shown} from './support/shown.js';

/** The main ways through the check, screen by screen. The steps can be played again under *Interactions*. */
export default {
  title: 'Walks',
  component: 'pop-checker',
  render: (args) => shown('pop-checker', args),
  args: {country: 'GB'},
} satisfies Meta;

/** Walks a case from the first screen to its result, as a person would. */
const walk = (id: string, after?: StoryObj['play']): StoryObj => {
  const {steps, expect: expected} = caseOf(id);
  return {
    play: async (context) => {
      const checker = await checkerIn(context.canvasElement);
      for (const [question, choice] of steps) await context.step(question, () => say(checker, choice));
      await expect(has(checker, '[part=result]')).toBe(true);
      await expect(checker.assessment.urgency).toBe<Urgency | undefined>(expected.urgency);
      await after?.(context);
    },
  };
};

export const HarmlessPopToSelfCare: StoryObj = walk('cracking-now-and-then-gently', async (context) => {
  const checker = await checkerIn(context.canvasElement);
  await expect(shownText(checker)).toContain('not an all-clear');
});

export const SlowStartWhenPeeingToEmergency: StoryObj = walk('slow-start-when-peeing', async (context) => {
  const checker = await checkerIn(context.canvasElement);
  await expect(has(checker, 'a[href="tel:999"]')).toBe(true);
});

export const NotSureRowsToEmergency: StoryObj = walk('not-sure-numb-between-the-legs');

export const GrindingToMonitor: StoryObj = walk('painless-grinding');

export const TwelveYearsOldToMonitor: StoryObj = walk('child-of-12-nothing-else', async (context) => {
  const checker = await checkerIn(context.canvasElement);
  await expect(shownText(checker)).toContain('adult you trust');
});

export const ReplyChangedInTheResult: StoryObj = walk('always-the-same-spot', async (context) => {
  const checker = await checkerIn(context.canvasElement);
  await context.step('Change the reply', async () => {
    await press(checker, '#change-pattern');
    await say(checker, 'none');
  });
  await expect(checker.assessment.urgency).toBe('self-care');
});
