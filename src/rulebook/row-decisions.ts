// Why each row of the decision table has its urgency, most of all where sources differ; and why people are handed over.

/** By row. Where an article and a guideline differ, the more urgent one is taken. */
export const rowDecisions = {
  1: 'GIRFT speaks of changes within 14 days or getting worse. The article S2 says any change, even subtle. So any new or changed bladder control is an emergency, also where tablets, age or a birth are blamed for it; an old leak that is the same is not a change.',
  2: 'As row 1. Constipation alone is not a loss of control; not feeling it, or not being able to push, is.',
  3: 'The articles say only numbness. The guidelines say emergency, so that is taken. Bottom, buttocks and inner thighs count.',
  4: 'GIRFT finds it unlikely to be cauda equina syndrome when alone; patient cards say go now. So it is never below urgent, and an emergency with a leg sign.',
  5: 'GIRFT is narrower (severe or getting worse). The NHS words for the public are broader and are taken. Steady for months and eased by sitting is urgent.',
  6: 'The articles say promptly; the guidelines ask for more, so theirs are taken.',
  7: 'Outside the articles: the guidelines are taken. Passing out and tearing pain are an emergency. A near faint is asked about once more: gone in minutes, well since, no chest or tummy pain is today; anything else is an emergency, and so is any near faint at 65 or over or with pain round the ribs (G28, G65). New tummy pain: today from 45 and in pregnancy, else 72 hours. That a near faint that passed is today is our own judgement.',
  8: 'The article names no time; the guidelines do.',
  9: 'From the guidelines. People do not count myeloma or its early form as a cancer, so the words name them. A cancer ever had, without pain or nerve sign, is watched: our own judgement.',
  10: 'From the guidelines. An infection or operation counts for three months, when it needed antibiotics or a hospital, and a needle into the spine counts (G27, G55, G71); the three months are our own choice. A back operation has its own row. A fever alone, or a risk of infection alone, is our own judgement.',
  11: 'Guidelines let stable one-sided sciatica wait. The article asks for prompt evaluation. So it is never slower than 72 hours: mild and brief, or in the buttock and the back of the thigh only (G68). Past the knee and strong or lasting, or numb: today.',
  12: 'One-sided weakness is seen the same day.',
  13: 'The article says limbs, so arms count. With a leg sign the spinal cord may be pressed: emergency.',
  14: 'The article S1 speaks of a pop during a fall or lift, so it must have begun in it; a weekly lift is no injury. With severe pain: today. In a lift, twist, sneeze or cough fit: 2 weeks. As someone pressed or treated it: 72 hours while it hurts, by itself nothing (G13, G52, G58). With a blood thinner or an illness that makes one bleed: today after a fall, or while another event still hurts, and an emergency with a nerve sign. That is our own judgement.',
  15: 'Guidelines would often wait. The article S2 asks for an assessment after a recent injury, with no word of pain: 72 hours. At 65 or over, or with thin bones or a stiff spine: today, and 72 hours after a painless lift or twist. A rib that hurts after such an event may be cracked: 72 hours (G61).',
  16: 'The reviews name older age, steroids and thin bones. 65 is the number used everywhere; age alone is a weak sign (G20). So at 65 pain that stays since a pop, severe pain or a new stoop is today, other pain 72 hours. With thin bones any pain is today. One painful pop that has gone: our own judgement.',
  17: 'Each sign is weak by itself, but the NHS words for the public say urgent.',
  18: 'Swelling alone is soon; with pain, fever or an event it is urgent, as the NHS says. A new shape is urgent.',
  19: 'Consistent pain is the threshold of the articles: sharp, lasting or rising. Pain for weeks counts until somebody has looked at it: the articles ask for a consultation, and then it has taken place.',
  20: 'The NHS words for the public say urgent. In a study only a worse leg pain pointed to a nerve (G45). So with a leg sign it is today, alone 72 hours.',
  21: 'A slipped vertebra is named as possible; nobody is told that the spine is unstable.',
  22: 'No guideline asks for this. The article S2 asks to consult a doctor when cracking is consistently in one area. So it is soon, gentle: without hurry, and the harmless explanation stays, since a tendon snaps in one place by nature.',
  23: 'The article S2 asks for a doctor; the framework of red flags names change over time. Week by week is getting worse; more since one sits or trains more is not. It is gentle, as row 22.',
  24: 'The article S2 asks for a doctor. A walk that is weak or unsteady belongs to row 6.',
  25: 'The article calls only a crack without stiffness harmless. The guideline names the inflammatory pattern.',
  26: 'The article S2 says that leaning on it may hide a problem. In studies of treatment people did as well without a pop (G8).',
  27: 'The evidence is softer than the article: watched, never cleared, never alarming. A clean click each time is no grinding: a tendon, or the blade on the ribs (G2, G53).',
  28: 'Pain or stiffness breaks the harmless pattern. A click with pain is row 19.',
  29: 'Harm is not proven in the back, so it says “may”; many times a day, with force or by untrained hands is still not cleared. The article clears occasional and gentle. Once or twice a day lies between: the caution speaks, without an urgency. That is our own judgement.',
  30: 'No force at all. A back that was operated on goes to the team that did it: with pain, a new noise, in the first year, metal with a repeated noise. A clunk or giving way in the first year is 72 hours; a bad wound, new pain, or a fever in the first year is today (G54, G55). An old operation, painless, the noise not new, is watched. No study of noises after an operation was found; how soon is our own judgement.',
  31: 'The article’s threshold is consistent pain. Once is not cleared either.',
  32: 'The article pulls both ways: short stiffness after sitting is the usual setting of a harmless pop. No finding, no rule.',
  33: 'Articles and studies agree.',
  34: 'A click that comes again at once is no gas bubble; without pain it is still harmless.',
  35: 'The article S2 says that occasional and gentle may do no harm.',
  36: 'A guideline’s age scope begins at 16. The neck can hide a torn artery (G39, G50, G51). After the danger signs: a child of 10 to 15, the neck alone or another joint is watched while nothing hurts; with pain or stiffness it is never below soon. Under 10 it is 72 hours: G30 takes any back complaint of a small child as one for a doctor. The rest is our own judgement.',
};

/** By hand-over, where there is more to say than in the rows. */
export const handOverDecisions: Readonly<Record<string, string>> = {
  'under-16':
    'Painless pops at 10 to 15 are watched and shown to a parent. Pain, a new shape, or an age under 10: 72 hours. A danger sign: today.',
  '16-17':
    'Any pain is soon, a stress injury of the growing spine is named, and sports that bend the back pause until it was looked at (G30, G64).',
  neck: 'The back beside the neck is judged; the neck alone is not. After it was cracked or treated, strong or strange pain, dizziness, sickness or trouble seeing, speaking or swallowing is an emergency, a new mild headache today. Mild headaches are common after treatment (G52), and how a tear begins (G50, G51).',
  elsewhere:
    'A painless joint gains nothing from a visit, so the limit is monitor. A painful one is soon, at 65 or over 72 hours: our own judgement.',
  'upper-back':
    'Where it hurts counts, not where it pops. Round the ribs, on each breath, or unchanged by moving: today. New: today from 45, else 72 hours. A mild ache, long known, that moving eases: watched, from 45 soon (G46 to G49). This is lower than the public list; see below.',
  pregnancy:
    'Not refused. Pain that is new in the last week after 12 weeks, severe pain, a fall, a near faint, fever: today. Bleeding, fluid, waves, a bad headache or sight, the baby moving less: now. After a birth three months count, since bones can break then (G62); only in pregnancy is early labour named.',
};
