import type {Decorator} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import type {ArgTypesEnhancer, InputType} from 'storybook/internal/types';
import {emergencyNumbers} from '../../src/rulebook/index.js';
import {describedAs, tags} from './manifest.js';

const events = [...new Set(tags.flatMap((tag) => (describedAs(tag).events ?? []).map(({name}) => name)))];
const log = new Map(events.map((name) => [name, action(name)]));
const show = ({type, target, detail}: CustomEvent<unknown>): void => {
  log.get(type)?.({from: (target as Element).localName, detail});
};

/** Every event of the manifest is shown under *Actions*; caught on its way down, since one of them does not bubble. */
export const withActions: Decorator = (story, {canvasElement}) => {
  for (const name of events) canvasElement.addEventListener(name, show as EventListener, {capture: true});
  return story();
};

/** Light or dark for the page and, by their variable, for the elements on it. */
export const withScheme: Decorator = (story, {globals}) => {
  const scheme = String(globals['scheme'] ?? 'light dark');
  const {style} = document.documentElement;
  style.colorScheme = scheme;
  style.setProperty('--pop-color-scheme', scheme);
  return story();
};

const countries = Object.keys(emergencyNumbers);
const regions = new Intl.DisplayNames('en-GB', {type: 'region'});

/** How an attribute or a slot is set by hand, where its type alone does not say it. */
const controls: Readonly<Record<string, Pick<InputType, 'control' | 'options'>>> = {
  country: {
    control: {
      type: 'select',
      labels: Object.fromEntries(countries.map((code) => [code, `${code}: ${regions.of(code) ?? code}`])),
    },
    options: ['', ...countries],
  },
  'heading-level': {control: 'select', options: [1, 2, 3, 4, 5, 6]},
};

const order = ['attributes', 'slots', 'properties', 'events', 'css custom properties', 'css shadow parts'];

/**
 * What can be set by hand comes first: attributes and named slots. What only a script or a style sheet can set is
 * listed, without a control.
 */
export const usefulControls: ArgTypesEnhancer = ({argTypes}) => {
  const categoryOf = ({table}: InputType): string => String(table?.category);
  const rankOf = (argType: InputType): number => order.indexOf(categoryOf(argType));
  const entries = Object.entries(argTypes).map(([key, argType]) => {
    const isSettable = rankOf(argType) < 2 && key !== 'default';
    const control = argType.type?.name === 'boolean' ? 'boolean' : 'text';
    return [
      key,
      {...argType, control: isSettable && (argType.control ?? control), ...controls[key]},
    ] as const;
  });
  return Object.fromEntries(entries.toSorted(([, one], [, other]) => rankOf(one) - rankOf(other)));
};
