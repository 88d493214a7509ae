// Checks an unknown input against a schema: reports what is refused, and keeps the rest.
import { leastIndex } from 'd3-array';
import * as v from 'valibot';
import type { ShapeCode } from '../problems/facts.js';
import { type Path, type PathSet, pathSet, quotablePath } from './path.js';
import { type Problem, type ProblemCode, type Report, reportInto } from './problem.js';
import { type Received, receivedOf } from './received.js';

type AnySchema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/** The messages that schemas have from `expects`; any other message is valibot's own sentence. */
const codes = new Set<unknown>();

/** The message of a schema: the code of the shape it asks for. The sentence is looked up when it is shown. */
export function expects(code: ShapeCode): ShapeCode {
  codes.add(code);
  return code;
}

const isCode = (message: unknown): message is ProblemCode & ShapeCode => codes.has(message);

interface Validated<T> {
  /** Undefined where the input is not an object. */
  readonly kept: Partial<T> | undefined;
  /** In the order of the schema; unknown fields last. */
  readonly problems: Problem[];
  /** What was written at these paths and is not in `kept`. */
  readonly lost: PathSet;
}

/**
 * A copy of the input with the fields of the schema, without the parts that the schema refuses.
 *
 * A faulty member of an object is left out if it is optional, else its object goes with it. A faulty
 * element of a list becomes a hole (`undefined`), so that the others keep their places. Members of
 * the dataset itself go one by one, so that the rest can still be checked. Marks of a value that are
 * faulty or misspelt become a list with a hole, so that the value cannot be read as one without marks.
 *
 * Messages of schemas are made by `expects`.
 */
export function validate<const S extends AnySchema>(
  schema: S,
  input: unknown,
): Validated<v.InferInput<S>> {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const unknown: Problem[] = [];
  try {
    const copy = known(schema, input, [], reportInto(unknown));
    const issues = (v.safeParse(schema, copy).issues ?? []).flatMap((issue) =>
      innermost(issue, levelsTo(schema, copy, keysOf(issue)).at(-1)?.schema ?? schema),
    );
    // All places first: leaving one part out changes where the next issue is found.
    const places = issues.map((issue) => levelsTo(schema, copy, keysOf(issue)));
    const misspelt = unknown.flatMap(({ path, code, facts }) =>
      code === 'unknown field' && facts.near === 'marks'
        ? [levelsTo(schema, copy, [...path.slice(0, -1), 'marks'])]
        : [],
    );
    issues.forEach((issue, i) => {
      reportIssue(issue, places[i]!.at(-1)?.schema, report);
      leaveOut(places[i]!);
    });
    misspelt.forEach(leaveOut);
    problems.push(...unknown);
    const kept = issues.some(({ path }) => !path) ? undefined : (copy as object);
    return { kept, problems, lost: pathSet(problems.map(({ path }) => path)) };
  } catch {
    // A getter or proxy of the page can throw; the result of JSON.parse never does.
    report([], 'unreadable object', {});
    return { kept: undefined, problems, lost: pathSet([[]]) };
  }
}

const keysOf = (issue: Pick<Issue, 'path'>): Path =>
  (issue.path ?? []).map((item) => item.key as Key);

/** The issues of the branch of a union that the author meant, where there is one. */
function innermost(issue: Issue, at: AnySchema): Issue[] {
  const { input, path = [] } = issue;
  const branch = typeof input === 'object' && input !== null && branchFor(at, input);
  const inner = branch ? (v.safeParse(branch, input).issues ?? []) : [];
  if (!branch || inner.length === 0) return [issue];
  return inner
    .flatMap((each) =>
      innermost(each, levelsTo(branch, input, keysOf(each)).at(-1)?.schema ?? branch),
    )
    .map((each) => {
      const fullPath = [...path, ...(each.path ?? [])] as unknown as typeof each.path;
      return { ...each, path: fullPath };
    });
}

const TYPES: Readonly<Record<string, ShapeCode>> = {
  string: 'text',
  Object: 'object',
  Array: 'list',
  boolean: 'true or false',
  number: 'number',
};

function reportIssue(issue: Issue, refused: AnySchema | undefined, report: Report): void {
  const path = quotablePath(keysOf(issue));
  const received = receivedBy(issue, refused);
  const missing = issue.input === undefined && issue.kind === 'schema';
  // For a missing member, valibot gives the message of the object; the member's schema has a better one.
  const absent = missing ? (refused as { readonly message?: unknown } | undefined) : undefined;
  const message = absent ? absent.message : issue.message;
  if (isCode(message)) return report(path, message, { received });
  const { options } = shapeOf(refused ?? v.unknown());
  if (options?.every((option) => typeof option !== 'object'))
    return report(path, 'choice', { choices: options, received });
  const expected = (absent && refused ? refused.expects : issue.expected) ?? '';
  return report(path, TYPES[expected] ?? 'object', { received });
}

/**
 * Repeats a number only where a schema checks its range: targets, months, thresholds. It never repeats
 * a value, nor a number that the schema's metadata marks as `unquoted` because it may be about people.
 */
function receivedBy({ input, kind }: Issue, schema: AnySchema | undefined): Received {
  if (typeof input === 'function' && 'received' in input) return (input as Refusal).received;
  const unquoted = schema && shapeOf(schema).pipe?.some(({ type }) => type === 'metadata');
  return kind === 'validation' && typeof input === 'number' && !unquoted
    ? { kind: 'value', value: input }
    : receivedOf(input);
}

interface Level {
  readonly holder: Record<Key, unknown>;
  readonly key: Key;
  /** The schema of what is under the key. */
  readonly schema: AnySchema;
}

/** From the dataset down to what an issue is about, as far as the schema reaches. */
function levelsTo(schema: AnySchema, root: unknown, keys: Path): readonly Level[] {
  const levels: Level[] = [];
  let holder = root;
  let at = schema;
  for (const key of keys) {
    if (typeof holder !== 'object' || holder === null) break;
    const { entries, item } = shapeFor(at, holder);
    const inside = Array.isArray(holder) ? item : entries?.[key];
    if (!inside) break;
    levels.push({ holder: holder as Record<Key, unknown>, key, schema: inside });
    holder = (holder as Record<Key, unknown>)[key];
    at = inside;
  }
  return levels;
}

function leaveOut(levels: readonly Level[]): void {
  for (const [depth, { holder, key, schema }] of [...levels.entries()].reverse()) {
    if (Array.isArray(holder)) holder[key as number] = undefined;
    else if (key === 'marks') holder[key] = [undefined];
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

/** The branch of a union that the author of an object or a list meant. */
function branchFor(schema: AnySchema, input: object): AnySchema | undefined {
  const options = shapeOf(schema).options ?? [];
  if (Array.isArray(input)) return options.find((option) => shapeOf(option).item);
  const object = options.find((option) => shapeOf(option).entries);
  const languages = options.find((option) => shapeOf(option).type === 'record');
  const { entries = {} } = object ? shapeOf(object) : {};
  // `{ "en": … }` is a text, not an area without a name.
  const isText = languages && !Object.keys(input).some((key) => Object.hasOwn(entries, key));
  return isText ? languages : object;
}

/** The shape of the schema or, for a union, that of the branch that the author meant. */
const shapeFor = (schema: AnySchema, input: object): Shape =>
  shapeOf(branchFor(schema, input) ?? schema);

/** A copy of the input with only the fields of the schema, and no deeper, because an input may be endless. */
function known(schema: AnySchema, input: unknown, path: Path, report: Report): unknown {
  // JSON's `1e999` is infinite, and cannot be drawn.
  if (typeof input === 'number' && !Number.isFinite(input)) return refusable(input);
  if (typeof input === 'function') return refusable(input);
  if (typeof input !== 'object' || input === null) return input;
  const { type, entries, item } = shapeFor(schema, input);
  if (Array.isArray(input)) {
    if (!item && type !== 'tuple') return refusable(input);
    return Array.from(input, (each, i) =>
      item ? known(item, each, [...path, i], report) : (each as unknown),
    );
  }
  if (!entries) return { ...input };
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(entries, key)) reportUnknown(key, Object.keys(entries), path, report);
  }
  const kept: Record<string, unknown> = {};
  for (const [key, schemaOfKey] of Object.entries(entries)) {
    const value = (input as Readonly<Record<string, unknown>>)[key];
    // A member that is undefined would override its default.
    if (value !== undefined) kept[key] = known(schemaOfKey, value, [...path, key], report);
  }
  return kept;
}

/** Takes the place of input that must be refused. Every schema refuses a function; some accept a list or a number. */
type Refusal = (() => void) & { readonly received: Received };

const refusable = (input: unknown): Refusal =>
  Object.assign(() => {}, { received: receivedOf(input) });

function reportUnknown(key: string, names: readonly string[], path: Path, report: Report): void {
  const near = nearest(key, names);
  // A misspelt field that was meant to protect people must not be ignored.
  const protects =
    path.includes('disclosure') ||
    key === 'disclosure' ||
    near === 'disclosure' ||
    near === 'marks';
  report(
    quotablePath([...path, key]),
    'unknown field',
    near === undefined ? {} : { near },
    protects ? 'fault' : 'warning',
  );
}

/** The nearest known name at most two letters away, fewer for short keys; undefined where there is none. */
function nearest(key: string, names: readonly string[]): string | undefined {
  const most = Math.min(2, key.length / 2);
  const written = key.slice(0, 40).toLowerCase();
  const near = names
    .map((name) => ({ name, off: distance(name.toLowerCase(), written) }))
    .filter(({ off }) => off <= most);
  return near[leastIndex(near, ({ off }) => off) ?? -1]?.name;
}

/** How many letters must be inserted, deleted or replaced to make one word the other (Levenshtein 1966). */
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
