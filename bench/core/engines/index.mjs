// The engines that people would pick instead. Each takes the model of the rulebook and returns a function from a plain
// object of answers to the ids of the rules that hold with `yes` replies.
import {jsonLogicEngine, jsonLogicEngineAtOnce, jsonLogicJs} from './json-logic.mjs';
import {jsonRulesEngine} from './json-rules-engine.mjs';
import {surveyCore} from './survey-core.mjs';
import {xstate} from './xstate.mjs';

export const engines = {
  'json-logic-engine, compiled rule by rule': jsonLogicEngine,
  'json-logic-engine, compiled at once': jsonLogicEngineAtOnce,
  'xstate guards': xstate,
  'survey-core expressions': surveyCore,
  'json-logic-js': jsonLogicJs,
  'json-rules-engine': jsonRulesEngine,
};
