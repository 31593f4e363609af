// What the compiler takes for public in the element classes.
import ts from 'typescript';
import {root} from './package-folder.mjs';

const HIDDEN = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

function isPublic(symbol) {
  const [declaration] = symbol.declarations;
  const file = declaration.getSourceFile().fileName;
  return (
    file.includes('/src/') &&
    !(ts.getCombinedModifierFlags(declaration) & HIDDEN) &&
    !ts.isPrivateIdentifier(declaration.name) &&
    !symbol.name.endsWith('Callback') &&
    !symbol.getJsDocTags().some(({name}) => name === 'internal')
  );
}

/** {class: sorted names of its public members} for exported classes of the front door. */
export function publicMembers(classes) {
  const {config} = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([`${root}/src/index.ts`], options);
  const checker = program.getTypeChecker();
  const door = checker.getSymbolAtLocation(program.getSourceFile(`${root}/src/index.ts`));
  const exported = new Map(checker.getExportsOfModule(door).map((symbol) => [symbol.name, symbol]));
  return Object.fromEntries(
    classes.map((name) => [
      name,
      checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(resolved(checker, exported.get(name))))
        .filter(isPublic)
        .map((symbol) => symbol.name)
        .sort(),
    ]),
  );
}

const resolved = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
