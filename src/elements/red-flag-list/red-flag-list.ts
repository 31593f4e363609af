import {html, nothing, type TemplateResult} from 'lit';
import {assess, type Urgency} from '../../core/index.js';
import type {RedFlagListText} from '../../text/text.js';
import {dispositionOf} from '../words/disposition.js';
import {followedLines} from '../following/followed-lines.js';
import {FollowingElement} from '../following/following-element.js';
import {heading} from '../look/heading.js';
import {line, lineIf, list, urgencyWord} from '../look/parts.js';
import {flagGroups, isTogether, signGroups, type Group, type Line, type Section} from './red-flag-groups.js';
import {ruleWords, saidWords} from '../words/rule-words.js';
import {redFlagList} from '../look/styles.js';
import {tickedAnswers} from '../following/ticked-answers.js';
import type {Sentence} from '../words/words.js';

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
    const ticking = this.checkable && !checker;
    const followed = checker && followedLines(checker);
    const show = (flag: Line): TemplateResult => {
      const name = this.#name(flag);
      if (ticking) return html`<li part="flag">${this.row(flag.id, name)}</li>`;
      const state = followed?.standingOf(flag);
      return html`<li class="flag ${state ?? ''}" part="flag ${state ? `flag-${state}` : ''}">
        ${name} <span class="note">${state ? this.#say(wordsFor[state]) : nothing}</span>
      </li>`;
    };
    const groups = ticking ? signGroups(rules) : flagGroups(rules, followed?.concerns);
    return html`<div
      class="card"
      part="card"
      lang=${said.lang}
      dir=${this.direction(said)}
      @change=${this.tick}
      @keyup=${keepInSight}
    >
      ${heading(this.level(), this.#say('title'), 'title')} ${line(this.#say(ticking ? 'tick' : 'intro'))}
      ${groups.map((group) => this.#group(group, show))}
      ${
        said.optional('terms')
          ? line(
              said.lines('terms').map((term) => [term, ' ']),
              'note',
            )
          : nothing
      }
      ${line(this.#say('cannotClear'))}
      ${ticking ? html`<div class="outcome" part="outcome" role="status">${this.#outcome()}</div>` : nothing}
    </div>`;
  }

  #group({urgency, sections}: Group, show: ShowLine): TemplateResult {
    const title = urgency
      ? urgencyWord(this.said, urgency, urgency === 'monitor' ? this.#say('worthWatching') : undefined)
      : this.#say('withOthers');
    return html`<div class="group ${urgency ? `bar ${urgency}` : ''}" part="group">
      <div class="band" part="band">${heading(this.level(1), title)}</div>
      ${urgency ? this.#todo(urgency) : nothing}
      ${sections.map((section) => this.#section(section, show, urgency))}
    </div>`;
  }

  #todo(urgency: Urgency): TemplateResult {
    const {said, numbers} = this;
    const {todo} = dispositionOf(said, {urgency});
    return html`<div class="todo" part="todo">
      ${this.action({urgency})} ${list(said.lines(todo))}
      ${lineIf(
        numbers?.adviceCheckLocally && (said.part(todo) as readonly string[]).join('').includes('{advice}'),
        said.say('common.adviceCheckLocally'),
        'note',
      )}
    </div>`;
  }

  #section({kind, question, lines}: Section, show: ShowLine, urgency: Group['urgency']): unknown {
    const flags = html`<ul class="flags">
      ${lines.map(show)}
    </ul>`;
    if (kind === 'alone') return flags;
    const {said} = this;
    const title =
      question === undefined
        ? this.#say('together')
        : said.say([`questions.${question}.people`, `questions.${question}.ask`]);
    const [where, ...others] = new Set(lines.map(({rule}) => rule.where));
    return [
      heading(this.level(2), title, 'people'),
      urgency && where !== undefined && others.length === 0
        ? line(said.say(dispositionOf(said, {urgency, where}).title), 'note')
        : nothing,
      flags,
    ];
  }

  #name({rule: {id, by}, finding}: Line): TemplateResult {
    const {said} = this;
    const name = said.say(finding ? saidWords(finding) : ruleWords(id, 'name'));
    // In a name Chromium leaves out a space beside a comment, and Lit has one before each value.
    return html`<span
      ><span>${name}</span> <small class="note">${by ? said.say(`common.by.${by}`) : nothing}</small></span
    >`;
  }

  #outcome(): unknown {
    const {said, ticked, rules} = this;
    if (!ticked.size) return this.#say('nothingTicked');
    const assessment = assess(tickedAnswers(ticked, rules), rules);
    const {urgency, redFlags} = assessment;
    // Ticks alone never earn self-care: nobody said no to anything.
    if (!urgency || urgency === 'self-care') return this.#say('notAlone');
    const combined = rules.redFlags.filter(
      (rule) =>
        isTogether(rule) && redFlags.some((match) => match.id === rule.id && match.urgency === urgency),
    );
    return [
      this.outcome({...assessment, urgency}),
      lineIf(combined[0], this.#say('amountsTo')),
      list(combined.map(({id}) => said.say(ruleWords(id, 'name')))),
    ];
  }

  #say(key: keyof RedFlagListText): Sentence {
    return this.said.say(`redFlagList.${key}`);
  }
}

/** A row that the keyboard comes to is not left behind the outcome, which stays in sight. Under a pointer nothing moves. */
const keepInSight = ({target}: Event): void =>
  (target as Element).closest('.option')?.scrollIntoView({block: 'nearest'});

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
