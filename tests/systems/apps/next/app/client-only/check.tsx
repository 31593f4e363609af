'use client';
import 'pop-checker/define';
import {useState} from 'react';
import type {} from 'pop-checker/jsx';

/** With a property and a handler in the tag: right on the client alone, lost where a server drew it. */
export default function BoundCheck() {
  const [country, setCountry] = useState('GB');
  const [urgency, setUrgency] = useState<string>();
  return (
    <form>
      <select name="country" value={country} onChange={(event) => setCountry(event.target.value)}>
        <option>GB</option>
        <option>US</option>
      </select>
      <pop-checker
        id="check"
        name="back"
        country={country}
        answers={{'age-18-44': 'yes'}}
        onpop-result={({detail}) => setUrgency(detail.urgency)}
      >
        <p>Call 999 for chest pain, or if you cannot feel when you pee.</p>
      </pop-checker>
      <p className="urgency">{urgency}</p>
      <red-flag-list for="check" />
    </form>
  );
}
