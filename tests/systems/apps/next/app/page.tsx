'use client';
import {useState} from 'react';
import type {} from 'pop-checker/jsx';
import {Check} from './check';

export default function Page() {
  const [country, setCountry] = useState('GB');
  const [urgency, setUrgency] = useState<string>();
  return (
    <form>
      <select name="country" value={country} onChange={(event) => setCountry(event.target.value)}>
        <option>GB</option>
        <option>US</option>
      </select>
      <Check country={country} saved={{'age-18-44': 'yes'}} told={setUrgency} />
      <p className="urgency">{urgency}</p>
      <red-flag-list for="check" />
    </form>
  );
}
