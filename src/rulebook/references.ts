// The full references; the rulebook itself carries short labels. Only what a stored copy confirmed is given, and what it
// did not confirm stands as a doubt.
import type {EvidenceId} from './evidence.js';

/** What stands behind a short label. */
export interface Reference {
  /** The citation. */
  readonly reference: string;
  /** What it is used for. */
  readonly supports: string;
  /** What could not be confirmed. */
  readonly doubt?: string;
}

/** Every source in full. */
export const references: Readonly<Record<EvidenceId, Reference>> = {
  S1: {
    reference: 'Untitled article on back popping. No address.',
    supports:
      'The claims S1.1 to S1.47: where the sound comes from, grinding, serious signs, adjusting one’s own back.',
  },
  S2: {
    reference: '“Why Does My Lower Back Crack? Causes and Concerns”. Article. No address.',
    supports:
      'The claims S2.1 to S2.43: where the sound comes from, what is harmless, red flags, cracking on purpose.',
  },
  judgement: {
    reference: 'Our own judgement. No source.',
    supports: 'Rules, or parts of them, for which we cite nothing. They wait for a clinician.',
  },
  G1: {
    reference:
      'Unsworth A, Dowson D, Wright V. “Cracking joints”: a bioengineering study of cavitation in the metacarpophalangeal joint. Ann Rheum Dis 1971;30(4):348–358.',
    supports:
      'Cavitation of the fluid makes the crack; about 20 minutes pass before the same joint cracks again. A finger joint, not the spine.',
    doubt: 'the DOI',
  },
  G2: {
    reference:
      'Kawchuk GN, Fryer J, Jaremko JL, Zeng H, Rowe L, Thompson R. Real-time visualization of joint cavitation. PLoS ONE 2015;10(4):e0119470. doi:10.1371/journal.pone.0119470',
    supports:
      'Ten finger joints: the sound comes as the cavity appears. Sounds that repeat with ongoing motion are rubbing structures.',
  },
  G3: {
    reference:
      'Chandran Suja V, Barakat AI. A mathematical model for the sounds produced by knuckle cracking. Sci Rep 2018. doi:10.1038/s41598-018-22664-4',
    supports: 'A model in which partial collapse of the bubble is enough for the sound.',
    doubt: 'the detail, and the number of the article',
  },
  G4: {
    reference:
      'Brodeur R. The audible release associated with joint manipulation. J Manipulative Physiol Ther 1995;18(3):155–164.',
    supports:
      'A review: released gas is mostly carbon dioxide; habitual cracking does not go with arthritic change.',
  },
  G5: {
    reference:
      'Cramer GD, Ross JK, Raju PK, et al. Distribution of cavitations as identified with accelerometry during lumbar spinal manipulation. J Manipulative Physiol Ther 2011;34(9):572–583. doi:10.1016/j.jmpt.2011.05.015',
    supports:
      'Cavitation in lumbar facet joints of 40 healthy people; 8 of 46 joints cavitated more than once, so the wait is a hint.',
  },
  G6: {
    reference:
      'Dunning J, et al. Bilateral and multiple cavitation sounds during upper cervical thrust manipulation. BMC Musculoskelet Disord 2013;14:24. doi:10.1186/1471-2474-14-24',
    supports: 'One thrust gave 3 to 4 pops on average: a row of pops is still cavitation.',
    doubt: 'the list of authors',
  },
  G8: {
    reference:
      'Flynn TW, et al. Arch Phys Med Rehabil 2003;84(7):1057–1060. doi:10.1016/s0003-9993(03)00048-0. With Flynn, Childs, Fritz, J Manipulative Physiol Ther 2006;29:40–45, and a systematic review, Chiropr Man Therap 2022, doi:10.1186/s12998-022-00454-0',
    supports:
      'In studies of treatment people did as well without a pop: two trials and a review, read again together. No claim leans on the trial of 2003 alone.',
  },
  G9: {
    reference:
      'Gellhorn AC, Katz JN, Suri P. Osteoarthritis of the spine: the facet joints. Nat Rev Rheumatol 2013;9:216–224. doi:10.1038/nrrheum.2012.199',
    supports:
      'Facet osteoarthritis is common with age, and a disease of the whole joint. That noise is not among the criteria is our reading.',
    doubt: 'the detail',
  },
  G10: {
    reference:
      'Suri P, Hunter DJ, Rainville J, Guermazi A, Katz JN. Presence and extent of severe facet joint osteoarthritis are associated with back pain in older adults. Osteoarthritis Cartilage 2013;21(9):1199–1206. doi:10.1016/j.joca.2013.05.013',
    supports:
      '252 older adults: severe facet osteoarthritis in 63.2 % with frequent back pain and in 46.7 % without. Wear on a scan is not pain.',
  },
  G11: {
    reference:
      'Reviews of noisy knees (McCoy 1987; Robertson 2017), as reported on Physio-pedia and clinicians’ pages.',
    supports:
      'Normal knees are very often noisy; frightening explanations make people move less. By analogy only.',
    doubt: 'the studies themselves: read by way of summaries',
  },
  G12: {
    reference:
      'Finucane LM, Downie A, Mercer C, Greenhalgh SM, Boissonnault WG, Pool-Goudzwaard AL, Beneciuk JM, Leech RL, Selfe J. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350–372. doi:10.2519/jospt.2020.9971',
    supports:
      'Single flags are weak: combinations, risk factors and change over time count; always give a safety net.',
    doubt: 'the detail',
  },
  G13: {
    reference:
      'NICE NG59. Low back pain and sciatica in over 16s. 2016, updated December 2020. nice.org.uk/guidance/ng59. Summary: Bernstein IA, et al. BMJ 2017;356:i6748',
    supports:
      'Rule out specific causes first; stay active; manual therapy only with exercise. The age scope starts at 16.',
  },
  G14: {
    reference: 'NICE CKS. Sciatica (lumbar radiculopathy): red flag symptoms and signs. cks.nice.org.uk',
    supports: 'Signs of cauda equina syndrome, fracture, cancer and infection.',
    doubt: 'read by way of a mirror (NHS Lothian RefHelp)',
  },
  G15: {
    reference: 'NHS. Back pain. nhs.uk/conditions/back-pain/',
    supports:
      'Which signs are for 999 or A&E, which for an urgent appointment, which for a GP. Its urgent lines were read again, in full, on two NHS-based pages; one of them leaves out “top of the back” and “coughing”.',
    doubt: 'the live page: its words were seen through mirrors, up to January 2025',
  },
  G16: {
    reference:
      'GIRFT (NHS England). National suspected cauda equina syndrome pathway. February 2023. gettingitrightfirsttime.co.uk',
    supports:
      'Emergency when new within 14 days or getting worse. A sexual change alone is unlikely to be it.',
  },
  G17: {
    reference:
      'Greenhalgh S, Truman C, Webster V, Selfe J. Development of a toolkit for early identification of cauda equina syndrome. Prim Health Care Res Dev 2016. With the patient card of MACP and Bolton.',
    supports: 'People do not volunteer these signs: ask in plain words. Our words are our own.',
    doubt: 'the DOI',
  },
  G18: {
    reference:
      'HSIB (now HSSIB). Timely detection and treatment of cauda equina syndrome in patients with back pain. 2021. hssib.org.uk',
    supports: 'A real case: why every result carries a safety net, and why “not sure” leans to safety.',
  },
  G20: {
    reference:
      'Downie A, Williams CM, Henschke N, et al. Red flags to screen for malignancy and fracture in patients with low back pain. BMJ 2013;347:f7095 (erratum 2014;348:g7).',
    supports:
      'Fracture: older age, long steroid use, severe trauma, several together. Malignancy: a past cancer is the flag that matters.',
  },
  G21: {
    reference:
      'Henschke N, Maher CG, Refshauge KM, et al. Arthritis Rheum 2009;60(10):3072–3080. doi:10.1002/art.24853',
    supports:
      '1,172 people with acute low back pain: 0.9 % serious disease, 80.4 % with at least one red flag. Useful for fracture: steroids, age over 70, significant trauma.',
  },
  G22: {
    reference:
      'Verhagen AP, Downie A, Popal N, Maher C, Koes BW. Red flags presented in current low back pain guidelines. Eur Spine J 2016;25:2788–2802. doi:10.1007/s00586-016-4684-0',
    supports: '46 flags in 16 guidelines; past cancer and weight loss are the most shared for malignancy.',
  },
  G24: {
    reference:
      'Han CS, Hancock MJ, Downie A, et al. Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane Database Syst Rev 2023;8:CD014461.pub2',
    supports: 'The newest review of accuracy for fracture flags.',
    doubt: 'the figures: not taken out',
  },
  G25: {
    reference:
      'Qaseem A, et al. American College of Physicians guideline. Ann Intern Med 2017;166(7):514–530. With Chou R, et al. Ann Intern Med 2007;147(7):478–491.',
    supports:
      'Three baskets: nonspecific, nerve root or narrowing, specific cause. First: heat, movement, time.',
  },
  G26: {
    reference:
      'NICE NG234. Spinal metastases and metastatic spinal cord compression. 2023. nice.org.uk/guidance/ng234',
    supports: 'Cancer with spinal pain: within 24 hours; with a nerve sign: at once.',
    doubt: 'the wording of the timings, seen in its predecessor CG75',
  },
  G27: {
    reference:
      'Berbari EF, et al. IDSA guideline: native vertebral osteomyelitis in adults. Clin Infect Dis 2015;61(6):e26–e46. doi:10.1093/cid/civ482',
    supports:
      'New or worse back pain with fever; fever with new nerve signs, with or without pain. Fever may be absent.',
  },
  G28: {
    reference: 'NICE NG156. Abdominal aortic aneurysm. 2020. nice.org.uk/guidance/ng156',
    supports:
      'New tummy or back pain with collapse: think of rupture, more so above 60. Nothing on a near faint that passed.',
    doubt: 'the risk factors (age, smoking, blood pressure)',
  },
  G29: {
    reference: 'NICE NG65. Spondyloarthritis in over 16s. 2017. nice.org.uk/guidance/ng65',
    supports:
      'Back pain that began before 45 and lasts over three months, waking late at night, better with movement.',
  },
  G30: {
    reference:
      'Low back pain in youth: recognizing red flags. J Fam Pract 2020;69(8):E1–E8. doi:10.12788/jfp.0076. With Houghton KM. Pediatr Rheumatol 2010;8:28.',
    supports:
      'In the young, stress injuries and slips of a vertebra must be considered; pain that wakes at night needs a look.',
  },
  G31: {
    reference: 'NHS. Back pain in pregnancy. With MAMA Academy, How to call the midwife.',
    supports:
      'Persistent pain later in pregnancy, fever, bleeding, fluid, pain in waves, pain on peeing: the maternity unit or the emergency number.',
    doubt: 'the live page was not seen',
  },
  G32: {
    reference:
      'Cook C, Brismée JM, Sizer PS. Subjective and objective descriptors of clinical lumbar spine instability: a Delphi study. Man Ther 2006;11(1):11–21. doi:10.1016/j.math.2005.01.002. With Beazell JR, et al. J Man Manip Ther 2010;18(1):9–14.',
    supports:
      '168 physiotherapists: giving way, and needing to crack the back often. There is no gold standard.',
    doubt: 'Cook’s own list; seen in a later table (Int J Spine Surg, Table 2)',
  },
  G34: {
    reference:
      'deWeber K, Olszewski M, Ortolano R. Knuckle cracking and hand osteoarthritis. J Am Board Fam Med 2011;24(2):169–174.',
    supports: '215 people: osteoarthritis in 18.1 % of crackers and 21.5 % of others. Hands, not backs.',
  },
  G35: {
    reference:
      'Boutin RD, et al. “Knuckle cracking”: can blinded observers detect changes? Clin Orthop Relat Res 2017;475(4):1265–1271. doi:10.1007/s11999-016-5215-3',
    supports: 'Daily crackers: no more swelling, weakness or laxity than others. Hands, not backs.',
  },
  G36: {
    reference:
      'Protopapas MG, Cymet TC. Joint cracking and popping. J Am Osteopath Assoc 2002;102(5):283–287.',
    supports: 'A review that names loose joints as a possible problem of repeated release.',
  },
  G37: {
    reference:
      'Ianuzzi A, Khalsa PS. Lumbar facet capsule strain during simulated manipulation. Spine J 2005. PMC1315283',
    supports: 'In cadavers, strains stay within the normal range and are not specific to one segment.',
    doubt: 'the authors',
  },
  G39: {
    reference:
      'Rushton A, et al. IFOMPT cervical framework. J Orthop Sports Phys Ther 2023;53(1):7–22. doi:10.2519/jospt.2022.11147. With case reports: Mosby JS, Duray SM, J Chiropr Med 2011;10(4):283–287; Persons JE, Stauffer S, Am J Forensic Med Pathol 2024.',
    supports:
      'Torn neck arteries were reported after cracking one’s own neck, one of them fatal. So the neck is not assessed here.',
  },
  G45: {
    reference:
      'Verwoerd AJH, Mens J, el Barzouhi A, Peul WC, Koes BW, Verhagen AP. Eur Spine J 2016;25(5). doi:10.1007/s00586-016-4393-8',
    supports:
      '395 people with severe sciatica: coughing, sneezing or straining points to a pressed nerve root when it worsens the leg pain (odds ratio 2.3–2.5). Worsening of any pain did not.',
  },
  G46: {
    reference:
      'Briggs AM, Smith AJ, Straker LM, Bragge P. BMC Musculoskelet Disord 2009;10:77. doi:10.1186/1471-2474-10-77',
    supports:
      'Any pain in the thoracic spine in a year: 15–27 % of people, of all ages, and often in office work. It also calls the region a common site of inflammation, infection and tumours.',
  },
  G47: {
    reference:
      'Maselli F, Palladino M, Barbari V, Storari L, Rossettini G, Testa M. Disabil Rehabil 2022;44(8):1190–1206. doi:10.1080/09638288.2020.1804626',
    supports:
      '40 studies of low and upper back pain: one flag alone should not be used as a screen; combinations are promising.',
  },
  G48: {
    reference:
      'Pages of NHS services for the public on mid-back pain: East of England MSK service, eoemskservice.nhs.uk/advice-and-leaflets/mid-back; Tyneside Integrated Musculoskeletal Service, Managing thoracic back pain.',
    supports:
      'Mid-back pain is rarely (under 1 %) serious: look after it first; be assessed after an injury, or with illness, weight loss, infection, thin bones, cancer, weak defences, steroids, or no sleep after 1–2 weeks. Lower than G15.',
    doubt: 'the Tyneside page: read by way of a mirror',
  },
  G49: {
    reference:
      'Underwood M. Editorial. Arthritis Rheum 2009;60(10):2855–2857. doi:10.1002/art.24858. With the view of NICE that one flag alone is no reason to suspect a fracture or cancer.',
    supports:
      'With 0.9 % serious disease and 80 % flagged (G21), lists used flag by flag mislead. Pain that does not settle is kept under review.',
    doubt: 'the view of NICE: seen in GPonline',
  },
  G50: {
    reference:
      'Yaghi S, et al. Cervical artery dissection in adults. American Heart Association scientific statement. Stroke 2024.',
    supports:
      'Up to 25 % of strokes under 50. It may follow a small injury or none, and shows as neck pain, headache, dizziness or nerve signs. 82 % of its strokes come in the first week; the range is minutes to 31 days. So the neck is asked about for a month.',
    doubt: 'the DOI',
  },
  G51: {
    reference:
      'Keser Z, et al. Vasc Health Risk Manag 2022;18:685–700. doi:10.2147/VHRM.S362844. With a study of how it shows, Swiss Arch Neurol Psychiatr Psychother 2017;168:202–208, doi:10.4414/sanp.2017.00529',
    supports: 'Headache and neck pain in 65–95 %. Pain often comes first, and may be the only early sign.',
  },
  G52: {
    reference:
      'Carnes D, et al. Adverse events and manual therapy. Man Ther 2010;15(4):355–363. doi:10.1016/j.math.2009.12.006. With two surveys as quoted in J Am Osteopath Assoc.',
    supports:
      'Small reactions that pass in about 41 % (cohorts) or 22 % (trials), large ones in 0.007–0.13 %. Soreness in 15–53 %, headache in 12–20 %, mostly within 4 hours, most of it gone in a day.',
    doubt: 'the two surveys: figures as quoted elsewhere',
  },
  G53: {
    reference:
      'Warner JJP, Dilisio MF, Elhassan BT. Snapping scapula syndrome. musculoskeletalkey.com. With orthopaedicsone.com and a physiotherapy page.',
    supports:
      'The shoulder blade can snap, grind or thump on the ribs, also without pain. Noise alone is not the syndrome.',
    doubt: 'how common it is without pain: not found; “mostly merely annoying” stands on one clinic’s page',
  },
  G54: {
    reference:
      'Cunningham JE. Pseudarthrosis. ISSLS textbook, section 18, chapter 4. wheelessonline.com. With eorthopod.com.',
    supports:
      'A fusion that has not joined after about 12 months; mostly it hurts, sometimes only months later; it may be silent; infection is always to be considered. Nothing on noises.',
  },
  G55: {
    reference:
      'Surgical site infections following spine surgery. Front Med 2014;1:7. doi:10.3389/fmed.2014.00007. With Yin D, et al. BMC Surg 2018;18:121. doi:10.1186/s12893-018-0458-4',
    supports:
      'The most common sign is back pain, 2–4 weeks and up to 3 months after the operation. A late deep infection in 42 of 4,057.',
  },
  G56: {
    reference:
      'NICE NG59, advice on medicines and aids, as summarised for the NHS and pharmacies (sps.nhs.uk, mddus.com, gponline.com).',
    supports:
      'Anti-inflammatory medicines first, lowest dose, shortest time; not paracetamol alone; no opioids for lasting pain; no belts, corsets or orthotics; manual therapy only with exercise.',
    doubt: 'the live page: read by way of summaries',
  },
  G57: {
    reference:
      'French SD, et al. Spine 2006;31(9):998–1006 (Cochrane CD004750). With IJzelenberg W, et al. Cochrane CD009365.pub2 (acute), Hayden JA, et al. Cochrane CD009790.pub2 (chronic), and a review for the WHO, PMC10684665.',
    supports:
      'A heat wrap helps a little for a short time (few trials); of cold too little is known. For lasting pain, exercise probably reduces pain and limits.',
    doubt: 'the results for acute pain: not seen',
  },
  G58: {
    reference:
      'Menezes Costa LC, et al. CMAJ 2012;184(11):E613. With Wallwork SB, et al. CMAJ January 2024, and Pengel LHM, et al. BMJ 2003;327:323.',
    supports:
      'Acute pain falls from 52 to 23 (6 weeks), 12 (26 weeks) and 6 (52 weeks) of 100. 73 % had another spell within a year.',
  },
  G59: {
    reference: 'Brinjikji W, et al. AJNR 2015;36(4):811–816. doi:10.3174/ajnr.A4173',
    supports:
      'Scans of people without back pain: disc degeneration in 37 % at age 20 and 96 % at age 80, a bulging disc in 30 and 84 %.',
  },
  G60: {
    reference:
      'Tataryn N, et al. Sports Med Open 2021;7:17. doi:10.1186/s40798-021-00306-w. With Berglund L, et al. J Strength Cond Res 2015;29(7):1803–1811.',
    supports:
      'Strength training of back and hips eased chronic low back pain, with no more harm than other exercise. Deadlifts helped those with less pain most.',
  },
  G61: {
    reference:
      'Hanak V, Hartman TE, Ryu JH. Mayo Clin Proc 2005;80(7):879–882. doi:10.4065/80.7.879. With Özyurtkan MO, et al. 2024, doi:10.5606/tgkdc.dergisi.2024.25655',
    supports:
      'Ribs broken by coughing: 85 % after three weeks of cough or more, mostly women, the side of the middle ribs, also in normal bone.',
  },
  G62: {
    reference:
      'Scioscia MF, Zanchetta MB. Int J Womens Health 2023;15:1227–1238. doi:10.2147/IJWH.S366254. With Peltz-Sinvani N, et al. BMC Pregnancy Childbirth 2023;23:311. doi:10.1186/s12884-023-05639-w',
    supports:
      'Fractures of the spine late in pregnancy or in the first months after a birth: rare, mostly without a fall, found late. So a birth counts for three months.',
  },
  G63: {
    reference:
      'Sturesson B, Uden A, Vleeming A. Spine 2000;25(3):364–368. With Booth J, Morris S. Best Pract Res Clin Rheumatol 2019.',
    supports:
      'The sacroiliac joint moves very little, less than a hand can feel. 10–30 % of low back pain in the midline is put down to it; the tests are unsure.',
  },
  G64: {
    reference:
      'Goetzinger S, et al. J Sports Med 2020;9235958. doi:10.1155/2020/9235958. With a teaching page on rheumatology of adolescents.',
    supports:
      'Stress fractures of the spine in young athletes who bend back again and again. Most return to sport after treatment.',
    doubt: 'the rest until free of pain',
  },
  G65: {
    reference: 'NHS. Fainting. Read through mirrors.',
    supports:
      'A faint is usually nothing serious, and pain is a named trigger. 999 with chest pain, an irregular heartbeat, in exercise, lying down, when hurt, or when not recovered.',
    doubt: 'the live page: seen through mirrors',
  },
  G66: {
    reference: 'Habit reversal. Chapter in The Psychology of Habit. doi:10.1007/978-3-319-97529-0_9',
    supports:
      'Noticing the urge and doing something else works for nervous habits. No study of cracking was found.',
  },
  G67: {
    reference: 'NHS. Meningitis. As quoted on the health page of a college.',
    supports: 'Fever, a stiff neck, headache and dislike of light: 999.',
    doubt: 'the live page: read as quoted',
  },
  G68: {
    reference:
      'Bogduk’s review of pain in the buttock and thigh, as summarised on eorthopod.com and clinics’ pages.',
    supports:
      'Pain passed on from the back mostly stays above the knee. Pain past the knee with numbness or weakness comes from a nerve root.',
    doubt: 'the review itself: read by way of summaries',
  },
  G69: {
    reference:
      'Lo GH, et al. Arthritis Care Res 2018. PMC5671376. With Kovats A, et al. J Clin Exerc Physiol 2024;13(4):112–122.',
    supports:
      'Knees with more grinding had more painful osteoarthritis later (odds 1.5–3.0), mostly where the X-ray already showed it. So G11 is only half of it. Knees, not spines.',
  },
  G70: {
    reference: 'Swain CTV, et al. J Biomech 2020;102:109312. doi:10.1016/j.jbiomech.2019.08.006',
    supports: 'A review of reviews: no agreement that posture or physical load causes low back pain.',
    doubt: 'the detail',
  },
  G71: {
    reference:
      'Health-care-associated vertebral osteomyelitis. PMC4602631. With a study of spondylodiscitis after other surgery, Int J Spine Surg 2021;15(3):591.',
    supports:
      'A quarter of 163 infections of the spine came within six months of health care: think of it after any recent operation. The three months asked about are our choice.',
    doubt: 'the authors',
  },
  G72: {
    reference: 'Parry J. Exercise and movement for adults with hEDS and HSD. ehlers-danlos.org',
    supports: 'Movement and strength are advised for bendy people.',
  },
  G73: {
    reference: 'Théroux J, et al. J Manipulative Physiol Ther 2017;40:452–458.',
    supports: 'Manipulation for scoliosis: too little evidence.',
  },
};
