import {expect} from '@open-wc/testing';

const TAGS = ['pop-checker', 'red-flag-list', 'self-crack-warning'] as const;
const SIGNS = 'Numb around your bottom? Call 999.';

type Realm = Window & typeof globalThis;
type Shown = 'content' | 'panel' | 'screen' | 'both' | 'blank';

/** A page of its own, so that what is broken on it is broken nowhere else. */
async function pageWithElements(): Promise<Realm> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '600px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!DOCTYPE html><html lang="en"><body><main></main>
    <script type="module" src="/src/define.ts"></script></body></html>`;
  document.body.append(frame);
  await loaded;
  const realm = frame.contentWindow as Realm;
  await realm.customElements.whenDefined('self-crack-warning');
  realm.console.error = () => undefined;
  return realm;
}

/** What can be read of an element: what the page put into it, the panel, its screen, or nothing. */
function shown(element: HTMLElement): Shown {
  const content = element.querySelector('p')!.getClientRects().length > 0;
  const card = element.shadowRoot?.querySelector<HTMLElement>('.card');
  const text = card?.innerText ?? '';
  if (card?.matches('.safety-panel') && text.includes('cannot tell you that you are fine')) return 'panel';
  // What the page put there goes once the screen has come.
  if (text.length > 100) return content ? 'both' : 'screen';
  return content && element.innerText.includes(SIGNS) ? 'content' : 'blank';
}

/** How an element comes to a page: upgraded when it is put there, or made by a script. */
const ways: Readonly<Record<string, (realm: Realm, tag: string) => HTMLElement>> = {
  upgraded: (realm, tag) => realm.document.implementation.createHTMLDocument('').createElement(tag),
  made: (realm, tag) => realm.document.createElement(tag),
};

/** All three while something is broken, and what each of them shows. */
async function shownWhile(
  realm: Realm,
  way: string,
  prepare: (element: HTMLElement) => void = () => undefined,
): Promise<Readonly<Record<string, Shown>>> {
  const main = realm.document.querySelector('main')!;
  const result: Record<string, Shown> = {};
  for (const tag of TAGS) {
    const element = ways[way]!(realm, tag);
    element.innerHTML = `<p>${SIGNS}</p>`;
    element.setAttribute('country', 'GB');
    prepare(element);
    main.replaceChildren(element);
    await new Promise((resolve) => setTimeout(resolve));
    result[tag] = shown(element);
  }
  return result;
}

const all = (state: Shown): Readonly<Record<string, Shown>> =>
  Object.fromEntries(TAGS.map((tag) => [tag, state]));

const boom = (): never => {
  throw new Error('boom');
};

interface Breakage {
  /** What a page, or an old browser, lacks or has broken: an object and a name on it. */
  readonly of: (realm: Realm) => readonly [object, string];
  readonly as?: PropertyDescriptor;
  readonly must: Readonly<Record<string, Shown>>;
}

const missing: PropertyDescriptor = {value: undefined};

const broken: Readonly<Record<string, Breakage>> = {
  // First: a sheet that was once made is kept.
  'no sheets to make': {of: (realm) => [realm, 'CSSStyleSheet'], must: all('panel')},
  'no shadow roots': {of: ({Element}) => [Element.prototype, 'attachShadow'], must: all('content')},
  'no element internals': {
    of: ({HTMLElement}) => [HTMLElement.prototype, 'attachInternals'],
    must: all('screen'),
  },
  'no MutationObserver': {of: (realm) => [realm, 'MutationObserver'], must: all('panel')},
  'a MutationObserver that observes nothing': {
    of: ({MutationObserver}) => [MutationObserver.prototype, 'observe'],
    must: all('panel'),
  },
  'no Set': {of: (realm) => [realm, 'Set'], must: all('content')},
  'no Object.hasOwn': {of: ({Object}) => [Object, 'hasOwn'], must: all('panel')},
  'nothing to put into a shadow root': {
    of: ({Node}) => [Node.prototype, 'insertBefore'],
    must: all('panel'),
  },
  'no sheets to adopt': {
    of: ({ShadowRoot}) => [ShadowRoot.prototype, 'adoptedStyleSheets'],
    as: {get: boom, set: boom},
    must: all('panel'),
  },
  'what a rule may leave out, on every object': {
    of: ({Object}) => [Object.prototype, 'askIf'],
    as: {value: []},
    must: all('panel'),
  },
  'nothing, after all that': {of: () => [{}, 'any'], must: all('screen')},
};

describe('an element that cannot be made', () => {
  let realm: Realm;
  // What a constructor throws is said to one of the two pages, and means no fault of a test.
  const ignore = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  before(async () => {
    realm = await pageWithElements();
    for (const page of [window, realm]) page.addEventListener('error', ignore, true);
  });
  after(() => {
    removeEventListener('error', ignore, true);
    realm.frameElement!.remove();
  });

  for (const [name, {of, as = missing, must}] of Object.entries(broken))
    for (const way of Object.keys(ways))
      it(`shows what the page put into it, or the safety panel: ${name}, ${way}`, async () => {
        const [object, key] = of(realm);
        const own = Object.getOwnPropertyDescriptor(object, key);
        Object.defineProperty(object, key, {...as, configurable: true});
        try {
          expect(await shownWhile(realm, way)).to.deep.equal(must);
        } finally {
          if (own) Object.defineProperty(object, key, own);
          else Reflect.deleteProperty(object, key);
        }
      });

  it('shows what the page put into it where that page fixed a property before', async () => {
    const fix = (element: HTMLElement): unknown => Object.defineProperty(element, 'country', {value: 'GB'});
    expect(await shownWhile(realm, 'upgraded', fix)).to.deep.equal(all('content'));
  });

  it('has nothing to focus yet, and says so by doing nothing', () => {
    for (const tag of TAGS) realm.document.createElement(tag).focus();
    expect(realm.document.activeElement === realm.document.body).to.equal(true);
  });

  it('shows the safety panel where a rulebook that was set before throws when it is looked at', async () => {
    const rulebook = new Proxy({}, {get: boom, has: boom, getOwnPropertyDescriptor: boom});
    const set = (element: HTMLElement): unknown => Object.assign(element, {rulebook});
    expect(await shownWhile(realm, 'upgraded', set)).to.deep.equal(all('panel'));
  });
});
