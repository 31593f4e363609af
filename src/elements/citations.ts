import type {Assessment, Citation, Rulebook} from '../core/index.js';

/** What the matches and the explanations rest on, each source once, in the order of the bibliography. */
export function citationsOf({
  assessment,
  rulebook,
}: {
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
}): readonly (readonly [id: string, citation: Citation])[] {
  const cited = everyRule<{readonly id: string}>(assessment).flatMap(({id}) => evidenceOf(id, rulebook));
  return Object.entries(rulebook.evidence).filter(([id]) => cited.includes(id));
}

/** The ids of the sources of one rule. */
export const evidenceOf = (rule: string, rulebook: Rulebook): readonly string[] =>
  everyRule<Rulebook['explanations'][number] | Rulebook['cautions'][number]>(rulebook).find(
    ({id}) => id === rule,
  )?.evidence ?? [];

const everyRule = <T>({
  redFlags,
  limits,
  cautions,
  explanations,
}: Readonly<Record<'redFlags' | 'limits' | 'cautions' | 'explanations', readonly T[]>>): readonly T[] => [
  ...redFlags,
  ...limits,
  ...cautions,
  ...explanations,
];
