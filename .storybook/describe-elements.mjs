// The analyzer's configuration: what a page can use of the elements, for the controls and tables of Storybook.
const isPublic = ({privacy, static: isStatic, name}) =>
  !isStatic &&
  (privacy ?? 'public') === 'public' &&
  !name.startsWith('#') &&
  !/Callback$|^render|^update/.test(name);

/** The attributes of a class, from its `static properties`. */
function attributesOf(node, ts) {
  const declared = node.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  let value = declared?.initializer;
  while (value && !ts.isObjectLiteralExpression(value)) value = value.expression;
  return (value?.properties ?? []).filter(ts.isPropertyAssignment).flatMap((property) => {
    const options = Object.fromEntries(
      property.initializer.properties.map(({name, initializer}) => [name.getText(), initializer]),
    );
    const isBoolean = options.boolean !== undefined;
    return options.attribute
      ? [{name: options.attribute.text, fieldName: property.name.getText(), isBoolean}]
      : [];
  });
}

/** Attributes are described by the properties that they set. */
const attributes = () => ({
  name: 'attributes',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.getText());
    if (!declaration) return;
    declaration.attributes = attributesOf(node, ts).map(({isBoolean, ...attribute}) => {
      const member = declaration.members?.find(({name}) => name === attribute.fieldName);
      return {
        ...attribute,
        type: {text: isBoolean ? 'boolean' : 'string'},
        ...(member?.description && {description: member.description}),
      };
    });
  },
});

const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const declaration of modules.flatMap(({declarations}) => declarations))
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  },
});

export default {
  globs: ['src/elements/*.ts'],
  outdir: '.storybook/generated',
  packagejson: false,
  plugins: [attributes(), onlyPublic()],
};
