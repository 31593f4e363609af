import {all, any, type RedFlag} from '../core/index.js';
import type {EvidenceId} from './evidence.js';
import type {Place} from './places.js';
import {
  event,
  fractureRisk,
  from45,
  infectionRisk,
  legSign,
  maternity,
  nerveSign,
  nerveSignBeyondLegPain,
  pain,
  painStillComes,
  pressedAndStillHurts,
  repeatedNoise,
  type Finding,
} from './questions.js';

/**
 * Rules that raise the urgency, most urgent subject first. Of equally soon matches that one says where to go whose place
 * is named first; of emergencies the one that stands first.
 */
export const redFlags = [
  // Pregnancy and birth below an emergency
  {id: 'pregnancy-fever-or-pain-peeing', when: any('pregnancy-fever-or-pain-peeing', all(maternity, 'fever')), urgency: 'urgent', where: 'maternity', evidence: ['G31', 'judgement']},
  {id: 'pregnancy-new-pain-after-12-weeks', when: 'new-pain-after-12-weeks', urgency: 'urgent', where: 'maternity', evidence: ['G31']},
  {id: 'pregnancy-severe-pain', when: all(maternity, 'pain-severe'), urgency: 'urgent', where: 'maternity', evidence: ['G31', 'G62', 'judgement']},
  {id: 'pregnancy-fall', when: all('pregnant', 'began-fall-or-blow'), urgency: 'urgent', where: 'maternity', evidence: ['judgement']},
  {id: 'pregnancy-near-faint', when: all('pregnant', 'nearly-fainted'), urgency: 'urgent', where: 'maternity', evidence: ['G65', 'judgement']},
  {id: 'pregnancy-tummy-pain', when: all('pregnant', 'tummy-pain'), urgency: 'urgent', where: 'maternity', evidence: ['judgement']},
  {id: 'pregnancy-pain', when: all(maternity, pain), urgency: 'soon', where: 'maternity', evidence: ['G31', 'G62']},
  {id: 'pregnancy-without-pain', when: maternity, urgency: 'monitor', where: 'maternity', evidence: ['G31', 'judgement']},

  // After a back operation
  {id: 'surgery-wound-fever-or-new-pain', when: any('surgery-wound-or-new-pain', all('fever', 'surgery-under-a-year')), urgency: 'urgent', where: 'surgical-team', evidence: ['G27', 'G55', 'judgement']},
  {id: 'surgery-clunk-in-first-year', when: all('surgery-under-a-year', any('loud-clunk', 'gives-way')), urgency: 'soon', by: '72h', where: 'surgical-team', evidence: ['G54', 'judgement']},
  {id: 'surgery-with-a-change', when: any(all('back-surgery', any(pain, 'loud-clunk', 'gives-way', 'getting-worse', 'posture-change', 'same-spot')), 'surgery-noise-new', 'surgery-under-a-year', all('surgery-metal-or-fusion', repeatedNoise)), urgency: 'soon', where: 'surgical-team', evidence: ['G54', 'G55', 'judgement']},

  // Chest, head, accident, very ill
  {id: 'chest-pain', when: 'chest-pain-or-breathless', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G15', 'judgement']},
  {id: 'collapse-or-tearing-pain', when: 'collapse-or-tearing-pain', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G28', 'judgement']},
  {id: 'faint-other', when: 'faint-other', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G28', 'G65', 'judgement']},
  {id: 'near-faint-at-65-or-round-the-ribs', when: all('nearly-fainted', any('age-65-plus', 'hurts-upper-band')), urgency: 'emergency', evidence: ['G28', 'judgement']},
  {id: 'stroke-signs', when: 'stroke-signs', urgency: 'emergency', ifUnsure: 'emergency', evidence: ['G39', 'G50', 'judgement']},
  {id: 'serious-accident', when: 'serious-accident', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['S1', 'S2', 'G15', 'G20']},
  {id: 'very-ill', when: 'very-ill', urgency: 'emergency', evidence: ['G27', 'G67', 'judgement']},

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
  {id: 'leg-strong-or-lasting', when: 'leg-strong-or-lasting', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G13', 'G14', 'G68']},
  {id: 'leg-pain', when: any('leg-pain', 'leg-mild-and-brief', 'leg-above-knee'), urgency: 'soon', ifUnsure: 'soon', by: '72h', evidence: ['S1', 'G13', 'G14', 'G68']},
  {id: 'arm-signs', when: 'arm-signs', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G39']},

  // The neck, beside the back or alone
  {id: 'neck-artery-signs', when: 'neck-artery-signs', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G39', 'G50', 'G51']},
  {id: 'neck-fever-and-stiff', when: 'neck-fever-and-stiff', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G67']},
  {id: 'neck-clumsy-hands-or-unsteady', when: 'neck-clumsy-hands-or-unsteady', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G39', 'judgement']},
  {id: 'neck-headache-after', when: 'neck-headache-after', urgency: 'urgent', evidence: ['G50', 'G51', 'G52', 'judgement']},
  {id: 'neck-injury', when: 'neck-injury', urgency: 'urgent', evidence: ['G20', 'judgement']},
  {id: 'neck-alone-hurts-or-stiff', when: all('place-neck', 'neck-hurts-or-stiff'), urgency: 'soon', evidence: ['G39', 'judgement']},
  {id: 'neck-hurts-or-stiff', when: 'neck-hurts-or-stiff', urgency: 'monitor', by: '2-weeks', evidence: ['G39', 'judgement']},

  // Cancer and infection
  {id: 'cancer-pain-and-nerve-sign', when: all('cancer-ever', pain, nerveSign), urgency: 'emergency', evidence: ['G26']},
  {id: 'cancer-and-pain', when: all('cancer-ever', pain), urgency: 'urgent', evidence: ['G20', 'G26']},
  {id: 'cancer-and-nerve-sign', when: all('cancer-ever', nerveSign), urgency: 'urgent', evidence: ['G26', 'judgement']},
  {id: 'cancer-without-pain', when: 'cancer-ever', urgency: 'monitor', evidence: ['G20', 'judgement']},
  {id: 'infection-and-nerve-sign', when: any(all('fever', nerveSignBeyondLegPain), all(infectionRisk, pain, nerveSignBeyondLegPain)), urgency: 'emergency', evidence: ['G27']},
  {id: 'infection-signs', when: any(all(any('fever', infectionRisk), pain), all('fever', infectionRisk)), urgency: 'urgent', evidence: ['G15', 'G27', 'G71']},
  {id: 'fever', when: 'fever', urgency: 'soon', by: '72h', evidence: ['G15', 'judgement']},
  {id: 'infection-risk-without-pain', when: infectionRisk, urgency: 'monitor', evidence: ['G27', 'G71', 'judgement']},
  {id: 'weight-loss', when: 'weight-loss', urgency: 'urgent', evidence: ['G15', 'G22']},
  {id: 'pain-never-eases', when: 'pain-night-or-rest-never-eases', urgency: 'urgent', evidence: ['G15', 'G22']},
  {id: 'seen-very-ill', when: 'seen-very-ill', urgency: 'emergency', ifUnsure: 'urgent', evidence: ['G27', 'judgement']},

  // A near faint, the tummy
  {id: 'near-faint', when: 'nearly-fainted', urgency: 'urgent', evidence: ['G28', 'G65', 'judgement']},
  {id: 'tummy-pain-from-45', when: all('tummy-pain', from45), urgency: 'urgent', evidence: ['G28', 'judgement']},
  {id: 'tummy-pain', when: 'tummy-pain', urgency: 'soon', by: '72h', evidence: ['G28', 'judgement']},

  // Injury, bleeding and bones
  {id: 'bleeding-and-nerve-sign', when: all('bleeds-easily', nerveSignBeyondLegPain, any(event, 'pain-severe')), urgency: 'emergency', evidence: ['judgement']},
  {id: 'bleeding-after-injury', when: all('bleeds-easily', any('began-fall-or-blow', all(any('began-lift-or-twist', 'began-pressed-or-treated'), painStillComes))), urgency: 'urgent', evidence: ['judgement']},
  {id: 'event-with-severe-pain', when: all(event, 'pain-severe'), urgency: 'urgent', evidence: ['S1', 'G20']},
  {id: 'event-with-fracture-risk', when: all(fractureRisk, any('began-fall-or-blow', all('began-lift-or-twist', pain), pressedAndStillHurts)), urgency: 'urgent', evidence: ['S2', 'G20', 'G21', 'judgement']},
  {id: 'lift-with-fracture-risk', when: all(fractureRisk, 'began-lift-or-twist'), urgency: 'soon', by: '72h', evidence: ['G20', 'G21', 'judgement']},
  {id: 'fall-or-blow', when: 'began-fall-or-blow', urgency: 'soon', by: '72h', evidence: ['S1', 'S2', 'G20']},
  {id: 'rib-after-event', when: all('place-ribs', event, painStillComes), urgency: 'soon', by: '72h', evidence: ['G61', 'judgement']},
  {id: 'pressed-or-treated', when: all('began-pressed-or-treated', any(painStillComes, 'bones')), urgency: 'soon', by: '72h', evidence: ['G13', 'G52', 'judgement']},
  {id: 'lift-or-twist', when: 'began-lift-or-twist', urgency: 'soon', evidence: ['S1', 'G13', 'G58', 'judgement']},
  {id: 'thin-bones-with-pain', when: all('bones', any(painStillComes, 'pain-once-gone', 'pain-severe', 'posture-change')), urgency: 'urgent', evidence: ['G20', 'G21', 'G24', 'judgement']},
  {id: 'older-with-lasting-pain-or-stoop', when: all('age-65-plus', any('pain-most-times', 'pain-severe', 'posture-change')), urgency: 'urgent', evidence: ['G20', 'G21', 'G24']},
  {id: 'older-with-pain', when: all('age-65-plus', painStillComes), urgency: 'soon', by: '72h', evidence: ['G20', 'G21', 'judgement']},
  {id: 'older-and-one-painful-pop', when: all('age-65-plus', 'pain-once-gone'), urgency: 'soon', evidence: ['G21', 'G24', 'judgement']},
  {id: 'seen-hurt-or-hurts-to-move', when: 'seen-hurt-or-hurts-to-move', urgency: 'urgent', ifUnsure: 'urgent', evidence: ['G15', 'judgement']},

  // The upper back: where it hurts, not where it pops
  {id: 'upper-pain-band', when: 'hurts-upper-band', urgency: 'urgent', evidence: ['G15', 'G26', 'judgement']},
  {id: 'upper-pain-new-from-45', when: all('hurts-upper-new', from45), urgency: 'urgent', evidence: ['G15', 'G26', 'G46']},
  {id: 'upper-pain-new', when: 'hurts-upper-new', urgency: 'soon', by: '72h', evidence: ['G15', 'G46', 'G47', 'G48', 'judgement']},
  {id: 'upper-pain-known-from-45', when: all('hurts-upper-known', from45), urgency: 'soon', evidence: ['G15', 'G48', 'judgement']},
  {id: 'upper-pain-known', when: 'hurts-upper-known', urgency: 'monitor', by: '2-weeks', evidence: ['G46', 'G47', 'G48', 'judgement']},

  // The back itself
  {id: 'pain-severe', when: 'pain-severe', urgency: 'urgent', evidence: ['S2', 'G15']},
  {id: 'cough-with-leg-sign', when: all('pain-cough-or-strain', legSign), urgency: 'urgent', evidence: ['G15', 'G45']},
  {id: 'pain-cough-or-strain', when: 'pain-cough-or-strain', urgency: 'soon', by: '72h', evidence: ['G15', 'G45', 'judgement']},
  {id: 'new-shape', when: 'new-shape', urgency: 'urgent', evidence: ['G15']},
  {id: 'swelling-with-more', when: all('swelling', any(pain, 'fever', event)), urgency: 'urgent', evidence: ['S2', 'G15']},
  {id: 'swelling', when: 'swelling', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'giving-way-or-clunk-with-leg-sign', when: all(any('gives-way', 'loud-clunk'), legSign), urgency: 'urgent', evidence: ['S1', 'G32']},
  {id: 'gives-way', when: 'gives-way', urgency: 'soon', evidence: ['S1', 'G32']},
  {id: 'loud-clunk', when: 'loud-clunk', urgency: 'soon', evidence: ['S1', 'G32']},
  {id: 'pain-most-times', when: 'pain-most-times', urgency: 'soon', evidence: ['S1', 'S2', 'G13']},
  {id: 'pain-sharp-with-pop', when: all('pain-with-pop', 'pain-sharp'), urgency: 'soon', evidence: ['S2']},
  {id: 'pain-rising', when: 'pain-rising', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'pain-weeks', when: 'pain-weeks', urgency: 'soon', evidence: ['S2', 'G15', 'G49']},
  {id: 'young-with-pain', when: all('age-16-17', pain), urgency: 'soon', evidence: ['G30', 'G64']},
  {id: 'pain-sometimes', when: 'pain-sometimes', urgency: 'monitor', evidence: ['S1', 'G13']},
  {id: 'pain-other-times', when: 'pain-other-times', urgency: 'monitor', evidence: ['G13', 'judgement']},
  {id: 'pain-once-gone', when: 'pain-once-gone', urgency: 'monitor', by: '2-weeks', evidence: ['S1', 'G13']},
  {id: 'posture-change', when: 'posture-change', urgency: 'soon', evidence: ['S2', 'G15']},
  {id: 'gait-sore-or-stiff', when: 'gait-sore-or-stiff', urgency: 'soon', evidence: ['S2', 'judgement']},
  {id: 'inflammatory-pattern', when: all('stiff-30-min-eases-moving', 'stiff-3-months', 'stiff-began-under-45'), urgency: 'soon', evidence: ['S2', 'G29']},
  {id: 'stiff-3-months', when: 'stiff-3-months', urgency: 'soon', evidence: ['S2', 'G29']},
  {id: 'stiff-over-minutes', when: 'stiff-over-minutes', urgency: 'monitor', evidence: ['S2', 'judgement']},
  {id: 'grinding-with-pain-or-stiffness', when: all('grinding', any(pain, 'stiff-over-minutes')), urgency: 'soon', evidence: ['S1', 'S2', 'G9']},
  {id: 'grinding', when: 'grinding', urgency: 'monitor', grade: 'weak', evidence: ['S1', 'S2', 'G9', 'G10', 'G11', 'G69']},
  {id: 'click-every-time', when: 'click-every-time', urgency: 'monitor', grade: 'weak', evidence: ['G2', 'G53', 'judgement']},
  {id: 'back-surgery', when: 'back-surgery', urgency: 'monitor', evidence: ['G54', 'judgement']},

  // Asked for by a source article alone: worth a look, and no reason to take back a harmless explanation
  {id: 'same-spot', when: 'same-spot', urgency: 'soon', gentle: true, where: 'no-hurry', evidence: ['S2']},
  {id: 'getting-worse', when: 'getting-worse', urgency: 'soon', gentle: true, where: 'no-hurry', evidence: ['S2', 'G12']},

  // Birth: after the general emergencies, which come first
  {id: 'pregnancy-waves-bleeding-or-fluid', when: 'waves-bleeding-or-fluid', urgency: 'emergency', where: 'maternity', evidence: ['G31']},
  {id: 'pregnancy-headache-or-sight', when: 'pregnancy-headache-or-sight', urgency: 'emergency', where: 'maternity', evidence: ['judgement']},
  {id: 'pregnancy-baby-moves-less', when: 'baby-moves-less', urgency: 'emergency', where: 'maternity', evidence: ['judgement']},

  // What a limit leaves unasked could hide these: the child, another place
  {id: 'child-danger-sign', when: any('child-fever-or-ill', 'child-night-pain', 'child-limp-or-weak-or-numb', 'child-weight-loss', 'child-recent-injury'), urgency: 'urgent', where: 'child', evidence: ['G30', 'judgement']},
  {id: 'child-pain-or-new-shape', when: any('child-pain', 'child-new-shape'), urgency: 'soon', by: '72h', where: 'child', evidence: ['G30', 'judgement']},
  {id: 'other-arm-and-leg-signs', when: all('other-arm-signs', 'other-leg-signs'), urgency: 'emergency', evidence: ['S1', 'G39', 'judgement']},
  {id: 'other-arm-or-leg-signs', when: any('other-arm-signs', 'other-leg-signs'), urgency: 'urgent', ifUnsure: 'urgent', evidence: ['S1', 'G39']},
  {id: 'other-danger-sign', when: any('other-fever-or-hot-swollen', 'other-injury-or-cannot-use', 'other-weight-loss-or-cancer', 'other-severe-pain'), urgency: 'urgent', evidence: ['G15', 'G27', 'judgement']},
  {id: 'other-joint-hurts-at-65', when: all('other-joint-hurts', 'age-65-plus'), urgency: 'soon', by: '72h', evidence: ['judgement']},
  {id: 'other-joint-hurts', when: 'other-joint-hurts', urgency: 'soon', evidence: ['judgement']},
] as const satisfies readonly RedFlag<Finding, EvidenceId, string, Place>[];
