import type {RulebookText} from '../text.js';

/** What is asked, and what can be replied. A reply that bundles several things is said back as "at least one of". */
export const questionWords: Pick<RulebookText, 'questions' | 'findings'> = {
  questions: {
    'call-now': {
      ask: 'We ask everyone this first. Any of these?',
      hint: 'Now or in the last two weeks, even if it passed. Not back or one-rib pain only as you move or press, if you breathe as always.',
      why: 'Each of these may need help at once, whatever the pop is like.',
    },
    'faint-detail': {
      ask: 'What was it like when you nearly passed out?',
      why: 'Pain or a strain may make you faint for a moment. The heart or a blood vessel may too.',
      unsure: 'You were not sure what it was like when you nearly passed out',
      people: 'Nearly passed out',
    },
    'small-changes': {
      ask: 'Small changes count. Is anything different?',
      hint: 'Old leaks count only if they changed.',
      why: 'Nerves low in the back serve the bladder, the bowel and the private parts. Fast help may protect them.',
    },
    'seen-signs': {
      ask: 'Have you seen any of these in them?',
      hint: 'New or different. Small changes count.',
      why: 'Where someone cannot say how they feel, what you see counts.',
      people: 'In someone who cannot say how they feel',
    },
    age: {
      ask: 'How old are you?',
      hint: 'For someone else, give theirs.',
      why: 'What may cause a pop or a pain differs by age. Under 16, this check asks for danger signs only.',
    },
    'child-signs': {
      ask: 'Do any of these fit you, or the child?',
      why: 'Pops that do not hurt are common and mostly harmless. With one of these, someone should look.',
      people: 'Under 16',
    },
    place: {
      ask: 'Where do you hear or feel it?',
      why: 'This check is about the back. It can say less about other places.',
      unsure: 'You were not sure where it pops',
    },
    'neck-signs': {
      ask: 'The neck: do you have any of these now?',
      why: 'Rarely, a neck artery tore after the neck was cracked. Whether that was the cause is not settled.',
      people: 'The neck pops',
    },
    'other-place-signs': {
      ask: 'Do you have any of these warning signs now?',
      why: 'This check is not made for this place. But these signs should not wait.',
      people: 'Only the neck pops, or only a place beyond the back',
    },
    signs: {
      ask: 'Has anything changed in your legs, arms or body?',
      why: 'These count with any pop, soft or loud. We ask everyone, also about sex.',
    },
    'leg-detail': {
      ask: 'What is it like in your legs?',
      hint: 'If several fit, choose the lowest line that fits.',
      why: 'It helps to tell how soon someone should look.',
      unsure: 'You were not sure what it is like in your legs',
    },
    background: {
      ask: 'Do any of these apply?',
      why: 'They may change what a pop or a pain can mean.',
    },
    'pregnancy-signs': {
      ask: 'Pregnancy or birth: do you have any of these?',
      why: 'The maternity unit should know of these.',
      people: 'Pregnant, or gave birth in the last three months',
    },
    'surgery-detail': {
      ask: 'The back operation: do any of these fit?',
      why: 'The team that did it may want to know of a new noise or pain.',
      people: 'After a back operation',
    },
    'back-now': {
      ask: 'How is your back now?',
      why: 'A pop that hurts is not the usual kind. Once may be a small strain; most times needs a look.',
    },
    'pain-often': {
      ask: 'How often does the pop hurt?',
      why: 'Once may be a small strain. Most times needs a look.',
      unsure: 'You were not sure how often the pop hurts',
    },
    'pain-where': {
      ask: 'Where does it hurt?',
      hint: 'If several fit, choose the lowest line that fits.',
      why: 'It may hurt in another place than where it pops. Pain higher up may need a look sooner.',
      unsure: 'You were not sure where it hurts',
    },
    'pain-kind': {
      ask: 'What is the pain like?',
      why: 'It helps to tell how soon someone should look.',
    },
    'stiff-how': {
      ask: 'What is the stiffness like?',
      why: 'Stiffness that lasts may mean an inflamed spine. That can be treated.',
    },
    pattern: {
      ask: 'Are any of these true?',
      why: 'A change may be worth a look, even when nothing hurts.',
    },
    sound: {
      ask: 'Which sounds fit?',
      why: 'It hints at what may make the sound. The sound alone cannot tell for sure.',
    },
    'self-crack': {
      ask: 'Do you pop it on purpose?',
      why: 'How often, how hard, by whom and what for may matter. Most of this is opinion.',
    },
  },
  findings: {
    // call-now
    'chest-pain-or-breathless': {
      label: 'Chest pain, or short of breath, even a little',
      hint: 'Or upper back, jaw or arm pain with sweating or sickness.',
      said: 'At least one of: chest pain, shortness of breath, upper back, jaw or arm pain with sweating or feeling sick',
      example: 'A weight on your chest, or out of breath at rest or on a few steps.',
    },
    'collapse-or-tearing-pain': {
      label: 'Passed out, or sudden tearing pain in chest, tummy or back',
      hint: 'Pain that moving does not change, even after lifting.',
      said: 'At least one of: passed out, sudden tearing pain in the chest, tummy or back that moving does not change',
      example: 'You went down, or something seemed to rip inside. A strain changes as you move.',
    },
    'nearly-fainted': {
      label: 'Nearly passed out with the pop or pain',
      hint: 'Not just dizzy on standing, as always.',
      said: 'Nearly passed out with the pop or the pain',
      example: 'All went grey, or you had to lie down.',
    },
    'stroke-signs': {
      label: 'Sudden trouble with face, speech, sight, balance or swallowing, or sudden worst-ever headache',
      said: 'At least one of: sudden trouble with face, speech, sight, balance or swallowing, a sudden worst-ever headache',
      example: 'Half the face hung, words came out wrong, or you saw double. Minutes count.',
    },
    'serious-accident': {
      label: 'Road crash, fall from height or hard blow',
      said: 'At least one of, in the last two weeks: a road crash, a fall from a height, a hard blow',
      example: 'A bike crash, a fall off a ladder or down stairs, or a kick by a horse.',
    },
    'both-legs-new-or-worse': {
      label: 'Both legs: new or worse pain, tingling, numbness or weakness',
      hint: 'Not only the buttocks. Or numb from waist or chest down.',
      said: 'At least one of: new or worse pain, tingling, numbness, weakness in both legs, numb from waist or chest down',
      example: 'Both feet tingle, or both legs are heavy.',
    },
    'leg-failing-or-unsteady': {
      label: 'A leg that fails or drags, or new unsteady walking',
      said: 'At least one of: a leg that fails or drags, new unsteady walking',
      example: 'A foot slaps the floor, or you hold on to walls.',
    },
    'very-ill': {
      label: 'Very ill, even without fever, or fever with stiff neck',
      said: 'At least one of: very ill, with or without a fever, or a fever with a stiff neck',
      example: 'Shivering, clammy, confused, or too ill to get up.',
    },
    'faint-passed': {
      label: 'Only nearly, as it hurt or just after a strain',
      hint: 'Gone in minutes, and well since. No chest or tummy pain.',
      said: 'Nearly passed out as it hurt or just after a strain. Gone in minutes and well since, with no chest or tummy pain',
    },
    'faint-other': {
      label: 'In any other way',
      said: 'Nearly passed out, and not only for minutes, as it hurt or just after a strain',
    },

    // small-changes
    'saddle-change': {
      label: 'Numb, tingling or odd: bottom, buttocks, inner thighs, private parts, or when wiping',
      said: 'At least one of: numb, tingling or odd feeling in bottom, buttocks, inner thighs or private parts, or when wiping',
      example: 'Toilet paper or the seat feels different, as if through cloth.',
    },
    'bladder-change': {
      label: 'Peeing: slow, weak, stuck, leaking or felt less',
      hint: 'Even if you blame tablets, age or birth.',
      said: 'At least one of, new or worse: pee that is slow, weak, stuck, leaking or felt less',
      example: 'Now you wait for it to start, leak a drop, or cannot tell if you are full.',
    },
    'bowel-change': {
      label: 'Pooing: leaking, cannot push, or cannot feel it',
      hint: 'Not hard poo alone.',
      said: 'At least one of, new or different: poo that leaks, cannot be pushed out, or cannot be felt',
      example: 'Stained underwear, or you cannot tell that you need to go.',
    },
    'cannot-report': {
      label: 'Answering for someone who cannot say how they feel',
      said: 'Answered for someone who cannot say how they feel',
    },
    'seen-wetting-soiling-or-no-pee': {
      label: 'New wetting or soiling, or no pee for many hours',
      said: 'At least one of: new wetting, new soiling, no pee for many hours',
      example: 'A wet or dirty bed, or a pad that stays dry all day.',
    },
    'seen-walking-worse': {
      label: 'Walking got worse, or they cannot stand',
      hint: 'Worse than they usually walk or stand.',
      said: 'At least one of: walking got worse, or standing fails',
      example: 'They hold on to walls, drag a foot or fall.',
    },
    'seen-very-ill': {
      label: 'They seem very ill',
      said: 'Seems very ill',
      example: 'Shivering, grey, hard to wake, or not like themselves.',
    },
    'seen-hurt-or-hurts-to-move': {
      label: 'They are hurt, or it hurts them to move',
      said: 'At least one of: they are hurt, or moving hurts them',
      example: 'They fell, or pull a face when moved.',
    },

    // age
    'age-under-10': {label: 'Under 10', said: 'Under 10 years old'},
    'age-10-15': {label: '10 to 15', said: '10 to 15 years old'},
    'age-16-17': {label: '16 or 17', said: '16 or 17 years old'},
    'age-18-44': {label: '18 to 44', said: '18 to 44 years old'},
    'age-45-64': {label: '45 to 64', said: '45 to 64 years old'},
    'age-65-plus': {label: '65 or over', said: '65 years old or over'},
    'child-fever-or-ill': {
      label: 'A fever, feeling ill, pale skin, bruises, or the bed wet again',
      hint: 'Bruises: more than play explains.',
      said: 'At least one of: a fever, feeling ill, pale skin, bruises, the bed wet again',
      example: 'Hot, no wish to eat or play, or the bed is wet after dry years.',
    },
    'child-night-pain': {
      label: 'Back pain at night',
      example: 'It wakes them, or stops them from falling asleep.',
    },
    'child-limp-or-weak-or-numb': {
      label: 'A limp, a weak or numb leg or arm, or will not walk or sit',
      said: 'At least one of: a limp, a weak or numb leg or arm, will not walk or sit',
      example: 'One leg drags, or a small child wants to be carried.',
    },
    'child-weight-loss': {
      label: 'Losing weight without trying',
      example: 'Clothes got loose, though meals are the same.',
    },
    'child-recent-injury': {
      label: 'It began with a fall, a knock or in sport, or as someone pushed, pulled or knelt on it',
      hint: 'In the last six weeks.',
      said: 'At least one of: a fall, a knock, sport, being pushed, pulled or knelt on. That is how it began, in the last six weeks',
      example: 'A fall on the back in the playground, or a friend who knelt on it.',
    },
    'child-pain': {
      label: 'The back hurts, or a pop hurts',
      said: 'At least one of: the back hurts, or a pop hurts',
      example: 'An ache after school or sport, or an “ouch” as it pops.',
    },
    'child-new-shape': {
      label: 'A new curve, lump or swelling, or an operated back',
      said: 'At least one of: a new curve, a lump, a swelling, an operated back',
      example: 'One shoulder blade stands out more than it did.',
    },

    // place
    'place-low': {label: 'Lower back', said: 'It pops in the lower back'},
    'place-seat': {
      label: 'Buttock, pelvis, dimple or tailbone',
      said: 'It pops in the buttock, pelvis, dimple or tailbone',
    },
    'place-upper': {
      label: 'Between or around shoulder blades, or the middle',
      said: 'It pops between or around the shoulder blades, or in the middle of the back',
    },
    'place-ribs': {
      label: 'A shoulder blade itself, or ribs at back or side',
      said: 'It pops in a shoulder blade itself, or in ribs at the back or side',
    },
    'place-several': {label: 'Several of these', said: 'It pops in several parts of the back'},
    'place-neck-too': {label: 'Back and neck', said: 'It pops in the back and the neck'},
    'place-neck': {label: 'Only the neck', said: 'It pops in the neck only'},
    'place-elsewhere': {
      label: 'Only elsewhere: hip, knee, shoulder, breastbone …',
      said: 'It pops only elsewhere, not in the back or the neck',
    },
    'neck-artery-signs': {
      label:
        'Strong or strange new neck pain or headache, after the neck was cracked, twisted, treated or jerked',
      hint: 'Or, after that: dizzy, sick, or trouble seeing, speaking or swallowing. In the last month, by you or anyone else.',
      said: 'At least one of: strong or strange neck pain or headache, dizzy, sick, trouble seeing, speaking or swallowing. It came after the neck was cracked, twisted, treated or jerked',
      example: 'A pain on one side that is new to you, or the room turns.',
    },
    'neck-fever-and-stiff': {
      label: 'A fever, with a very stiff neck or light that hurts the eyes',
      said: 'At least one of, with a fever: a very stiff neck, or light that hurts the eyes',
      example: 'You are hot, and your chin will not go to your chest.',
    },
    'neck-clumsy-hands-or-unsteady': {
      label: 'Clumsy hands, or new unsteady walking',
      said: 'At least one of: clumsy hands, new unsteady walking',
      example: 'Buttons got hard, or you walk as if on a boat.',
    },
    'neck-headache-after': {
      label: 'A new headache that has not gone',
      hint: 'Either a mild one, since you or anyone cracked or treated the neck. Or, without that: neck pain and a headache unlike any you had before.',
      said: 'At least one of: a mild headache since the neck was cracked or treated, neck pain and headache unlike before',
      example: 'A dull head since the treatment, or a pain that is new to you.',
    },
    'neck-injury': {
      label: 'The neck was hurt in a fall, knock or crash, in the last six weeks',
      said: 'At least one of: a fall, a knock, a crash. That is how the neck was hurt, in the last six weeks',
      example: 'A car ran into yours, or you fell off a bike.',
    },
    'neck-hurts-or-stiff': {
      label: 'The neck hurts or is stiff',
      said: 'At least one of: the neck hurts, or it is stiff',
      example: 'It aches as you turn your head.',
    },
    'other-arm-signs': {
      label: 'A weak, tingling or numb arm or hand',
      said: 'At least one of: an arm or hand that is weak, tingles, or is numb',
      example: 'You drop things, or part of a hand feels asleep.',
    },
    'other-leg-signs': {
      label: 'Pain down a leg, or a weak, tingling or numb leg or foot',
      said: 'At least one of: pain down a leg, or a weak, tingling or numb leg or foot',
      example: 'Pain shoots into the calf, or a foot feels asleep.',
    },
    'other-fever-or-hot-swollen': {
      label: 'A fever, or the place is hot and swollen',
      said: 'At least one of: a fever, or the place is hot and swollen',
      example: 'You shiver, or the skin is warm.',
    },
    'other-injury-or-cannot-use': {
      label: 'A new injury there, or you cannot use it',
      hint: 'Or it began after an operation there.',
      said: 'At least one of: a new injury there, you cannot use it, it began after an operation there',
      example: 'It began with a fall, or you cannot stand on it.',
    },
    'other-weight-loss-or-cancer': {
      label: 'Losing weight without trying',
      hint: 'Or it hurts, and you ever had cancer, have weak defences or inject street drugs.',
      said: 'At least one of: losing weight without trying, or pain there with cancer ever, weak defences or injected street drugs',
      example: 'Clothes got loose. Or it hurts, and a cancer was treated once.',
    },
    'other-severe-pain': {
      label: 'Pain so bad that you cannot sleep, walk or dress',
      said: 'At least one of: too much pain to sleep, to walk, or to dress',
      example: 'You lie awake, or need help to put on socks.',
    },
    'other-joint-hurts': {
      label: 'A joint other than the neck hurts or is stiff',
      said: 'At least one of: a joint other than the neck hurts, or is stiff',
      example: 'The knee aches on stairs.',
    },

    // signs
    'leg-pain': {
      label: 'Pain down a leg',
      example: 'It runs from the back or bottom into the thigh or calf.',
    },
    'leg-tingling-or-numbness': {
      label: 'Tingling or numb leg or foot',
      hint: 'Not from sitting on it.',
      said: 'At least one of: a leg or foot that tingles, or is numb',
      example: 'Pins and needles come back, or the skin is dull to touch.',
    },
    'leg-weakness': {
      label: 'Weak leg or foot',
      said: 'At least one of: a weak leg, or a weak foot',
      example: 'Tiptoe or stairs got hard.',
    },
    'arm-signs': {
      label: 'Weak, tingling or numb arm or hand',
      hint: 'Not just slept on.',
      said: 'At least one of: an arm or hand that is weak, tingles, or is numb',
      example: 'You drop things, or part of a hand feels dull.',
    },
    'sexual-change': {
      label: 'Sex feels or works differently',
      said: 'At least one of: sex feels different, or works differently',
      example: 'Less feeling, or new trouble with erections.',
    },
    fever: {
      label: 'Fever or shivers',
      said: 'At least one of: a fever, or shivers',
      example: 'Hot and shaky, or 38 °C.',
    },
    'weight-loss': {
      label: 'Losing weight without trying, diet or medicine',
      example: 'Clothes got loose, though meals are the same.',
    },
    'tummy-pain': {
      label: 'New tummy or side pain as well',
      hint: 'Not a period pain.',
      said: 'At least one of: new pain in the tummy, or in the side',
      example: 'It came with the back pain or the pops, and is new to you.',
    },
    'leg-mild-and-brief': {label: 'One leg: mild, and soon gone'},
    'leg-above-knee': {
      label: 'One side: buttock or back of the thigh',
      hint: 'Not past the knee.',
      said: 'One side: buttock or back of the thigh, not past the knee',
    },
    'leg-strong-or-lasting': {
      label: 'One leg: past the knee or in the front of the thigh, and strong or it stays',
      hint: 'Or the leg is swollen, warm, cold or of another colour.',
      said: 'One leg: strong or lasting, past the knee or in the front of the thigh. Or the leg is swollen, warm, cold or of another colour',
    },
    'both-legs-steady-on-walking': {
      label: 'Both legs when walking: the same for months, and sitting down eases it',
    },
    'both-legs-otherwise': {
      label: 'Both legs, not only the buttocks, in any other way',
    },

    // background
    'cancer-ever': {
      label: 'Cancer, ever',
      hint: 'Also blood cancers such as myeloma, or its early form.',
      said: 'At least one of, now or in the past: a cancer, a blood cancer such as myeloma, its early form',
      example: 'Even if treated long ago.',
    },
    bones: {
      label: 'Thin bones (osteoporosis), easy breaks, three months of steroid tablets',
      hint: 'Or a spine grown stiff from ankylosing spondylitis.',
      said: 'At least one of: thin bones (osteoporosis), easy breaks, months of steroid tablets, a spine grown stiff from ankylosing spondylitis',
      example: 'A wrist broke in a small fall as an adult. An inhaler or a cream does not count.',
    },
    'weak-defences-or-injects': {
      label: 'Weak defences, or injecting street drugs',
      hint: 'Chemo, transplant, immune illness, dialysis, drip line, port, artificial heart valve. Not insulin or prescribed injections.',
      said: 'At least one of: weak defences (from chemo, a transplant, illness, dialysis, a line or a valve), injected street drugs',
      example: 'You were told to be careful with germs, or a line stays in a vein.',
    },
    'recent-infection-or-operation': {
      label: 'Last three months: operation or infection',
      hint: 'Operation: not on the back. Infection: antibiotics or hospital, not a cold. Wound that does not heal. Spine injection or needle, not for birth.',
      said: 'At least one of: an operation elsewhere, an infection, a wound that does not heal, a needle into the spine. It was in the last three months',
      example: 'A new hip, a bladder infection with tablets, or a steroid jab into the back.',
    },
    pregnant: {
      label: 'Pregnant, or period late',
      said: 'At least one of: pregnant, or a period is late',
      example: 'A missed period or a positive test counts.',
    },
    'birth-recent': {
      label: 'Gave birth within three months',
      said: 'Gave birth in the last three months',
      example: 'Also by an operation, or too early.',
    },
    'back-surgery': {
      label: 'A back operation, ever',
      said: 'A back operation in the past',
      example: 'On a disc, or with screws.',
    },
    'bleeds-easily': {
      label: 'Blood thinners beyond aspirin, or a bleeding illness',
      said: 'At least one of: blood thinners, or an illness that makes you bleed',
      example: 'Tablets such as warfarin or apixaban, or cuts that bleed on and on.',
    },
    'waves-bleeding-or-fluid': {
      label: 'Pain in waves, strong tummy pain, a tummy that stays hard, bleeding or fluid',
      hint: 'After a birth: heavy bleeding.',
      said: 'At least one of: pain in waves, strong tummy pain, a tummy that stays hard, bleeding, or fluid',
      example: 'Tightness that comes and goes, blood, or a trickle.',
    },
    'baby-moves-less': {
      label: 'The baby moves less than usual',
      example: 'Fewer kicks, or none.',
    },
    'pregnancy-headache-or-sight': {
      label:
        'Bad headache, blurred sight or spots, sudden swelling of face or hands, or strong pain just below the ribs',
      hint: 'Now, while pregnant or in the six weeks after a birth.',
      said: 'At least one of: bad headache, blurred sight, spots, sudden swelling of face or hands, strong pain below the ribs',
      example: 'Rings no longer fit, or you see flashing lights.',
    },
    'pregnancy-fever-or-pain-peeing': {
      label: 'A fever, or pain when you pee',
      hint: 'After a birth also: a wound, or the needle place in the back, is red or hurts more.',
      said: 'At least one of: a fever, pain when peeing, a birth wound or needle place that is red or sore',
      example: 'You shiver, or it burns when you pee.',
    },
    'new-pain-after-12-weeks': {
      label: 'More than 12 weeks pregnant, with back pain that began or changed in the last week',
      said: 'At least one of: back pain that began, or that changed. It was in the last week, after 12 weeks of pregnancy',
      example: 'Your last period was three months ago or more, and this ache is new.',
    },
    'surgery-under-a-year': {
      label: 'It was less than a year ago',
      said: 'The back operation was less than a year ago',
      example: 'Count from the last one, if there were several.',
    },
    'surgery-metal-or-fusion': {
      label: 'Screws, rods, a cage, or bones joined (a fusion)',
      said: 'At least one of, in the back: screws, rods, a cage, bones joined (a fusion)',
      example: 'Your letter from the hospital may say so.',
    },
    'surgery-noise-new': {
      label: 'The noise began after it, or is where it was done',
      said: 'At least one of: the noise began after the operation, or comes from where it was done',
      example: 'It clicks near the scar, or never did before.',
    },
    'surgery-wound-or-new-pain': {
      label: 'The wound is red, hot or leaking, or pain there is new or clearly worse',
      said: 'At least one of: the wound is red, hot or leaking, or pain there is new or clearly worse',
      example: 'A wet dressing, or an ache that was not there last week.',
    },

    // back-now
    'pain-with-pop': {
      label: 'Pain with a pop, even once',
      said: 'Pain with a pop',
      example: 'It hurt as it popped, if only briefly.',
    },
    'pain-other-times': {
      label: 'Ache or pain at other times',
      hint: 'Sitting, bending or lying.',
      said: 'The back aches or hurts at other times',
      example: 'It aches at your desk, in the car or in bed.',
    },
    'stiff-over-minutes': {
      label: 'Stiff for more than a few minutes',
      said: 'The back is stiff for more than a few minutes',
      example: 'Ten minutes after getting up, you are still slow.',
    },
    swelling: {
      label: 'Swelling or lump there',
      said: 'At least one of: swelling, or a lump on the back',
      example: 'A bump you can feel, not the knobs of the spine.',
    },
    'began-fall-or-blow': {
      label: 'It began with a fall or knock',
      hint: 'Last six weeks.',
      said: 'At least one of: a fall, or a knock. That is how the sound or pain began, in the last six weeks',
      example: 'A slip on ice, or an elbow in a game, and it pops or hurts since.',
    },
    'began-lift-or-twist': {
      label: 'It began in a heavy lift, hard twist or bend, sneeze or cough fit',
      hint: 'Last six weeks. Not your usual popping twist.',
      said: 'At least one of: a heavy lift, a hard twist or bend, a sneeze, a cough fit. That is how it began, in the last six weeks',
      example:
        'It cracked as you lifted a sofa. If you lift every day, and it pops at other times, that is not this.',
    },
    'began-pressed-or-treated': {
      label: 'It began as someone pressed, pulled, jumped on or treated it',
      hint: 'Last six weeks.',
      said: 'At least one of, within six weeks: it began as someone pressed it, pulled it, jumped on it, treated it',
      example: 'A strong hug, a child on your back, or a treatment.',
    },
    'pain-once-gone': {label: 'Once, and it has gone', said: 'A pop that hurt once, and the pain has gone'},
    'pain-sometimes': {label: 'Sometimes', said: 'A pop that hurts sometimes'},
    'pain-most-times': {
      label: 'Most times, or the pain has not gone since',
      said: 'At least one of: a pop that hurts most times, a pain that has not gone since',
    },
    'hurts-low': {
      label: 'Low back, buttock or pelvis',
      said: 'It hurts in at least one of: the low back, the buttock, the pelvis',
    },
    'hurts-upper-known': {
      label: 'Upper or middle back or ribs: a mild ache, known for weeks or longer, and moving eases it',
    },
    'hurts-upper-new': {
      label: 'Upper or middle back or ribs: new or stronger, and it changes as you move',
      said: 'Upper or middle back or ribs: new or stronger pain that changes on moving',
    },
    'hurts-upper-band': {
      label: 'Upper or middle back or ribs: it goes round to the front',
      hint: 'Or it hurts on each breath, or stays the same whatever you do.',
      said: 'Upper or middle back or rib pain, at least one of: round to the front, on each breath, never changing',
    },
    'pain-severe': {
      label: 'Pain so bad that you cannot sleep, walk or dress',
      said: 'At least one of: too much pain to sleep, to walk, or to dress',
      example: 'You lie awake, or need help to put on socks.',
    },
    'pain-sharp': {label: 'Sharp pain', example: 'Like a stab, not an ache.'},
    'pain-rising': {label: 'Pain that gets worse and worse', example: 'It is worse than last week.'},
    'pain-weeks': {
      label: 'Pain for weeks',
      hint: 'And nobody has looked at it, or it gets no better.',
      said: 'At least one of, with pain for weeks: nobody has looked at it, or it gets no better',
      example: 'It was there two weeks ago and still comes.',
    },
    'pain-night-or-rest-never-eases': {
      label: 'Steady pain, day or night, and no position or movement changes it',
      example: 'You turn and turn in bed, and it stays the same.',
    },
    'pain-cough-or-strain': {
      label: 'Pain that is worse when you cough, sneeze or push on the toilet',
      said: 'At least one of: pain that is worse on coughing, on sneezing, or on pushing on the toilet',
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

    // pattern
    'same-spot': {
      label: 'Always in the very same spot',
      said: 'It always pops in the very same spot',
      example: 'You could put one finger on it, each time.',
    },
    'getting-worse': {
      label: 'Week by week louder, more often or in more places',
      hint: 'Not just from more sitting or training.',
      said: 'At least one of, week by week: louder, more often, or in more places',
      example: 'Once a week last month, then twice, every day now.',
    },
    'gives-way': {
      label: 'The back gives way',
      example: 'As you bend, it seems to let go.',
    },
    'new-shape': {
      label: 'New hump or uneven back',
      hint: 'Not a curve long known or named by a doctor.',
      said: 'At least one of: a new hump, or a back that has become uneven',
      example: 'In the mirror, one side stands higher than it did.',
    },
    'posture-change': {
      label: 'New lean or stoop, or getting shorter',
      said: 'At least one of: a new lean, a new stoop, or getting shorter',
      example: 'Clothes hang differently. Sitting bent at a desk is not this.',
    },
    'gait-sore-or-stiff': {
      label: 'Walking changed: sore or stiff',
      said: 'At least one of: walking has become sore, or stiff',
      example: 'Shorter steps, or a limp, as it hurts.',
    },
    'gait-weak-or-unsteady': {
      label: 'Walking changed: weak or unsteady',
      said: 'At least one of: walking has become weak, or unsteady',
      example: 'A foot drags, or you hold on to walls.',
    },
    'very-bendy': {
      label: 'Very bendy joints',
      example: 'Your thumb reaches your forearm.',
    },

    // sound
    'pop-clean': {
      label: 'A clean pop, or several in a row',
      hint: 'Not again at once, if tried.',
      said: 'At least one of: a clean pop, or several in a row, and not again at once, if tried',
      example: 'Like a knuckle. Then it is quiet for a while, or you never tried again.',
    },
    'snap-same-point': {
      label: 'A soft snap now and then',
      example: 'Like a rubber band, at one point of a move.',
    },
    'click-every-time': {
      label: 'A clean click each time with the same move',
      example: 'You lift the arm, it clicks; you lift it again, it clicks.',
    },
    'soft-shift': {
      label: 'A soft click or shift, as if settling',
      said: 'At least one of: a soft click, or a soft shift, as if something settles',
      example: 'It feels easy after, and nothing hurt.',
    },
    grinding: {
      label: 'Grinding, crunching, rough, or many clicks in one move',
      said: 'At least one of: grinding, crunching, a rough sound, or many clicks in one move',
      example: 'Like sand, or like steps on gravel.',
    },
    'loud-clunk': {
      label: 'A loud clunk, again and again',
      example: 'A dull, heavy knock. One deep pop is not this.',
    },

    // self-crack
    'crack-now-and-then-gently': {
      label: 'Now and then, gently',
      said: 'Cracking now and then, gently',
      example: 'A slow turn, some days.',
    },
    'crack-once-or-twice-a-day': {
      label: 'Once or twice a day',
      said: 'Cracking once or twice a day',
      example: 'On getting up, or after work.',
    },
    'crack-many-times-a-day': {
      label: 'Many times a day',
      said: 'Cracking many times a day',
      example: 'At your desk, without thinking.',
    },
    'crack-with-force': {
      label: 'With force',
      said: 'Cracking with force',
      example: 'You push until it goes.',
    },
    'crack-by-someone-else': {
      label: 'By someone untrained',
      said: 'Cracked by someone untrained',
      example: 'A friend walks on your back.',
    },
    'crack-by-trained': {
      label: 'By someone trained',
      said: 'Cracked by someone trained',
      example: 'A physio or a chiropractor, in a clinic.',
    },
    'crack-to-cope': {
      label: 'To cope with pain or stiffness lasting weeks',
      said: 'At least one of: cracking to cope with weeks of pain, or with weeks of stiffness',
      example: 'Without it, the ache comes back.',
    },
  },
};
