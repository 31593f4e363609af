import type {RulebookText} from '../text.js';

const waitForACheck = [
  'Wait for a check after a fall, a lift, an operation, or if you nearly passed out. Wait too with thin bones, a back that gives way, or a sign in a leg. The same holds whenever the result says today or 72 hours.',
  'At 16 or 17 with pain, wait too, and pause sports that bend the back. In pregnancy, ask your midwife which training fits.',
] as const;

/** What people ask besides. What no source says is called opinion; how well the rest is known stands beside it. */
export const commonQuestionWords: Pick<RulebookText, 'commonQuestions'> = {
  commonQuestions: {
    'arthritis-wear-or-damage': {
      ask: 'Is it arthritis or wear? Has it done harm?',
      answer: [
        'A pop without pain is no sign of damage, arthritis or wear. People who crack their knuckles had no more arthritis in the hand. Nobody has looked at this in backs.',
        'Grinding can go with a rougher joint. But scans show very rough spine joints in nearly half of older people without frequent back pain. Noise alone does not tell the two apart. That is opinion.',
      ],
    },
    'what-is-hurt': {
      ask: 'What have I hurt: muscle, joint or disc?',
      answer: [
        'Mostly nobody can tell, and it seldom changes what helps. If it hurt once, a small strain is likely. That is opinion.',
        'Pain past the knee, numbness or weakness points to a nerve. Severe pain, thin bones or older age may point to a bone. So these are looked at.',
      ],
    },
    training: {
      ask: 'May I train, lift, run or do sit-ups?',
      answer: [
        'Without pain, and without a sign that this check asks about: yes, as before. That is opinion.',
        'After a pain that began in a lift, keep moving, and leave out what hurts for some days. Then start again light. Add weight as long as it is no worse the next morning. That staying active helps is well known; the rest is opinion.',
        'In trials, strength training eased low back pain that had lasted a long time.',
        ...waitForACheck,
      ],
      withheld: waitForACheck,
    },
    scan: {
      ask: 'Do I need a scan or an X-ray?',
      answer: [
        'Mostly not. Guidelines advise against one unless there are special signs. A scan is for the signs that this check asks about.',
        'Scans show “wear” in many people who have no pain. At age 20 it is about 4 in 10, and at 80 more than 9 in 10.',
      ],
    },
    'painkiller-heat-belt': {
      ask: 'Which painkiller? Heat, ice or a belt?',
      answer: [
        'A heat wrap eases pain a little for some days, a few trials found. Too little is known about cold. Put no heat on skin that is numb or swollen.',
        'Guidelines prefer an anti-inflammatory such as ibuprofen: the lowest dose, for the shortest time. Paracetamol alone helps little. They advise no belts or corsets.',
        'Ask a pharmacist first. Do not take ibuprofen in pregnancy, or after an allergy or asthma attack from such a medicine. Nor with another one of its kind, with ulcers, with a bleeding illness, or with blood thinners. Nor with kidney, liver or heart trouble, or if you ever had a stroke.',
        'Ask a doctor first at 65 and over, with blood pressure or water tablets, or after a back operation.',
      ],
    },
    'how-long': {
      ask: 'How long will it last? Will it come back?',
      answer: [
        'Most back pain eases a lot in six weeks. In studies it fell, on average, from 52 to 23 of 100 points. After a year it was 6.',
        'About 7 in 10 people have another spell within a year. We think that this is no sign of harm, but that is opinion.',
      ],
    },
    'sitting-posture-one-side': {
      ask: 'Why more since I sit so much? Is it posture, weight, a heavy bag? Why one side?',
      answer: [
        'Joints that were still for long may pop more easily when you stretch. That is opinion. Bad posture is not shown to cause back pain.',
        'We found no study on weight, bags or one side. Most people turn more to one side, we think. “More since I sit or train more” is not “getting worse”.',
      ],
    },
    'relief-and-need': {
      ask: 'Is a pop that brings relief good? Will I need more and more?',
      answer: [
        'Many feel better for a short while. Why is not known: pressure, the stretch and the small reward may all play a part. In studies of treatment people did as well without a pop.',
        'That cracking makes the need grow is opinion. If you need it to get by, tell someone.',
      ],
    },
    'cracking-the-neck': {
      ask: 'Is cracking my neck harmful? How do I stop?',
      answer: [
        'Pops as you turn your head, without hands, are common and mostly harmless. That is opinion.',
        'Pushing with the hands is another matter. Rarely, a neck artery tore after it, and once a person died. Whether the push was the cause is not settled. But the harm is grave, so please do not.',
        'To stop, notice when the urge comes. Put your hands flat on your thighs for a minute, roll the shoulders, and breathe slowly. Tick the days. This works for habits like nail biting; for cracking nobody has tested it.',
      ],
    },
    'shoulder-blade-or-ribs': {
      ask: 'Shoulder blade, ribs, a crack on each breath: what may it be?',
      answer: [
        'The shoulder blade glides over the ribs on muscle and small cushions. It may snap or grate, with or without pain. The small joints of ribs and spine may pop as you breathe in. That is opinion.',
        'After weeks of coughing a rib can crack, so new rib pain needs a look. A new sharp pain on each breath should be seen today. For chest pain or trouble breathing, call {number}.',
      ],
    },
    'sacroiliac-joint': {
      ask: 'The dimple, the pelvis, the sacroiliac joint: has it slipped?',
      answer: [
        'This joint lies between spine and pelvis. It moves only very little, less than a hand can feel. It does not slip out in daily life, and a pop there is no sign of it. That is opinion.',
        'Pain there is real. Of 100 people with low back pain that lasts, 10 to 30 may have it from there. But tests are unsure. In pregnancy joints are looser.',
      ],
    },
    'after-treatment': {
      ask: 'A chiropractor, physio or friend cracked it. What is normal?',
      answer: [
        'About 4 in 10 people get sore, tired or a mild headache after treatment. It comes within hours, and is mostly gone in a day or two.',
        'Pain that stays should be seen within 72 hours, and a headache that does not go, today.',
        'Call {number} now if you get numb between the legs, or if peeing or pooing changes. Call too for weak or numb legs. And call for strong or strange neck pain or headache, dizziness, sickness, or trouble seeing, speaking or swallowing.',
        'Guidelines advise such treatment only with exercise. Let nobody untrained do it; that is opinion.',
      ],
    },
    'metalwork-or-fusion': {
      ask: 'Is my metalwork or fusion loose?',
      answer: [
        'A noise alone cannot tell, and we found no study of noises. A scar, muscle over metal, the joints beside it, or the metal may make the noise. That is opinion.',
        'A fusion (joined bones) is judged after about a year. One that has not healed mostly hurts, but not always.',
        'Call the team that did it. Call the same day for a red or leaking wound, fever, new pain there, or a sign in a leg. If peeing or pooing changes, or both legs have signs, call {number} now. Until then, do only the moves they allowed.',
      ],
    },
    'bendy-scoliosis-disc': {
      ask: 'I am bendy, or have a curve to the side (scoliosis), an old disc or a slipped bone. What counts?',
      answer: [
        'Bendy joints pop more, we think. Use no force, and do not go to the end of the range. Getting stronger may help.',
        'With a mild curve that you have long known, a pop is no more of a risk. That is opinion. Cracking is not shown to straighten it: there are too few studies.',
        'With a known disc or slip, what is new counts. That is pain, a sign in a leg, or a back that gives way.',
      ],
    },
  },
};
