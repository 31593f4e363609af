// All questions on one page, without a script: what text alone costs.
import {around, questions} from '../questionnaire.mjs';
import {htmlPage} from '../our-page.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const section = ({id, pick, ask, hint, why, options}) => `<section>
<fieldset><legend><h2>${escape(ask)}</h2></legend>
${hint ? `<p>${escape(hint)}</p>` : ''}
${options
  .map(
    ({value, text, hint: more}) =>
      `<p><label><input type="${pick === 'one' ? 'radio' : 'checkbox'}" name="${id}" value="${value}"> ${escape(text)}${more ? ` <small>${escape(more)}</small>` : ''}</label></p>`,
  )
  .join('\n')}
<details><summary>${escape(around.why)}</summary><p>${escape(why)}</p></details>
</fieldset></section>`;

export const staticHtml = {
  name: 'static HTML',
  path: '/static/index.html',
  files: {'/static/index.html': htmlPage('', questions.map(section).join('\n'))},
  isReady: `() => document.querySelector('input')`,
};
