// What the analyzer of custom elements does not see by itself: attributes, CSS variables, and what is for our own use.

/** Members that no page uses: static, private and protected ones, what the browser calls. */
const isOwnUse = ({name, privacy, static: isStatic}) =>
  isStatic || privacy !== undefined || name.startsWith('#') || name.endsWith('Callback');

/** {field: {attribute?, type?, state?}} of `static properties = {field: {attribute: 'x'}}`. */
function ownProperties(ts, node) {
  const declared = node.members.find(
    (member) =>
      ts.isPropertyDeclaration(member) &&
      member.name.getText() === 'properties' &&
      member.modifiers?.some(({kind}) => kind === ts.SyntaxKind.StaticKeyword),
  );
  const fields = declared?.initializer?.properties?.filter(ts.isPropertyAssignment) ?? [];
  return fields.map(({name, initializer}) => {
    const options = Object.fromEntries(
      initializer.properties.map((option) => [option.name.getText(), option.initializer.getText()]),
    );
    const {attribute, state, type} = options;
    const named = attribute?.slice(1, -1) ?? name.getText().toLowerCase();
    return {
      fieldName: name.getText(),
      name: attribute === 'false' || state ? undefined : named,
      isBoolean: type === 'Boolean',
    };
  });
}

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
  const odd = [...read]
    .filter((name) => !names.includes(name))
    .concat(names.filter((name) => !read.has(name)));
  if (odd.length > 0) throw new Error(`documented and read must be the same: ${odd.join(', ')}`);
  return documented.map(([, name, said]) => {
    const reading = `var(${name}, `;
    const [, description, only] = /^(.*?)(?: \(only in ([\w-]+)\))?$/.exec(said.replaceAll(/\s+/g, ' '));
    return {
      name,
      only,
      description,
      // Read inside, `--_paper` is what the page says with `--pop-paper`.
      default: upToClosing(text.slice(text.indexOf(reading) + reading.length)).replaceAll('--_', '--pop-'),
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

/** The attributes of a class and of those above it, with what their properties say. */
function attributesOf(element, classes, properties) {
  const found = [];
  for (let at = element.name; at !== undefined; at = classes.get(at)?.superclass?.name)
    found.unshift(...(properties.get(at) ?? []));
  const members = new Map(element.members.map((member) => [member.name, member]));
  return found
    .filter(({name}) => name !== undefined)
    .map(({name, fieldName, isBoolean}) => ({
      name,
      fieldName,
      description: members.get(fieldName).description,
      type: {text: isBoolean ? 'boolean' : 'string'},
    }));
}

/** @param {string} tokens the text of tokens.styles.ts */
export function manifestPlugin(tokens) {
  const properties = new Map();
  const details = new Map();
  return {
    name: 'pop-manifest',
    analyzePhase({ts, node}) {
      if (ts.isClassDeclaration(node)) properties.set(node.name.getText(), ownProperties(ts, node));
      if (ts.isInterfaceDeclaration(node) && node.name.getText().endsWith('Detail'))
        details.set(node.name.getText(), shape(node));
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      const declarations = modules.flatMap(({declarations: each}) => each);
      const classes = new Map(declarations.map((declaration) => [declaration.name, declaration]));
      for (const element of declarations.filter(({tagName}) => tagName !== undefined)) {
        element.members = element.members.filter((member) => !isOwnUse(member));
        element.attributes = [...attributesOf(element, classes, properties), ...element.attributes];
        for (const {name, fieldName} of element.attributes) {
          const field = element.members.find((member) => member.name === fieldName);
          if (field) field.attribute = name;
        }
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
