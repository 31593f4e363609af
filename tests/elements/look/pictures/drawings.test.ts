import {expect, fixture, html} from '@open-wc/testing';
import {picture} from '../../../../src/elements/look/pictures/pictures.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {en} from '../../../../src/text/en.js';

const explained = backPops.explanations.flatMap(({id, drawing}) => (drawing ? [{id, drawing}] : []));
const moves = en.rulebook.selfCracking.insteadMoves.map((move) => move.picture);
const drawingIds = [...new Set<string>([...explained.map(({drawing}) => drawing), ...moves])];

/** Every shape of a drawing, as it is drawn. */
const shapesOf = async (id: string): Promise<readonly string[]> => {
  const place = await fixture(html`<div>${picture(id, '')}</div>`);
  return [...place.querySelectorAll('path')].map((path) => path.getAttribute('d')!);
};

describe('the drawings', () => {
  it('are there for every explanation and every move that names one', async () => {
    expect(drawingIds).to.have.length.above(15);
    for (const id of drawingIds) expect(await shapesOf(id), id).to.have.length.above(1);
  });

  it('are there for every sound, and for what was asked for by name', () => {
    for (const {id, kind, drawing} of backPops.explanations)
      if (kind === 'sound') expect(drawing, id).to.equal(id);
    const named = ['fracture', 'infection', 'inflammatory-back-pain', 'cracked-rib'];
    for (const id of named) expect(explained).to.deep.include({id, drawing: id});
    expect(explained).to.deep.include({id: 'neck-artery-or-stroke', drawing: 'neck'});
  });

  it('say one idea each: no two are the same, and only one idea is told of twice', async () => {
    const seen = new Map<string, string>();
    for (const id of drawingIds) {
      const shapes = (await shapesOf(id)).join();
      expect(seen.get(shapes), id).to.equal(undefined);
      seen.set(shapes, id);
    }
    const users = (drawing: string): readonly string[] =>
      explained.filter((each) => each.drawing === drawing).map(({id}) => id);
    expect(drawingIds.map(users).filter((ids) => ids.length > 1)).to.deep.equal([
      ['after-surgery', 'metalwork-or-fusion'],
    ]);
  });

  it('show where a joint is: on a piece of the spine, through a lens', async () => {
    const spine = (await shapesOf('joint-cavitation'))[0];
    for (const id of [
      'facet-repositioning',
      'crepitus',
      'irritated-joint-or-soft-tissue',
      'soft-tissue-snap',
    ])
      expect((await shapesOf(id))[0], id).to.equal(spine);
  });

  it('hold whole shapes: nothing is written that a browser does not read', async () => {
    for (const id of drawingIds) {
      const place = await fixture<HTMLElement>(html`<div>${picture(id, '')}</div>`);
      for (const path of place.querySelectorAll('path')) {
        expect(path.getTotalLength(), path.getAttribute('d')!).to.be.above(0);
        expect(path.getAttribute('d'))
          .to.match(/^M[-\d .,a-zA-Z]+$/)
          .and.not.match(/undefined|NaN|object/);
      }
    }
  });

  it('have a name where one is given, and are hidden where none is; what nobody has drawn draws nothing', async () => {
    const place = await fixture(
      html`<div>${picture('neck', 'The neck')}${picture('crepitus', '')}${picture('constructor', '')}</div>`,
    );
    const [named, hidden, ...others] = place.children;
    expect(named!.getAttribute('role')).to.equal('img');
    expect(named!.getAttribute('aria-label')).to.equal('The neck');
    expect(named!.hasAttribute('aria-hidden')).to.equal(false);
    expect(hidden!.getAttribute('aria-hidden')).to.equal('true');
    expect(others).to.deep.equal([]);
  });
});
