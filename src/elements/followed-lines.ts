import {applicableQuestions, maskedAnswers, ruleStatuses, type RuleStatus} from '../core/index.js';
import type {Followed} from './assessment-source.js';
import type {Line, Section} from './red-flag-groups.js';

/** Where a line stands. `said-no`: the replies themselves were *no*; what was skipped or masked is not asked. */
export type Is = 'present' | 'suspected' | 'said-no' | 'not-asked';

export interface FollowedLines {
  readonly is: (line: Line) => Is;
  /** Not a list for people this person is not one of, unless something in it holds. */
  readonly concerns: (section: Section) => boolean;
}

const byReply = {yes: 'present', unsure: 'suspected', no: 'said-no', open: 'not-asked'} as const;

export function followedLines({answers, rulebook}: Followed): FollowedLines {
  const statuses: Readonly<Record<string, RuleStatus>> = ruleStatuses(answers, rulebook);
  const replies = maskedAnswers(answers, rulebook);
  const asked = new Set(['alone', 'together', ...applicableQuestions(answers, rulebook).map(({id}) => id)]);
  const is = ({id, finding}: Line): Is => {
    if (finding !== undefined) return byReply[replies[finding] ?? 'open'];
    const rule = statuses[id];
    if (rule?.status === 'present' || rule?.status === 'suspected') return rule.status;
    return rule?.saidNo ? 'said-no' : 'not-asked';
  };
  const holds = (line: Line): boolean => is(line) === 'present' || is(line) === 'suspected';
  return {is, concerns: ({of, lines}) => asked.has(of) || lines.some(holds)};
}
