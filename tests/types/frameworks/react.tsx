// Compiled against the packed package, never run: the tags in React 19.
import type {} from 'pop-checker/jsx';
import {backPops} from 'pop-checker/rulebook';
import type {Answers} from 'pop-checker/core';
import type {PopChecker} from 'pop-checker';
import {useRef, type ReactElement} from 'react';

export function Page(): ReactElement {
  const checker = useRef<PopChecker>(null);
  return (
    <>
      <pop-checker
        id="check"
        ref={checker}
        className="wide"
        country="GB"
        emergency-number="999"
        heading-level={3}
        required
        rulebook={backPops}
        answers={{'leg-weakness': 'no'}}
        style={{'--pop-accent': '#5b2a86', '--pop-radius': 0}}
        onpop-question={(event) => event.detail.question.toUpperCase()}
        onpop-result={({detail}) => [detail.urgency satisfies string | undefined, detail.rulebook.version]}
        onpop-change={(event) => event.detail satisfies null}
        onpop-error={() => checker.current?.restart()}
      >
        <p>Call 999 for chest pain.</p>
      </pop-checker>
      <pop-checker answers={{rulebook: backPops, answers: {'leg-weakness': 'unsure'}}} />
      <red-flag-list for="check" onpop-error={({detail}) => detail.message.length} />
      <self-crack-warning checkable heading-level={3} lang="en" />
    </>
  );
}

/** Answers that come from somewhere else are checked when they are set. */
export const Kept = ({answers}: {answers: Answers}): ReactElement => <pop-checker answers={answers} />;

export const wrong = [
  // @ts-expect-error: a misspelt finding
  <pop-checker answers={{'leg-weaknes': 'no'}} />,
  // @ts-expect-error: on a server, React writes it as an attribute of another name
  <pop-checker headingLevel={3} />,
  // @ts-expect-error: the same
  <pop-checker emergencyNumber="999" />,
  // @ts-expect-error: the same
  <red-flag-list htmlFor="check" />,
  // @ts-expect-error: no such property
  <pop-checker contry="GB" />,
  // @ts-expect-error: a reply is yes, no or unsure
  <pop-checker answers={{'leg-weakness': 'maybe'}} />,
  // @ts-expect-error: what is worked out cannot be set
  <pop-checker assessment={{}} />,
  // @ts-expect-error: a rulebook comes from defineRulebook()
  <pop-checker rulebook={{id: 'own'}} />,
  // @ts-expect-error: that event says the question only
  <pop-checker onpop-answer={(event) => event.detail.reply} />,
  // TypeScript lets every attribute with a dash pass in JSX, so an event that is not there goes unnoticed here.
  <pop-checker onpop-done={() => undefined} />,
  // @ts-expect-error: only the list and the warning follow
  <pop-checker for="check" />,
  // @ts-expect-error: no such variable
  <pop-checker style={{'--pop-acent': 'red'}} />,
];
