import type {PopChecker, PopEventMap, RedFlagList, SelfCrackWarning} from 'pop-checker';
import type {Answers, SavedAnswers} from 'pop-checker/core';
import type {HTMLAttributes} from 'svelte/elements';

type Tag<Element extends HTMLElement> = HTMLAttributes<Element> &
  Partial<Pick<Element, Extract<keyof Element, 'country' | 'rulebook' | 'text' | 'name' | 'checkable'>>> & {
    readonly [Name in keyof PopEventMap as `on${Name}`]?: (event: PopEventMap[Name]) => void;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'pop-checker': Tag<PopChecker> & {
      readonly required?: boolean;
      readonly disabled?: boolean;
      readonly answers?: Answers | SavedAnswers;
    };
    'red-flag-list': Tag<RedFlagList> & {readonly for?: string};
    'self-crack-warning': Tag<SelfCrackWarning> & {readonly for?: string};
  }
}
