import {expect} from 'chai';
import {emergencyNumbers, numbersCheckedOn} from '../../src/rulebook/index.js';

/** Country, number for an ambulance, another one that works, advice line (with `?` where it has to be checked locally). */
const table = `
  GB 999 112 111            | IE 112 999 1800~700~700 | US 911 - -              | CA 911 - 811?
  AU 000 112 1800~022~222   | NZ 111 - 0800~611~116   | EU 112 - 116~117?       | DE 112 - 116~117
  AT 144 112 1450           | CH 144 112 -            | FR 15 112 116~117?      | BE 112 - 1733
  NL 112 - -                | LU 112 - -              | ES 112 061 -            | PT 112 - 808~24~24~24
  IT 112 118 116~117?       | GR 166 112 1566?        | PL 112 999 800~137~200? | CZ 155 112 -
  SE 112 - 1177             | NO 113 - 116~117        | DK 112 - 1813?          | FI 112 - 116~117
  IS 112 - 1700             | TR 112 - -              | IL 101 - -              | AE 998 - -
  SA 997 - 937              | IN 112 108 104?         | BD 999 - 16263          | JP 119 - #7119?
  KR 119 - 119?             | CN 120 - -              | TW 119 - -              | HK 999 - -
  SG 995 - 1777             | MY 999 - -              | TH 1669 - -             | PH 911 - -
  VN 115 - -                | ZA 112 10177 -          | KE 999 112 -            | BR 192 - 136
  MX 911 - -                | CL 131 - 600~360~7777   | CO 123 - -`
  .split(/[|\n]/)
  .map((row) => row.trim())
  .filter((row) => row !== '');

describe('the emergency numbers', () => {
  for (const row of table)
    it(row.replaceAll('~', ' '), () => {
      const [country = '', emergency, also = '-', advice = '-'] = row
        .split(/\s+/)
        .map((part) => part.replaceAll('~', ' '));
      const numbers = emergencyNumbers[country];
      expect(numbers?.emergency).to.equal(emergency);
      expect(numbers?.also ?? '-').to.equal(also);
      expect(`${numbers?.advice ?? '-'}${numbers?.adviceCheckLocally ? '?' : ''}`).to.equal(advice);
    });

  it('are those of the table and no others: a doubtful emergency number is not shipped', () => {
    const countries = table.map((row) => row.slice(0, 2)).sort();
    expect(Object.keys(emergencyNumbers).sort()).to.deep.equal(countries);
    for (const doubtful of ['PK', 'ID', 'NG', 'AR']) expect(emergencyNumbers).not.to.have.property(doubtful);
  });

  it('are texts that can be dialled, each as sure as A or B, and the list has a date', () => {
    for (const [country, {emergency, also, advice, certainty}] of Object.entries(emergencyNumbers)) {
      for (const number of [emergency, also, advice])
        if (number !== undefined) expect(number, country).to.match(/^[\d#][\d ]*$/);
      expect(certainty, country).to.be.oneOf(['A', 'B']);
    }
    expect(numbersCheckedOn).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are never carried over a border: 111 is an emergency in one country and advice in another', () => {
    expect(emergencyNumbers['NZ']?.emergency).to.equal('111');
    expect(emergencyNumbers['GB']?.emergency).not.to.equal('111');
    expect(emergencyNumbers['GB']?.advice).to.equal('111');
    expect(emergencyNumbers['KR']?.emergency).to.equal('119');
  });
});
