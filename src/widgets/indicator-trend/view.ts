// Describes the trend as nodes: what the layout placed.
// Colours and dashes are classes that `styles.ts` fills in.
import { markerPath } from '../../core/chart/marker.js';
import { lineHeightPx } from '../../core/chart/frame.js';
import { periodAxisView, valueAxisView } from '../../view/axis.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import { ratingKind, signView } from '../../view/rating.js';
import { placeAt } from '../../view/rows.js';
import type { Cursor } from '../../view/scene.js';
import type {
  BarLayout,
  IndicatorTrendLayout,
  LabelLayout,
  LegendEntry,
  LineLayout,
  PointLayout,
  Slot,
} from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

const MARKER_PX = 8;
const NEIGHBOUR_PX = 6;

/** A circle for the lead and for neighbours; each other slot has a shape of its own. */
const SHAPES: Readonly<Partial<Record<Slot, number>>> = { 2: 1, 3: 2, 1: 3, 5: 4, 6: 5 };

const markerOf = (slot: Slot): string =>
  markerPath(SHAPES[slot] ?? 0, slot === 'neighbours' ? NEIGHBOUR_PX : MARKER_PX);

const path = (kind: string, d: string | undefined): Described | undefined =>
  d ? node('path', { class: kind, d }) : undefined;

const marker = (
  kind: string,
  at: { readonly x: number; readonly y: number },
  d: string,
): Described => node('path', { class: kind, transform: placeAt(at), d });

const circle = (
  kind: string,
  { x, y }: { readonly x: number; readonly y: number },
  r: number,
): Described => node('circle', { class: kind, cx: x, cy: y, r });

/** Whether the target is met; nothing where there is none. */
export function ratingView(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): Described | undefined {
  const judged = model.target?.rating;
  if (!judged) return undefined;
  return node('p', { part: 'rating', class: `rating ${ratingKind(judged)}` }, [
    signView(judged),
    node('strong', {}, words.ratings[judged]),
  ]);
}

/** The drawing; `at` is the point that a person is looking at. */
export function drawing(layout: IndicatorTrendLayout, at: Cursor | undefined): readonly Content[] {
  const { plot, values, periods, fontPx, control, bandLabel } = layout;
  const linePx = lineHeightPx(fontPx);
  const upright = (x: number) => `M${x},${plot.top}V${plot.bottom}`;
  return [
    node('text', { x: 0, y: fontPx - layout.topPx, class: 'unit' }, layout.axisTitle),
    ...layout.bands.map(({ kind, slot, d }) => path(`band ${kind} slot-${slot}`, d)),
    valueAxisView(values, plot),
    path('axis-break', layout.axisBreak),
    periods.length > 0 ? periodAxisView(periods, plot, linePx) : undefined,
    path('break', layout.breaks.map(upright).join('')),
    ...eventsView(layout),
    path('mean', control?.middle),
    path('limits', control?.limits),
    ...layout.bars.map(barView),
    ...targetView(layout.target),
    ...(layout.bars.length > 0 ? [] : [...layout.lines].reverse().map(lineView)),
    ...projectionView(layout),
    bandLabel &&
      node(
        'text',
        { class: 'band-label', x: bandLabel.x, y: bandLabel.y, dy: '0.35em' },
        bandLabel.text,
      ),
    ...layout.absences.map(absenceView),
    ...layout.labels.flatMap((label) => labelView(label, linePx)),
    ...(at ? pointer(layout, at) : []),
  ];
}

const absenceView = ({
  x,
  y,
  fromX,
  toX,
  text,
  slot,
}: IndicatorTrendLayout['absences'][number]): Described =>
  node('g', { class: `absence slot-${slot}` }, [
    node('line', { x1: fromX, x2: toX, y1: y, y2: y }),
    node('text', { x, y, dy: '0.35em', 'text-anchor': 'middle' }, text),
  ]);

function labelView(
  { lines, yPx, x, slot, bold, leader }: LabelLayout,
  linePx: number,
): readonly Content[] {
  const top = yPx - ((lines.length - 1) * linePx) / 2;
  const at = (line: number) => ({ x, y: top + line * linePx, dy: '0.35em' });
  const kind = `label slot-${slot ?? 'target'}${bold ? ' bold' : ''}`;
  const [only] = lines;
  return [
    path(`leader slot-${slot}`, leader),
    lines.length === 1
      ? node('text', { class: kind, ...at(0) }, only)
      : node(
          'text',
          { class: kind },
          lines.map((text, i) => node('tspan', at(i), text)),
        ),
  ];
}

const lineView = ({ slot, d, markers, lead }: LineLayout): Described => {
  const shape = markerOf(slot);
  return node('g', { class: `series slot-${slot}${lead ? ' lead' : ''}` }, [
    node('path', { class: 'line', d }),
    ...markers.flatMap((point) => pointView(point, shape)),
  ]);
};

/** @param shape the `d` of its marker */
function pointView(point: PointLayout, shape: string): readonly Content[] {
  const { x, y, marks = [], signal, unfinished, wasY, toY } = point;
  const kinds = ['marker', ...marks.map((mark) => `mark-${mark}`), unfinished ? 'hollow' : ''];
  if (toY !== undefined)
    return [
      joined(kinds.filter(Boolean).join(' '), point, MARKER_PX),
      signal ? joined('signal', point, 18) : undefined,
    ];
  return [
    wasY === undefined ? undefined : path('was', `M${x},${y}V${wasY}m-4,0h8`),
    marker(kinds.filter(Boolean).join(' '), point, shape),
    marks.includes('r') ? circle('core', point, 1.5) : undefined,
    signal ? circle('signal', point, 9) : undefined,
  ];
}

/** Markers of a long series that overlap, as one. */
const joined = (kind: string, { x, y, toY = y }: PointLayout, sizePx: number): Described =>
  node('rect', {
    ...{ class: kind, x: x - sizePx / 2, y: y - sizePx / 2 },
    ...{ width: sizePx, height: toY - y + sizePx, rx: sizePx / 2 },
  });

function barView({
  slot,
  name,
  value,
  textY,
  bold,
  bar,
  interval,
  projected,
}: BarLayout): Described {
  const heading = { y: textY, dy: '0.35em', class: bold ? 'bold' : undefined };
  return node('g', { class: `series slot-${slot}` }, [
    node('text', heading, [name, ' ', node('tspan', { class: 'bold' }, value)]),
    bar &&
      node('rect', {
        class: ['marker', ...bar.marks.map((mark) => `mark-${mark}`)].join(' '),
        ...{ x: bar.x, y: bar.y, width: bar.widthPx, height: bar.heightPx },
      }),
    path('whisker', interval),
    path('projection', projected?.d),
    projected &&
      node(
        'text',
        {
          class: 'bold',
          ...{ x: projected.x, y: projected.y, dy: '0.35em', 'text-anchor': projected.anchor },
        },
        projected.text,
      ),
  ]);
}

const targetView = (target: IndicatorTrendLayout['target']): readonly Content[] => [
  path('target', target?.d),
  target?.due && marker('due', target.due, markerPath(3, 10)),
];

const eventsView = ({ events, plot, fontPx }: IndicatorTrendLayout): readonly Content[] =>
  events.flatMap(({ x, label }) => [
    path('event', `M${x},${label.y + lineHeightPx(fontPx) / 2}V${plot.bottom}`),
    node(
      'text',
      {
        class: label.bold ? 'bold' : undefined,
        ...{ x: label.x, y: label.y, dy: '0.35em', 'text-anchor': label.anchor },
      },
      label.text,
    ),
  ]);

const projectionView = ({ projection }: IndicatorTrendLayout): readonly Content[] =>
  projection
    ? [
        path('projection', projection.d),
        marker('marker projected', projection, markerPath(0, MARKER_PX)),
      ]
    : [];

function pointer(layout: IndicatorTrendLayout, { row, column }: Cursor): readonly Content[] {
  const { lines, plot, bars } = layout;
  const point = lines[row]?.points[column];
  if (!point) return [];
  const upright = path('pointer', `M${point.x},${plot.top}V${plot.bottom}`);
  return [bars.length > 0 ? undefined : upright, circle('pointer', point, 8)];
}

const letterView = (letter: string): Described =>
  node('text', { class: 'label', x: 19, y: 8, dy: '0.35em' }, letter);

/** Each kind of thing as the drawing draws it. */
export function legendSample({ kind, slot = 'lead', letter }: LegendEntry): readonly Content[] {
  const middle = { x: 15, y: 8 };
  const series = (content: readonly Content[], of: Slot = 'lead', isLead = of === 'lead') => [
    node('g', { class: `series slot-${of}${isLead ? ' lead' : ''}` }, content),
  ];
  const mark = (kinds: string) => circle(`marker ${kinds}`.trim(), middle, 4);
  switch (kind) {
    case 'line': {
      const endPx = letter ? 12 : 24;
      const sample = [
        path('line', `M0,8H${endPx}`),
        marker('marker', { x: endPx, y: 8 }, markerOf(slot)),
      ];
      return series([...sample, letter && letterView(letter)], slot);
    }
    case 'target':
    case 'mean':
      return [path(kind, 'M0,8H30')];
    case 'projection':
      return [path(kind, 'M0,8H24'), circle('marker projected', { x: 25, y: 8 }, 4)];
    case 'break':
      return [...series([path('line', 'M0,11H11M19,5H30')]), path(kind, 'M15,0V16')];
    case 'signal':
      return [circle(kind, middle, 7), circle('dot', middle, 3)];
    case 'limits':
      return [path(kind, 'M0,3H30M0,13H30')];
    case 'r':
      return series([mark(''), circle('core', middle, 1.5)], 'lead', false);
    case 'p':
    case 'e':
      return series([mark(`mark-${kind}`)], 'lead', false);
    default:
      return [
        node('rect', { class: `band ${kind} slot-${slot}`, x: 0, y: 2, width: 30, height: 12 }),
      ];
  }
}
