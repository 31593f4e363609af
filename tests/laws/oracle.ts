import type {Answers, By, Condition, Reply, Rulebook, Urgency} from '../../src/core/index.js';

/**
 * A second evaluator, written the plain way from the design: it walks the conditions as they stand in the rulebook, on
 * plain replies, and shares no code with the core.
 */
export interface Verdict {
  readonly urgency: Urgency | undefined;
  readonly by: By | undefined;
  readonly where: string | undefined;
  readonly atMost: Urgency;
  readonly settled: boolean;
  /** Of every red flag, limit and caution. */
  readonly statuses: Readonly<Record<string, 'present' | 'suspected' | 'open' | 'absent'>>;
  /** As `id status`, in the order of the rulebook. */
  readonly explanations: readonly string[];
  readonly next: string | undefined;
}

type World = ReadonlyMap<string, Reply>;
type Holding = 'present' | 'suspected' | undefined;
interface Asked {
  readonly urgency: Urgency;
  readonly by: By;
  readonly where: string | undefined;
}

const scale = ['self-care', 'monitor', 'soon', 'urgent', 'emergency'] as const;
const soonestFirst = ['now', 'today', '72h', '2-weeks', 'weeks'] as const;
const usual = {
  emergency: 'now',
  urgent: 'today',
  soon: '2-weeks',
  monitor: 'weeks',
  'self-care': undefined,
} as const;

/** The plain reading of a condition. */
export const holds = (condition: Condition, said: (finding: string) => boolean): boolean => {
  if (typeof condition === 'string') return said(condition);
  return 'all' in condition
    ? condition.all.every((part) => holds(part, said))
    : condition.any.some((part) => holds(part, said));
};

/** How a condition stands in a world: on yes replies alone, or only with unsure ones. */
export function statusIn(condition: Condition, world: World): Holding {
  if (holds(condition, (finding) => world.get(finding) === 'yes')) return 'present';
  return holds(condition, (finding) => world.get(finding) !== 'no') ? 'suspected' : undefined;
}

/** Every finding of the rulebook with a reply: what does not apply is no, what is open is read as given. */
export function worldOf(answers: Answers, {questions}: Rulebook, open: 'yes' | 'no'): World {
  const world = new Map<string, Reply>();
  for (const {askIf, findings} of questions) {
    const applies = askIf === undefined || holds(askIf, (finding) => (world.get(finding) ?? 'no') !== 'no');
    for (const finding of findings) world.set(finding, applies ? (answers[finding] ?? open) : 'no');
  }
  return world;
}

function applicable(answers: Answers, rulebook: Rulebook) {
  const world = worldOf(answers, rulebook, 'no');
  return rulebook.questions.filter(
    ({askIf}) => askIf === undefined || holds(askIf, (finding) => world.get(finding) !== 'no'),
  );
}

const raisingRules = ({redFlags, limits, cautions}: Rulebook) => [...redFlags, ...limits, ...cautions];

type Raising = ReturnType<typeof raisingRules>[number];
const isGentle = (rule: Raising): boolean => 'gentle' in rule;

/** What a rule asks for by itself. */
function askedBy(rule: Raising, status: 'present' | 'suspected'): Asked | undefined {
  const {urgency, ifUnsure, by} = rule;
  const where = isGentle(rule) && status === 'suspected' ? undefined : rule.where;
  if (urgency === undefined) return undefined;
  const oneLower = urgency === 'monitor' ? 'monitor' : scale[scale.indexOf(urgency) - 1]!;
  const asked = status === 'present' ? urgency : (ifUnsure ?? oneLower);
  if (asked === urgency) return {urgency, by: by ?? usual[urgency], where};
  if (asked === 'soon' && (urgency === 'urgent' || urgency === 'emergency'))
    return {urgency: asked, by: '72h', where};
  return {urgency: asked, by: usual[asked] ?? 'weeks', where};
}

/** What the matches of a world ask for at the most, and soonest. */
function topOf(world: World, rulebook: Rulebook): Asked | undefined {
  const asked = raisingRules(rulebook).flatMap((rule) => {
    const status = statusIn(rule.when, world);
    const demand = status && askedBy(rule, status);
    return demand ? [{...demand, gentle: isGentle(rule)}] : [];
  });
  const best = Math.max(-1, ...asked.map(({urgency}) => scale.indexOf(urgency)));
  const highest = asked.filter(({urgency}) => scale.indexOf(urgency) === best);
  const soonest = Math.min(...highest.map(({by}) => soonestFirst.indexOf(by)));
  const equals = highest.filter(({by}) => soonestFirst.indexOf(by) === soonest);
  const placeOf = ({where, gentle}: (typeof equals)[number]): number => {
    const {places = []} = rulebook;
    // In an emergency the order of the rules says what comes first.
    if (best === scale.indexOf('emergency')) return 0;
    if (gentle) return places.length + 1;
    return where === undefined ? places.length : places.indexOf(where);
  };
  const [top] = [...equals].sort((left, right) => placeOf(left) - placeOf(right));
  const others = rulebook.redFlags.filter(({when, gentle}) => !gentle && statusIn(when, world));
  if (top?.gentle && others.length > 0) return {...top, where: undefined};
  if (top) return top;
  const unsure = raisingRules(rulebook).some(({when}) => namesUnsure(when, world));
  return unsure ? {urgency: 'monitor', by: 'weeks', where: undefined} : undefined;
}

const namesUnsure = (condition: Condition, world: World): boolean =>
  typeof condition === 'string'
    ? world.get(condition) === 'unsure'
    : ('all' in condition ? condition.all : condition.any).some((part) => namesUnsure(part, world));

/** The world as far as it supports explanations. */
const supportOf = (world: World, {questions}: Rulebook, limited: boolean): World =>
  new Map(
    questions.flatMap(({findings, unsureExplains, screening}) =>
      findings.map((finding) => {
        const reply = world.get(finding)!;
        const counts = (reply !== 'unsure' || unsureExplains !== false) && (screening || !limited);
        return [finding, counts ? reply : 'no'] as const;
      }),
    ),
  );

/** Statuses of explanations that hold in one world, unless the other, or how urgent it is there, speaks against them. */
function explained(holding: World, against: World, rulebook: Rulebook, limited = false) {
  const {redFlags, explanations} = rulebook;
  const thereWithoutGentle = topOf(against, {...rulebook, redFlags: redFlags.filter(({gentle}) => !gentle)});
  const soonOrMore = scale.indexOf(thereWithoutGentle?.urgency ?? 'self-care') >= scale.indexOf('soon');
  const support = supportOf(holding, rulebook, limited);
  return new Map(
    explanations.flatMap(({id, kind, when, unless, calm, toldIfUnsure}) => {
      if (when === 'otherwise' || (calm && soonOrMore) || (unless && statusIn(unless, against))) return [];
      const status = statusIn(when, support);
      if (!status) return [];
      // Unsure replies leave the source of the sound untold.
      const untold = kind === 'sound' && (limited || (status === 'suspected' && !toldIfUnsure));
      return untold ? [] : [[id, status] as const];
    }),
  );
}

export function decide(answers: Answers, rulebook: Rulebook): Verdict {
  const {redFlags, limits, cautions, explanations} = rulebook;
  const best = worldOf(answers, rulebook, 'no');
  const worst = worldOf(answers, rulebook, 'yes');
  const asking = applicable(answers, rulebook);
  const open = asking.some(({findings}) => findings.some((finding) => answers[finding] === undefined));

  const low = topOf(best, rulebook);
  const high = topOf(worst, rulebook);
  const urgency = low?.urgency ?? (open ? undefined : 'self-care');
  const atMost = high?.urgency ?? (open ? 'monitor' : 'self-care');
  const settled = urgency === atMost;
  const limited = limits.some(({when}) => statusIn(when, best) === 'present');

  const least = explained(best, worst, rulebook, limited);
  const isSound = (id: string) =>
    explanations.some((explanation) => explanation.id === id && explanation.kind === 'sound');
  const sounds = [...least.keys()].some(isSound);
  const shown = explanations.flatMap(({id, when}) => {
    const status =
      when === 'otherwise' ? (!open && !sounds && !limited ? 'present' : undefined) : least.get(id);
    return status ? [`${id} ${status}`] : [];
  });

  const next = (): string | undefined => {
    if (urgency === 'emergency') return undefined;
    const left = asking.filter(
      ({findings, wayOut}) =>
        findings.some((finding) => answers[finding] === undefined) && !(wayOut && answers[wayOut] === 'yes'),
    );
    if (limited) return left.find(({screening}) => screening)?.id;
    if (!settled) return left[0]?.id;
    if (urgency === 'urgent') return undefined;
    const most = explained(worst, best, rulebook);
    const changes =
      low?.by !== high?.by ||
      low?.where !== high?.where ||
      cautions.some(({when}) => statusIn(when, best) !== statusIn(when, worst)) ||
      explanations.some(({id, when}) => (when === 'otherwise' ? !sounds : least.get(id) !== most.get(id)));
    return changes ? left[0]?.id : undefined;
  };

  return {
    urgency,
    by: low?.by,
    where: low?.where,
    atMost,
    settled,
    statuses: Object.fromEntries(
      [...redFlags, ...limits, ...cautions].map(({id, when}) => [
        id,
        statusIn(when, best) ?? (statusIn(when, worst) ? 'open' : 'absent'),
      ]),
    ),
    explanations: shown,
    next: next(),
  };
}
