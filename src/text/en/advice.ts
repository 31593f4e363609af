import type {RulebookText} from '../text.js';

/** When to call, in every result and where the check fails. */
const emergencySigns = [
  'Numb or odd feeling around your bottom or private parts',
  'Any new change in peeing or pooing, even a small change',
  'A new change in how sex feels or works, with pain, numbness or weakness in a leg',
  'Pain, tingling, numbness or weakness in both legs',
  'A leg that fails or drags, or new unsteady walking',
  'Chest pain, trouble breathing, collapse or sudden tearing pain',
  'Sudden trouble with face, speech, sight, balance or swallowing, or worst-ever headache',
  'A serious accident, or feeling very ill',
] as const;

/** What to do, where and by when; what to watch for; about cracking it yourself. */
export const adviceWords: Pick<
  RulebookText,
  'summaryTitle' | 'dispositions' | 'otherDispositions' | 'places' | 'safetyNet' | 'selfCracking'
> = {
  summaryTitle: 'A popping back: summary for a clinician',
  dispositions: {
    emergency: {
      title: 'Call {number} now',
      when: 'Now',
      where: 'The nearest emergency department (A&E or ER)',
      todo: [
        'Call {number}, or have someone take you to an emergency department.',
        'Do not drive yourself.',
        'Take your medicines list and someone with you.',
        'Do not try to crack your back.',
      ],
    },
    urgent: {
      title: 'See a doctor today',
      when: 'Today',
      where: 'Your doctor, or an urgent care or walk-in clinic',
      todo: [
        'Call the doctor, and ask to be seen today.',
        'If you cannot be seen in time, call {advice}.',
        'If that fails, go to urgent care or an emergency department today.',
        'Until then, do not try to crack your back, and lift nothing heavy.',
      ],
    },
    soon: {
      title: 'Book a visit',
      when: 'Within 2 weeks',
      where: 'A doctor or physiotherapist',
      todo: [
        'Book a visit, and take this page with you.',
        'Keep moving as far as is easy. Warmth may help.',
        'Stop what makes it worse.',
        'Look again each day. If it gets worse, ask to be seen sooner.',
        'If you cannot be seen in time, call {advice}.',
      ],
    },
    monitor: {
      title: 'Watch what it does',
      when: 'Look again in 2 to 6 weeks',
      where: 'At home. If it changes or lasts: a doctor or physiotherapist',
      todo: [
        'Keep moving as far as is easy. Warmth may help.',
        'Stop what makes it worse.',
        'Note when it pops, where, and if it hurts.',
        'If you were not sure of a sign, watch it and do this check again.',
        'See someone if it changes, starts to hurt, or lasts more than six weeks.',
      ],
    },
    'self-care': {
      title: 'You can look after this yourself',
      when: 'No visit needed now',
      where: 'At home',
      todo: [
        'A pop can startle you, but mostly means no injury or illness.',
        'Keep moving. Stretch gently after long sitting.',
        'If pain or any other sign starts, do this check again.',
      ],
    },
  },
  otherDispositions: {
    'emergency/maternity': {
      title: 'Call your maternity unit or {number} now',
      where: 'Your maternity unit or an emergency department',
      todo: [
        'Call your maternity unit. If nobody answers at once, call {number}.',
        'Do not drive yourself.',
        'Take your notes, medicines list and someone with you.',
        'Do not try to crack your back.',
      ],
    },
    'urgent/maternity': {
      title: 'Call your midwife or maternity unit today',
      where: 'Your midwife, maternity unit or doctor',
      todo: [
        'Call your midwife or maternity unit today, and tell them what you ticked.',
        'If you cannot be seen in time, call {advice}.',
        'If that fails, go to the maternity unit today.',
        'Until then, do not try to crack your back, and lift nothing heavy.',
      ],
    },
    'urgent/child': {
      title: 'A doctor should see the child today',
      where: 'A family doctor or children’s doctor',
      todo: [
        'Call the doctor, and ask to be seen today.',
        'If you cannot be seen in time, call {advice}.',
        'If that fails, go to urgent care or an emergency department today.',
        'Until then, no sport, and do not try to crack the back.',
      ],
    },
    'soon/72h': {
      title: 'Be seen within 72 hours',
      when: 'Within 72 hours (3 days)',
      todo: [
        'Call a doctor or physiotherapist today, and ask to be seen within 72 hours.',
        'If you cannot be seen in time, call {advice}.',
        'If that fails, go to an urgent care or walk-in clinic.',
        'Keep moving as far as is easy. Warmth may help.',
        'Stop what makes it worse.',
        'Look again each day. If it gets worse, ask to be seen the same day.',
      ],
    },
    'soon/72h/child': {
      title: 'A doctor should see the child within 72 hours',
      where: 'A family doctor or children’s doctor',
      todo: [
        'Call the doctor, and ask to be seen within 72 hours.',
        'If you cannot be seen in time, call {advice}.',
        'If that fails, go to an urgent care or walk-in clinic.',
        'Until then, do not try to crack the back, and stop what makes it worse.',
        'Look again each day. If it gets worse, ask to be seen the same day.',
      ],
    },
    'soon/maternity': {
      title: 'Tell your midwife or maternity unit',
      where: 'Your midwife, maternity unit or doctor',
    },
    'soon/72h/maternity': {
      title: 'Call your midwife or maternity unit within 72 hours',
      when: 'Within 72 hours (3 days)',
      todo: [
        'Call your midwife or maternity unit today, and tell them what you ticked.',
        'If you cannot be seen in time, call {advice}.',
        'If that fails, go to the maternity unit.',
        'Keep moving as far as is easy. Warmth may help.',
        'Stop what makes it worse.',
        'Look again each day. If it gets worse, ask to be seen the same day.',
      ],
    },
    'monitor/maternity': {where: 'At home. If it changes or lasts: your midwife or maternity unit'},
    'monitor/2-weeks': {
      when: 'Look again in 2 weeks',
      todo: [
        'Keep moving as far as is easy. Warmth may help.',
        'Stop what makes it worse.',
        'Note when it pops, where, and if it hurts.',
        'If you were not sure of a sign, watch it and do this check again.',
        'See someone if it changes or hurts again.',
      ],
    },
  },
  places: {
    maternity: 'Your midwife, maternity unit or doctor',
    child: 'A family doctor or children’s doctor',
  },
  safetyNet: {
    emergency: emergencySigns,
    urgent: [
      'Weakness, pins and needles or numbness in a leg or arm',
      'A new change in how sex feels or works',
      'Fever or shivers with back pain',
      'Pain so bad that you cannot sleep, walk or dress',
      'Pain at night or at rest, and no position or movement helps',
      'Losing weight without trying',
      'A lump or a new shape of the back',
    ],
    worried: 'Being worried is reason enough to ask.',
    notAllClear: 'This is not an all-clear. A check like this can miss things.',
    sayOnPhone: 'Say: “This is about a back problem with a new warning sign.”',
    tellThem: 'Tell them which sign it is, and of any cancer, steroids or infection risk.',
    stillCall: 'If it was true at any time in the last two weeks, still call {number}.',
    notAssessed:
      'This check does not cover poisoning, thoughts of harming yourself, or other illness. If you are in danger, call {number}. You deserve help.',
  },
  selfCracking: {
    title: 'Cracking your own back: what is known',
    callIf:
      'Call {number} now if you pee or poo differently, or feel numb between the legs. Small changes count.',
    notIf:
      'These are not for you after a recent injury, with thin bones, in pregnancy or under 16. Nor if your back gives way, or with any sign above.',
    feelsGood: [
      'The pressure drops, and that brings relief for a while.',
      'The pop feels like a small reward, as if something was put right.',
      'So popping easily becomes a habit.',
    ],
    trained: [
      'A physiotherapist or chiropractor checks first, then works with control.',
      'Even they cannot aim at just one joint.',
      'Guidelines advise it only with exercise. It differs from what you do, but that does not mean you need it.',
    ],
    mayHappen: [
      {say: 'Force moves the easiest joints, not the stiff one.', grade: 'opinion'},
      {
        say: 'Cracking often or with force may over-stretch the bands that hold the spine (ligaments).',
        grade: 'opinion',
      },
      {
        say: 'Joints may then get too loose. The back may pop more, and get hurt more easily.',
        grade: 'opinion',
      },
      {say: 'A bad twist may strain a muscle or ligament, or pinch a nerve.', grade: 'opinion'},
      {say: 'It may make a sore joint or a disc problem worse.', grade: 'opinion'},
      {say: 'If you lean on it for lasting pain, it may hide a problem and hold up help.', grade: 'opinion'},
      {
        say: 'People who crack knuckles had no more arthritis in their hands. Backs may differ.',
        grade: 'moderate',
      },
    ],
    gentleIsFine:
      'Now and then and gently, it may do no harm. We found no study of harm from cracking your own low back.',
    insteadMoves: [
      {
        picture: 'knees-to-chest',
        name: 'Knees to chest',
        how: 'Lie on your back. Pull your knees in slowly, then let go.',
      },
      {
        picture: 'cat-and-cow',
        name: 'Cat and cow',
        how: 'On hands and knees, slowly round your back, then let it sink.',
      },
      {
        picture: 'seated-turn',
        name: 'Slow seated turn',
        how: 'Sit tall. Turn slowly to each side, as far as is easy.',
      },
      {
        picture: 'core-work',
        name: 'Core strength',
        how: 'On hands and knees, reach out one arm and the other leg. Hold, then swap.',
      },
    ],
    insteadHabit: [
      'When the urge comes, wait a minute and stretch gently.',
      'Warmth or slow breaths may bring relief too.',
      'Find another small reward, like a tick on a calendar.',
      'If you need the pop to get by, someone should look.',
    ],
    doNot: 'Do not try to crack your back, or let anyone else try.',
    noExercise: 'Start no new stretches or exercises until someone has looked at your back.',
    neckToo: 'Please do not force your neck either. Rarely, a blood vessel there was torn.',
  },
};
