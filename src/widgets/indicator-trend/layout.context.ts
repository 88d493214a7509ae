// Sets out the room of a trend: its axes and margins, and where each period and value stands.
import { wrapEndLabels } from '../../core/chart/end-labels.js';
import { chartHeightPx, type Frame, textMeasures } from '../../core/chart/frame.js';
import { periodPositions } from '../../core/chart/period-axis.js';
import { type PlacedValueAxis, placedValueAxis } from '../../core/chart/placed-value-axis.js';
import type { PlotBox } from '../../core/chart/plot-box.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { bareFormat } from '../../core/words/words.js';
import { type Labelled, letterLabels, lettersOf } from './layout.letters.js';
import { axisNeeds } from './layout.axis.js';
import { slotsOf } from './layout.slots.js';
import { endTexts, type EndText } from './layout.texts.js';
import type { Slots } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

export const GAP_PX = 8;
/** Kept free at both ends of the lines for their markers, and above the highest value. */
export const INSET_PX = 12;
/** Between the last point and its label, where labels stand beside the plot. */
const LABEL_GAP_PX = 6;

/** What the parts of the layout share. `plot.top` is 0: what stands above it is not known yet. */
export interface LayoutContext {
  readonly model: IndicatorTrendModel;
  readonly words: IndicatorTrendWords;
  readonly frame: Frame;
  readonly fontPx: number;
  readonly linePx: number;
  readonly axis: PlacedValueAxis;
  readonly plot: PlotBox;
  readonly slots: Slots;
  readonly texts: readonly EndText[];
  /** What stands at the ends of lines: their names or, where these do not fit, the letters of those that look alike. */
  readonly endLabels?: Labelled;
  /** By the index of a line, where the legend names the lines. */
  readonly letters: ReadonlyMap<number, string>;
  /** Whether the names stand at the ends of the lines, and not in the legend. */
  readonly isNamed: boolean;
  readonly labelX: number;
  /** One per period. */
  readonly xs: readonly number[];
  /** Of the target's date, where it lies after the last period. */
  readonly dueX?: number;
  readonly yOf: (value: number) => number;
}

export function layoutContext(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
): LayoutContext {
  const { fontPx, linePx } = textMeasures(frame);
  const bottom = chartHeightPx(frame);
  const axis = axisOf(model, words, frame, bottom);
  const texts = endTexts(model, words);
  const slots = slotsOf(model);
  const names = wrapEndLabels(texts, frame, bottom);
  const letters = names ? new Map<number, string>() : lettersOf(texts, slots);
  const endLabels = names ? { ...names, texts } : letterLabels(texts, letters, frame, bottom);
  const { left, right } = marginsOf(model, words, frame, [axis.labelPx, endLabels?.roomPx ?? 0]);
  const due = dueLater(model);
  const all = due ? [...model.periods, due] : model.periods;
  const asOf = model.measure.kind === 'stock';
  const positions = periodPositions(all, asOf, [left + INSET_PX, right - INSET_PX]);
  return omitUndefined({
    model,
    words,
    frame,
    fontPx,
    linePx,
    axis,
    plot: { left, right, top: 0, bottom },
    slots,
    texts,
    endLabels,
    letters: endLabels ? letters : new Map<number, string>(),
    isNamed: names !== undefined,
    labelX: right + LABEL_GAP_PX,
    xs: positions.slice(0, model.periods.length),
    dueX: due && positions.at(-1)!,
    yOf: axis.yOf,
  });
}

function axisOf(
  model: IndicatorTrendModel,
  { core }: IndicatorTrendWords,
  frame: Frame,
  bottomPx: number,
): PlacedValueAxis {
  const { unit } = bareFormat(model.measure);
  const needs = { ...axisNeeds(model), topPx: INSET_PX, bottomPx };
  return placedValueAxis(needs, frame, (tick, decimals) => core.amount(tick, { unit, decimals }));
}

/** Left as wide as the value labels; right as wide as the labels at the lines' ends. */
function marginsOf(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
  [valuesPx, labelsPx]: readonly [number, number],
): Pick<PlotBox, 'left' | 'right'> {
  const { widthOf } = textMeasures(frame);
  const [first, last] = [model.periods[0]!, model.periods.at(-1)!].map((period) => {
    const { main, sub } = words.core.period.tick(period);
    return Math.max(widthOf(main), widthOf(sub)) / 2 - INSET_PX;
  });
  return {
    left: Math.ceil(Math.max(valuesPx + GAP_PX, first!)),
    right: Math.floor(
      frame.widthPx - Math.max(labelsPx > 0 ? labelsPx + LABEL_GAP_PX : 0, last!, 2),
    ),
  };
}

/** The target's date, where it is later than the periods but not so late that it would squeeze them. */
function dueLater({ target, periods }: IndicatorTrendModel) {
  const first = periods[0]!;
  const last = periods.at(-1)!;
  const due = target?.by;
  const ahead = due ? due.endDay - last.endDay : 0;
  return ahead > 0 && ahead <= (last.endDay - first.endDay) / 2 ? due : undefined;
}
