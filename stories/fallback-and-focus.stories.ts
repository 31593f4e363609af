import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {find, rootOf, say, shownText} from '../tests/support/walk.js';
import {brokenRulebook} from './support/faults.js';
import {checkerIn, shown} from './support/shown.js';

/** What shows without us, and where the focus goes. */
export default {title: 'Surroundings'} satisfies Meta;

const signs =
  'Call 999 for chest pain, new trouble peeing or pooing, numbness between the legs, or weak legs.';

/** A page of its own in which no script may run: the tags show what the page wrote between them. */
export const NoScript: StoryObj = {
  name: 'Fallback content: no script',
  render: () =>
    html`<iframe
      class="without-script"
      title="The page without a script"
      sandbox="allow-same-origin"
      srcdoc=${`<!doctype html><html lang="en"><title>No script</title><body><main><h1>Our practice</h1>
        <pop-checker country="GB"><p>${signs}</p></pop-checker></main></body></html>`}
    ></iframe>`,
  play: async ({canvasElement}) => {
    const frame = canvasElement.querySelector('iframe');
    await waitFor(() =>
      expect(frame?.contentDocument?.querySelector<HTMLElement>('pop-checker')?.innerText).toContain(
        'Call 999',
      ),
    );
    await expect(frame?.contentDocument?.querySelector('pop-checker')?.shadowRoot).toBe(null);
  },
};

export const FallbackInTheSafetyPanel: StoryObj = {
  name: 'Fallback content in the safety panel: an error in the script',
  render: () =>
    shown('pop-checker', {country: 'GB', default: `From the page: ${signs}`, rulebook: brokenRulebook()}),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await expect(shownText(checker, '.safety-panel')).toContain('Call 999');
    await expect(checker.querySelector('p')?.assignedSlot).toBeTruthy();
  },
};

export const FocusOnTheNextHeading: StoryObj = {
  name: 'Focus: on the heading of the next question',
  render: () => shown('pop-checker', {country: 'GB'}),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    await say(checker, 'none');
    await expect(rootOf(checker).activeElement).toBe(find(checker, '.question .focus-here'));
  },
};

export const FocusMark: StoryObj = {
  name: 'Focus: the mark on a control',
  render: () => shown('pop-checker', {country: 'GB'}),
  play: async ({canvasElement}) => {
    const checker = await checkerIn(canvasElement);
    const control = find(checker, '.question input');
    control.focus({focusVisible: true});
    await expect(rootOf(checker).activeElement).toBe(control);
    await expect(control.matches(':focus-visible')).toBe(true);
  },
};
