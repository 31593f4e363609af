import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {backPops} from '../../src/rulebook/index.js';
import {en} from '../../src/text/en.js';
import {drawing} from '../support/drawing.js';
import {rulebookPage} from './page.js';
import {explanationText, inWords} from './words.js';

export default {title: 'Rulebook'} satisfies Meta;

type Explanation = (typeof backPops.explanations)[number];

const explanation = ({id, when, evidence, unless}: Explanation): TemplateResult => {
  const {name, say, picture} = explanationText(id);
  return html`<section class="entry drawn" aria-labelledby=${`x-${id}`}>
    <div>${drawing(id, picture ?? '')}</div>
    <div>
      <h3 id=${`x-${id}`}>${name}</h3>
      <p>${say}</p>
      <p class="note">
        Shown when: ${inWords(when)}. ${unless ? html`Not shown where: ${inWords(unless)}.` : nothing}
        Sources: ${evidence.map((source) => backPops.evidence[source].label).join('; ')}. <code>${id}</code>
      </p>
    </div>
  </section>`;
};

const moves = (): readonly TemplateResult[] =>
  en.rulebook.selfCracking.insteadMoves.map(
    ({picture, name, how}) =>
      html`<section class="entry drawn">
        <div>${drawing(picture, '')}</div>
        <div>
          <h3>${name}</h3>
          <p>${how}</p>
        </div>
      </section>`,
  );

const ofKind = (kind: Explanation['kind']): readonly TemplateResult[] =>
  backPops.explanations.filter((each) => each.kind === kind).map(explanation);

export const Mechanisms: StoryObj = {
  render: () =>
    rulebookPage(
      'Mechanisms',
      'What may make the sound, what someone should check, and what helps instead: drawings and exact words.',
      html`<h2>What may make the sound</h2>
        ${ofKind('sound')}
        <h2>What someone should check</h2>
        <p>None of these is a diagnosis. It is what an exam may need to look for.</p>
        ${ofKind('to-rule-out')}
        <h2>What helps instead</h2>
        ${moves()}`,
    ),
};
