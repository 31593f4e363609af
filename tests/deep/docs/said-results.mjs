// A sample says what comes out beside an expression: `assess(answers, rules).urgency; // 'soon'`. These are compared.
import ts from 'typescript';

const LITERAL = /^('[^']*'|"[^"]*"|-?\d+(\.\d+)?\b|true\b|false\b|null\b|undefined\b|\[[^\]]*\]|\{[^}]*\})/;

/**
 * The sample with a comparison in place of each expression that says its result. Run, it prints one line of JSON:
 * [{line, same, real}], line from 1 within the sample.
 * @returns {{text: string, count: number}}
 */
export function withComparisons(text) {
  const source = ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest, true);
  let count = 0;
  let changed = text;
  for (const statement of source.statements.toReversed()) {
    if (!ts.isExpressionStatement(statement) || isAssignment(statement.expression)) continue;
    const [comment] = ts.getTrailingCommentRanges(text, statement.end) ?? [];
    const said = comment && LITERAL.exec(text.slice(comment.pos + 2, comment.end).trim())?.[0];
    if (!said) continue;
    count++;
    const {line} = source.getLineAndCharacterOfPosition(statement.getStart());
    const compared = `compareSaid(${line + 1}, ${printed(statement.expression).getText()}, ${said});`;
    changed = changed.slice(0, statement.getStart()) + compared + changed.slice(statement.end);
  }
  const before = `
    import {inspect as inspectSaid, isDeepStrictEqual as sameAsSaid} from 'node:util';
    const comparedResults: unknown[] = [];
    const compareSaid = (line: number, real: unknown, said: unknown) =>
      comparedResults.push({line, same: sameAsSaid(real, said), real: inspectSaid(real)});
  `;
  return {text: `${before}\n${changed}\nconsole.log(JSON.stringify(comparedResults));\n`, count};
}

const isAssignment = (expression) =>
  ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** What `console.log()` would print counts as the expression. */
const printed = (expression) =>
  ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
    ? expression.arguments[0]
    : expression;
