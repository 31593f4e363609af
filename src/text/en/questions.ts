import type {RulebookText} from '../text.js';

/** What is asked, and what can be replied. */
export const questionWords: Pick<RulebookText, 'questions' | 'findings'> = {
  questions: {
    'call-now': {
      ask: 'We ask everyone this first. Any of these?',
      hint: 'Now, or in the last two weeks.',
      why: 'These are rare, but need help now.',
    },
    'small-changes': {
      ask: 'Small changes count. Is anything new or different?',
      hint: 'An old leak that is the same does not count.',
      why: 'Nerves low in the back serve the bladder, the bowel and the private parts. Fast help may save them.',
    },
    'seen-signs': {
      ask: 'Have you seen any of these?',
      hint: 'New or different. Small changes count.',
      why: 'What you see is the best guide.',
      people: 'In someone who cannot say how they feel',
    },
    age: {
      ask: 'How old are you?',
      why: 'Causes differ by age. This check is not made for children.',
    },
    'child-signs': {
      ask: 'You or the child: any of these?',
      why: 'A child with one of these should be seen the same day.',
      people: 'Under 16',
    },
    place: {
      ask: 'Where does it pop?',
      hint: 'Heard, or only felt.',
      why: 'This check is about the back.',
    },
    'other-place-signs': {
      ask: 'Any of these warning signs?',
      why: 'We cannot judge this place, but these should not wait.',
      people: 'The neck, or a place beyond the back',
    },
    signs: {
      ask: 'Legs, arms, body: any of these?',
      why: 'These count with any pop, soft or loud. We ask everyone, also about sex.',
    },
    'leg-detail': {
      ask: 'What is it like in your legs?',
      why: 'It helps to tell how soon someone should look.',
    },
    background: {
      ask: 'Your health until now: any of these?',
      why: 'They may change what a pop means.',
    },
    'pregnancy-signs': {
      ask: 'Pregnancy or birth: any of these?',
      why: 'The maternity unit should know of these.',
      people: 'Pregnant, or gave birth in the last six weeks',
    },
    'back-now': {
      ask: 'How is your back now?',
      why: 'A pop without pain, stiffness or soreness is mostly harmless.',
    },
    'pain-often': {ask: 'How often does the pop hurt?', why: 'Once is different from most times.'},
    'pain-kind': {
      ask: 'What is the pain like?',
      why: 'It helps to tell how soon someone should look.',
    },
    'stiff-how': {
      ask: 'What is the stiffness like?',
      why: 'Long stiffness may mean an inflamed spine. That can be treated.',
    },
    pattern: {
      ask: 'Your back: any of these?',
      why: 'A change is worth a look, even when nothing hurts.',
    },
    'gait-why': {
      ask: 'What makes you walk differently?',
      why: 'Weak or unsteady legs may come from nerves.',
    },
    sound: {
      ask: 'Which is most like your pop?',
      why: 'It helps to tell a harmless pop from one that needs care.',
    },
    'self-crack': {
      ask: 'Do you make it pop on purpose?',
      why: 'How often, how hard and what for: all matter.',
    },
  },
  findings: {
    'chest-pain-or-breathless': {
      label: 'Chest pain, or trouble breathing',
      example: 'A weight on your chest, or out of breath at rest.',
    },
    'collapse-or-tearing-pain': {
      label: 'Collapse, near faint, or sudden tearing pain in chest, tummy or back (not a lifting strain)',
      example: 'You went down, or something seemed to rip inside.',
    },
    'stroke-signs': {
      label: 'Sudden trouble with face, speech, sight, balance or swallowing, or worst-ever headache',
      example: 'Half the face hangs, words come out wrong, or you see double.',
    },
    'serious-accident': {
      label: 'Road crash, fall from height or hard blow in the last two weeks',
      example: 'A bike crash, or a fall off a ladder.',
    },
    'both-legs-new-or-worse': {
      label: 'New or worse pain, tingling, numbness or weakness in both legs',
      example: 'Both feet tingle, or both legs are heavy.',
    },
    'leg-failing-or-unsteady': {
      label: 'A leg that fails or drags, or new unsteady walking',
      example: 'A foot slaps the floor, or you hold on to walls.',
    },
    'very-ill': {
      label: 'Very ill, with or without a fever',
      example: 'Shivering, clammy, confused, or too ill to get up.',
    },
    'saddle-change': {
      label: 'Numb or odd feeling around your bottom or private parts, or when wiping',
      example: 'Toilet paper or the seat feels different, as if through cloth.',
    },
    'bladder-change': {
      label: 'Changes in peeing: slow start, weak, leaking, stuck, or felt less',
      example: 'You wait for it to start, leak a drop, or cannot tell if you are full.',
    },
    'bowel-change': {
      label: 'Changes in pooing: leaking, cannot push, or felt less',
      example: 'Stained underwear, or you cannot tell that you need to go.',
    },
    'cannot-report': {label: 'You answer for someone who cannot say'},
    'seen-wetting-soiling-or-no-pee': {
      label: 'New wetting or soiling, or no pee for many hours',
      example: 'A wet or dirty bed, or a pad that stays dry all day.',
    },
    'seen-walking-worse': {
      label: 'Walking got worse, or they cannot stand',
      example: 'They hold on to walls, drag a foot or fall.',
    },
    'seen-very-ill': {
      label: 'Seeming very ill',
      example: 'Shivering, grey, hard to wake, or not like themselves.',
    },
    'seen-hurt-or-hurts-to-move': {
      label: 'Hurt, or it hurts to move',
      example: 'They fell, or pull a face when moved.',
    },
    'age-under-16': {label: 'Under 16', said: 'Age: under 16'},
    'age-16-17': {label: '16 or 17', said: 'Age: 16 or 17'},
    'age-18-44': {label: '18 to 44', said: 'Age: 18 to 44'},
    'age-45-64': {label: '45 to 64', said: 'Age: 45 to 64'},
    'age-65-plus': {label: '65 or over', said: 'Age: 65 or over'},
    'child-fever-or-ill': {
      label: 'A fever, or feeling ill',
      example: 'Hot, or no wish to eat or play.',
    },
    'child-night-pain': {label: 'Back pain at night', example: 'It wakes you.'},
    'child-limp-or-weak-or-numb': {
      label: 'A limp, or a weak or numb leg',
      example: 'One leg drags or feels asleep.',
    },
    'child-weight-loss': {
      label: 'Losing weight without trying',
      example: 'Clothes got loose, though meals are the same.',
    },
    'child-recent-injury': {
      label: 'Fall or knock in the last six weeks',
      example: 'A fall in sport.',
    },
    'place-low': {label: 'Lower back'},
    'place-upper': {label: 'Upper or middle back'},
    'place-several': {label: 'Several parts of the back'},
    'place-neck': {label: 'The neck, or the neck as well'},
    'place-elsewhere': {label: 'Only elsewhere, like hip or rib'},
    'other-clumsy-hands-or-unsteady': {
      label: 'Clumsy hands, or new unsteady walking',
      example: 'Buttons got hard, or you walk as if on a boat.',
    },
    'other-arm-signs': {
      label: 'A weak, tingling or numb arm or hand',
      example: 'You drop things, or part of a hand feels asleep.',
    },
    'other-leg-signs': {
      label: 'Pain down a leg, or weakness, pins and needles or numbness in a leg or foot',
      example: 'Pain shoots into the calf, or a foot feels asleep.',
    },
    'other-fever-or-hot-swollen': {
      label: 'A fever, or the place is hot and swollen',
      example: 'You shiver, or the skin is warm.',
    },
    'other-injury-or-cannot-use': {
      label: 'An injury, or you cannot use it',
      example: 'It began with a fall, or you cannot stand on it.',
    },
    'other-weight-loss-or-cancer': {
      label: 'Losing weight without trying, or cancer now or in the past',
      example: 'Clothes got loose, or a cancer was treated.',
    },
    'other-severe-pain': {
      label: 'Pain so bad that you cannot sleep, walk or dress',
      example: 'You lie awake, or need help to put on socks.',
    },
    'leg-pain': {
      label: 'Pain down a leg (sciatica)',
      example: 'It runs from the back or bottom into the thigh or calf.',
    },
    'leg-tingling-or-numbness': {
      label: 'Pins and needles or numbness in a leg or foot',
      example: 'A foot feels asleep, or is dull to touch.',
    },
    'leg-weakness': {
      label: 'A weak leg or foot',
      example: 'Tiptoe or stairs got hard.',
    },
    'arm-signs': {
      label: 'A weak, tingling or numb arm or hand',
      example: 'You drop things, or part of a hand feels asleep.',
    },
    'sexual-change': {
      label: 'New change in how sex feels or works',
      example: 'Less feeling, or new trouble with erections.',
    },
    fever: {label: 'Fever or shivers', example: 'Hot and shaky, or 38 °C.'},
    'weight-loss': {
      label: 'Losing weight without trying',
      example: 'Clothes got loose, though meals are the same.',
    },
    'leg-mild-and-brief': {label: 'One leg: mild, and soon gone'},
    'leg-strong-or-lasting': {label: 'One leg: strong, or it stays'},
    'both-legs-steady-on-walking': {
      label: 'Both legs: on walking, the same for months, and sitting eases it',
    },
    'both-legs-otherwise': {label: 'Both legs: in any other way'},
    'cancer-ever': {label: 'Cancer, now or in the past', example: 'Even if treated long ago.'},
    bones: {
      label: 'Thin bones (osteoporosis), an easily broken bone, or three months of steroids',
      example: 'A wrist broke in a small fall, or steroid tablets.',
    },
    'infection-risk': {
      label: 'Injected drugs, weak defences against germs, or a recent infection or operation',
      example: 'Chemo, a transplant, or a bladder infection.',
    },
    'pregnant-or-birth': {
      label: 'Pregnant, or gave birth in the last six weeks',
      example: 'A missed period or a positive test counts.',
    },
    'back-surgery': {label: 'A back operation, ever', example: 'On a disc, or with screws.'},
    'very-bendy': {
      label: 'Very bendy joints (hypermobile)',
      example: 'Your thumb reaches your forearm.',
    },
    'waves-bleeding-or-fluid': {
      label: 'Pain in waves, leaking fluid or bleeding (after a birth: heavy)',
      example: 'Tightness that comes and goes, blood, or a trickle.',
    },
    'baby-moves-less': {
      label: 'The baby moves less than usual',
      example: 'Fewer kicks, or none.',
    },
    'pregnancy-fever-or-pain-peeing': {
      label: 'A fever, or pain when you pee',
      example: 'You shiver, or it burns when you pee.',
    },
    'over-12-weeks': {
      label: 'More than 12 weeks pregnant',
      example: 'Your last period was three months ago or more.',
    },
    'pain-with-pop': {
      label: 'Pain with a pop, even once',
      example: 'It hurt as it popped, if only briefly.',
    },
    'pain-other-times': {
      label: 'Back pain at other times',
      example: 'An ache as you sit, bend or lie.',
    },
    'stiff-over-minutes': {
      label: 'Stiffness for more than a few minutes',
      example: 'Ten minutes after getting up, you are still slow.',
    },
    'gives-way': {
      label: 'The back seems to give way',
      example: 'As you bend, it seems to let go.',
    },
    swelling: {label: 'Swelling or a lump where it pops', example: 'A bump you can feel.'},
    'new-shape': {
      label: 'A new shape of the back',
      example: 'A hump, or one side higher.',
    },
    'injury-recent': {
      label: 'Fall, knock or heavy lift in the last six weeks',
      example: 'A slip on ice, or lifting a sofa.',
    },
    'pain-once-gone': {label: 'Once, and it has gone', said: 'A pop that hurt once, and the pain has gone'},
    'pain-sometimes': {label: 'Sometimes', said: 'A pop that hurts sometimes'},
    'pain-most-times': {
      label: 'Most times, or the pain has not gone since',
      said: 'A pop that hurts most times, or the pain has not gone since',
    },
    'pain-severe': {
      label: 'Pain so bad that you cannot sleep, walk or dress',
      example: 'You lie awake, or need help to put on socks.',
    },
    'pain-sharp': {label: 'Sharp pain', example: 'Like a stab, not an ache.'},
    'pain-rising': {label: 'Pain that gets worse and worse', example: 'Worse than last week.'},
    'pain-weeks': {
      label: 'Pain that has gone on for weeks',
      example: 'It was there two weeks ago and still comes.',
    },
    'pain-night-or-rest-never-eases': {
      label: 'Pain at night or at rest, and no position or movement helps',
      example: 'You turn and turn in bed.',
    },
    'pain-cough-or-strain': {
      label: 'Pain that is worse when you cough, sneeze or push on the toilet',
      example: 'A sneeze sends a jolt.',
    },
    'stiff-30-min-eases-moving': {
      label: 'In the morning, for 30 minutes or more, and moving eases it',
      said: 'Stiff in the morning, for 30 minutes or more, and moving eases it',
      example: 'It takes until after breakfast.',
    },
    'stiff-3-months': {
      label: 'Stiff for three months or more',
      example: 'It was there three months ago and still comes.',
    },
    'stiff-began-under-45': {
      label: 'It began before age 45',
      said: 'The stiffness began before age 45',
      example: 'You were 44 or younger.',
    },
    'wakes-late-night': {
      label: 'It wakes you late in the night',
      said: 'Stiffness wakes you late in the night',
      example: 'You wake at four.',
    },
    'same-spot': {label: 'Always in the same one spot', example: 'You could put one finger on it.'},
    'getting-worse': {
      label: 'It gets louder, comes more often, or spreads',
      example: 'Once a week before, every day now.',
    },
    'posture-change': {
      label: 'A new lean or stoop, or getting shorter',
      example: 'Clothes hang differently.',
    },
    'gait-change': {
      label: 'You walk differently now',
      example: 'Shorter steps, or a limp.',
    },
    'gait-weak-or-unsteady': {
      label: 'A leg is weak, or you feel unsteady',
      said: 'You walk differently: weak or unsteady',
    },
    'gait-sore-or-stiff': {label: 'You are sore or stiff', said: 'You walk differently: sore or stiff'},
    'pop-then-rest': {label: 'One pop, then not again for a while'},
    'pop-not-tried-again': {label: 'One pop, not tried again'},
    'pops-in-a-row': {label: 'A few pops in a row'},
    'snap-same-point': {label: 'A soft snap now and then, at the same point'},
    'soft-shift': {label: 'A soft click, as if something settles'},
    'grinding-or-many-clicks': {label: 'Grinding, or a click every time you repeat it'},
    'loud-clunk-again-and-again': {label: 'A loud clunk, again and again'},
    'crack-now-and-then-gently': {
      label: 'Now and then, gently',
      said: 'Cracking now and then, gently',
      example: 'A slow turn.',
    },
    'crack-most-days': {
      label: 'Most days',
      said: 'Cracking most days',
      example: 'At your desk, without thinking.',
    },
    'crack-with-force': {
      label: 'With force',
      said: 'Cracking with force',
      example: 'You push until it goes.',
    },
    'crack-by-someone-else': {
      label: 'Someone untrained does it',
      said: 'Cracked by someone untrained',
      example: 'A friend walks on your back.',
    },
    'crack-to-cope': {
      label: 'To get by with lasting pain or stiffness',
      said: 'Cracking to get by with lasting pain or stiffness',
      example: 'Without it, the ache comes back.',
    },
  },
};
