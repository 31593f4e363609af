import {applicableQuestions, maskedAnswers, ruleStatuses, type RuleStatus} from '../../core/index.js';
import type {Followed} from './assessment-source.js';
import type {Line} from '../red-flag-list/red-flag-groups.js';

/** Where a line stands. `said-no`: the replies themselves were *no*; what was skipped or masked is not asked. */
export type Standing = 'present' | 'suspected' | 'said-no' | 'not-asked';

export interface FollowedLines {
  readonly standingOf: (line: Line) => Standing;
  /** Not for people this person is not one of, unless it holds. */
  readonly concerns: (line: Line) => boolean;
}

const byReply = {yes: 'present', unsure: 'suspected', no: 'said-no', open: 'not-asked'} as const;

export function followedLines({answers, rulebook}: Followed): FollowedLines {
  const statuses: Readonly<Record<string, RuleStatus>> = ruleStatuses(answers, rulebook);
  const replies = maskedAnswers(answers, rulebook);
  const asked = applicableQuestions(answers, rulebook).map(({id}) => id);
  const standingOf = ({rule, finding}: Line): Standing => {
    if (finding !== undefined) return byReply[replies[finding] ?? 'open'];
    const {status, saidNo} = statuses[rule.id] ?? /* istanbul ignore next -- every rule has one */ {};
    if (status === 'present' || status === 'suspected') return status;
    return saidNo ? 'said-no' : 'not-asked';
  };
  const holds = (line: Line): boolean => ['present', 'suspected'].includes(standingOf(line));
  const concerns = (line: Line): boolean =>
    line.question === undefined || asked.includes(line.question) || holds(line);
  return {standingOf, concerns};
}
