// Names the parts of a trend: labels at the lines' ends where there is room, and the legend.
import { endLabelRoomPx, endLabels } from '../../core/chart/end-labels.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { isKnown } from '../../core/data/value.js';
import { GAP_PX, type LayoutContext } from './layout.context.js';
import { labelTexts, targetText } from './layout.texts.js';
import { toleranceOf } from './layout.tolerance.js';
import type { IndicatorTrendLayout, LegendEntry, Slot, Slots } from './layout.types.js';

/** At the lines' ends; none where they do not all fit, so that the legend has them. */
export function labelsOf(
  { model, words, frame, plot, xs, yOf }: LayoutContext,
  slots: Slots,
): IndicatorTrendLayout['labels'] {
  const texts = labelTexts(model, words);
  if (endLabelRoomPx(texts, frame) === 0 || xs.length < 2) return [];
  const ends = model.lines.map((line) => line.values.findLast(isKnown)?.value);
  const values = [...ends, model.target?.value].slice(0, texts.length);
  const wanted = texts.flatMap((text, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ ...text, yPx: yOf(value), slot: slots[i] }];
  });
  const placed = endLabels(wanted, frame, plot.top - GAP_PX, plot.bottom + GAP_PX);
  return (placed ?? []).map((label, i) =>
    omitUndefined({ ...label, x: plot.right + GAP_PX, slot: wanted[i]!.slot }),
  );
}

/** What the picture shows and no label names; `named` where the lines have labels. */
export function legendOf(
  { model, words }: LayoutContext,
  slots: Slots,
  named: boolean,
): readonly LegendEntry[] {
  const { labels, core } = words;
  const { target, control, lines, neighbourRange, projection } = model;
  const marks = new Set(
    lines.flatMap((line) => line.values.filter(isKnown).flatMap((value) => value.marks)),
  );
  const entry = (kind: LegendEntry['kind'], text: string, slot?: Slot): LegendEntry =>
    omitUndefined({ kind, text, slot });
  const drawnMarks = (['p', 'e', 'r'] as const).filter((mark) => marks.has(mark));
  const middle = control?.chart.kind === 'run' ? labels.median : labels.mean;
  return [
    ...(named || (lines.length < 2 && !target)
      ? []
      : lines.map((line, i) => entry('line', words.lineName(line), slots[i]))),
    ...(neighbourRange
      ? [entry('neighbours', labels.neighboursRange, slots[lines.length - 1])]
      : []),
    ...(target?.value !== undefined && !named ? [entry('target', targetText(model, words))] : []),
    ...(target?.range ? [entry('range', labels.targetRange)] : []),
    ...(toleranceOf(model) ? [entry('tolerance', labels.tolerance)] : []),
    ...(control ? [entry('mean', middle)] : []),
    ...(control && control.chart.kind !== 'run' ? [entry('limits', labels.limits)] : []),
    ...(control?.signals.some((signals) => signals.length > 0)
      ? [entry('signal', labels.signal)]
      : []),
    ...lines.flatMap((line, i) =>
      line.interval
        ? [entry('interval', `${labels.interval}: ${words.lineName(line)}`, slots[i])]
        : [],
    ),
    ...(projection && !projection.refused ? [entry('projection', labels.projection)] : []),
    ...(model.breakBefore.includes(true) ? [entry('break', labels.break)] : []),
    ...drawnMarks.map((mark) => entry(mark, `${core.shorthand[mark]} [${mark}]`)),
  ];
}
