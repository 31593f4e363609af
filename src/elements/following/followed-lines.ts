import {applicableQuestions, maskedAnswers, ruleStatuses, type RuleStatus} from '../../core/index.js';
import type {Followed} from './assessment-source.js';
import type {Line} from '../red-flag-list/red-flag-groups.js';

/** Where a line stands. `said-no`: the replies themselves were *no*; what was skipped or masked is not asked. */
export type Is = 'present' | 'suspected' | 'said-no' | 'not-asked';

export interface FollowedLines {
  readonly is: (line: Line) => Is;
  /** Not for people this person is not one of, unless it holds. */
  readonly concerns: (line: Line) => boolean;
}

const byReply = {yes: 'present', unsure: 'suspected', no: 'said-no', open: 'not-asked'} as const;

export function followedLines({answers, rulebook}: Followed): FollowedLines {
  const statuses: Readonly<Record<string, RuleStatus>> = ruleStatuses(answers, rulebook);
  const replies = maskedAnswers(answers, rulebook);
  const asked = ['alone', 'together', ...applicableQuestions(answers, rulebook).map(({id}) => id)];
  const is = ({rule, finding}: Line): Is => {
    if (finding) return byReply[replies[finding] ?? 'open'];
    const stands = statuses[rule.id];
    const status = stands?.status;
    return status === 'present' || status === 'suspected' ? status : byReply[stands?.saidNo ? 'no' : 'open'];
  };
  return {is, concerns: (line) => asked.includes(line.of) || ['present', 'suspected'].includes(is(line))};
}
