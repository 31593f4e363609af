import {expect} from '@open-wc/testing';
import {InputError} from '../../src/core/index.js';

/** The problems of the InputError that the call throws; fails when it throws none or something else. */
export function problemsOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    expect(error).to.be.instanceOf(InputError);
    const {problems, message} = error as InputError;
    expect(problems).not.to.be.empty;
    for (const problem of problems) expect(message).to.include(problem);
    return problems;
  }
  throw new Error('nothing was refused');
}
