import type {Citation} from '../core/index.js';

const doi = (id: string): string => `https://doi.org/${id}`;
const nice = (id: string): string => `https://www.nice.org.uk/guidance/${id}`;

/** The bibliography: short labels and addresses. The full references are in the documentation. */
export const evidence = {
  S1: {kind: 'source-article', grade: 'opinion', label: 'Untitled article on back popping', confirmed: 'detail'},
  S2: {kind: 'source-article', grade: 'opinion', label: '“Why Does My Lower Back Crack? Causes and Concerns”', confirmed: 'detail'},
  judgement: {kind: 'judgement', grade: 'opinion', label: 'Our own judgement'},

  G1: {kind: 'study', grade: 'moderate', label: 'Unsworth 1971: cavitation in finger joints', confirmed: 'detail'},
  G2: {kind: 'study', grade: 'moderate', label: 'Kawchuk 2015: cavitation in finger joints', address: doi('10.1371/journal.pone.0119470'), confirmed: 'detail'},
  G3: {kind: 'study', grade: 'weak', label: 'Chandran Suja 2018: knuckle cracking', address: doi('10.1038/s41598-018-22664-4'), confirmed: 'citation'},
  G4: {kind: 'study', grade: 'moderate', label: 'Brodeur 1995: pops in manipulation', confirmed: 'detail'},
  G5: {kind: 'study', grade: 'moderate', label: 'Cramer 2011: cavitation in facet joints', address: doi('10.1016/j.jmpt.2011.05.015'), confirmed: 'detail'},
  G6: {kind: 'study', grade: 'moderate', label: 'Dunning 2013: pops in manipulation', address: doi('10.1186/1471-2474-14-24'), confirmed: 'detail'},
  G8: {kind: 'study', grade: 'moderate', label: 'Flynn 2003: pops in treatment', address: doi('10.1016/s0003-9993(03)00048-0'), confirmed: 'detail'},
  G9: {kind: 'study', grade: 'moderate', label: 'Gellhorn 2013: facet osteoarthritis', address: doi('10.1038/nrrheum.2012.199'), confirmed: 'citation'},
  G10: {kind: 'study', grade: 'moderate', label: 'Suri 2013: facet osteoarthritis', address: doi('10.1016/j.joca.2013.05.013'), confirmed: 'detail'},
  G11: {kind: 'study', grade: 'weak', label: 'Reviews of noisy knees', confirmed: 'partly'},
  G12: {kind: 'guideline', grade: 'moderate', label: 'IFOMPT 2020: red flags', address: doi('10.2519/jospt.2020.9971'), confirmed: 'citation'},
  G13: {kind: 'guideline', grade: 'strong', label: 'NICE NG59: low back pain and sciatica', address: nice('ng59'), confirmed: 'detail'},
  G14: {kind: 'guideline', grade: 'moderate', label: 'NICE CKS: sciatica', address: 'https://cks.nice.org.uk/topics/sciatica-lumbar-radiculopathy/diagnosis/red-flag-symptoms-signs/', confirmed: 'partly'},
  G15: {kind: 'guideline', grade: 'moderate', label: 'NHS: back pain', address: 'https://www.nhs.uk/conditions/back-pain/', confirmed: 'partly'},
  G16: {kind: 'guideline', grade: 'moderate', label: 'GIRFT 2023: cauda equina syndrome', address: 'https://gettingitrightfirsttime.co.uk/', confirmed: 'detail'},
  G17: {kind: 'study', grade: 'weak', label: 'Greenhalgh 2016: cauda equina syndrome', confirmed: 'detail'},
  G18: {kind: 'study', grade: 'weak', label: 'HSIB 2021: cauda equina syndrome', address: 'https://www.hssib.org.uk/', confirmed: 'detail'},
  G20: {kind: 'study', grade: 'moderate', label: 'Downie 2013: red flags for cancer and fracture', confirmed: 'detail'},
  G21: {kind: 'study', grade: 'moderate', label: 'Henschke 2009: serious disease in back pain', address: doi('10.1002/art.24853'), confirmed: 'detail'},
  G22: {kind: 'study', grade: 'weak', label: 'Verhagen 2016: red flags', address: doi('10.1007/s00586-016-4684-0'), confirmed: 'detail'},
  G24: {kind: 'study', grade: 'moderate', label: 'Han 2023: red flags for fracture', confirmed: 'citation'},
  G25: {kind: 'guideline', grade: 'moderate', label: 'ACP 2017: low back pain', confirmed: 'detail'},
  G26: {kind: 'guideline', grade: 'moderate', label: 'NICE NG234: cancer in the spine', address: nice('ng234'), confirmed: 'citation'},
  G27: {kind: 'guideline', grade: 'moderate', label: 'IDSA 2015: infection of the spine', address: doi('10.1093/cid/civ482'), confirmed: 'detail'},
  G28: {kind: 'guideline', grade: 'moderate', label: 'NICE NG156: aortic aneurysm', address: nice('ng156'), confirmed: 'detail'},
  G29: {kind: 'guideline', grade: 'moderate', label: 'NICE NG65: spondyloarthritis', address: nice('ng65'), confirmed: 'detail'},
  G30: {kind: 'study', grade: 'weak', label: 'Back pain in youth 2020: red flags', address: doi('10.12788/jfp.0076'), confirmed: 'detail'},
  G31: {kind: 'guideline', grade: 'weak', label: 'NHS: back pain in pregnancy', confirmed: 'partly'},
  G32: {kind: 'study', grade: 'weak', label: 'Cook 2006: signs of instability', address: doi('10.1016/j.math.2005.01.002'), confirmed: 'citation'},
  G34: {kind: 'study', grade: 'moderate', label: 'deWeber 2011: knuckle cracking', confirmed: 'detail'},
  G35: {kind: 'study', grade: 'moderate', label: 'Boutin 2017: knuckle cracking', address: doi('10.1007/s11999-016-5215-3'), confirmed: 'detail'},
  G36: {kind: 'study', grade: 'weak', label: 'Protopapas 2002: joint cracking', confirmed: 'detail'},
  G37: {kind: 'study', grade: 'weak', label: 'Ianuzzi 2005: strain in manipulation', confirmed: 'citation'},
  G39: {kind: 'guideline', grade: 'moderate', label: 'IFOMPT 2023: the neck', address: doi('10.2519/jospt.2022.11147'), confirmed: 'detail'},
} as const satisfies Readonly<Record<string, Citation>>;

/** The id of a source of the default rulebook. */
export type EvidenceId = keyof typeof evidence;
