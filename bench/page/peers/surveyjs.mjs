// SurveyJS: one question a page.
import {around, questions} from '../questionnaire.mjs';
import {htmlPage} from '../our-page.mjs';
import {peerFile} from './peer-file.mjs';

const condition = ({question, choice}) => `{${question}} contains '${choice}'`;

const survey = {
  showQuestionNumbers: 'off',
  pageNextText: around.continue,
  pagePrevText: around.back,
  completeText: around.continue,
  pages: questions.map(({id, pick, ask, hint, why, options, showIf}) => ({
    name: id,
    elements: [
      {
        type: pick === 'one' ? 'radiogroup' : 'checkbox',
        name: id,
        title: ask,
        ...(hint && {description: hint}),
        isRequired: true,
        choices: options.map(({value, text}) => ({value, text})),
        ...(showIf && {visibleIf: showIf.map(condition).join(' or ')}),
      },
      {
        type: 'html',
        name: `${id}-why`,
        html: `<details><summary>${around.why}</summary><p>${why}</p></details>`,
        ...(showIf && {visibleIf: showIf.map(condition).join(' or ')}),
      },
    ],
  })),
};

const script = `
const survey = ${JSON.stringify(survey)};
new Survey.Model(survey).render(document.querySelector('.survey'));
`;

const page = htmlPage(
  `<link rel="stylesheet" href="survey-core.css">
<script defer src="survey.core.js"></script>
<script defer src="survey-js-ui.js"></script>
<script defer src="start.js"></script>`,
  '<div class="survey"></div>',
);

export const surveyjs = {
  name: 'SurveyJS',
  path: '/surveyjs/index.html',
  files: {
    '/surveyjs/index.html': page,
    '/surveyjs/start.js': script,
    '/surveyjs/survey.core.js': peerFile('survey-core/survey.core.min.js'),
    '/surveyjs/survey-js-ui.js': peerFile('survey-js-ui/survey-js-ui.min.js'),
    '/surveyjs/survey-core.css': peerFile('survey-core/survey-core.fontless.min.css'),
  },
  isReady: `() => document.querySelector('.survey input')`,
  screen: `() => document.querySelector('.sd-question input')?.closest('[data-name]')?.dataset.name`,
  choose: `(value) => document.querySelector('.survey input[value="' + value + '"]').click()`,
  goOn: `() => document.querySelector('.sd-navigation__next-btn').click()`,
};
