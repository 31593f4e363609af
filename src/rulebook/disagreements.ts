// Where sources differ, and gaps in them, with what the rulebook does about it.

/** Each: where sources differ or are silent, and what the rulebook says. */
export const disagreements: readonly (readonly [where: string, whatWeSay: string])[] = [
  ['Does the bubble make the sound as it forms or as it collapses?', 'The words allow both (G1, G2, G3).'],
  [
    'Is grinding a sign of osteoarthritis?',
    'Weaker than the article says (G10; G11 on knees). The words are “may” and “many noisy joints are fine”.',
  ],
  [
    'Does cracking over-stretch ligaments?',
    'Not shown for the spine (G35, G37). The caution stays, as opinion, with “may”.',
  ],
  [
    'Can a trained person aim at one joint?',
    'The article says aimed; studies say not very (G5, G37). Nobody is sent to be cracked. Guidelines advise it only with exercise (G13).',
  ],
  [
    'Does a pop need more than the normal range?',
    'Past the resting position, as the article says; not past the normal range.',
  ],
  ['May stable sciatica wait?', 'Guidelines say yes, the article says promptly. Not slower than 72 hours.'],
  ['Always the same spot.', 'Only the article S2 asks for a doctor. It is soon.'],
  ['Which bladder or bowel change counts?', 'The article is broader than GIRFT. Any new change counts.'],
  ['Signs in both legs.', 'The NHS is broader than GIRFT. The broader one is taken.'],
  ['A sexual change alone.', 'Unlikely by GIRFT; never below urgent.'],
  [
    'Stiffness.',
    'The article calls a crack harmless without stiffness, and also after long sitting. Only stiffness of more than a few minutes counts.',
  ],
  ['The wait before the same joint pops again.', 'A hint, not a rule: some joints pop again at once (G5).'],
  [
    'Posture.',
    'A change of posture is a sign. Bad posture as a cause of pain is not claimed, and no spine is called “out of place”.',
  ],
];

export const gaps: readonly string[] = [
  'No study was found that tests grinding in the spine as a sign of facet osteoarthritis.',
  'No study was found that measures harm from cracking your own low back.',
  'The reassurance about noisy joints comes from knees (G11), by analogy.',
  'How the sound is made was studied in finger joints (G1, G2); in the joints of the low back only during treatment (G5).',
];
