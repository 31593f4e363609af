import type {Decorator} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import type {ArgTypesEnhancer} from 'storybook/internal/types';
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

/** Attributes and slots can be set by hand; what only a script can set is listed, without a control. */
export const onlyUsefulControls: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([key, argType]) => {
      const settable = ['attributes', 'slots'].includes(String(argType.table?.category));
      return [key, settable ? argType : {...argType, control: false}];
    }),
  );
