import {answer, type Answers, type Choice} from '../../src/core/index.js';
import {bikes, type BikeFinding, type BikeQuestion} from './bikes.js';

type Choices = Partial<Record<BikeQuestion, Choice<BikeFinding>>>;

/** Answers to the bicycle questions, said one after the other. */
export const said = (choices: Choices): Answers<BikeFinding> =>
  Object.entries(choices).reduce<Answers<BikeFinding>>(
    (answers, [question, choice]) => answer(answers, question as BikeQuestion, choice, bikes),
    {},
  );

/** Every question without a gate answered harmlessly; `choices` say otherwise. */
export const otherwiseFine = (choices: Choices = {}): Answers<BikeFinding> =>
  said({'stop-now': 'none', kind: 'road', noise: 'silent', habits: 'none', ...choices});

/** The same, with one finding that the person is not sure of. */
export const fineButUnsure = (finding: BikeFinding, choices: Choices = {}): Answers<BikeFinding> => ({
  ...otherwiseFine(choices),
  [finding]: 'unsure',
});
