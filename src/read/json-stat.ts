// Reads a dataset in JSON-stat 2.0 as a cube (https://json-stat.org/full/).
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Path, quotablePath } from '../core/data/path.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { receivedOf } from '../core/data/received.js';
import type { ValueInput } from '../core/data/value.js';
import { cellValue } from './cell-value.js';
import type { Cube, Dimension, Observation, ReadCube } from './cube.js';
import { fieldOf, isObject, type JsonObject, listIn, objectIn, textIn } from './json-guards.js';
import { readDimension } from './json-stat.dimension.js';
import { notesIn, sourceIn } from './json-stat.source.js';

/** Whether the input says that it is JSON-stat, of whatever class. */
export const isJsonStat = (input: unknown): boolean =>
  isObject(input) &&
  ((textIn(fieldOf(input, 'class')) !== undefined && 'version' in input) ||
    ('dimension' in input && 'value' in input && 'size' in input));

/**
 * The cube of a dataset. Statuses that are shorthand are marks, or the reason why there is no figure; others are notes,
 * in the words of `extension.status.label` where it has them. A value of null without a status is no observation.
 */
export function readJsonStat(input: unknown): ReadCube {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const dataset = objectIn(input);
  const kind = textIn(fieldOf(dataset, 'class')) ?? 'dataset';
  if (kind !== 'dataset') {
    const items = listIn(objectIn(fieldOf(dataset, 'link')).item).map((item) =>
      textIn(objectIn(item).label),
    );
    report(['class'], 'no figures in class', {
      received: receivedOf(kind),
      items: items.filter((label) => label !== undefined).slice(0, 6),
    });
    return { problems };
  }
  const dimensions = dimensionsIn(dataset, report);
  if (!dimensions) return { problems };
  const observations = observationsIn(dataset, dimensions, report);
  if (!observations) return { problems };
  const isAnnual = dimensions.some(({ id, role }) => role === 'period' && id === 'TLIST(A1)');
  const cube: Cube = omitUndefined({
    label: textIn(dataset.label) ?? '',
    dimensions,
    observations,
    notes: notesIn(dataset),
    source: sourceIn(dataset),
    // PxStat, which NISRA uses, names a dimension of calendar years so.
    year: isAnnual ? ('calendar' as const) : undefined,
  });
  return { cube, problems };
}

function dimensionsIn(dataset: JsonObject, report: Report): readonly Dimension[] | undefined {
  const ids = listIn(dataset.id).map((id) => textIn(id));
  const sizes = listIn(dataset.size);
  if (ids.length === 0 || ids.length !== sizes.length || ids.includes(undefined)) {
    report([], 'malformed source', { needs: 'id and size' });
    return undefined;
  }
  const dimensions = ids.map((id, i) => {
    const dimension = readDimension(id!, dataset);
    if (dimension && dimension.categories.length === sizes[i]) return dimension;
    report(quotablePath(['dimension', id!, 'category']), 'malformed source', { needs: 'category' });
    return undefined;
  });
  return dimensions.includes(undefined) ? undefined : (dimensions as readonly Dimension[]);
}

function observationsIn(
  dataset: JsonObject,
  dimensions: readonly Dimension[],
  report: Report,
): readonly Observation[] | undefined {
  const count = dimensions.reduce((all, { categories }) => all * categories.length, 1);
  const values = entriesOf(dataset.value);
  const isFit = values.every(([place]) => Number.isInteger(place) && place >= 0 && place < count);
  const isWhole = !Array.isArray(dataset.value) || dataset.value.length === count;
  if (!isFit || !isWhole || !(isObject(dataset.value) || Array.isArray(dataset.value))) {
    report(['value'], 'malformed source', { needs: 'values' });
    return undefined;
  }
  const statusAt = statusReader(dataset);
  return values.flatMap(([place, cell]) => {
    const read = cellValue(cell, (): Path => ['value', place], report);
    const value = withStatus(read, statusAt(place));
    return value === null ? [] : [{ at: placesOf(place, dimensions), value }];
  });
}

/** A list, or an object whose keys are places. */
const entriesOf = (list: unknown): readonly (readonly [number, unknown])[] =>
  Array.isArray(list)
    ? list.map((value: unknown, place) => [place, value] as const)
    : Object.entries(objectIn(list)).map(
        ([key, value]) => [/^\d+$/.test(key) ? +key : NaN, value] as const,
      );

/** The last dimension goes round first. */
function placesOf(place: number, dimensions: readonly Dimension[]): readonly number[] {
  let rest = place;
  const places = dimensions.map(() => 0);
  for (let i = dimensions.length - 1; i >= 0; i -= 1) {
    const { length } = dimensions[i]!.categories;
    places[i] = rest % length;
    rest = Math.floor(rest / length);
  }
  return places;
}

interface Status {
  readonly code: string;
  /** What the publisher calls it. */
  readonly label: string | undefined;
}

/** One status for all values, one for each, or one for some. */
function statusReader({ status, extension }: JsonObject): (place: number) => Status | undefined {
  const labels = objectIn(objectIn(objectIn(extension).status).label);
  return (place) => {
    const own = Array.isArray(status)
      ? ((status.length === 1 ? status[0] : status[place]) as unknown)
      : isObject(status)
        ? fieldOf(status, `${place}`)
        : status;
    const code = textIn(own);
    return code === undefined ? undefined : { code, label: textIn(fieldOf(labels, code)) };
  };
}

const SHORTHAND = /^(?:[befpruckwxz]|low|[:~*]|\.\.|-)$/i;

function withStatus(value: ValueInput, status: Status | undefined): ValueInput {
  if (!status) return value;
  const { code, label } = status;
  if (SHORTHAND.test(code)) {
    if (value !== null) return { ...asObject(value), marks: [code.toLowerCase()] };
    return label === undefined
      ? `[${code}]`
      : { value: /^[a-z]$/i.test(code) ? `[${code}]` : code, note: label };
  }
  const note = label ?? code;
  return { ...asObject(value ?? '[x]'), note };
}

const asObject = (value: ValueInput) =>
  typeof value === 'object' && value !== null ? value : { value: value ?? null };
