// Draws the ring around a donut: each group over its arcs, with marks where targets say that it should end.
// Where no figures are known, the targets stand alone as pieces of the ring.
import { sum } from 'd3-array';
import { type Circle, middleOf, placeAt, RING_PX, sectorPath } from './layout.circle.js';
import type { Callout } from './layout.callouts.js';
import type { Spread } from './layout.spread.js';
import type { LayoutContext, RingLayout } from './layout.types.js';

/** What is left to 100% is a gap in the ring of targets: the data do not say whose it should be. */
export function targetWeights({ model }: LayoutContext): readonly number[] {
  const targets = model.groups.map(({ target = 0 }) => target);
  const rest = 1 - sum(targets);
  return rest > 1e-9 ? [...targets, rest] : targets;
}

/** One piece for each group that has an arc, or, of `targets`, a target. */
export function ringsOf(
  { model }: LayoutContext,
  circle: Circle,
  { stretches }: Spread,
  targets: boolean,
): readonly RingLayout[] {
  return model.groups.flatMap((_, group) => {
    const own = targets
      ? [stretches[group]!].filter(({ from, to }) => to > from)
      : stretches.filter((_stretch, i) => model.entries[i]!.group === group);
    const [first] = own;
    if (!first) return [];
    const radii = [circle.outerPx - RING_PX, circle.outerPx] as const;
    const d = sectorPath(circle, radii, { from: first.from, to: own.at(-1)!.to });
    return [{ d, group, aim: targets }];
  });
}

/** A line across the ring, with a label. */
export interface TargetMark extends Callout {
  readonly d: string;
}

/**
 * Marks where each group would end if it had its target. The last group ends with the circle, and after
 * a group without a target it is not known where the next should end.
 */
export function marksOf(
  { model, words }: LayoutContext,
  { placeOf }: Spread,
  circle: Circle,
): readonly TargetMark[] {
  let share = 0;
  const marks: TargetMark[] = [];
  for (const [group, { target }] of model.groups.entries()) {
    if (target === undefined) break;
    share += target;
    if (share > 1 - 1e-9 || target === 0) continue;
    const angleRad = placeOf(share);
    const from = placeAt(circle, circle.outerPx - RING_PX - 3, angleRad);
    const to = placeAt(circle, circle.outerPx + 6, angleRad);
    const name = words.target(model, group);
    marks.push({
      d: `M${from.x},${from.y}L${to.x},${to.y}`,
      ...{ angleRad, name, figure: '', key: `mark ${group}`, bold: true },
    });
  }
  return marks;
}

/** The names of targets that stand alone. */
export const aimsOf = (
  { model, words }: LayoutContext,
  { stretches }: Spread,
): readonly Callout[] =>
  model.groups.flatMap(({ target }, group): Callout[] => {
    if (!target) return [];
    const angleRad = middleOf(stretches[group]!);
    const name = words.target(model, group);
    return [{ name, figure: '', angleRad, key: `aim ${group}`, bold: true }];
  });
