import {useRef, useState, type SubmitEvent} from 'react';
import type {PopChecker, PopEventMap} from 'pop-checker';
import type {Answers, SavedAnswers} from 'pop-checker/core';

export function App() {
  const checker = useRef<PopChecker>(null);
  const [country, setCountry] = useState('GB');
  const [saved, setSaved] = useState('');
  const [answers, setAnswers] = useState<Answers | SavedAnswers>({});
  const [urgency, setUrgency] = useState<string>();
  const [problem, setProblem] = useState('');
  const [sent, setSent] = useState('');
  const [log, setLog] = useState<readonly string[]>([]);

  const told = (event: PopEventMap[keyof PopEventMap]) =>
    setLog((before) => [...before, `${event.type} ${JSON.stringify(event.detail)}`.slice(0, 100)]);

  function load() {
    setProblem('');
    try {
      setAnswers(JSON.parse(saved));
    } catch {
      setProblem('These are no saved answers.');
    }
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSent(String(new FormData(event.currentTarget).get('check')));
  }

  return (
    <main>
      <h1>Before your visit</h1>
      <p>
        Answer a few questions about your back. You see the result at once. Nothing is sent until you press
        Send.
      </p>

      <form onSubmit={send}>
        <div className="fields">
          <label>
            Your name <input name="visitor" autoComplete="name" required />
          </label>
          <label>
            Where you are
            <select name="country" value={country} onChange={(event) => setCountry(event.target.value)}>
              <option value="GB">United Kingdom</option>
              <option value="US">United States</option>
              <option value="AU">Australia</option>
            </select>
          </label>
        </div>
        <pop-checker
          ref={checker}
          id="check"
          name="check"
          required
          country={country}
          answers={answers}
          onpop-question={told}
          onpop-answer={told}
          onpop-result={told}
          onpop-restart={told}
          onpop-error={(event) => {
            told(event);
            setProblem('These answers do not fit this check.');
          }}
          onpop-change={(event) => {
            told(event);
            setUrgency(checker.current?.assessment.urgency);
          }}
        />
        <p role="status">
          So far: <strong className="urgency">{urgency ?? 'nothing to say yet'}</strong>
        </p>
        <button type="submit">Send to the clinic</button>
      </form>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <pre className="sent">{sent}</pre>

      <h2>Come back to it</h2>
      <label>
        Saved answers
        <textarea name="saved" rows={3} value={saved} onChange={(event) => setSaved(event.target.value)} />
      </label>
      <button type="button" className="load" onClick={load}>
        Load them
      </button>

      <red-flag-list for="check" />
      <self-crack-warning for="check" />

      <h2>What the page is told</h2>
      <p>No event carries a reply.</p>
      <ol className="log">
        {log.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ol>
    </main>
  );
}
