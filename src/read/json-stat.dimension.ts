// Reads a dimension of a dataset in JSON-stat with its categories.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { readPeriod } from '../core/data/read-period.js';
import { areaKind, isAreaCode } from './area-kind.js';
import type { Category, Dimension, DimensionRole } from './cube.js';
import { fieldOf, isObject, type JsonObject, listIn, objectIn, textIn } from './json-guards.js';
import { measureUnit } from './measure-unit.js';
import { periodCategory } from './period-text.js';

const ROLES: Readonly<Record<string, DimensionRole>> = {
  time: 'period',
  geo: 'area',
  metric: 'measure',
};

/** The dimension that has the id; undefined where the dataset does not describe it. */
export function readDimension(id: string, dataset: JsonObject): Dimension | undefined {
  const described = fieldOf(objectIn(dataset.dimension), id);
  if (!isObject(described)) return undefined;
  const written = objectIn(described.category);
  const role = roleIn(dataset, id);
  const ids = idsIn(written);
  if (new Set(ids).size < ids.length) return undefined;
  return omitUndefined({
    id,
    label: textIn(described.label) ?? id,
    role,
    categories: ids.map((each) => categoryOf(each, written, role)),
    note:
      listIn(described.note)
        .flatMap((each) => textIn(each) ?? [])
        .join(' ') || undefined,
  });
}

function roleIn({ role }: JsonObject, id: string): DimensionRole {
  const found = Object.keys(ROLES).find((name) =>
    listIn(fieldOf(objectIn(role), name)).includes(id),
  );
  return found === undefined ? 'filter' : ROLES[found]!;
}

/** In their order: a list of ids, an object of places by id, or nothing where there is one category only. */
function idsIn({ index, label }: JsonObject): readonly string[] {
  if (Array.isArray(index)) return index.flatMap((id) => textIn(id) ?? []);
  if (isObject(index))
    return Object.entries(index)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([id]) => id);
  return Object.keys(objectIn(label)).slice(0, 1);
}

function categoryOf(id: string, written: JsonObject, role: DimensionRole): Category {
  const own = (field: string): unknown => fieldOf(objectIn(written[field]), id);
  const label = textIn(own('label')) ?? id;
  const notes = own('note');
  const note = (Array.isArray(notes) ? notes : [notes])
    .flatMap((each) => textIn(each) ?? [])
    .join(' ');
  const base = omitUndefined({ id, label, note: note || undefined });
  if (role === 'period') return { ...base, label: periodLabel(id, label) };
  if (role === 'area') {
    const codes = isAreaCode(id) ? [id] : undefined;
    return omitUndefined({ ...base, codes, kind: areaKind(codes ?? [], label) });
  }
  return role === 'measure'
    ? omitUndefined({ ...base, ...unitIn(objectIn(own('unit')), label) })
    : base;
}

/** The id or the label, whichever is a period. */
function periodLabel(id: string, label: string): string {
  const texts = [periodCategory(id).label, periodCategory(label).label];
  return texts.find((text) => readPeriod(text, 'financial')) ?? label;
}

function unitIn(unit: JsonObject, label: string) {
  const said = textIn(unit.label) ?? textIn(unit.base) ?? textIn(unit.symbol);
  const decimals = typeof unit.decimals === 'number' ? unit.decimals : undefined;
  return {
    unit: (said === undefined ? undefined : (measureUnit(said) ?? said)) ?? measureUnit(label),
    decimals,
  };
}
