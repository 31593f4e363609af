import {Engine} from 'json-rules-engine';
import {translateMasked} from '../model.mjs';

/** One rule for each rule; its event carries the id. A finding without a reply is an undefined fact. */
export function jsonRulesEngine(model) {
  const said = (value, operator) => (finding) => ({fact: finding, operator, value});
  const engine = new Engine([], {allowUndefinedFacts: true});
  for (const {id, when} of model.rules) {
    const conditions = translateMasked(when, model, {
      yes: said('yes', 'equal'),
      yesOrUnsure: said(['yes', 'unsure'], 'in'),
      all: (all) => ({all}),
      any: (any) => ({any}),
    });
    engine.addRule({conditions: conditions.fact ? {all: [conditions]} : conditions, event: {type: id}});
  }
  return async (answers) => {
    const {events} = await engine.run(answers);
    return events.map(({type}) => type);
  };
}
