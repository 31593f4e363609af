/** Every style sheet but those of the drawings. */
export {placeStyles} from '../pop-checker/question/body-map.styles.js';
export {card} from './card.styles.js';
export {following} from '../following/following-element.styles.js';
export {option} from './option.styles.js';
export {question} from '../pop-checker/question/question.styles.js';
export {redFlagList} from '../red-flag-list/red-flag-list.styles.js';
export {result} from '../pop-checker/result/result.styles.js';
export {resultFoot} from '../pop-checker/result/result-foot.styles.js';
export {selfCrackWarning} from '../self-crack-warning/self-crack-warning.styles.js';
export {print} from './print.styles.js';
export {tokens} from './tokens.styles.js';
