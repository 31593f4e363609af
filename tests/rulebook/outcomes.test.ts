import {expect} from '@open-wc/testing';
import {assess, type Answers, type Reply, type Rulebook} from '../../src/core/index.js';
import {fingerprint} from '../../src/core/fingerprint.js';
import {backPops} from '../../src/rulebook/index.js';
import {allNo, questionOf} from './answer-space.js';
import {possibleWays} from './groups.js';

/**
 * May change only together with a *Clinical* entry in CHANGELOG.md: somebody is told something else, or the rulebook
 * claims something else.
 */
const OUTCOMES = '4b9fd1073b8816db';

const book: Rulebook = backPops;
const findings = book.questions.flatMap((question) => question.findings);

/** What opens the question of a finding, by the first way there is. */
const opening = (finding: string): readonly string[] =>
  possibleWays(finding, book)[0]!.filter((each) => each !== finding);

/** All that a person is told who says this of these findings and no to everything else. */
function outcome(said: readonly string[], reply: Reply): string {
  const answers: Answers = {
    ...allNo(book),
    ...Object.fromEntries(said.flatMap(opening).map((finding) => [finding, 'yes' as const])),
    ...Object.fromEntries(said.map((finding) => [finding, reply])),
  };
  const {urgency, by, where, redFlags, limits, cautions, explanations} = assess(answers, book);
  const told = [...redFlags, ...limits, ...cautions, ...explanations].map(
    ({id, status}) => `${id} ${status}`,
  );
  return `${said.join('+')} ${reply}: ${[urgency, by ?? '', where ?? '', ...told].join(', ')}`;
}

/** Every single finding, yes and unsure, and every pair of findings that can be yes together. */
function allOutcomes(): readonly string[] {
  const together = (left: string, right: string): boolean =>
    questionOf(left, book) !== questionOf(right, book) || questionOf(left, book).pick === 'any';
  return findings.flatMap((finding, at) => [
    outcome([finding], 'yes'),
    ...(questionOf(finding, book).notSure === false ? [] : [outcome([finding], 'unsure')]),
    ...findings
      .slice(at + 1)
      .flatMap((other) => (together(finding, other) ? [outcome([finding, other], 'yes')] : [])),
  ]);
}

async function hashOf(lines: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  return [...new Uint8Array(bytes)]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** All that the rulebook claims. How a source is called, and the number of the version, are not claims. */
const claims = (): string =>
  fingerprint({
    ...book,
    version: '',
    evidence: Object.fromEntries(
      Object.entries(book.evidence).map(([id, citation]) => [id, {...citation, label: ''}]),
    ),
  });

describe('the default rulebook', () => {
  it('tells people what the changelog says it does', async () => {
    const outcomes = allOutcomes();
    expect(outcomes.length).to.be.above(4000);
    expect(await hashOf([...outcomes, claims()])).to.equal(OUTCOMES);
  });
});
