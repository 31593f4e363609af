import type {Citation, Grade, Urgency} from '../core/index.js';
import type {
  CautionId,
  CommonQuestionId,
  ExplanationId,
  Finding,
  LimitId,
  Place,
  QuestionId,
  RedFlagId,
} from '../rulebook/index.js';
import type {questions} from '../rulebook/questions.js';

/**
 * One language. Plain text, no markup. `{number}` stands for the emergency number or the words for it, `{advice}` for
 * the advice line. Complete by type: a rule, question, finding or place without words does not compile.
 */
export interface LanguageText {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly interface: InterfaceText;
  /** The words of the rulebook `back-pops`, and of no other. */
  readonly rulebook: RulebookText;
}

/**
 * An element's own words. What they lack of the interface comes from the language; so does what they lack of the
 * rulebook `back-pops`. A rulebook of the page's own has only the words given here.
 */
export interface OwnText {
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly interface?: {readonly [Part in keyof InterfaceText]?: Partial<InterfaceText[Part]>};
  readonly rulebook?: OwnRulebookText;
}

type AnyRulebookText = RulebookText<string, string, string, string, string, string, string, string>;
/** The words of a rulebook of the page's own; it need not answer common questions. */
export type OwnRulebookText = Omit<AnyRulebookText, 'commonQuestions'> &
  Partial<Pick<AnyRulebookText, 'commonQuestions'>>;

/** What the elements say whatever the rulebook is. */
export interface InterfaceText {
  readonly common: CommonText;
  readonly question: QuestionScreenText;
  readonly result: ResultText;
  readonly redFlagList: RedFlagListText;
  readonly selfCrackWarning: SelfCrackWarningText;
}

export interface CommonText {
  /** The five urgencies as a word or two: "Call now". */
  readonly urgency: Readonly<Record<Urgency, string>>;
  /** How soon: "today", "within 72 hours". */
  readonly by: Readonly<Record<'now' | 'today' | '72h' | '2-weeks' | 'weeks', string>>;
  readonly localEmergencyNumber: string;
  readonly callNumber: string;
  readonly alsoNumber: string;
  readonly adviceLine: string;
  /** Where no advice line is known: stands for `{advice}`. */
  readonly localAdviceLine: string;
  readonly adviceCheckLocally: string;
  /** Country-specific sentences about the advice line, where a bare number would mislead. */
  readonly adviceIn: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly notSure: string;
}

export interface QuestionScreenText {
  /** How far it is: "{done} done, about {toGo} to go". */
  readonly progress: string;
  /** After it, where the last reply opened questions: {count} of them. */
  readonly opened: string;
  /** Before the number to call, on every screen: "Need help now?" */
  readonly help: string;
  /** The same on the first screen, whose choices are the signs to call about. */
  readonly helpFirst: string;
  readonly back: string;
  readonly continue: string;
  readonly none: string;
  readonly why: string;
  /** Nothing was chosen where one reply is possible. */
  readonly chooseOne: string;
  /** Nothing was chosen where several are possible. */
  readonly chooseAny: string;
  /** The heading of the not-sure rows; the question stands below it. */
  readonly rows: string;
  /** A not-sure row has no reply; `{name}` is its finding. */
  readonly rowOpen: string;
  /** Takes a choice back, where one is to be picked. */
  readonly clear: string;
  /** Leaves a reply as it was when it was about to be changed. */
  readonly keep: string;
  /** The browser says so where a form needs the check and it has not ended. */
  readonly required: string;
  /** Above the summary, where the browser does not let it be copied by a button. */
  readonly copyByHand: string;
}

export interface ResultText {
  readonly sayOnPhone: string;
  readonly doNow: string;
  /** Self-care and monitor: heading of what to do. */
  readonly youCanDo: string;
  /** Where the result stands: "Step {step} of 5". */
  readonly scale: string;
  readonly addDetails: string;
  readonly why: string;
  readonly youSaid: string;
  readonly youWereNotSure: string;
  readonly change: string;
  /** Unsure replies are all that keeps the urgency up. */
  readonly unsureCounts: string;
  /** Self-care. */
  readonly noSign: string;
  /** Unfolds all {count} replies, to check or change. */
  readonly replies: string;
  readonly restNotAsked: string;
  readonly sound: string;
  /** Under a limit nothing is said about the sound. */
  readonly soundWithheld: string;
  /** Unfolds the detail of an explanation. */
  readonly moreAboutSound: string;
  /** Before explanations that hang on an unsure reply. */
  readonly possibleToo: string;
  /** The button under a drawing that moves. */
  readonly playAgain: string;
  readonly check: string;
  readonly checkHint: string;
  readonly wouldChange: string;
  readonly checkAgain: string;
  /** What to take to a visit: the heading, then the lines. */
  readonly takeAlong: string;
  readonly takeAlongList: readonly string[];
  /** When to get help. */
  readonly help: string;
  /** Unfolds the whole list of signs. */
  readonly allSigns: string;
  /** Emergency: heading of the signs to tell of. */
  readonly tellAtOnce: string;
  readonly callIf: string;
  readonly sameDayIf: string;
  readonly cracking: string;
  /** Unfolds what is known about cracking; with the moves, and without. */
  readonly aboutCrackingAndMoves: string;
  readonly aboutCracking: string;
  /** Heading of the moves. */
  readonly gentler: string;
  /** Unfolds the common questions: {count} of them. */
  readonly commonQuestions: string;
  /** Before the sources of an answer. */
  readonly basedOn: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly restart: string;
  readonly sources: string;
  /** First of all, where the rulebook is older than a year: "These rules are of {date}." */
  readonly oldRules: string;
  /** `{id}` and `{version}` of the rulebook, `{date}` of the check. */
  readonly version: string;
  readonly notSigned: string;
  readonly kind: Readonly<Record<Citation['kind'], string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly confirmed: Readonly<Record<NonNullable<Citation['confirmed']>, string>>;
  readonly summary: SummaryText;
}

/** The page for a clinician. */
export interface SummaryText {
  /** The result, where nothing can be said yet. */
  readonly notEnded: string;
  readonly result: string;
  readonly rules: string;
  readonly replies: string;
  readonly saidNo: string;
  readonly notAsked: string;
  readonly notSure: string;
  readonly sources: string;
}

export interface RedFlagListText {
  readonly title: string;
  readonly intro: string;
  /** Instead of the intro where the list can be ticked. */
  readonly tick: string;
  /** Above the flags that are worth watching: *monitor*. */
  readonly worthWatching: string;
  /** Above the flags that are for some people only. */
  readonly someOnly: string;
  /** Above the flags that need two or more findings. */
  readonly together: string;
  /** Above what can be ticked but counts only with something else. */
  readonly withOthers: string;
  readonly present: string;
  readonly suspected: string;
  readonly saidNo: string;
  /** Following a checker: heading of what the person reported. */
  readonly reported: string;
  readonly cannotClear: string;
  readonly nothingTicked: string;
  /** What is ticked counts only with something else. */
  readonly notAlone: string;
  /** Before the combinations that what is ticked amounts to. */
  readonly amountsTo: string;
}

export interface SelfCrackWarningText {
  readonly intro: string;
  /** Headings, in their order. */
  readonly known: string;
  readonly instead: string;
  /** Unfolds what may happen, why it feels good and what a trained person does. */
  readonly more: string;
  readonly mayHappen: string;
  readonly feelsGood: string;
  readonly trained: string;
  readonly insteadHabit: string;
  /** How well a claim is known. */
  readonly grade: Readonly<Record<'strong' | 'moderate' | 'weak' | 'opinion', string>>;
  readonly tick: string;
  readonly nothingTicked: string;
  /** Above what applies to this person. */
  readonly applies: string;
  /** A checker is followed, and nothing of this was said yet. */
  readonly notSaidYet: string;
}

type Asked = (typeof questions)[number];
type WayOut = Extract<Asked, {readonly wayOut: string}>['wayOut'];

/** The findings that may come up on a not-sure row, where each needs its example. */
export type RowFinding = Exclude<Extract<Asked, {readonly pick: 'any'}>['findings'][number], WayOut>;

/** What the rulebook's ids mean in words. An own rulebook supplies its own. */
export interface RulebookText<
  Q extends string = QuestionId,
  F extends string = Finding,
  R extends string = RedFlagId,
  L extends string = LimitId,
  C extends string = CautionId,
  X extends string = ExplanationId,
  W extends string = Place,
  K extends string = CommonQuestionId,
> {
  /** Heads the page for a clinician. */
  readonly summaryTitle: string;
  readonly questions: Readonly<Record<Q, QuestionText>>;
  readonly findings: {
    readonly [Id in F]: Id extends RowFinding ? FindingText & {readonly example: string} : FindingText;
  };
  readonly redFlags: Readonly<Record<R, RuleText>>;
  readonly limits: Readonly<Record<L, RuleText>>;
  readonly cautions: Readonly<Record<C, RuleText>>;
  readonly explanations: Readonly<Record<X, ExplanationText>>;
  /** What people ask besides. */
  readonly commonQuestions: Readonly<Record<K, CommonQuestionText>>;
  /** What words mean that several rules use in their names, one sentence each. */
  readonly terms?: readonly string[];
  /** The disposition of each urgency. */
  readonly dispositions: Readonly<Record<Urgency, DispositionText>>;
  /** Dispositions for a `by` or `where` of their own, by `urgency/by/where`, `urgency/where` or `urgency/by`; the closest one is used. */
  readonly otherDispositions: Readonly<Record<string, Partial<DispositionText>>>;
  /** Where to go, for each place of the rulebook's own; said where no disposition says it closer. */
  readonly places: Readonly<Record<W, string>>;
  /** The signs to watch for and when to come back: part of every result. The first list is for emergencies. */
  readonly safetyNet: SafetyNetText;
  readonly selfCracking: SelfCrackingText;
}

export interface QuestionText {
  /** The heading: a question or an invitation, at most 20 words. */
  readonly ask: string;
  readonly hint?: string;
  readonly why: string;
  /** Of a question that takes one reply: the reply "not sure" as it is said back. "You were not sure where it pops" */
  readonly unsure?: string;
  /** Of a question that is put to some people only: who they are, as the heading of their signs in the list. */
  readonly people?: string;
}

export interface FindingText {
  /** The option on the question screen. */
  readonly label: string;
  readonly hint?: string;
  /** Shown on the not-sure row: what it is like, in a word picture. Every finding of a question of pick `any` has one. */
  readonly example?: string;
  /** The reply "yes" as the result and the summary give it: "You said: …". Default: the label. */
  readonly said?: string;
}

export interface RuleText {
  /** One line in a list. */
  readonly name: string;
  /** Why it matters, or what may happen: one to three short sentences. Names no pace: the result has its own. */
  readonly why: string;
  /** Said with what to do, wherever the rule holds: "No heavy lifting until someone has looked". */
  readonly note?: string;
  /** When to call, said in the box of signs to call about wherever the rule holds. */
  readonly callIf?: string;
}

export interface CommonQuestionText {
  /** The question, as a person asks it. */
  readonly ask: string;
  /** Two to four short sentences, or paragraphs of them. */
  readonly answer: readonly string[];
  /** Said instead where advice to exercise is withheld. */
  readonly withheld?: readonly string[];
}

export interface ExplanationText {
  readonly name: string;
  /** One to four short sentences; "may" where the evidence is weak. */
  readonly say: string;
  /** How it is known, and other detail for whoever wants it. */
  readonly more?: string;
  /** The accessible name of the drawing beside it. */
  readonly picture?: string;
}

export interface DispositionText {
  /** The action, as a heading: "Call {number} now". */
  readonly title: string;
  /** How soon, in words: "Now", "Today", "Within 72 hours". */
  readonly when: string;
  /** Where to go. */
  readonly where: string;
  /** What to do now, one step a line, most important first. */
  readonly todo: readonly string[];
}

export interface SafetyNetText {
  /** After "Call 999", in one sentence: the few signs that must never wait. "if peeing or pooing changes, …" */
  readonly callIf: string;
  /** Call now if …; also what the safety panel names. */
  readonly emergency: readonly string[];
  /** Ask the same day if … */
  readonly urgent: readonly string[];
  readonly worried: string;
  /** "This is not an all-clear." */
  readonly notAllClear: string;
  /** One sentence to say on the phone. `{sign}` is the name of the rule that decides: the sign comes first. */
  readonly sayOnPhone: string;
  /** "Tell them of any cancer, steroids or infection risk." */
  readonly tellThem: string;
  /** "If it was true in the last two weeks, still call." */
  readonly stillCall: string;
  /** Thoughts of self-harm, poisoning, anything else: not assessed here. */
  readonly notAssessed: string;
}

export interface MoveText {
  /** Which drawing stands beside it; the name says what it shows. */
  readonly picture: 'knees-to-chest' | 'cat-and-cow' | 'seated-turn' | 'core-work';
  /** Where only strength is advised, a stretch is not shown. */
  readonly kind: 'stretch' | 'strength';
  readonly name: string;
  readonly how: string;
}

export interface SelfCrackingText {
  readonly title: string;
  /** The signs to call about: always said. */
  readonly callIf: string;
  /** Not if …: said before any advice to stretch or strengthen when no checker knows the answers. */
  readonly notIf: string;
  /** Pressure, reward, habit: why it feels good. */
  readonly feelsGood: readonly string[];
  /** What a trained person does differently, and that this does not mean you need it. */
  readonly trained: readonly string[];
  /** What is known in three lines, each graded. */
  readonly inShort: readonly {readonly say: string; readonly grade: Grade}[];
  /** What may happen, each graded. */
  readonly mayHappen: readonly {
    readonly say: string;
    readonly grade: 'strong' | 'moderate' | 'weak' | 'opinion';
  }[];
  /** What is fine, and what nobody has measured. */
  readonly gentleIsFine: string;
  /** How well it is known that exercise helps; said with the moves. */
  readonly exerciseGrade: string;
  /** Said with the moves, where only those that strengthen are shown. */
  readonly strengthOnly: string;
  /** Both halves: stretch and strengthen, and what to do with the habit. */
  readonly insteadMoves: readonly MoveText[];
  readonly insteadHabit: readonly string[];
  /** Said at urgent and above, and wherever advice is withheld. */
  readonly doNot: string;
  /** Said in place of the advice to stretch or strengthen, where that is withheld. */
  readonly noExercise: string;
  readonly neckToo: string;
}
