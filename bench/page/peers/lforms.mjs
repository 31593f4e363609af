// LHC-Forms: a FHIR Questionnaire. It shows all questions on one page, and those that are asked for as they are.
import {around, questions} from '../questionnaire.mjs';
import {htmlPage} from '../our-page.mjs';
import {peerScript} from './peer-file.mjs';

const SYSTEM = 'https://example.org/back-pops';
const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';

const control = (code) => ({
  url: EXTENSION,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  title: 'Back pops',
  item: questions.map(({id, pick, ask, hint, why, options, showIf}) => ({
    linkId: id,
    text: ask,
    type: 'choice',
    required: true,
    repeats: pick === 'any',
    extension: [control(pick === 'one' ? 'radio-button' : 'check-box')],
    answerOption: options.map(({value, text}) => ({
      valueCoding: {system: SYSTEM, code: value, display: text},
    })),
    ...(showIf && {
      enableBehavior: 'any',
      enableWhen: showIf.map(({question, choice}) => ({
        question,
        operator: '=',
        answerCoding: {system: SYSTEM, code: choice},
      })),
    }),
    item: [
      {
        linkId: `${id}/why`,
        type: 'display',
        extension: [control('help')],
        text: `${hint ? `${hint} ` : ''}${around.why}: ${why}`,
      },
    ],
  })),
};

const script = `
const questionnaire = ${JSON.stringify(questionnaire)};
LForms.Util.addFormToPage(questionnaire, 'survey', {fhirVersion: 'R4'});
`;

const BASE = 'lforms/dist/lforms';

export const lforms = {
  name: 'LHC-Forms',
  path: '/lforms/index.html',
  files: {
    '/lforms/index.html': htmlPage(
      `<link rel="stylesheet" href="styles.css">
<script defer src="zone.js"></script>
<script defer src="runtime.js"></script>
<script defer src="polyfills.js"></script>
<script defer src="main.js"></script>
<script defer src="lformsFHIR.js"></script>
<script defer src="start.js"></script>`,
      '<div id="survey"></div>',
    ),
    '/lforms/start.js': script,
    '/lforms/styles.css': peerScript(`${BASE}/webcomponent/styles.css`),
    '/lforms/zone.js': peerScript(`${BASE}/webcomponent/assets/lib/zone.min.js`),
    '/lforms/runtime.js': peerScript(`${BASE}/webcomponent/runtime.js`),
    '/lforms/polyfills.js': peerScript(`${BASE}/webcomponent/polyfills.js`),
    '/lforms/main.js': peerScript(`${BASE}/webcomponent/main.js`),
    '/lforms/lformsFHIR.js': peerScript(`${BASE}/fhir/R4/lformsFHIR.min.js`),
  },
  isReady: `() => document.querySelector('#survey input')`,
};
