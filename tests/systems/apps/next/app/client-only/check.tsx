'use client';
import 'pop-checker/define';
import type {} from 'pop-checker/jsx';
import {CheckForm} from '../form';

/** With a property and a handler in the tag: right on the client alone, lost where a server drew it. */
export default function BoundCheck() {
  return (
    <CheckForm>
      {(country, told) => (
        <pop-checker
          id="check"
          name="back"
          country={country}
          answers={{'age-18-44': 'yes'}}
          onpop-result={({detail}) => told(detail.urgency)}
        >
          <p>Call 999 for chest pain, or if you cannot feel when you pee.</p>
        </pop-checker>
      )}
    </CheckForm>
  );
}
