// The mix as ranked bars on one scale: a thin bar per group with its target, a bar per part below it,
// several areas or dates beneath each other. Where a number is not there no bar is, and nothing is left over.
import { FONT_PX, lineHeightPx } from '../../core/chart/frame.js';
import { type Point, tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import { isKnown } from '../../core/data/value.js';
import type { PictureLayout, RingLayout, Scene, ShapeLayout, TextLayout } from './layout.js';
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

export function barsOf(scene: Scene): PictureLayout {
  const { model, words, frame } = scene;
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const barPx = fontPx + 4;
  const blocks = blocksOf(scene);
  const size = sizesOf(blocks);
  const figures = blocks.map((block) => figuresOf(scene, block, size.shares));
  const widest = Math.max(0, ...figures.flat().map((text) => frame.measure(text, fontPx)));
  // Where figures would take half the width they stand above their bars.
  const beside = widest <= frame.widthPx / 2;
  const roomPx = frame.widthPx - 1 - (beside ? widest + GAP_PX : 0);
  const most = Math.max(
    0,
    ...blocks.flatMap((block) => [...block.facts.map(size.of), block.target ?? 0]),
  );
  const lengthOf = (value: number) => (most > 0 ? (value / most) * roomPx : 0);
  const shapes: ShapeLayout[] = [];
  const rings: RingLayout[] = [];
  const marks: string[] = [];
  const texts: TextLayout[] = [];
  const points: Point[][] = model.mixes.map(() => []);
  let y = 0;
  const write = (lines: readonly string[], x: number, at: number, kind: TextLayout['kind']) =>
    texts.push({ x: tenth(x), y: tenth(at), lines, anchor: 'start', kind });
  blocks.forEach((block, b) => {
    const isGroup = block.column < 0;
    const lines = wrapText(block.name, frame.widthPx, (line) =>
      frame.measure(line, fontPx, isGroup),
    );
    y += isGroup && b > 0 ? GAP_PX : 0;
    write(lines, 0, y + linePx / 2, isGroup ? 'bold' : 'label');
    y += lines.length * linePx + 2;
    // A group of which nothing is known has its heading alone.
    const bars = isGroup && !block.facts.some((facts) => size.of(facts) > 0) ? [] : block.facts;
    bars.forEach((facts, row) => {
      const value = size.of(facts);
      const heightPx = isGroup ? GROUP_BAR_PX : barPx;
      const slotPx = beside ? Math.max(heightPx, linePx) : heightPx + linePx;
      const top = y + (beside ? (slotPx - heightPx) / 2 : linePx);
      // One too small to see would look like none.
      const length = value > 0 ? Math.max(1, lengthOf(value)) : 0;
      const d = `M0,${tenth(top)}H${tenth(length)}V${tenth(top + heightPx)}H0Z`;
      if (length > 0 && isGroup) rings.push({ d, group: block.group });
      if (length > 0 && !isGroup)
        shapes.push({
          d,
          slot: (model.mixes.length > 1 ? row : block.column) + 1,
          row,
          column: block.column,
        });
      if (block.target !== undefined && size.shares)
        marks.push(
          `M${tenth(lengthOf(block.target))},${tenth(top - 4)}V${tenth(top + heightPx + 4)}`,
        );
      // A target beyond the bar would run through the figure that stands at its end.
      const clearPx = size.shares ? Math.max(length, lengthOf(block.target ?? 0)) : length;
      write(
        [figures[b]![row]!],
        beside && clearPx > 0 ? clearPx + GAP_PX : 0,
        beside ? top + heightPx / 2 : y + linePx / 2,
        isGroup ? 'bold' : 'label',
      );
      if (!isGroup) points[row]![block.column] = { x: tenth(length), y: tenth(top + heightPx / 2) };
      y += slotPx + 3;
    });
    y += bars.length > 0 ? GAP_PX - 3 : 2;
  });
  return {
    kind: 'bars',
    heightPx: Math.ceil(y),
    shapes,
    rings,
    marks,
    leaders: [],
    texts: texts.filter(({ lines }) => lines.join('') !== ''),
    points,
    legend: marks.length > 0 ? [{ kind: 'mark', slot: 0, text: words.labels.target }] : [],
  };
}

function blocksOf({ model, words }: Scene): readonly Block[] {
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
  { model, words }: Scene,
  { facts, column }: Block,
  shares: boolean,
): readonly string[] {
  const several = model.mixes.length > 1;
  return facts.map((each, row) => {
    if (!several && column < 0) return '';
    const said = (several && shares && words.share(each)) || words.figure(each);
    const changed = several ? '' : words.change(each);
    return [words.mixName(model, row), [said, changed].filter(Boolean).join(', ')]
      .filter(Boolean)
      .join(' ');
  });
}
