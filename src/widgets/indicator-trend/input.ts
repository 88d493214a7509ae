// What an author writes to get a trend, and what is read of it: the one door for its data.
import * as s from '../../core/data/schema.js';
import {
  type Envelope,
  envelopeEntries,
  measureNameEntry,
  writeDataset,
} from '../../core/data/dataset.js';
import { parseDataset } from '../../core/data/parse.js';
import type { YearMeaning } from '../../core/data/period.js';
import type { Parsed } from '../../core/data/problem.js';
import type { Indicator } from '../../core/indicator/indicator.js';
import { readIndicator } from '../../core/indicator/read.js';
import { indicatorEntries, measureSchema } from '../../core/indicator/schema.js';
import { writeIndicator } from '../../core/indicator/write.js';

/** The one source of the trend's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const indicatorTrendSchema = s.object(
  {
    ...envelopeEntries,
    ...indicatorEntries,
    /** What is measured and how it is to be read. */
    measure: s.optional(s.object({ ...measureNameEntry, ...measureSchema.properties })),
  },
  'trend',
);

/** A trend dataset as an author writes it. */
export interface IndicatorTrendDataset extends s.WrittenFor<typeof indicatorTrendSchema> {}

/** A trend dataset as it is once read: short forms written out, periods in order of time. */
export interface IndicatorTrend extends Envelope {
  readonly year: YearMeaning;
  readonly indicator: Indicator;
}

/** More lines than these cannot be told apart by colour: all but the lead and the nation are then grey. */
export const MOST_COLOURS = 6;

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path.
 *
 * @example problemMessages(parseIndicatorTrend(JSON.parse(text)).problems)
 */
export const parseIndicatorTrend = (input: unknown): Parsed<IndicatorTrend> =>
  parseDataset(
    indicatorTrendSchema,
    'indicator-trend',
    input,
    (kept, { envelope, year, report, lost }) => {
      const indicator = readIndicator(kept, { path: [], year, report, lost, area: envelope.area });
      if (!indicator) return undefined;
      const count = indicator.series.filter(({ role }) => role !== 'neighbours').length;
      if (count > MOST_COLOURS)
        report(['series'], 'many series', { count, most: MOST_COLOURS }, 'warning');
      return { ...envelope, year, indicator };
    },
  );

/** The dataset in the author's form again; reading it gives the same. */
export function writeIndicatorTrend(trend: IndicatorTrend): IndicatorTrendDataset {
  const { indicator, ...envelope } = trend;
  return writeDataset({ ...envelope, ...writeIndicator(indicator) });
}
