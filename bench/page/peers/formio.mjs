// Form.io: a wizard, one question a page.
import {around, questions} from '../questionnaire.mjs';
import {htmlPage} from '../our-page.mjs';
import {peerFile} from './peer-file.mjs';

const pickOf = new Map(questions.map(({id, pick}) => [id, pick]));
const nameOf = (id) => id.replaceAll('-', '_');
const condition = ({question, choice}) =>
  pickOf.get(question) === 'one'
    ? `data.${nameOf(question)} === '${choice}'`
    : `(data.${nameOf(question)} || {})['${choice}']`;

const form = {
  display: 'wizard',
  components: questions.map(({id, pick, ask, hint, why, options, showIf}) => ({
    type: 'panel',
    key: `${nameOf(id)}_page`,
    title: ask,
    ...(showIf && {customConditional: `show = ${showIf.map(condition).join(' || ')}`}),
    components: [
      {
        type: pick === 'one' ? 'radio' : 'selectboxes',
        key: nameOf(id),
        label: ask,
        ...(hint && {description: hint}),
        input: true,
        values: options.map(({value, text}) => ({value, label: text})),
        validate: {required: true},
      },
      {
        type: 'htmlelement',
        key: `${nameOf(id)}_why`,
        tag: 'details',
        content: `<summary>${around.why}</summary><p>${why}</p>`,
        input: false,
      },
    ],
  })),
};

const script = `
const form = ${JSON.stringify(form)};
const options = {noAlerts: true, language: 'en', i18n: {en: {next: ${JSON.stringify(around.continue)}, previous: ${JSON.stringify(around.back)}}}};
Formio.createForm(document.querySelector('.survey'), form, options);
`;

const page = htmlPage(
  `<link rel="stylesheet" href="bootstrap.css">
<link rel="stylesheet" href="formio.form.css">
<script defer src="formio.form.js"></script>
<script defer src="start.js"></script>`,
  '<div class="survey"></div>',
);

export const formio = {
  name: 'Form.io',
  path: '/formio/index.html',
  files: {
    '/formio/index.html': page,
    '/formio/start.js': script,
    '/formio/formio.form.js': peerFile('@formio/js/dist/formio.form.min.js'),
    '/formio/formio.form.css': peerFile('@formio/js/dist/formio.form.min.css'),
    '/formio/bootstrap.css': peerFile('bootstrap/dist/css/bootstrap.min.css'),
  },
  isReady: `() => document.querySelector('.survey input')`,
  screen: `() => document.querySelector('.survey [class*="formio-component-"] input')?.name`,
  choose: `(value) => document.querySelector('.survey input[value="' + value + '"]').click()`,
  goOn: `() => document.querySelector('.btn-wizard-nav-next, .btn-wizard-nav-submit').click()`,
};
