// Where sources differ, where we are lower than one of them, what is our own judgement, and gaps.

/** Each: where sources differ or are silent, and what the rulebook says. */
export const disagreements: readonly (readonly [where: string, whatWeSay: string])[] = [
  ['Does the bubble make the sound as it forms or as it collapses?', 'The words allow both (G1, G2, G3).'],
  [
    'Is grinding a sign of osteoarthritis?',
    'Weaker than the article says (G10; G11 on knees). In knees that grind, painful osteoarthritis came more often later (G69). The words are “may” and “many noisy joints are fine”. A clean click is not explained with it.',
  ],
  [
    'Does cracking over-stretch ligaments?',
    'Not shown for the spine (G35, G37). The caution stays, as opinion, with “may”.',
  ],
  [
    'Can a trained person aim at one joint?',
    'The article says aimed; studies say not very: one push makes several joints pop, on both sides (G5, G6, G37). Nobody is sent to be cracked. Guidelines advise it only with exercise (G13).',
  ],
  [
    'Does the pop bring the relief?',
    'The articles put the relief down to the pressure; that is not shown. In studies of treatment people did as well without a pop: two trials and a review (G8).',
  ],
  [
    'Are most painless pops gas bubbles?',
    'The likeliest source of a painless pop. Nobody has counted everyday pops of the back.',
  ],
  [
    'Do harmless pops never hurt?',
    'No source says so. A pop that hurts is not the usual kind: once may be a small strain, most times needs a look.',
  ],
  [
    'Does a pop need more than the normal range?',
    'Past the resting position, as the article says; not past the normal range.',
  ],
  ['May stable sciatica wait?', 'Guidelines say yes, the article says promptly. Not slower than 72 hours.'],
  [
    'Always the same spot.',
    'Only the article S2 asks for a doctor. It is soon, without hurry, and takes no harmless explanation away.',
  ],
  ['Which bladder or bowel change counts?', 'The article is broader than GIRFT. Any new change counts.'],
  ['Signs in both legs.', 'The NHS is broader than GIRFT. The broader one is taken.'],
  ['A sexual change alone.', 'Unlikely by GIRFT; never below urgent.'],
  [
    'Stiffness.',
    'The article calls a crack harmless without stiffness, and also after long sitting. Only stiffness of more than a few minutes counts.',
  ],
  ['The wait before the same joint pops again.', 'A hint, not a rule: some joints pop again at once (G5).'],
  [
    'Is pain in the upper or middle back a sign of its own?',
    'The national list of the NHS says urgent (G15); pages of NHS services call it rarely serious (G48), and it is common (G46). What the pain is like decides.',
  ],
  [
    'Posture.',
    'A change of posture is a sign. Bad posture as a cause of pain is not claimed (G70), and no spine is called “out of place”.',
  ],
];

/** Where people are sent less urgently than a public list would send them: the list, what we do, and on what grounds. */
export const lowerThanAPublicList: readonly (readonly [list: string, here: string, grounds: string])[] = [
  [
    'Pain in the upper back is urgent (NHS, G15)',
    'Urgent only from 45, round the ribs, on each breath, unchanged by moving, severe, or with any other red flag. Else new pain is 72 hours; a mild ache, long known, that moving eases is watched, from 45 soon.',
    'Our judgement, after G21 and G46 to G49: the list is made for a public that is asked nothing more; here the other flags are asked one by one. A clinician may well want “today” back: it is one word in three rules.',
  ],
  [
    'Pain that is worse on coughing is urgent (NHS, G15)',
    'Urgent with a leg sign, else 72 hours.',
    'Our judgement, after G45: only a worse leg pain pointed to a pressed nerve.',
  ],
  [
    'A near faint is for 999 (some lists)',
    'Below 65 a near faint that passed, with the pain or after a strain, is the same day. Anything else is an emergency.',
    'Our judgement. G28 and G65 have no line on it, and no source gives a number.',
  ],
];

/** What no source settles, beside where we are lower than a public list. Each waits for a clinician. */
export const ownJudgements: readonly string[] = [
  '65 and over with an ordinary ache: 72 hours, where it was the same day before.',
  'Limits that only ask to watch; painless children of 10 to 15; under 10 as the line for small children.',
  'A new mild headache after the neck was treated: the same day. It is common (12–20 %) and almost always harmless, but it is how a tear begins.',
  'A painless noise in the first year after a spinal operation, or at its place: the team, within 2 weeks. Surgeons may find this too much or too slow.',
  'Three months for infections, operations and births; one month for the neck; cracking once or twice a day as no urgency.',
  '“Only when you move or press” as the hint that keeps rib pain away from the sign of chest pain.',
  'All answers to common questions that are marked as opinion.',
  'From a reading for safety, 98 dangerous stories, each answered by a careful and by a hurried reader: that a strain changes as one moves and a torn vessel does not, that a sign that passed within two weeks counts, the tummy pain, the blood thinners, the stiff spine, the fall and the headache in pregnancy, a neck pain and headache without a cause, and no moves with a new stoop, at 65 with pain, or with easy bleeding after an event. The sources for these were mostly cited from memory, so none is given.',
];

export const gaps: readonly string[] = [
  'No study was found that tests grinding in the spine as a sign of facet osteoarthritis.',
  'No study was found that measures harm from cracking your own low back.',
  'The reassurance about noisy joints comes from knees (G11), by analogy.',
  'How the sound is made was studied in finger joints (G1, G2); in the joints of the low back only during treatment (G5).',
  'No study was found of noises after operations on the spine, or of painless noises of shoulder blade and ribs in the general public.',
  'No study was found of harm from popping on one side or always in the same spot, or of stopping the habit of cracking.',
  'Nothing was found on how often a near faint that passed, with back pain, is a torn main blood vessel.',
];
