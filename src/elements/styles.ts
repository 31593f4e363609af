/** Every style sheet but those of the drawings. */
export {placeStyles} from './body-map.styles.js';
export {card} from './card.styles.js';
export {following} from './following-element.styles.js';
export {option} from './option.styles.js';
export {question} from './question.styles.js';
export {redFlagList} from './red-flag-list.styles.js';
export {result} from './result.styles.js';
export {selfCrackWarning} from './self-crack-warning.styles.js';
export {tokens} from './tokens.styles.js';
