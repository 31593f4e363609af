import {html, nothing, type TemplateResult} from 'lit/html.js';
import {assess} from '../core/index.js';
import type {RedFlagListText} from '../text/text.js';
import {dispositionOf, type Outcome} from './disposition.js';
import {followedLines, type FollowedLines} from './followed-lines.js';
import {FollowingElement} from './following-element.js';
import {heading} from './heading.js';
import {flagGroups, isTogether, signGroups, type Group, type Line, type Section} from './red-flag-groups.js';
import {redFlagList} from './red-flag-list.styles.js';
import {askWords, ruleWords, saidWords} from './rule-words.js';
import {list} from './parts.js';
import {tickedAnswers} from './ticked-answers.js';
import type {Pick, Sentence} from './words.js';

/**
 * @summary The red flags of a popping back, most urgent first, each group with what to do.
 * @tag red-flag-list
 * @slot - Shown until the element is defined, and below the safety panel.
 * @fires {CustomEvent<PopErrorDetail>} pop-error - The safety panel replaced the list, or an input was refused.
 * @csspart card - The card around everything.
 * @csspart group - The flags of one urgency.
 * @csspart band - The heading of a group.
 * @csspart todo - What to do, once for each group.
 * @csspart flag - One line.
 * @csspart flag-present - A line that the replies of the followed checker say yes to.
 * @csspart flag-suspected - A line that hangs on an unsure reply.
 * @csspart flag-said-no - A line that was said no to.
 * @csspart flag-not-asked - A line that was not asked about.
 * @csspart outcome - What the ticks amount to.
 * @csspart call - The link that calls the emergency number.
 */
export class RedFlagList extends FollowingElement {
  static override styles = [...FollowingElement.styles, redFlagList];

  protected override render(): TemplateResult {
    const {checker, rules, said} = this;
    const terms: Pick<readonly string[]> = (text) => text.rulebook.terms;
    const ticking = this.checkable && !checker;
    const followed = checker && followedLines(checker);
    const line = ticking ? this.#row : followed ? this.#followed(followed) : this.#plain;
    const all = ticking ? signGroups(rules) : flagGroups(rules);
    const groups = all
      .map(({urgency, sections}) => ({
        urgency,
        sections: followed ? sections.filter(followed.concerns) : sections,
      }))
      .filter(({sections}) => sections.length > 0);
    return html`<div class="card" part="card" @change=${this.tick}>
      ${heading(this.level(), this.#say('title'), 'title')}
      <p>${this.#say(ticking ? 'tick' : 'intro')}</p>
      ${groups.map((group) => this.#group(group, line))}
      ${said.optional(terms) ? html`<p class="note">${said.lines(terms).map((term) => [term, ' '])}</p>` : nothing}
      <p>${this.#say('cannotClear')}</p>
      ${ticking ? html`<div class="outcome" part="outcome" role="status">${this.#outcome()}</div>` : nothing}
    </div>`;
  }

  #group({urgency, sections}: Group, line: ShowLine): TemplateResult {
    const lists = sections.map((section) => this.#section(section, line, urgency));
    if (!urgency)
      return html`<div class="group" part="group">
        ${heading(this.level(1), this.#say('withOthers'))} ${lists}
      </div>`;
    const word = urgency === 'monitor' ? this.#say('worthWatching') : undefined;
    return html`<div class="group bar ${urgency}" part="group">
      <div class="band" part="band">${heading(this.level(1), this.urgency(urgency, word))}</div>
      ${this.#todo({urgency})} ${lists}
    </div>`;
  }

  #todo(outcome: Outcome): TemplateResult {
    const {said, numbers} = this;
    const {todo} = dispositionOf(said, outcome);
    const local = numbers?.adviceCheckLocally && said.part(todo).some((step) => step.includes('{advice}'));
    return html`<div class="todo" part="todo">
      ${this.action(outcome)} ${list(said.lines(todo))}
      ${local ? html`<p class="note">${said.say((text) => text.interface.common.adviceCheckLocally)}</p>` : nothing}
    </div>`;
  }

  #section({of, where, lines}: Section, line: ShowLine, urgency: Group['urgency']): TemplateResult {
    const flags = html`<ul class="flags">
      ${lines.map(line)}
    </ul>`;
    if (of === 'alone') return flags;
    if (of === 'together') return html`${heading(this.level(2), this.#say('together'), 'people')}${flags}`;
    const {said} = this;
    const people: Pick = (text) => text.interface.redFlagList.people[of];
    const title = said.say(said.optional(people) === undefined ? askWords(of) : people);
    return html`${heading(this.level(2), title, 'people')}
    ${urgency && where ? html`<p class="note">${said.say(dispositionOf(said, {urgency, where}).title)}</p>` : nothing}
    ${flags}`;
  }

  readonly #plain = (line: Line): TemplateResult =>
    html`<li class="flag" part="flag">${this.#name(line)}</li>`;

  readonly #row = (line: Line): TemplateResult =>
    html`<li part="flag">${this.row(line.id, this.#name(line))}</li>`;

  readonly #followed =
    ({is}: FollowedLines): ShowLine =>
    (line) => {
      const state = is(line);
      return html`<li class="flag ${state}" part="flag flag-${state}">
        ${this.#name(line)} <span class="note">${this.#say(wordsFor[state])}</span>
      </li>`;
    };

  #name({rule: {id, by}, finding}: Line): TemplateResult {
    const {said} = this;
    const name = said.say(finding ? saidWords(finding) : ruleWords(id, 'name'));
    return html`<span
      >${name}${by ? html` <small class="note">${said.say((text) => text.interface.common.by[by])}</small>` : nothing}</span
    >`;
  }

  #outcome(): unknown {
    const {said, ticked, rules} = this;
    if (ticked.size === 0) return this.#say('nothingTicked');
    const {urgency, by, where, redFlags} = assess(tickedAnswers(ticked, rules), rules);
    // Ticks alone never earn self-care: nobody said no to anything.
    if (!urgency || urgency === 'self-care') return this.#say('notAlone');
    const together = new Set(rules.redFlags.filter(isTogether).map(({id}) => id));
    const combined = redFlags.filter((match) => match.urgency === urgency && together.has(match.id));
    return html`${this.outcome({urgency, by, where})}
    ${
      combined.length > 0
        ? html`<p>${this.#say('amountsTo')}</p>
            ${list(combined.map(({id}) => said.say(ruleWords(id, 'name'))))}`
        : nothing
    }`;
  }

  #say(key: Exclude<keyof RedFlagListText, 'people'>): Sentence {
    return this.said.say((text) => text.interface.redFlagList[key]);
  }
}

type ShowLine = (line: Line) => TemplateResult;

const wordsFor = {
  present: 'present',
  suspected: 'suspected',
  'said-no': 'saidNo',
  'not-asked': 'notAsked',
} as const;

declare global {
  interface HTMLElementTagNameMap {
    'red-flag-list': RedFlagList;
  }
}
