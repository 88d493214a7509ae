// Says what a scorecard tells: each indicator's latest figure, change and rating, and the number of each rating.
// No pixels, no colours, no language. The day on which reports are overdue is a parameter.
import { rollup } from 'd3-array';
import { type Area, areaKey, asFirstNamed } from '../../core/data/area.js';
import type { Envelope } from '../../core/data/dataset.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { Source } from '../../core/data/source.js';
import type { Day, Period } from '../../core/data/period.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Publishable } from '../../core/data/publishable.js';
import { firstSpelling, idOf } from '../../core/data/named.js';
import type { Text } from '../../core/data/text.js';
import { isKnown, type Value } from '../../core/data/value.js';
import {
  type IndicatorModel,
  indicatorModel,
  signOfChange,
  type TargetRating,
} from '../../core/indicator/model.js';
import type { Format } from '../../core/words/words.js';
import type { Quality, VitalSign, VitalSigns } from './input.js';
import { withWhose } from './model.whose.js';

export interface QualityModel {
  readonly name: Text;
  readonly value: Value;
  readonly format: Format;
  /** What a percentage is out of. */
  readonly of?: number;
}

export interface Row {
  /** Of the same indicator of the same area it stays the same, whatever its place is in new data. */
  readonly key: string;
  /** Its index among the indicators of the dataset. */
  readonly index: number;
  /** The id, or the name where there is none. */
  readonly id: string;
  /** What is measured, and of whom where that is not the area: `Children on a plan (Girls)`. */
  readonly name: Text;
  /** What is measured, of all series: `Children on a plan`. */
  readonly measured: Text;
  readonly group?: Text;
  /** As the first row of the same area names it. */
  readonly area?: Area;
  readonly model: IndicatorModel;
  /** Absent where there is no target, or where the measure is neutral. */
  readonly rating?: TargetRating;
  /** Whether the latest figure differs from that of the period before by more than may be chance, or made by rounding. */
  readonly changed: boolean;
  readonly quality?: QualityModel;
  readonly due?: Period;
  /** How its counts of people were protected. */
  readonly disclosure: Disclosure;
  readonly notes: readonly Text[];
  readonly source?: Source;
}

export interface VitalSignsModel {
  readonly envelope: Envelope;
  readonly asOf?: Period;
  /** In the author's order. */
  readonly rows: readonly Row[];
  /** Each once, in the order in which rows name them; empty where all rows are of one area. */
  readonly areas: readonly Area[];
  /** Each area as each row writes it, with the area that it is. */
  readonly spellings: readonly { readonly as: Area; readonly area: Area }[];
}

/** Each indicator has the model that it would have in a trend of its own. */
export function vitalSignsModel(signs: Publishable<VitalSigns>): VitalSignsModel {
  const { indicators, asOf, year: _, ...envelope } = signs;
  const spelling = firstSpelling();
  const read = withKeys(
    indicators.map((sign, index) => ({
      ...rowOf(sign, index, envelope.area),
      id: spelling(idOf(sign)),
    })),
  );
  const written = read.flatMap(({ area }) => area ?? []);
  const areas = asFirstNamed(written);
  const named = areas.values();
  const placed = read.map((row) => (row.area ? { ...row, area: named.next().value! } : row));
  const names = withWhose(placed);
  const rows = placed.map((row, i) => ({ ...row, name: names[i]! }));
  const spellings = written.map((as, i) => ({ as, area: areas[i]! }));
  return omitUndefined({ envelope, asOf, rows, areas: areasOf(areas), spellings });
}

/** Those of one name and area are told apart by their order. */
function withKeys(rows: readonly Omit<Row, 'key'>[]): readonly Row[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify([row.id, areaKey(row.area)]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...row, key: `${key} ${count}` };
  });
}

function rowOf(sign: VitalSign, index: number, areaOfAll: Area | undefined): Omit<Row, 'id' | 'key'> {
  const { name, group, due, disclosure, notes, source } = sign;
  const model = indicatorModel(sign.indicator, sign.disclosure);
  // The change of an older figure is not that of the last period.
  const since = model.lastAbsent ? undefined : model.sincePrevious;
  return omitUndefined({
    index,
    name,
    measured: name,
    group,
    area: sign.area ?? areaOfAll,
    model,
    rating: model.target?.rating,
    changed: signOfChange(since) !== 0,
    quality: sign.quality && qualityOf(sign.quality),
    due,
    disclosure,
    notes,
    source,
  });
}

function qualityOf({ name, indicator }: Quality): QualityModel {
  const { lead, measure } = indicatorModel(indicator);
  return omitUndefined({
    name,
    value: lead.values[0]!,
    format: { unit: measure.unit, decimals: measure.decimals },
    of: lead.denominator?.[0] ?? undefined,
  });
}

function areasOf(named: readonly Area[]): readonly Area[] {
  const areas = [...new Set(named)];
  return areas.length > 1 ? areas : [];
}

/**
 * Whether a report that was due is late: its period ended before the day or, without a day, before the
 * indicator's own latest period ended.
 */
export const isOverdue = ({ due, model }: Row, day: Day | undefined): boolean =>
  due !== undefined && due.endDay < (day ?? model.periods.at(-1)!.endDay);

/** Whether a row has no figure at all: none of its own or of others, no share or change, none of quality. */
export const isBlank = ({ model, quality }: Row): boolean =>
  !isKnown(quality?.value) &&
  model.series.every(({ values }) =>
    values.every(
      (value) => !isKnown(value) && value.share === undefined && value.change === undefined,
    ),
  );

/** Whether there are more rows than a person takes in at one look. */
export const isMany = ({ rows }: Pick<VitalSignsModel, 'rows'>): boolean => rows.length > 20;

/** How many rows have each rating; `none` counts rows without one. */
export function countRatings(
  rows: readonly Row[],
): Readonly<Record<TargetRating | 'none', number>> {
  const none = {
    met: 0,
    'within tolerance': 0,
    missed: 0,
    'not yet due': 0,
    'not rated': 0,
    none: 0,
  };
  const counts = rollup(
    rows,
    ({ length }) => length,
    ({ rating = 'none' }) => rating,
  );
  return { ...none, ...Object.fromEntries(counts) };
}
