import type {PopChecker, PopEventMap, RedFlagList, SelfCrackWarning} from 'pop-checker';
import type {Answers, SavedAnswers} from 'pop-checker/core';
import type {DefineComponent, HTMLAttributes} from 'vue';

type Handler<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `on${Capitalize<First>}${Capitalize<Rest>}`
  : never;

type Tag<Element extends HTMLElement, Own> = DefineComponent<
  HTMLAttributes &
    Partial<Pick<Element, Extract<keyof Element, 'country' | 'rulebook' | 'text' | 'emergencyNumber'>>> &
    Own & {readonly [Name in keyof PopEventMap as Handler<Name>]?: (event: PopEventMap[Name]) => void}
>;

interface Follows {
  readonly for?: string;
  readonly checkable?: boolean;
}

declare module 'vue' {
  interface GlobalComponents {
    PopChecker: Tag<
      PopChecker,
      {
        readonly name?: string;
        readonly required?: boolean;
        readonly disabled?: boolean;
        readonly answers?: Answers | SavedAnswers;
      }
    >;
    RedFlagList: Tag<RedFlagList, Follows>;
    SelfCrackWarning: Tag<SelfCrackWarning, Follows>;
  }
}
