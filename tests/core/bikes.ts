import {all, any, defineRulebook} from '../../src/core/index.js';

/** A small rulebook with other ids than the default one: a bicycle that makes a noise. */
export const bikes = defineRulebook({
  id: 'bikes',
  version: '2.3.1',
  questions: [
    {
      id: 'stop-now',
      pick: 'any',
      screening: true,
      findings: ['brakes-fail', 'frame-cracked', 'asking-for-someone'],
      wayOut: 'asking-for-someone',
    },
    {
      id: 'seen',
      pick: 'any',
      screening: true,
      askIf: 'asking-for-someone',
      findings: ['seen-crash', 'seen-wobble'],
    },
    {id: 'kind', pick: 'one', notSure: false, findings: ['road', 'cargo', 'folding']},
    {id: 'fold', pick: 'any', screening: true, askIf: 'folding', findings: ['hinge-loose']},
    {id: 'noise', pick: 'one', findings: ['click', 'grind', 'silent']},
    {id: 'noise-detail', pick: 'any', askIf: any('click', 'grind'), findings: ['loud', 'daily']},
    {id: 'habits', pick: 'any', findings: ['wheelies', 'sings']},
  ],
  redFlags: [
    {id: 'no-brakes', when: 'brakes-fail', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['manual']},
    {id: 'crash', when: any('seen-crash', 'hinge-loose'), urgency: 'emergency', evidence: ['manual']},
    {id: 'crack', when: 'frame-cracked', urgency: 'urgent', evidence: ['manual']},
    {
      id: 'wobble',
      when: 'seen-wobble',
      urgency: 'urgent',
      ifUnsure: 'urgent',
      by: 'now',
      where: 'roadside',
      evidence: ['manual'],
    },
    {
      id: 'loaded-and-loud',
      when: all('cargo', 'loud'),
      urgency: 'urgent',
      where: 'dealer',
      evidence: ['manual'],
    },
    {id: 'grinding', when: 'grind', urgency: 'soon', by: '72h', evidence: ['manual']},
    {id: 'noisy-every-day', when: 'daily', urgency: 'monitor', where: 'dealer', evidence: ['manual']},
  ],
  limits: [
    {id: 'folds', when: 'folding', urgency: 'soon', where: 'dealer', evidence: ['manual']},
    {id: 'not-the-rider', when: 'asking-for-someone', urgency: 'soon', by: '72h', evidence: ['manual']},
  ],
  cautions: [
    {id: 'wheelies-hurt-the-fork', when: 'wheelies', evidence: ['opinion']},
    {id: 'wheelies-with-load', when: all('wheelies', 'cargo'), urgency: 'soon', evidence: ['opinion']},
  ],
  explanations: [
    {id: 'loose-pedal', kind: 'sound', when: 'click', unless: 'loud', calm: true, evidence: ['manual']},
    {id: 'dry-chain', kind: 'sound', when: 'grind', evidence: ['manual']},
    {id: 'unknown-noise', kind: 'sound', when: 'otherwise', evidence: ['opinion']},
    {
      id: 'bent-frame',
      kind: 'to-rule-out',
      when: any('frame-cracked', all('cargo', 'loud')),
      evidence: ['manual'],
    },
  ],
  places: ['roadside', 'dealer'],
  noExerciseWith: any('frame-cracked', 'hinge-loose'),
  evidence: {
    manual: {kind: 'guideline', grade: 'moderate', label: 'The workshop manual'},
    opinion: {kind: 'judgement', grade: 'opinion', label: 'Our own judgement'},
  },
});

export type BikeFinding = (typeof bikes)['questions'][number]['findings'][number];
export type BikeQuestion = (typeof bikes)['questions'][number]['id'];
