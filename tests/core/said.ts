import {answer, type Answers, type Choice} from '../../src/core/index.js';
import {bikes, type BikeFinding, type BikeQuestion} from './bikes.js';

/** Answers to the bicycle questions, said one after the other. */
export const said = (choices: Partial<Record<BikeQuestion, Choice<BikeFinding>>>): Answers<BikeFinding> =>
  Object.entries(choices).reduce<Answers<BikeFinding>>(
    (answers, [question, choice]) => answer(answers, question as BikeQuestion, choice, bikes),
    {},
  );

/** Every question without a gate answered harmlessly; `choices` say otherwise. */
export const otherwiseFine = (
  choices: Partial<Record<BikeQuestion, Choice<BikeFinding>>> = {},
): Answers<BikeFinding> =>
  said({'stop-now': 'none', kind: 'road', noise: 'silent', habits: 'none', ...choices});
