import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {assess} from '../../core/index.js';
import type {RedFlagListText} from '../../text/text.js';
import {onOrOff} from '../base/switch.js';
import {dispositionOf} from '../words/disposition.js';
import {followedLines, type Standing} from '../following/followed-lines.js';
import {FollowingElement} from '../following/following-element.js';
import {heading} from '../look/heading.js';
import {line, lineIf, list, urgencyWord} from '../look/parts.js';
import {flagGroups, isTogether, signGroups, type Group, type Line, type Section} from './red-flag-groups.js';
import {ruleWords} from '../words/rule-words.js';
import {redFlagList} from '../look/styles.js';
import {tickedAnswers} from '../following/ticked-answers.js';
import type {Sentence} from '../words/words.js';

/**
 * @summary The red flags of a popping back, most urgent first, each group with what to do.
 * @tag red-flag-list
 * @slot - Shown until the element is defined, and below the safety panel.
 * @fires {CustomEvent<PopErrorDetail>} pop-error - The safety panel replaced the list, or an input was refused.
 * @csspart card - The card around everything.
 * @csspart reported - Following a checker: what the person reported.
 * @csspart group - The flags of one urgency, to fold and unfold.
 * @csspart band - The heading of a group.
 * @csspart todo - What to do, once for each group.
 * @csspart flag - One line.
 * @csspart flag-present - A line that the replies of the followed checker say yes to.
 * @csspart flag-suspected - A line that hangs on an unsure reply.
 * @csspart flag-said-no - A line that was said no to.
 * @csspart flag-not-asked - A line that was not asked about. It has no tag.
 * @csspart outcome - What the ticks amount to.
 * @csspart call - The link that calls the emergency number.
 */
export class RedFlagList extends FollowingElement {
  static override styles = [...FollowingElement.styles, redFlagList];
  static override properties: PropertyDeclarations = {open: onOrOff};

  /** Shows every group unfolded. By itself only the two urgent groups are. */
  open = false;

  protected override render(): TemplateResult {
    const {checker, rules, said} = this;
    const ticking = this.checkable && !checker;
    const followed = checker && followedLines(checker);
    const list: ShownList = {
      show: (flag) => this.#flag(flag, followed?.standingOf(flag), ticking),
      // What is ticked or reported is never folded away.
      holds: (flag) => this.ticked.has(flag.id) || isReported(followed?.standingOf(flag)),
      isFollowing: followed !== undefined,
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
      ${followed ? this.#reported(groups, list) : nothing} ${groups.map((group) => this.#group(group, list))}
      ${
        said.optional('terms')
          ? line(
              said.lines('terms').map((term) => [term, ' ']),
              'note',
            )
          : /* istanbul ignore next -- a page's own words may have none: tests/deep/docs */ nothing
      }
      ${line(this.#say('cannotClear'))}
      ${ticking ? html`<div class="outcome" part="outcome" role="status">${this.#outcome()}</div>` : nothing}
    </div>`;
  }

  #flag(flag: Line, standing: Standing | undefined, ticking: boolean): TemplateResult {
    const name = this.#name(flag, ticking);
    if (ticking) return html`<li part="flag">${this.row(flag.id, name)}</li>`;
    // What was not asked, or not said, has no tag: it is neither a yes nor a no.
    if (!standing || standing === 'not-asked')
      return html`<li class="flag" part="flag ${standing ? 'flag-not-asked' : ''}">${name}</li>`;
    return html`<li class="flag ${standing}" part="flag flag-${standing}">
      ${name} <span class="note">${this.#say(wordsFor[standing])}</span>
    </li>`;
  }

  /** Following a checker: what the person reported, before all else. */
  #reported(groups: readonly Group[], list: ShownList): unknown {
    const lines = groups.flatMap(({sections}) =>
      sections.flatMap((section) => section.lines.filter(list.holds)),
    );
    return (
      lines[0] &&
      html`<div class="reported" part="reported">
        ${heading(this.level(1), this.#say('reported'))} ${flags(lines, list)}
      </div>`
    );
  }

  #group({urgency, sections}: Group, list: ShownList): TemplateResult {
    const title = urgency
      ? urgencyWord(this.said, urgency, urgency === 'monitor' ? this.#say('worthWatching') : undefined)
      : this.#say('withOthers');
    const lines = sections.flatMap((section) => section.lines);
    const isPressing = urgency === 'emergency' || urgency === 'urgent';
    const isOpen = this.open || lines.some(list.holds) || (isPressing && !list.isFollowing);
    return html`<details class="group ${urgency ? `bar ${urgency}` : ''}" part="group" ?open=${isOpen}>
      <summary class="band" part="band">
        ${heading(this.level(1), title)} <span class="count">${lines.length}</span>
      </summary>
      ${urgency ? html`<div class="todo" part="todo">${this.action({urgency})}</div>` : nothing}
      ${sections.filter(({kind}) => kind === 'alone').map(({lines: own}) => flags(own, list))}
      <div class="folded">
        ${sections.filter(({kind}) => kind === 'together').map(({lines: own}) => this.#folded(this.#say('together'), own, flags(own, list), list))}
        ${this.#people(sections, list, urgency)}
      </div>
    </details>`;
  }

  #folded(title: Sentence, lines: readonly Line[], content: unknown, {holds}: ShownList): TemplateResult {
    return html`<details class="part" ?open=${this.open || lines.some(holds)}>
      <summary>${title} <span class="count">${lines.length}</span></summary>
      ${content}
    </details>`;
  }

  /** Signs that are put to some people only, under whom they are for. */
  #people(sections: readonly Section[], list: ShownList, urgency: Group['urgency']): unknown {
    const own = sections.filter(({kind}) => kind === 'people');
    const lines = own.flatMap((section) => section.lines);
    return (
      lines[0] &&
      this.#folded(
        this.#say('someOnly'),
        lines,
        own.map((section) => this.#section(section, list, urgency)),
        list,
      )
    );
  }

  #section({question, lines}: Section, list: ShownList, urgency: Group['urgency']): unknown {
    const {said} = this;
    const title = said.say([`questions.${String(question)}.people`, `questions.${String(question)}.ask`]);
    const [where, ...others] = new Set(lines.map(({rule}) => rule.where));
    return [
      heading(this.level(2), title, 'people'),
      urgency && where !== undefined && others.length === 0
        ? line(said.say(dispositionOf(said, {urgency, where}).title), 'note')
        : nothing,
      flags(lines, list),
    ];
  }

  /** What can be ticked is said as on its screen; a rule by its name; one sign of several by its own words. */
  #name({rule: {id, by, when}, finding}: Line, ticking: boolean): TemplateResult {
    const {said} = this;
    const isSign = finding !== undefined && (ticking || when !== finding);
    const name = said.say(isSign ? `findings.${finding}.label` : ruleWords(id, 'name'));
    const hint = isSign ? said.maybe(`findings.${finding}.hint`) : undefined;
    // In a name Chromium leaves out a space beside a comment, and Lit has one before each value.
    return html`<span
      ><span>${name}</span> ${hint ? html`<small class="note hint">${hint}</small>` : nothing}
      <small class="note">${by ? said.say(`common.by.${by}`) : nothing}</small></span
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

interface ShownList {
  readonly show: (line: Line) => TemplateResult;
  /** Ticked, or reported to the checker. */
  readonly holds: (line: Line) => boolean;
  readonly isFollowing: boolean;
}

const flags = (lines: readonly Line[], {show}: ShownList): TemplateResult =>
  html`<ul class="flags">
    ${lines.map(show)}
  </ul>`;

const isReported = (standing: Standing | undefined): boolean =>
  standing === 'present' || standing === 'suspected';

const wordsFor = {present: 'present', suspected: 'suspected', 'said-no': 'saidNo'} as const;

declare global {
  interface HTMLElementTagNameMap {
    'red-flag-list': RedFlagList;
  }
}
