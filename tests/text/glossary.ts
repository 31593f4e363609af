/** A medical word, and what in the same string says what it means. */
export interface Term {
  readonly word: RegExp;
  readonly explained: RegExp;
}

/** Medical words that the text uses. Each stands in brackets behind the plain words for it, wherever it is used. */
export const glossary: readonly Term[] = [
  {word: /sciatica/i, explained: /pain down a leg \(sciatica\)/i},
  {word: /osteoporosis/i, explained: /thin bones \(osteoporosis\)/i},
  {word: /myeloma/i, explained: /blood cancers? such as myeloma/i},
  {word: /spondylitis/i, explained: /spine grown stiff from ankylosing spondylitis/i},
  {word: /\baorta\b/i, explained: /main blood vessel \(aorta\)/i},
  {word: /stenosis/i, explained: /narrow( space)? \(stenosis\)/i},
  {word: /spondylolisthesis/i, explained: /slipped spine bone \(spondylolisthesis\)/i},
  {word: /herniation/i, explained: /pushed out \(herniation\)/i},
  {word: /crepitus/i, explained: /rub \(crepitus\)/i},
  {word: /osteoarthritis/i, explained: /(rough joint|cartilage has thinned) \((early )?osteoarthritis\)/i},
  {word: /facet joint/i, explained: /small joints at the back of the spine \(facet joints\)/i},
  {word: /scoliosis/i, explained: /curve to the side \(scoliosis\)/i},
  {word: /cauda equina/i, explained: /nerves low in the back \(cauda equina\)/i},
];

/** Words of the body that are in everyday use, and are not explained. A word that is in neither list is refused. */
export const everyday: readonly string[] = [
  'arthritis',
  'cartilage',
  'diagnosis',
  'dialysis',
  'disc',
  'inflamed',
  'inflammatory',
  'ligament',
  'steroid',
  'tendon',
];

/** How medical words look: what comes from Greek or Latin and ends in these ways. */
export const looksMedical =
  /\b\w*(itis|osis|oses|pathy|algia|plegia|paresis|ectomy|thesis|iation|oid|oma|emia|uria|lysis|sthesia|trophy|plasty|genic|lumbar|thoracic|cervical|sacral|vertebra\w*|cauda|aorta|crepitus|facet|sciatica|inflam\w+|cartilage|ligament|tendon|steroid|disc|hyper\w+|hypo\w+)s?\b/gi;
