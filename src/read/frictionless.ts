// Reads a tabular resource of Frictionless Data as a cube (https://specs.frictionlessdata.io/tabular-data-resource/).
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { PlainTable } from '../core/data/plain-table.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { readCell } from '../core/table/cell.js';
import type { CubeSource, ReadCube } from './cube.js';
import { fieldOf, isObject, type JsonObject, listIn, objectIn, textIn } from './json-guards.js';
import type { ColumnRole } from '../core/table/column-role.js';
import { readTidy, type TidyOptions } from './tidy.js';

/** Whether the input describes a tabular resource, or a package with some. */
export const isFrictionless = (input: unknown): boolean =>
  isObject(input) &&
  (listIn(objectIn(input.schema).fields).length > 0 ||
    listIn(input.resources).some((resource) => isObject(objectIn(resource).schema)));

export interface FrictionlessOptions extends Pick<TidyOptions, 'roles'> {
  /** The name of the one that is meant, where a package has several. */
  readonly resource?: string;
}

/**
 * The cube of a resource. Its rows are in `data`, or in the file that `path` names, which is given as a table.
 * `missingValues` become shorthand: by their label ("Suppressed"), else by what they are, else `[x]`. Sources and
 * licences are kept; titles of fields are the heads.
 */
export function readFrictionless(
  input: unknown,
  file: PlainTable | undefined,
  { resource: wanted, roles }: FrictionlessOptions = {},
): ReadCube {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const whole = objectIn(input);
  const resource = resourceIn(whole, wanted, report);
  if (!resource) return { problems };
  const fields = listIn(objectIn(resource.schema).fields).map(objectIn);
  const names = fields.map(({ name }) => textIn(name));
  if (names.length === 0 || names.includes(undefined)) {
    report(['schema', 'fields'], 'malformed source', { needs: 'fields' });
    return { problems };
  }
  const rows = rowsIn(resource, names as readonly string[], file);
  if (!rows) {
    report(['data'], 'malformed source', { needs: 'rows' });
    return { problems };
  }
  const heads = fields.map(({ title }, i) => textIn(title) ?? names[i]!);
  const table: PlainTable = {
    caption: textIn(resource.title) ?? textIn(whole.title) ?? '',
    heads: [heads],
    rows: rows.map((row) => fields.map((field, i) => cellText(row[i] ?? '', field, resource))),
  };
  const read = readTidy(table, {
    roles: { ...rolesIn(fields, heads), ...roles },
    ...omitUndefined({ source: sourceIn(resource) ?? sourceIn(whole) }),
    notes: [...new Set([resource.description, whole.description])].flatMap(
      (note) => textIn(note) ?? [],
    ),
  });
  return { ...read, problems: [...problems, ...read.problems] };
}

function resourceIn(
  input: JsonObject,
  wanted: string | undefined,
  report: Report,
): JsonObject | undefined {
  if (!('resources' in input)) return input;
  const all = listIn(input.resources)
    .map(objectIn)
    .filter(({ schema }) => isObject(schema));
  const named = all.filter(({ name, title }) => [name, title].includes(wanted));
  const found = wanted === undefined ? all : named;
  if (found.length === 1) return found[0];
  const choices = all.map(({ name, title }) => textIn(name) ?? textIn(title) ?? '').filter(Boolean);
  report(['resources'], 'unclear choice', { of: 'resource', choices });
  return undefined;
}

/** Rows as lists of texts in the order of the fields; undefined where there are none to be found. */
function rowsIn(
  { data }: JsonObject,
  names: readonly string[],
  file: PlainTable | undefined,
): readonly (readonly string[])[] | undefined {
  if (Array.isArray(data)) {
    const [first, ...others] = listIn(data);
    if (!Array.isArray(first))
      return listIn(data).map((row) =>
        names.map((name) => writtenOf(fieldOf(objectIn(row), name))),
      );
    const order = orderOf(listIn(first).map(writtenOf), names);
    return others.map((row) => order.map((at) => writtenOf(listIn(row)[at])));
  }
  if (!file) return undefined;
  const order = orderOf(file.heads[0] ?? [], names);
  return file.rows.map((row) => order.map((at) => row[at] ?? ''));
}

/** By their heads; by their order where no head is that of a field. */
function orderOf(heads: readonly string[], names: readonly string[]): readonly number[] {
  const places = names.map((name) => heads.findIndex((head) => head.trim() === name));
  return places.every((place) => place < 0) ? names.map((_, i) => i) : places;
}

const writtenOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? `${cell}`
    : '';

const isNumeric = ({ type }: JsonObject): boolean => type === 'integer' || type === 'number';

/** The cell as the reader of cells takes it: shorthand for a missing value, and a full stop before decimals. */
function cellText(cell: string, field: JsonObject, { schema }: JsonObject): string {
  const missing = listIn(field.missingValues ?? objectIn(schema).missingValues);
  for (const each of missing) {
    const value = isObject(each) ? writtenOf(each.value) : writtenOf(each);
    if (cell !== value) continue;
    return cell === '' ? '' : shorthandOf(cell, isObject(each) ? textIn(each.label) : undefined);
  }
  if (!isNumeric(field)) return cell;
  const [decimal, group] = [textIn(field.decimalChar) ?? '.', textIn(field.groupChar)];
  const bare = group === undefined ? cell : cell.split(group).join('');
  return decimal === '.' ? bare : bare.replace(decimal, '.');
}

function shorthandOf(cell: string, label: string | undefined): string {
  for (const text of [label?.replace(/\.$/, ''), label?.split(/[\s,;:(]/)[0], cell]) {
    const read = text === undefined ? undefined : readCell(text);
    if (read?.kind === 'absence') return read.text;
  }
  return '[x]';
}

/** What the types of fields tell of their columns. */
function rolesIn(fields: readonly JsonObject[], heads: readonly string[]) {
  const pairs = fields.flatMap((field, i): [string, ColumnRole][] => {
    const type = textIn(field.type);
    if (type === 'year' || type === 'yearmonth') return [[heads[i]!, 'period']];
    // A key of numbers tells rows apart.
    const isKey =
      listIn(objectIn(field.constraints).enum).length > 0 || Array.isArray(field.categories);
    return isKey && isNumeric(field) ? [[heads[i]!, 'filter']] : [];
  });
  return Object.fromEntries(pairs);
}

function sourceIn({ sources, licenses, homepage, path }: JsonObject): CubeSource | undefined {
  const source = objectIn(listIn(sources)[0]);
  const name = textIn(source.title) ?? textIn(source.name);
  if (name === undefined) return undefined;
  const licence = objectIn(listIn(licenses)[0]);
  const addresses = [source.path, homepage, path].flatMap((each) => textIn(each) ?? []);
  return omitUndefined({
    name,
    url: addresses.find((address) => /^https?:\/\//.test(address)),
    licence: textIn(licence.title) ?? textIn(licence.name),
  });
}
