import {html, type TemplateResult} from 'lit';
import type {RuleKind, Urgency} from '../../core/index.js';
import type {
  CommonQuestionText,
  DispositionText,
  ExplanationText,
  FindingText,
  InterfaceText,
  LanguageText,
  QuestionText,
  RuleText,
  RulebookText,
  SafetyNetText,
  SelfCrackingText,
} from '../../text/text.js';

/** The sentences of one part, and those one level below it. */
type Within<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${keyof T[Key] & string}`;
}[keyof T & string];

/** Where a sentence is in a text: a part of its `interface` or `rulebook`, and on from there. An id is any string. */
export type Path =
  | {[Part in keyof InterfaceText]: `${Part}.${Within<InterfaceText[Part]>}`}[keyof InterfaceText]
  | `questions.${string}.${keyof QuestionText}`
  | `findings.${string}.${keyof FindingText}`
  | `${RuleKind}.${string}.${keyof (RuleText & ExplanationText)}`
  | `dispositions.${Urgency}.${keyof DispositionText}`
  | `otherDispositions.${string}.${keyof DispositionText}`
  | `commonQuestions.${string}.${keyof CommonQuestionText}`
  | `safetyNet.${keyof SafetyNetText}`
  | 'result.takeAlongList'
  | `selfCracking.${keyof SelfCrackingText}`
  | `selfCracking.${'inShort' | 'mayHappen' | 'insteadMoves'}.${number}.${'say' | 'name' | 'how'}`
  | `places.${string}`
  | Extract<keyof RulebookText, 'terms' | 'summaryTitle'>;

/** One sentence; of several, the first that a text has. */
export type Paths = Path | readonly Path[];
export type Values = Readonly<Record<string, string | number>>;

/** A sentence to show: marked with its own language where it is not in the language around it. */
export type Sentence = string | TemplateResult;

interface Found {
  readonly value: unknown;
  /** Of the text that has it; a page's own words may name no language. */
  readonly lang: string | undefined;
  readonly dir: 'rtl' | 'ltr';
}

/** Languages in order of preference, English last: the first that has a sentence says it. */
export class Words {
  constructor(
    readonly texts: readonly Partial<LanguageText>[],
    readonly values: Values,
  ) {}

  /** The language around: that of the first text that names one. */
  get lang(): string {
    return this.texts.find(({lang}) => lang)?.lang as string;
  }

  /** Only where the language says so. */
  get dir(): 'rtl' | undefined {
    return this.texts.find(({lang}) => lang)?.dir;
  }

  /** For element content. */
  say(paths: Paths, values?: Values): Sentence {
    const {value, lang, dir} = this.#find(paths);
    const sentence = this.fill(value as string, values);
    if (lang === undefined || lang === this.lang) return sentence;
    return html`<span lang=${lang} dir=${dir}>${sentence}</span>`;
  }

  /** For element content that no text has to have. */
  maybe(paths: Paths, values?: Values): Sentence | undefined {
    return this.#lookUp(paths) && this.say(paths, values);
  }

  /** For attributes and plain-text output. */
  plain(paths: Paths, values?: Values): string {
    return this.fill(this.part(paths) as string, values);
  }

  /** A list, or any other part that is not one sentence, from the first language that has it. */
  part(paths: Paths): unknown {
    return this.#find(paths).value;
  }

  /** The lines of a list, each to show like a sentence. */
  lines(path: Path): readonly Sentence[] {
    return (this.part(path) as readonly string[]).map((_, at) => this.say(`${path}.${at}` as Path));
  }

  /** The same, where the text may leave it out. */
  optional(paths: Paths): unknown {
    return this.#lookUp(paths)?.value;
  }

  #find(paths: Paths): Found {
    const found = this.#lookUp(paths);
    if (!found) throw new Error(`No words for ${String(paths)}`);
    return found;
  }

  #lookUp(paths: Paths): Found | undefined {
    for (const text of this.texts)
      for (const path of [paths].flat()) {
        const value = valueAt(text, path);
        if (value !== undefined) return {value, lang: text.lang, dir: text.dir ?? 'ltr'};
      }
    return undefined;
  }

  /** Puts in what `{number}` and its like stand for. */
  fill(sentence: string, values: Values = {}): string {
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const own = {...this.values, ...values};
      return String(Object.hasOwn(own, name) ? own[name] : whole);
    });
  }
}

type Tree = Readonly<Record<string, unknown>> | undefined;

/** What a text has at a path; a language may lack whole parts. */
function valueAt(text: Partial<LanguageText>, path: Path): unknown {
  const [part, ...keys] = path.split('.') as [string, ...string[]];
  let found = (text.interface as Tree)?.[part] ?? (text.rulebook as Tree)?.[part];
  for (const key of keys) found = (found as Tree)?.[key];
  return found;
}
