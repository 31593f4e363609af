import {all, any, type Explanation} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import {fractureRisk, lastingPain, legSign, nerveSign, nerveSignBeyondLegPain, pain, type Finding} from './questions.js';

/** What may make the sound, then what someone should check. None of them is a diagnosis. */
export const explanations = [
  {id: 'joint-cavitation', drawing: 'joint-cavitation', kind: 'sound', when: any('pop-then-rest', 'pop-not-tried-again', 'pops-in-a-row'), unless: 'pain-with-pop', calm: true, evidence: ['S1', 'S2', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6']},
  {id: 'soft-tissue-snap', drawing: 'soft-tissue-snap', kind: 'sound', when: 'snap-same-point', unless: 'pain-with-pop', calm: true, evidence: ['S1', 'S2', 'G2']},
  {id: 'facet-repositioning', drawing: 'facet-repositioning', kind: 'sound', when: 'soft-shift', unless: 'pain-with-pop', calm: true, evidence: ['S2']},
  {id: 'crepitus', drawing: 'crepitus', kind: 'sound', when: 'grinding-or-many-clicks', grade: 'weak', evidence: ['S1', 'S2', 'G2', 'G9', 'G10', 'G11']},
  {id: 'irritated-joint-or-soft-tissue', drawing: 'irritated-joint-or-soft-tissue', kind: 'sound', when: any('pain-with-pop', 'swelling'), unless: any('injury-recent', 'serious-accident'), evidence: ['S2']},
  {id: 'cannot-be-told', drawing: 'cannot-be-told', kind: 'sound', when: 'otherwise', evidence: ['judgement']},

  {id: 'acute-injury', kind: 'to-rule-out', when: any('injury-recent', 'serious-accident'), evidence: ['S1', 'S2', 'G20']},
  {id: 'fracture', kind: 'to-rule-out', when: any('serious-accident', all('injury-recent', any('pain-severe', fractureRisk)), all(fractureRisk, any(lastingPain, 'pain-once-gone', 'pain-severe', 'posture-change'))), evidence: ['G20', 'G21', 'G24']},
  {id: 'instability', drawing: 'instability', kind: 'to-rule-out', when: any('gives-way', 'loud-clunk-again-and-again'), evidence: ['S1', 'G32']},
  {id: 'nerve-root', drawing: 'nerve-root', kind: 'to-rule-out', when: any(legSign, 'leg-strong-or-lasting', 'both-legs-steady-on-walking'), evidence: ['S1', 'S2', 'G13', 'G14']},
  {id: 'cauda-equina', kind: 'to-rule-out', when: any('saddle-change', 'bladder-change', 'bowel-change', 'sexual-change', 'both-legs-new-or-worse', 'both-legs-otherwise', 'both-legs-steady-on-walking'), evidence: ['S2', 'G14', 'G16', 'G17']},
  {id: 'spinal-cord', kind: 'to-rule-out', when: any('leg-failing-or-unsteady', 'gait-weak-or-unsteady', all('arm-signs', legSign), all('cancer-ever', nerveSign)), evidence: ['G26', 'G39']},
  {id: 'infection', kind: 'to-rule-out', when: any('very-ill', all('fever', any(pain, 'infection-risk', nerveSignBeyondLegPain)), all('infection-risk', pain)), evidence: ['G27']},
  {id: 'cancer-related', kind: 'to-rule-out', when: any('weight-loss', 'pain-night-or-rest-never-eases', all('cancer-ever', any(pain, nerveSign))), evidence: ['G20', 'G22', 'G26']},
  {id: 'inflammatory-back-pain', kind: 'to-rule-out', when: all('stiff-3-months', 'stiff-began-under-45', any('stiff-30-min-eases-moving', 'wakes-late-night')), evidence: ['G29']},
  {id: 'heart-or-aorta', kind: 'to-rule-out', when: any('chest-pain-or-breathless', 'collapse-or-tearing-pain'), evidence: ['G15', 'G28']},
  {id: 'neck-artery-or-stroke', kind: 'to-rule-out', when: 'stroke-signs', evidence: ['G39', 'judgement']},
  {id: 'growing-spine', kind: 'to-rule-out', when: all('age-16-17', pain), evidence: ['G30']},
  {id: 'pregnancy-check', kind: 'to-rule-out', when: any('waves-bleeding-or-fluid', 'baby-moves-less', 'pregnancy-fever-or-pain-peeing', all('pregnant-or-birth', any(pain, 'fever'))), evidence: ['G31', 'judgement']},
] as const satisfies readonly Explanation<Finding, EvidenceId>[];
