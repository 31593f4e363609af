import {answer, assess, nextQuestion, type Answers} from 'pop-checker/core';
import {backPops, type Finding} from 'pop-checker/rulebook';
import {en} from 'pop-checker/text/en';

let answers: Answers<Finding> = {};
answers = answer(answers, 'call-now', 'none', backPops); // said, never an accident
answers = answer(answers, 'sound', 'grinding', backPops);

const {urgency, atMost, settled} = assess(answers, backPops);
const next = nextQuestion(answers, backPops);

export const outcome = {urgency, atMost, settled, ask: next && en.rulebook.questions[next.question.id].ask};
