import {ConditionRunner} from 'survey-core';
import {translateMasked} from '../model.mjs';

/** One expression for each rule, parsed once. */
export function surveyCore(model) {
  const equal = (value) => (finding) => `{${finding}} = '${value}'`;
  const rules = model.rules.map(({id, when}) => ({
    id,
    runner: new ConditionRunner(
      translateMasked(when, model, {
        yes: equal('yes'),
        yesOrUnsure: (finding) => `(${equal('yes')(finding)} or ${equal('unsure')(finding)})`,
        all: (parts) => `(${parts.join(' and ')})`,
        any: (parts) => `(${parts.join(' or ')})`,
      }),
    ),
  }));
  return (answers) => rules.filter(({runner}) => runner.runValues(answers)).map(({id}) => id);
}
