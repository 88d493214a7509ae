// Converts the schema in a widget's input.ts to JSON Schema.
// The description of a field is the doc comment above it, so it adds no bytes to a page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { camelName, widgetNames } from './widget-names.mjs';

/** One JSON Schema per widget of the list: `{ 'indicator-trend': { $schema, … } }`. */
export async function jsonSchemas(names = widgetNames()) {
  const types = schemaTypes(names);
  const schemas = {};
  for (const name of names) {
    const json = toJsonSchema(await runtimeSchema(name));
    const { checker, type } = types[name];
    describe(json, type, checker);
    schemas[name] = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `urn:council-widgets:${name}`,
      title: `Dataset of <council-${name}>`,
      description: `What a person writes to get <council-${name}>.`,
      ...json,
    };
  }
  return schemas;
}

const inputFile = (name) => `src/widgets/${name}/input.ts`;
const schemaName = (name) => `${camelName(name)}Schema`;

async function runtimeSchema(name) {
  const exported = (await imported(inputFile(name)))[schemaName(name)];
  if (!exported) throw new Error(`${inputFile(name)} does not export ${schemaName(name)}`);
  return exported;
}

async function imported(file) {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({ entryPoints: [file], outfile, bundle: true, format: 'esm', platform: 'node' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Numbers beyond it are refused, whatever the field. */
const { MOST_NUMBER } = await imported('src/core/data/limits.ts');

function schemaTypes(names) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(names.map(inputFile), options);
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    names.map((name) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(inputFile(name)));
      const symbol = checker
        .getExportsOfModule(module)
        .find((exported) => exported.name === schemaName(name));
      // A schema may be in a separate file that input.ts re-exports.
      const own =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [name, { checker, type: own && checker.getTypeOfSymbol(own) }];
    }),
  );
}

/** The schema without what JSON Schema cannot say: codes, and checks that have no `json`. */
function toJsonSchema(schema) {
  const { properties, items, size, most, anyOf, propertyNames } = schema;
  const json = { ...typeOf(schema) };
  if (properties) {
    json.properties = mapValues(properties, toJsonSchema);
    json.required = Object.keys(properties).filter((name) => !properties[name].optional);
  }
  if (propertyNames) {
    json.propertyNames = propertyNames.json ?? {};
    json.additionalProperties = toJsonSchema(schema.additionalProperties);
  }
  if (size) Object.assign(json, { items: Array(size).fill(toJsonSchema(items)), minItems: size });
  else if (items) json.items = toJsonSchema(items);
  if (most !== undefined) json[items ? 'maxItems' : 'maxLength'] = most;
  if (anyOf) json.anyOf = anyOf.map(toJsonSchema);
  Object.assign(json, ...(schema.checks ?? []).map((check) => check.json));
  return { ...json, ...boundsOf(json) };
}

/** The limit of all numbers, where a field has none of its own. */
const boundsOf = ({ type, enum: choices, minimum, maximum }) =>
  !choices &&
  (type === 'number' || type === 'integer') && {
    ...(minimum === undefined && { exclusiveMinimum: -MOST_NUMBER }),
    ...(maximum === undefined && { exclusiveMaximum: MOST_NUMBER }),
  };

const typeOf = ({ enum: choices, type }) =>
  choices ? { enum: choices, type: typeof choices[0] } : type && { type };

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** Adds doc comments to a JSON Schema, which it walks together with the type of the schema. */
function describe(json, type, checker) {
  if (!json || !type) return;
  const member = (name) => {
    const symbol = type.getProperty(name);
    return symbol && checker.getTypeOfSymbol(symbol);
  };
  const properties = member('properties');
  for (const [name, field] of Object.entries(json.properties ?? {})) {
    const symbol = properties?.getProperty(name);
    if (!symbol) continue;
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    if (comment) field.description ??= comment.replace(/\s+/g, ' ');
    describe(field, checker.getTypeOfSymbol(symbol), checker);
  }
  describe(json.items, member('items'), checker);
  const options = member('anyOf');
  if (options && json.anyOf) {
    const each = checker.getTypeArguments(options);
    json.anyOf.forEach((option, index) => describe(option, each[index], checker));
  }
}
