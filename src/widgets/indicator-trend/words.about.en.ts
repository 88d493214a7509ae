// Says in English what the picture is, and names its rows of points, for who does not see it.
import { coreEn } from '../../core/words/en.js';
import { numberOf, rowText } from '../../core/words/exploring.en.js';
import { indicatorEn, longPeriod } from '../../core/words/indicator.en.js';
import type { IndicatorTrendModel } from './model.js';
import type { Seen } from './words.js';

type Model = IndicatorTrendModel;

export function about(model: Model, { axis, also }: Seen): string {
  const { lines, periods, measure } = model;
  const others = also.length > 0 ? `Also drawn: ${also.join('; ')}.` : '';
  if (!axis) {
    return [`Bar chart of ${numberOf(lines.length, 'bar')}, ${longPeriod(model, 0)}.`, others]
      .filter(Boolean)
      .join(' ');
  }
  const span = `the first ${longPeriod(model, 0)} and the last ${longPeriod(model, periods.length - 1)}`;
  return [
    `Line chart of ${numberOf(lines.length, 'line')} over ${numberOf(periods.length, 'period')}, ${span}.`,
    `Vertical axis: ${coreEn.unit(measure.unit)}, from ${axis.from} to ${axis.to}.`,
    others,
  ]
    .filter(Boolean)
    .join(' ');
}

export function rowName({ lines, periods }: Model, row: number): string {
  const what = periods.length > 1 ? 'line' : 'bar';
  const points = periods.length > 1 ? numberOf(periods.length, 'period') : '';
  return rowText(indicatorEn.lineName(lines[row]!), what, [row, lines.length], points);
}
