import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {find} from '../tests/support/walk.js';
import {brands, type Brand} from './support/brands.js';
import {answersBefore, answersOf} from './support/cases.js';
import {checkerIn, checkerWith, shown} from './support/shown.js';

/** Three invented brands, each by CSS variables alone. */
export default {title: 'Brands'} satisfies Meta;

const branded = (brand: Brand): StoryObj => ({
  render: () =>
    html`<div class="beside" style=${styleMap(brands[brand])}>
      ${checkerWith(answersBefore('back-now'))} ${checkerWith(answersOf('always-the-same-spot'))}
      ${checkerWith(answersOf('chest-pain'))} ${shown('self-crack-warning', {country: 'GB'})}
    </div>`,
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(getComputedStyle(find(checker, '.card')).borderRadius).toBe(brands[brand]['--pop-radius']);
  },
});

export const HarbourClinic: StoryObj = branded('Harbour Clinic');
export const Plum: StoryObj = branded('Plum');
export const NightShift: StoryObj = branded('Night Shift');
