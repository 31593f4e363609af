import jsonLogic from 'json-logic-js';
import {LogicEngine} from 'json-logic-engine';
import {translateMasked} from '../model.mjs';

const equal = (value) => (finding) => ({'===': [{var: finding}, value]});

/** The condition of one rule as JsonLogic. */
const logicOf = (when, model) =>
  translateMasked(when, model, {
    yes: equal('yes'),
    yesOrUnsure: (finding) => ({or: [equal('yes')(finding), equal('unsure')(finding)]}),
    all: (and) => ({and}),
    any: (or) => ({or}),
  });

/** Every rule compiled by itself to a function. */
export function jsonLogicEngine(model) {
  const engine = new LogicEngine();
  const rules = model.rules.map(({id, when}) => ({id, holds: engine.build(logicOf(when, model))}));
  return (answers) => rules.filter(({holds}) => holds(answers)).map(({id}) => id);
}

/** All rules compiled to one function that returns a list of truths. */
export function jsonLogicEngineAtOnce(model) {
  const engine = new LogicEngine();
  const all = engine.build(model.rules.map(({when}) => logicOf(when, model)));
  return (answers) => {
    const holds = all(answers);
    return model.rules.filter((_, at) => holds[at]).map(({id}) => id);
  };
}

/** Every rule interpreted. */
export function jsonLogicJs(model) {
  const rules = model.rules.map(({id, when}) => ({id, logic: logicOf(when, model)}));
  return (answers) => rules.filter(({logic}) => jsonLogic.apply(logic, answers)).map(({id}) => id);
}
