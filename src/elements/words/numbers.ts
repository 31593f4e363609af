import {trimmedText} from '../base/trimmed-text.js';
import {emergencyNumbers, type EmergencyNumber} from '../../rulebook/index.js';
import {countryMeant} from './country.js';

type Warn = (message: string) => void;

/** The code of the country that a page names, known or not; undefined where it names none. */
export function countryOf(written: unknown, warn: Warn): string | undefined {
  const text = trimmedText(written);
  if (!text) return undefined;
  const code = countryMeant(text);
  const said = String(written).slice(0, 40);
  if (!code)
    warn(`country '${said}' has no number here; allowed are ${Object.keys(emergencyNumbers).join(', ')}`);
  else if (code !== String(written).toUpperCase())
    warn(`country '${said}' is taken for ${code}; write country="${code}"`);
  return code ?? text.toUpperCase();
}

/** The numbers of a country, with the page's own number first; undefined where none is known. */
export function numbersOf(
  country: string | undefined,
  written: unknown,
  warn: Warn,
): Partial<EmergencyNumber> | undefined {
  const known = country && Object.hasOwn(emergencyNumbers, country) ? emergencyNumbers[country] : undefined;
  const text = trimmedText(written);
  if (!text) return known;
  const own = text.replace(/^tel: */i, '');
  const said = `emergency-number '${String(written).slice(0, 40)}'`;
  if (!/^[\d+*#][\d\s+*#().-]*$/.test(own) || own.length > 20) {
    warn(`${said} is not a phone number; use digits and spaces: emergency-number="999"`);
    return known;
  }
  if (own !== String(written).trim()) warn(`${said} is taken for ${own}; write emergency-number="${own}"`);
  return {...known, emergency: own};
}
