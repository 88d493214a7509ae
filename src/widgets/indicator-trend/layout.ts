// Places everything of a trend: axes, lines, what lies around them, names and legend.
import { type Frame, textMeasures } from '../../core/chart/frame.js';
import { periodTicks } from '../../core/chart/period-axis.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Indicator } from '../../core/indicator/indicator.js';
import { type Lazy, lazy } from '../../core/lazy.js';
import { GAP_PX, layoutContext, type LayoutContext } from './layout.context.js';
import { absencesOf, lineOf } from './layout.lines.js';
import { labelsOf, legendOf } from './layout.names.js';
import { breaksOf, controlOf, projectionOf, targetOf } from './layout.rules.js';
import type { IndicatorTrendLayout } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

export type * from './layout.types.js';

/** Bars, where there is one period. */
export const single = lazy(() => import('./layout.single.js'));
/** Bands and events. */
export const around = lazy(() => import('./layout.around.js'));

type Surrounded = Pick<Indicator, 'events' | 'series' | 'measure' | 'periods'> & {
  readonly target?: { readonly tolerance: number };
};

/** Whether the lines may have bands or events around them. */
const hasAround = ({ events, series, target, measure }: Surrounded): boolean =>
  events.length > 0 ||
  (target?.tolerance ?? 0) > 0 ||
  typeof measure.direction === 'object' ||
  series.some(({ interval }) => interval) ||
  series.filter(({ role }) => role === 'neighbours').length > 1;

/** The parts that place the picture of a measure. */
export function indicatorTrendParts(indicator: Surrounded): readonly Lazy[] {
  if (indicator.periods.length === 1) return [single];
  return hasAround(indicator) ? [around] : [];
}

/**
 * The whole picture at one width. Its height depends on width, density and data alone.
 * The plot starts at y = 0. `topPx` is the height of what stands above it, so the drawing begins at −topPx.
 */
export const indicatorTrendLayout = (
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
): IndicatorTrendLayout =>
  model.periods.length === 1
    ? { ...EMPTY, ...sizeOf(frame), ...single.now.singleLayout(model, words, frame) }
    : seriesLayout(layoutContext(model, words, frame));

const sizeOf = (frame: Frame): Pick<IndicatorTrendLayout, 'widthPx' | 'fontPx'> => ({
  widthPx: frame.widthPx,
  fontPx: textMeasures(frame).fontPx,
});

/** What bars do not have. */
const EMPTY = {
  axisTitle: '',
  axisFromZero: true,
  values: [],
  periods: [],
  bands: [],
  cut: [],
  bars: [],
  absences: [],
  breaks: [],
  events: [],
  labels: [],
  legend: [],
  legendBelow: false,
} as const;

const NO_EVENTS = { rows: 0, placed: [], breaksNamed: false } as const;

function seriesLayout(context: LayoutContext): IndicatorTrendLayout {
  const { model, words, frame, linePx, axis, plot, xs } = context;
  const absences = absencesOf(context);
  const lines = model.lines.map((_, i) => lineOf(context, i, absences.ys[i]!));
  const surrounding = hasAround(model) ? around.now : undefined;
  const events = surrounding?.eventsOf(context) ?? NO_EVENTS;
  const breaks = breaksOf(context);
  const upright = [...breaks, ...events.placed.map(({ x }) => x)];
  const bandLabel = surrounding?.bandLabelOf(context, lines, upright);
  const periods = periodTicks(model.periods, xs, words.core.period, frame);
  const tiers = periods.some(({ sub }) => sub !== '') ? 2 : 1;
  const bottom = plot.bottom + absences.heightPx;
  const topPx = linePx + GAP_PX + (events.rows > 0 ? events.rows * linePx + GAP_PX : 0);
  return omitUndefined({
    ...EMPTY,
    ...sizeOf(frame),
    heightPx: topPx + bottom + GAP_PX + tiers * linePx + 7,
    topPx,
    plot: { ...plot, bottom },
    ...axisParts(context),
    values: axis.ticks,
    periods,
    bands: surrounding?.bandsOf(context) ?? [],
    bandLabel,
    lines,
    cut: lines.flatMap(({ outside }, i) => (outside ? [i] : [])),
    absences: absences.marks,
    target: targetOf(context),
    control: controlOf(context),
    breaks,
    events: events.placed,
    projection: projectionOf(context, lines[0]!),
    labels: labelsOf(context, lines, absences),
    legend: legendOf(context, bandLabel !== undefined, events.breaksNamed),
    legendBelow: !context.isNamed,
  });
}

/** An axis that does not start at zero says so in its title, and has a sign at its foot. */
function axisParts({
  model,
  words,
  axis,
  plot,
}: LayoutContext): Pick<IndicatorTrendLayout, 'axisTitle' | 'axisFromZero' | 'axisBreak'> {
  const unit = words.core.unit(model.measure.unit);
  const { fromZero, ticks } = axis;
  if (fromZero) return { axisTitle: unit, axisFromZero: true };
  return {
    axisTitle: words.axisFrom(unit, ticks[0]!.label),
    axisFromZero: false,
    axisBreak: `M${plot.left},${plot.bottom}v-4l-4,-3l8,-4l-4,-3v-4`,
  };
}
