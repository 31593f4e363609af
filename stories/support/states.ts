import type {StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {QuestionId} from '../../src/rulebook/index.js';
import {find, goOn, has, say} from '../../tests/support/walk.js';
import {answersBefore, answersOf, caseOf} from './cases.js';
import {checkerIn, checkerWith} from './shown.js';

// What the generated stories are made of: a state of <pop-checker>, and what must be seen in it.

/** A question as the first case that comes to it meets it. */
export const question = (id: QuestionId): StoryObj => {
  const answers = answersBefore(id);
  return {
    render: (args) => checkerWith(answers, args),
    play: async ({canvasElement}) => {
      const checker = await checkerIn(canvasElement);
      await expect(find(checker, '.question').innerText).not.toBe('');
      await expect(has(checker, '[part=result]')).toBe(false);
    },
  };
};

/** The same question after *Not sure*: its findings one by one. */
export const rows = (id: QuestionId): StoryObj => ({
  ...question(id),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await say(checker, 'unsure');
    await expect(has(checker, '[part=row]')).toBe(true);
  },
});

/** The same question after *Continue* with nothing chosen. */
export const nothingChosen = (id: QuestionId): StoryObj => ({
  ...question(id),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await goOn(checker);
    await expect(find(checker, '[part=error]').textContent).not.toBe('');
  },
});

/** The result of a case. */
export const result = (id: string): StoryObj => {
  const {title, note, expect: expected} = caseOf(id);
  return {
    parameters: {docs: {description: {story: [title, note].filter(Boolean).join('. ')}}},
    render: (args) => checkerWith(answersOf(id), args),
    play: async ({canvasElement}) => {
      const checker = await checkerIn(canvasElement);
      await expect(has(checker, '[part=result]')).toBe(true);
      await expect(checker.assessment.urgency).toBe(expected.urgency);
    },
  };
};
