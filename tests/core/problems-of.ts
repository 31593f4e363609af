import {expect} from 'chai';
import {InputError, type Problem} from '../../src/core/index.js';

/** What was wrong, in words, as the InputError says that the call throws; fails when it throws none or something else. */
export const messagesOf = (call: () => unknown): readonly string[] =>
  problemsOf(call).map(({message}) => message);

/** The call throws an InputError, and its problems name all of these. */
export function refuses(call: () => unknown, ...named: readonly string[]): void {
  const said = messagesOf(call).join('\n');
  for (const part of named) expect(said).to.include(part);
}

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
