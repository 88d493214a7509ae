// Which parts of an unknown input do not have the shape that a schema asks for, and what is left without them.
// It knows schemas and paths, and no widget.
import * as v from 'valibot';
import { describeReceived, type Problem, type Report, reportInto } from './problem.js';

type AnySchema = v.GenericSchema;
type Key = string | number;

/**
 * A copy of what the schema knows of the input, with every part left out that it refuses, and the problems
 * found, in the order of the schema; unknown fields last.
 * A faulty member of an object goes if it is optional, else its object goes with it; a faulty element
 * of a list becomes a hole (`undefined`), so that the others keep their places. The members of the whole
 * go one by one, so that what is left can still be looked through; `undefined` where it is no object.
 *
 * Messages of schemas are written `expected; remedy`.
 */
export function validate<const S extends AnySchema>(
  schema: S,
  input: unknown,
): { readonly kept: Partial<v.InferInput<S>> | undefined; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const unknown: Problem[] = [];
  try {
    const kept = known(schema, input, '', reportInto(unknown));
    const issues = (v.safeParse(schema, kept).issues ?? []).flatMap((issue) =>
      innermost(issue, stepsTo(schema, kept, keysOf(issue)).at(-1)?.schema ?? schema),
    );
    const places = issues.map((issue) => stepsTo(schema, kept, keysOf(issue)));
    issues.forEach((issue, i) => {
      const [expected, remedy] = messageOf(issue, places[i]!.at(-1)?.schema);
      report(pathText(keysOf(issue)), expected, describeIssue(issue, places[i]!.at(-1)), remedy);
      leaveOut(places[i]!);
    });
    problems.push(...unknown);
    return { kept: issues.some(({ path }) => !path) ? undefined : (kept as object), problems };
  } catch {
    // A getter of the page's own that throws, or the like: JSON never does.
    report('', 'plain data', 'an object that cannot be read', 'pass what JSON.parse gives');
    return { kept: undefined, problems };
  }
}

/** `['series', 1, 'name']` → `series[1].name`. */
export const pathText = (keys: readonly Key[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

const keysOf = (issue: Pick<v.BaseIssue<unknown>, 'path'>): readonly Key[] =>
  (issue.path ?? []).map((item) => item.key as Key);

/** Of a union, what is wrong with the branch that the author meant, where there is one. */
function innermost(issue: v.BaseIssue<unknown>, at: AnySchema): v.BaseIssue<unknown>[] {
  const { input, path = [] } = issue;
  const branch = typeof input === 'object' && input !== null && branchFor(at, input);
  const inner = branch ? (v.safeParse(branch, input).issues ?? []) : [];
  return inner.length === 0
    ? [issue]
    : inner.map((each) => {
        const whole = [...path, ...(each.path ?? [])] as unknown as typeof each.path;
        return { ...each, path: whole };
      });
}

function messageOf(
  issue: v.BaseIssue<unknown>,
  refused: AnySchema | undefined,
): readonly [string, string] {
  const missing = issue.input === undefined && issue.kind === 'schema';
  // Of a missing member the library complains in the words of the object that lacks it.
  const own = missing ? (refused as { readonly message?: unknown } | undefined) : undefined;
  const message = own ? own.message : issue.message;
  if (typeof message === 'string' && !message.startsWith('Invalid')) {
    const [expected, remedy] = message.split('; ');
    return [expected!, missing ? 'add it' : (remedy ?? 'correct it')];
  }
  // Without a message of its own a schema can still say which words it takes: ("high" | "low").
  const takes = (own && refused ? refused.expects : issue.expected) ?? 'another';
  const plain = takes.replace(/^\(|\)$/g, '').replace(/ \| /g, ' or ');
  return [NAMES[plain] ?? plain, missing ? 'add it' : 'correct it'];
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  Object: 'an object',
  Array: 'a list',
  boolean: 'true or false',
  number: 'a number',
};

/**
 * Only numbers that a schema checks for their range are quoted: targets, months, thresholds; never a
 * value, nor where the schema says with its metadata that the number may tell of people.
 */
function describeIssue({ input, kind }: v.BaseIssue<unknown>, at: Step | undefined): string {
  if (typeof input === 'symbol') return input.description!;
  const unquoted = at && shapeOf(at.schema).pipe?.some(({ type }) => type === 'metadata');
  return kind === 'validation' && typeof input === 'number' && !unquoted
    ? String(input)
    : describeReceived(input);
}

interface Step {
  readonly holder: Record<Key, unknown>;
  readonly key: Key;
  /** Of what lies under the key. */
  readonly schema: AnySchema;
}

/** From the whole down to what an issue is about, as far as the schema reaches. */
function stepsTo(schema: AnySchema, root: unknown, keys: readonly Key[]): readonly Step[] {
  const steps: Step[] = [];
  let holder = root;
  let at = schema;
  for (const key of keys) {
    if (typeof holder !== 'object' || holder === null) break;
    const { entries, item } = shapeFor(at, holder);
    const inside = Array.isArray(holder) ? item : entries?.[key];
    if (!inside) break;
    steps.push({ holder: holder as Record<Key, unknown>, key, schema: inside });
    holder = (holder as Record<Key, unknown>)[key];
    at = inside;
  }
  return steps;
}

function leaveOut(steps: readonly Step[]): void {
  for (const [depth, { holder, key, schema }] of [...steps.entries()].reverse()) {
    if (Array.isArray(holder)) holder[key as number] = undefined;
    else if ('wrapped' in schema || depth === 0) delete holder[key];
    else continue;
    return;
  }
}

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly pipe?: readonly { readonly type: string }[];
}

function shapeOf(schema: AnySchema): Shape {
  const shape = schema as Shape;
  return shape.wrapped ? shapeOf(shape.wrapped) : shape;
}

/** Of a union, the branch that the author of an object or a list meant. */
function branchFor(schema: AnySchema, input: object): AnySchema | undefined {
  const options = shapeOf(schema).options ?? [];
  if (Array.isArray(input)) return options.find((option) => shapeOf(option).item);
  const object = options.find((option) => shapeOf(option).entries);
  const languages = options.find((option) => shapeOf(option).type === 'record');
  const { entries = {} } = object ? shapeOf(object) : {};
  // `{ "en": … }` is a text and not an area without a name.
  const isText = languages && !Object.keys(input).some((key) => Object.hasOwn(entries, key));
  return isText ? languages : object;
}

/** The schema's own shape or, of a union, that of the branch that was meant. */
const shapeFor = (schema: AnySchema, input: object): Shape =>
  shapeOf(branchFor(schema, input) ?? schema);

/** A copy of what the schema knows of the input, no deeper than the schema: the input may be endless. */
function known(schema: AnySchema, input: unknown, where: string, report: Report): unknown {
  // JSON's `1e999` is infinite, and cannot be drawn.
  if (typeof input === 'number' && !Number.isFinite(input)) return refusable(input);
  if (typeof input === 'symbol') return refusable(input);
  if (typeof input !== 'object' || input === null) return input;
  const { type, entries, item } = shapeFor(schema, input);
  if (Array.isArray(input)) {
    if (!item && type !== 'tuple') return refusable(input);
    return Array.from(input, (each, i) =>
      item ? known(item, each, `${where}[${i}]`, report) : (each as unknown),
    );
  }
  if (!entries) return { ...input };
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(entries, key)) reportUnknown(key, Object.keys(entries), where, report);
  }
  const kept: Record<string, unknown> = {};
  for (const [key, schemaOfKey] of Object.entries(entries)) {
    const value = (input as Readonly<Record<string, unknown>>)[key];
    const path = where ? `${where}.${key}` : key;
    // A member that is there without a value would hide the default that stands for it.
    if (value !== undefined) kept[key] = known(schemaOfKey, value, path, report);
  }
  return kept;
}

/** To the schema library a list is an object too. A symbol is nothing but a symbol, and can say what it stands for. */
const refusable = (input: unknown): symbol => Symbol(describeReceived(input));

function reportUnknown(key: string, names: readonly string[], where: string, report: Report): void {
  const most = Math.min(2, key.length / 2);
  const [near] = names
    .map((name) => ({ name, off: distance(name.toLowerCase(), key.slice(0, 40).toLowerCase()) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off);
  const path = where ? `${where}.${key}` : key;
  const remedy = near ? `did you mean "${near.name}"?` : 'remove it, or correct its name';
  // What its author wrote to protect people must not be passed over.
  const severity = /disclosure/i.test(path + remedy) ? 'fault' : 'warning';
  report(path, 'a field that is known here', 'an unknown field', remedy, severity);
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
