'use client';
import {useState, type ReactNode} from 'react';
import type {} from 'pop-checker/jsx';

interface Props {
  children: (country: string, told: (urgency?: string) => void) => ReactNode;
}

/** A form around a check, whose country it chooses and of whose result it hears. */
export function CheckForm({children}: Props) {
  const [country, setCountry] = useState('GB');
  const [urgency, setUrgency] = useState<string>();
  return (
    <form>
      <select name="country" value={country} onChange={(event) => setCountry(event.target.value)}>
        <option>GB</option>
        <option>US</option>
      </select>
      {children(country, setUrgency)}
      <p className="urgency">{urgency}</p>
      <red-flag-list for="check" />
    </form>
  );
}
