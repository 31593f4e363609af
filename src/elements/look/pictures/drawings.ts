/**
 * The drawings. One hand for all: 1.75 px round strokes in the ink of the text around, one accent at low strength for
 * the part that matters, no faces, no words, no ids. A drawing is a few paths on a grid of 240 by 240, in this order:
 *
 * - `under`: what others lie over, in ink;
 * - `over`: in ink on paper, hides what it lies over;
 * - `accent`: a wash of the accent colour, no outline;
 * - `part`: as `over`, but filled with the accent: the part that matters;
 * - `ink`: what is there;
 * - `dots`: the same ink, dotted: where something was, could be, or is not known;
 * - `move`: arrows and ticks, in the accent colour.
 */
export interface Paths {
  readonly under?: string;
  readonly over?: string;
  readonly accent?: string;
  readonly part?: string;
  readonly ink?: string;
  readonly dots?: string;
  readonly move?: string;
}

/** Paths, of which some are drawn twice: both halves of a joint, both sides of the body. */
export interface Layers extends Paths {
  readonly twice?: Paths;
  /** Over all else, in ink on paper. */
  readonly last?: string;
}

/** What a large lens shows, drawn around its middle; what is drawn twice stands upside down the second time. */
export interface Lens extends Layers {
  /** The small place that it shows, with the beam to the lens. */
  readonly place: Paths;
}

export interface Drawing extends Layers {
  /** Puts the paths, but those of the lens, on a grid of their own: an SVG transform. */
  readonly grid?: string;
  readonly lens?: Lens;
}

// Parts that several drawings share; the open ones continue from the point where they are put.
const vertebra =
  'q26 6 52 0 8-1 8 6c-2 8-2 20 0 28q1 7-8 6-26-6-52 0-9 1-8-6c4-8 4-20 0-28q0-7 8-6zm59 10c7 0 8-4 10-9 2-6 10-6 13-1 2 4 2 8 4 12 16 2 30 8 40 16 8 6 6 20-4 20-10 0-16-4-22-7-2 5-4 10-10 9-6-2-6-10-8-18-4-6-14-8-24-8';
const vertebralBody =
  'q34 6 68 0 10-1 10 8c-4 10-4 26 0 36q1 9-10 8-34-6-68 0-11 1-10-8c4-10 4-26 0-36q0-9 10-8z';

// A piece of the spine from the side, the lens, and where it is held.
const spine = `M0 0${vertebra}M0 56${vertebra}M0 112${vertebra}M0 168${vertebra}M0 224${vertebra}`;
const small = {grid: 'translate(10 6) scale(.78)', under: spine} as const;
const facet = {
  over: 'M63 47L70 159 184 75 78 36a11 11 0 1 1-15 11',
  ink: 'M78 36a11 11 0 0 0-15 11',
};
const tip = {over: 'M91 34L71 143 200 84 108 27a11 11 0 1 1-17 7', ink: 'M108 27a11 11 0 0 0-17 7'};
const joint = {
  capsule: 'M-51-30C-70-8-66 22-48 28L51 30C70 8 66-22 48-28z',
  side: 'M-51-30C-70-8-66 22-48 28',
  smooth: 'M-49-56C-42-48-44-40-50-32-56-14-42 0-28-4-10-9 0-13 14-16 32-20 48-10 49-30 50-40 42-46 49-56',
  rough:
    'M-49-56C-42-48-44-40-50-32-56-14-46-2-34-2c6 0 4-10 10-9s4 8 9 6 3-12 10-10 4 9 9 7 4-13 10-10 4 9 9 6 4-10 10-7C46-19 50-22 49-30 50-40 42-46 49-56',
  worn: 'M-46-12C-44-4-40-2-34-2c6 0 4-10 10-9s4 8 9 6 3-12 10-10 4 9 9 7 4-13 10-10 4 9 9 6 4-10 10-7C46-19 46-24 47-30 30-36-16-34-46-12z',
};
const anywhere = 'M50 120a70 70 0 1 0 140 0 70 70 0 1 0-140 0z';

const block = 'q-5 0-5 5v16q0 5 5 5h20q5 0 5-5v-16q0-5-5-5z';
const rib = 'c70-24 140 6 164 76l-12 6c-22-60-86-88-152-66';
const backBones = `M30 4${block}M30 42${block}M30 80${block}M30 118${block}M30 156${block}M30 194${block}`;
const screw = 'l-70 2-12 4 12 4 70 2m-4 4h18v-20h-18zm-62-6 5-8m7 8 5-8m7 8 5-9m7 9 5-9';
const neckBone = 'q-4 0-4 4v7q0 4 4 4h26q4 0 4-4v-7q0-4-4-4z';
const lumbarHalf = 'h17q4 0 4 5l15-4q6 0 3 6l-17 7q-1 6-5 6h-17';

export const drawings = {
  'joint-cavitation': {
    ...small,
    lens: {
      place: facet,
      accent: joint.capsule,
      twice: {over: joint.smooth, ink: joint.side},
      last: 'M-9 0a15 15 0 1 0 30 0 15 15 0 1 0-30 0zM-32 10a5 5 0 1 0 10 0 5 5 0 1 0-10 0z',
    },
  },
  'soft-tissue-snap': {
    ...small,
    lens: {
      place: tip,
      under: 'M-67-31C-40-34-20-36 0-30 20-24 26-12 26 0 26 16 18 28-2 30-24 32-44 26-68 29',
      part: 'M-8-73C-4-48 33-30 33 0S-4 48-8 73L9 73C14 48 55 34 55 0S14-48 9-73z',
      dots: 'M-2-73C-6-44-42-26-42 0S-6 44-2 73',
      move: 'M-26 6C-16-10-2-12 10-2M-1-3 10-2 11-13',
    },
  },
  crepitus: {...small, lens: {place: facet, twice: {over: joint.rough, accent: joint.worn}}},
  'facet-repositioning': {
    ...small,
    lens: {
      place: facet,
      accent: joint.capsule,
      twice: {
        over: joint.smooth,
        ink: joint.side,
        dots: 'M-40-18C-28-20-6-28 14-32 22-34 32-34 38-30',
        move: 'M0-54v22m-8-8 8 8 8-8',
      },
    },
  },
  instability: {
    accent: `M44 126${vertebra}`,
    ink: `M64 14${vertebra}M62 70${vertebra}M44 126${vertebra}M62 182${vertebra}M58 53c-7 4-9 12-2 16m66-16c7 4 5 12-2 16M56 109c-7 4-25 12-18 16m82-16c7 4-11 12-18 16M38 165c-7 4 11 12 18 16m46-16c7 4 25 12 18 16`,
    move: 'M26 144h-18m9-9-9 9 9 9',
  },
  'nerve-root': {
    accent: 'M34 138c-18 0-18 22 0 22q34 6 68 0c61 8 59-30 0-22q-34-6-68 0z',
    ink: `M34 12${vertebralBody}M34 86${vertebralBody}M34 160${vertebralBody}M26 65c-8 5-8 13 0 18m84-18c8 5 8 13 0 18m-84 56c-8 5-8 15 0 20m82-21c50-10 53 31 0 22m26-148v96c0 16 15 24 15 40s-15 28-15 44v36m20-216v28c2 24 26 32 58 42m-4 12c-66-23-60 1-43 37s34 28 47 35m-4 12c-26-6-29-15-42-6s-24 40 18 52`,
    move: 'M184 132l4-11m11 18 9-8m6 15 11-4',
  },
  'irritated-joint-or-soft-tissue': {
    ...small,
    lens: {
      place: facet,
      accent: 'M-37-26C-58-8-56 18-34 24L37 26C58 8 56-18 34-24z',
      twice: {
        over: 'M-49-56C-42-48-32-42-38-30-42-14-34 0-20-4-8-9 0-11 12-13 26-16 36-8 36-26 37-40 42-46 49-56',
        ink: 'M-37-26C-58-8-56 18-34 24',
        move: 'M-62-16l-9-4M-62 0h-10M-58 15l-9 4',
      },
    },
  },
  'cannot-be-told': {
    accent: anywhere,
    ink: `M60 14${vertebra}M58 70${vertebra}M58 126${vertebra}M60 182${vertebra}`,
    dots: anywhere,
  },
  'blade-or-ribs': {
    under: `${backBones}M55 22${rib}M55 60${rib}M55 98${rib}M55 136${rib}M55 174${rib}`,
    part: 'M98 52c22-8 48 0 72 6 14 2 20 18 10 26-14 8-22 40-38 92-4 12-16 10-18-2-6-40-20-70-32-104-4-10-2-16 6-18z',
    ink: 'M96 88c30 0 60-14 84-36',
    move: 'M128 106l6 48m-10-8 10 8 7-11m-20-28 7-9 10 7',
  },
  'cracked-rib': {
    under: `${backBones}M55 22${rib}M55 60${rib}M55 136${rib}M55 174${rib}`,
    part: 'M55 98C90 86 125 88 154 101L156 106 147 110 148 116C120 104 88 103 55 114M168 110C192 124 211 147 222 178L210 184C200 158 183 137 160 125L160 119 169 115z',
    move: 'M168 84l4-10m8 18 11-8m-34-3-3-11',
  },
  'after-surgery': {
    grid: 'translate(44 14) scale(1.3)',
    under: `M0 0${vertebra}M0 56${vertebra}M0 112${vertebra}`,
    over: 'M90-8h6v168h-6z',
    part: `M88 12${screw}M88 68${screw}M88 124${screw}`,
  },
  neck: {
    ink: `M107 122${neckBone}M107 144${neckBone}M107 166${neckBone}M107 188${neckBone}`,
    twice: {
      accent: 'M120 122h38c-2 30 4 46 22 56 8 4 17 7 26 10v18h-86z',
      ink: 'M120 8c38 0 58 24 58 58 0 28-10 46-20 56-2 30 4 46 22 56 20 10 46 12 58 28M178 62c8-2 10 18-3 26',
      move: 'M146 210v-88c0-16-2-24-16-26-6-2-10-8-10-18',
    },
  },
  fracture: {
    grid: 'translate(48 14) scale(1.3)',
    under: `M4 0${vertebra}M0 112${vertebra}`,
    part: 'M0 73c18-2 36-8 52-17q8-1 8 6c-2 8-2 20 0 28q1 7-8 6-26-6-52 0-9 1-8-6c1-3 1-7 0-10q-1-6 8-7zm59-7c7 0 8-4 10-9 2-6 10-6 13-1 2 4 2 8 4 12 16 2 30 8 40 16 8 6 6 20-4 20-10 0-16-4-22-7-2 5-4 10-10 9-6-2-6-10-8-18-4-6-14-8-24-8',
    ink: 'M-8 82l14-4-2 9 15-5-3 9 14-4',
    move: 'M-16 74l-10-5m8 14h-12m12 10-10 5',
  },
  infection: {
    under: `M38 8${vertebra}M34 64${vertebra}M34 120${vertebra}M38 176${vertebra}`,
    part: 'M30 105q30-6 60 0c10 2 10 16 0 18q-30-6-60 0c-10-2-10-16 0-18z',
    accent: 'M199 66h10v108a16 16 0 1 1-10 0z',
    ink: 'M192 34a12 12 0 0 1 24 0v134a24 24 0 1 1-24 0zM222 50h10m-10 24h10m-10 24h10m-10 24h10',
    move: 'M14 100l-9-5m7 19h-10m12 14-9 5',
  },
  'inflammatory-back-pain': {
    twice: {
      accent: 'M120 32h20v10h-20zM120 66h20v10h-20z',
      under: `M120 10${lumbarHalf}M120 44${lumbarHalf}M120 78${lumbarHalf}M120 108h24c6 0 10 4 8 12-4 32-12 62-28 86l-4 4`,
      part: 'M154 112l9 0c0 18-2 34-8 50l-10 0c4-16 8-32 9-50z',
      ink: 'M163 112c4-22 28-34 48-24 16 8 18 26 14 42-4 14-18 20-22 32-4 10 4 18 2 30-4 18-18 26-30 32-12 4-14-8-12-18 2-14-2-20-8-26-4-6-2-12 0-18',
      move: 'M176 122l12-6m-13 20h14m-18 12 12 6',
    },
  },
  'knees-to-chest': {
    accent: 'M69 130c15 0 23-9 31-13 6 3 10 9 12 13-1-3 35-15 39 34-20 0-69 0-85-7 1-9 2-19 3-27z',
    ink: 'M52 151c18 4 8 13 89 13s43-46 42-43-27-23-23-23c26-11 17 19 34-10s0-30-6-12-31-14-61-7-21 13-18 20l9 15m9 14c5 7 4 10-8 8m-60 2c35 16 90-62 99-56s-26 42-59 71M59 128a18 18 0 1 0-7 23M8 168h224',
    move: 'M83 71c-11 4-17 11-20 23m-8-8 8 8 10-5',
  },
  'cat-and-cow': {
    accent: 'M63 101c5 6 4 7 4 13l1 20c5 2 10 2 16 1l3-19c18-11 34-15 51 0l25-28c-41-36-86-12-100 13z',
    ink: 'M51 116c12-4 10-17 20-26s23-19 43-20 71 14 67 54-10 33 7 39 60 21 24 18-52 9-57-13-11-88-68-52m-20-4c1 78 1 57-9 63s-2 8 10 6 10-14 19-65M51 116a16 16 0 1 0 16 12M8 185h224',
    dots: 'M94 126c10 16 30 23 48 11',
    move: 'M118 60v-18m-8 8 8-8 8 8m-8 104v18m-8-8 8 8 8-8',
  },
  'seated-turn': {
    accent:
      'M117 80c-3 2-23 2-26 29 5 5 10 7 14 6 3 7 3 13 3 19 19-2 27-6 41 12-2-16-4-19 5-39 3 2 6 4 9 7 5-3 9-7 11-13-9-14-26-20-34-20-6 4-17 4-23-1z',
    ink: 'M119 65c4 13-3 18-14 19s-14 34-21 41-28 26-10 22 23-22 31-32l6-11m26-40c-3 25 10 16 17 20s20 14 30 31-22 45-16 23 5-12-18-34m-45 11c3 7 3 13 3 18m-18 4c8-2 18-4 30-4m-53 14c-9 4 4 51 3 60s-38 12-15 16 31-6 28-9 4-27 4-43 51 8 60-9-8-27 7-55M119 65a16 16 0 1 1 18-1M98 173h77v-25m0 25v52m-71-52v52',
    move: 'M94 25c10-16 58-16 68 0m-11-1 11 1 2-11',
  },
  'core-work': {
    accent: 'M70 92c-4 23-3 18 1 29l2 12c5 1 9 1 13 0l1-11c15 0 31 0 47 3 0-9-1-21-3-29-17 1-37-1-61-4z',
    ink: 'M48 85c-71-30-43-2-7 10m25-4c83 15 155-14 167-3s-7 6-13 8-70 27-76 29-19-3-57-3m-27-13c5 0 6 7 11 9m-1-7c-3 5 14 51-2 56s10 11 14 2 3-20 6-54m37 9c11 48-7 42 41 47s24-6 1-14-15-4-16-17l1-18M66 91a13 13 0 1 0-6 18M8 177h224',
  },
} satisfies Record<string, Drawing>;
