// Reads drawings: the lengths of bars, the angles of arcs and the places of points.
import { clean } from './clean.js';
import type { Arc, Bar, Harvest, Shapes } from './harvest.types.js';

const numbersIn = (d: string): readonly number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** The lengths of a mix's bars, and the shares of the circle of its arcs. */
export function mixShapes(
  root: ParentNode,
  names: readonly string[],
): Pick<Shapes, 'bars' | 'arcs'> {
  const svg = root.querySelector('svg[part=chart]');
  const shapes = [...(svg?.querySelectorAll('[data-column]:not(.key)') ?? [])];
  const label = (shape: Element) => {
    const { row, column } = (shape as SVGElement).dataset;
    const columns = names.length / Math.max(1, rowsIn(shapes));
    return names[Number(row) * columns + Number(column)] ?? '';
  };
  const bars: Bar[] = [];
  const arcs: Arc[] = [];
  for (const shape of shapes) {
    const d = shape.getAttribute('d');
    if (d !== null) arcs.push({ label: label(shape), ring: false, turn: turnOf(d) });
    else
      bars.push({
        label: label(shape),
        previous: false,
        lengthPx: Number(shape.querySelector('rect.bar')!.getAttribute('width')),
        scale: 'bars',
      });
  }
  return { bars, arcs };
}
const rowsIn = (shapes: readonly Element[]): number =>
  new Set(shapes.map((shape) => (shape as SVGElement).dataset.row)).size;

/**
 * The rows of the key of a mix, its name before its figures, and the words in the hole of the ring. Each of their
 * texts is an element of its own.
 */
export function mixRows(root: ParentNode): Harvest['texts'] {
  const textOf = (texts: Iterable<Element>, between: string) =>
    [...texts].map((text) => clean(text.textContent)).join(between);
  const keys = [...root.querySelectorAll('g.key')].map((row) => ({
    where: 'key',
    text: [
      textOf(row.querySelectorAll('.name, .heading'), ' '),
      textOf(row.querySelectorAll('.quiet'), ' '),
      textOf(row.querySelectorAll('.plain, .figure'), ', '),
    ].join(', '),
  }));
  const hole = root.querySelector('svg[part=chart] > .hole');
  const lines = root.querySelectorAll('svg.donut > .plain');
  return [...keys, ...(hole ? [{ where: 'hole', text: textOf([hole, ...lines], ' ') }] : [])];
}

/** The share of the circle between the ends of an outer arc; the whole circle is drawn in two halves. */
function turnOf(d: string): number {
  const [outer = '', inner = ''] = d.split('L');
  const [x1 = 0, y1 = 0, outerPx = 0, ...rest] = numbersIn(outer);
  const [x2 = 0, y2 = 0] = rest.slice(-2);
  if ((x1 === x2 && y1 === y2) || inner === '') return 1;
  // The inner arc ends on the radius on which the outer one begins.
  const back = numbersIn(inner);
  const innerPx = back[2] ?? 0;
  const [x3 = 0, y3 = 0] = back.slice(-2);
  const centre = (from: number, to: number) =>
    (outerPx * to - innerPx * from) / (outerPx - innerPx);
  const [x, y] = [centre(x1, x3), centre(y1, y3)];
  const angle = (px: number, py: number) => Math.atan2(py - y, px - x);
  return ((angle(x2, y2) - angle(x1, y1) + 4 * Math.PI) % (2 * Math.PI)) / (2 * Math.PI);
}

/** The funnel's bars, each with the nearest text above it. */
export function funnelShapes(root: ParentNode): Pick<Shapes, 'bars'> {
  const svg = root.querySelector('svg[part=chart]');
  const at = (element: Element, name: string) => Number(element.getAttribute(name));
  const texts = [...(svg?.querySelectorAll('text.name, text.heading') ?? [])];
  const drawn = [...(svg?.querySelectorAll('rect.bar:not(.track)') ?? [])];
  // A strip that holds all parts is higher than a bar. Twins are compared by its pixels instead.
  const rowPx = Math.min(
    ...drawn.filter((rect) => !rect.classList.contains('before')).map((rect) => at(rect, 'height')),
  );
  const rects = drawn.filter((rect) => at(rect, 'height') < rowPx + 4);
  return {
    bars: rects.flatMap((rect) => {
      const kind = rect.getAttribute('class') ?? '';
      const insetPx = /solid/.test(kind) ? 0 : /hollow/.test(kind) ? 1.25 : 0.5;
      const above = texts
        .filter(
          (text) =>
            at(text, 'y') < at(rect, 'y') && Math.abs(at(text, 'x') - at(rect, 'x') + insetPx) < 1,
        )
        .sort((a, b) => at(a, 'y') - at(b, 'y'));
      const label = clean(
        above.findLast((text) => text.classList.contains('name'))?.textContent ?? '',
      );
      return label === ''
        ? []
        : [
            {
              label,
              under: above.map((text) => clean(text.textContent)).join(' › '),
              previous: /before/.test(kind),
              lengthPx: at(rect, 'width') + 2 * insetPx,
              scale: 'bars',
            },
          ];
    }),
  };
}

/** The values of the trend's points, read off the ticks of its axis. */
export function trendShapes(root: ParentNode): Pick<Shapes, 'dots'> {
  const svg = root.querySelector('svg[part=chart]');
  const ticks = [...(svg?.querySelectorAll('.values text') ?? [])].map((text) => ({
    y: Number(text.getAttribute('y')),
    value: Number(clean(text.textContent).replace(/[,%£]/g, '').replace('−', '-')),
  }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!svg || !low || !high || low.y === high.y) return { dots: [] };
  const perPx = (high.value - low.value) / (high.y - low.y);
  const rows = [...root.querySelectorAll('table tbody tr th')].map((th) => clean(th.textContent));
  const markers = [...svg.querySelectorAll('.series')].flatMap((series) =>
    [...series.querySelectorAll('path.marker, circle.core')].map((marker) => ({ series, marker })),
  );
  const placeOf = (marker: Element) => numbersIn(marker.getAttribute('transform') ?? '');
  const xs = [
    ...new Set(
      [...svg.querySelectorAll('.periods .tick')].map((tick) => Number(tick.getAttribute('x1'))),
    ),
  ];
  return {
    dots: markers.flatMap(({ series, marker }) => {
      const [x = NaN, y = NaN] = placeOf(marker);
      const index = xs.findIndex((each) => Math.abs(each - x) < 0.6);
      if (index < 0 || xs.length !== rows.length) return [];
      return [
        {
          series: series.getAttribute('class') ?? '',
          period: rows[index]!,
          value: low.value + (y - low.y) * perPx,
          within: Math.abs(perPx) * 0.55,
        },
      ];
    }),
  };
}
