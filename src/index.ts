export {addText} from './elements/language.js';
export {PopChecker} from './elements/pop-checker.js';
export {RedFlagList} from './elements/red-flag-list.js';
export {SelfCrackWarning} from './elements/self-crack-warning.js';
export type {PopErrorDetail, PopEventMap, PopQuestionDetail, PopResultDetail} from './elements/events.js';
export type {LanguageText, OwnText} from './text/text.js';
