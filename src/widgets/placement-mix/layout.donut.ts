// Places a donut: arcs from 12 o'clock in the order of the entries, the share that answers in its hole, the
// marks of targets, and the key beside or below it. Without figures, the ring of targets stands alone.
import { greatest, pairs } from 'd3-array';
import { dodge } from '../../core/chart/dodge.js';
import { textMeasures } from '../../core/chart/frame.js';
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import { type Circle, circleAt, middleOf, placeAt, sectorPath } from './layout.circle.js';
import { keyOf } from './layout.key.js';
import { marksOf, marksReach, type Reach, targetsOf, targetWeights } from './layout.marks.js';
import { type Spread, spreadAround, type Stretch } from './layout.spread.js';
import type {
  Fill,
  KeyRowLayout,
  LayoutContext,
  PictureLayout,
  TextLayout,
} from './layout.types.js';

/** Between two arcs, where it is narrowest. */
const GAP_PX = 2;
/** From this width on the key stands beside the ring. */
const WIDE_PX = 560;
/** 17 em of the text around the widget, in em of the drawing. */
const RING_EM = 19.4;
/** Between the ring and its key. */
const BETWEEN_EM = 2;
/** The least share that is written on its arc. */
const LABELLED_SHARE = 0.06;

export function donutOf(context: LayoutContext): PictureLayout {
  const { model } = context;
  const targets = model.form === 'targets' ? [] : targetsOf(context);
  const { circle, rows, heightPx } = roomOf(context, marksReach(context, targets));
  const gapRad = GAP_PX / circle.innerPx;
  const shared = {
    kind: 'donut',
    heightPx,
    key: rows,
    groupBars: [],
    hitBoxes: [],
    legend: [],
  } as const;
  if (model.form === 'targets') {
    const around = spreadAround(targetWeights(context), gapRad);
    const aims = aimsOf(context, circle, around);
    const texts = [...aims.texts, ...holeOf(context, circle)];
    return { ...shared, shapes: [], aims: aims.pieces, paths: [], texts, points: [[]] };
  }
  const weights = model.mixes[0]!.entries.map(({ share = 0 }) => share);
  const around = spreadAround(weights, gapRad);
  const marks = marksOf(context, targets, circle, around);
  const { stretches } = around;
  const angles = targets.map(({ end }) => around.placeOf(end));
  const labels = labelsOf(context, circle, stretches, angles);
  const isNumbered = !areTold(labels, weights);
  return {
    ...shared,
    key: isNumbered ? rows.map(numberedRow) : rows,
    shapes: stretches.map((stretch, column) => ({
      d: sectorPath(circle, [circle.innerPx, circle.outerPx], stretch),
      ...{ ...context.fills.entries[column]!, column },
    })),
    aims: [],
    paths: marks.paths,
    texts: [
      ...(isNumbered ? labels.map((label) => numbered(label, 'tell seen')) : labels),
      ...marks.texts,
      ...holeOf(context, circle),
    ],
    points: [anchorsOf(circle, stretches, rows)],
  };
}

interface Room {
  readonly circle: Circle;
  readonly rows: readonly KeyRowLayout[];
  readonly heightPx: number;
}

/** The ring at the left and its key beside it, each in the middle of the height; or the key below the ring. */
function roomOf(context: LayoutContext, { leftPx, rightPx, abovePx }: Reach): Room {
  const { widthPx } = context.frame;
  const { fontPx } = textMeasures(context.frame);
  const sizePx = Math.min(Math.round(RING_EM * fontPx), widthPx - leftPx - rightPx);
  const ringPx = sizePx + 2 * abovePx;
  const outerPx = sizePx / 2 - 1;
  const keyX = Math.ceil(leftPx + sizePx + rightPx + BETWEEN_EM * fontPx);
  const beside =
    widthPx < WIDE_PX ? undefined : keyOf(context, { x: keyX, widthPx: widthPx - keyX });
  if (beside?.fits) {
    const heightPx = Math.ceil(Math.max(ringPx, beside.heightPx));
    const circle = circleAt({ x: leftPx + sizePx / 2, y: heightPx / 2 }, outerPx);
    const topPx = Math.floor((heightPx - beside.heightPx) / 2);
    return { circle, rows: movedDown(beside.rows, topPx), heightPx };
  }
  const below = keyOf(context, { x: 0, widthPx });
  const circle = circleAt({ x: (widthPx + leftPx - rightPx) / 2, y: ringPx / 2 }, outerPx);
  const topPx = ringPx + fontPx;
  return {
    circle,
    rows: movedDown(below.rows, topPx),
    heightPx: Math.ceil(topPx + below.heightPx),
  };
}

const movedDown = (rows: readonly KeyRowLayout[], byPx: number): readonly KeyRowLayout[] =>
  rows.map(({ swatch, texts, ...row }) => ({
    ...row,
    y: row.y + byPx,
    ...(swatch ? { swatch: { ...swatch, y: swatch.y + byPx } } : {}),
    texts: texts.map((text) => ({ ...text, y: roundToTenth(text.y + byPx) })),
  }));

const onRing = (circle: Circle, angleRad: number): Point =>
  placeAt(circle, (circle.innerPx + circle.outerPx) / 2, angleRad);

/** Where tooltips belong: at the rows of a key that stands beside the ring, so that neither is covered; else on the arcs. */
function anchorsOf(
  circle: Circle,
  stretches: readonly Stretch[],
  rows: readonly KeyRowLayout[],
): PictureLayout['points'][number] {
  const isBeside = rows.every(({ x }) => x > circle.x);
  return stretches.map((stretch, column) => {
    const row = isBeside && rows.find((each) => each.column === column);
    return row
      ? { x: row.x, y: row.y, bottomPx: row.y + row.heightPx }
      : onRing(circle, middleOf(stretch));
  });
}

/** The middle of the longest piece that marks leave of a stretch, so that no mark crosses a text there. */
function clearOf(stretch: Stretch, marks: readonly number[]): number {
  const within = marks.filter((mark) => mark > stretch.from && mark < stretch.to);
  const cuts = [stretch.from, ...within, stretch.to];
  const pieces = pairs(cuts).map(([from, to]): Stretch => ({ from, to }));
  return middleOf(greatest(pieces, ({ from, to }) => to - from)!);
}

/** Shares on their arcs, and the number of each arc in the hole beside it, for where there are no colours. */
function labelsOf(
  { model, words, frame, fills }: LayoutContext,
  circle: Circle,
  stretches: readonly Stretch[],
  marks: readonly number[],
): readonly TextLayout[] {
  const { widthOf } = textMeasures(frame);
  const tells = tellsOf(circle, stretches, frame);
  return stretches.flatMap((stretch, column): readonly TextLayout[] => {
    const facts = model.mixes[0]!.entries[column]!;
    const tell = tells[column]!;
    const text = words.share(facts);
    const fits = widthOf(text, true) <= circle.outerPx - circle.innerPx - 4;
    return [
      { ...tell, text: `${column + 1}`, anchor: 'middle', kind: 'tell' },
      ...((facts.share ?? 0) >= LABELLED_SHARE && fits
        ? [
            {
              ...onRing(circle, clearOf(stretch, marks)),
              text,
              anchor: 'middle',
              kind: kindOn(fills.entries[column]!),
            } as const,
          ]
        : []),
    ];
  });
}

/** Where the number of each arc stands: at its middle, moved along the ring where the next would touch it. */
function tellsOf(
  circle: Circle,
  stretches: readonly Stretch[],
  frame: LayoutContext['frame'],
): readonly Point[] {
  const { fontPx, widthOf } = textMeasures(frame);
  const radiusPx = circle.innerPx - 0.7 * fontPx;
  const boxes = stretches.map((stretch, column) => ({
    centrePx: middleOf(stretch) * radiusPx,
    heightPx: widthOf(`${column + 1}`) + 0.3 * fontPx,
  }));
  const placedPx = dodge(boxes, 0, 2 * Math.PI * radiusPx);
  return boxes.map(({ centrePx }, column) =>
    placeAt(circle, radiusPx, (placedPx?.[column] ?? centrePx) / radiusPx),
  );
}

/** Whether each arc has a share of its own on it, by which its row is found in the key without its colour (WCAG 1.4.1). */
function areTold(labels: readonly TextLayout[], weights: readonly number[]): boolean {
  const shares = labels.filter(({ kind }) => kind !== 'tell').map(({ text }) => text);
  return new Set(shares).size === weights.filter((weight) => weight > 0).length;
}

/** The number of an arc, for everybody to see. */
const numbered = (label: TextLayout, kind: TextLayout['kind']): TextLayout =>
  label.kind === 'tell' ? { ...label, kind } : label;

/** A row of the key with its number on its sample. */
const numberedRow = (row: KeyRowLayout): KeyRowLayout => {
  const { swatch, texts } = row;
  return swatch
    ? { ...row, texts: texts.map((text) => numbered(text, `tell seen ${kindOn(swatch)}`)) }
    : row;
};

/** Two colours of the palette are so light, on a light ground, that text on them must be dark. */
const LIGHT = [2, 6];

const kindOn = ({ slot, tint, isOther }: Fill): 'on-pale' | 'on-light' | 'on-dark' =>
  isOther || tint > 0 ? 'on-pale' : LIGHT.includes(slot as number) ? 'on-light' : 'on-dark';

/** The share that answers, and what it is of; nothing where the words do not fit. */
function holeOf({ model, words, frame }: LayoutContext, circle: Circle): readonly TextLayout[] {
  const { value, about } = words.centre(model);
  const { fontPx, linePx, widthOf } = textMeasures(frame);
  const roomPx = circle.innerPx * 1.5;
  const lines = about ? wrapText(about, roomPx, (line) => widthOf(line)) : [];
  if (lines.length > 3 || lines.some((line) => widthOf(line) > roomPx)) return [];
  const valuePx = value ? 1.9 * fontPx : 0;
  const topPx = circle.y - (valuePx + lines.length * linePx) / 2;
  const line = (text: string, y: number, kind: TextLayout['kind']): TextLayout => ({
    ...{ x: circle.x, y: roundToTenth(y), text, anchor: 'middle', kind },
  });
  return [
    ...(value ? [line(value, topPx + valuePx / 2, 'hole')] : []),
    ...lines.map((text, i) => line(text, topPx + valuePx + (i + 0.5) * linePx, 'plain')),
  ];
}

/** Each target as a piece of the ring, with its share on it. */
function aimsOf(
  { model, words, fills }: LayoutContext,
  circle: Circle,
  { stretches }: Spread,
): { readonly pieces: PictureLayout['aims']; readonly texts: readonly TextLayout[] } {
  const aimed = model.groups.flatMap(({ target }, g) =>
    target ? [{ stretch: stretches[g]!, text: words.target(model, g), fill: fills.group(g) }] : [],
  );
  return {
    pieces: aimed.map(({ stretch, fill }) => ({
      ...{ d: sectorPath(circle, [circle.innerPx, circle.outerPx], stretch), ...fill },
    })),
    texts: aimed.map(({ stretch, text }) => ({
      ...{ ...onRing(circle, middleOf(stretch)), text, anchor: 'middle', kind: 'on-pale' },
    })),
  };
}
