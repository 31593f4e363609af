import type {Case} from './case.js';
import {visit} from './visit.js';

/** Always one spot, getting worse, a new posture, a new walk. */
export const pattern: readonly Case[] = [
  {
    id: 'always-the-same-spot',
    title: 'A painless pop always in the same spot is soon',
    steps: visit({pattern: ['same-spot']}),
    expect: {
      urgency: 'soon',
      redFlags: ['same-spot'],
      sounds: ['cannot-be-told'],
      notExplained: ['joint-cavitation'],
    },
    carries: {rows: [22], claims: ['S2.30']},
  },
  {
    id: 'soft-snap-always-in-the-same-spot',
    title: 'A soft snap is soon as well when it keeps to one spot',
    steps: visit({pattern: ['same-spot'], sound: 'snap-same-point'}),
    expect: {urgency: 'soon', redFlags: ['same-spot'], notExplained: ['soft-tissue-snap']},
    carries: {rows: [22, 34]},
  },
  {
    id: 'not-sure-same-spot',
    title: 'Not sure whether it is always the same spot is something to watch',
    steps: visit({pattern: {'same-spot': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['same-spot'], sounds: ['joint-cavitation']},
    carries: {rows: [22]},
  },
  {
    id: 'getting-worse',
    title: 'Painless pops that get louder and more frequent over weeks are soon',
    steps: visit({pattern: ['getting-worse']}),
    expect: {urgency: 'soon', redFlags: ['getting-worse'], notExplained: ['joint-cavitation']},
    carries: {rows: [23], claims: ['S2.31']},
  },
  {
    id: 'not-sure-getting-worse',
    title: 'Not sure whether it is getting worse is something to watch',
    steps: visit({pattern: {'getting-worse': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['getting-worse']},
    carries: {rows: [23]},
  },
  {
    id: 'posture-change',
    title: 'A new lean or stoop under 65 is soon without any pain',
    steps: visit({pattern: ['posture-change']}),
    expect: {urgency: 'soon', redFlags: ['posture-change'], notMatched: ['fracture-risk-with-pain']},
    carries: {rows: [24], claims: ['S2.32']},
  },
  {
    id: 'not-sure-posture-change',
    title: 'Not sure about a new lean is something to watch',
    steps: visit({pattern: {'posture-change': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['posture-change']},
    carries: {rows: [24]},
  },
  {
    id: 'walk-sore-or-stiff',
    title: 'A new walk because it is sore or stiff is soon',
    steps: visit({pattern: ['gait-change'], 'gait-why': 'gait-sore-or-stiff'}),
    expect: {urgency: 'soon', redFlags: ['gait-sore-or-stiff'], notMatched: ['leg-failing'], screens: 11},
    carries: {rows: [24], claims: ['S2.33']},
  },
  {
    id: 'not-sure-walk-changed-but-stiff',
    title: 'Perhaps a new walk, and if so a stiff one, is soon',
    steps: visit({pattern: {'gait-change': 'unsure'}, 'gait-why': 'gait-sore-or-stiff'}),
    expect: {urgency: 'soon', redFlags: ['gait-sore-or-stiff']},
    carries: {rows: [24]},
  },
  {
    id: 'not-sure-walk-changed-but-unsteady',
    title: 'Perhaps a new walk, and if so an unsteady one, is an emergency',
    steps: visit({pattern: {'gait-change': 'unsure'}, 'gait-why': 'gait-weak-or-unsteady'}, 'gait-why'),
    expect: {urgency: 'emergency', redFlags: ['leg-failing']},
    carries: {rows: [6]},
    note: 'The second screen was answered for certain, and it counts by itself.',
  },
];
