import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {cases} from '../tests/cases/index.js';
import {answersOf, caseOf} from './support/cases.js';
import {checkerWith} from './support/shown.js';

export default {title: 'Results', component: 'pop-checker'} satisfies Meta;

/** Any of the named cases, to be picked under *Controls*. */
export const AnyCase: StoryObj<{case: string; country: string}> = {
  name: 'Any case',
  args: {case: 'always-the-same-spot', country: 'GB'},
  argTypes: {
    case: {
      control: 'select',
      options: cases.map(({id}) => id),
      description: 'A named situation of tests/cases',
      table: {category: 'attributes'},
    },
  },
  render: ({case: id, ...args}) => checkerWith(answersOf(caseOf(id).id), args),
};
