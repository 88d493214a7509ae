// Writes what stands at the ends of a trend's lines: names with values, the target, the projection.
import type { EndLabelText } from '../../core/chart/end-labels.js';
import { nameOf, textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import { bareFormat } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

export interface EndText extends EndLabelText {
  readonly kind: 'line' | 'target' | 'projection';
  /** Where it belongs on the axis; undefined for a line without any number. */
  readonly at: number | undefined;
}

/** The lines in their order, then the target and the projection. */
export function endTexts(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): readonly EndText[] {
  const { lines, target, projection, measure } = model;
  const amount = (value: number) => words.core.amount(value, bareFormat(measure));
  return [
    ...lines.map((line, i): EndText => ({
      kind: 'line',
      ...nameAndValue(line, model, words),
      bold: i === 0,
      at: line.values.findLast(isKnown)?.value,
    })),
    ...(target?.value === undefined || target.range
      ? []
      : [
          {
            kind: 'target',
            name: words.labels.target,
            value: amount(target.value),
            at: target.values.findLast((value) => value !== null) ?? undefined,
          } as const,
        ]),
    ...(projection && !projection.refused
      ? [
          {
            kind: 'projection',
            name: words.projected(amount(projection.value)),
            value: '',
            at: projection.value,
          } as const,
        ]
      : []),
  ];
}

/** The name goes where the picture has one line and its area is named above it. */
function nameAndValue(
  line: Line,
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): Pick<EndLabelText, 'name' | 'value'> {
  const { lines, envelope, measure } = model;
  const value = words.core.cell({ ...line.values.at(-1)! }, bareFormat(measure));
  const named = line.name && envelope.area && nameOf(line.name) === nameOf(envelope.area.name);
  if (lines.length === 1 && named) return { name: '', value };
  const name = line.name ? textIn(line.name, words.core.lang) : words.labels.neighboursShort;
  return { name, value };
}

/** In one line, where they are listed: `Bradford 96`. */
export const inOneLine = ({ name, value }: EndLabelText): string =>
  [name, value].filter(Boolean).join(' ');
