import {html, nothing, type TemplateResult} from 'lit/html.js';
import {
  assess,
  findingsIn,
  maskedAnswers,
  type Answers,
  type Assessment,
  type Question,
  type Rulebook,
} from '../core/index.js';
import type {SelfCrackWarningText} from '../text/text.js';
import {couldWithholdAdvice, isAdviceWithheld} from './advice-withheld.js';
import {callLink} from './call-link.js';
import {FollowingElement} from './following-element.js';
import {heading} from './heading.js';
import {picture} from './pictures.js';
import {askWords, labelWords, ruleWords} from './rule-words.js';
import {selfCrackWarning} from './self-crack-warning.styles.js';
import {list} from './parts.js';
import {tickedAnswers} from './ticked-answers.js';
import type {Sentence} from './words.js';

/**
 * @summary What is known about cracking your own back, how well, and what helps instead.
 * @tag self-crack-warning
 * @slot - Shown until the element is defined, and below the safety panel.
 * @fires {CustomEvent<PopErrorDetail>} pop-error - The safety panel replaced the warning, or an input was refused.
 * @csspart card - The card around everything.
 * @csspart call-if - The signs to call about, which are always there.
 * @csspart may-happen - The column of what may happen.
 * @csspart instead - The column of what helps instead.
 * @csspart move - One gentle move.
 * @csspart outcome - What applies to this person.
 * @csspart call - The link that calls the emergency number.
 */
export class SelfCrackWarning extends FollowingElement {
  static override styles = [...FollowingElement.styles, selfCrackWarning];

  protected override render(): TemplateResult {
    const {said, rules, checker} = this;
    const answers = checker ? maskedAnswers(checker.answers, rules) : tickedAnswers(this.ticked, rules);
    const assessment = checker?.assessment ?? assess(answers, rules);
    const {urgency, cautions} = assessment;
    const withheld = isAdviceWithheld(answers, assessment);
    const known = {
      answers,
      assessment,
      withheld,
      gentle: !withheld && !cautions.length && urgency !== 'soon',
    };
    return html`<div class="card" part="card" @change=${this.tick}>
      ${heading(this.level(), this.#crack('title'), 'title')}
      <p>${this.#say('intro')}</p>
      <div class="call-if emergency bar" part="call-if">
        <p>${this.#say('callIf')}</p>
        ${callLink(said, this.numbers?.emergency)}
      </div>
      ${
        checker
          ? html`<div class="outcome" part="outcome">${this.#answer(known)}</div>`
          : this.checkable
            ? this.#ask(known)
            : nothing
      }
      <div class="columns">${this.#mayHappen(known)} ${this.#instead(known)}</div>
    </div>`;
  }

  #ask(known: Known): TemplateResult {
    const {said} = this;
    const questions = crackQuestions(this.rules).map(
      ({id, findings}) =>
        html`${heading(this.level(1), said.say(askWords(id)))}
          <p class="note">${this.#say('tick')}</p>
          ${findings.map((finding) => this.row(finding, said.say(labelWords(finding))))}`,
    );
    return html`${questions}
      <div class="outcome" part="outcome" role="status">${this.#answer(known)}</div>`;
  }

  #answer({answers, assessment, withheld, gentle}: Known): unknown {
    const {said} = this;
    const {cautions, urgency} = assessment;
    const asked = crackQuestions(this.rules).flatMap(({findings}) => findings);
    if (!withheld && !cautions.length && !asked.some((finding) => answers[finding]))
      return this.#say(this.checker ? 'notSaidYet' : 'nothingTicked');
    const why = cautions.map(
      ({id}) =>
        html`${said.say(ruleWords(id, 'name'))}. <span class="note">${said.say(ruleWords(id, 'why'))}</span>`,
    );
    return html`
      ${urgency && urgency !== 'self-care' ? this.outcome({...assessment, urgency}) : nothing}
      ${withheld ? html`<p><strong>${this.#crack('doNot')}</strong></p>` : nothing}
      ${
        why.length
          ? html`<p><strong>${this.#say('applies')}</strong></p>
              ${list(why)}`
          : nothing
      }
      ${gentle ? html`<p>${this.#crack('gentleIsFine')}</p>` : nothing}
      <p>${said.say((text) => text.rulebook.safetyNet.notAllClear)}</p>
    `;
  }

  #mayHappen({withheld, gentle}: Known): TemplateResult {
    const {said} = this;
    const claims = said.part((text) => text.rulebook.selfCracking.mayHappen);
    const graded = [...new Set(claims.map(({grade}) => grade))].map(
      (of) =>
        html`<p class="note">${said.say((text) => text.interface.selfCrackWarning.grade[of])}</p>
          ${list(
            claims.flatMap(({grade}, at) =>
              grade === of ? said.say((text) => text.rulebook.selfCracking.mayHappen[at]?.say) : [],
            ),
          )}`,
    );
    return html`<div part="may-happen">
      ${heading(this.level(1), this.#say('mayHappen'))} ${graded}
      ${gentle ? html`<p>${this.#crack('gentleIsFine')}</p>` : nothing}
      <p>${this.#crack('neckToo')}</p>
      ${withheld ? nothing : this.#background()}
    </div>`;
  }

  #instead({answers, assessment, withheld}: Known): TemplateResult {
    const notIf = couldWithholdAdvice(answers, assessment);
    return html`<div part="instead">
      ${heading(this.level(1), this.#say('instead'))}
      ${
        withheld
          ? html`<p>${this.said.say((text) => text.interface.result.noExercise)}</p>
              ${this.#background()}`
          : html`${notIf ? html`<p><strong>${this.#crack('notIf')}</strong></p>` : nothing} ${this.#moves()}
            ${this.#list('insteadHabit')}`
      }
    </div>`;
  }

  #moves(): TemplateResult {
    const {said} = this;
    const moves = said
      .part((text) => text.rulebook.selfCracking.insteadMoves)
      .map((move, at) => {
        const part = (of: 'name' | 'how') =>
          said.say((text) => text.rulebook.selfCracking.insteadMoves[at]?.[of]);
        return html`<li part="move">
          ${picture(move.picture, '')}
          <p><strong>${part('name')}</strong><br />${part('how')}</p>
        </li>`;
      });
    return html`<ul class="moves">
      ${moves}
    </ul>`;
  }

  /** Why it feels good, and what a trained person does. */
  #background(): TemplateResult {
    return html`${heading(this.level(1), this.#say('feelsGood'))} ${this.#list('feelsGood')}
    ${heading(this.level(1), this.#say('trained'))} ${this.#list('trained')}`;
  }

  #list(key: 'feelsGood' | 'trained' | 'insteadHabit'): TemplateResult {
    return list(this.said.lines((text) => text.rulebook.selfCracking[key]));
  }

  #crack(key: 'title' | 'notIf' | 'gentleIsFine' | 'doNot' | 'neckToo'): Sentence {
    return this.said.say((text) => text.rulebook.selfCracking[key]);
  }

  #say(key: Exclude<keyof SelfCrackWarningText, 'grade'>): Sentence {
    return this.said.say((text) => text.interface.selfCrackWarning[key]);
  }
}

/** What is known about the person: the replies to the checker, or the ticks. */
interface Known {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** No advice to stretch or strengthen. */
  readonly withheld: boolean;
  /** Nothing speaks against saying that now and then and gently may do no harm. */
  readonly gentle: boolean;
}

/** Questions about cracking on purpose: a caution uses what is said there, and no red flag or limit does. */
function crackQuestions({questions, cautions, redFlags, limits}: Rulebook): readonly Question[] {
  const used = (rules: Rulebook['cautions']): ReadonlySet<string> =>
    new Set(rules.flatMap(({when}) => findingsIn(when)));
  const cautious = used(cautions);
  const pressing = used([...redFlags, ...limits]);
  return questions.filter(
    ({findings}) =>
      findings.some((finding) => cautious.has(finding)) && !findings.some((finding) => pressing.has(finding)),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'self-crack-warning': SelfCrackWarning;
  }
}
