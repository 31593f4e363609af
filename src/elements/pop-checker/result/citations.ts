import {ruleKinds, type Assessment, type Citation, type Rulebook} from '../../../core/index.js';

/** What the matches and the explanations rest on, each source once, in the order of the bibliography. */
export function citationsOf({
  assessment,
  rulebook,
}: {
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
}): readonly (readonly [id: string, citation: Citation])[] {
  const cited = ruleKinds
    .flatMap((kind): readonly {readonly id: string}[] => assessment[kind])
    .flatMap(({id}) => evidenceOf(id, rulebook));
  return Object.entries(rulebook.evidence).filter(([id]) => cited.includes(id));
}

/** The ids of the sources of one rule. */
const evidenceOf = (rule: string, rulebook: Rulebook): readonly string[] =>
  ruleKinds.flatMap((kind) => rulebook[kind].flatMap(({id, evidence}) => (id === rule ? evidence : [])));
