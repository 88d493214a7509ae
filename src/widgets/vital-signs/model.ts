// What a scorecard says: of each indicator its latest figure, change and rating, and how many there are of each.
// No pixels, no colours, no language, and no today: what is overdue is asked with a day.
import type { Area, Envelope, Source } from '../../core/data/dataset.js';
import type { Day, Period } from '../../core/data/period.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Publishable } from '../../core/data/publishable.js';
import { nameOf, type Text } from '../../core/data/text.js';
import type { Value } from '../../core/data/value.js';
import {
  type IndicatorModel,
  indicatorModel,
  type TargetRating,
} from '../../core/indicator/model.js';
import type { Format } from '../../core/words/words.js';
import { areaKey, type Quality, type VitalSign, type VitalSigns } from './input.js';

export interface QualityModel {
  readonly name: Text;
  readonly value: Value;
  readonly format: Format;
  /** What a percentage is of. */
  readonly of?: number;
}

export interface Row {
  /** Its place among the indicators of the dataset as it is read. */
  readonly index: number;
  /** What references use: the id, or the name where there is none. */
  readonly id: string;
  readonly name: Text;
  readonly group?: Text;
  readonly area?: Area;
  readonly model: IndicatorModel;
  /** Absent where there is no target, or where the measure is neutral. */
  readonly rating?: TargetRating;
  /** Whether the latest figure is another than the one of the period before. */
  readonly changed: boolean;
  readonly quality?: QualityModel;
  readonly due?: Period;
  readonly notes: readonly Text[];
  readonly source?: Source;
}

export interface VitalSignsModel {
  readonly envelope: Envelope;
  readonly asOf?: Period;
  /** In the author's order. */
  readonly rows: readonly Row[];
  /** Each once, in the order in which rows name them; empty where all are of one. */
  readonly areas: readonly Area[];
}

/** Every indicator is what it would be in a trend of its own. */
export function vitalSignsModel(signs: Publishable<VitalSigns>): VitalSignsModel {
  const { indicators, asOf, year: _, ...envelope } = signs;
  const rows = indicators.map((sign, index) => rowOf(sign, index, envelope.area));
  return omitUndefined({ envelope, asOf, rows, areas: areasOf(rows) });
}

function rowOf(sign: VitalSign, index: number, areaOfAll: Area | undefined): Row {
  const { id, name, group, due, notes, source } = sign;
  const model = indicatorModel(sign.indicator);
  const since = model.sincePrevious;
  return omitUndefined({
    index,
    id: id ?? nameOf(name),
    name,
    group,
    area: sign.area ?? areaOfAll,
    model,
    rating: model.target?.rating,
    changed: since !== undefined && since.reason === undefined && since.difference !== 0,
    quality: sign.quality && qualityOf(sign.quality),
    due,
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

function areasOf(rows: readonly Row[]): readonly Area[] {
  const found = new Map<string, Area>();
  for (const { area } of rows) {
    const key = areaKey(area);
    if (area && !found.has(key)) found.set(key, area);
  }
  return found.size > 1 ? [...found.values()] : [];
}

/**
 * Whether a report that was promised is late: its period is over before the day or, where no day is said,
 * before the end of the indicator's own latest period.
 */
export const isOverdue = ({ due, model }: Row, day: Day | undefined): boolean =>
  due !== undefined && due.endDay < (day ?? model.periods.at(-1)!.endDay);

/** How many rows have each rating; `none` where nothing is judged. */
export function countRatings(
  rows: readonly Row[],
): Readonly<Record<TargetRating | 'none', number>> {
  const counts = {
    met: 0,
    'within tolerance': 0,
    missed: 0,
    'not yet due': 0,
    'not rated': 0,
    none: 0,
  };
  for (const { rating = 'none' } of rows) counts[rating] += 1;
  return counts;
}
