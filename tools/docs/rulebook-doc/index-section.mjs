// "Who says so?" in one look: every sign in the order of the alphabet, its urgency, its sources.
import {backPops, en, ruleKinds} from './load-sources.mjs';
import {blocks, link, table} from '../markdown.mjs';
import {kindWords} from './rule-facts.mjs';

/** Evidence ids; the first with its name. */
const who = ([first, ...others]) => {
  const {label, kind} = backPops.evidence[first];
  const named = kind === 'judgement' ? kindWords[kind] : `${first}: ${label} (${kindWords[kind]})`;
  return [link(named, 'source', first), ...others.map((id) => link(id, 'source', id))].join(', ');
};

export function indexSection() {
  const rules = ruleKinds
    .filter((list) => list !== 'explanations')
    .flatMap((list) => backPops[list].map((rule) => ({...rule, name: en.rulebook[list][rule.id].name})));
  rules.sort((left, right) => left.name.localeCompare(right.name, 'en'));
  return blocks(
    '## Find a sign',
    'Find the words, read the urgency and who says so. The link leads to the whole row: why, from which source, with which cases.',
    table(
      ['what a person says', 'urgency', 'who says so'],
      rules.map(({id, name, urgency, evidence}) => [
        link(name, 'rule', id),
        urgency && `**${urgency}**`,
        who(evidence),
      ]),
    ),
  );
}
