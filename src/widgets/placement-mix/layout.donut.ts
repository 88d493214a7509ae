// The donut: arcs from 12 o'clock in the order of the entries, a thin ring of groups around them with a
// mark at each target, and labels beside it where they fit. Without figures the targets stand alone.
import { dodge } from '../../core/chart/dodge.js';
import { chartHeightPx, FONT_PX, lineHeightPx } from '../../core/chart/frame.js';
import { type Point, tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import type {
  DonutLayout,
  LabelLayout,
  LayoutContext,
  LegendEntry,
  RingLayout,
} from './layout.types.js';
import { type Spread, spread } from './layout.spread.js';

const RING_PX = 9;
const RING_GAP_PX = 4;
/** Between two arcs, where it is narrowest. */
export const GAP_PX = 2;
/** Below this width labels beside the donut would leave it no room. */
const NARROW_PX = 520;
const TURN_RAD = 2 * Math.PI;

interface Circle {
  readonly x: number;
  readonly y: number;
  /** Of all, of the arcs, and of the hole. */
  readonly outerPx: number;
  readonly arcsPx: number;
  readonly innerPx: number;
  readonly heightPx: number;
  readonly labelled: boolean;
}

/** A place at an angle from 12 o'clock, clockwise. */
const at = ({ x, y }: Circle, radiusPx: number, angleRad: number): Point => ({
  x: tenth(x + radiusPx * Math.sin(angleRad)),
  y: tenth(y - radiusPx * Math.cos(angleRad)),
});

/**
 * The `d` of a piece of a ring. In two halves: an arc from a place to itself draws nothing, so that a
 * whole circle must be more than one.
 */
export function sectorPath(
  centre: Point,
  [innerPx, outerPx]: readonly [number, number],
  [fromRad, toRad]: readonly [number, number],
): string {
  const circle = centre as Circle;
  const half = (fromRad + toRad) / 2;
  const arc = (radiusPx: number, sweep: 0 | 1, toward: number) => {
    const { x, y } = at(circle, radiusPx, toward);
    return `A${tenth(radiusPx)},${tenth(radiusPx)} 0 0,${sweep} ${x},${y}`;
  };
  const from = at(circle, outerPx, fromRad);
  const back = at(circle, innerPx, toRad);
  return `M${from.x},${from.y}${arc(outerPx, 1, half)}${arc(outerPx, 1, toRad)}L${back.x},${back.y}${arc(innerPx, 0, half)}${arc(innerPx, 0, fromRad)}Z`;
}

export function donutOf(scene: LayoutContext): DonutLayout {
  const { model } = scene;
  const circle = circleOf(scene);
  const [mix] = model.mixes;
  const weights = mix!.entries.map(({ share }) => share ?? 0);
  const targets = model.form === 'targets';
  const gapRad = GAP_PX / circle.innerPx;
  const around = targets
    ? spread(targetWeights(scene), TURN_RAD, gapRad, true)
    : spread(weights, TURN_RAD, gapRad, true);
  const arcs = targets ? [] : around.stretches;
  const middles = arcs.map(({ from, to }) => (from + to) / 2);
  const radii = [circle.innerPx, circle.arcsPx] as const;
  const marks = marksOf(scene, around, circle);
  const named = labelsOf(
    scene,
    circle,
    targets ? aims(scene, around) : [...marks, ...partsOf(scene, middles)],
  );
  return {
    kind: 'donut',
    heightPx: circle.heightPx,
    shapes: arcs.map(({ from, to }, column) => ({
      d: sectorPath(circle, radii, [from, to]),
      slot: column + 1,
      row: 0,
      column,
    })),
    rings: ringsOf(scene, circle, around, targets),
    targetLines: marks.map(({ d }) => d),
    leaders: named.leaders,
    texts: [
      ...named.texts,
      ...numbersOf(circle, middles, named.labelled),
      ...centreOf(scene, circle),
    ],
    points: [middles.map((middle) => at(circle, (radii[0] + radii[1]) / 2, middle))],
    legend: legendOf(scene, marks, named.labelled, targets),
  };
}

function circleOf({ frame, model }: LayoutContext): Circle {
  const { widthPx } = frame;
  const linePx = lineHeightPx(FONT_PX[frame.density]);
  const labelled = widthPx >= NARROW_PX;
  const heightPx = labelled
    ? chartHeightPx(frame)
    : Math.max(chartHeightPx(frame), Math.min(widthPx, 300));
  const outerPx = Math.min(widthPx, heightPx) / 2 - linePx - 4;
  const arcsPx = model.groups.length > 0 ? outerPx - RING_PX - RING_GAP_PX : outerPx;
  const innerPx = arcsPx * 0.6;
  return { x: widthPx / 2, y: heightPx / 2, outerPx, arcsPx, innerPx, heightPx, labelled };
}

/** What is left to 100% is a gap in the ring of targets: nobody said whose it should be. */
function targetWeights({ model }: LayoutContext): readonly number[] {
  const targets = model.groups.map(({ target = 0 }) => target);
  const rest = 1 - targets.reduce((sum, target) => sum + target, 0);
  return rest > 1e-9 ? [...targets, rest] : targets;
}

function ringsOf(
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
    const ends = [first.from, own.at(-1)!.to] as const;
    const d = sectorPath(circle, [circle.outerPx - RING_PX, circle.outerPx], ends);
    return [{ d, group, aim: targets }];
  });
}

interface Mark extends Wanted {
  readonly d: string;
}

/**
 * Across the ring, where the group would end that has its target. The last group ends with the circle,
 * and after a group without a target it cannot be said where the next should end.
 */
function marksOf(
  { model, words }: LayoutContext,
  { placeOf }: Spread,
  circle: Circle,
): readonly Mark[] {
  let share = 0;
  const marks: Mark[] = [];
  for (const [group, { target }] of model.groups.entries()) {
    if (target === undefined) break;
    share += target;
    if (share > 1 - 1e-9 || target === 0) continue;
    const angleRad = placeOf(share);
    const [from, to] = [circle.outerPx - RING_PX - 3, circle.outerPx + 6].map((px) =>
      at(circle, px, angleRad),
    );
    marks.push({
      d: `M${from!.x},${from!.y}L${to!.x},${to!.y}`,
      angleRad,
      name: words.target(model, group),
      figure: '',
      key: `mark ${group}`,
      bold: true,
    });
  }
  return marks;
}

/** What is to be named at an angle. */
interface Wanted {
  readonly name: string;
  readonly figure: string;
  readonly angleRad: number;
  /** Its entry's column, `mark` or `aim` and its group: so that the legend holds what has no label. */
  readonly key: string;
  readonly bold?: boolean;
}

const partsOf = ({ model, words }: LayoutContext, middles: readonly number[]): readonly Wanted[] =>
  middles.map((angleRad, column) => ({
    name: words.entryName(model, model.entries[column]!),
    figure: words.figure(model.mixes[0]!.entries[column]!),
    angleRad,
    key: `${column}`,
  }));

/** Where nothing but targets is known, each piece of the ring says so. */
const aims = ({ model, words }: LayoutContext, { stretches }: Spread): readonly Wanted[] =>
  model.groups.flatMap(({ target }, group) =>
    target
      ? [
          {
            name: words.target(model, group),
            figure: '',
            angleRad: (stretches[group]!.from + stretches[group]!.to) / 2,
            key: `aim ${group}`,
            bold: true,
          },
        ]
      : [],
  );

interface Labels {
  readonly texts: readonly LabelLayout[];
  readonly leaders: readonly string[];
  /** Keys of what has a label. */
  readonly labelled: ReadonlySet<string>;
}

/** On both sides of the circle, where there is room for them. */
function labelsOf(
  { words, frame }: LayoutContext,
  circle: Circle,
  wanted: readonly Wanted[],
): Labels {
  const placed = (circle.labelled ? ([1, -1] as const) : []).map((side) =>
    sideOf(
      wanted.filter(({ angleRad }) => Math.sin(angleRad) >= 0 === (side === 1)),
      side,
      circle,
      frame,
      words,
    ),
  );
  return {
    texts: placed.flatMap(({ texts }) => texts),
    leaders: placed.flatMap(({ leaders }) => leaders),
    labelled: new Set(placed.flatMap(({ keys }) => keys)),
  };
}

/** What has no label carries its number, which the legend explains. */
const numbersOf = (
  circle: Circle,
  middles: readonly number[],
  labelled: ReadonlySet<string>,
): readonly LabelLayout[] =>
  middles.flatMap((middle, column): LabelLayout[] =>
    labelled.has(`${column}`)
      ? []
      : [
          {
            ...at(circle, circle.outerPx + 10, middle),
            lines: [String(column + 1)],
            anchor: 'middle',
            kind: 'heading',
          },
        ],
  );

/** In one line where it fits; else the figure has a line of its own. */
function linesOf(
  { name, figure }: Wanted,
  roomPx: number,
  widthOf: (line: string) => number,
  words: LayoutContext['words'],
): readonly string[] {
  const one = words.labelled(name, figure);
  if (widthOf(one) <= roomPx) return [one];
  return [...wrapText(name, roomPx, widthOf), figure].filter(Boolean);
}

const ELBOW_PX = 12;

/** The labels of one side: all that fit, the one given last left out first. */
function sideOf(
  wanted: readonly Wanted[],
  side: 1 | -1,
  circle: Circle,
  frame: LayoutContext['frame'],
  words: LayoutContext['words'],
): { texts: LabelLayout[]; leaders: string[]; keys: string[] } {
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const roomPx = Math.min(frame.widthPx / 2 - circle.outerPx - 2 * ELBOW_PX - 4, 300);
  const measured = wanted
    .map((each) => ({
      ...each,
      lines: linesOf(each, roomPx, (line) => frame.measure(line, fontPx, each.bold), words),
      y: circle.y - (circle.outerPx + ELBOW_PX) * Math.cos(each.angleRad),
    }))
    .filter(({ lines, bold }) =>
      lines.every((line) => frame.measure(line, fontPx, bold) <= roomPx),
    );
  for (let count = measured.length; count > 0; count -= 1) {
    const kept = measured.slice(0, count);
    const centres = dodge(
      kept.map(({ y, lines }) => ({ centrePx: y, heightPx: lines.length * linePx + 4 })),
      0,
      circle.heightPx,
    );
    if (!centres) continue;
    const x = tenth(circle.x + side * (circle.outerPx + 2 * ELBOW_PX));
    return {
      keys: kept.map(({ key }) => key),
      texts: kept.map(({ lines, bold }, i) => ({
        x,
        y: tenth(centres[i]! - ((lines.length - 1) * linePx) / 2),
        lines,
        anchor: side === 1 ? 'start' : 'end',
        kind: bold ? 'heading' : 'name',
      })),
      leaders: kept.map(({ angleRad }, i) => {
        const from = at(circle, circle.outerPx + 2, angleRad);
        const elbow = at(circle, circle.outerPx + ELBOW_PX - 2, angleRad);
        return `M${from.x},${from.y}L${elbow.x},${elbow.y}L${tenth(x - side * 4)},${tenth(centres[i]!)}`;
      }),
    };
  }
  return { texts: [], leaders: [], keys: [] };
}

function centreOf({ model, words, frame }: LayoutContext, circle: Circle): readonly LabelLayout[] {
  const { value, about } = words.centre(model);
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const roomPx = circle.innerPx * 1.5;
  const lines = wrapText(about, roomPx, (line) => frame.measure(line, fontPx));
  const fits = lines.length < 4 && lines.every((line) => frame.measure(line, fontPx) <= roomPx);
  const shown = fits ? lines : [];
  const top = circle.y - (shown.length * linePx) / 2;
  return [
    {
      x: circle.x,
      y: value ? top : top - linePx,
      lines: [value],
      anchor: 'middle',
      kind: 'total',
    },
    {
      x: circle.x,
      y: tenth(value ? top + linePx * 1.35 : top + linePx / 2),
      lines: shown,
      anchor: 'middle',
      kind: 'quiet',
    },
  ].filter(({ lines: texts }) => texts.join('') !== '') as readonly LabelLayout[];
}

function legendOf(
  { model, words }: LayoutContext,
  marks: readonly Mark[],
  labelled: ReadonlySet<string>,
  targets: boolean,
): readonly LegendEntry[] {
  const [mix] = model.mixes;
  if (targets)
    return model.groups.flatMap(({ target }, slot): LegendEntry[] =>
      target && !labelled.has(`aim ${slot}`)
        ? [{ kind: 'aim', slot, text: words.target(model, slot) }]
        : [],
    );
  const parts = model.entries.flatMap((entry, column): LegendEntry[] => {
    if (labelled.has(`${column}`)) return [];
    const figure = words.figure(mix!.entries[column]!);
    const text = words.labelled(words.entryName(model, entry), figure);
    return [{ kind: 'part', slot: column + 1, text }];
  });
  const groups = model.groups.map((_, slot): LegendEntry => ({
    kind: 'ring',
    slot,
    text: words.groupHeading(model, slot),
  }));
  return [
    ...parts,
    ...groups,
    ...marks.flatMap(({ key, name }): LegendEntry[] =>
      labelled.has(key) ? [] : [{ kind: 'target', slot: 0, text: name }],
    ),
  ];
}
