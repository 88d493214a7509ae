// Makes the trend of one row from a scorecard that may be shown: nothing is withheld a second time.
import type { Envelope } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { YearMeaning } from '../../core/data/period.js';
import { publishable, type Publishable } from '../../core/data/publishable.js';
import type { Indicator } from '../../core/indicator/indicator.js';
import type { VitalSigns } from './input.js';

/** What a trend is made of, whatever widget draws it. */
interface RowTrend extends Envelope {
  readonly year: YearMeaning;
  readonly indicator: Indicator;
}

/**
 * The indicator of a row with its own title, area, source and notes. The rounding of the scorecard is still
 * stated; the figures count as protected, since they are.
 */
export function trendOfRow(signs: Publishable<VitalSigns>, index: number): Publishable<RowTrend> {
  const { name, area, year, source, notes, indicator, disclosure } = signs.indicators[index]!;
  return publishable(
    omitUndefined({
      widget: 'indicator-trend',
      title: name,
      notes,
      area: area ?? signs.area,
      source: source ?? signs.source,
      disclosure: { ...disclosure, protected: true },
      year,
      indicator,
    }),
  );
}
