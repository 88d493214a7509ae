// Reads what no cell of a table can say: options, as they stand in the fragment of a link.
// Each is a field of the dataset, found and typed by its schema.
import { isList } from '../data/is-list.js';
import { nearest } from '../data/nearest.js';
import { OPTION_PLACE, type Path } from '../data/path.js';
import { type Problem, reportInto } from '../data/problem.js';
import type { Schema } from '../data/schema.js';
import type { ProblemFacts } from '../problems/facts.js';
import {
  branchesOf,
  type Field,
  fieldNamed,
  holderNamed,
  isOfMember,
  namesIn,
  propertiesOf,
  takesTexts,
  writableIn,
} from './option-fields.js';
import { optionAt, type WrittenOption } from './option-places.js';

export interface TableOptions {
  /** A copy of the dataset with the options in it. */
  readonly apply: (dataset: object) => object;
  /** Those that belong to the form of the table and not to the dataset, by name. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Those that are not known: warnings. Filled when they are applied. */
  readonly problems: readonly Problem[];
  /** The option that wrote a field or lacks beside those that did, where one did; see `optionAt`. */
  readonly placeOf: (path: Path) => Path | undefined;
}

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
  const written: WrittenOption[] = [];
  let before: object = {};
  const pairs = optionPairs(text);
  const apply = (dataset: object): object => {
    problems.length = written.length = 0;
    before = dataset;
    const copy = structuredCopy(dataset) as Fields;
    for (const [name, value] of pairs) {
      if (Object.hasOwn(own, name)) continue;
      const field = fieldNamed(name, schema, copy);
      if (field && (takesTexts(field.schema) || choiceIn(field.schema, value) !== undefined)) {
        written.push({ path: field.keys, name });
        setAt(copy, field.keys, typedFor(field.schema, value));
        continue;
      }
      const holder = holderNamed(name, schema, copy);
      const place = [OPTION_PLACE, shownName(name)];
      if (holder) report(place, 'option of several', severalIn(holder), 'warning');
      else report(place, 'unknown option', unknownFacts(name, schema, own), 'warning');
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
      const name = optionAt(path, { options: written, dataset: before, schema });
      return name === undefined ? undefined : [OPTION_PLACE, shownName(name)];
    },
  };
}

/** What is in a field, and an option that writes some of it. */
const severalIn = (holder: Field): ProblemFacts['option of several'] => ({
  parts: Object.keys(propertiesOf(holder.schema)),
  example: writableIn(holder).join('.'),
});

function unknownFacts(
  name: string,
  schema: Schema,
  own: Readonly<Record<string, Schema>>,
): ProblemFacts['unknown option'] {
  if (isOfMember(name, schema)) return { isOfMember: true };
  const near = nearest(name, [...Object.keys(own), ...namesIn(schema)]);
  return near === undefined ? {} : { near };
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

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?%?$/;

/** The choice that a text is, in any case. */
const choiceIn = (schema: Schema, text: string) =>
  branchesOf(schema)
    .flatMap(({ enum: choices = [] }) => choices)
    .find((each) => `${each}`.toLowerCase() === text.toLowerCase());

/** The text as the schema takes it; as it is where it takes it in no way, so that `input` says what it expects. */
function typedFor(schema: Schema, text: string): unknown {
  const branches = branchesOf(schema);
  const choice = choiceIn(schema, text);
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
