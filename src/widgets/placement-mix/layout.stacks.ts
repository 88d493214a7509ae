// Several areas or dates as stacked bars, each 100% long, on one scale; targets run down through all.
// Only for mixes that are whole: a stack that stops short would draw what is withheld.
import { FONT_PX, lineHeightPx } from '../../core/chart/frame.js';
import { type Point, tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import type { LegendEntry, PictureLayout, Scene, ShapeLayout, TextLayout } from './layout.js';
import { spread } from './layout.spread.js';

const GAP_PX = 2;
const STACK_PX = 28;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

export function stacksOf(scene: Scene): PictureLayout {
  const { model, words, frame } = scene;
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const shapes: ShapeLayout[] = [];
  const texts: TextLayout[] = [];
  const points: Point[][] = [];
  const marks: string[] = [];
  const targets = targetsOf(scene);
  let y = 0;
  model.mixes.forEach((mix, row) => {
    const total = words.figure(mix.total);
    const name = [words.mixName(model, row), total && `${words.labels.total} ${total}`]
      .filter(Boolean)
      .join(', ');
    const lines = wrapText(name, frame.widthPx, (line) => frame.measure(line, fontPx, true));
    texts.push({ x: 0, y: tenth(y + linePx / 2), lines, anchor: 'start', kind: 'bold' });
    y += lines.length * linePx + 2;
    const { stretches, placeOf } = spread(weightsOf(mix.entries), frame.widthPx, GAP_PX);
    const top = tenth(y);
    const bottom = tenth(y + STACK_PX);
    marks.push(
      ...targets.map((share) => `M${tenth(placeOf(share))},${tenth(top - 3)}V${tenth(bottom + 3)}`),
    );
    stretches.forEach(({ from, to }, column) => {
      if (to <= from) return;
      const d = `M${tenth(from)},${top}H${tenth(to)}V${bottom}H${tenth(from)}Z`;
      shapes.push({ d, slot: column + 1, row, column });
      const text = `${column + 1}: ${words.share(mix.entries[column]!)}`;
      if (frame.measure(text, fontPx) > to - from) return;
      const x = tenth((from + to) / 2);
      texts.push({
        x,
        y: tenth(bottom + linePx / 2 + 2),
        lines: [text],
        anchor: 'middle',
        kind: 'label',
      });
    });
    points.push(
      stretches.map(({ from, to }) => ({ x: tenth((from + to) / 2), y: top + STACK_PX / 2 })),
    );
    y += STACK_PX + linePx + 12;
  });
  const bottom = y - 4;
  const every = frame.widthPx < 400 ? 2 : 1;
  TICKS.filter((_, i) => i % every === 0).forEach((share) => {
    texts.push({
      x: tenth(share * frame.widthPx),
      y: tenth(bottom + linePx / 2),
      lines: [words.core.amount(share * 100, { unit: 'percent', decimals: 0 })],
      anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
      kind: 'quiet',
    });
  });
  return {
    kind: 'stacks',
    heightPx: Math.ceil(bottom + linePx),
    shapes,
    rings: [],
    marks,
    leaders: [],
    texts,
    points,
    legend: legendOf(scene),
  };
}

const weightsOf = (facts: readonly { readonly share?: number }[]): readonly number[] =>
  facts.map(({ share }) => share ?? 0);

/** Where each group should end, until one has no target; the last ends with the whole. */
function targetsOf({ model }: Scene): readonly number[] {
  const shares: number[] = [];
  let share = 0;
  for (const { target } of model.groups) {
    share += target ?? 1;
    if (share > 1 - 1e-9) break;
    shares.push(share);
  }
  return shares;
}

function legendOf(scene: Scene): readonly LegendEntry[] {
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
