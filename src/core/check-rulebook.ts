import {findingsIn, ways, type Condition, type Ways} from './condition.js';
import {list, refuse, show} from './input-error.js';
import type {AnyRule, RulebookData} from './rulebook.js';
import {ruleKinds} from './rule-kinds.js';
import {levelOf, MONITOR, SOON} from './urgency.js';

// Words of the saved form, of choices and of conditions; and, being an object, what every object has.
const meansElse = {rulebook: 0, none: 0, unsure: 0, otherwise: 0};

/** @throws {InputError} listing everything that is wrong with a rulebook. */
export const checkRulebook = (data: RulebookData<string, string, string, string>): void =>
  refuse(`rulebook ${show(data.id)}`, problemsOf(data));

/** Everything that is wrong with a rulebook, each with its place, the id of the rule or question, and the reason. */
function problemsOf(data: RulebookData<string, string, string, string>): readonly string[] {
  const {questions, evidence} = data;
  const problems: string[] = [];
  const check = (what: string, wrong: boolean, reason: string): void => {
    if (wrong) problems.push(`${what}: ${reason}`);
  };
  const seen = new Map<string, string>();
  const checkOnce = (what: string, same: string, key: string): void => {
    const name = `${same} '${key}'`;
    const other = seen.get(name);
    check(what, !!other, `same ${name} as ${other}`);
    seen.set(name, what);
  };

  // The ways in which a finding can be said: with what makes its question be asked.
  const reached = new Map<string, Ways>();
  // Where one is to be picked, the findings of a question are the same choice.
  const choices: Record<string, unknown> = {};
  const checkCondition = (what: string, name: string, condition: Condition): Ways => {
    const missing = findingsIn(condition).filter((finding) => !reached.has(finding));
    check(what, missing.length > 0, `${name}: not asked before: ${list(missing)}`);
    const possible = ways(condition, (finding) => reached.get(finding) ?? []).filter(
      (way) => new Set(way.map((finding) => choices[finding])).size === way.length,
    );
    check(what, missing.length + possible.length === 0, `no answers can satisfy ${name}`);
    return possible;
  };

  for (const {id, findings, askIf, pick, wayOut} of questions) {
    const what = `questions '${id}'`;
    checkOnce(what, 'question', id);
    check(what, findings.length === 0, 'never asked: no findings');
    check(what, !!wayOut && !findings.includes(wayOut), `unknown wayOut '${wayOut}'`);
    const gates = askIf ? checkCondition(what, 'askIf', askIf) : undefined;
    for (const finding of findings) {
      checkOnce(what, 'finding', finding);
      check(what, finding in meansElse, `reserved: '${finding}'`);
      reached.set(finding, gates?.map((way) => [finding, ...way]) ?? [[finding]]);
      choices[finding] = pick === 'any' ? finding : what;
    }
  }

  for (const place of ruleKinds)
    for (const {id, when, unless, kind, urgency, ifUnsure, evidence: sources} of data[
      place
    ] as readonly AnyRule[]) {
      const what = `${place} '${id}'`;
      checkOnce(what, 'rule', id);
      check(what, sources.length === 0, 'no evidence');
      for (const source of sources)
        check(what, !Object.hasOwn(evidence, source), `unknown evidence '${source}'`);
      if (unless) checkCondition(what, 'unless', unless);
      const level = levelOf(urgency);
      const less = levelOf(ifUnsure);
      const silent = kind || (place === 'cautions' && !urgency);
      check(
        what,
        !silent && level < (place === 'limits' ? SOON : MONITOR),
        `urgency ${show(urgency)} out of range`,
      );
      check(what, !!ifUnsure && (less < MONITOR || less > level), `ifUnsure ${show(ifUnsure)} out of range`);
      if (when === 'otherwise' || checkCondition(what, 'when', when).length > 0)
        checkOnce(what, 'condition and urgency', `${kind ?? urgency} ${normal(when)}`);
    }
  return problems;
}

// One text for the writings of a condition: order and repetition do not count.
const normal = (condition: Condition): string =>
  [...new Set(ways(condition).map((way) => [...way].sort().join()))].sort().join('|');
