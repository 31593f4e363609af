import {emergencyNumbers} from '../../rulebook/index.js';

/** What people write for a country, and no country has as its code of two letters. */
const alsoWritten: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'UK:GB EL:GR ENGLAND:GB SCOTLAND:GB WALES:GB GREAT_BRITAIN:GB ARE:AE AUT:AT AUS:AU BGD:BD BEL:BE BRA:BR CAN:CA ' +
    'CHE:CH CHL:CL CHN:CN COL:CO CZE:CZ DEU:DE DNK:DK ESP:ES FIN:FI FRA:FR GBR:GB GRC:GR HKG:HK IRL:IE ISR:IL IND:IN ' +
    'ISL:IS ITA:IT JPN:JP KEN:KE KOR:KR LUX:LU MEX:MX MYS:MY NLD:NL NOR:NO NZL:NZ PHL:PH POL:PL PRT:PT SAU:SA SWE:SE ' +
    'SGP:SG THA:TH TUR:TR TWN:TW USA:US VNM:VN ZAF:ZA'
  )
    .split(' ')
    .map((pair) => pair.replace('_', ' ').split(':') as [string, string]),
);

/**
 * The code of the country that is meant, where we have its numbers: of its code, or of what can mean nothing else.
 * `UK`, `USA`, `en-GB`, `Germany`. Not of `de-be`, which may be Belgium's German or Berlin: a wrong number is worse than
 * none.
 */
export function countryMeant(written: string): string | undefined {
  const name = written.toUpperCase().replaceAll('.', '');
  if (Object.hasOwn(emergencyNumbers, name)) return name;
  if (Object.hasOwn(alsoWritten, name)) return alsoWritten[name];
  const [, language = '', region = ''] = /^([a-z]{2,3})[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i.exec(written) ?? [];
  if (!region) return codes().find((code) => nameOf(code)?.toUpperCase() === name);
  const isLanguage = language === language.toLowerCase() && region === region.toUpperCase();
  return isLanguage || !nameOf(language) ? countryMeant(region) : undefined;
}

const codes = (): readonly string[] => Object.keys(emergencyNumbers);

let names: Intl.DisplayNames | undefined;

/** The English name of the country that has a code of two letters. */
function nameOf(code: string): string | undefined {
  names ??= new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  return code.length === 2 ? names.of(code.toUpperCase()) : undefined;
}
