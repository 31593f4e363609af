import type {LanguageText, RulebookText} from './text.js';

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

const rulebook: RulebookText = {
  summaryTitle: 'A popping back: summary for a clinician',
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
  redFlags: {
    'chest-pain': {
      name: 'Chest pain, or trouble breathing',
      why: 'It may come from the heart or the lungs, not the back.',
    },
    'collapse-or-tearing-pain': {
      name: 'Collapse, or sudden tearing pain',
      why: 'It may come from the main blood vessel (aorta).',
    },
    'stroke-signs': {
      name: 'Signs of a stroke',
      why: 'Part of the brain may lack blood. Help works best early.',
    },
    'serious-accident': {
      name: 'A serious accident',
      why: 'A bone in the back may be broken, even if you can walk. Move as little as you can.',
    },
    'very-ill': {
      name: 'Feeling very ill',
      why: 'It may be a serious infection, even without a fever.',
    },
    'bladder-change': {
      name: 'Any new change in peeing',
      why: 'Even a small change may mean that nerves low in the back are squeezed. It need not hurt.',
    },
    'bowel-change': {
      name: 'Any new change in pooing',
      why: 'Even a small change may mean that nerves low in the back are squeezed. It need not hurt.',
    },
    'saddle-change': {
      name: 'Numb or odd feeling around your bottom or private parts',
      why: 'It may mean that nerves low in the back are squeezed.',
    },
    'sexual-change-with-leg-sign': {
      name: 'A new change in how sex feels or works, with a leg sign',
      why: 'It may mean that nerves low in the back are squeezed.',
    },
    'sexual-change': {
      name: 'A new change in how sex feels or works',
      why: 'It has many causes. Nerves low in the back are one, so it should be checked today.',
    },
    'seen-wetting-soiling-or-no-pee': {
      name: 'New wetting or soiling, or no pee for many hours, in someone who cannot say',
      why: 'It may mean that nerves low in the back are squeezed.',
    },
    'both-legs': {
      name: 'New or worse pain, tingling, numbness or weakness in both legs',
      why: 'It may mean that many nerves are pressed at once.',
    },
    'both-legs-otherwise': {
      name: 'Signs in both legs that are not old, steady and eased by sitting',
      why: 'It may mean that many nerves are pressed at once.',
    },
    'both-legs-steady-on-walking': {
      name: 'Both legs: on walking, the same for months, and sitting eases it',
      why: 'The space for the nerves may be narrow (stenosis). It should be checked today.',
    },
    'leg-failing': {
      name: 'A leg that fails or drags, or new unsteady walking',
      why: 'Nerves or the spinal cord may be pressed. Fast help protects them.',
    },
    'seen-walking-worse': {
      name: 'Walking got worse, or they cannot stand, in someone who cannot say',
      why: 'Nerves or the spinal cord may be pressed. Fast help protects them.',
    },
    'arm-and-leg-signs': {
      name: 'Signs in an arm and in a leg',
      why: 'Both at once may come from the spinal cord in the neck.',
    },
    'leg-weakness': {
      name: 'A weak leg or foot',
      why: 'A pressed nerve may weaken a muscle.',
    },
    'leg-tingling-or-numbness': {
      name: 'Pins and needles or numbness in a leg or foot',
      why: 'A nerve may be pressed. With any pop, it needs a prompt look.',
    },
    'leg-strong-or-lasting': {
      name: 'Leg signs that are strong or stay',
      why: 'A nerve may be pressed. This should not wait.',
    },
    'leg-pain': {
      name: 'Pain down a leg (sciatica)',
      why: 'A nerve may be pressed. Mostly it gets better, but it needs a prompt look.',
    },
    'arm-signs': {
      name: 'A weak, tingling or numb arm or hand',
      why: 'It may come from the neck, and should be checked today.',
    },
    'cancer-pain-and-nerve-sign': {
      name: 'Cancer, now or in the past, with back pain and a nerve sign',
      why: 'Cancer may reach the spine and press on nerves. Fast help protects them.',
    },
    'cancer-and-pain': {
      name: 'Cancer, now or in the past, with back pain',
      why: 'It is mostly something else, but it should be checked today.',
    },
    'cancer-and-nerve-sign': {
      name: 'Cancer, now or in the past, with a nerve sign',
      why: 'It should be checked today, even without back pain.',
    },
    'cancer-without-pain': {
      name: 'Cancer, now or in the past',
      why: 'Pops without pain are mostly harmless. If pain starts, ask the same day.',
    },
    'infection-and-nerve-sign': {
      name: 'A fever or infection risk, with a nerve sign',
      why: 'An infection of the spine may press on nerves. This is rare, but needs help now.',
    },
    'infection-signs': {
      name: 'Two of: fever, infection risk, back pain',
      why: 'An infection of the spine is rare, but easy to miss.',
    },
    fever: {
      name: 'Fever or shivers',
      why: 'It has many causes. Someone should look within 72 hours.',
    },
    'infection-risk-without-pain': {
      name: 'A risk of infection',
      why: 'Pops without pain are mostly harmless. If pain or fever starts, ask the same day.',
    },
    'weight-loss': {
      name: 'Losing weight without trying',
      why: 'It has many causes, but it should be checked today.',
    },
    'pain-never-eases': {
      name: 'Pain at night or at rest, and no position or movement helps',
      why: 'Most back pain eases in some position. When it does not, someone should look.',
    },
    'seen-very-ill': {
      name: 'Seeming very ill, in someone who cannot say',
      why: 'It may be a serious infection, even without a fever.',
    },
    'injury-with-severe-pain': {
      name: 'Fall, knock or heavy lift, with severe pain',
      why: 'A ligament, disc or bone may be hurt. A disc that presses on nerves often hurts badly at once.',
    },
    'injury-with-fracture-risk': {
      name: 'Fall, knock or heavy lift at 65 or over, or with thin bones',
      why: 'Older or thin bones may break in a small fall, and hurt little.',
    },
    'injury-recent': {
      name: 'Fall, knock or heavy lift in the last six weeks',
      why: 'It should be checked, even when nothing hurts.',
    },
    'fracture-risk-with-pain': {
      name: 'Pain or a new stoop at 65 or over, or with thin bones',
      why: 'Older or thin bones may break without a fall.',
    },
    'thin-bones-and-one-painful-pop': {
      name: 'A pop that hurt, with thin bones',
      why: 'Older or thin bones may break without a fall, and stop hurting for a while.',
    },
    'older-and-one-painful-pop': {
      name: 'A pop that hurt, at 65 or over',
      why: 'Older or thin bones may break without a fall, and stop hurting for a while.',
    },
    'seen-hurt-or-hurts-to-move': {
      name: 'Hurt, or it hurts to move, in someone who cannot say',
      why: 'A bone may be broken.',
    },
    'upper-back-pain': {
      name: 'Pain, with pops in the upper or middle back, or several parts of the back',
      why: 'It may come from the chest or a bone. It should be checked today.',
    },
    'pain-severe': {
      name: 'Pain so bad that you cannot sleep, walk or dress',
      why: 'It should be checked today.',
    },
    'pain-cough-or-strain': {
      name: 'Pain that is worse when you cough, sneeze or push on the toilet',
      why: 'A disc may press on a nerve.',
    },
    'new-shape': {
      name: 'A new shape of the back',
      why: 'A bone may have changed. It should be checked today.',
    },
    'swelling-with-more': {
      name: 'Swelling with pain, fever or an injury',
      why: 'It may mean an injury or an infection.',
    },
    swelling: {
      name: 'Swelling or a lump where it pops',
      why: 'Something there may be inflamed or hurt.',
    },
    'giving-way-or-clunk-with-leg-sign': {
      name: 'The back gives way or clunks, with a leg sign',
      why: 'One possible cause is a slipped spine bone (spondylolisthesis) that presses on a nerve.',
    },
    'gives-way': {
      name: 'The back seems to give way',
      why: 'One possible cause is a slipped spine bone (spondylolisthesis). There are others, so someone should look.',
    },
    'loud-clunk': {
      name: 'A loud clunk, again and again',
      why: 'One possible cause is a slipped spine bone (spondylolisthesis). There are others, so someone should look.',
    },
    'pain-most-times': {
      name: 'A pop that hurts most times, or the pain has not gone since',
      why: 'Harmless pops do not hurt. A joint or the soft tissue around it may be sore.',
    },
    'pain-sharp-with-pop': {
      name: 'Sharp pain with a pop',
      why: 'Harmless pops do not hurt. A joint or the soft tissue around it may be sore.',
    },
    'pain-rising': {
      name: 'Pain that gets worse and worse',
      why: 'Someone should look early.',
    },
    'pain-weeks': {
      name: 'Pain that has gone on for weeks',
      why: 'Most back pain eases in a few weeks. When it does not, someone should look.',
    },
    'young-with-pain': {
      name: 'Back pain at 16 or 17',
      why: 'The spine is still growing. Sports that bend the back a lot may stress a bone.',
    },
    'pain-sometimes': {
      name: 'A pop that hurts sometimes',
      why: 'It may settle. If it does not, someone should look.',
    },
    'pain-other-times': {
      name: 'Back pain at other times',
      why: 'Most back pain eases in a few weeks. When it does not, someone should look.',
    },
    'pain-once-gone': {
      name: 'A pop that hurt once, and the pain has gone',
      why: 'Once may be a small strain. If it hurts again, someone should look.',
    },
    'same-spot': {
      name: 'Always in the same one spot',
      why: 'A pop that keeps to one spot is mostly one joint, and still worth a look.',
    },
    'getting-worse': {
      name: 'It gets louder, comes more often, or spreads',
      why: 'A change is worth a look, even when nothing hurts.',
    },
    'posture-change': {
      name: 'A new lean or stoop, or getting shorter',
      why: 'The back may be sparing a sore place, or a bone may have changed.',
    },
    'gait-sore-or-stiff': {
      name: 'You walk differently: sore or stiff',
      why: 'The back may be sparing a sore place, so someone should look.',
    },
    'inflammatory-pattern': {
      name: 'Long morning stiffness: moving eases it, and it began before age 45',
      why: 'The spine may be inflamed (inflammatory back pain). That can be treated.',
    },
    'stiff-3-months': {
      name: 'Stiff for three months or more',
      why: 'Harmless pops come without it, so someone should look.',
    },
    'stiff-over-minutes': {
      name: 'Stiffness for more than a few minutes',
      why: 'A few stiff minutes are common. Longer is worth watching.',
    },
    'grinding-with-pain-or-stiffness': {
      name: 'Grinding or many clicks, with pain or stiffness',
      why: 'Joint surfaces may be rough or sore, so someone should look.',
    },
    grinding: {
      name: 'Grinding or many clicks',
      why: 'Joint surfaces may be changing, even when nothing hurts. Many noisy joints are fine, so watch it.',
    },
    'pregnancy-waves-bleeding-or-fluid': {
      name: 'Pain in waves, leaking fluid or bleeding, in pregnancy or after a birth',
      why: 'You or the baby may need help.',
    },
    'pregnancy-baby-moves-less': {
      name: 'The baby moves less than usual',
      why: 'To call now is our own judgement. The maternity unit would rather check too often.',
    },
    'pregnancy-fever-or-pain-peeing': {
      name: 'A fever, or pain when you pee, in pregnancy or after a birth',
      why: 'It may be an infection. That can be treated.',
    },
    'pregnancy-pain-after-12-weeks': {
      name: 'Back pain after 12 weeks of pregnancy',
      why: 'It is common, but should be checked today.',
    },
    'pregnancy-pain': {
      name: 'Back pain in pregnancy or after a birth',
      why: 'It is common. The maternity unit can help.',
    },
    'child-danger-sign': {
      name: 'A child with fever, night pain, a limp, weight loss or an injury',
      why: 'A child with one of these should be seen the same day.',
    },
    'other-clumsy-hands-or-unsteady': {
      name: 'Clumsy hands or new unsteady walking, with pops in another place',
      why: 'The spinal cord in the neck may be pressed.',
    },
    'other-arm-and-leg-signs': {
      name: 'Signs in an arm and in a leg, with pops in another place',
      why: 'Both at once may come from the spinal cord in the neck.',
    },
    'other-arm-or-leg-signs': {
      name: 'Signs in an arm or a leg, with pops in another place',
      why: 'A nerve may be pressed. With any pop, it needs a prompt look.',
    },
    'other-danger-sign': {
      name: 'Fever, injury, weight loss, cancer or severe pain, with pops in another place',
      why: 'We cannot judge this place, but these should not wait.',
    },
  },
  limits: {
    'under-16': {
      name: 'Under 16',
      why: 'This check is not made for children. A child whose back pops should see a doctor within 72 hours.',
      note: 'Show this to a parent or an adult you trust.',
    },
    'cannot-report': {
      name: 'Someone who cannot say how it feels',
      why: 'Some signs can only be felt. A doctor should see the person within 72 hours.',
    },
    neck: {
      name: 'The neck',
      why: 'This check is about the back and cannot judge the neck. Please do not force your neck.',
    },
    elsewhere: {
      name: 'Only somewhere else',
      why: 'This check is about the back and cannot judge other places. A doctor or physiotherapist can.',
    },
  },
  cautions: {
    'cracking-to-cope': {
      name: 'Cracking to get by with lasting pain or stiffness',
      why: 'It may hide a problem and hold up help. This is opinion. Studies of treatment found no gain from the pop itself.',
    },
    'cracking-often': {
      name: 'Cracking most days',
      why: 'It may over-stretch the bands that hold the spine (ligaments). Then it may pop more. This is opinion; no study of backs was found.',
    },
    'cracking-with-force': {
      name: 'Cracking with force',
      why: 'It may strain a muscle, pinch a nerve, or make a sore joint or disc worse. This is opinion; no study of backs was found.',
    },
    'cracked-by-someone-else': {
      name: 'Cracked by someone untrained',
      why: 'They cannot feel when to stop. This is opinion; no study was found.',
    },
    'no-force-with-this-back': {
      name: 'Thin bones, a back operation or very bendy joints',
      why: 'Force may do more harm here, so please use none. This is opinion; no study was found.',
    },
    'no-force-in-pregnancy': {
      name: 'Pregnancy or a recent birth',
      why: 'Joints may be looser now, so please use no force. This is opinion; no study was found.',
    },
  },
  explanations: {
    'joint-cavitation': {
      name: 'A gas bubble in a joint',
      say: 'Most painless pops are this, like cracking knuckles. The fluid in small joints at the back of the spine (facet joints) holds dissolved oxygen, nitrogen and carbon dioxide. When you stretch, twist or get up after sitting, the pressure drops. A bubble forms or partly collapses; experts still debate which. It may bring short relief, and is no sign of a rough joint. A row of pops is still this. The gas needs about 20 minutes to go back: a hint, not a rule.',
      picture: 'A joint with a gas bubble',
    },
    'soft-tissue-snap': {
      name: 'A tendon that slips over bone',
      say: 'A tendon or ligament may catch on a bony point and snap back. It can come every time. Tight muscles or your build may play a part. Without pain it is mostly harmless.',
      picture: 'A tendon on a bony point',
    },
    'facet-repositioning': {
      name: 'Joint surfaces that settle',
      say: 'The two sides of a joint may part and settle with a click. This is less common than a gas bubble. Without pain it is mostly harmless.',
      picture: 'Two joint surfaces',
    },
    crepitus: {
      name: 'Surfaces that rub (crepitus)',
      say: 'This is not the pop of a bubble. Rough joint surfaces may rub, where cartilage has thinned (early osteoarthritis). If it lasts, small bony growths may catch on what is near. Such a joint can also crack without grinding. But many noisy joints are fine.',
      picture: 'Two rough joint surfaces',
    },
    'irritated-joint-or-soft-tissue': {
      name: 'A sore joint or soft tissue',
      say: 'A joint or the soft tissue around it may be sore. A rough joint (osteoarthritis) is possible too.',
      picture: 'A sore joint',
    },
    'cannot-be-told': {
      name: 'This cannot be told from here',
      say: 'Your answers do not point to one source. That is common.',
      picture: 'A question mark',
    },
    'acute-injury': {
      name: 'A new injury',
      say: 'A ligament may be torn, a bone hurt, or a disc pushed out (herniation).',
    },
    fracture: {
      name: 'A broken bone in the back',
      say: 'Bones may break in an accident. Older or thin bones may break in a small fall, or without one.',
    },
    instability: {
      name: 'A slipped spine bone (spondylolisthesis)',
      say: 'One bone of the spine may slip forward over the next, and press on nerves. This is only one possible cause.',
      picture: 'One bone of the spine ahead of the next',
    },
    'nerve-root': {
      name: 'A pressed nerve',
      say: 'A disc, a narrow space (stenosis) or a slipped spine bone may press on a nerve. You may feel pain, tingling, numbness or weakness in the leg.',
      picture: 'A nerve beside the spine',
    },
    'cauda-equina': {
      name: 'Squeezed nerves low in the back (cauda equina)',
      say: 'They serve the bladder, the bowel and the private parts. Fast help may save them.',
    },
    'spinal-cord': {
      name: 'A pressed spinal cord',
      say: 'When it is pressed, hands may get clumsy, and legs weak or unsteady.',
    },
    infection: {
      name: 'An infection of the spine',
      say: 'It is rare, may come without fever, and can be treated.',
    },
    'cancer-related': {
      name: 'A cause linked to cancer',
      say: 'This is rare, but someone should look.',
    },
    'inflammatory-back-pain': {
      name: 'Inflammatory back pain',
      say: 'It often begins before 45, eases with moving, and can be treated.',
    },
    'heart-or-aorta': {
      name: 'The heart, the lungs or the main blood vessel (aorta)',
      say: 'Their pain may be felt in the back.',
    },
    'neck-artery-or-stroke': {
      name: 'A stroke, or a torn blood vessel in the neck',
      say: 'Part of the brain may lack blood. Help works best early.',
    },
    'growing-spine': {
      name: 'A stressed bone in a growing spine',
      say: 'Sports that bend the back a lot may stress a bone.',
    },
    'pregnancy-check': {
      name: 'A check in pregnancy or after a birth',
      say: 'Mostly it is only the load. It may be an infection or early labour.',
    },
  },
  terms: [
    'A leg sign is pain, weakness, pins and needles or numbness in a leg.',
    'A nerve sign is a leg sign, or a weak, tingling or numb arm or hand.',
    'An infection risk is drugs you inject, weak defences, or a new infection or operation.',
  ],
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

/** What the safety panel says beside the signs to call about. It asks no language. `{number}` as everywhere. */
export const safetyPanel = {
  title: 'This check is not working. It cannot tell you that you are fine.',
  callIf: 'Call {number} now if you have any of these:',
  /** Where the signs of the rulebook are not known. */
  callIfEmergency: 'If it may be an emergency, call {number} now.',
  otherwise: 'For anything else, ask a doctor or nurse. Being worried is reason enough to ask.',
} as const;

/** English. */
export const en: LanguageText = {
  lang: 'en',
  interface: {
    common: {
      urgency: {
        emergency: 'Get help now',
        urgent: 'Get help today',
        soon: 'See someone soon',
        monitor: 'Keep an eye on it',
        'self-care': 'Self-care',
      },
      by: {
        now: 'now',
        today: 'today',
        '72h': 'within 72 hours',
        '2-weeks': 'within 2 weeks',
        weeks: 'over the next 2 to 6 weeks',
      },
      localEmergencyNumber: 'your local emergency number',
      callNumber: 'Call {number}',
      alsoNumber: '{number} works too.',
      adviceLine: 'Health advice line: {advice}',
      localAdviceLine: 'your local health advice line',
      adviceCheckLocally: 'This line may differ where you live. Check locally.',
      adviceIn: {GB: '111; in Northern Ireland, your GP out of hours'},
      yes: 'Yes',
      no: 'No',
      notSure: 'Not sure',
    },
    question: {
      help: 'Need help now?',
      helpFirst: 'If yes, do not wait.',
      back: 'Back',
      continue: 'Continue',
      none: 'None of these',
      why: 'Why we ask',
      chooseOne: 'Choose one answer to go on.',
      chooseAny: 'Choose what fits. If nothing does, choose “None of these”.',
      rows: 'Let us take these one by one',
      rowOpen: 'Choose a reply for each. Still open: {name}',
      keep: 'Keep my reply',
      required: 'Please answer the questions to the end.',
      copyByHand: 'Copy this text by hand',
    },
    result: {
      sayOnPhone: 'What to say on the phone',
      doNow: 'What to do now',
      addDetails: 'Add details for the doctor',
      why: 'Why we say this',
      youSaid: 'You said',
      youWereNotSure: 'You were not sure',
      change: 'Change',
      unsureCounts: 'Not being sure is a good reason to keep an eye on it.',
      noSign: 'You told us of no sign that needs care now.',
      moreReasons: 'More reasons ({count})',
      restNotAsked: 'We stopped here, so the rest was not asked. It may matter too.',
      sound: 'What may make the sound',
      soundWithheld: 'We cannot say from here what makes the sound. Please ask the person who looks at it.',
      possibleToo: 'You were not sure, so these are possible ({count})',
      check: 'What someone should check',
      checkHint: 'This is not a diagnosis. It is what an exam may need to look for.',
      wouldChange: 'What would change this',
      checkAgain: 'When something new comes up, do this check again.',
      moreUrgentSigns: 'Signs that would make it more urgent',
      watchFor: 'Watch for',
      tellAtOnce: 'Tell them at once if any of these starts',
      callIf: 'Call {number} now if:',
      sameDayIf: 'Ask for help the same day if:',
      cracking: 'About cracking it yourself',
      instead: 'What helps instead',
      appointment: 'For your appointment',
      appointmentHint: 'One page with your replies. It stays on this device until you share it.',
      copy: 'Copy the page',
      copied: 'Copied. You can paste it now.',
      print: 'Print it',
      otherReplies: 'Your other replies ({count})',
      restart: 'Start again',
      sources: 'Sources and version',
      version: 'Rulebook {id}, version {version}. Date of this check: {date}.',
      notSigned: 'No clinician has signed these rules yet.',
      kind: {
        study: 'study',
        guideline: 'guideline',
        'source-article': 'article',
        judgement: 'no source',
      },
      grade: {
        strong: 'strong evidence',
        moderate: 'moderate evidence',
        weak: 'weak evidence',
        opinion: 'opinion',
      },
      confirmed: {
        detail: 'the detail was checked',
        citation: 'only the title was checked',
        partly: 'partly checked',
      },
      summary: {
        notEnded: 'The questions were not answered to the end.',
        result: 'Result',
        rules: 'Rules that matched',
        replies: 'Questions and replies',
        saidNo: 'No to',
        notAsked: 'Not asked',
        notSure: 'not sure',
        sources: 'Sources',
      },
    },
    redFlagList: {
      title: 'Signs that need someone to look',
      intro: 'Any one of these is reason enough. The most urgent come first.',
      tick: 'Tick all that is true for you. Nothing you tick is stored or sent.',
      worthWatching: 'Worth watching',
      together: 'Two or more together',
      withOthers: 'These may count together with others',
      present: 'You said yes',
      suspected: 'You were not sure',
      saidNo: 'You said no',
      notAsked: 'Not asked',
      cannotClear: 'This list cannot clear you. Being worried is reason enough to ask.',
      nothingTicked: 'Nothing is ticked. This list cannot clear you.',
      notAlone: 'By itself, this is not a sign on this list. The list cannot clear you.',
      amountsTo: 'Together, this is what counts:',
    },
    selfCrackWarning: {
      intro: 'Many people do it, and it feels good. This is what is known, and how well.',
      mayHappen: 'What may happen',
      instead: 'What helps instead',
      feelsGood: 'Why it feels good',
      trained: 'What a trained person does',
      grade: {
        strong: 'Well known: many studies agree',
        moderate: 'Fairly well known: some studies',
        weak: 'Not well known: few studies',
        opinion: 'Opinion: we found no study',
      },
      tick: 'Tick all that is true for you. Nothing you tick is stored or sent.',
      nothingTicked: 'Tick what is true, and see what applies to you.',
      applies: 'What applies to you',
      notSaidYet: 'Answer the questions of the check, and what applies to you shows here.',
    },
  },
  rulebook,
};
