import {aTimeout, expect, html} from '@open-wc/testing';
import type {PopChecker, RedFlagList} from '../../../src/index.js';
import {emergencyNumbers} from '../../../src/rulebook/index.js';
import {checkerOn, consoleWhile, find, has, rootOf, shownText} from '../../support/visitor.js';

/** A page as its HTML is read; what the elements warn of on it. */
async function warningsOn(page: string): Promise<{warnings: readonly string[]; holder: HTMLElement}> {
  const holder = document.createElement('div');
  const warnings = await consoleWhile('warn', async () => {
    holder.innerHTML = page;
    document.body.append(holder);
    for (let round = 0; round < 2; round++)
      for (const element of holder.querySelectorAll<PopChecker>(
        'pop-checker, red-flag-list, self-crack-warning',
      ))
        await element.updateComplete;
    await aTimeout(0);
  });
  return {warnings, holder};
}

/** What stands in the attributes of a tag; the number that is shown. */
async function numberFor(
  attributes: Record<string, string>,
): Promise<{number: string; warnings: readonly string[]}> {
  const checker = document.createElement('pop-checker');
  for (const [name, value] of Object.entries(attributes)) checker.setAttribute(name, value);
  const warnings = await consoleWhile('warn', async () => {
    document.body.append(checker);
    await checker.updateComplete;
    checker.requestUpdate();
    await checker.updateComplete;
  });
  const number = rootOf(checker).querySelector('.help a')?.getAttribute('href') ?? '';
  checker.remove();
  return {number: number.replace('tel:', ''), warnings};
}

describe('attributes people write', () => {
  const meant: Record<string, string> = {
    UK: 'GB',
    uk: 'GB',
    'U.K.': 'GB',
    EL: 'GR',
    USA: 'US',
    'U.S.A.': 'US',
    AUS: 'AU',
    AUT: 'AT',
    'gb ': 'GB',
    'en-GB': 'GB',
    en_GB: 'GB',
    'en-gb': 'GB',
    'en-UK': 'GB',
    'de-AT': 'AT',
    'zh-Hant-TW': 'TW',
    'GSW-CH': 'CH',
    'United Kingdom': 'GB',
    germany: 'DE',
    England: 'GB',
    '“GB”': 'GB',
    '”FI”': 'FI',
  };
  for (const [country, code] of Object.entries(meant))
    it(`country="${country}" is understood as ${code}, and warned about once, with the cure`, async () => {
      const {number, warnings} = await numberFor({country});
      expect(number).to.equal(emergencyNumbers[code]!.emergency);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`country="${code}"`);
    });

  it('a code of a country is never taken for another, whatever else it could mean', async () => {
    const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
    const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const others = codes.filter(
      (code) => names.of(code) && code !== 'UK' && !Object.hasOwn(emergencyNumbers, code),
    );
    expect(others.length).to.be.above(200);
    await consoleWhile('warn', async () => {
      const checker = await checkerOn();
      for (const code of others) {
        checker.country = code;
        expect(checker.numbers, code).to.equal(undefined);
      }
    });
  });

  for (const country of [
    'de-be',
    'DE-BE',
    'ca-es',
    'US-CA',
    'GBX',
    'EN',
    'de-AUT',
    'Great',
    '”GB',
    'Georgia',
    'x-GB-x',
  ])
    it(`country="${country}" may mean more than one thing, or none: no number, and a warning with the codes`, async () => {
      const {number, warnings} = await numberFor({country});
      expect(number).to.equal('');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('allowed are AE, AT, AU');
    });

  for (const [written, number] of [
    ['“0123 456”', '0123456'],
    ['tel:0123', '0123'],
    ['"999"', '999'],
  ] as const)
    it(`emergency-number='${written}' is understood, and warned about once`, async () => {
      const shown = await numberFor({country: 'GB', 'emergency-number': written});
      expect(shown.number).to.equal(number);
      expect(shown.warnings).to.have.length(1);
      expect(shown.warnings[0]).to.include('write emergency-number="');
    });

  it('half a number, from curly quotes that a browser does not know, is none', async () => {
    const {warnings, holder} = await warningsOn(
      '<pop-checker country="GB" emergency-number=”0800 123456”></pop-checker>',
    );
    expect(shownText(holder.querySelector('pop-checker')!, '.help'))
      .to.include('999')
      .and.not.include('0800');
    expect(warnings.join()).to.include('not a phone number');
    holder.remove();
  });

  for (const [written, level] of [
    ['h3', 3],
    ['“4”', 4],
    ['H2', 2],
  ] as const)
    it(`heading-level="${written}" is understood, and warned about once`, async () => {
      const {warnings, holder} = await warningsOn(`<pop-checker heading-level="${written}"></pop-checker>`);
      expect(find(holder.querySelector('pop-checker')!, 'legend > *').localName).to.equal(`h${level}`);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`heading-level="${level}"`);
      holder.remove();
    });

  for (const [tag, written] of [
    ['red-flag-list', '#check'],
    ['self-crack-warning', '#check'],
    ['red-flag-list', '“check”'],
  ] as const)
    it(`<${tag} for="${written}"> follows`, async () => {
      const {warnings, holder} = await warningsOn(
        `<pop-checker id="check" country="GB"></pop-checker><${tag} for="${written}"></${tag}>`,
      );
      const checker = holder.querySelector('pop-checker')!;
      checker.answers = {'very-ill': 'yes'};
      await checker.updateComplete;
      const follower = holder.querySelector(tag) as RedFlagList;
      await follower.updateComplete;
      expect(has(follower, '[part~=flag-present], .outcome')).to.equal(true);
      expect(warnings.length).to.equal(written.startsWith('#') ? 1 : 0);
      expect(warnings.join()).to.include(written.startsWith('#') ? 'for="check"' : '');
      holder.remove();
    });

  it('for="#x" is that id where a page has one', async () => {
    const {warnings, holder} = await warningsOn(
      '<pop-checker id="#x"></pop-checker><red-flag-list for="#x"></red-flag-list>',
    );
    expect(warnings).to.deep.equal([]);
    expect(has(holder.querySelector('red-flag-list')!, '[part~=flag-not-asked]')).to.equal(true);
    holder.remove();
  });

  for (const [font, family] of [
    ['"Courier New"', '"Courier New"'],
    ['Georgia, serif', 'Georgia, serif'],
    ['Menlo, monospace', 'Menlo, monospace'],
    ['italic 20px/1.5 Verdana', 'Verdana'],
  ] as const)
    it(`--pop-font: ${font} counts`, async () => {
      const checker = await checkerOn(html`<pop-checker></pop-checker>`);
      checker.style.setProperty('--pop-font', font);
      const style = getComputedStyle(find(checker, '.option'));
      expect(style.fontFamily).to.equal(family);
      expect(style.fontSize).to.equal(
        font.startsWith('italic') ? '20px' : getComputedStyle(document.body).fontSize,
      );
      checker.style.removeProperty('--pop-font');
      expect(style.fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
    });
});

describe('what a page gets wrong around a tag is said, with the cure', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    [
      'a self-closed tag before the next of ours',
      '<pop-checker country="GB" /><red-flag-list></red-flag-list>',
      /write <pop-checker><\/pop-checker>, never <pop-checker \/>/,
    ],
    [
      'a self-closed list before the rest of a page',
      '<red-flag-list /><p>More</p><footer>Contact</footer>',
      /<footer>.*write <red-flag-list><\/red-flag-list>/,
    ],
    [
      'a self-closed warning before a long text',
      `<self-crack-warning /><p>${'Words of the page. '.repeat(300)}</p>`,
      /a whole page.*write <self-crack-warning><\/self-crack-warning>/,
    ],
    [
      'a <p> around a tag with a paragraph in it',
      '<p><pop-checker country="GB"><p>Call 999.</p></pop-checker></p>',
      /take the <p> away/,
    ],
    [
      'a <p> around a tag with a list in it',
      '<p><red-flag-list><ul><li>Call 999.</li></ul></red-flag-list></p>',
      /take the <p> away/,
    ],
    [
      'curly quotes in a font',
      '<pop-checker style="--pop-font: “Courier New”"></pop-checker>',
      /--pop-font.*"Courier New"/,
    ],
  ];
  for (const [name, page, said] of wrong)
    it(name, async () => {
      const {warnings, holder} = await warningsOn(page);
      expect(warnings.filter((warning) => said.test(warning))).to.have.length(1);
      holder.remove();
    });

  it('and nothing is said of a page that is right', async () => {
    const {warnings, holder} = await warningsOn(`
      <p><pop-checker country="GB"></pop-checker></p>
      <p>After it.</p>
      <pop-checker country="gb"><h3>Call now</h3><p>Call <a href="tel:999">999</a> for:</p><ul><li>chest pain</li></ul>
        <nav slot="footer">More</nav></pop-checker>
      <red-flag-list><p>Red flags.</p></red-flag-list>
      <self-crack-warning style="--pop-font: 'Courier New'"></self-crack-warning>`);
    expect(warnings).to.deep.equal([]);
    holder.remove();
  });
});
