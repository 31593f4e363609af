/** Every choice to tick that bundles several things, and how the reply is said back: never as if each were said. */
export const echoes: Readonly<Record<string, string>> = {
  'chest-pain-or-breathless':
    'At least one of: chest pain, shortness of breath, upper back, jaw or arm pain with sweating or feeling sick',
  'collapse-or-tearing-pain':
    'At least one of: passed out, sudden tearing pain in the chest, tummy or back that moving does not change',
  'stroke-signs':
    'At least one of: sudden trouble with face, speech, sight, balance or swallowing, a sudden worst-ever headache',
  'serious-accident':
    'At least one of, in the last two weeks: a road crash, a fall from a height, a hard blow',
  'both-legs-new-or-worse':
    'At least one of: new or worse pain, tingling, numbness, weakness in both legs, numb from waist or chest down',
  'leg-failing-or-unsteady': 'At least one of: a leg that fails or drags, new unsteady walking',
  'very-ill': 'At least one of: very ill, with or without a fever, or a fever with a stiff neck',
  'saddle-change':
    'At least one of: numb, tingling or odd feeling in bottom, buttocks, inner thighs or private parts, or when wiping',
  'bladder-change': 'At least one of, new or worse: pee that is slow, weak, stuck, leaking or felt less',
  'bowel-change':
    'At least one of, new or different: poo that leaks, cannot be pushed out, or cannot be felt',
  'seen-wetting-soiling-or-no-pee': 'At least one of: new wetting, new soiling, no pee for many hours',
  'seen-walking-worse': 'At least one of: walking got worse, or standing fails',
  'seen-hurt-or-hurts-to-move': 'At least one of: they are hurt, or moving hurts them',
  'child-fever-or-ill': 'At least one of: a fever, feeling ill, pale skin, bruises, the bed wet again',
  'child-limp-or-weak-or-numb': 'At least one of: a limp, a weak or numb leg or arm, will not walk or sit',
  'child-recent-injury':
    'At least one of: a fall, a knock, sport, being pushed, pulled or knelt on. That is how it began, in the last six weeks',
  'child-pain': 'At least one of: the back hurts, or a pop hurts',
  'child-new-shape': 'At least one of: a new curve, a lump, a swelling, an operated back',
  'neck-artery-signs':
    'At least one of: strong or strange neck pain or headache, dizzy, sick, trouble seeing, speaking or swallowing. It came after the neck was cracked, twisted, treated or jerked',
  'neck-fever-and-stiff': 'At least one of, with a fever: a very stiff neck, or light that hurts the eyes',
  'neck-clumsy-hands-or-unsteady': 'At least one of: clumsy hands, new unsteady walking',
  'neck-headache-after':
    'At least one of: a mild headache since the neck was cracked or treated, neck pain and headache unlike before',
  'neck-injury':
    'At least one of: a fall, a knock, a crash. That is how the neck was hurt, in the last six weeks',
  'neck-hurts-or-stiff': 'At least one of: the neck hurts, or it is stiff',
  'other-arm-signs': 'At least one of: an arm or hand that is weak, tingles, or is numb',
  'other-leg-signs': 'At least one of: pain down a leg, or a weak, tingling or numb leg or foot',
  'other-fever-or-hot-swollen': 'At least one of: a fever, or the place is hot and swollen',
  'other-injury-or-cannot-use':
    'At least one of: a new injury there, you cannot use it, it began after an operation there',
  'other-weight-loss-or-cancer':
    'At least one of: losing weight without trying, or pain there with cancer ever, weak defences or injected street drugs',
  'other-severe-pain': 'At least one of: too much pain to sleep, to walk, or to dress',
  'other-joint-hurts': 'At least one of: a joint other than the neck hurts, or is stiff',
  'leg-tingling-or-numbness': 'At least one of: a leg or foot that tingles, or is numb',
  'leg-weakness': 'At least one of: a weak leg, or a weak foot',
  'arm-signs': 'At least one of: an arm or hand that is weak, tingles, or is numb',
  'sexual-change': 'At least one of: sex feels different, or works differently',
  fever: 'At least one of: a fever, or shivers',
  'tummy-pain': 'At least one of: new pain in the tummy, or in the side',
  'cancer-ever':
    'At least one of, now or in the past: a cancer, a blood cancer such as myeloma, its early form',
  bones:
    'At least one of: thin bones (osteoporosis), easy breaks, months of steroid tablets, a spine grown stiff from ankylosing spondylitis',
  'weak-defences-or-injects':
    'At least one of: weak defences (from chemo, a transplant, illness, dialysis, a line or a valve), injected street drugs',
  'recent-infection-or-operation':
    'At least one of: an operation elsewhere, an infection, a wound that does not heal, a needle into the spine. It was in the last three months',
  pregnant: 'At least one of: pregnant, or a period is late',
  'bleeds-easily': 'At least one of: blood thinners, or an illness that makes you bleed',
  'waves-bleeding-or-fluid':
    'At least one of: pain in waves, strong tummy pain, a tummy that stays hard, bleeding, or fluid',
  'pregnancy-headache-or-sight':
    'At least one of: bad headache, blurred sight, spots, sudden swelling of face or hands, strong pain below the ribs',
  'pregnancy-fever-or-pain-peeing':
    'At least one of: a fever, pain when peeing, a birth wound or needle place that is red or sore',
  'new-pain-after-12-weeks':
    'At least one of: back pain that began, or that changed. It was in the last week, after 12 weeks of pregnancy',
  'surgery-metal-or-fusion': 'At least one of, in the back: screws, rods, a cage, bones joined (a fusion)',
  'surgery-noise-new':
    'At least one of: the noise began after the operation, or comes from where it was done',
  'surgery-wound-or-new-pain':
    'At least one of: the wound is red, hot or leaking, or pain there is new or clearly worse',
  swelling: 'At least one of: swelling, or a lump on the back',
  'began-fall-or-blow':
    'At least one of: a fall, or a knock. That is how the sound or pain began, in the last six weeks',
  'began-lift-or-twist':
    'At least one of: a heavy lift, a hard twist or bend, a sneeze, a cough fit. That is how it began, in the last six weeks',
  'began-pressed-or-treated':
    'At least one of, within six weeks: it began as someone pressed it, pulled it, jumped on it, treated it',
  'pain-severe': 'At least one of: too much pain to sleep, to walk, or to dress',
  'pain-weeks': 'At least one of, with pain for weeks: nobody has looked at it, or it gets no better',
  'pain-cough-or-strain':
    'At least one of: pain that is worse on coughing, on sneezing, or on pushing on the toilet',
  'getting-worse': 'At least one of, week by week: louder, more often, or in more places',
  'new-shape': 'At least one of: a new hump, or a back that has become uneven',
  'posture-change': 'At least one of: a new lean, a new stoop, or getting shorter',
  'gait-sore-or-stiff': 'At least one of: walking has become sore, or stiff',
  'gait-weak-or-unsteady': 'At least one of: walking has become weak, or unsteady',
  'pop-clean': 'At least one of: a clean pop, or several in a row, and not again at once, if tried',
  'soft-shift': 'At least one of: a soft click, or a soft shift, as if something settles',
  grinding: 'At least one of: grinding, crunching, a rough sound, or many clicks in one move',
  'crack-to-cope': 'At least one of: cracking to cope with weeks of pain, or with weeks of stiffness',
};

/** Choices that hold an "or" or a comma and are still one thing, each with the reason. */
export const oneThing: Readonly<Record<string, string>> = {
  'nearly-fainted': 'The pop or the pain is when',
  'weight-loss': 'The commas list what does not explain it',
  'back-surgery': 'Ever is when, not what',
  'pain-with-pop': 'Even once is how often',
  'pain-other-times': 'An ache is a pain; the note lists when',
  'pain-night-or-rest-never-eases': 'All of it must be true together',
  'stiff-30-min-eases-moving': 'All of it must be true together',
  'stiff-3-months': 'Or more is how long',
  'loud-clunk': 'Again and again is how often',
  'crack-now-and-then-gently': 'All of it must be true together',
  'crack-once-or-twice-a-day': 'Once or twice is how often',
};
