// Marks on a ring where groups should end: a line across it with its word outside.
import { cumsum, max, sum } from 'd3-array';
import { textMeasures } from '../../core/chart/frame.js';
import type { PathLayout } from '../../core/chart/rows.js';
import { type Circle, placeAt } from './layout.circle.js';
import type { Spread } from './layout.spread.js';
import type { LayoutContext, TextLayout } from './layout.types.js';

/** How far a mark reaches beyond the ring at both ends, and from there to its word. */
const OVERHANG_PX = 6;
const TO_WORD_PX = 5;

/** A target, and the words at its mark, a line each. */
interface Target {
  /** From 12 o'clock, of the whole. */
  readonly end: number;
  readonly lines: readonly string[];
}

/**
 * Where each group would end if it had its target. The last group ends with the circle, and after a group
 * without a target it is not known where the next should end. None where the arcs of the groups are not whole.
 */
export function targetsOf({ model, words }: LayoutContext): readonly Target[] {
  const { groups, entries } = model;
  if (entries.some(({ withheld, group }) => withheld > 0 && group < 0)) return [];
  const first = groups.findIndex(({ target }) => target === undefined);
  const known = first < 0 ? groups : groups.slice(0, first);
  const ends = cumsum(known, ({ target }) => target!);
  return known.flatMap(({ target }, g) =>
    ends[g]! > 1 - 1e-9 || target === 0
      ? []
      : [{ end: ends[g]!, lines: [words.labels.target, words.target(model, g)] }],
  );
}

/** What is left to 100% is a gap in the ring of targets: the data do not say whose it should be. */
export function targetWeights({ model }: LayoutContext): readonly number[] {
  const targets = model.groups.map(({ target = 0 }) => target);
  const rest = 1 - sum(targets);
  return rest > 1e-9 ? [...targets, rest] : targets;
}

/** How far marks and their words reach beyond a ring. */
export interface Reach {
  readonly leftPx: number;
  readonly rightPx: number;
  /** Above it and below it. */
  readonly abovePx: number;
}

export function marksReach({ frame }: LayoutContext, targets: readonly Target[]): Reach {
  const { linePx, widthOf } = textMeasures(frame);
  const besidePx = (side: number) =>
    Math.ceil(
      max(targets, ({ end, lines }) =>
        sideOf(2 * Math.PI * end) === side
          ? Math.max(...lines.map((line) => widthOf(line, true))) + OVERHANG_PX + TO_WORD_PX
          : 0,
      ) ?? 0,
    );
  const isUpright = targets.some(({ end }) => Math.abs(Math.cos(2 * Math.PI * end)) > 0.8);
  return {
    leftPx: besidePx(-1),
    rightPx: besidePx(1),
    abovePx: isUpright ? 2 * linePx + OVERHANG_PX : 0,
  };
}

/** −1 on the left of a ring, 1 on the right, 0 near its top and its bottom. */
const sideOf = (angleRad: number): number =>
  Math.abs(Math.sin(angleRad)) < 0.3 ? 0 : Math.sign(Math.sin(angleRad));

const ANCHORS = ['end', 'middle', 'start'] as const;

/** The line of each target across the ring, and its word. */
export function marksOf(
  { frame }: LayoutContext,
  targets: readonly Target[],
  circle: Circle,
  { placeOf }: Spread,
): { readonly paths: readonly PathLayout[]; readonly texts: readonly TextLayout[] } {
  const { linePx } = textMeasures(frame);
  const placed = targets.map(({ end, lines }) => {
    const angleRad = placeOf(end);
    const from = placeAt(circle, circle.innerPx - OVERHANG_PX, angleRad);
    const to = placeAt(circle, circle.outerPx + OVERHANG_PX, angleRad);
    const word = placeAt(circle, circle.outerPx + OVERHANG_PX + TO_WORD_PX, angleRad);
    const anchor = ANCHORS[1 + sideOf(angleRad)]!;
    // At the top the last line stands on the place, at the bottom the first hangs from it, between they are centred.
    const lift = (lines.length - 1) / 2 + (lines.length / 2) * Math.cos(angleRad);
    return {
      path: { d: `M${from.x},${from.y}L${to.x},${to.y}`, kind: 'target', slot: 0 },
      texts: lines.map((text, i): TextLayout => ({
        ...{ x: word.x, y: word.y + (i - lift) * linePx, text, anchor, kind: 'heading' },
      })),
    };
  });
  return { paths: placed.map(({ path }) => path), texts: placed.flatMap(({ texts }) => texts) };
}
