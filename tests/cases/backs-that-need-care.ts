import type {Case} from './case.js';
import {urgentVisit, visit} from './visit.js';

/** Painless pops in a back that should not be forced: thin bones, very bendy, bleeding. */
export const backsThatNeedCare: readonly Case[] = [
  {
    id: 'thin-bones-painless',
    title: 'Painless pops with thin bones or long use of steroids are watched, without force or moves',
    steps: visit({background: ['bones']}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-with-thin-bones'],
      notMatched: ['thin-bones-with-pain'],
      sounds: ['joint-cavitation'],
      notExplained: ['fracture'],
      moves: 'none',
    },
    carries: {rows: [30]},
  },
  {
    id: 'very-bendy-painless',
    title: 'Painless pops in a very bendy person are watched; only strength is advised',
    steps: visit({pattern: ['very-bendy']}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-when-bendy'],
      sounds: ['joint-cavitation'],
      moves: 'strength-only',
      common: ['bendy-scoliosis-disc'],
    },
    carries: {rows: [30], claims: ['S1.43']},
  },
  {
    id: 'not-sure-very-bendy',
    title: 'Not sure about being very bendy is something to watch, with strength alone',
    steps: visit({pattern: {'very-bendy': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['no-force-when-bendy'], moves: 'strength-only'},
    carries: {rows: [30]},
  },
  {
    id: 'very-bendy-and-thin-bones',
    title: 'Very bendy, with thin bones: no moves at all',
    steps: visit({background: ['bones'], pattern: ['very-bendy']}),
    expect: {
      urgency: 'monitor',
      cautions: ['no-force-with-thin-bones', 'no-force-when-bendy'],
      moves: 'none',
    },
    carries: {rows: [30]},
  },
  {
    id: 'very-bendy-always-one-spot',
    title: 'Very bendy, always in one spot: soon, at leisure, with strength alone',
    steps: visit({pattern: ['very-bendy', 'same-spot']}),
    expect: {
      urgency: 'soon',
      where: 'no-hurry',
      cautions: ['no-force-when-bendy'],
      sounds: ['joint-cavitation'],
      moves: 'strength-only',
    },
    carries: {rows: [22, 30]},
  },
  {
    id: 'perhaps-bleeds-easily',
    title: 'Perhaps a blood thinner, with painless pops, is something to watch',
    steps: visit({background: {'bleeds-easily': 'unsure'}}),
    expect: {urgency: 'monitor', suspected: ['no-force-when-bleeding-easily'], moves: 'all'},
    carries: {rows: [14, 30]},
  },
  {
    id: 'caution-stays-at-urgent',
    title: 'The caution about thin bones is kept when something else is urgent',
    steps: urgentVisit({signs: ['weight-loss'], background: ['bones']}),
    expect: {urgency: 'urgent', redFlags: ['weight-loss'], cautions: ['no-force-with-thin-bones']},
    carries: {rows: [17, 30]},
  },
];
