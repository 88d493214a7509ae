// Reads what a module imports, passes on and exports by name, from its syntax tree.

/**
 * What a module takes of others: `{ specifier, names }`, and what it passes on:
 * `{ specifier, passed }` with pairs of the name outside and the name inside, or `'*'`.
 *
 * @param program what `this.parse(code)` gives
 */
export const importsOf = (program) =>
  program.body.flatMap((node) => {
    if (!node.source) return [];
    const specifier = node.source.value;
    if (node.type === 'ExportAllDeclaration') return [{ specifier, passed: '*' }];
    if (node.type === 'ExportNamedDeclaration') {
      const passed = node.specifiers.map(({ exported, local }) => [exported.name, local.name]);
      return [{ specifier, passed }];
    }
    return [{ specifier, names: node.specifiers.flatMap((each) => namesTaken(each, program)) }];
  });

/** Of a module that is imported as a whole, the names that stand after a dot. */
function namesTaken({ type, imported, local }, program) {
  if (type === 'ImportDefaultSpecifier') return ['default'];
  return type === 'ImportSpecifier' ? [imported.name] : [...membersOf(local.name, program)];
}

function membersOf(name, node, found = new Set()) {
  if (node.type === 'MemberExpression' && node.object.name === name) found.add(node.property.name);
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      if (typeof each?.type === 'string') membersOf(name, each, found);
    }
  }
  return found;
}

/** The names that a module exports itself, without those that it passes on. */
export const exportsOf = (program) =>
  program.body.flatMap(({ type, source, declaration, specifiers }) => {
    if (type === 'ExportDefaultDeclaration') return ['default'];
    if (type !== 'ExportNamedDeclaration' || source) return [];
    if (!declaration) return specifiers.map(({ exported }) => exported.name);
    return declaration.declarations?.flatMap(({ id }) => boundBy(id)) ?? [declaration.id.name];
  });

/** The names that `a` or `{ a, b: c }` on the left of a declaration makes. */
const boundBy = (id) =>
  id.type === 'ObjectPattern' ? id.properties.flatMap(({ value }) => boundBy(value)) : [id.name];
