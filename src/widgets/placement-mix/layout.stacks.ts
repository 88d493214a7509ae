// Places several areas or dates as stacked bars, each 100% long; targets are lines across each of them.
// Only for mixes that are whole: a stack that stops short would draw what is withheld.
import { cumsum } from 'd3-array';
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { type BarLayout, type RowWriter, rowWriter } from '../../core/chart/rows.js';
import { writeStack, writeTargetLine } from '../../core/chart/rows.bars.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { stackPieces } from '../../core/chart/rows.stack.js';
import { putText, writeText } from '../../core/chart/rows.texts.js';
import type { LayoutContext, LegendEntry, PictureLayout } from './layout.types.js';

const TICKS = [0, 0.25, 0.5, 0.75, 1];
const NARROW_PX = 400;

type MixWriter = RowWriter<BarLayout | undefined>;

export function stacksOf(context: LayoutContext): PictureLayout {
  const { model, frame } = context;
  const writer: MixWriter = rowWriter(frame);
  const stacks = model.mixes.map((_, row) => {
    writer.yPx += row > 0 ? writer.measures.stackGapPx : 0;
    return writeMix(context, writer, row);
  });
  writer.yPx += 3 * writer.measures.airPx;
  writeTicks(context, writer);
  const { texts, yPx } = writer;
  return {
    ...{ kind: 'stacks', heightPx: Math.ceil(yPx), texts, groupBars: [] },
    ...{ shapes: [], rings: [], leaders: [] },
    targetLines: writer.paths.map(({ d }) => d),
    points: stacks.map(({ points }) => points),
    hitBoxes: stacks.map(({ hitBoxes }) => hitBoxes),
    legend: legendOf(context),
  };
}

interface Stack {
  readonly points: readonly Point[];
  readonly hitBoxes: readonly HitBox<BarLayout | undefined>[];
}

function writeMix(context: LayoutContext, writer: MixWriter, row: number): Stack {
  const { model, words, frame } = context;
  const { measures } = writer;
  const { entries } = model.mixes[row]!;
  const parts = entries.map((facts, column) => ({
    weight: facts.share ?? 0,
    slot: column + 1,
    label: `${column + 1}: ${words.share(facts)}`,
  }));
  writeText(writer, words.mixHeading(model, row), 'heading');
  writer.yPx += measures.airPx;
  const topPx = writer.yPx;
  const heightPx = measures.stackPx;
  const boxes = writeStack(writer, parts, {
    ...{ pattern: 'solid', lengthPx: frame.widthPx, heightPx },
    labels: { side: 'below', kind: 'plain' },
  });
  const weights = parts.map(({ weight }) => weight);
  const { placeOf } = stackPieces(weights, frame.widthPx, measures.pieceGapPx);
  for (const share of targetsOf(context))
    writeTargetLine(writer, placeOf(share), {
      ...{ topPx, heightPx, overhangPx: measures.stackOverhangPx },
    });
  return {
    points: boxes.map(({ x, widthPx }) => ({
      x: roundToTenth(x + widthPx / 2),
      y: topPx + heightPx / 2,
    })),
    hitBoxes: boxes.map(({ bar, ...box }) => ({ ...box, of: bar })),
  };
}

function writeTicks({ words }: LayoutContext, writer: MixWriter): void {
  const { widthPx } = writer;
  const every = widthPx < NARROW_PX ? 2 : 1;
  for (const share of TICKS.filter((_, i) => i % every === 0))
    putText(writer, {
      x: share * widthPx,
      text: words.core.amount(share * 100, { unit: 'percent', decimals: 0 }),
      anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
      kind: 'quiet',
    });
  writer.yPx += writer.linePx;
}

/** Where each group should end, until one has no target; the last ends with the whole. */
function targetsOf({ model }: LayoutContext): readonly number[] {
  const ends = [...cumsum(model.groups, ({ target }) => target ?? 1)];
  const whole = ends.findIndex((end) => end > 1 - 1e-9);
  return whole < 0 ? ends : ends.slice(0, whole);
}

function legendOf(context: LayoutContext): readonly LegendEntry[] {
  const { model, words } = context;
  return [
    ...model.entries.map((entry, column): LegendEntry => ({
      kind: 'part',
      slot: column + 1,
      text: [
        words.entryName(model, entry),
        entry.parts.length === 1 && entry.group >= 0 ? words.groupName(model, entry.group) : '',
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...targetsOf(context).map((_, group): LegendEntry => ({
      kind: 'target',
      slot: group,
      text: words.groupHeading(model, group),
    })),
  ];
}
