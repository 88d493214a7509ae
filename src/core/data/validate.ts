// Which parts of an unknown input do not have the shape that a schema asks for, and what is left without them.
// It knows schemas and paths, and no widget.
import * as v from 'valibot';
import { describeReceived, type Problem, type Report, reportInto } from './problem.js';

type AnySchema = v.GenericSchema;
type Key = string | number;

/**
 * The input with every part left out that its schema refuses, and the problems found, in the order of the schema.
 * A faulty member of an object goes if it is optional, else its object goes with it; a faulty element
 * of a list becomes a hole (`undefined`), so that the others keep their places; `undefined` where nothing is left.
 *
 * Messages of schemas are written `expected; remedy`.
 */
export function validate<const S extends AnySchema>(
  schema: S,
  input: unknown,
): { readonly kept: v.InferInput<S> | undefined; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const result = v.safeParse(schema, input);
  let kept: unknown = copy(input);
  for (const issue of (result.issues ?? []).map(innermost)) {
    const keys = (issue.path ?? []).map((item) => item.key as Key);
    const [expected, remedy] = messageOf(issue);
    report(pathText(keys), expected, describeIssue(issue), remedy);
    if (leaveOut(schema, kept, keys)) kept = undefined;
  }
  if (kept !== undefined) reportUnknown(schema, input, '', report);
  return { kept: kept, problems };
}

/** `['series', 1, 'name']` → `series[1].name`. */
export const pathText = (keys: readonly Key[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** In a union, the branch for objects has the telling issue wherever an object was given. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const deeper = issue.issues?.find(
    (inner) => (inner.path?.length ?? 0) > (issue.path?.length ?? 0),
  );
  return deeper ? innermost(deeper) : issue;
}

function messageOf(issue: v.BaseIssue<unknown>): readonly [string, string] {
  const [expected, remedy] = issue.message.split('; ');
  const missing = issue.input === undefined && issue.kind === 'schema';
  // Without a message of its own a schema can still say which words it takes: ("high" | "low").
  const fallback = issue.expected?.replace(/^\(|\)$/g, '').replace(/ \| /g, ' or ') ?? 'another';
  return issue.message.startsWith('Invalid')
    ? [NAMES[fallback] ?? fallback, missing ? 'add it' : 'correct it']
    : [expected!, missing ? 'add it' : (remedy ?? 'correct it')];
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  Object: 'an object',
  Array: 'a list',
  boolean: 'true or false',
  number: 'a number',
};

/** Only numbers that a schema checks for their range are quoted: shares, months, thresholds; never a value. */
const describeIssue = (issue: v.BaseIssue<unknown>): string =>
  issue.kind === 'validation' && typeof issue.input === 'number'
    ? String(issue.input)
    : describeReceived(issue.input);

function leaveOut(schema: AnySchema, root: unknown, keys: readonly Key[]): boolean {
  const parents: {
    readonly holder: Record<Key, unknown>;
    readonly schema: AnySchema;
    readonly key: Key;
  }[] = [];
  let holder = root;
  let at: AnySchema | undefined = schema;
  for (const key of keys) {
    const inside: AnySchema | undefined = at && childSchema(at, key);
    if (!at || !inside || typeof holder !== 'object' || holder === null) break;
    parents.push({ holder: holder as Record<Key, unknown>, schema: inside, key });
    holder = (holder as Record<Key, unknown>)[key];
    at = inside;
  }
  for (const { holder: parent, schema: child, key } of parents.reverse()) {
    if (Array.isArray(parent)) {
      parent[key as number] = undefined;
      return false;
    }
    if ('wrapped' in child) {
      delete parent[key];
      return false;
    }
  }
  return true;
}

interface Shape {
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly options?: readonly AnySchema[];
}

function childSchema(schema: AnySchema, key: Key): AnySchema | undefined {
  const shape = shapeOf(schema);
  if (shape.entries) return Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
  return typeof key === 'number' ? shape.item : undefined;
}

function shapeOf(schema: AnySchema): Shape {
  const shape = schema as Shape;
  return shape.wrapped ? shapeOf(shape.wrapped) : shape;
}

function reportUnknown(schema: AnySchema, input: unknown, where: string, report: Report): void {
  const { entries, item, options } = shapeOf(schema);
  if (Array.isArray(input)) {
    const list = item ?? options?.map(shapeOf).find((option) => option.item)?.item;
    if (list) input.forEach((each, i) => reportUnknown(list, each, `${where}[${i}]`, report));
    return;
  }
  if (typeof input !== 'object' || input === null) return;
  // The branch of a union that takes the input is the one its author meant.
  const known =
    entries ?? shapeOf(options?.find((option) => v.is(option, input)) ?? schema).entries;
  if (!known) return;
  for (const [key, value] of Object.entries(input)) {
    const path = where ? `${where}.${key}` : key;
    if (Object.hasOwn(known, key)) reportUnknown(known[key]!, value, path, report);
    else {
      const names = Object.keys(known);
      const near = names.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
      const remedy = near ? `did you mean "${near}"?` : 'remove it, or correct its name';
      report(path, 'a field that is known here', 'an unknown field', remedy, 'warning');
    }
  }
}

/** How many letters must be put in, left out or changed to make one word the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
    }
  }
  return row[b.length]!;
}

const copy = (input: unknown): unknown => {
  if (Array.isArray(input)) return input.map(copy);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, copy(value)]));
};
