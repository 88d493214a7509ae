// Several areas or dates as stacked bars, each 100% long, on one scale; targets run down through all.
// Only for mixes that are whole: a stack that stops short would draw what is withheld.
import { FONT_PX, lineHeightPx } from '../../core/chart/frame.js';
import { type Point, tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import type {
  LegendEntry,
  PictureLayout,
  LayoutContext,
  ShapeLayout,
  TextLayout,
} from './layout.types.js';
import { spread } from './layout.spread.js';

const GAP_PX = 2;
const STACK_PX = 28;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

export function stacksOf(scene: LayoutContext): PictureLayout {
  const linePx = lineHeightPx(FONT_PX[scene.frame.density]);
  const stacks: Stack[] = [];
  let y = 0;
  for (const row of scene.model.mixes.keys()) {
    const stack = stackOf(scene, row, y);
    stacks.push(stack);
    y = stack.endY + 12;
  }
  const bottom = y - 4;
  return {
    kind: 'stacks',
    heightPx: Math.ceil(bottom + linePx),
    shapes: stacks.flatMap(({ shapes }) => shapes),
    rings: [],
    marks: stacks.flatMap(({ marks }) => marks),
    leaders: [],
    texts: [...stacks.flatMap(({ texts }) => texts), ...ticksOf(scene, bottom + linePx / 2)],
    points: stacks.map(({ points }) => points),
    legend: legendOf(scene),
  };
}

interface Stack {
  readonly shapes: readonly ShapeLayout[];
  readonly marks: readonly string[];
  readonly texts: readonly TextLayout[];
  readonly points: readonly Point[];
  /** Below the shares that stand under it. */
  readonly endY: number;
}

function stackOf(scene: LayoutContext, row: number, y: number): Stack {
  const { model, words, frame } = scene;
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const mix = model.mixes[row]!;
  const name = nameOf(scene, row, y);
  const top = tenth(y + name.lines.length * linePx + 2);
  const bottom = tenth(top + STACK_PX);
  const weights = mix.entries.map(({ share }) => share ?? 0);
  const { stretches, placeOf } = spread(weights, frame.widthPx, GAP_PX);
  const drawn = [...stretches.keys()].filter((column) => weights[column]! > 0);
  const shares = drawn.flatMap((column): TextLayout[] => {
    const { from, to } = stretches[column]!;
    const text = `${column + 1}: ${words.share(mix.entries[column]!)}`;
    if (frame.measure(text, fontPx) > to - from) return [];
    const at = { x: tenth((from + to) / 2), y: tenth(bottom + linePx / 2 + 2) };
    return [{ ...at, lines: [text], anchor: 'middle', kind: 'label' }];
  });
  return {
    shapes: drawn.map((column) => {
      const { from, to } = stretches[column]!;
      const d = `M${tenth(from)},${top}H${tenth(to)}V${bottom}H${tenth(from)}Z`;
      return { d, slot: column + 1, row, column };
    }),
    marks: targetsOf(scene).map(
      (share) => `M${tenth(placeOf(share))},${tenth(top - 3)}V${tenth(bottom + 3)}`,
    ),
    texts: [name, ...shares],
    points: stretches.map(({ from, to }) => ({
      x: tenth((from + to) / 2),
      y: top + STACK_PX / 2,
    })),
    endY: bottom + linePx,
  };
}

/** Whose stack it is, and what it is of. */
function nameOf({ model, words, frame }: LayoutContext, row: number, y: number): TextLayout {
  const fontPx = FONT_PX[frame.density];
  const text = words.mixHeading(model, row);
  const lines = wrapText(text, frame.widthPx, (line) => frame.measure(line, fontPx, true));
  const middle = tenth(y + lineHeightPx(fontPx) / 2);
  return { x: 0, y: middle, lines, anchor: 'start', kind: 'bold' };
}

function ticksOf({ words, frame }: LayoutContext, y: number): readonly TextLayout[] {
  const every = frame.widthPx < 400 ? 2 : 1;
  return TICKS.filter((_, i) => i % every === 0).map((share) => ({
    x: tenth(share * frame.widthPx),
    y: tenth(y),
    lines: [words.core.amount(share * 100, { unit: 'percent', decimals: 0 })],
    anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    kind: 'quiet',
  }));
}

/** Where each group should end, until one has no target; the last ends with the whole. */
function targetsOf({ model }: LayoutContext): readonly number[] {
  const shares: number[] = [];
  let share = 0;
  for (const { target } of model.groups) {
    share += target ?? 1;
    if (share > 1 - 1e-9) break;
    shares.push(share);
  }
  return shares;
}

function legendOf(scene: LayoutContext): readonly LegendEntry[] {
  const { model, words } = scene;
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
    ...targetsOf(scene).map((_, group): LegendEntry => ({
      kind: 'mark',
      slot: group,
      text: words.groupHeading(model, group),
    })),
  ];
}
