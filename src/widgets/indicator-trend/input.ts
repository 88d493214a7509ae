// What an author writes to get a trend, and what is read of it: the one door for its data.
// Behind it nothing is checked again.
import * as v from 'valibot';
import { type Envelope, envelopeEntries, readEnvelope } from '../../core/data/dataset.js';
import { type Parsed, refusesAll, reportInto } from '../../core/data/problem.js';
import type { YearMeaning } from '../../core/data/period.js';
import { validate } from '../../core/data/validate.js';
import type { Indicator } from '../../core/indicator/indicator.js';
import { readIndicator } from '../../core/indicator/read.js';
import { writeIndicator } from '../../core/indicator/write.js';
import { indicatorEntries } from '../../core/indicator/schema.js';

/** The one source of the trend's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const indicatorTrendSchema = v.object(
  { ...envelopeEntries, ...indicatorEntries },
  'a dataset; write { "title": "…", "periods": […], "series": […] }',
);

/** A trend dataset as an author writes it. */
export interface IndicatorTrendDataset extends v.InferInput<typeof indicatorTrendSchema> {}

/** A trend dataset as it is once read: short forms written out, periods in order of time. */
export interface IndicatorTrend extends Envelope {
  readonly year: YearMeaning;
  readonly indicator: Indicator;
}

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path and its remedy.
 *
 * @example parseIndicatorTrend(JSON.parse(text)).problems.map(problemText)
 */
export function parseIndicatorTrend(input: unknown): Parsed<IndicatorTrend> {
  const { kept, problems } = validate(indicatorTrendSchema, input);
  if (kept === undefined) return { problems };
  const report = reportInto(problems);
  const envelope = readEnvelope(kept, 'indicator-trend', report);
  const year = kept.year ?? 'financial';
  const lost = new Set(problems.map(({ where }) => where));
  const indicator = readIndicator(kept, year, '', report, (where) => lost.has(where));
  if (!indicator || refusesAll(problems)) return { problems };
  return { dataset: { ...envelope, year, indicator }, problems };
}

/** The dataset in the author's form again; reading it gives the same. */
export function writeIndicatorTrend(trend: IndicatorTrend): IndicatorTrendDataset {
  const { indicator, ...envelope } = trend;
  return JSON.parse(
    JSON.stringify({ ...envelope, ...writeIndicator(indicator) }),
  ) as IndicatorTrendDataset;
}
