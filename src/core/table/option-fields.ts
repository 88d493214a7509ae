// Finds the field of a dataset that an option names, by the schema of the dataset.
import { isList } from '../data/is-list.js';
import type { Path } from '../data/path.js';
import type { Schema } from '../data/schema.js';

export interface Field {
  readonly keys: Path;
  readonly schema: Schema;
}

/** How deep in a dataset a field is found by its name alone. */
const DEEPEST = 3;

const NOT_OPTIONS = ['$schema', 'widget'];

/** The field of a name, or of a path with dots; undefined where there is none that one text can write. */
export const fieldNamed = (name: string, schema: Schema, dataset: object): Field | undefined => {
  const found = name.includes('.')
    ? byPath(name.split('.'), schema, dataset)
    : byName(name, schema, isWritable);
  return found && isWritable(found.schema) ? found : undefined;
};

/** The same where only the fields in it can be written; a list of things that have names is none. */
export const holderNamed = (name: string, schema: Schema, dataset: object): Field | undefined => {
  const isHolder = (each: Schema): boolean => Object.keys(propertiesOf(each)).length > 0;
  const found = name.includes('.')
    ? byPath(name.split('.'), schema, dataset)
    : byName(name, schema, isHolder);
  return found && isHolder(found.schema) ? found : undefined;
};

/** The nearest to the top of those that have the name and pass the test, in the order of the schema. */
function byName(
  name: string,
  schema: Schema,
  isFit: (schema: Schema) => boolean,
): Field | undefined {
  let level: readonly Field[] = [{ keys: [], schema }];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap(({ keys, schema: of }) =>
      Object.entries(propertiesOf(of))
        .filter(([key]) => !NOT_OPTIONS.includes(key))
        .map(([key, each]): Field => ({ keys: [...keys, key], schema: each })),
    );
    const found = level.find(({ keys, schema: of }) => keys.at(-1) === name && isFit(of));
    if (found) return found;
  }
  return undefined;
}

/** All names by which a field may be found. */
export function namesIn(schema: Schema, depth = DEEPEST): readonly string[] {
  if (depth === 0) return [];
  return Object.entries(propertiesOf(schema)).flatMap(([key, each]) => [
    ...(NOT_OPTIONS.includes(key) ? [] : [key]),
    ...namesIn(each, depth - 1),
  ]);
}

type Fields = Record<string, unknown>;

function byPath(keys: readonly string[], schema: Schema, dataset: unknown): Field | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return { keys: [], schema };
  const items = branchesOf(schema).find((each) => each.items)?.items;
  const index = items ? memberNamed(key, dataset) : undefined;
  const own = propertiesOf(schema);
  const next = index !== undefined ? items : Object.hasOwn(own, key) ? own[key] : undefined;
  const step = index ?? key;
  const found = next && byPath(rest, next, (dataset as Fields | undefined)?.[step]);
  return found && { ...found, keys: [step, ...found.keys] };
}

/** Whether a name is that of a list of things that have names, such as `groups`, or begins with one. */
export function isOfMember(name: string, schema: Schema): boolean {
  const [list = ''] = name.split('.');
  const own = propertiesOf(schema);
  const of = Object.hasOwn(own, list) ? own[list]! : undefined;
  return of !== undefined && branchesOf(of).some(isListOfObjects);
}

/** What is read of a table has its names in one language. */
type Member = Readonly<Partial<Record<'id' | 'name' | 'area', unknown>>>;

function memberNamed(name: string, list: unknown): number | undefined {
  if (!isList(list)) return undefined;
  const wanted = name.toLowerCase();
  const at = (list as readonly Member[]).findIndex((member) =>
    [member.id, member.name, member.area].some(
      (each) => typeof each === 'string' && each.toLowerCase() === wanted,
    ),
  );
  return at < 0 ? undefined : at;
}

export const branchesOf = (schema: Schema): readonly Schema[] =>
  schema.anyOf ? schema.anyOf.flatMap(branchesOf) : [schema];

export const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  branchesOf(schema).find(({ properties }) => properties)?.properties ?? {};

const isListOfObjects = ({ items }: Schema): boolean =>
  items !== undefined && branchesOf(items).every(({ properties }) => properties);

/** Whether one text can say it: of an object, only its `value`. */
const isWritable = (schema: Schema): boolean =>
  propertiesOf(schema).value !== undefined ||
  branchesOf(schema).some((each) => each.properties === undefined && !isListOfObjects(each));

/** Whether any text may say it: where an object is expected, or a word in its place, one text is only the word. */
export const takesTexts = (schema: Schema): boolean =>
  isWritable(schema) && (schema.code !== 'object' || propertiesOf(schema).value !== undefined);

/**
 * The path of a field that can be written in a holder: the one that has its name, else the first.
 *
 * @example // of `whatIf.occupancy`: ['whatIf', 'occupancy', 'occupancy']
 */
export function writableIn({ keys, schema }: Field): Path {
  const parts = Object.entries(propertiesOf(schema));
  const [key, part] =
    parts.find(([each, of]) => each === keys.at(-1) && takesTexts(of)) ??
    parts.find(([, of]) => takesTexts(of)) ??
    parts[0]!;
  const found = [...keys, key];
  return takesTexts(part) ? found : writableIn({ keys: found, schema: part });
}

/** The name by which an author writes a field: its own where that leads there, else its path. Of a `value` that of its holder. */
export function nameOfField(path: Path, schema: Schema): string {
  const keys = path.at(-1) === 'value' ? path.slice(0, -1) : path;
  const own = `${keys.at(-1)}`;
  const found = byName(own, schema, isWritable);
  const isThere = found?.keys.join('.') === keys.join('.');
  return isThere ? own : keys.join('.');
}
