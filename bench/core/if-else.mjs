// The rulebook as a person would write it by hand for this one purpose: constants, ifs, and a list of rule ids.
import {translate} from './model.mjs';

const camel = (id) => `_${id}`.replaceAll(/[^a-z0-9]+(\w?)/gi, (_, letter) => letter.toUpperCase());
const named = (prefix, id) => `${prefix}${camel(id)}`;

/** A condition with brackets only where they are needed. */
function expression(condition, said) {
  const written = translate(condition, {
    said: (finding) => ({text: said(finding), loose: false}),
    all: (parts) => ({text: parts.map(tight).join(' && '), loose: false}),
    any: (parts) => ({text: parts.map(({text}) => text).join(' || '), loose: parts.length > 1}),
  });
  return written.text;
}
const tight = ({text, loose}) => (loose ? `(${text})` : text);

/** @returns {string} the body of a function of `answers` that returns the ids of the rules that are present */
export function ifElseSource({questions, rules}) {
  const gating = new Set(questions.flatMap(({gate}) => (gate ? findingsIn(gate) : [])));
  const lines = ['const found = [];'];
  for (const {id, findings, gate} of questions) {
    const asked = named('asked', id);
    const only = gate ? `${asked} && ` : '';
    if (gate) lines.push(`const ${asked} = ${expression(gate, (finding) => named('maybe', finding))};`);
    for (const finding of findings) {
      const reply = `answers['${finding}']`;
      lines.push(`const ${named('has', finding)} = ${only}${reply} === 'yes';`);
      if (gating.has(finding))
        lines.push(
          `const ${named('maybe', finding)} = ${named('has', finding)} || ${only}${reply} === 'unsure';`,
        );
    }
  }
  for (const {id, when} of rules)
    lines.push(`if (${expression(when, (finding) => named('has', finding))}) found.push('${id}');`);
  return [...lines, 'return found;'].join('\n');
}

const findingsIn = (condition) => {
  const found = [];
  translate(condition, {said: (finding) => found.push(finding), all: () => 0, any: () => 0});
  return found;
};

/** @returns {(answers: object) => string[]} */
export const generateIfElse = (model) => new Function('answers', ifElseSource(model));
