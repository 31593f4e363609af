import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {Answers} from '../../src/core/index.js';
import type {PopChecker} from '../../src/index.js';
import {describedAs, type Tag} from './manifest.js';

export type Args = Readonly<Record<string, unknown>>;

const before = new WeakMap<Element, Args>();

/** Sets what the controls changed: attributes by the manifest, everything else as a property. */
function setAll(element: Element, tag: Tag, args: Args): void {
  const {attributes = [], slots = []} = describedAs(tag);
  const last = before.get(element) ?? {};
  before.set(element, args);
  for (const key of new Set([...Object.keys(last), ...Object.keys(args)])) {
    const value = args[key];
    const isNoProperty = /^on[A-Z]/.test(key) || slots.some(({name}) => name === key);
    if (isNoProperty || Object.is(value, last[key])) continue;
    const attribute = attributes.find(({name, fieldName}) => name === key || fieldName === key);
    if (!attribute) Object.assign(element, {[key]: value});
    else if (value === undefined || value === null || value === '' || value === false)
      element.removeAttribute(attribute.name);
    else element.setAttribute(attribute.name, value === true ? '' : (value as string));
  }
}

/** An element with what the controls say. */
export function shown(tag: Tag, args: Args = {}, id?: string): TemplateResult {
  const {slots = []} = describedAs(tag);
  const name = unsafeStatic(tag);
  return staticHtml`<${name}
    id=${id ?? nothing}
    ${ref((element) => {
      if (element) setAll(element, tag, args);
    })}
    >${slots.map(({name: slot}) =>
      args[slot] ? html`<p slot=${slot === 'default' ? '' : slot}>${args[slot]}</p>` : nothing,
    )}</${name}
  >`;
}

/** A checker with these answers. */
export const checkerWith = (answers: Answers, args: Args = {}, id?: string): TemplateResult =>
  shown('pop-checker', {country: 'GB', ...args, answers}, id);

/** The checker of a story, drawn. */
export async function checkerIn(canvas: HTMLElement): Promise<PopChecker> {
  const checker = canvas.querySelector('pop-checker');
  if (!checker) throw new Error('the story shows no checker');
  await checker.updateComplete;
  return checker;
}
