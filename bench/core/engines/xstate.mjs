import {and, enqueueActions, initialTransition, or, setup, transition} from 'xstate';
import {translateMasked} from '../model.mjs';

/** One event that hands over the answers; its action checks the guard of every rule and keeps the ids that hold. */
export function xstate(model) {
  const guards = {
    yes: ({event}, {finding}) => event.answers[finding] === 'yes',
    yesOrUnsure: ({event}, {finding}) =>
      event.answers[finding] === 'yes' || event.answers[finding] === 'unsure',
  };
  const rules = model.rules.map(({id, when}) => ({
    id,
    guard: translateMasked(when, model, {
      yes: (finding) => ({type: 'yes', params: {finding}}),
      yesOrUnsure: (finding) => ({type: 'yesOrUnsure', params: {finding}}),
      all: and,
      any: or,
    }),
  }));
  const machine = setup({guards}).createMachine({
    context: {found: []},
    on: {
      answer: {
        actions: enqueueActions(({check, enqueue}) => {
          enqueue.assign({found: rules.filter(({guard}) => check(guard)).map(({id}) => id)});
        }),
      },
    },
  });
  const [start] = initialTransition(machine);
  return (answers) => transition(machine, start, {type: 'answer', answers})[0].context.found;
}
