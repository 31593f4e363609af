import {expect} from '@open-wc/testing';
import {addText, PopChecker, RedFlagList, SelfCrackWarning} from '../src/index.js';

describe('define', () => {
  it('is needed: importing the front door registers nothing', () => {
    for (const name of ['pop-checker', 'red-flag-list', 'self-crack-warning'])
      expect(customElements.get(name)).to.equal(undefined);
    expect(addText).to.be.a('function');
  });

  it('registers the three elements, and a second copy leaves them as they are', async () => {
    await import('../src/define.js');
    const names = {
      'pop-checker': PopChecker,
      'red-flag-list': RedFlagList,
      'self-crack-warning': SelfCrackWarning,
    };
    for (const [name, element] of Object.entries(names)) expect(customElements.get(name)).to.equal(element);
    const controls = Object.values(names).filter((element) => 'formAssociated' in element);
    expect(controls, 'form controls').to.deep.equal([PopChecker]);
    const again = new URL('../src/define.ts?copy', import.meta.url).href;
    await import(again);
    for (const [name, element] of Object.entries(names)) expect(customElements.get(name)).to.equal(element);
  });
});
