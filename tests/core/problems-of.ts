import {expect} from 'chai';
import {InputError, type Problem} from '../../src/core/index.js';

/** What was wrong, in words, as the InputError says that the call throws; fails when it throws none or something else. */
export const messagesOf = (call: () => unknown): readonly string[] =>
  problemsOf(call).map(({message}) => message);

/** The problems of the InputError that the call throws; fails when it throws none or something else. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    expect(error).to.be.instanceOf(InputError);
    const {problems, message} = error as InputError;
    expect(problems).not.to.be.empty;
    for (const problem of problems) expect(message).to.include(problem.message);
    return problems;
  }
  throw new Error('nothing was refused');
}
