import {all, any, type RedFlag} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Place} from './places.js';
import {
  fractureRisk,
  lastingPain,
  legSign,
  nerveSign,
  nerveSignBeyondLegPain,
  pain,
  type Finding,
} from './questions.js';

/** Rules that raise the urgency, most urgent subject first. Of equally soon matches the first one says where to go. */
export const redFlags = [
  // First, so that at equal pace the maternity unit is the place to call
  {id: 'pregnancy-fever-or-pain-peeing', when: any('pregnancy-fever-or-pain-peeing', all('pregnant-or-birth', 'fever')), urgency: 'urgent', where: 'maternity', evidence: ['G31']},
  {id: 'pregnancy-pain-after-12-weeks', when: all('over-12-weeks', pain), urgency: 'urgent', where: 'maternity', evidence: ['G31']},
  {id: 'pregnancy-pain', when: all('pregnant-or-birth', pain), urgency: 'soon', where: 'maternity', evidence: ['G31']},

  // Chest, head, accident, very ill
  {id: 'chest-pain', when: 'chest-pain-or-breathless', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G15', 'judgement']},
  {id: 'collapse-or-tearing-pain', when: 'collapse-or-tearing-pain', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G28']},
  {id: 'stroke-signs', when: 'stroke-signs', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G39', 'judgement']},
  {id: 'serious-accident', when: 'serious-accident', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['S1', 'S2', 'G15', 'G20']},
  {id: 'very-ill', when: 'very-ill', urgency: 'emergency', evidence: ['G27', 'judgement']},

  // Nerves of the bladder, bowel, saddle and sex
  {id: 'bladder-change', when: 'bladder-change', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['S2', 'G14', 'G15', 'G16', 'G17']},
  {id: 'bowel-change', when: 'bowel-change', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['S2', 'G14', 'G15', 'G16', 'G17']},
  {id: 'saddle-change', when: 'saddle-change', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['S1', 'G15', 'G16', 'G17']},
  {id: 'sexual-change-with-leg-sign', when: all('sexual-change', legSign), urgency: 'emergency', evidence: ['G16', 'G17']},
  {id: 'sexual-change', when: 'sexual-change', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['G16', 'G17', 'judgement']},
  {id: 'seen-wetting-soiling-or-no-pee', when: 'seen-wetting-soiling-or-no-pee', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['S2', 'G15', 'judgement']},

  // Legs, arms, walking
  {id: 'both-legs', when: 'both-legs-new-or-worse', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['S1', 'G15']},
  {id: 'both-legs-otherwise', when: 'both-legs-otherwise', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['S1', 'G15']},
  {id: 'both-legs-steady-on-walking', when: 'both-legs-steady-on-walking', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G15', 'G25', 'judgement']},
  {id: 'leg-failing', when: any('leg-failing-or-unsteady', 'gait-weak-or-unsteady'), urgency: 'emergency', ifUnsure: 'urgent', evidence: ['S1', 'S2', 'G14', 'G16', 'G26']},
  {id: 'seen-walking-worse', when: 'seen-walking-worse', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G16', 'judgement']},
  {id: 'arm-and-leg-signs', when: all('arm-signs', legSign), urgency: 'emergency', evidence: ['S1', 'G39', 'judgement']},
  {id: 'leg-weakness', when: 'leg-weakness', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'S2', 'G14']},
  {id: 'leg-tingling-or-numbness', when: 'leg-tingling-or-numbness', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'S2', 'G14', 'G15']},
  {id: 'leg-strong-or-lasting', when: 'leg-strong-or-lasting', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G13', 'G14']},
  {id: 'leg-pain', when: 'leg-pain', urgency: 'soon', ifUnsure: 'soon', by: '72h', evidence: ['S1', 'G13', 'G14']},
  {id: 'arm-signs', when: 'arm-signs', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G39']},

  // Cancer and infection
  {id: 'cancer-pain-and-nerve-sign', when: all('cancer-ever', pain, nerveSign), urgency: 'emergency', evidence: ['G26']},
  {id: 'cancer-and-pain', when: all('cancer-ever', pain), urgency: 'urgent', evidence: ['G20', 'G26']},
  {id: 'cancer-and-nerve-sign', when: all('cancer-ever', nerveSign), urgency: 'urgent', evidence: ['G26', 'judgement']},
  {id: 'cancer-without-pain', when: 'cancer-ever', urgency: 'monitor', evidence: ['G20', 'judgement']},
  {id: 'infection-and-nerve-sign', when: any(all('fever', nerveSignBeyondLegPain), all('infection-risk', pain, nerveSignBeyondLegPain)), urgency: 'emergency', evidence: ['G27']},
  {id: 'infection-signs', when: any(all(any('fever', 'infection-risk'), pain), all('fever', 'infection-risk')), urgency: 'urgent', evidence: ['G15', 'G27']},
  {id: 'fever', when: 'fever', urgency: 'soon', by: '72h', evidence: ['G15', 'judgement']},
  {id: 'infection-risk-without-pain', when: 'infection-risk', urgency: 'monitor', evidence: ['G27', 'judgement']},
  {id: 'weight-loss', when: 'weight-loss', urgency: 'urgent', evidence: ['G15', 'G22']},
  {id: 'pain-never-eases', when: 'pain-night-or-rest-never-eases', urgency: 'urgent', evidence: ['G15', 'G22']},
  {id: 'seen-very-ill', when: 'seen-very-ill', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G27', 'judgement']},

  // Injury and bones
  {id: 'injury-with-severe-pain', when: all('injury-recent', 'pain-severe'), urgency: 'urgent', evidence: ['S1', 'G20']},
  {id: 'injury-with-fracture-risk', when: all('injury-recent', fractureRisk), urgency: 'urgent', evidence: ['S2', 'G20', 'G21']},
  {id: 'injury-recent', when: 'injury-recent', urgency: 'soon', by: '72h', evidence: ['S1', 'S2', 'G20']},
  {id: 'fracture-risk-with-pain', when: all(fractureRisk, any(lastingPain, 'pain-severe', 'posture-change')), urgency: 'urgent', evidence: ['G20', 'G21', 'G24']},
  {id: 'thin-bones-and-one-painful-pop', when: all('bones', 'pain-once-gone'), urgency: 'urgent', evidence: ['G20', 'G24', 'judgement']},
  {id: 'older-and-one-painful-pop', when: all('age-65-plus', 'pain-once-gone'), urgency: 'soon', evidence: ['G21', 'G24', 'judgement']},
  {id: 'seen-hurt-or-hurts-to-move', when: 'seen-hurt-or-hurts-to-move', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['G15', 'judgement']},

  // The back itself
  {id: 'upper-back-pain', when: all(any('place-upper', 'place-several'), pain), urgency: 'urgent', evidence: ['G15', 'G26']},
  {id: 'pain-severe', when: 'pain-severe', urgency: 'urgent', evidence: ['S2', 'G15']},
  {id: 'pain-cough-or-strain', when: 'pain-cough-or-strain', urgency: 'urgent', evidence: ['G15']},
  {id: 'new-shape', when: 'new-shape', urgency: 'urgent', evidence: ['G15']},
  {id: 'swelling-with-more', when: all('swelling', any(pain, 'fever', 'injury-recent')), urgency: 'urgent', evidence: ['S2', 'G15']},
  {id: 'swelling', when: 'swelling', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'giving-way-or-clunk-with-leg-sign', when: all(any('gives-way', 'loud-clunk-again-and-again'), legSign), urgency: 'urgent', evidence: ['S1', 'G32']},
  {id: 'gives-way', when: 'gives-way', urgency: 'soon', evidence: ['S1', 'G32']},
  {id: 'loud-clunk', when: 'loud-clunk-again-and-again', urgency: 'soon', evidence: ['S1', 'G32']},
  {id: 'pain-most-times', when: 'pain-most-times', urgency: 'soon', evidence: ['S1', 'S2', 'G13']},
  {id: 'pain-sharp-with-pop', when: all('pain-with-pop', 'pain-sharp'), urgency: 'soon', evidence: ['S2']},
  {id: 'pain-rising', when: 'pain-rising', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'pain-weeks', when: 'pain-weeks', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'young-with-pain', when: all('age-16-17', pain), urgency: 'soon', evidence: ['G30']},
  {id: 'pain-sometimes', when: 'pain-sometimes', urgency: 'monitor', evidence: ['S1', 'G13']},
  {id: 'pain-other-times', when: 'pain-other-times', urgency: 'monitor', evidence: ['G13', 'judgement']},
  {id: 'pain-once-gone', when: 'pain-once-gone', urgency: 'monitor', by: '2-weeks', evidence: ['S1', 'G13']},
  {id: 'same-spot', when: 'same-spot', urgency: 'soon', evidence: ['S2']},
  {id: 'getting-worse', when: 'getting-worse', urgency: 'soon', evidence: ['S2', 'G12']},
  {id: 'posture-change', when: 'posture-change', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'gait-sore-or-stiff', when: 'gait-sore-or-stiff', urgency: 'soon', evidence: ['S2', 'judgement']},
  {id: 'inflammatory-pattern', when: all('stiff-30-min-eases-moving', 'stiff-3-months', 'stiff-began-under-45'), urgency: 'soon', evidence: ['S2', 'G29']},
  {id: 'stiff-3-months', when: 'stiff-3-months', urgency: 'soon', evidence: ['S2', 'G29']},
  {id: 'stiff-over-minutes', when: 'stiff-over-minutes', urgency: 'monitor', evidence: ['S2', 'judgement']},
  {id: 'grinding-with-pain-or-stiffness', when: all('grinding-or-many-clicks', any(pain, 'stiff-over-minutes')), urgency: 'soon', evidence: ['S1', 'S2', 'G9']},
  {id: 'grinding', when: 'grinding-or-many-clicks', urgency: 'monitor', grade: 'weak', evidence: ['S1', 'S2', 'G9', 'G10', 'G11']},

  // Birth: after the general emergencies, which come first
  {id: 'pregnancy-waves-bleeding-or-fluid', when: 'waves-bleeding-or-fluid', urgency: 'emergency', where: 'maternity', evidence: ['G31']},
  {id: 'pregnancy-baby-moves-less', when: 'baby-moves-less', urgency: 'emergency', where: 'maternity', evidence: ['judgement']},

  // What a limit leaves unasked could hide these: the child, the neck, another place
  {id: 'child-danger-sign', when: any('child-fever-or-ill', 'child-night-pain', 'child-limp-or-weak-or-numb', 'child-weight-loss', 'child-recent-injury'), urgency: 'urgent', where: 'child', evidence: ['G30', 'judgement']},
  {id: 'other-clumsy-hands-or-unsteady', when: 'other-clumsy-hands-or-unsteady', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G39', 'judgement']},
  {id: 'other-arm-and-leg-signs', when: all('other-arm-signs', 'other-leg-signs'), urgency: 'emergency', evidence: ['S1', 'G39', 'judgement']},
  {id: 'other-arm-or-leg-signs', when: any('other-arm-signs', 'other-leg-signs'), urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G39']},
  {id: 'other-danger-sign', when: any('other-fever-or-hot-swollen', 'other-injury-or-cannot-use', 'other-weight-loss-or-cancer', 'other-severe-pain'), urgency: 'urgent', evidence: ['G15', 'G27', 'judgement']},
] as const satisfies readonly RedFlag<Finding, EvidenceId, string, Place>[];
