import {expect} from '@open-wc/testing';
import type {PopChecker} from '../../../../src/index.js';
import {backPops} from '../../../../src/rulebook/index.js';
import {en} from '../../../../src/text/en.js';
import {resize} from '../../../support/browser.js';
import {checkerOn, control, controls, find, rootOf, sayAll} from '../../../support/visitor.js';

const {regions: places = {}} = backPops.questions.find(({id}) => id === 'place')!;

/** The regions of the map that are lit up, from the top down. */
const litRegions = (checker: PopChecker): readonly (string | undefined)[] =>
  [...rootOf(checker).querySelectorAll<SVGElement>('.region.selected')].map(({dataset}) => dataset['region']);

describe('the body map', () => {
  it('lets a place be pointed at, with its name beside it', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none', 'age-18-44');
    for (const [region, [place]] of Object.entries(places)) {
      find(checker, `.map label[for=choose-${place}]`).click();
      await checker.updateComplete;
      expect(control(checker, place!).checked).to.equal(true);
      expect(control(checker, place!).labels).to.have.length(2);
      expect(control(checker, place!).closest('.option')!.textContent).to.include(
        en.rulebook.findings[place!].label,
      );
      expect(litRegions(checker)).to.deep.equal([region]);
    }
    const radios = controls(checker);
    const {findings} = backPops.questions.find(({id}) => id === 'place')!;
    expect(radios.map(({value}) => value)).to.deep.equal([...findings, 'unsure']);
    expect(new Set(radios.map(({name, type}) => name + type)).size).to.equal(1);
  });

  it('lights up every region that the one chosen place means', async () => {
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none', 'age-18-44');
    for (const [place, lit] of [
      ['place-several', ['upper', 'ribs', 'lower', 'seat']],
      ['place-neck-too', ['neck', 'upper', 'ribs', 'lower', 'seat']],
      ['place-elsewhere', []],
    ] as const) {
      control(checker, place).click();
      await checker.updateComplete;
      expect(litRegions(checker), place).to.deep.equal(lit);
      expect(controls(checker).filter(({checked}) => checked)).to.have.length(1);
    }
  });

  it('can be pressed where it is drawn, both sides of the ribs, on the narrowest phone', async () => {
    const before = {width: innerWidth, height: innerHeight};
    await resize(320, 700);
    const checker = await checkerOn();
    await sayAll(checker, 'none', 'none', 'age-18-44');
    find(checker, '.map').scrollIntoView({block: 'center'});
    const at = (region: string, x: number, y: number): string | undefined => {
      const {left, top, width, height} = find(checker, `[data-region=${region}]`).getBoundingClientRect();
      const over = rootOf(checker).elementFromPoint(left + width * x, top + height * y);
      return over?.closest('label')?.htmlFor;
    };
    for (const [region, [place]] of Object.entries(places)) {
      const {width, height} = find(checker, `[data-region=${region}]`).getBoundingClientRect();
      expect(Math.min(width, height), region).to.be.at.least(44);
      for (const x of region === 'ribs' ? [0.11, 0.18, 0.82, 0.89] : [0.35, 0.5, 0.65])
        for (const y of [0.3, 0.5, 0.7]) expect(at(region, x, y), region).to.equal(`choose-${place}`);
    }
    // A strip of the ribs is as wide as a small target has to be.
    const map = find(checker, '.map').getBoundingClientRect();
    expect(map.width * (46 / 400)).to.be.at.least(24);
    await resize(before.width, before.height);
  });
});
