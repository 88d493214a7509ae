// Checks an unknown input against a schema: reports what is refused, and keeps the rest.
import { MOST_NUMBER, overLimit, type OverLimit } from './limits.js';
import { nearest } from './nearest.js';
import { type Path, type PathSet, pathSet, quotablePath } from './path.js';
import { type Problem, type Report, reportInto } from './problem.js';
import { type Received, receivedOf } from './received.js';
import type { Check, Schema, WrittenFor } from './schema.js';

export interface Validated<T> {
  /** Undefined where the input is not an object. */
  readonly kept: Partial<T> | undefined;
  /** In the order of the schema; unknown fields last. */
  readonly problems: Problem[];
  /** What was written at these paths and is not in `kept`. */
  readonly lost: PathSet;
}

interface Walk {
  /** The keys down to where the walk is; further ones are of places where it was before. */
  readonly keys: (string | number)[];
  readonly report: Report;
  /** Takes unknown fields. */
  readonly reportUnknown: Report;
}

type Fields = Record<string, unknown>;

/** Stands for what is refused and has been reported. */
const REFUSED = Symbol();

/** Of all copies: a page may have added to that of all objects. One without any would be slow. */
const PROTOTYPE = Object.create(null) as object;

/**
 * A copy of the input with the fields of the schema, without the parts that the schema refuses.
 *
 * A faulty member of an object is left out if it is optional, else its object goes with it. A faulty
 * element of a list becomes a hole (`undefined`), so that the others keep their places. Members of
 * the dataset itself go one by one, so that the rest can still be checked. Marks of a value that are
 * faulty or misspelt become a list with a hole, so that the value cannot be read as one without marks. A list that
 * is too long takes its object with it: nothing is drawn in part. What is over a limit is not looked into.
 *
 * No path is made, and nothing is kept beside the copy, for a value that fits: most datasets have no problem.
 */
export function validate<S extends Schema>(schema: S, input: unknown): Validated<WrittenFor<S>> {
  const problems: Problem[] = [];
  const unknown: Problem[] = [];
  const report = reportInto(problems);
  try {
    const walk = { keys: [], report, reportUnknown: reportInto(unknown) };
    const kept = keptOf(schema, input, 0, walk);
    problems.push(...unknown);
    return {
      kept: kept === REFUSED ? undefined : (kept as Partial<WrittenFor<S>>),
      problems,
      lost: pathSet(problems.map(({ path }) => path)),
    };
  } catch {
    // A getter or proxy of the page can throw; the result of JSON.parse never does.
    problems.length = 0;
    report([], 'unreadable object', {});
    return { kept: undefined, problems, lost: pathSet([[]]) };
  }
}

/** The copy of what stands at this depth, and no deeper than the schema, because an input may be endless. */
function keptOf(schema: Schema, input: unknown, depth: number, walk: Walk): unknown {
  const shape = shapeFor(schema, input);
  if (!shape) return refuse(schema, receivedOf(input), depth, walk);
  const over = overLimit(shape, input);
  if (over) return refuseMore(over, depth, walk);
  let kept = input;
  if (shape !== schema) kept = keptOf(shape, input, depth, walk);
  else if (shape.items) kept = keptList(shape, input as readonly unknown[], depth, walk);
  else if (shape.type === 'object') kept = keptObject(shape, input as Fields, depth, walk);
  if (!schema.checks || kept === REFUSED) return kept;
  for (const check of schema.checks as readonly Check<unknown>[]) {
    if (check.test(input)) continue;
    // A number is repeated only where its range is checked: targets, months, thresholds.
    const isQuoted = typeof input === 'number' && !check.unquoted;
    const received = isQuoted ? ({ kind: 'value', value: input } as const) : receivedOf(input);
    kept = refuse(check, received, depth, walk);
  }
  return kept;
}

const pathTo = (keys: Path, depth: number): Path => quotablePath(keys.slice(0, depth));

/** The schema or, for a union, the branch that the author meant; undefined where the input does not fit. */
function shapeFor(schema: Schema, input: unknown): Schema | undefined {
  if (!schema.anyOf) return fits(schema, input) ? schema : undefined;
  let meant: Schema | undefined;
  for (const option of schema.anyOf) {
    if (!fits(option, input)) continue;
    meant = option;
    const { properties } = option;
    // `{ "en": … }` is a text, not an area without a name.
    if (!properties || Object.keys(input as Fields).some((key) => Object.hasOwn(properties, key)))
      break;
  }
  return meant;
}

function fits(schema: Schema, input: unknown): boolean {
  if (schema.enum) return schema.enum.includes(input as string);
  // JSON's `1e999` is infinite, and `1e308` beside another is an axis without ends: neither can be drawn.
  if (typeof input === 'number') return schema.type === 'number' && Math.abs(input) < MOST_NUMBER;
  if (input === null) return schema.type === 'null';
  return schema.type === (Array.isArray(input) ? 'array' : typeof input);
}

function keptList(shape: Schema, input: readonly unknown[], depth: number, walk: Walk): unknown {
  const kept: unknown[] = [];
  // A proxy may have another length whenever it is asked.
  const { length } = input;
  for (let i = 0; i < (shape.size ?? length); i++) {
    walk.keys[depth] = i;
    // For one that a pair lacks, the pair says what it needs.
    const schema = i < length ? shape.items! : shape;
    const element = keptOf(schema, input[i], depth + 1, walk);
    kept.push(element === REFUSED ? undefined : element);
  }
  return shape.size && kept.includes(undefined) ? REFUSED : kept;
}

function keptObject(
  { properties, propertyNames, additionalProperties }: Schema,
  input: Fields,
  depth: number,
  walk: Walk,
): unknown {
  const names = Object.keys(properties ?? input);
  const isMisspelt = Object.keys(input)
    .filter((key) => !Object.hasOwn(properties ?? input, key))
    .map((key) => unknownField(key, names, depth, walk))
    .includes('marks');
  const kept = Object.create(PROTOTYPE) as Fields;
  let isWhole = true;
  for (const key of names) {
    const schema = properties?.[key] ?? additionalProperties!;
    const read = input[key];
    const value = read === undefined || Object.hasOwn(input, key) ? read : undefined;
    // A member that is undefined would override its default.
    if (schema.optional && value === undefined) continue;
    walk.keys[depth] = key;
    if (propertyNames?.test(key) === false) {
      refuse(propertyNames, receivedOf(key), depth + 1, walk);
      isWhole = false;
    }
    const member = keptOf(schema, value, depth + 1, walk);
    if (member !== REFUSED) kept[key] = member;
    else if (key === 'marks') kept[key] = [undefined];
    else if (depth > 0 && (!schema.optional || isTooLong(schema, value))) isWhole = false;
  }
  if (isMisspelt) kept.marks = [undefined];
  return isWhole ? kept : REFUSED;
}

/** Whether a list was refused for its length: there is no other reason to refuse one. */
const isTooLong = ({ items, size }: Schema, value: unknown): boolean =>
  items !== undefined && !size && Array.isArray(value);

function refuseMore(over: OverLimit, depth: number, { keys, report }: Walk): typeof REFUSED {
  report(pathTo(keys, depth), 'over a limit', over);
  return REFUSED;
}

function refuse(
  { code, enum: choices = [] }: Pick<Schema, 'code' | 'enum'>,
  received: Received,
  depth: number,
  { keys, report }: Walk,
): typeof REFUSED {
  const path = pathTo(keys, depth);
  if (code) report(path, code, { received });
  else report(path, 'choice', { choices, received });
  return REFUSED;
}

/** @returns the name that was meant */
function unknownField(
  key: string,
  names: readonly string[],
  depth: number,
  { keys, reportUnknown }: Walk,
): string | undefined {
  keys[depth] = key;
  const path = pathTo(keys, depth + 1);
  const near = nearest(key, names);
  // A misspelt field that was meant to protect people must not be ignored.
  const protects = near === 'disclosure' || near === 'marks' || path.includes('disclosure');
  const facts = near === undefined ? {} : { near };
  reportUnknown(path, 'unknown field', facts, protects ? 'fault' : 'warning');
  return near;
}
