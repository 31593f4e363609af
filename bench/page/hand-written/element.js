/* global css, questions, words, progress, map, result */
// What a careful engineer would write without a library to show the same screens: one template for the screen and one
// for a row, one listener, one style sheet for all instances.

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const templateOf = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

const screenTemplate = templateOf(
  `<div class="card" part="card" lang="en"><fieldset class="screen" role="none"><div class="question" part="question"><fieldset aria-describedby="hint error"><legend><h2 class="focus-here" tabindex="-1"></h2></legend><p id="hint" class="hint"></p><div class="others"></div></fieldset><details><summary>${words.why}</summary><p></p></details><p id="error" class="error" part="error" role="alert"></p><button type="button" class="primary" part="continue">${words.continue}</button></div></fieldset><slot name="footer"></slot></div>`,
);
const rowTemplate = templateOf(
  '<label class="option" part="option"><input name="choice"><span></span></label>',
);
const firstTemplate = templateOf('<slot name="intro"></slot>');
const topTemplate = templateOf(
  `<div class="top"><button type="button" class="quiet back" part="back">${words.back}</button><p class="help" part="help">${words.help} <b>${words.call}</b></p></div>`,
);
const firstHelpTemplate = templateOf(
  `<p class="help first" part="help">${words.helpFirst} <b>${words.call}</b></p>`,
);

const asked = (question, answers) =>
  !question.showIf || question.showIf.some((from) => answers.get(from.question)?.includes(from.choice));

class HandWritten extends HTMLElement {
  #root = this.attachShadow({mode: 'open'});
  #internals = this.attachInternals();
  #answers = new Map();
  #at = 0;

  static formAssociated = true;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('click', (event) => this.#clicked(event));
    this.#root.addEventListener('change', (event) => this.#changed(event));
    this.#show();
  }

  get #asked() {
    return questions.filter((question) => asked(question, this.#answers));
  }

  #row(question, {value, text, hint}) {
    const row = rowTemplate.cloneNode(true);
    const input = row.firstChild.firstChild;
    input.type = question.pick === 'one' ? 'radio' : 'checkbox';
    input.id = `choose-${value}`;
    input.value = value;
    input.checked = this.#answers.get(question.id)?.includes(value) ?? false;
    const label = input.nextSibling;
    label.textContent = text;
    if (hint) {
      const more = document.createElement('span');
      more.className = 'hint';
      more.textContent = hint;
      label.append(' ', more);
    }
    return row;
  }

  #show() {
    const question = this.#asked[this.#at];
    if (!question) {
      this.#root.replaceChildren(templateOf(result));
      return;
    }
    const screen = screenTemplate.cloneNode(true);
    const card = screen.firstChild;
    const [body] = card.firstChild.children;
    if (this.#at === 0) body.before(firstTemplate.cloneNode(true));
    else body.before(templateOf(progress[this.#at - 1]), topTemplate.cloneNode(true));
    const [fields, details] = body.children;
    const [legend, hint, others] = fields.children;
    if (question.pick === 'one') fields.setAttribute('role', 'radiogroup');
    legend.firstChild.textContent = question.ask;
    hint.textContent = question.hint ?? '';
    const rows = document.createDocumentFragment();
    for (const option of question.options) {
      const row = this.#row(question, option);
      if (option.value === question.wayOut) {
        const more = document.createElement('div');
        more.className = 'others';
        more.append(row);
        others.after(more);
      } else if (option.value === 'none' || option.value === 'unsure') others.append(row);
      else rows.append(row);
    }
    if (question.id === 'place') {
      const places = templateOf(map);
      const list = places.querySelector('.place-rows');
      for (const finding of question.inOrder)
        list.append(rows.querySelector(`#choose-${finding}`).closest('label'));
      others.before(places);
    } else others.before(rows);
    if (this.#at === 0) hint.after(firstHelpTemplate.cloneNode(true));
    details.lastChild.textContent = question.why;
    this.#root.replaceChildren(screen);
    this.#internals.setFormValue(this.#answers.size > 0 ? JSON.stringify([...this.#answers]) : null);
  }

  #chosen() {
    return Array.from(this.#root.querySelectorAll(':checked'), (input) => input.value);
  }

  #changed({target}) {
    for (const input of this.#root.querySelectorAll(':checked'))
      if (input !== target && (target.value === 'none' || input.value === 'none')) input.checked = false;
    this.#root.querySelector('.error').textContent = '';
  }

  #clicked({target}) {
    if (target.closest('.back')) this.#at--;
    else if (target.closest('.primary')) {
      const chosen = this.#chosen();
      if (chosen.length === 0) {
        const {pick} = this.#asked[this.#at];
        this.#root.querySelector('.error').textContent = pick === 'one' ? words.chooseOne : words.chooseAny;
        return;
      }
      this.#answers.set(this.#asked[this.#at].id, chosen);
      this.#at++;
    } else return;
    this.#show();
    this.#root.querySelector('.focus-here').focus();
  }
}

customElements.define('hand-written', HandWritten);
