// Lit's decorators are pleasant to write and cost 400 bytes to send. In the bundle `@property` and `@state` become
// the static `properties` that they stand for, so that nothing of them is sent.
import ts from 'typescript';

const OPTIONS = {
  property: (options) => options ?? '{}',
  state: (options) => `{...${options ?? '{}'}, state: true, attribute: false}`,
};

/** What to take out and put in for one class: edits are {start, end, text}. */
function editsOf(declaration, source) {
  const edits = [];
  const properties = [];
  for (const member of declaration.members) {
    for (const decorator of ts.getDecorators(member) ?? []) {
      const {expression, arguments: [options] = []} = decorator.expression;
      const toOptions = OPTIONS[expression?.getText(source)];
      if (!toOptions) throw new Error(`${source.fileName}: no static form of ${decorator.getText(source)}`);
      properties.push(`${member.name.getText(source)}: ${toOptions(options?.getText(source))}`);
      edits.push({start: decorator.getStart(source), end: decorator.end, text: ''});
    }
  }
  if (properties.length > 0) {
    const start = declaration.members.pos;
    edits.push({start, end: start, text: `static override properties = {${properties.join(', ')}};`});
  }
  return edits;
}

/** TypeScript with Lit's property decorators, without them. */
export function toStaticProperties(code, fileName) {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isClassLike(node)) edits.push(...editsOf(node, source));
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'lit/decorators.js') {
      edits.push({start: node.getStart(source), end: node.end, text: ''});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, {start, end, text: replacement}) => text.slice(0, start) + replacement + text.slice(end),
      code,
    );
}

/** The Rollup plugin. It reads TypeScript, so it comes before the compiler. */
export const staticProperties = () => ({
  name: 'static-properties',
  transform: (code, id) =>
    code.includes('lit/decorators.js') && id.endsWith('.ts')
      ? {code: toStaticProperties(code, id), map: null}
      : null,
});
