import {tokens as styles} from '../../src/elements/look/tokens.styles.js';

const sheet = styles.cssText;

/** A public CSS variable, as the style sheet that reads it says. */
export interface Token {
  readonly name: `--pop-${string}`;
  readonly initial: string;
  readonly meaning: string;
  readonly isColour: boolean;
}

/** The second argument of a `var()` that begins here, up to its own closing bracket. */
function fallbackAt(from: number): string {
  let depth = 1;
  let end = from;
  while (depth > 0 && end < sheet.length) {
    if (sheet[end] === '(') depth++;
    if (sheet[end] === ')') depth--;
    end++;
  }
  return sheet.slice(from, end - 1).trim();
}

/** What the comment that names a variable says of it. */
function meaningOf(name: string): string {
  const comments = [...sheet.matchAll(/\/\*([^]*?)\*\//g)].map(([, said = '']) =>
    said.replace(/\s*\*?\s+/g, ' '),
  );
  const naming = comments.find((said) => new RegExp(`${name}[,:]`).test(said)) ?? '';
  return naming.replace(/^.*?(?:--pop-[\w-]+,? ?)+:\s*/, '').trim();
}

export const tokens: readonly Token[] = [...sheet.matchAll(/var\((--pop-[\w-]+),/g)]
  .map((match) => ({
    name: match[1] as Token['name'],
    initial: fallbackAt(match.index + match[0].length),
  }))
  .filter(({name}, at, all) => all.findIndex((each) => each.name === name) === at)
  .map((token) => ({
    ...token,
    meaning: meaningOf(token.name),
    isColour: /#|color-mix|var\(--_(paper|muted)\)/.test(token.initial),
  }));
