import type {PopChecker, PopEventMap, RedFlagList, SelfCrackWarning} from 'pop-checker';
import type {Answers, SavedAnswers} from 'pop-checker/core';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Events = {readonly [Name in keyof PopEventMap as `on${Name}`]?: (event: PopEventMap[Name]) => void};

type Tag<Element extends HTMLElement, Own extends keyof Element> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> &
  Events & {
    readonly [
      Name in 'country' | 'rulebook' | 'text' | Own as Name extends keyof Element ? Name : never
    ]?: Name extends keyof Element ? Element[Name] : never;
  } & {readonly 'emergency-number'?: string; readonly 'heading-level'?: number};

declare module 'react' {
  // React's own way to add tags.
  namespace JSX {
    interface IntrinsicElements {
      'pop-checker': Tag<PopChecker, 'name' | 'required' | 'disabled'> & {
        readonly answers?: Answers | SavedAnswers;
      };
      'red-flag-list': Tag<RedFlagList, 'checkable'> & {readonly for?: string};
      'self-crack-warning': Tag<SelfCrackWarning, 'checkable'> & {readonly for?: string};
    }
  }
}
