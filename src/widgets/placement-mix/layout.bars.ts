// Places the bars of a mix: a thin one for each group with its target, one for each part below it.
// Several areas or dates stand beneath each other; where there is no number there is no bar.
import { max } from 'd3-array';
import type { Point } from '../../core/chart/path.js';
import { type BarLayout, hitBoxSince, type RowWriter, rowWriter } from '../../core/chart/rows.js';
import { type BarLine, writeBarLine } from '../../core/chart/rows.bars.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { writeText } from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import type { LayoutContext, PictureLayout } from './layout.types.js';
import type { Facts } from './model.js';

type MixWriter = RowWriter<BarLayout | undefined>;

/** One name with a bar for each area or date. */
interface Block {
  readonly name: string;
  readonly facts: readonly Facts[];
  /** Its column, or −1 for a group. */
  readonly column: number;
  readonly group: number;
  readonly target?: number;
}

export function barsOf(context: LayoutContext): PictureLayout {
  const { model, words, frame } = context;
  const blocks = blocksOf(context);
  const writer: MixWriter = rowWriter(frame);
  const scale = scaleOf(context, blocks, writer);
  const groupBars: BarLayout[] = [];
  const points: Point[][] = model.mixes.map(() => []);
  const hitBoxes: HitBox<BarLayout | undefined>[][] = model.mixes.map(() => []);
  blocks.forEach((block, b) => {
    if (block.column < 0 && b > 0) writer.yPx += writer.measures.gapPx;
    let topPx = writer.yPx;
    writeBlock(context, scale, writer, block).forEach(({ bar, end, bottomPx }, row) => {
      if (block.column < 0) {
        if (bar) groupBars.push(bar);
        return;
      }
      points[row]![block.column] = end;
      hitBoxes[row]![block.column] = { ...hitBoxSince(writer, topPx, bar), bottomPx };
      topPx = bottomPx;
    });
  });
  const { texts, yPx } = writer;
  const targetLines = writer.paths.map(({ d }) => d);
  return {
    ...{ kind: 'bars', heightPx: Math.ceil(yPx), texts, groupBars, targetLines, points, hitBoxes },
    ...{ shapes: [], rings: [], leaders: [] },
    legend: targetLines.length > 0 ? [{ kind: 'target', slot: 0, text: words.labels.target }] : [],
  };
}

/** Writes the name and its bars; a group of which nothing is known has its name alone. */
function writeBlock(
  { model }: LayoutContext,
  scale: Scale,
  writer: MixWriter,
  block: Block,
): readonly (BarLine & { readonly bottomPx: number })[] {
  const { measures } = writer;
  const isGroup = block.column < 0;
  // Above the names of areas the name is a heading.
  writeText(writer, block.name, isGroup || model.mixes.length > 1 ? 'heading' : 'name');
  writer.yPx += measures.airPx;
  if (isGroup && !block.facts.some((facts) => scale.sizeOf(facts) > 0)) {
    writer.yPx += measures.airPx;
    return [];
  }
  const lines = block.facts.map((facts, row) => {
    const line = writeBarLine(writer, {
      lengthPx: scale.lengthOf(scale.sizeOf(facts)),
      heightPx: isGroup ? measures.thinBarPx : measures.lineBarPx,
      pattern: isGroup ? `ring-${block.group % 3}` : 'solid',
      slot: isGroup ? 0 : slotOf(model, row, block.column),
      name: scale.names[row] ?? '',
      value: scale.figures.get(block)![row]!,
      valueKind: isGroup ? 'figure' : 'plain',
      gutterPx: scale.gutterPx,
      targetPx:
        scale.shares && block.target !== undefined ? scale.lengthOf(block.target) : undefined,
    });
    return { ...line, bottomPx: writer.yPx };
  });
  writer.yPx += measures.gapPx - measures.pairGapPx;
  return lines;
}

/** Colours tell areas apart, or parts as the donut does; else they would mean nothing. */
const slotOf = ({ mixes, form }: LayoutContext['model'], row: number, column: number): number =>
  mixes.length > 1 ? row + 1 : form === 'bars' ? 1 : column + 1;

/** What all bars share. */
interface Scale {
  /** Before the bars, for the names of areas or dates; undefined where names and values stand above. */
  readonly gutterPx: number | undefined;
  readonly names: readonly string[];
  readonly figures: ReadonlyMap<Block, readonly string[]>;
  /** Whether bars are as long as shares, so that targets can be marked. */
  readonly shares: boolean;
  readonly sizeOf: (facts: Facts) => number;
  readonly lengthOf: (size: number) => number;
}

function scaleOf(context: LayoutContext, blocks: readonly Block[], writer: MixWriter): Scale {
  const { frame, model, words } = context;
  const { fontPx, measures } = writer;
  const size = sizesOf(blocks);
  const figures = new Map(blocks.map((block) => [block, figuresOf(context, block, size.shares)]));
  const names = model.mixes.map((_, row) => words.mixName(model, row));
  const widest = (texts: readonly string[]) =>
    max(texts, (text) => frame.measure(text, fontPx)) ?? 0;
  const valuesPx = widest([...figures.values()].flat());
  const namesPx = names.join('') ? widest(names) + measures.gapPx : 0;
  // Where texts would take over half the width they stand above their bars.
  const beside = valuesPx + namesPx <= frame.widthPx * 0.6;
  const roomPx = frame.widthPx - 1 - (beside ? valuesPx + namesPx + measures.gapPx : 0);
  const sizes = blocks.flatMap(({ facts, target = 0 }) => [...facts.map(size.of), target]);
  const most = max(sizes) ?? 0;
  return {
    gutterPx: beside ? namesPx : undefined,
    ...{ names, figures, shares: size.shares, sizeOf: size.of },
    lengthOf: (value) => (most > 0 ? (value / most) * roomPx : 0),
  };
}

function blocksOf({ model, words }: LayoutContext): readonly Block[] {
  const entriesIn = (group: number): readonly Block[] =>
    model.entries.flatMap((entry, column) =>
      entry.group === group
        ? [
            {
              name: words.entryName(model, entry),
              facts: model.mixes.map((mix) => mix.entries[column]!),
              column,
              group,
            },
          ]
        : [],
    );
  const groups = model.groups.flatMap(({ target }, group): readonly Block[] => [
    {
      name: words.groupHeading(model, group),
      facts: model.mixes.map((mix) => mix.groups[group]!),
      column: -1,
      group,
      ...(target === undefined ? {} : { target }),
    },
    ...entriesIn(group),
  ]);
  return [...groups, ...entriesIn(-1)];
}

/** Shares where every number has one, so that areas can be compared and targets be marked; else numbers. */
function sizesOf(blocks: readonly Block[]): {
  readonly shares: boolean;
  readonly of: (facts: Facts) => number;
} {
  const facts = blocks.flatMap((block) => block.facts);
  const shares = facts.every(({ value, share }) => share !== undefined || !isKnown(value));
  return {
    shares,
    of: ({ value, share }) => (shares ? (share ?? 0) : isKnown(value) ? value.value : 0),
  };
}

/** At the end of each bar. A single group has its figure in its heading. */
function figuresOf(
  { model, words }: LayoutContext,
  { facts, column }: Block,
  shares: boolean,
): readonly string[] {
  const several = model.mixes.length > 1;
  return facts.map((each) => {
    if (!several && column < 0) return '';
    const figure = (several && shares && words.share(each)) || words.figure(each);
    const change = several ? '' : words.change(each);
    return [figure, change].filter(Boolean).join(', ');
  });
}
