// Writes stories/generated/: a story for every question and every rule, each in a state that a case comes to. Storybook
// reads stories without running them, so each one has to stand in a file.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import '../load-typescript.mjs';

const {assess, nextQuestion, ruleKinds, urgencies} = await import('../../src/core/index.ts');
const {backPops} = await import('../../src/rulebook/index.ts');
const {cases} = await import('../../tests/cases/index.ts');
const {answersAfter} = await import('../../tests/support/shown-strings.ts');

const folder = new URL('../../stories/generated/', import.meta.url);

const exportName = (id) => id.replace(/(^|[^a-z0-9]+)([a-z0-9])/gi, (_, __, letter) => letter.toUpperCase());

/** One file of stories. `stories`: [name, state, argument of the state]. */
function write(file, title, stories) {
  const states = [...new Set(stories.map(([, state]) => state))];
  const lines = stories.map(
    ([name, state, argument]) =>
      `export const ${exportName(name)}: StoryObj = {name: '${name}', ...${state}('${argument}')};`,
  );
  writeFileSync(
    new URL(`${file}.stories.ts`, folder),
    `// Written by tools/docs/write-stories.mjs from the rulebook and the cases.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {${states.join(', ')}} from '../support/states.js';

export default {title: '${title}', component: 'pop-checker'} satisfies Meta;

${lines.join('\n')}
`,
  );
}

/** Every case that ends, with what it amounts to, the one with the fewest matches first. */
const ended = cases
  .map(({id, steps}) => ({id, answers: answersAfter(steps)}))
  .filter(({answers}) => nextQuestion(answers, backPops) === undefined)
  .map(({id, answers}) => ({id, ...assess(answers, backPops)}))
  .sort((one, other) => matches(one) - matches(other));

function matches(assessment) {
  return ruleKinds.reduce((count, list) => count + assessment[list].length, 0);
}

/** A result for each rule of a list, in a case where it is present, or suspected where it never is. */
function resultsOf(list) {
  return backPops[list].map(({id}) => {
    const holds = (wanted) => (assessment) =>
      assessment[list].some((match) => match.id === id && match.status === wanted);
    const found = ended.find(holds('present')) ?? ended.find(holds('suspected'));
    if (!found) throw new Error(`no case ends with '${id}'`);
    return [id, 'result', found.id];
  });
}

/** A result for each thing to do: urgency, by when and, where it is not the usual place, where. */
function dispositions() {
  const nameOf = ({urgency, by, where}) => [urgency, by, where].filter(Boolean).join(', ');
  const first = new Map(ended.toReversed().map((result) => [nameOf(result), result]));
  return [...first]
    .sort(([, one], [, other]) => urgencies.indexOf(other.urgency) - urgencies.indexOf(one.urgency))
    .map(([name, {id}]) => [name, 'result', id]);
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const {questions} = backPops;
const withRows = questions.filter(({pick, notSure}) => pick === 'any' && notSure !== false);
const eachIn = (state, some) => some.map(({id}) => [id, state, id]);
write('asked', 'Questions/Asked', eachIn('question', questions));
write('not-sure', 'Questions/Not sure', eachIn('rows', withRows));
write('nothing-chosen', 'Questions/Error, nothing chosen', eachIn('nothingChosen', questions));
write('what-to-do', 'Results/What to do', dispositions());
for (const list of ['limits', 'explanations', 'cautions'])
  write(list, `Results/${list[0].toUpperCase()}${list.slice(1)}`, resultsOf(list));
