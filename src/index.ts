export {addText} from './elements/words/language.js';
export {PopChecker} from './elements/pop-checker/pop-checker.js';
export {RedFlagList} from './elements/red-flag-list/red-flag-list.js';
export {SelfCrackWarning} from './elements/self-crack-warning/self-crack-warning.js';
export type {
  PopErrorDetail,
  PopEventMap,
  PopQuestionDetail,
  PopResultDetail,
} from './elements/base/events.js';
export type {LanguageText, OwnText} from './text/text.js';
