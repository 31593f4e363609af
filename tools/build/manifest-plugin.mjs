// What the analyzer of custom elements does not see by itself: CSS variables, details of events, and what is for our own use.

/** Members that no page uses: static, private and protected ones, what the browser calls. */
const isOwnUse = ({name, privacy, static: isStatic}) =>
  isStatic || ['private', 'protected'].includes(privacy) || name.startsWith('#') || name.endsWith('Callback');

/** The text up to the bracket that closes what is open where it begins. */
function upToClosing(text) {
  let open = 1;
  const end = [...text].findIndex((character) => {
    if (character === '(') open++;
    if (character === ')') open--;
    return open === 0;
  });
  return text.slice(0, end);
}

/**
 * The public CSS variables, each with its meaning and what counts without it. One is documented by a comment that
 * begins with its name, before the place where it is read; `only` is the tag, where there is just one that shows it.
 * @param {string} text of tokens.styles.ts
 * @throws {Error} for a variable that is read without being documented, or documented without being read
 */
export function cssVariables(text) {
  const documented = [...text.matchAll(/\/\*\s*(--pop-[\w-]+): ([^]*?)\s*\*\//g)];
  const read = new Set([...text.matchAll(/var\((--pop-[\w-]+)/g)].map(([, name]) => name));
  const names = documented.map(([, name]) => name);
  const odd = [...read, ...names].filter((name) => !read.has(name) || !names.includes(name));
  if (odd.length > 0) throw new Error(`documented and read must be the same: ${odd.join(', ')}`);
  return documented.map(([, name, said]) => {
    const reading = text.indexOf(`var(${name}, `);
    const [, description, only] = /^(.*?)(?: \(only in ([\w-]+)\))?$/.exec(said.replaceAll(/\s+/g, ' '));
    return {
      name,
      only,
      description,
      // Read inside, `--_paper` is what the page says with `--pop-paper`. Read with nothing in its place, it is inherited.
      default:
        reading < 0
          ? 'inherit'
          : upToClosing(text.slice(reading + `var(${name}, `.length)).replaceAll('--_', '--pop-'),
    };
  });
}

/** `question: string` of `readonly question: string;`, and so on, in one line. */
const shape = (node) =>
  `{${node.members
    .map((member) =>
      member
        .getText()
        .replaceAll(/\breadonly /g, '')
        .replace(/;$/, ''),
    )
    .join('; ')}}`;

/** @param {string} tokens the text of tokens.styles.ts */
export function manifestPlugin(tokens) {
  const details = new Map();
  return {
    name: 'pop-manifest',
    analyzePhase({ts, node}) {
      if (ts.isInterfaceDeclaration(node) && node.name.getText().endsWith('Detail'))
        details.set(node.name.getText(), shape(node));
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      const declarations = modules.flatMap(({declarations: each}) => each);
      for (const element of declarations.filter(({tagName}) => tagName !== undefined)) {
        element.members = element.members.filter((member) => !isOwnUse(member));
        const fields = new Set(element.members.map(({name}) => name));
        element.attributes = element.attributes.filter(
          ({fieldName}) => fieldName === undefined || fields.has(fieldName),
        );
        for (const event of element.events) {
          const text = event.type.text.replaceAll(/\w+Detail/g, (name) => details.get(name));
          event.parsedType = {text};
        }
        element.cssProperties = cssVariables(tokens)
          .filter(({only}) => only === undefined || only === element.tagName)
          .map((variable) => ({...variable, only: undefined}));
      }
    },
  };
}
