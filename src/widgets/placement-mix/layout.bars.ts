// The mix as ranked bars on one scale: a thin bar per group with its target, a bar per part below it,
// several areas or dates beneath each other. Where a number is not there no bar is, and nothing is left over.
import { FONT_PX, lineHeightPx } from '../../core/chart/frame.js';
import { type Point, tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import { isKnown } from '../../core/data/value.js';
import type { PictureLayout, LayoutContext, TextLayout } from './layout.types.js';
import type { Facts } from './model.js';

const GAP_PX = 8;
const GROUP_BAR_PX = 8;

/** One name with a bar for each area or date. */
interface Block {
  readonly name: string;
  readonly facts: readonly Facts[];
  /** Its column, or −1 for a group. */
  readonly column: number;
  readonly group: number;
  readonly target?: number;
}

export function barsOf(scene: LayoutContext): PictureLayout {
  const { model, words } = scene;
  const blocks = blocksOf(scene);
  const scale = scaleOf(scene, blocks);
  const texts: TextLayout[] = [];
  const bars: Bar[] = [];
  const points: Point[][] = model.mixes.map(() => []);
  let y = 0;
  blocks.forEach((block, b) => {
    const isGroup = block.column < 0;
    y += isGroup && b > 0 ? GAP_PX : 0;
    const name = nameOf(scene, block, y);
    texts.push(name);
    y += name.lines.length * scale.linePx + 2;
    // A group of which nothing is known has its heading alone.
    const known = !isGroup || block.facts.some((facts) => scale.sizeOf(facts) > 0);
    const own = known ? block.facts.map((facts, row) => ({ facts, row })) : [];
    for (const { facts, row } of own) {
      const bar = barOf(scale, block, facts, row, y);
      bars.push(bar);
      if (!isGroup) points[row]![block.column] = bar.end;
      y += bar.slotPx + 3;
    }
    y += known ? GAP_PX - 3 : 2;
  });
  const marks = bars.flatMap(({ mark }) => mark ?? []);
  return {
    kind: 'bars',
    heightPx: Math.ceil(y),
    shapes: bars.flatMap(({ d, column, row }) =>
      d && column >= 0 ? [{ d, slot: slotOf(model, row, column), row, column }] : [],
    ),
    rings: bars.flatMap(({ d, column, group }) => (d && column < 0 ? [{ d, group }] : [])),
    marks,
    leaders: [],
    texts: [...texts, ...bars.flatMap((bar) => bar.texts)].filter(
      ({ lines }) => lines.join('') !== '',
    ),
    points,
    legend: marks.length > 0 ? [{ kind: 'mark', slot: 0, text: words.labels.target }] : [],
  };
}

/** Colours tell areas apart, or parts as the donut does; else they would mean nothing. */
const slotOf = ({ mixes, form }: LayoutContext['model'], row: number, column: number): number =>
  mixes.length > 1 ? row + 1 : form === 'bars' ? 1 : column + 1;

/** What all bars share. */
interface Scale {
  readonly fontPx: number;
  readonly linePx: number;
  /** Whether figures stand at the ends of bars; else above them. */
  readonly beside: boolean;
  /** Whether bars are as long as shares, so that targets can be marked. */
  readonly shares: boolean;
  readonly sizeOf: (facts: Facts) => number;
  readonly lengthOf: (size: number) => number;
  readonly figureOf: (block: Block, row: number) => string;
  /** Names of areas or dates before their bars, in a column of their own. */
  readonly names: readonly string[];
  readonly namesPx: number;
}

function scaleOf(scene: LayoutContext, blocks: readonly Block[]): Scale {
  const { frame, model, words } = scene;
  const fontPx = FONT_PX[frame.density];
  const size = sizesOf(blocks);
  const figures = new Map(blocks.map((block) => [block, figuresOf(scene, block, size.shares)]));
  const names = model.mixes.map((_, row) => words.mixName(model, row));
  const widthOf = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => frame.measure(text, fontPx)));
  const widest = widthOf([...figures.values()].flat());
  const namesPx = names.join('') ? widthOf(names) + GAP_PX : 0;
  // Where texts would take over half the width they stand above their bars.
  const beside = widest + namesPx <= frame.widthPx * 0.6;
  const besidePx = widest + namesPx + GAP_PX;
  const roomPx = frame.widthPx - 1 - (beside ? besidePx : 0);
  const sizes = blocks.flatMap(({ facts, target = 0 }) => [...facts.map(size.of), target]);
  const most = Math.max(0, ...sizes);
  return {
    fontPx,
    linePx: lineHeightPx(fontPx),
    beside,
    shares: size.shares,
    sizeOf: size.of,
    lengthOf: (value) => (most > 0 ? (value / most) * roomPx : 0),
    figureOf: (block, row) => {
      const figure = figures.get(block)![row]!;
      return beside ? figure : `${names[row]} ${figure}`.trim();
    },
    names: beside ? names : [],
    namesPx: beside ? namesPx : 0,
  };
}

function nameOf({ frame, model }: LayoutContext, { name, column }: Block, y: number): TextLayout {
  const fontPx = FONT_PX[frame.density];
  // Above names of areas it is a heading.
  const bold = column < 0 || model.mixes.length > 1;
  const lines = wrapText(name, frame.widthPx, (line) => frame.measure(line, fontPx, bold));
  const middle = tenth(y + lineHeightPx(fontPx) / 2);
  return { x: 0, y: middle, lines, anchor: 'start', kind: bold ? 'bold' : 'label' };
}

interface Bar {
  /** `''` where there is no number. */
  readonly d: string;
  readonly mark?: string;
  readonly texts: readonly TextLayout[];
  readonly end: Point;
  readonly slotPx: number;
  readonly row: number;
  readonly column: number;
  readonly group: number;
}

function barOf(scale: Scale, block: Block, facts: Facts, row: number, y: number): Bar {
  const { beside, linePx, lengthOf, shares, namesPx } = scale;
  const { column, group, target } = block;
  const heightPx = column < 0 ? GROUP_BAR_PX : scale.fontPx + 4;
  const slotPx = beside ? Math.max(heightPx, linePx) : heightPx + linePx;
  const top = y + (beside ? (slotPx - heightPx) / 2 : linePx);
  const middle = tenth(top + heightPx / 2);
  const left = tenth(namesPx);
  const value = scale.sizeOf(facts);
  // One too small to see would look like none.
  const length = value > 0 ? Math.max(1, lengthOf(value)) : 0;
  const markPx = shares && target !== undefined ? lengthOf(target) : undefined;
  // A target beyond the bar would run through the figure that stands at its end.
  const clearPx = Math.max(length, markPx ?? 0);
  return {
    d:
      length > 0
        ? `M${left},${tenth(top)}H${tenth(left + length)}V${tenth(top + heightPx)}H${left}Z`
        : '',
    ...(markPx === undefined
      ? {}
      : { mark: `M${tenth(left + markPx)},${tenth(top - 4)}V${tenth(top + heightPx + 4)}` }),
    texts: [
      { x: 0, y: middle, lines: [scale.names[row] ?? ''], anchor: 'start', kind: 'label' },
      {
        x: beside && clearPx > 0 ? tenth(left + clearPx + GAP_PX) : left,
        y: beside ? middle : tenth(y + linePx / 2),
        lines: [scale.figureOf(block, row)],
        anchor: 'start',
        kind: column < 0 ? 'bold' : 'label',
      },
    ],
    end: { x: tenth(left + length), y: middle },
    slotPx,
    row,
    column,
    group,
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

/** At the end of each bar. A single group has said its figure in its heading. */
function figuresOf(
  { model, words }: LayoutContext,
  { facts, column }: Block,
  shares: boolean,
): readonly string[] {
  const several = model.mixes.length > 1;
  return facts.map((each) => {
    if (!several && column < 0) return '';
    const said = (several && shares && words.share(each)) || words.figure(each);
    const changed = several ? '' : words.change(each);
    return [said, changed].filter(Boolean).join(', ');
  });
}
