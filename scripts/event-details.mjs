// Reads the fields of each event's detail from its type and the comments in it.

import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { widgetNames } from './widget-names.mjs';

/** The fields of a type such as `SelectDetail` as lists of `{ path, type, what }`: one list, or several for a union. */
export function eventDetails(names = widgetNames()) {
  const files = [
    'src/view/events.ts',
    ...names.flatMap((name) =>
      ['element.ts', 'element.what-if.ts'].map((file) => `src/widgets/${name}/${file}`),
    ),
  ].filter((file) => existsSync(file));
  const declared = new Map(files.flatMap(declarationsIn).map((node) => [node.name.text, node]));
  return (name) => variantsOf(declared.get(name), declared);
}

function declarationsIn(path) {
  const text = readFileSync(path, 'utf8');
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    .statements.filter(
      (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
    );
}

function variantsOf(node, declared) {
  if (!node) return [];
  if (ts.isTypeAliasDeclaration(node)) {
    const { type } = node;
    return (ts.isUnionTypeNode(type) ? type.types : [type]).map(({ members }) => fieldsOf(members));
  }
  const inherited = (node.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .flatMap(({ expression }) => variantsOf(declared.get(expression.getText()), declared).flat());
  return [[...fieldsOf(node.members), ...inherited]];
}

/** A field that is an object is followed by its fields, each with its path. */
function fieldsOf(members, prefix = '') {
  return members.filter(ts.isPropertySignature).flatMap((member) => {
    const path = `${prefix}${member.name.getText()}`;
    const { type } = member;
    const optional = member.questionToken !== undefined;
    const what = commentOf(member);
    if (ts.isTypeLiteralNode(type)) {
      return [{ path, type: 'object', optional, what }, ...fieldsOf(type.members, `${path}.`)];
    }
    return [{ path, type: typeText(type), optional, what }];
  });
}

const typeText = (type) =>
  type
    .getText()
    .replace(/readonly |\s*\| undefined|\s+/g, (found) => (found.trim() === '' ? ' ' : ''));

function commentOf(member) {
  const [doc] = member.jsDoc ?? [];
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(/\s+/g, ' ');
}
