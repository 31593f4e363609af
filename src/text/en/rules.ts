import type {RulebookText} from '../text.js';

/** What the rules say: why something matters, and what may make the sound. */
export const ruleWords: Pick<RulebookText, 'redFlags' | 'limits' | 'cautions' | 'explanations' | 'terms'> = {
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
};
