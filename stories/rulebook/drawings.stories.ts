import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import {drawing} from '../support/drawing.js';
import {rulebookPage} from './page.js';
import {explanationText} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

const entry = (picture: TemplateResult, name: string, words: string): TemplateResult =>
  html`<section class="entry drawn">
    <div>${picture}</div>
    <div>
      <h3>${name}</h3>
      <p>${words}</p>
    </div>
  </section>`;

const ofKind = (kind: (typeof backPops.explanations)[number]['kind']): readonly TemplateResult[] =>
  backPops.explanations.flatMap((each) => {
    const {name, picture = ''} = explanationText(each.id);
    return each.kind === kind && each.drawing ? [entry(drawing(each.drawing, picture), name, picture)] : [];
  });

export const Drawings: StoryObj = {
  render: () =>
    rulebookPage(
      'Drawings',
      html`Each drawing with its name, and with the words that a screen reader says for it. When an
        explanation is shown, and who says so, stands in <em>The whole rulebook</em>.`,
      html`<h2>What may make the sound</h2>
        ${ofKind('sound')}
        <h2>What someone should check</h2>
        ${ofKind('to-rule-out')}
        <h2>What helps instead</h2>
        ${en.rulebook.selfCracking.insteadMoves.map(({picture, name, how}) =>
          entry(drawing(picture, ''), name, how),
        )}`,
    ),
};
