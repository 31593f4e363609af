import {expect} from 'chai';
import type {Question} from '../../src/core/index.js';
import {questions as asked} from '../../src/rulebook/questions.js';
import {questionWords} from '../../src/text/en/questions.js';
import type {FindingText} from '../../src/text/text.js';
import {echoes, oneThing} from './echoes.js';

const questions: readonly Question[] = asked;
const findings: Readonly<Record<string, FindingText>> = questionWords.findings;
const ticked = questions.filter(({pick}) => pick === 'any').flatMap((question) => question.findings);

/** Whether the words of a choice name several things. */
const bundles = ({label, hint = ''}: FindingText): boolean => /[,;]|\bor\b/.test(`${label} ${hint}`);

describe('a reply said back', () => {
  it('is known as one thing or as several, for each choice to tick', () => {
    expect(bundles({label: 'Fever or shivers'})).to.equal(true);
    expect(bundles({label: 'Sharp pain'})).to.equal(false);
    const inNeither = ticked.filter(
      (finding) => bundles(findings[finding]!) && !(finding in echoes) && !(finding in oneThing),
    );
    expect(inNeither).to.deep.equal([]);
  });

  it('says of several things that it is at least one of them', () => {
    for (const [finding, echo] of Object.entries(echoes)) {
      expect(ticked).to.include(finding);
      expect(findings[finding]!.said, finding).to.equal(echo);
      expect(echo, finding).to.match(/^At least one of(?:, [^:]+)?: [^A-Z].*(?:,|;| or )/);
    }
  });

  it('says of one thing just that', () => {
    for (const finding of Object.keys(oneThing)) {
      const {label, said = label} = findings[finding]!;
      expect(ticked).to.include(finding);
      expect(said, finding).not.to.match(/at least one/i);
    }
  });

  it('says of a pick-one question that was not sure what was not known, never its choices', () => {
    for (const {id, pick, notSure, findings: offered} of questions) {
      const {unsure} = questionWords.questions[id as keyof typeof questionWords.questions];
      if (pick === 'any' || notSure === false) {
        expect(unsure, id).to.equal(undefined);
        continue;
      }
      expect(unsure, id).to.match(/^You were not sure (?:where|how|what) /);
      for (const finding of offered) expect(unsure, id).not.to.include(findings[finding]!.label);
    }
  });
});
