'use client';
import {useEffect, useRef} from 'react';
import type {PopChecker} from 'pop-checker';
import type {} from 'pop-checker/jsx';

interface Props {
  country: string;
  saved: PopChecker['answers'];
  told: (urgency?: string) => void;
}

export function Check({country, saved, told}: Props) {
  const check = useRef<PopChecker>(null);
  useEffect(() => {
    void import('pop-checker/define');
    const checker = check.current!;
    checker.answers = saved;
    const tell = () => told(checker.assessment.urgency);
    checker.addEventListener('pop-result', tell);
    return () => checker.removeEventListener('pop-result', tell);
  }, [saved, told]);
  return (
    <pop-checker ref={check} id="check" name="back" country={country} heading-level={3}>
      <p>Call 999 for chest pain, or if you cannot feel when you pee.</p>
    </pop-checker>
  );
}
