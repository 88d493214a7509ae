// Names the parts of a trend: labels at the lines' ends where there is room, and a legend of what has no label.
import { placeEndLabels } from '../../core/chart/end-labels.js';
import { linePath } from '../../core/chart/path.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { isKnown, type Mark } from '../../core/data/value.js';
import type { LayoutContext } from './layout.context.js';
import { inOneLine } from './layout.texts.js';
import { middleOf } from './layout.rules.js';
import { toleranceOf } from './layout.tolerance.js';
import type { LabelLayout, LegendEntry, LineLayout, PointLayout, Slot } from './layout.types.js';

/** A leader shorter than this says nothing, and one longer looks like a part of the line. */
const LEADER_PX = [5, 40] as const;

/**
 * At the lines' ends; none where they do not all fit, so that the legend has them. `absentYs` are the rows
 * of shorthand, where a line without numbers has its label.
 */
export function labelsOf(
  context: LayoutContext,
  lines: readonly LineLayout[],
  absences: { readonly ys: readonly number[]; readonly heightPx: number },
): readonly LabelLayout[] {
  const { endLabels, plot, axis, frame, labelX: x, slots } = context;
  if (!endLabels) return [];
  const { texts } = endLabels;
  const wanted = texts.map(({ at, kind, line = 0 }, i) => {
    const y = at === undefined ? absences.ys[line]! : axis.yOf(at);
    const yPx = at === undefined ? y : Math.min(Math.max(y, plot.top), plot.bottom);
    return { lines: endLabels.wrapped[i]!, yPx, slot: slotOfText(kind, slots[line]) };
  });
  const bounds = [-context.linePx / 2, plot.bottom + absences.heightPx + 4] as const;
  const centres = placeEndLabels(wanted, frame, bounds) ?? [];
  return centres.map((yPx, i) => {
    const { line, bold = false } = texts[i]!;
    const end = line === undefined ? undefined : lines[line]!.end;
    return omitUndefined({
      ...wanted[i]!,
      ...{ x, yPx, bold, line },
      leader: end ? leaderOf(end, { x, y: yPx }) : '',
    });
  });
}

const slotOfText = (kind: string, slot: Slot | undefined): Slot | undefined =>
  kind === 'target' ? undefined : kind === 'projection' ? 'lead' : slot;

function leaderOf(from: PointLayout, to: { readonly x: number; readonly y: number }): string {
  const [apartPx, acrossPx] = [Math.abs(to.y - from.y), to.x - from.x];
  if (apartPx < LEADER_PX[0] || acrossPx > LEADER_PX[1]) return '';
  return linePath([
    { x: from.x + 6, y: from.y },
    { x: to.x - 2, y: to.y },
  ]);
}

/** `Good range`, which a figure of a part of a year is not held against. */
const rangeName = ({ model, words }: LayoutContext): string =>
  [words.labels.targetRange, words.wholePeriod(model, model.periods.length - 1)]
    .filter(Boolean)
    .join(', ');

/** The lines, the target and the projection, where they are not named at their ends. */
const namesOf = ({ texts, slots, letters }: LayoutContext): readonly LegendEntry[] =>
  texts.map((text) => {
    const { kind, line } = text;
    const letter = line === undefined ? undefined : letters.get(line);
    return omitUndefined({ kind, text: inOneLine(text), slot: slots[line ?? 0], line, letter });
  });

/** What the picture shows and no label names; `bandNamed` where the band of neighbours has one. */
export function legendOf(
  context: LayoutContext,
  bandNamed: boolean,
  breaksNamed: boolean,
): readonly LegendEntry[] {
  const { model, words, isNamed } = context;
  const { labels, core } = words;
  const { target, control, lines, neighbourRange } = model;
  const isMarked = (mark: Mark) =>
    lines.some(({ values }) =>
      values.some((value) => isKnown(value) && value.marks.includes(mark)),
    );
  const entry = (kind: LegendEntry['kind'], text: string, slot?: Slot): LegendEntry =>
    omitUndefined({ kind, text, slot });
  const drawnMarks = (['p', 'e', 'r'] as const).filter(isMarked);
  const middle = control && middleOf(control.chart);
  const middleName = control?.chart.kind === 'run' ? labels.median : labels.mean;
  return [
    ...(isNamed ? [] : namesOf(context)),
    ...(neighbourRange?.middleHalf && !bandNamed
      ? [entry('neighbours', words.middleHalf(neighbourRange), 'neighbours')]
      : []),
    ...(target?.range ? [entry('range', rangeName(context))] : []),
    ...(toleranceOf(model) ? [entry('tolerance', labels.tolerance)] : []),
    ...(middle === undefined ? [] : [entry('mean', middleName)]),
    ...(control && control.chart.kind !== 'run' ? [entry('limits', labels.limits)] : []),
    ...(control?.signals.some((signals) => signals.length > 0)
      ? [entry('signal', labels.signal)]
      : []),
    ...lines.flatMap((line, i) =>
      line.interval && !line.member
        ? [entry('interval', `${labels.interval}: ${words.lineName(line)}`, context.slots[i])]
        : [],
    ),
    ...(model.breakBefore.includes(true) && !breaksNamed ? [entry('break', labels.break)] : []),
    ...drawnMarks.map((mark) => entry(mark, `${core.shorthand[mark]} [${mark}]`)),
  ];
}
