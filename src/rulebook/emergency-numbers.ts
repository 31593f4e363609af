/** Numbers to call in one country, as text: a leading zero is part of the number. */
export interface EmergencyNumber {
  /** The number for an ambulance; the one to offer as a button. */
  readonly emergency: string;
  /** Another number that also reaches an ambulance. */
  readonly also?: string;
  /** A line for health advice, when it is not an emergency. */
  readonly advice?: string;
  /** The advice line is regional or may have changed: say "check locally". */
  readonly adviceCheckLocally?: true;
  /** How sure the emergency number is: `A` seen in an official or health-service page, `B` well known or from a secondary page. */
  readonly certainty: 'A' | 'B';
}

/** When the list was last gone through. The pages behind it were read as stored copies, not live. */
export const numbersCheckedOn = '2026-11-21';

/**
 * Numbers by ISO 3166 country code; `EU` serves only a page that asks for it. Never guessed from a language or an
 * address. Countries whose emergency number is regional, changing or doubtful are left out on purpose.
 */
export const emergencyNumbers: Readonly<Record<string, EmergencyNumber>> = {
  AE: {emergency: '998', certainty: 'B'},
  AT: {emergency: '144', also: '112', advice: '1450', certainty: 'B'},
  AU: {emergency: '000', also: '112', advice: '1800 022 222', certainty: 'A'},
  BD: {emergency: '999', advice: '16263', certainty: 'B'},
  BE: {emergency: '112', advice: '1733', certainty: 'A'},
  BR: {emergency: '192', advice: '136', certainty: 'B'},
  CA: {emergency: '911', advice: '811', adviceCheckLocally: true, certainty: 'B'},
  CH: {emergency: '144', also: '112', certainty: 'B'},
  CL: {emergency: '131', advice: '600 360 7777', certainty: 'B'},
  CN: {emergency: '120', certainty: 'B'},
  CO: {emergency: '123', certainty: 'B'},
  CZ: {emergency: '155', also: '112', certainty: 'B'},
  DE: {emergency: '112', advice: '116 117', certainty: 'B'},
  DK: {emergency: '112', advice: '1813', adviceCheckLocally: true, certainty: 'B'},
  ES: {emergency: '112', also: '061', certainty: 'B'},
  EU: {emergency: '112', advice: '116 117', adviceCheckLocally: true, certainty: 'B'},
  FI: {emergency: '112', advice: '116 117', certainty: 'A'},
  FR: {emergency: '15', also: '112', advice: '116 117', adviceCheckLocally: true, certainty: 'B'},
  GB: {emergency: '999', also: '112', advice: '111', certainty: 'A'},
  GR: {emergency: '166', also: '112', advice: '1566', adviceCheckLocally: true, certainty: 'B'},
  HK: {emergency: '999', certainty: 'B'},
  IE: {emergency: '112', also: '999', advice: '1800 700 700', certainty: 'B'},
  IL: {emergency: '101', certainty: 'B'},
  IN: {emergency: '112', also: '108', advice: '104', adviceCheckLocally: true, certainty: 'B'},
  IS: {emergency: '112', advice: '1700', certainty: 'B'},
  IT: {emergency: '112', also: '118', advice: '116 117', adviceCheckLocally: true, certainty: 'B'},
  JP: {emergency: '119', advice: '#7119', adviceCheckLocally: true, certainty: 'B'},
  KE: {emergency: '999', also: '112', certainty: 'B'},
  KR: {emergency: '119', advice: '119', adviceCheckLocally: true, certainty: 'B'},
  LU: {emergency: '112', certainty: 'B'},
  MX: {emergency: '911', certainty: 'B'},
  MY: {emergency: '999', certainty: 'B'},
  NL: {emergency: '112', certainty: 'B'},
  NO: {emergency: '113', advice: '116 117', certainty: 'B'},
  NZ: {emergency: '111', advice: '0800 611 116', certainty: 'B'},
  PH: {emergency: '911', certainty: 'B'},
  PL: {emergency: '112', also: '999', advice: '800 137 200', adviceCheckLocally: true, certainty: 'B'},
  PT: {emergency: '112', advice: '808 24 24 24', certainty: 'A'},
  SA: {emergency: '997', advice: '937', certainty: 'B'},
  SE: {emergency: '112', advice: '1177', certainty: 'A'},
  SG: {emergency: '995', advice: '1777', certainty: 'B'},
  TH: {emergency: '1669', certainty: 'B'},
  TR: {emergency: '112', certainty: 'B'},
  TW: {emergency: '119', certainty: 'A'},
  US: {emergency: '911', certainty: 'B'},
  VN: {emergency: '115', certainty: 'B'},
  ZA: {emergency: '112', also: '10177', certainty: 'B'},
};
