import {html, type TemplateResult} from './html.js';
import type {Text} from '../text/text.js';

/** Reads one sentence; a language that lacks it may throw or give undefined. */
export type Pick<T = string> = (text: Text) => T | undefined;
export type Values = Readonly<Record<string, string | number>>;

/** A sentence to show: marked with its own language where it is not in the language around it. */
export type Sentence = string | TemplateResult;

interface Found<T> {
  readonly value: T;
  /** Of the text that has it; a page's own words may name no language. */
  readonly lang: string | undefined;
  readonly dir: 'rtl' | 'ltr';
}

/** Languages in order of preference, English last: the first that has a sentence says it. */
export class Words {
  constructor(
    readonly texts: readonly Partial<Text>[],
    readonly values: Values,
  ) {}

  /** The language around: that of the first text that names one. */
  get lang(): string {
    return this.#find((text) => text.lang).value;
  }

  /** Only where the language says so. */
  get dir(): 'rtl' | undefined {
    return this.texts.find(({lang}) => lang)?.dir;
  }

  /** For element content. */
  say(pick: Pick, values?: Values): Sentence {
    const {value, lang, dir} = this.#find(pick);
    const sentence = this.fill(value, values);
    if (lang === undefined || lang === this.lang) return sentence;
    return html`<span lang=${lang} dir=${dir}>${sentence}</span>`;
  }

  /** For element content that no text has to have. */
  maybe(pick: Pick, values?: Values): Sentence | undefined {
    return this.#lookUp(pick) && this.say(pick, values);
  }

  /** For attributes and plain-text output. */
  plain(pick: Pick, values?: Values): string {
    return this.fill(this.#find(pick).value, values);
  }

  /** A list, or any other part that is not one sentence, from the first language that has it. */
  part<T>(pick: Pick<T>): T {
    return this.#find(pick).value;
  }

  /** The lines of a list, each to show like a sentence. */
  lines(pick: Pick<readonly string[]>): readonly Sentence[] {
    return this.part(pick).map((_, at) => this.say((text) => pick(text)?.[at]));
  }

  /** The same, where the text may leave it out. */
  optional<T>(pick: Pick<T>): T | undefined {
    return this.#lookUp(pick)?.value;
  }

  #find<T>(pick: Pick<T>): Found<T> {
    const found = this.#lookUp(pick);
    if (!found) throw new Error(`No words for ${String(pick)}`);
    return found;
  }

  #lookUp<T>(pick: Pick<T>): Found<T> | undefined {
    for (const text of this.texts) {
      try {
        const value = pick(text as Text);
        if (value !== undefined) return {value, lang: text.lang, dir: text.dir ?? 'ltr'};
      } catch (error) {
        // A language may lack a whole section: the next one has it.
        if (!(error instanceof TypeError)) throw error;
      }
    }
    return undefined;
  }

  /** Puts in what `{number}` and its like stand for. */
  fill(sentence: string, values: Values = {}): string {
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const own = Object.hasOwn(values, name)
        ? values[name]
        : Object.hasOwn(this.values, name)
          ? this.values[name]
          : whole;
      return String(own);
    });
  }
}
