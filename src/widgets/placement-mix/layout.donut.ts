// Places a donut: arcs from 12 o'clock in the order of the entries, the ring of groups, labels and legend.
// Without figures, the ring of targets stands alone.
import { textMeasures } from '../../core/chart/frame.js';
import { roundToTenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import { type Callout, calloutsOf } from './layout.callouts.js';
import { type Circle, circleOf, middleOf, placeAt, sectorPath } from './layout.circle.js';
import { aimsOf, marksOf, ringsOf, type TargetMark, targetWeights } from './layout.ring.js';
import { spreadAround } from './layout.spread.js';
import type { DonutLayout, LabelLayout, LayoutContext, LegendEntry } from './layout.types.js';

/** Between two arcs, where it is narrowest. */
const GAP_PX = 2;

export function donutOf(context: LayoutContext): DonutLayout {
  const { model } = context;
  const circle = circleOf(context);
  const targets = model.form === 'targets';
  const weights = targets
    ? targetWeights(context)
    : model.mixes[0]!.entries.map(({ share = 0 }) => share);
  const around = spreadAround(weights, GAP_PX / circle.innerPx);
  const arcs = targets ? [] : around.stretches;
  const middles = arcs.map(middleOf);
  const radii = [circle.innerPx, circle.arcsPx] as const;
  const marks = marksOf(context, around, circle);
  const named = targets ? aimsOf(context, around) : [...marks, ...partsOf(context, middles)];
  const { texts, leaders, labelled } = calloutsOf(context, circle, named);
  return {
    kind: 'donut',
    heightPx: circle.heightPx,
    shapes: arcs.map((stretch, column) => ({
      d: sectorPath(circle, radii, stretch),
      slot: column + 1,
      row: 0,
      column,
    })),
    rings: ringsOf(context, circle, around, targets),
    targetLines: marks.map(({ d }) => d),
    leaders,
    texts: [...texts, ...numbersOf(circle, middles, labelled), ...centreOf(context, circle)],
    points: [middles.map((middle) => placeAt(circle, (radii[0] + radii[1]) / 2, middle))],
    legend: targets ? aimsLegend(context, labelled) : legendOf(context, marks, labelled),
  };
}

const partsOf = ({ model, words }: LayoutContext, middles: readonly number[]): readonly Callout[] =>
  middles.map((angleRad, column) => ({
    name: words.entryName(model, model.entries[column]!),
    figure: words.figure(model.mixes[0]!.entries[column]!),
    angleRad,
    key: `${column}`,
  }));

/** What has no label carries its number, which the legend explains. */
const numbersOf = (
  circle: Circle,
  middles: readonly number[],
  labelled: ReadonlySet<string>,
): readonly LabelLayout[] =>
  middles.flatMap((middle, column): LabelLayout[] => {
    if (labelled.has(`${column}`)) return [];
    const place = placeAt(circle, circle.outerPx + 10, middle);
    return [{ ...place, lines: [String(column + 1)], anchor: 'middle', kind: 'heading' }];
  });

/** The whole in the hole, and what it is of where that fits. */
function centreOf({ model, words, frame }: LayoutContext, circle: Circle): readonly LabelLayout[] {
  const { value, about } = words.centre(model);
  const { linePx, widthOf } = textMeasures(frame);
  const roomPx = circle.innerPx * 1.5;
  const lines = wrapText(about, roomPx, widthOf);
  const fits = lines.length < 4 && lines.every((line) => widthOf(line) <= roomPx);
  const shown = fits ? lines : [];
  const top = circle.y - (shown.length * linePx) / 2;
  const texts: readonly LabelLayout[] = [
    {
      x: circle.x,
      y: value ? top : top - linePx,
      lines: [value],
      anchor: 'middle',
      kind: 'total',
    },
    {
      x: circle.x,
      y: roundToTenth(value ? top + linePx * 1.35 : top + linePx / 2),
      lines: shown,
      anchor: 'middle',
      kind: 'quiet',
    },
  ];
  return texts.filter((text) => text.lines.join('') !== '');
}

/** Parts and marks that have no label, and the groups of the ring. */
function legendOf(
  { model, words }: LayoutContext,
  marks: readonly TargetMark[],
  labelled: ReadonlySet<string>,
): readonly LegendEntry[] {
  const parts = model.entries.flatMap((entry, column): LegendEntry[] => {
    if (labelled.has(`${column}`)) return [];
    const figure = words.figure(model.mixes[0]!.entries[column]!);
    const text = words.labelled(words.entryName(model, entry), figure);
    return [{ kind: 'part', slot: column + 1, text }];
  });
  const groups = model.groups.map((_, slot): LegendEntry => ({
    kind: 'ring',
    slot,
    text: words.groupHeading(model, slot),
  }));
  const unlabelled = marks.filter(({ key }) => !labelled.has(key));
  return [
    ...parts,
    ...groups,
    ...unlabelled.map(({ name }): LegendEntry => ({ kind: 'target', slot: 0, text: name })),
  ];
}

/** Targets that stand alone and have no label. */
const aimsLegend = (
  { model, words }: LayoutContext,
  labelled: ReadonlySet<string>,
): readonly LegendEntry[] =>
  model.groups.flatMap(({ target }, slot): LegendEntry[] =>
    target && !labelled.has(`aim ${slot}`)
      ? [{ kind: 'aim', slot, text: words.target(model, slot) }]
      : [],
  );
