// Places everything of a trend: axes, lines, what lies around them, names and legend.
import type { Frame } from '../../core/chart/frame.js';
import { periodTicks } from '../../core/chart/period-axis.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { bandsOf, breaksOf, controlOf, projectionOf, targetOf } from './layout.bands.js';
import { GAP_PX, layoutContext } from './layout.context.js';
import { eventsOf } from './layout.events.js';
import { absencesOf, lineOf, slotsOf } from './layout.lines.js';
import { labelsOf, legendOf } from './layout.names.js';
import type { IndicatorTrendLayout } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

export type * from './layout.types.js';

/**
 * The whole picture at one width. Its height depends on width, density and data alone.
 * The plot starts at y = 0. `topPx` is the height of what stands above it, so the drawing begins at −topPx.
 */
export function indicatorTrendLayout(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
): IndicatorTrendLayout {
  const context = layoutContext(model, words, frame);
  const { fontPx, linePx, axis, plot, xs } = context;
  const slots = slotsOf(model.lines);
  const absences = absencesOf(context, slots);
  const lines = model.lines.map((_, i) => lineOf(context, i, slots[i]!, absences.ys[i]!));
  const events = eventsOf(context);
  const labels = labelsOf(context, slots);
  const periods = periodTicks(model.periods, xs, words.core.period, frame);
  const tiers = periods.some(({ sub }) => sub !== '') ? 2 : 1;
  const bottom = plot.bottom + absences.heightPx;
  const topPx = linePx + GAP_PX + (events.rows > 0 ? events.rows * linePx + GAP_PX : 0);
  return omitUndefined({
    widthPx: frame.widthPx,
    heightPx: topPx + bottom + GAP_PX + tiers * linePx + 4,
    topPx,
    fontPx,
    plot: { ...plot, bottom },
    unit: words.core.unit(model.measure.unit),
    axisFromZero: axis.fromZero,
    values: axis.ticks,
    periods,
    bands: bandsOf(context, slots),
    lines,
    absences: absences.marks,
    target: targetOf(context),
    control: controlOf(context),
    breaks: breaksOf(context),
    events: events.placed,
    projection: projectionOf(context, lines[0]!),
    labels,
    legend: legendOf(context, slots, labels.length > 0),
  });
}
