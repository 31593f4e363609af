/** How pressing a result is, lowest first. The position in this list is the level that rules are compared by. */
export const urgencies = ['self-care', 'monitor', 'soon', 'urgent', 'emergency'] as const;
/** How pressing a result is, in one word. */
export type Urgency = (typeof urgencies)[number];

/** An urgency that a rule may ask for: `self-care` is earned by answers, never given by a rule. */
export type RaisedUrgency = Exclude<Urgency, 'self-care'>;

/** How soon within an urgency, soonest first. */
export const bys = ['now', 'today', '72h', '2-weeks', 'weeks'] as const;
/** How soon: `now`, `today`, within `72h`, `2-weeks` or `weeks`. */
export type By = (typeof bys)[number];

/** The `by` of a match whose rule does not say its own. */
export const usualBy: Readonly<Record<RaisedUrgency, By>> = {
  emergency: 'now',
  urgent: 'today',
  soon: '2-weeks',
  monitor: 'weeks',
};

/** -1 for none. */
export const levelOf = (urgency: Urgency | undefined): number => urgencies.indexOf(urgency as Urgency);
export const MONITOR = 1;
export const SOON = 2;
export const URGENT = 3;
export const EMERGENCY = 4;
