// Writes what stands at the ends of a trend's lines: names with values, the target, the projection.
import type { EndLabelText } from '../../core/chart/end-labels.js';
import { nameOf, textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import { lineFormat, projectionFormat } from '../../core/indicator/median-format.js';
import { bareFormat, exactFormat, type Format } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

export interface EndText extends EndLabelText {
  readonly kind: 'line' | 'target' | 'projection';
  /** Index of the line, where it is one. */
  readonly line?: number;
  /** Where it belongs on the axis; undefined for a line without any number. */
  readonly at: number | undefined;
}

/** The lines in their order, then the target and the projection. */
export function endTexts(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): readonly EndText[] {
  const { lines, target, projection, measure } = model;
  return [
    ...lines.flatMap((line, i): readonly EndText[] => {
      const text = nameAndValue(line, model, words);
      const at = line.values.findLast(isKnown)?.value;
      return text ? [{ kind: 'line', line: i, ...text, bold: i === 0, at }] : [];
    }),
    ...(target?.value === undefined || target.range
      ? []
      : [
          {
            kind: 'target',
            name: words.labels.target,
            value: targetText(model, words, target.value),
            at: target.values.findLast((value) => value !== null) ?? undefined,
          } as const,
        ]),
    ...(projection && !projection.refused
      ? [
          {
            kind: 'projection',
            name: words.projected(
              words.core.amount(projection.value, projectionFormat(model, bareFormat(measure))),
            ),
            value: '',
            at: projection.value,
          } as const,
        ]
      : []),
  ];
}

/** `48`, or `48, whole year` beside a figure of a part of a year. */
export const targetText = (
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  value: number,
): string =>
  [
    words.core.amount(value, exactFormat(value, bareFormat(model.measure))),
    words.wholePeriod(model, model.periods.length - 1),
  ]
    .filter(Boolean)
    .join(', ');

/** Without the name where the picture has one line and its area is named above it; then shorthand says nothing here. */
function nameAndValue(
  line: Line,
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): { readonly name: string; readonly value: string } | undefined {
  const { lines, envelope } = model;
  const last = line.values.at(-1)!;
  const value = words.core.cell(last, lastFormat(model, line));
  const named = line.name && envelope.area && nameOf(line.name) === nameOf(envelope.area.name);
  if (lines.length === 1 && named) return isKnown(last) ? { name: '', value } : undefined;
  const name = line.name ? textIn(line.name, words.core.lang) : words.labels.neighboursShort;
  return { name, value };
}

/** Of the last figure of a line. */
export const lastFormat = (model: IndicatorTrendModel, line: Line): Format =>
  lineFormat(model, line, bareFormat(model.measure))(line.values.at(-1)!);

/** In one line, where they are listed: `Bradford 96`. */
export const inOneLine = ({ name, value }: EndLabelText): string =>
  [name, value].filter(Boolean).join(' ');
