import {all, any, type Explanation} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import {
  event,
  fractureRisk,
  from45,
  infectionRisk,
  legSign,
  nerveSign,
  nerveSignBeyondLegPain,
  pain,
  painStillComes,
  pressedAndStillHurts,
  repeatedNoise,
  type Finding,
} from './questions.js';

// What takes away the harmless explanations of a sound, whatever the urgency is.
const notHarmless = any('pain-with-pop', 'back-surgery');

/** What may make the sound, then what someone should check. None of them is a diagnosis. */
export const explanations = [
  {id: 'joint-cavitation', drawing: 'joint-cavitation', kind: 'sound', when: 'pop-clean', unless: notHarmless, calm: true, evidence: ['S1', 'S2', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6']},
  {id: 'soft-tissue-snap', drawing: 'soft-tissue-snap', kind: 'sound', when: any('snap-same-point', 'click-every-time'), unless: notHarmless, calm: true, evidence: ['S1', 'S2', 'G2']},
  {id: 'blade-or-ribs', drawing: 'blade-or-ribs', kind: 'sound', when: all(any('place-ribs', 'place-upper', 'place-several', 'place-neck-too'), any('snap-same-point', 'click-every-time', 'grinding')), unless: any('back-surgery', 'hurts-upper-band', 'began-fall-or-blow'), evidence: ['G53', 'judgement']},
  {id: 'facet-repositioning', drawing: 'facet-repositioning', kind: 'sound', when: 'soft-shift', unless: notHarmless, calm: true, evidence: ['S2']},
  {id: 'crepitus', drawing: 'crepitus', kind: 'sound', when: 'grinding', unless: any('back-surgery', 'place-ribs'), grade: 'weak', evidence: ['S1', 'S2', 'G2', 'G9', 'G10', 'G11', 'G69']},
  {id: 'irritated-joint-or-soft-tissue', drawing: 'irritated-joint-or-soft-tissue', kind: 'sound', when: any('pain-with-pop', 'swelling'), unless: any('began-fall-or-blow', 'began-lift-or-twist', 'serious-accident', 'back-surgery'), evidence: ['S2']},
  {id: 'after-surgery', drawing: 'after-surgery', kind: 'sound', when: 'back-surgery', toldIfUnsure: true, grade: 'opinion', evidence: ['G54', 'judgement']},
  {id: 'cannot-be-told', drawing: 'cannot-be-told', kind: 'sound', when: 'otherwise', evidence: ['judgement']},

  {id: 'acute-injury', kind: 'to-rule-out', when: any('began-fall-or-blow', 'began-lift-or-twist', 'serious-accident', pressedAndStillHurts), evidence: ['S1', 'S2', 'G20']},
  {id: 'fracture', drawing: 'fracture', kind: 'to-rule-out', when: any('serious-accident', all(event, 'pain-severe'), all(any('began-fall-or-blow', 'began-lift-or-twist'), fractureRisk), all('began-pressed-or-treated', 'bones'), all(fractureRisk, any(painStillComes, 'pain-once-gone', 'posture-change', 'new-shape')), all('birth-recent', 'pain-severe')), evidence: ['G20', 'G21', 'G24', 'G62']},
  {id: 'cracked-rib', drawing: 'cracked-rib', kind: 'to-rule-out', when: all('place-ribs', event, painStillComes), evidence: ['G61', 'judgement']},
  {id: 'instability', drawing: 'instability', kind: 'to-rule-out', when: any('gives-way', 'loud-clunk'), unless: 'back-surgery', evidence: ['S1', 'G32']},
  {id: 'metalwork-or-fusion', drawing: 'after-surgery', kind: 'to-rule-out', when: any(all('back-surgery', any(pain, 'gives-way', 'getting-worse')), 'surgery-noise-new', 'surgery-under-a-year', all('surgery-metal-or-fusion', repeatedNoise)), evidence: ['G54', 'G55', 'judgement']},
  {id: 'nerve-root', drawing: 'nerve-root', kind: 'to-rule-out', when: any(legSign, 'leg-strong-or-lasting', 'both-legs-steady-on-walking'), evidence: ['S1', 'S2', 'G13', 'G14', 'G68']},
  {id: 'cauda-equina', kind: 'to-rule-out', when: any('saddle-change', 'bladder-change', 'bowel-change', 'sexual-change', 'both-legs-new-or-worse', 'both-legs-otherwise', 'both-legs-steady-on-walking', 'seen-wetting-soiling-or-no-pee'), evidence: ['S2', 'G14', 'G16', 'G17']},
  {id: 'spinal-cord', kind: 'to-rule-out', when: any('leg-failing-or-unsteady', 'gait-weak-or-unsteady', all('arm-signs', legSign), all('cancer-ever', nerveSign), 'neck-clumsy-hands-or-unsteady', all('other-arm-signs', 'other-leg-signs'), 'seen-walking-worse'), evidence: ['G26', 'G39']},
  {id: 'infection', drawing: 'infection', kind: 'to-rule-out', when: any('very-ill', 'seen-very-ill', 'neck-fever-and-stiff', all('fever', any(pain, infectionRisk, nerveSignBeyondLegPain, 'surgery-under-a-year')), all(infectionRisk, pain), 'surgery-wound-or-new-pain'), evidence: ['G27', 'G55', 'G67', 'G71']},
  {id: 'cancer-related', kind: 'to-rule-out', when: any('weight-loss', 'pain-night-or-rest-never-eases', all('cancer-ever', any(pain, nerveSign))), evidence: ['G20', 'G22', 'G26']},
  {id: 'inflammatory-back-pain', drawing: 'inflammatory-back-pain', kind: 'to-rule-out', when: all('stiff-3-months', 'stiff-began-under-45', any('stiff-30-min-eases-moving', 'wakes-late-night')), evidence: ['G29']},
  {id: 'heart-or-aorta', kind: 'to-rule-out', when: any('chest-pain-or-breathless', 'collapse-or-tearing-pain', 'nearly-fainted', 'hurts-upper-band', all('tummy-pain', from45)), evidence: ['G15', 'G28', 'judgement']},
  {id: 'neck-artery-or-stroke', drawing: 'neck', kind: 'to-rule-out', when: any('stroke-signs', 'neck-artery-signs', 'neck-headache-after'), evidence: ['G39', 'G50', 'G51', 'judgement']},
  {id: 'young-spine', kind: 'to-rule-out', when: all('age-16-17', pain), evidence: ['G30', 'G64']},
  {id: 'pregnancy-check', kind: 'to-rule-out', when: all('pregnant', any(pain, 'fever', 'tummy-pain', 'began-fall-or-blow', 'waves-bleeding-or-fluid', 'baby-moves-less', 'pregnancy-headache-or-sight', 'pregnancy-fever-or-pain-peeing', 'new-pain-after-12-weeks')), evidence: ['G31', 'judgement']},
  {id: 'after-birth-check', kind: 'to-rule-out', when: all('birth-recent', any(pain, 'fever', 'waves-bleeding-or-fluid', 'pregnancy-headache-or-sight', 'pregnancy-fever-or-pain-peeing')), evidence: ['G31', 'G62', 'judgement']},
] as const satisfies readonly Explanation<Finding, EvidenceId>[];
