// Sets out a trend that has one period: a bar for each series, with its name and value, from a common zero.
import { extent } from 'd3-array';
import { type Frame, textMeasures, type TextMeasures } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { linePath, roundToTenth } from '../../core/chart/path.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { isKnown } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import { projectionFormat } from '../../core/indicator/median-format.js';
import { bareFormat } from '../../core/words/words.js';
import { reachOf } from './layout.reach.js';
import { slotsOf } from './layout.slots.js';
import { lastFormat, targetText } from './layout.texts.js';
import type { BarLayout, IndicatorTrendLayout, LineLayout } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

/** Of a row, in em; the bar takes what the line of text leaves. */
const ROW_EM = 4;
const BAR_EM = 1.7;

interface Rows extends TextMeasures {
  readonly model: IndicatorTrendModel;
  readonly words: IndicatorTrendWords;
  readonly frame: Frame;
  readonly xOf: (value: number) => number;
  readonly rowPx: number;
}

type Single = Pick<
  IndicatorTrendLayout,
  'heightPx' | 'topPx' | 'plot' | 'lines' | 'bars' | 'target' | 'labels'
>;

/** The parts of the picture that differ from those of several periods. */
export function singleLayout(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
): Single {
  const text = textMeasures(frame);
  const xOf = scaleOf(model, frame.widthPx);
  const rows: Rows = { model, words, frame, xOf, rowPx: ROW_EM * text.fontPx, ...text };
  const slots = slotsOf(model);
  const bars = model.lines.map((line, i) => ({ ...barOf(rows, line, i), slot: slots[i]! }));
  const bottom = bars.length * rows.rowPx;
  const { target, label } = targetOf(rows, bottom);
  const topPx = label ? text.linePx + 8 : 0;
  return omitUndefined({
    heightPx: topPx + bottom,
    topPx,
    plot: { left: 0, right: frame.widthPx, top: 0, bottom },
    bars,
    lines: bars.map((bar, i): LineLayout => lineOf(model.lines[i]!, bar, i)),
    target,
    labels: label ? [label] : [],
  });
}

/** From zero to the greatest value, or from the least where it is negative. */
function scaleOf(model: IndicatorTrendModel, widthPx: number): (value: number) => number {
  const [low = 0, high = 0] = extent([0, ...reachOf(model, true)].filter(Number.isFinite));
  return linearScale([low, high === low ? low + 1 : high], [1, widthPx - 2]);
}

function barOf(rows: Rows, line: Line, index: number): Omit<BarLayout, 'slot'> {
  const { model, words, xOf, rowPx, fontPx, linePx } = rows;
  const value = line.values[0]!;
  const top = index * rowPx;
  const [y, heightPx] = [top + linePx + 4, BAR_EM * fontPx];
  const ends = isKnown(value) ? [xOf(0), xOf(value.value)].sort((a, b) => a - b) : undefined;
  const range = line.name ? line.interval : model.neighbourRange;
  const [low = null, high = null] = range ? [range.lower[0], range.upper[0]] : [];
  return omitUndefined({
    name: words.lineName(line),
    value: words.core.cell(value, lastFormat(model, line)),
    textY: top + linePx / 2,
    bold: index === 0,
    bar:
      ends && isKnown(value)
        ? {
            x: roundToTenth(ends[0]!),
            y,
            widthPx: roundToTenth(ends[1]! - ends[0]!),
            heightPx,
            marks: value.marks,
          }
        : undefined,
    interval:
      low === null || high === null ? undefined : whisker(xOf(low), xOf(high), y + heightPx / 2),
    projected: index === 0 ? projectedOf(rows, [y, heightPx]) : undefined,
  });
}

const whisker = (from: number, to: number, y: number): string =>
  [
    linePath([{ x: from, y }, { x: to, y }]),
    ...[from, to].map((x) => linePath([{ x, y: y - 5 }, { x, y: y + 5 }])),
  ].join(''); // prettier-ignore

/** An open end on the bar, and what it comes to above it. */
function projectedOf(
  { model, words, xOf, widthOf, frame, linePx }: Rows,
  [y, heightPx]: readonly [number, number],
): BarLayout['projected'] {
  const { projection, measure } = model;
  if (!projection || projection.refused) return undefined;
  const [from, to] = [xOf(projection.soFar), xOf(projection.value)];
  const text = words.projected(
    words.core.amount(projection.value, projectionFormat(model, bareFormat(measure))),
  );
  const bottom = y + heightPx;
  const d = linePath([{ x: from, y }, { x: to, y }, { x: to, y: bottom }, { x: from, y: bottom }]); // prettier-ignore
  const isLeft = to + widthOf(text, true) / 2 > frame.widthPx;
  return { d, x: to, y: y - 4 - linePx / 2, anchor: isLeft ? 'end' : 'start', text };
}

/** Upright through all rows, with its words above them. */
function targetOf(
  { model, words, xOf, widthOf, frame, linePx }: Rows,
  bottom: number,
): {
  readonly target?: IndicatorTrendLayout['target'];
  readonly label?: IndicatorTrendLayout['labels'][number];
} {
  const value = model.target?.value;
  if (value === undefined || model.target?.range) return {};
  const x = xOf(value);
  const text = `${words.labels.target} ${targetText(model, words, value)}`;
  const left = Math.min(Math.max(x - widthOf(text) / 2, 0), frame.widthPx - widthOf(text));
  return {
    target: { d: linePath([{ x, y: -4 }, { x, y: bottom - 8 }]) }, // prettier-ignore
    label: { lines: [text], x: roundToTenth(left), yPx: -8 - linePx / 2, bold: false, leader: '' },
  };
}

/** What a person explores: the end of each bar. */
function lineOf(line: Line, { bar, name, textY, slot }: BarLayout, index: number): LineLayout {
  const value = line.values[0]!;
  const point = {
    index: 0,
    x: bar ? bar.x + (isKnown(value) && value.value < 0 ? 0 : bar.widthPx) : 1,
    y: bar ? bar.y + bar.heightPx / 2 : textY,
    marks: bar?.marks,
    drawn: false,
    signal: false,
  };
  const points = [omitUndefined(point)];
  return { slot, name, lead: index === 0, d: '', markers: [], outside: false, points };
}
