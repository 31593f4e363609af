import type {RulebookText} from '../text.js';

/** When to call, in every result and where the check fails. */
const emergencySigns = [
  'Numb, tingling or odd feeling in the bottom, buttocks, inner thighs or private parts',
  'Any new change in peeing or pooing, even a small change',
  'A new change in how sex feels or works, with pain, numbness or weakness in a leg',
  'Pain, tingling, numbness or weakness in both legs, or numb from the waist or chest down',
  'A leg that fails or drags, new unsteady walking or clumsy hands',
  'Chest pain, trouble breathing, or upper back, jaw or arm pain with sweating or sickness',
  'Passing out, nearly passing out, or sudden tearing pain',
  'Sudden trouble with face, speech, sight, balance or swallowing, or worst-ever headache',
  'A serious accident, feeling very ill, or fever with a stiff neck',
] as const;

// Said with several outcomes, so that it is the same sentence each time.
const noCracking = 'Do not try to crack your back or neck.';
const easyMoving = 'Keep moving as far as is easy. Warmth may help.';
const stopWhatWorsens = 'Stop what makes it worse.';
const orAskAdvice = 'If you cannot be seen in time, call {advice}.';
const lookSameDay = 'Look again each day. If it gets worse, ask to be seen the same day.';
const noteIt = 'Note when and where it pops, and whether it hurts.';
const watchUnsure = 'If you were not sure of a sign, watch it and do this check again.';
const maternityUnit = 'Your midwife, maternity unit or doctor';
const childDoctor = 'A family doctor or children’s doctor';
const surgicalTeam = 'The team that did the operation, or your doctor if you cannot reach them';
const teamsPicture = 'They may want a picture of it, such as an X-ray.';
const teamsMoves = 'Keep moving, but only as the team allows. Warmth may help.';
const threeDays = 'Within 72 hours (3 days)';

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
      where: 'Where they send you: mostly an emergency department (A&E or ER)',
      todo: [
        'Call {number}, name the sign, and do what they tell you.',
        'Do not drive yourself.',
        'Take your medicines list and someone with you.',
        noCracking,
      ],
    },
    urgent: {
      title: 'See a doctor today',
      when: 'Today',
      where: 'Your doctor, or an urgent care or walk-in clinic',
      todo: [
        'Call the doctor, and ask to be seen today.',
        orAskAdvice,
        'If that fails, go to urgent care or an emergency department today.',
        'Until then, do not try to crack your back or neck, and lift nothing heavy.',
      ],
    },
    soon: {
      title: 'Book a visit',
      when: 'Within 2 weeks',
      where: 'A doctor or physiotherapist',
      todo: [
        'Book a visit, and take this page with you.',
        easyMoving,
        stopWhatWorsens,
        'Look again each day. If it gets worse, ask to be seen sooner.',
        orAskAdvice,
      ],
    },
    monitor: {
      title: 'Watch what it does',
      when: 'Look again in 2 to 6 weeks',
      where: 'At home. If it changes or lasts: a doctor or physiotherapist',
      todo: [
        easyMoving,
        stopWhatWorsens,
        noteIt,
        'See someone if it changes, starts to hurt, or lasts more than six weeks.',
      ],
    },
    'self-care': {
      title: 'You can look after this yourself',
      when: 'No visit needed now',
      where: 'At home',
      todo: [
        'A pop can make you jump, but mostly means no injury or illness.',
        'Keep moving, and get up often when you sit for long.',
        'If pain or any other sign starts, do this check again.',
      ],
    },
  },
  otherDispositions: {
    'emergency/maternity': {
      title: 'Call your maternity unit or {number} now',
      where: 'Where they send you: your maternity unit or an emergency department',
      todo: [
        'Call your maternity unit. If nobody answers at once, call {number}.',
        'Do not drive yourself.',
        'Take your notes, medicines list and someone with you.',
        noCracking,
      ],
    },
    'urgent/maternity': {
      title: 'Call your midwife or maternity unit today',
      where: maternityUnit,
      todo: [
        'Call your midwife or maternity unit today, and tell them what you ticked.',
        orAskAdvice,
        'If that fails, go to the maternity unit today.',
        'Until then, do not try to crack your back or neck, and lift nothing heavy.',
      ],
    },
    'urgent/surgical-team': {
      title: 'Call the team that did the operation today',
      where: surgicalTeam,
      todo: [
        'Call the team today, or your doctor if you cannot reach them. Ask to be seen today.',
        teamsPicture,
        orAskAdvice,
        'If that fails, go to urgent care or an emergency department today.',
        'Until then, do not try to crack your back or neck, and lift nothing heavy.',
      ],
    },
    'urgent/child': {
      title: 'A doctor should look at this today',
      where: childDoctor,
      todo: [
        'Call the doctor, and ask to be seen today.',
        orAskAdvice,
        'If that fails, go to urgent care or an emergency department today.',
        'Until then, no sport, and do not try to crack the back.',
      ],
    },
    'soon/72h': {
      title: 'Be seen within 72 hours',
      when: threeDays,
      todo: [
        'Call a doctor or physiotherapist today, and ask to be seen within 72 hours.',
        orAskAdvice,
        'If that fails, go to an urgent care or walk-in clinic.',
        easyMoving,
        stopWhatWorsens,
        lookSameDay,
      ],
    },
    'soon/72h/child': {
      title: 'A doctor should look at this within 72 hours',
      where: childDoctor,
      todo: [
        'Call the doctor, and ask to be seen within 72 hours.',
        orAskAdvice,
        'If that fails, go to an urgent care or walk-in clinic.',
        'Until then, do not try to crack the back, and stop what makes it worse.',
        lookSameDay,
      ],
    },
    'soon/maternity': {
      title: 'Tell your midwife or maternity unit',
      where: maternityUnit,
    },
    'soon/72h/maternity': {
      title: 'Call your midwife or maternity unit within 72 hours',
      when: threeDays,
      todo: [
        'Call your midwife or maternity unit today, and tell them what you ticked.',
        orAskAdvice,
        'If that fails, go to the maternity unit.',
        easyMoving,
        stopWhatWorsens,
        lookSameDay,
      ],
    },
    'soon/surgical-team': {
      title: 'Call the team that did the operation',
      where: surgicalTeam,
      todo: [
        'Call the team that did the operation, or your doctor if you cannot reach them.',
        teamsPicture,
        teamsMoves,
        stopWhatWorsens,
        'Look again each day. If it gets worse, ask to be seen sooner.',
        orAskAdvice,
      ],
    },
    'soon/72h/surgical-team': {
      title: 'Call the team that did the operation within 72 hours',
      when: threeDays,
      todo: [
        'Call the team today, or your doctor if you cannot reach them. Ask to be seen within 72 hours.',
        teamsPicture,
        orAskAdvice,
        teamsMoves,
        stopWhatWorsens,
        lookSameDay,
      ],
    },
    'soon/no-hurry': {
      title: 'Book a visit, without hurry',
      when: 'Within 2 weeks, or at a visit you have by then',
      todo: [
        'An article behind this check asks for a look at this. Nothing else that you told us needs a visit.',
        'Book a visit, or ask at one you have by then. Take this page with you.',
        easyMoving,
        stopWhatWorsens,
        'If pain or any other sign starts, do this check again.',
      ],
    },
    'monitor/maternity': {where: 'At home. If it changes or lasts: your midwife or maternity unit'},
    'monitor/surgical-team': {where: 'At home. If it changes or lasts: the team that did the operation'},
    'monitor/child': {
      title: 'No visit is needed for this alone',
      where: 'At home. If it ever hurts: a family doctor or children’s doctor',
      todo: [
        'Pops that do not hurt are common and mostly harmless.',
        'Move, play and do sport as you like, but do not crack the back with force.',
        watchUnsure,
        'See a doctor if it ever hurts, or if the back changes its shape.',
      ],
    },
    'monitor/2-weeks': {
      when: 'Look again in 2 weeks',
      todo: [
        easyMoving,
        stopWhatWorsens,
        noteIt,
        'See someone if it changes, hurts more, hurts again, or has not eased by then.',
      ],
    },
  },
  places: {
    maternity: maternityUnit,
    'surgical-team': surgicalTeam,
    child: childDoctor,
    'no-hurry': 'A doctor or physiotherapist',
  },
  safetyNet: {
    callIf:
      'if peeing or pooing changes, you go numb between the legs, or a leg gets weak. Also if both legs hurt or tingle, or for chest pain or trouble breathing.',
    emergency: emergencySigns,
    urgent: [
      'Weakness, pins and needles or numbness in a leg or arm',
      'A new change in how sex feels or works',
      'Fever or shivers with back pain',
      'Pain so bad that you cannot sleep, walk or dress',
      'Steady pain, day or night, and no position or movement changes it',
      'Upper back or rib pain that goes round to the front or hurts on each breath',
      'Losing weight without trying',
      'A lump or a new shape of the back',
    ],
    worried: 'Being worried is reason enough to ask.',
    notAllClear: 'This is not an all-clear. A check like this can miss things.',
    sayOnPhone: 'Say: “{sign}. It came up in a check for a back that pops.”',
    tellThem:
      'Say which sign it is, or that you are not sure. Tell them about any cancer, steroids, blood thinners, pregnancy or infection risk.',
    stillCall: 'If it was true at any time in the last two weeks, still call {number}.',
    notAssessed:
      'This check is about the back only. If you feel that you cannot go on, think of harming yourself, or are not safe, call {number}. You deserve help.',
  },
  selfCracking: {
    title: 'Cracking your own back: what is known',
    callIf:
      'Call {number} now if you pee or poo differently, or feel numb between the legs. Small changes count.',
    notIf:
      'These are not for you after a back operation or a recent injury, or with thin bones. Nor in pregnancy or after a birth, or if your back gives way or clunks. Nor under 16, with pain at 16 or 17, or with any sign above.',
    feelsGood: [
      'Many feel relief for a short while. The articles behind this check put it down to the pressure in the joint; this is not shown.',
      'The pop feels like a small reward, as if something was put right.',
      'So popping easily becomes a habit.',
    ],
    trained: [
      'A physiotherapist or chiropractor checks first, then works with control.',
      'An article behind this check says that it is aimed at one joint. In studies, one push made several pop, on both sides (moderate evidence).',
      'In studies of treatment, people did as well without a pop (two trials and a review, moderate evidence).',
      'Guidelines advise it only with exercise. It is not the same as what you do, but that does not mean you need it.',
    ],
    inShort: [
      {say: 'Many people feel relief for a short while. It is not known why.', grade: 'opinion'},
      {
        say: 'People who crack their knuckles had no more arthritis in the hand. Backs were not studied.',
        grade: 'moderate',
      },
      {
        say: 'Often or with force, it may over-stretch the bands that hold the spine, and the back may pop more.',
        grade: 'opinion',
      },
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
    exerciseGrade:
      'Exercise probably eases back pain that has lasted for months (moderate evidence). For a new pain it is not shown to help more than staying active. That these moves stop pops or the urge is opinion.',
    strengthOnly:
      'With very bendy joints, get stronger and do not stretch. Stay in the middle of your range.',
    insteadMoves: [
      {
        picture: 'knees-to-chest',
        kind: 'stretch',
        name: 'Knees to chest',
        how: 'Lie on your back. Pull your knees in slowly, then let go.',
      },
      {
        picture: 'cat-and-cow',
        kind: 'stretch',
        name: 'Cat and cow',
        how: 'On hands and knees, slowly round your back, then let it sink.',
      },
      {
        picture: 'seated-turn',
        kind: 'stretch',
        name: 'Slow seated turn',
        how: 'Sit tall. Turn slowly to each side, as far as is easy.',
      },
      {
        picture: 'core-work',
        kind: 'strength',
        name: 'Core strength',
        how: 'On hands and knees, reach out one arm and the other leg. Hold, then swap.',
      },
    ],
    insteadHabit: [
      'When the urge comes, put your hands flat on your thighs for a minute, and breathe slowly.',
      'Give yourself another small reward, like a tick on a calendar.',
      'This works for habits like nail biting; for cracking nobody has tested it.',
      'If you need the pop to get by, someone should look.',
    ],
    doNot: 'Do not try to crack it, or let anyone else try.',
    noExercise:
      'We show no stretches or exercises here, as they may not suit what you told us. Please ask someone trained before you start any.',
    neckToo:
      'Please do not push or twist your neck with your hands either. Rarely, an artery there tore after it; whether that was the cause is not settled.',
  },
};
