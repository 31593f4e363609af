import {findingsIn, ways, type Condition, type Ways} from './condition.js';
import {list, refuse, show, type Problem, type ProblemCode} from '../input-error.js';
import type {RulebookData} from './rulebook.js';
import type {AnyRule, CommonQuestion, Question} from './rules.js';
import {ruleKinds, type RuleKind} from './rule-kinds.js';
import {bys, levelOf, MONITOR, SOON} from '../urgency.js';

type IdKind = 'place' | 'question' | 'finding' | 'rule' | 'common question';
type Data = RulebookData<string, string, string, string, string, string>;

// Words that mean something else in the saved form, in choices and in conditions. An object on purpose: `in` then also
// refuses `constructor` and its like.
const reservedIds = {rulebook: 0, none: 0, unsure: 0, otherwise: 0};

/** @throws {InputError} listing everything that is wrong with a rulebook. */
export const checkRulebook = (data: Data): void =>
  refuse(`rulebook ${show(data.id)}`, new RulebookCheck(data).problems);

/** Finds everything that is wrong with a rulebook, each with its place, the id of the rule or question, and the reason. */
class RulebookCheck {
  readonly problems: Problem[] = [];

  /** What has been named, by kind and id, and where. */
  readonly #named = new Map<string, string>();
  /** The ways in which a finding can be said: with what makes its question be asked. */
  readonly #reached = new Map<string, Ways>();
  /** The choice that a finding is part of: where one is to be picked, the findings of a question are the same choice. */
  readonly #choices = new Map<string, string>();

  constructor(readonly data: Data) {
    this.#check(
      ['date'],
      data.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(data.date),
      'out-of-range',
      `${show(data.date)} is no day; write it as '2026-11-29'`,
    );
    for (const place of data.places ?? []) this.#checkId(['places', place], 'place', place);
    for (const question of data.questions) this.#checkQuestion(question);
    for (const place of ruleKinds)
      for (const rule of data[place] as readonly AnyRule[]) this.#checkRule(place, rule);
    for (const question of data.commonQuestions ?? []) this.#checkCommonQuestion(question);
    for (const name of ['noExerciseWith', 'strengthOnlyWith'] as const)
      if (data[name] !== undefined) this.#checkCondition([], name, data[name]);
  }

  #checkQuestion({id, findings, askIf, pick, wayOut, regions = {}}: Question): void {
    const path = ['questions', id];
    this.#checkId(path, 'question', id);
    this.#check(path, findings.length === 0, 'never-asked', 'never asked: no findings');
    if (wayOut !== undefined)
      this.#check(
        [...path, 'wayOut'],
        !findings.includes(wayOut),
        'unknown-finding',
        `unknown wayOut '${wayOut}'`,
      );
    for (const [region, places] of Object.entries(regions))
      for (const finding of places)
        this.#check(
          [...path, 'regions', region],
          !findings.includes(finding),
          'unknown-finding',
          `region '${region}' has an unknown finding ${show(finding)}`,
        );
    const gates = askIf === undefined ? undefined : this.#checkCondition(path, 'askIf', askIf);
    for (const finding of findings) {
      this.#checkId(path, 'finding', finding);
      this.#reached.set(finding, gates?.map((way) => [finding, ...way]) ?? [[finding]]);
      this.#choices.set(finding, pick === 'any' ? `finding ${finding}` : `question ${id}`);
    }
  }

  #checkRule(kind: RuleKind, rule: AnyRule): void {
    const {id, when, unless} = rule;
    const path = [kind, id];
    this.#checkId(path, 'rule', id);
    this.#checkEvidence(path, rule);
    this.#checkRaising(kind, path, rule);
    if (unless !== undefined) this.#checkCondition(path, 'unless', unless);
    if (when === 'otherwise' || this.#checkCondition(path, 'when', when).length > 0)
      this.#checkOnce(path, 'condition and urgency', `${rule.kind ?? rule.urgency} ${normal(when)}`);
  }

  #checkCommonQuestion(question: CommonQuestion): void {
    const {id, when} = question;
    const path = ['commonQuestions', id];
    this.#checkId(path, 'common question', id);
    this.#checkEvidence(path, question);
    if (when !== undefined) this.#checkCondition(path, 'when', when);
  }

  #checkEvidence(path: readonly string[], {evidence}: Pick<AnyRule, 'evidence'>): void {
    this.#check(path, evidence.length === 0, 'no-evidence', 'no evidence');
    for (const source of evidence)
      this.#check(
        path,
        !Object.hasOwn(this.data.evidence, source),
        'unknown-evidence',
        `unknown evidence '${source}'`,
      );
  }

  #checkRaising(kind: RuleKind, path: readonly string[], rule: AnyRule): void {
    const {urgency, ifUnsure, by, where, gentle} = rule;
    const {places = []} = this.data;
    const level = levelOf(urgency);
    const onlySpeaks = rule.kind !== undefined || (kind === 'cautions' && urgency === undefined);
    this.#check(
      [...path, 'urgency'],
      !onlySpeaks && level < MONITOR,
      'out-of-range',
      `urgency ${show(urgency)} out of range`,
    );
    this.#check(
      [...path, 'urgency'],
      onlySpeaks && (by ?? where ?? ifUnsure) !== undefined,
      'out-of-range',
      'by, where and ifUnsure need an urgency',
    );
    this.#check(
      [...path, 'gentle'],
      gentle !== undefined && (kind !== 'redFlags' || level > SOON),
      'out-of-range',
      'only a red flag of at most soon is gentle',
    );
    if (ifUnsure !== undefined && !onlySpeaks)
      this.#check(
        [...path, 'ifUnsure'],
        levelOf(ifUnsure) < MONITOR || levelOf(ifUnsure) > level,
        'out-of-range',
        `ifUnsure ${show(ifUnsure)} out of range`,
      );
    if (by !== undefined)
      this.#check(
        [...path, 'by'],
        !bys.includes(by),
        'unknown-by',
        `unknown by ${show(by)}; allowed are ${list(bys)}`,
      );
    if (where !== undefined)
      this.#check(
        [...path, 'where'],
        !places.includes(where),
        'unknown-where',
        `unknown where ${show(where)}; ` +
          (places.length > 0 ? `places are ${list(places)}` : 'the rulebook names no places'),
      );
  }

  /** The ways in which the condition can hold. */
  #checkCondition(path: readonly string[], name: string, condition: Condition): Ways {
    const missing = findingsIn(condition).filter((finding) => !this.#reached.has(finding));
    this.#check(
      [...path, name],
      missing.length > 0,
      'not-asked-before',
      `${name}: not asked before: ${list(missing)}`,
    );
    const possible = ways(condition, (finding) => this.#reached.get(finding) ?? []).filter(
      (way) => new Set(way.map((finding) => this.#choices.get(finding))).size === way.length,
    );
    this.#check(
      [...path, name],
      missing.length === 0 && possible.length === 0,
      'impossible',
      `no answers can satisfy ${name}`,
    );
    return possible;
  }

  #checkId(path: readonly string[], kind: IdKind, id: string): void {
    this.#checkOnce(path, kind, id);
    this.#check(path, kind === 'finding' && id in reservedIds, 'reserved', `reserved: '${id}'`);
    // Words are found by paths like `findings.grinding.label`, dispositions by `soon/72h/child`.
    this.#check(
      path,
      !/^[^./]+$/.test(id),
      'reserved',
      `${kind} ${show(id)}: an id is text without '.' and '/'`,
    );
  }

  #checkOnce(path: readonly string[], kind: string, key: string): void {
    const name = `${kind} '${key}'`;
    const other = this.#named.get(name);
    if (other !== undefined) this.#check(path, true, 'duplicate', `same ${name} as ${other}`);
    this.#named.set(name, placeOf(path));
  }

  #check(path: readonly string[], isWrong: boolean, code: ProblemCode, reason: string): void {
    if (isWrong) this.problems.push({path, code, message: `${placeOf(path)}: ${reason}`});
  }
}

/** A place for people: `redFlags 'loud-clunk'`. */
const placeOf = (path: readonly string[]): string =>
  path.length < 2 ? path.join() : `${path[0]!} '${path[1]!}'`;

// One text for the writings of a condition: order and repetition do not count.
const normal = (condition: Condition): string =>
  [...new Set(ways(condition).map((way) => [...way].sort().join()))].sort().join('|');
