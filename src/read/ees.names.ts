// Finds what the ids of the public API of Explore Education Statistics stand for, in the document of a data set's names.
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { AreaKind, Category } from './cube.js';
import { isObject, type JsonObject, listIn, objectIn, textIn } from './json-guards.js';
import { measureUnit } from './measure-unit.js';

/** Each undefined where the document has no such id. */
export interface EesNames {
  /** The label of a filter; its id where it has none. */
  readonly filter: (id: string) => string;
  readonly option: (filter: string, id: string | undefined) => Category | undefined;
  readonly indicator: (id: string) => Category | undefined;
  readonly area: (result: JsonObject) => Category | undefined;
}

const KINDS: Readonly<Record<string, AreaKind>> = { NAT: 'nation', REG: 'region', LA: 'authority' };

/** Codes of a location, the one of three digits first, since those of nine characters change with boundaries. */
const CODES = ['oldCode', 'code', 'urn', 'laEstab', 'ukprn'] as const;

export function namesIn(meta: JsonObject): EesNames {
  const filters = byId(meta.filters);
  const indicators = byId(meta.indicators);
  const options = new Map([...filters].map(([id, { options: list }]) => [id, byId(list)]));
  const locations = new Map(
    listIn(meta.locations)
      .map(objectIn)
      .map(({ level, options: list }) => [levelCode(level), byId(list)] as const),
  );
  return {
    filter: (id) => textIn(filters.get(id)?.label) ?? id,
    option: (filter, written) => {
      const [id = '', debug] = (written ?? '').split(' :: ');
      const label = textIn(options.get(filter)?.get(id)?.label) ?? debug;
      return label === undefined ? undefined : { id, label };
    },
    indicator: (written) => {
      const [id = '', debug] = written.split(' :: ');
      const found = indicators.get(id);
      const label = textIn(found?.label) ?? debug;
      if (label === undefined) return undefined;
      const unit =
        measureUnit(textIn(found?.unit) ?? '') ?? textIn(found?.unit) ?? measureUnit(label);
      const decimals = found?.decimalPlaces;
      return omitUndefined({
        id,
        label,
        unit,
        decimals: typeof decimals === 'number' ? decimals : undefined,
      });
    },
    area: (result) => areaOf(result, locations),
  };
}

const levelCode = (level: unknown): string => textIn(isObject(level) ? level.code : level) ?? '';

function byId(list: unknown): ReadonlyMap<string, JsonObject> {
  const objects = listIn(list).map(objectIn);
  return new Map(
    objects.flatMap((each) => {
      const id = textIn(each.id);
      return id === undefined ? [] : [[id, each] as const];
    }),
  );
}

type Locations = ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;

/** The location of the level of the result; the others say in which nation and region it lies. */
function areaOf(
  { geographicLevel, locations: written }: JsonObject,
  locations: Locations,
): Category | undefined {
  const level = textIn(geographicLevel) ?? '';
  const ids = objectIn(written);
  const named = (of: string) => {
    const [id = '', debug] = (textIn(ids[of]) ?? '').split(' :: ');
    const found = locations.get(of)?.get(id);
    const label = textIn(found?.label) ?? debug?.split(' (')[0];
    return label === undefined ? undefined : { id, label, found: objectIn(found) };
  };
  const own = named(level);
  if (!own) return undefined;
  const codes = CODES.flatMap((key) => textIn(own.found[key]) ?? []);
  const region = level === 'REG' ? undefined : named('REG');
  return omitUndefined({
    id: codes[0] ?? own.id,
    label: own.label,
    codes: codes.length > 0 ? codes : undefined,
    kind: KINDS[level],
    within: region && [...CODES.flatMap((key) => textIn(region.found[key]) ?? []), region.label],
  });
}
