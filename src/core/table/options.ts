// Reads what no cell of a table can say: options, as they stand in the fragment of a link.
// Each is a field of the dataset, found and typed by its schema.
import { isList } from '../data/is-list.js';
import { nearest } from '../data/nearest.js';
import { OPTION_PLACE, type Path } from '../data/path.js';
import { type Problem, reportInto } from '../data/problem.js';
import type { Schema } from '../data/schema.js';

export interface TableOptions {
  /** A copy of the dataset with the options in it. */
  readonly apply: (dataset: object) => object;
  /** Those that belong to the form of the table and not to the dataset, by name. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Those that are not known: warnings. Filled when they are applied. */
  readonly problems: readonly Problem[];
  /** The option that wrote a field, where one did. */
  readonly placeOf: (path: Path) => Path | undefined;
}

/** How deep in a dataset a field is found by its name alone. */
const DEEPEST = 3;

type Fields = Record<string, unknown>;

/**
 * The options of a text such as `direction=low&target=75`. A field below another is named by its name alone
 * (`direction` is `measure.direction`), or by all of its path (`groups.In-house.target`, with the name of a member
 * of a list). Where a field takes an object with a `value`, `target=75` is that value.
 *
 * @param own names that the form of the table adds to the fields of the dataset, with their schemas
 */
export function readOptions(
  text: string,
  schema: Schema,
  own: Readonly<Record<string, Schema>> = {},
): TableOptions {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const written: { readonly path: Path; readonly name: string }[] = [];
  const pairs = optionPairs(text);
  const apply = (dataset: object): object => {
    problems.length = written.length = 0;
    const copy = structuredCopy(dataset) as Fields;
    for (const [name, value] of pairs) {
      if (Object.hasOwn(own, name)) continue;
      const path = fieldPath(name, schema, copy);
      if (path) {
        written.push({ path: path.keys, name });
        setAt(copy, path.keys, typedFor(path.schema, value));
        continue;
      }
      const near = nearest(name, [...Object.keys(own), ...namesIn(schema)]);
      const facts = isOfMember(name, schema) ? { isOfMember: true } : near ? { near } : {};
      report([OPTION_PLACE, shownName(name)], 'unknown option', facts, 'warning');
    }
    return copy;
  };
  return {
    apply,
    own: Object.fromEntries(
      pairs.flatMap(([name, value]) =>
        Object.hasOwn(own, name) ? [[name, typedFor(own[name]!, value)]] : [],
      ),
    ),
    problems,
    placeOf: (path) => {
      // Of `target` and `target.by`, the second wrote what is below it.
      const at = written
        .filter((each) => each.path.every((key, i) => path[i] === key))
        .reduce<(typeof written)[number] | undefined>(
          (last, each) => (last && last.path.length > each.path.length ? last : each),
          undefined,
        );
      return at && [OPTION_PLACE, shownName(at.name)];
    },
  };
}

/** As a message may name it. */
const shownName = (name: string): string => (name.length > 40 || /\p{N}/u.test(name) ? '…' : name);

/** Names and values in their order. A fragment may be escaped in any way, or twice. */
export function optionPairs(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .replace(/^[?#]/, '')
    .split(/&(?:amp;)?/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decoded(name).trim(), decoded(value.join('=')).trim()];
    });
}

/**
 * The text of options: `optionPairs` gives the same again.
 *
 * @example optionText([['title', 'Plans & visits']]) // 'title=Plans%20%26%20visits'
 */
export const optionText = (pairs: ReturnType<typeof optionPairs>): string =>
  pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');

function decoded(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

interface Field {
  readonly keys: Path;
  readonly schema: Schema;
}

function fieldPath(name: string, schema: Schema, dataset: Fields): Field | undefined {
  return name.includes('.') ? byPath(name.split('.'), schema, dataset) : byName(name, schema);
}

const NOT_OPTIONS = ['$schema', 'widget'];

/** The nearest to the top of those that have the name, in the order of the schema. */
function byName(name: string, schema: Schema): Field | undefined {
  let level: readonly Field[] = [{ keys: [], schema }];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap(({ keys, schema: of }) =>
      Object.entries(propertiesOf(of))
        .filter(([key]) => !NOT_OPTIONS.includes(key))
        .map(([key, each]): Field => ({ keys: [...keys, key], schema: each })),
    );
    const found = level.find(({ keys, schema: of }) => keys.at(-1) === name && isWritable(of));
    if (found) return found;
  }
  return undefined;
}

function namesIn(schema: Schema, depth = DEEPEST): readonly string[] {
  if (depth === 0) return [];
  return Object.entries(propertiesOf(schema)).flatMap(([key, each]) => [
    ...(NOT_OPTIONS.includes(key) ? [] : [key]),
    ...namesIn(each, depth - 1),
  ]);
}

function byPath(keys: readonly string[], schema: Schema, dataset: unknown): Field | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return { keys: [], schema };
  const items = branchesOf(schema).find((each) => each.items)?.items;
  const index = items ? memberNamed(key, dataset) : undefined;
  const own = propertiesOf(schema);
  const member = index === undefined ? undefined : items;
  const next = items ? member : Object.hasOwn(own, key) ? own[key] : undefined;
  const step = index ?? key;
  const found = next && byPath(rest, next, (dataset as Fields | undefined)?.[step]);
  return found && { ...found, keys: [step, ...found.keys] };
}

/** Whether a path begins with a list of things that have names, such as `groups.External`. */
function isOfMember(name: string, schema: Schema): boolean {
  const [list = '', member] = name.split('.');
  const own = propertiesOf(schema);
  const of = Object.hasOwn(own, list) ? own[list]! : undefined;
  return member !== undefined && of !== undefined && branchesOf(of).some(({ items }) => items);
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

const branchesOf = (schema: Schema): readonly Schema[] =>
  schema.anyOf ? schema.anyOf.flatMap(branchesOf) : [schema];

const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  branchesOf(schema).find(({ properties }) => properties)?.properties ?? {};

/** Whether one text can say it: of an object, only its `value`. */
const isWritable = (schema: Schema): boolean =>
  propertiesOf(schema).value !== undefined ||
  branchesOf(schema).some(({ properties }) => properties === undefined);

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?%?$/;

/** The text as the schema takes it; as it is where it takes it in no way, so that `input` says what it expects. */
function typedFor(schema: Schema, text: string): unknown {
  const branches = branchesOf(schema);
  const choice = branches
    .flatMap(({ enum: choices = [] }) => choices)
    .find((each) => `${each}`.toLowerCase() === text.toLowerCase());
  if (choice !== undefined) return choice;
  if (branches.some(({ type }) => type === 'boolean') && /^(true|yes|false|no|)$/i.test(text))
    return /^(true|yes|)$/i.test(text);
  const number = branches.find(({ type }) => type === 'number');
  if (number && /\d/.test(text) && NUMBER.test(text)) return numberFor(number, text);
  const list = branches.find(({ items }) => items);
  const value = propertiesOf(schema).value;
  if (value) return { value: typedFor(value, text) };
  const isText = branches.some(({ type }) => type === 'string');
  // One text where one number may stand is one mistake, and no list that is too short.
  const isOne = number !== undefined && !text.includes(',');
  return list && !isText && !isOne ? typedList(list.items!, text) : text;
}

/** Texts may hold commas. */
function typedList(items: Schema, text: string): readonly unknown[] {
  const isOfTexts = branchesOf(items).some(({ type }) => type === 'string');
  return text.split(isOfTexts ? '|' : ',').map((each) => typedFor(items, each.trim()));
}

/** 75% is 0.75 where a share is meant. */
function numberFor({ code }: Schema, text: string): number {
  const number = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') && /^(share|occupancy)/.test(code ?? '') ? number / 100 : number;
}

function setAt(target: Fields, [key, ...rest]: Path, value: unknown): void {
  if (key === undefined) return;
  const before = target[key];
  const isObject = typeof before === 'object' && before !== null;
  if (rest.length === 0) {
    // `target=75` and `tolerance=3` write one object, in any order.
    const isMerged = isObject && !isList(before) && typeof value === 'object' && !isList(value);
    target[key] = isMerged ? { ...before, ...value } : value;
    return;
  }
  // The name alone is the short form of an area and of a source.
  if (!isObject) target[key] = typeof before === 'string' ? { name: before } : {};
  setAt(target[key] as Fields, rest, value);
}

/** Plain data of our own making: lists and objects are copied. */
function structuredCopy(value: unknown): unknown {
  if (isList(value)) return (value as readonly unknown[]).map(structuredCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, structuredCopy(each)]),
  );
}
