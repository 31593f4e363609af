'use client';
import {Check} from './check';
import {CheckForm} from './form';

export default function Page() {
  return (
    <CheckForm>
      {(country, told) => <Check country={country} saved={{'age-18-44': 'yes'}} told={told} />}
    </CheckForm>
  );
}
