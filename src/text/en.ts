import {adviceWords} from './en/advice.js';
import {commonQuestionWords} from './en/common-questions.js';
import {interfaceWords} from './en/interface.js';
import {questionWords} from './en/questions.js';
import {ruleWords} from './en/rules.js';
import type {LanguageText} from './text.js';

export {safetyPanel} from './en/interface.js';

/** English. */
export const en: LanguageText = {
  lang: 'en',
  interface: interfaceWords,
  rulebook: {...questionWords, ...ruleWords, ...adviceWords, ...commonQuestionWords},
};
