import {render, type TemplateResult} from 'lit';

/** A part of a page that is drawn again whenever its state changes. */
export function live<S extends object>(
  first: S,
  view: (state: S, set: (change: Partial<S>) => void) => TemplateResult,
): HTMLElement {
  const host = document.createElement('div');
  let state = first;
  const set = (change: Partial<S>): void => {
    state = {...state, ...change};
    render(view(state, set), host);
  };
  set({});
  return host;
}

/** The value of a field that was changed. */
export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
