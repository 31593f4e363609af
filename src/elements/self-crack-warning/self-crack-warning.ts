import {html, nothing, type TemplateResult} from 'lit';
import {
  assess,
  commonQuestions,
  exerciseAdvice,
  findingsIn,
  maskedAnswers,
  type Answers,
  type Assessment,
  type ExerciseAdvice,
  type Question,
  type Rulebook,
} from '../../core/index.js';
import type {SelfCrackWarningText} from '../../text/text.js';
import {callLink} from '../look/call-link.js';
import {FollowingElement} from '../following/following-element.js';
import {gentleMoves} from '../words/gentle-moves.js';
import {heading} from '../look/heading.js';
import {disclosure, line, lineIf, list, strong} from '../look/parts.js';
import {questionsAsked} from '../look/questions-asked.js';
import {knownHarms, knownInShort} from './known-harms.js';
import {picture} from '../look/pictures/pictures.js';
import {ruleWords} from '../words/rule-words.js';
import {selfCrackWarning} from '../look/styles.js';
import {tickedAnswers} from '../following/ticked-answers.js';
import type {Sentence} from '../words/words.js';

/**
 * @summary What is known about cracking your own back, how well, and gentler things to do.
 * @tag self-crack-warning
 * @slot - Shown until the element is defined, and below the safety panel.
 * @fires {CustomEvent<PopErrorDetail>} pop-error - The safety panel replaced the warning, or an input was refused.
 * @csspart card - The card around everything.
 * @csspart call-if - The signs to call about, which are always there.
 * @csspart known - What is known, in short.
 * @csspart may-happen - What may happen, folded.
 * @csspart instead - Gentler things to do.
 * @csspart move - One gentle move.
 * @csspart common-question - One of the questions that people ask besides.
 * @csspart outcome - What applies to this person.
 * @csspart call - The link that calls the emergency number.
 */
export class SelfCrackWarning extends FollowingElement {
  static override styles = [...FollowingElement.styles, selfCrackWarning];

  protected override render(): TemplateResult {
    const {said, rules, checker} = this;
    const answers = checker ? maskedAnswers(checker.answers, rules) : tickedAnswers(this.ticked, rules);
    const assessment = checker?.assessment ?? assess(answers, rules);
    const advice = exerciseAdvice(answers, rules);
    const withheld = advice === 'withheld';
    // What speaks against saying that now and then and gently may do no harm.
    const against = withheld || assessment.cautions[0] || assessment.urgency === 'soon';
    const gentle = lineIf(!against, this.#crack('gentleIsFine'));
    const asking = this.checkable && !checker;
    const questions = crackQuestions(rules);
    const isKnown =
      withheld ||
      assessment.cautions[0] ||
      questions.some(({findings}) => findings.some((finding) => answers[finding]));
    return html`<div
      class="card"
      part="card"
      lang=${said.lang}
      dir=${this.direction(said)}
      @change=${this.tick}
    >
      ${heading(this.level(), this.#crack('title'), 'title')} ${line(this.#say('intro'))}
      <div class="call-if emergency bar" part="call-if">
        ${line([this.#crack('callIf'), ' ', callLink(said, this.numbers?.emergency)])}
      </div>
      ${asking ? questions.map((question) => this.#ask(question)) : nothing}
      ${
        asking || checker
          ? html`<div class="outcome" part="outcome" role=${asking ? 'status' : nothing}>
              ${
                isKnown
                  ? [
                      this.#applies(assessment, withheld),
                      gentle,
                      ' ',
                      line(said.say('safetyNet.notAllClear')),
                    ]
                  : this.#say(checker ? 'notSaidYet' : 'nothingTicked')
              }
            </div>`
          : nothing
      }
      <div part="known">
        ${this.#title('known')} ${list(knownInShort(said))} ${isKnown ? nothing : gentle}
        ${line(this.#crack('neckToo'))}
      </div>
      <div part="instead">
        ${this.#title('instead')}
        ${
          withheld
            ? line(this.#crack('noExercise'))
            : [
                lineIf(advice === 'unknown', strong(this.#crack('notIf'))),
                lineIf(advice === 'strength-only', strong(this.#crack('strengthOnly'))),
                this.#moves(advice),
                line(this.#crack('exerciseGrade'), 'note'),
              ]
        }
      </div>
      ${disclosure(
        this.#say('more'),
        [
          this.#title('mayHappen'),
          knownHarms(said),
          this.#title('feelsGood'),
          this.#lines('feelsGood'),
          this.#title('trained'),
          this.#lines('trained'),
        ],
        'may-happen',
      )}
      ${disclosure(this.#say('insteadHabit'), this.#lines('insteadHabit'))}
      ${questionsAsked(said, rules, this.#asked(answers, checker !== undefined), withheld)}
    </div>`;
  }

  #ask({id, findings}: Question): unknown {
    const {said} = this;
    return [
      heading(this.level(1), said.say(`questions.${id}.ask`)),
      line(this.#say('tick'), 'note'),
      findings.map((finding) => this.row(finding, said.say(`findings.${finding}.label`))),
    ];
  }

  /** What applies to this person, and what to do. */
  #applies(assessment: Assessment, withheld: boolean): unknown {
    const {said} = this;
    const {urgency, cautions} = assessment;
    return [
      urgency && urgency !== 'self-care' ? this.outcome({...assessment, urgency}) : nothing,
      lineIf(withheld, strong(this.#crack('doNot'))),
      lineIf(cautions[0], strong(this.#say('applies'))),
      list(
        cautions.map(
          ({id}) =>
            html`${said.say(ruleWords(id, 'name'))}.
              <span class="note">${said.say(ruleWords(id, 'why'))}</span>`,
        ),
      ),
    ];
  }

  #moves(advice: ExerciseAdvice): TemplateResult {
    return html`<ul class="moves">
      ${gentleMoves(this.said, advice).map(
        (move) =>
          html`<li part="move">
            ${picture(move.picture, '')}
            <p>${strong(move.name)}<br />${move.how}</p>
          </li>`,
      )}
    </ul>`;
  }

  /** The common questions about cracking; following a checker, those that fit its replies. */
  #asked(answers: Answers, isFollowing: boolean): readonly string[] {
    const {rules} = this;
    const cracking = crackQuestions(rules).flatMap(({findings}) => findings);
    const about = (rules.commonQuestions ?? []).filter(
      ({when}) => when && findingsIn(when).some((finding) => cracking.includes(finding)),
    );
    const fitting = isFollowing ? commonQuestions(answers, rules) : undefined;
    return about.map(({id}) => id).filter((id) => fitting?.includes(id) ?? true);
  }

  #lines(key: 'feelsGood' | 'trained' | 'insteadHabit'): TemplateResult {
    return list(this.said.lines(`selfCracking.${key}`));
  }

  #title(key: 'known' | 'instead' | 'mayHappen' | 'feelsGood' | 'trained'): TemplateResult {
    return heading(this.level(1), this.#say(key));
  }

  #crack(
    key:
      | 'title'
      | 'callIf'
      | 'notIf'
      | 'gentleIsFine'
      | 'doNot'
      | 'noExercise'
      | 'neckToo'
      | 'exerciseGrade'
      | 'strengthOnly',
  ): Sentence {
    return this.said.say(`selfCracking.${key}`);
  }

  #say(key: Exclude<keyof SelfCrackWarningText, 'grade'>): Sentence {
    return this.said.say(`selfCrackWarning.${key}`);
  }
}

/** Questions about cracking on purpose: a caution uses what is said there, and no red flag or limit does. */
function crackQuestions({questions, cautions, redFlags, limits}: Rulebook): readonly Question[] {
  const uses = (rules: Rulebook['cautions'], {findings}: Question): boolean =>
    rules.some(({when}) => findingsIn(when).some((finding) => findings.includes(finding)));
  return questions.filter(
    (question) => uses(cautions, question) && !uses([...redFlags, ...limits], question),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'self-crack-warning': SelfCrackWarning;
  }
}
