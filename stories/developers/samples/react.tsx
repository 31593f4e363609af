import 'pop-checker/define';
import type {PopChecker, PopResultDetail} from 'pop-checker';
import {useRef, useState} from 'react';

export function BackCheck({country}: {country: string}) {
  const checker = useRef<PopChecker>(null);
  const [result, setResult] = useState<PopResultDetail>();
  return (
    <>
      <pop-checker
        ref={checker}
        id="check"
        country={country}
        onpop-result={(event) => setResult(event.detail)}
      />
      <red-flag-list for="check" />
      <p role="status">{result?.urgency}</p>
      <button onClick={() => checker.current?.restart()}>Begin again</button>
    </>
  );
}
