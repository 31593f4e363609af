import type {RulebookText} from '../text.js';

// Said of several rules, so that it is the same sentence each time.
const ambulance = 'Once you have called, wait for the ambulance; do not go by car.';
const noLifting = 'Lift nothing heavy until someone has looked.';
const sameDay = 'If it starts to hurt, or hurts more, be seen the same day.';
const lowNerves = 'It may mean that nerves low in the back are squeezed.';
const lowNervesSmall =
  'Even a small change may mean that nerves low in the back are squeezed. It need not hurt.';
const nervesOrCord = 'Nerves or the spinal cord may be pressed. Fast help protects them.';
const neckCord = 'The spinal cord in the neck may be pressed. Fast help protects it.';
const heartOrVessel = 'It may come from the heart or the main blood vessel (aorta).';
const bleed = 'A bleed near the spine is rare, but it may press on nerves.';
const bonesUnderStrain = 'Older, thin or stiff bones may break easily, even when it hurts little.';
const bonesWithoutFall = 'Older, thin or stiff bones may break without a fall.';
const motherOrBaby = 'You or the baby may need help.';
const bothChecked = 'You and the baby should be checked, even if you feel well.';
const treatable = 'It may be an infection. That can be treated.';
const manyCauses = 'It has many causes, so someone should look.';
const notUsual = 'A pop that hurts is not the usual kind. A joint or the soft tissue around it may be sore.';
const easesMostly = 'Most back pain eases a lot in six weeks. Pain that lasts needs a look.';
const upperBack = 'Mostly it is a muscle or a joint. It can have other causes too, so someone should look.';
const howItMoves = 'There are several causes, so someone should look at how it moves.';
const notJudged = 'This check cannot judge this place, so someone should look.';
const noStudy = 'This is opinion; no study was found.';
const noStudyOfBacks = 'This is opinion; no study of backs was found.';

/** What the rules say: why something matters, and what may make the sound. A reason names no pace: the result has one. */
export const ruleWords: Pick<RulebookText, 'redFlags' | 'limits' | 'cautions' | 'explanations' | 'terms'> = {
  redFlags: {
    'pregnancy-fever-or-pain-peeing': {
      name: 'Fever, pain when you pee, or a sore wound, in pregnancy or after a birth',
      why: treatable,
    },
    'pregnancy-new-pain-after-12-weeks': {
      name: 'New or changed back pain after 12 weeks of pregnancy',
      why: 'It is mostly the load. It may also be an infection or early labour.',
    },
    'pregnancy-severe-pain': {
      name: 'Severe pain in pregnancy or after a birth',
      why: 'It may be more than the load. Rarely, a bone has thinned and cracked.',
    },
    'pregnancy-fall': {
      name: 'A fall or a knock in pregnancy',
      why: bothChecked,
    },
    'pregnancy-near-faint': {
      name: 'Nearly passing out in pregnancy',
      why: bothChecked,
    },
    'pregnancy-tummy-pain': {
      name: 'New pain in the tummy or side, in pregnancy',
      why: 'It has many causes, so you and the baby should be checked.',
    },
    'pregnancy-pain': {
      name: 'Back pain in pregnancy or after a birth',
      why: 'It is common. The maternity unit can help.',
    },
    'pregnancy-without-pain': {
      name: 'Pregnancy or a recent birth',
      why: 'Joints are often looser then. Tell your midwife if the back starts to hurt.',
    },
    'surgery-wound-fever-or-new-pain': {
      name: 'After a back operation: a fever, a sore wound, or new or worse pain there',
      why: treatable,
    },
    'surgery-clunk-in-first-year': {
      name: 'A clunk, or the back gives way, in the first year after an operation',
      why: 'The operated part may still be healing, so the team should look.',
    },
    'surgery-with-a-change': {
      name: 'After a back operation, at least one of: the first year, pain, a new noise, another change',
      why: 'The team can see how it has healed. A noise alone cannot tell.',
    },
    'chest-pain': {
      name: 'Chest pain, trouble breathing, or upper back, jaw or arm pain with sweating or sickness',
      why: 'It may come from the heart or the lungs, not the back.',
      note: ambulance,
    },
    'collapse-or-tearing-pain': {
      name: 'Passing out, or sudden tearing pain in the chest, tummy or back',
      why: heartOrVessel,
      note: ambulance,
    },
    'faint-other': {
      name: 'Nearly passing out, not only for minutes from pain or a strain',
      why: heartOrVessel,
      note: ambulance,
    },
    'near-faint-at-65-or-round-the-ribs': {
      name: 'Nearly passing out, at 65 or over or with upper back or rib pain',
      why: heartOrVessel,
      note: ambulance,
    },
    'stroke-signs': {
      name: 'Sudden trouble with face, speech, sight, balance or swallowing, or a worst-ever headache',
      why: 'It may be a stroke, even if it has passed. Help works best early.',
      note: ambulance,
    },
    'serious-accident': {
      name: 'A serious accident: a road crash, a fall from a height or a hard blow',
      why: 'A bone in the back may be broken, even if you can walk.',
      note: `Keep still. Let nobody lift or twist you. ${ambulance}`,
    },
    'very-ill': {
      name: 'Feeling very ill, or a fever with a stiff neck',
      why: 'It may be a serious infection, even without a fever.',
    },
    'bladder-change': {
      name: 'A new change in peeing: slow, weak, stuck, leaking or felt less',
      why: lowNervesSmall,
    },
    'bowel-change': {
      name: 'A new change in pooing: leaking, or no push or feeling',
      why: lowNervesSmall,
    },
    'saddle-change': {
      name: 'Numb, tingling or odd feeling in the bottom, buttocks, inner thighs or private parts',
      why: lowNerves,
    },
    'sexual-change-with-leg-sign': {
      name: 'A new change in how sex feels or works, with pain, weakness, tingling or numbness in a leg',
      why: lowNerves,
    },
    'sexual-change': {
      name: 'A new change in how sex feels or works',
      why: 'It has many causes. Nerves low in the back are one, so someone should look.',
    },
    'seen-wetting-soiling-or-no-pee': {
      name: 'New wetting or soiling, or no pee for many hours, in someone who cannot say',
      why: lowNerves,
    },
    'both-legs': {
      name: 'New or worse pain, tingling, numbness or weakness in both legs, or numb from waist or chest down',
      why: 'Many nerves or the spinal cord may be pressed.',
    },
    'both-legs-otherwise': {
      name: 'Pain, tingling, numbness or weakness in both legs',
      why: 'It may mean that many nerves are pressed.',
    },
    'both-legs-steady-on-walking': {
      name: 'Both legs on walking, the same for months, and sitting eases it',
      why: 'The space for the nerves may be narrow (stenosis), so someone should look.',
    },
    'leg-failing': {
      name: 'A leg that fails or drags, or new unsteady walking',
      why: nervesOrCord,
    },
    'seen-walking-worse': {
      name: 'Walking got worse, or standing fails, in someone who cannot say',
      why: nervesOrCord,
    },
    'arm-and-leg-signs': {
      name: 'A weak, tingling or numb arm, with pain, weakness, tingling or numbness in a leg',
      why: neckCord,
    },
    'leg-weakness': {
      name: 'A weak leg or foot',
      why: 'A pressed nerve may weaken a muscle.',
    },
    'leg-tingling-or-numbness': {
      name: 'Pins and needles or numbness in a leg or foot',
      why: 'A nerve may be pressed. With any pop, old or new, someone should look.',
    },
    'leg-strong-or-lasting': {
      name: 'Signs in one leg that are strong or stay, or a leg that looks or feels different',
      why: 'A nerve may be pressed. A swollen, warm or cold leg can have other causes.',
    },
    'leg-pain': {
      name: 'Pain down a leg (sciatica), or mild signs in one leg',
      why: 'A nerve may be pressed. Mostly it gets better, but someone should look.',
    },
    'arm-signs': {
      name: 'A weak, tingling or numb arm or hand',
      why: 'It may come from the neck, so someone should look.',
    },
    'neck-artery-signs': {
      name: 'Neck pain, headache, dizziness, sickness, or trouble seeing, speaking or swallowing, after the neck was cracked, treated or jerked',
      why: 'Rarely, an artery in the neck is torn, and part of the brain may lack blood. Help works best early.',
    },
    'neck-fever-and-stiff': {
      name: 'Fever with a very stiff neck, or light hurts the eyes',
      why: 'It may be a serious infection around the brain.',
    },
    'neck-clumsy-hands-or-unsteady': {
      name: 'Clumsy hands or new unsteady walking, with a neck that pops',
      why: neckCord,
    },
    'neck-headache-after': {
      name: 'A new headache after the neck was cracked or treated, or neck pain and headache unlike any before',
      why: 'Mostly it is something else, but rarely an artery in the neck is torn.',
    },
    'neck-injury': {
      name: 'The neck was hurt in a fall, a knock or a crash',
      why: 'A bone or ligament in the neck may be hurt.',
    },
    'neck-alone-hurts-or-stiff': {
      name: 'Only the neck, and it hurts or is stiff',
      why: notJudged,
    },
    'neck-hurts-or-stiff': {
      name: 'A neck that hurts or is stiff',
      why: 'It mostly eases by itself. It matters more if it does not.',
    },
    'cancer-pain-and-nerve-sign': {
      name: 'Pain, weakness, tingling or numbness in a leg or arm, with back pain, and cancer now or ever',
      why: 'Cancer may reach the spine and press on nerves. Fast help protects them.',
    },
    'cancer-and-pain': {
      name: 'Back pain, with cancer now or ever',
      why: 'It is mostly something else, but someone should look.',
    },
    'cancer-and-nerve-sign': {
      name: 'Pain, weakness, tingling or numbness in a leg or arm, with cancer now or ever',
      why: 'Cancer may reach the spine, so someone should look, even without back pain.',
    },
    'cancer-without-pain': {
      name: 'Cancer, now or ever',
      why: 'Pops without pain are mostly harmless. Pain would change that.',
      note: sameDay,
    },
    'infection-and-nerve-sign': {
      name: 'A weak, tingling or numb leg or arm, or pain in both legs, with fever or an infection risk',
      why: 'Rarely, an infection of the spine presses on nerves. Fast help protects them.',
    },
    'infection-signs': {
      name: 'At least two of: fever, infection risk, back pain',
      why: 'An infection of the spine is rare, but easy to miss.',
    },
    fever: {
      name: 'Fever or shivers',
      why: manyCauses,
    },
    'infection-risk-without-pain': {
      name: 'An infection risk',
      why: 'Pops without pain are mostly harmless. Pain or fever would change that.',
      note: sameDay,
    },
    'weight-loss': {
      name: 'Losing weight without trying',
      why: manyCauses,
    },
    'pain-never-eases': {
      name: 'Steady pain, day or night, and no position or movement changes it',
      why: 'Most back pain changes as you move. Pain that does not needs a look.',
    },
    'seen-very-ill': {
      name: 'Seeming very ill, in someone who cannot say',
      why: 'It may be a serious infection, even without a fever.',
    },
    'near-faint': {
      name: 'Nearly passing out, with the pop or the pain',
      why: 'Pain alone can do this. So can the heart or a blood vessel, so someone should look.',
      note: noLifting,
    },
    'tummy-pain-from-45': {
      name: 'New pain in the tummy or side, at 45 or over',
      why: 'It may come from something other than the back, such as the main blood vessel (aorta).',
    },
    'tummy-pain': {
      name: 'New pain in the tummy or side',
      why: 'It may come from something other than the back.',
    },
    'bleeding-and-nerve-sign': {
      name: 'A weak, tingling or numb leg or arm, with easy bleeding and a fall, a strain, pressing or severe pain',
      why: bleed,
    },
    'bleeding-after-injury': {
      name: 'A fall or knock, or a strain or being pressed that still hurts, with easy bleeding',
      why: bleed,
    },
    'event-with-severe-pain': {
      name: 'Severe pain, and it began in a fall, a lift, a twist, a sneeze or being pressed',
      why: 'A ligament, disc or bone may be hurt. A disc that presses on nerves often hurts badly straight away.',
    },
    'event-with-fracture-risk': {
      name: 'Fall or knock, or a strain or being pressed that hurt, at 65 or over or with bones at risk',
      why: bonesUnderStrain,
      note: noLifting,
    },
    'lift-with-fracture-risk': {
      name: 'It began in a heavy lift, twist or strain, at 65 or over or with bones at risk',
      why: bonesUnderStrain,
      note: noLifting,
    },
    'fall-or-blow': {
      name: 'It began with a fall or a knock',
      why: 'Someone should look, even when nothing hurts.',
    },
    'rib-after-event': {
      name: 'Pain, with pops at a rib or shoulder blade, after a fall, a strain or being pressed',
      why: 'A rib may be bruised or cracked.',
    },
    'pressed-or-treated': {
      name: 'Someone pressed or treated it, and it still hurts or bones are at risk',
      why: 'Soreness after treatment mostly goes in a day or two. If it stays, or with bones at risk, someone should look.',
    },
    'lift-or-twist': {
      name: 'It began in a heavy lift, a hard twist or bend, a sneeze or a cough fit',
      why: 'Mostly it is a joint or a small strain. A ligament or disc may be hurt too, so someone should look.',
      note: noLifting,
    },
    'thin-bones-with-pain': {
      name: 'Pain, or a new lean, stoop or loss of height, with bones at risk',
      why: bonesWithoutFall,
    },
    'older-with-lasting-pain-or-stoop': {
      name: 'Frequent, lasting or severe pain, or a new lean, stoop or loss of height, at 65 or over',
      why: bonesWithoutFall,
    },
    'older-with-pain': {
      name: 'Back pain at 65 or over',
      why: bonesWithoutFall,
    },
    'older-and-one-painful-pop': {
      name: 'A pop that hurt once, at 65 or over',
      why: 'Older bones may break without a fall, and the pain may go for a while. So someone should look.',
    },
    'seen-hurt-or-hurts-to-move': {
      name: 'Hurt, or it hurts to move, in someone who cannot say',
      why: 'A bone may be broken.',
    },
    'upper-pain-band': {
      name: 'Upper or middle back or rib pain: round to the front, on each breath, or the same whatever you do',
      why: 'It may come from the chest, a rib or a bone of the spine.',
    },
    'upper-pain-new-from-45': {
      name: 'New or stronger pain in the upper or middle back or ribs, at 45 or over',
      why: upperBack,
    },
    'upper-pain-new': {
      name: 'New or stronger pain in the upper or middle back or ribs',
      why: upperBack,
    },
    'upper-pain-known-from-45': {
      name: 'A mild, known ache in the upper or middle back or ribs, at 45 or over',
      why: 'It is common, and mostly a muscle or a joint. From 45 on, someone should look: this is our own judgement.',
    },
    'upper-pain-known': {
      name: 'A mild, known ache in the upper or middle back or ribs',
      why: 'It is common, and moving often eases it. It matters more if it changes or lasts.',
    },
    'pain-severe': {
      name: 'Pain so bad that you cannot sleep, walk or dress',
      why: 'Pain this bad needs a look, and relief.',
    },
    'cough-with-leg-sign': {
      name: 'Pain that is worse when you cough, sneeze or push on the toilet, with a leg sign',
      why: 'A disc may press on a nerve.',
    },
    'pain-cough-or-strain': {
      name: 'Pain that is worse when you cough, sneeze or push on the toilet',
      why: 'It may be a disc or a muscle, so someone should look.',
    },
    'new-shape': {
      name: 'A new hump or an uneven back',
      why: 'A bone may have changed, so someone should look.',
    },
    'swelling-with-more': {
      name: 'Swelling, with at least one of: pain, fever, a fall, a strain, being pressed',
      why: 'It may mean an injury or an infection.',
    },
    swelling: {
      name: 'Swelling or a lump where it pops',
      why: 'Something there may be inflamed or hurt.',
    },
    'giving-way-or-clunk-with-leg-sign': {
      name: 'The back gives way or clunks, with a leg sign',
      why: 'Something may press on a nerve, so someone should look.',
    },
    'gives-way': {
      name: 'The back seems to give way',
      why: howItMoves,
    },
    'loud-clunk': {
      name: 'A loud clunk, again and again',
      why: howItMoves,
    },
    'pain-most-times': {
      name: 'A pop that hurts most times, or the pain has not gone since',
      why: notUsual,
    },
    'pain-sharp-with-pop': {
      name: 'Sharp pain, and a pop that hurts',
      why: notUsual,
    },
    'pain-rising': {
      name: 'Pain that gets worse and worse',
      why: 'Pain that grows needs a look, even when it is mild.',
    },
    'pain-weeks': {
      name: 'Pain for weeks: nobody has looked yet, or it gets no better',
      why: easesMostly,
    },
    'young-with-pain': {
      name: 'Back pain at 16 or 17',
      why: 'The spine is still growing. Sports that bend the back a lot may stress a bone.',
      note: 'Pause sports that bend the back until someone has looked.',
    },
    'pain-sometimes': {
      name: 'A pop that hurts sometimes',
      why: 'It may settle. It matters more if it does not.',
    },
    'pain-other-times': {
      name: 'Back pain at other times',
      why: easesMostly,
    },
    'pain-once-gone': {
      name: 'A pop that hurt once, and the pain has gone',
      why: 'Once may be a small strain. It matters more if it hurts again.',
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
      name: 'Stiff for half an hour or more, eased by moving, for three months, begun before 45',
      why: 'The spine may be inflamed (inflammatory back pain). That can be treated.',
    },
    'stiff-3-months': {
      name: 'Stiff for three months or more',
      why: 'Stiffness that stays so long has many causes, so someone should look.',
    },
    'stiff-over-minutes': {
      name: 'Stiffness for more than a few minutes',
      why: 'A few stiff minutes are common. Longer is worth watching.',
    },
    'grinding-with-pain-or-stiffness': {
      name: 'Grinding, crunching or many clicks, with pain or stiffness',
      why: 'Surfaces that rub may be rough or sore, so someone should look.',
    },
    grinding: {
      name: 'Grinding, crunching or many clicks in one move',
      why: 'It can go with a joint that is changing, even without pain. Many noisy joints are fine, so watch it.',
    },
    'click-every-time': {
      name: 'A clean click each time with the same move',
      why: 'A tendon over bone, or the shoulder blade on the ribs, can do this. It is worth watching.',
    },
    'back-surgery': {
      name: 'A back operation',
      why: 'A noise alone cannot tell how it has healed. New pain there, or a new noise, is for the team.',
    },
    'same-spot': {
      name: 'Always in the very same one spot',
      why: 'Some sounds simply keep to one place. An article behind this check still asks for a look.',
    },
    'getting-worse': {
      name: 'Week by week louder, more often or in more places',
      why: 'An article behind this check asks for a look at such a change, even when nothing hurts.',
    },
    'pregnancy-waves-bleeding-or-fluid': {
      name: 'Pain in waves, strong tummy pain, a hard tummy, bleeding or fluid, in pregnancy or after a birth',
      why: motherOrBaby,
    },
    'pregnancy-headache-or-sight': {
      name: 'Bad headache, blurred sight, sudden swelling, or strong pain below the ribs, in pregnancy or after a birth',
      why: 'It may come from high blood pressure. That can be treated.',
    },
    'pregnancy-baby-moves-less': {
      name: 'The baby moves less than usual',
      why: 'To call for this is our own judgement. The maternity unit would rather check too often.',
    },
    'child-danger-sign': {
      name: 'A child with at least one of: fever or illness, night pain, a limp, weakness, weight loss, an injury',
      why: 'Under 16, a sign like this needs a look.',
    },
    'child-pain-or-new-shape': {
      name: 'A child whose back hurts, has a new shape, or was operated on',
      why: 'Under 16, someone should look at this.',
    },
    'other-arm-and-leg-signs': {
      name: 'Signs in an arm and in a leg, such as weak, tingling or numb, with pops in another place',
      why: neckCord,
    },
    'other-arm-or-leg-signs': {
      name: 'Signs in an arm or a leg, with pops in another place',
      why: 'A nerve may be pressed, so someone should look.',
    },
    'other-danger-sign': {
      name: 'Another place, at least one of: fever, hot joint, injury, weight loss, pain with an illness, severe pain',
      why: notJudged,
    },
    'other-joint-hurts-at-65': {
      name: 'Another joint hurts or is stiff, at 65 or over',
      why: notJudged,
    },
    'other-joint-hurts': {
      name: 'Another joint hurts or is stiff',
      why: notJudged,
    },
  },
  limits: {
    'under-10': {
      name: 'Under 10',
      why: 'This check is not made for children. At this age, a doctor should look at a back that pops: this is our own judgement.',
      note: 'Show this to a parent or an adult you trust.',
    },
    'under-16': {
      name: 'Ages 10 to 15',
      why: 'This check is not made for children, so it cannot say that all is well.',
      note: 'Show this to a parent or an adult you trust.',
    },
    'cannot-report': {
      name: 'Someone who cannot say how it feels',
      why: 'Some signs can only be felt, so a doctor should see the person.',
    },
    neck: {
      name: 'Only the neck',
      why: 'This check is not made for the neck, so it cannot say that all is well. A pop there with no pain and no danger sign needs no visit for that alone.',
      note: 'Please do not push or twist your neck with your hands.',
    },
    elsewhere: {
      name: 'Only somewhere else',
      why: 'This check is not made for this place, so it cannot say that all is well. A pop there with no pain and no danger sign needs no visit for that alone.',
    },
  },
  cautions: {
    'cracking-to-cope': {
      name: 'Cracking to get by with pain or stiffness that lasts',
      why: 'It may hide a problem and hold up help. This is opinion. In studies of treatment, people did as well without a pop.',
    },
    'cracking-often': {
      name: 'Cracking many times a day',
      why: `It may over-stretch the bands that hold the spine (ligaments). Then it may pop more. ${noStudyOfBacks}`,
    },
    'cracking-with-force': {
      name: 'Cracking with force',
      why: `It may strain a muscle, pinch a nerve, or make a sore joint or disc worse. ${noStudyOfBacks}`,
    },
    'cracked-by-someone-else': {
      name: 'Cracked by someone untrained',
      why: `They cannot feel when to stop. ${noStudy}`,
    },
    'cracking-daily': {
      name: 'Cracking once or twice a day',
      why: 'Once in a while and gently, it may do no harm. A daily habit may grow, so try to crack it less. This is opinion.',
    },
    'no-force-with-thin-bones': {
      name: 'Bones that may break easily',
      why: `Even a small force may be too much, so please use none. ${noStudy}`,
      note: sameDay,
    },
    'no-force-when-bendy': {
      name: 'Very bendy joints',
      why: `Please use no force, and do not go to the end of your range. ${noStudy}`,
    },
    'no-force-after-surgery': {
      name: 'A back operation',
      why: `The operated part may not bear force, so please use none. ${noStudy}`,
      note: 'Ask the team that did it before any stretch or exercise.',
    },
    'no-force-when-bleeding-easily': {
      name: 'Easy bleeding',
      why: `Force may start a bleed, so please use none. ${noStudy}`,
      note: sameDay,
    },
    'no-force-in-pregnancy': {
      name: 'Pregnancy or a recent birth',
      why: `Joints may be looser then, so please use no force. ${noStudy}`,
      callIf:
        'Call {number} or your maternity unit for pain in waves, bleeding, fluid, a bad headache or blurred sight. Also if you are pregnant and the baby moves less.',
    },
    'neck-not-judged': {
      name: 'The neck as well',
      why: 'Pops as you turn your head, without hands, are common and mostly harmless. This is opinion.',
      note: 'This check is not made for the neck. Please do not push or twist it with your hands.',
    },
    'watch-after-the-neck-was-cracked': {
      name: 'When the neck is cracked or treated',
      why: 'Rarely, an artery in the neck tore after it. Whether that was the cause is not settled.',
      callIf:
        'If the neck was cracked or treated, call {number} for strong or strange neck pain or headache, dizziness or sickness. Also for trouble seeing, speaking or swallowing. It may come days later.',
    },
  },
  explanations: {
    'joint-cavitation': {
      name: 'A gas bubble in a joint',
      say: 'This is the likeliest source of a painless pop. As you stretch, twist or get up, a small joint opens a little. A gas bubble forms in its fluid, or partly collapses, as when knuckles crack. A row of pops is this too. It is no sign of damage, arthritis or wear.',
      more: 'Small joints at the back of the spine (facet joints) and at the ribs hold fluid. Oxygen, nitrogen and carbon dioxide are dissolved in it. As the joint parts, the pressure drops. Experts still debate whether the bubble sounds as it forms or as it collapses. It was shown in fingers and, when pressed, in the spine; nobody has counted everyday pops of the back. The gas may need about 20 minutes to go back: a hint, not a rule.',
      picture: 'A joint of the spine with a gas bubble',
    },
    'soft-tissue-snap': {
      name: 'A tendon that slips over bone',
      say: 'A tendon or ligament may catch on a bony point and snap back. It can come each time, and always in one place. Tight muscles or your build may play a part. Without pain it is mostly harmless, and no sign of damage.',
      picture: 'A tendon that slips over a bony point',
    },
    'blade-or-ribs': {
      name: 'The shoulder blade or the ribs',
      say: 'Does it come as the arm moves or you breathe in? The blade glides over the ribs, and the small rib joints move. This can snap or grate, with or without pain.',
      picture: 'A shoulder blade that glides over the ribs',
    },
    'facet-repositioning': {
      name: 'Joint surfaces that settle',
      say: 'The two sides of a joint may part and settle with a click. This is less common than a gas bubble. Without pain it is mostly harmless.',
      picture: 'Two joint surfaces that move together',
    },
    crepitus: {
      name: 'Surfaces that rub (crepitus)',
      say: 'Joint surfaces may rub. They may be rougher where cartilage has thinned (early osteoarthritis). Or there may be nothing of the kind: many noisy joints are fine.',
      more: 'This is not the pop of a bubble. If it lasts, small bony growths may catch on what is near. A rough joint can also crack without grinding.',
      picture: 'Two rough joint surfaces',
    },
    'irritated-joint-or-soft-tissue': {
      name: 'A sore joint or soft tissue',
      say: 'A joint or the soft tissue around it may be sore. Once may be a small strain. If it keeps hurting, a rough joint (osteoarthritis) is possible too.',
      picture: 'A sore joint of the spine',
    },
    'after-surgery': {
      name: 'A back that was operated on',
      say: 'This cannot be told from here. Scar, metalwork, the joints above or below, or an ordinary pop elsewhere can make it. So can surfaces that rub (crepitus).',
      picture: 'Bones of the spine with screws and a rod',
    },
    'cannot-be-told': {
      name: 'This cannot be told from here',
      say: 'Your answers do not point to one source. That is common.',
      picture: 'Part of the spine in a dotted ring',
    },
    'acute-injury': {
      name: 'A new injury',
      say: 'A muscle may be strained, a ligament torn, a bone hurt, or a disc pushed out (herniation).',
    },
    fracture: {
      name: 'A broken bone in the back',
      say: 'A bone may break in an accident. Older, thin or stiff bones may break in a small fall or lift, or without one. So, rarely, may bones after a birth.',
      picture: 'A bone of the spine with a crack',
    },
    'cracked-rib': {
      name: 'A bruised or cracked rib',
      say: 'A fall, a press, a strain or weeks of coughing may crack a rib.',
      picture: 'A rib with a crack',
    },
    instability: {
      name: 'A slipped spine bone (spondylolisthesis)',
      say: 'One bone of the spine may slip forward over the next. It may press on nerves, and may keep hurting. This is only one possible cause.',
      picture: 'One bone of the spine ahead of the next',
    },
    'metalwork-or-fusion': {
      name: 'The operated part',
      say: 'How it has healed, and how any metalwork is. A noise alone cannot tell.',
      picture: 'Bones of the spine with screws and a rod',
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
      name: 'An infection, of the spine or elsewhere',
      say: 'In the spine it is rare, and it can be treated. It may come without a fever, or after an operation.',
      picture: 'A sore disc of the spine, and a thermometer',
    },
    'cancer-related': {
      name: 'A cause linked to cancer',
      say: 'This is rare, but someone should look.',
    },
    'inflammatory-back-pain': {
      name: 'Inflammatory back pain',
      say: 'It often begins before 45, eases with moving, and can be treated.',
      picture: 'Sore joints between the spine and the pelvis',
    },
    'heart-or-aorta': {
      name: 'The heart, the lungs or the main blood vessel (aorta)',
      say: 'Pain from these may be felt in the back, so it is best to make sure.',
    },
    'neck-artery-or-stroke': {
      name: 'A stroke, or a torn artery in the neck',
      say: 'Part of the brain may lack blood. This is rare. Help works best early.',
      picture: 'The neck with its blood vessels',
    },
    'young-spine': {
      name: 'A stressed bone in a growing spine',
      say: 'Sports that bend the back a lot may stress a bone. Most young people get back to their sport.',
    },
    'pregnancy-check': {
      name: 'A check in pregnancy',
      say: 'You and the baby should be checked. Back pain is mostly the load, but it may be an infection or early labour.',
    },
    'after-birth-check': {
      name: 'A check after a birth',
      say: 'Back pain is mostly sore joints or muscles then. It may be an infection. Rarely, a bone has thinned and cracked.',
    },
  },
  terms: [
    'A leg sign is pain, weakness, pins and needles or numbness in a leg.',
    'Back pain is also a pop that hurts.',
    'Cancer is also an early form of it.',
    'An infection risk is weak defences, injected street drugs, or a recent infection, operation, wound or needle in the spine.',
    'Bones at risk are thin bones, bones that broke easily, long use of steroid tablets, or a spine grown stiff.',
    'Easy bleeding comes from blood thinners or an illness.',
    'A strain is a heavy lift, a hard twist or bend, a sneeze or a cough fit.',
    'Being pressed is also being pulled, jumped on or treated.',
  ],
};
