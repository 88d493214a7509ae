// Says in Welsh what the picture is, and names its rows of points, for who does not see it.
import { coreCy } from '../../core/words/cy.js';
import { rowText } from '../../core/words/exploring.cy.js';
import { indicatorCy, longPeriod } from '../../core/words/indicator.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { IndicatorTrendModel } from './model.js';
import type { Seen } from './words.js';

type Model = IndicatorTrendModel;

export function about(model: Model, { axis, also }: Seen): string {
  const { lines, periods, measure } = model;
  const others = also.length > 0 ? `Hefyd yn y llun: ${also.join('; ')}.` : '';
  if (!axis) {
    return [`Siart bar: ${counted(lines.length, NOUNS.bar)}, ${longPeriod(model, 0)}.`, others]
      .filter(Boolean)
      .join(' ');
  }
  const span = `y cyntaf ${longPeriod(model, 0)}, yr olaf ${longPeriod(model, periods.length - 1)}`;
  return [
    `Siart llinell: ${counted(lines.length, NOUNS.line)}, ${counted(periods.length, NOUNS.period)}, ${span}.`,
    `Echelin fertigol: ${coreCy.unit(measure.unit)}, o ${axis.from} i ${axis.to}.`,
    others,
  ]
    .filter(Boolean)
    .join(' ');
}

export function rowName({ lines, periods }: Model, row: number): string {
  const what = periods.length > 1 ? 'llinell' : 'bar';
  const points = periods.length > 1 ? counted(periods.length, NOUNS.period) : '';
  return rowText(indicatorCy.lineName(lines[row]!), what, [row, lines.length], points);
}
