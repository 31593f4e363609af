import {expect} from '@open-wc/testing';
import {html, nothing, partIn, svg, type Part} from '../../src/elements/html.js';

describe('templates', () => {
  let root: HTMLElement;
  let show: Part;
  beforeEach(() => {
    root = document.createElement('div');
    show = partIn(root);
  });
  // The formatter puts white space between the tags.
  const shown = (): string => root.innerHTML.replaceAll(/(?<=>) | (?=<)/g, '');

  it('show text, which stays text', () => {
    show(html`<p>${'<b>&amp;</b>'}</p>`);
    expect(root.querySelector('b')).to.equal(null);
    expect(root.textContent).to.equal('<b>&amp;</b>');
  });

  it('show nothing for undefined and false, and numbers, zero too, as they are', () => {
    show(html`<p>${nothing}${false}${0}${7}</p>`);
    expect(root.textContent).to.equal('07');
  });

  it('have their white space collapsed, and keep what separates words', () => {
    show(html`
      <p>
        <b>one</b>
        ${'two'}
      </p>
    `);
    expect(root.textContent).to.equal(' one two ');
  });

  it('nest, with void elements among others', () => {
    show(html`<label>a<br /><input type="checkbox" value=${1} /><span>${html`<i>b</i>`}</span></label>`);
    expect(shown()).to.equal('<label>a<br><input type="checkbox" value="1"><span><i>b</i></span></label>');
  });

  it('keep the nodes of what stays, and replace what differs', () => {
    const line = (text: string, more: unknown) =>
      html`<p class="x">${text}</p>
        ${more}`;
    show(line('a', html`<b>1</b>`));
    const [p, b] = root.children;
    show(line('c', html`<i>1</i>`));
    expect(root.children[0] === p).to.equal(true);
    expect(root.children[1] === b).to.equal(false);
    expect(shown()).to.equal('<p class="x">c</p><i>1</i>');
    show(line('c', nothing));
    expect(shown()).to.equal('<p class="x">c</p>');
  });

  it('show lists that grow, shrink and change their kind, before what follows them', () => {
    const list = (items: unknown) =>
      html`<ul>
        ${items}
        <li>last</li>
      </ul>`;
    const item = (text: string) => html`<li>${text}</li>`;
    const steps: readonly (readonly [unknown, string])[] = [
      [['a', 'b'].map(item), '<li>a</li><li>b</li>'],
      [['a', 'c', 'd'].map(item), '<li>a</li><li>c</li><li>d</li>'],
      [['a'].map(item), '<li>a</li>'],
      ['text', 'text'],
      [[], ''],
      [[['x'], [item('y'), nothing]], 'x<li>y</li>'],
      [[[item('z')], 'end'], '<li>z</li>end'],
      [item('one'), '<li>one</li>'],
      [undefined, ''],
    ];
    for (const [items, expected] of steps) {
      show(list(items));
      expect(shown()).to.equal(`<ul>${expected}<li>last</li></ul>`);
    }
  });

  it('keep parts at their top apart', () => {
    const two = (one: unknown, other: unknown) => html`${one}${other}`;
    show([two('a', html`<b>b</b>`), two(html`<i>c</i>`, ['d', 'e'])]);
    expect(shown()).to.equal('a<b>b</b><i>c</i>de');
    show([two(html`<u>f</u>`, nothing), two(nothing, html`<b>g</b>`)]);
    expect(shown()).to.equal('<u>f</u><b>g</b>');
    show([two('h', 'i')]);
    expect(shown()).to.equal('hi');
  });

  it('set attributes of one value and of several, and leave out those without', () => {
    const of = (state: unknown, id: unknown) =>
      html`<p class="flag ${state} x" id=${id} title="a b" hidden></p>`;
    show(of('on', nothing));
    expect(shown()).to.equal('<p title="a b" hidden="" class="flag on x"></p>');
    show(of(undefined, 'i'));
    expect(shown()).to.equal('<p title="a b" hidden="" class="flag  x" id="i"></p>');
    show(of(undefined, nothing));
    expect(root.querySelector('p')?.hasAttribute('id')).to.equal(false);
  });

  it('set properties and boolean attributes, and only when they differ from what was set before', () => {
    const box = (checked: boolean, off: unknown) =>
      html`<input type="checkbox" .checked=${checked} ?disabled=${off} />`;
    show(box(true, 0));
    const input = root.querySelector('input')!;
    expect([input.checked, input.disabled]).to.deep.equal([true, false]);
    input.checked = false;
    show(box(true, 1));
    expect([input.checked, input.disabled]).to.deep.equal([false, true]);
  });

  it('call the newest handler of an event, once', () => {
    const calls: string[] = [];
    const button = (name: string) =>
      html`<button @click=${(event: Event) => calls.push(name + event.type)}>go</button>`;
    show(button('a'));
    show(button('b'));
    root.querySelector('button')?.click();
    expect(calls).to.deep.equal(['bclick']);
  });

  it('make drawings of the svg namespace, and go back to html beside them', () => {
    const paths = ['M0 0', 'M1 1'].map((d) => svg`<path d=${d}></path>`);
    show(
      html`<svg viewBox="0 0 1 1"><g>${paths}</g></svg>
        <p></p>`,
    );
    const spaces = [...root.querySelectorAll('*')].map(({namespaceURI}) => namespaceURI?.slice(-3));
    expect(spaces).to.deep.equal(['svg', 'svg', 'svg', 'svg', 'tml']);
    expect(root.querySelector('svg')?.getAttribute('viewBox')).to.equal('0 0 1 1');
  });

  it('let a value that throws be seen', () => {
    const bad = {
      toString: () => {
        throw new Error('boom');
      },
    };
    expect(() => show(html`<p .innerText=${bad}></p>`)).to.throw('boom');
    expect(() => show(html`<p>${bad}</p>`)).to.throw('boom');
  });
});
