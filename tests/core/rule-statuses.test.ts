import {expect} from 'chai';
import {ruleStatuses, type Answers} from '../../src/core/index.js';
import {bikes, type BikeFinding} from './bikes.js';
import {fineButUnsure, otherwiseFine, said} from './said.js';

const of = (answers: Answers<BikeFinding>) => ruleStatuses(answers, bikes);
const absent = {status: 'absent', saidNo: false};
const saidNo = {status: 'absent', saidNo: true};

describe('ruleStatuses()', () => {
  it('tells of every red flag, limit and caution, and of no explanation', () =>
    expect(Object.keys(of({}))).to.deep.equal(
      [...bikes.redFlags, ...bikes.limits, ...bikes.cautions].map(({id}) => id),
    ));

  it('open: some replies to what is open would make it hold', () => {
    for (const status of Object.values(of({}))) expect(status).to.deep.equal({status: 'open', saidNo: false});
    expect(of(said({noise: 'click'}))['loaded-and-loud'].status).to.equal('open');
    expect(of(said({noise: 'silent'}))['loaded-and-loud'].status).to.equal('absent');
    expect(of(said({kind: 'road'}))['loaded-and-loud'].status).to.equal('absent');
  });

  it('present and suspected', () => {
    const cracked = of(otherwiseFine({'stop-now': 'frame-cracked'})).crack;
    expect(cracked).to.deep.equal({status: 'present', saidNo: false});
    expect(of({'frame-cracked': 'unsure'}).crack).to.deep.equal({status: 'suspected', saidNo: false});
    const loaded = of({cargo: 'yes', wheelies: 'unsure', road: 'no', folding: 'no'});
    expect(loaded['wheelies-with-load'].status).to.equal('suspected');
    expect(loaded['no-brakes'].status).to.equal('open');
  });

  it('said no: the own replies were no, enough of them to say that it does not hold', () => {
    const statuses = of(otherwiseFine());
    expect(statuses.crack).to.deep.equal(saidNo);
    expect(statuses['wheelies-hurt-the-fork']).to.deep.equal(saidNo);
    expect(of(said({kind: 'road'}))['wheelies-with-load'], 'one of all is enough').to.deep.equal(saidNo);
  });

  it('what was skipped, masked or not reached is not said', () => {
    expect(of(otherwiseFine()).crash, 'its questions were never asked').to.deep.equal(absent);
    expect(of(otherwiseFine())['noisy-every-day']).to.deep.equal(absent);
    const masked = otherwiseFine({noise: 'click', 'noise-detail': 'none'});
    expect(of(masked)['noisy-every-day'].saidNo).to.equal(true);
    expect(of({...masked, click: 'no', silent: 'yes'})['noisy-every-day'].saidNo).to.equal(false);
    expect(of({}).crack.saidNo).to.equal(false);
  });

  it('of any, each finding must be said no', () => {
    const seen = said({'stop-now': 'asking-for-someone', seen: 'none', kind: 'folding'});
    expect(of(seen).crash).to.deep.equal({status: 'open', saidNo: false});
    expect(of({...seen, 'hinge-loose': 'no'}).crash).to.deep.equal(saidNo);
  });

  it('an unsure reply is never a no', () =>
    expect(of(fineButUnsure('wheelies'))['wheelies-hurt-the-fork']).to.deep.equal({
      status: 'suspected',
      saidNo: false,
    }));
});
