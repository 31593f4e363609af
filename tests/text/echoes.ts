/** Every choice to tick that bundles several things, and how the reply is said back: never as if each were said. */
export const echoes: Readonly<Record<string, string>> = {
  'chest-pain-or-breathless':
    'At least one of: chest pain, short of breath, upper back, jaw or arm pain with sweating or sickness',
  'collapse-or-tearing-pain':
    'At least one of: passed out, sudden tearing pain in chest, tummy or back that moving does not change',
  'nearly-fainted': 'At least one of: nearly passed out with the pop, nearly passed out with the pain',
  'stroke-signs':
    'At least one of: sudden trouble with face, speech, sight, balance or swallowing, a sudden worst-ever headache',
  'serious-accident':
    'At least one of, in the last two weeks: a road crash, a fall from a height, a hard blow',
  'both-legs-new-or-worse':
    'At least one of: new or worse pain, tingling, numbness, weakness in both legs, numb from waist or chest down',
  'leg-failing-or-unsteady': 'At least one of: a leg that fails or drags, new unsteady walking',
  'very-ill': 'At least one of: very ill with or without a fever, a fever with a stiff neck',
  'saddle-change':
    'At least one of: numb, tingling or odd bottom, buttocks, inner thighs or private parts, or when wiping',
  'bladder-change': 'At least one of, new or worse: slow, weak, stuck or leaking pee, pee that is felt less',
  'bowel-change': 'At least one of, new or different: leaking poo, cannot push, cannot feel it',
  'seen-wetting-soiling-or-no-pee': 'At least one of: new wetting, new soiling, no pee for many hours',
  'seen-walking-worse': 'At least one of: walking got worse, cannot stand any more',
  'seen-hurt-or-hurts-to-move': 'At least one of: hurt, in pain on moving',
  'child-fever-or-ill': 'At least one of: a fever, ill, pale, bruises, the bed wet again',
  'child-limp-or-weak-or-numb': 'At least one of: a limp, a weak or numb leg or arm, will not walk or sit',
  'child-recent-injury':
    'At least one of, within six weeks: began with a fall, knock or sport, was pushed, pulled or knelt on',
  'child-pain': 'At least one of: the back hurts, a pop hurts',
  'child-new-shape': 'At least one of: a new curve, a lump, a swelling, an operated back',
  'neck-artery-signs':
    'At least one of: strong or strange neck pain or headache, dizzy, sick, trouble seeing, speaking or swallowing. It came after the neck was cracked, twisted, treated or jerked',
  'neck-fever-and-stiff': 'At least one of, with a fever: a very stiff neck, light hurts the eyes',
  'neck-clumsy-hands-or-unsteady': 'At least one of: clumsy hands, new unsteady walking',
  'neck-headache-after':
    'At least one of: a mild headache since the neck was cracked or treated, neck pain and headache unlike before',
  'neck-injury': 'At least one of, in the last six weeks: the neck was hurt in a fall, a knock, a crash',
  'neck-hurts-or-stiff': 'At least one of: the neck hurts, the neck is stiff',
  'other-arm-signs': 'At least one of: a weak, a tingling, a numb arm or hand',
  'other-leg-signs': 'At least one of: pain down a leg, a weak, a tingling, a numb leg or foot',
  'other-fever-or-hot-swollen': 'At least one of: a fever, the place is hot and swollen',
  'other-injury-or-cannot-use':
    'At least one of: an injury there, cannot use it, began after an operation there',
  'other-weight-loss-or-cancer':
    'At least one of: losing weight without trying, pain there with cancer ever, weak defences or injected street drugs',
  'other-severe-pain': 'At least one of, from the pain: cannot sleep, cannot walk, cannot dress',
  'other-joint-hurts':
    'At least one of: a joint other than the neck hurts, a joint other than the neck is stiff',
  'leg-tingling-or-numbness': 'At least one of: tingling, numbness in a leg or foot',
  'leg-weakness': 'At least one of: a weak leg, a weak foot',
  'arm-signs': 'At least one of: a weak, a tingling, a numb arm or hand',
  'sexual-change': 'At least one of: sex feels different, sex works differently',
  fever: 'At least one of: a fever, shivers',
  'tummy-pain': 'At least one of: new pain in the tummy, new pain in the side',
  'cancer-ever': 'At least one of, now or ever: a cancer, a blood cancer such as myeloma, its early form',
  bones:
    'At least one of: thin bones (osteoporosis), easy breaks, months of steroid tablets, a spine grown stiff from ankylosing spondylitis',
  'weak-defences-or-injects':
    'At least one of: weak defences (from chemo, a transplant, illness, dialysis, a line or a valve), injected street drugs',
  'recent-infection-or-operation':
    'At least one of, in three months: an operation elsewhere, an infection, an unhealed wound, a needle into the spine',
  pregnant: 'At least one of: pregnant, may be pregnant as a period is late',
  'bleeds-easily': 'At least one of: blood thinners, an illness that makes you bleed',
  'waves-bleeding-or-fluid':
    'At least one of: pain in waves, strong tummy pain, a tummy that stays hard, bleeding, fluid',
  'pregnancy-headache-or-sight':
    'At least one of: bad headache, blurred sight, spots, sudden swelling of face or hands, strong pain below the ribs',
  'pregnancy-fever-or-pain-peeing':
    'At least one of: a fever, pain on peeing, a birth wound or needle place red or hurting more',
  'new-pain-after-12-weeks':
    'At least one of, when over 12 weeks pregnant: back pain began, back pain changed, in the last week',
  'surgery-metal-or-fusion': 'At least one of, in the back: screws, rods, a cage, bones joined (a fusion)',
  'surgery-noise-new': 'At least one of: the noise began after the operation, it is where that was done',
  'surgery-wound-or-new-pain':
    'At least one of: the wound is red, hot or leaking, pain there is new or clearly worse',
  'pain-other-times': 'At least one of, apart from pops: a back ache, a back pain',
  swelling: 'At least one of: swelling, a lump on the back',
  'began-fall-or-blow':
    'At least one of, within six weeks: the sound or pain began with a fall, with a knock',
  'began-lift-or-twist':
    'At least one of, within six weeks: it began in a heavy lift, hard twist or bend, sneeze, cough fit',
  'began-pressed-or-treated':
    'At least one of, within six weeks: it began as someone pressed, pulled, jumped on, treated the back',
  'pain-severe': 'At least one of, from the pain: cannot sleep, cannot walk, cannot dress',
  'pain-weeks': 'At least one of, with pain for weeks: nobody has looked at it, it gets no better',
  'pain-cough-or-strain': 'At least one of: pain worse on a cough, on a sneeze, on a push on the toilet',
  'getting-worse': 'At least one of, week by week: louder, more often, in more places',
  'new-shape': 'At least one of: a new hump, a back that is newly uneven',
  'posture-change': 'At least one of: a new lean, a new stoop, getting shorter',
  'gait-sore-or-stiff': 'At least one of, as walking changed: sore, stiff',
  'gait-weak-or-unsteady': 'At least one of, as walking changed: weak, unsteady',
  'pop-clean': 'At least one of: a clean pop, a few in a row; not again at once, if tried',
  'soft-shift': 'At least one of: a soft click, a soft shift, as if something settles',
  grinding: 'At least one of: grinding, crunching, a rough sound, many clicks in one move',
  'crack-to-cope': 'At least one of: cracking to cope with weeks of pain, with weeks of stiffness',
};

/** Choices that hold an "or" or a comma and are still one thing, each with the reason. */
export const oneThing: Readonly<Record<string, string>> = {
  'weight-loss': 'The commas list what does not explain it',
  'back-surgery': 'Ever is when, not what',
  'pain-with-pop': 'Even once is how often',
  'pain-night-or-rest-never-eases': 'All of it must be true together',
  'stiff-30-min-eases-moving': 'All of it must be true together',
  'stiff-3-months': 'Or more is how long',
  'same-spot': 'The note says the same more closely',
  'loud-clunk': 'Again and again is how often',
  'crack-now-and-then-gently': 'All of it must be true together',
  'crack-once-or-twice-a-day': 'Once or twice is how often',
};
