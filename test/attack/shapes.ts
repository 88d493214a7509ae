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

/**
 * The funnel's bars, each with the name at its height; several areas have a column each, with a heading. A row of
 * two parts is a level after those above it, or contacts that met a level before those that met none.
 */
export function funnelShapes(root: ParentNode): Pick<Shapes, 'bars'> {
  const svg = root.querySelector('svg[part=chart]');
  const at = (element: Element, name: string) => Number(element.getAttribute(name));
  const texts = [...(svg?.querySelectorAll('text') ?? [])];
  const rects = [...(svg?.querySelectorAll('rect.bar.solid, rect.bar.before') ?? [])];
  const endOf = (rect: Element) => at(rect, 'x') + at(rect, 'width');
  /** The next part of the same bar. */
  const nextOf = (rect: Element) =>
    rects.find(
      (each) => at(each, 'y') === at(rect, 'y') && Math.abs(at(each, 'x') - endOf(rect)) < 0.3,
    );
  const later = new Set(rects.map(nextOf));
  const nearest = (rect: Element, kind: string, within: number): string => {
    const middle = at(rect, 'y') + at(rect, 'height') / 2;
    const away = (text: Element) => Math.abs(at(text, 'y') - middle);
    const near = texts.filter(
      (text) => text.classList.contains(kind) && at(text, 'x') === 0 && away(text) < within,
    );
    return clean(near.sort((one, other) => away(one) - away(other))[0]?.textContent ?? '');
  };
  return {
    bars: rects
      .filter((rect) => !later.has(rect))
      .flatMap((rect) => {
        const label = nearest(rect, 'name', 24);
        const area = texts.find(
          (text) => text.classList.contains('heading') && at(text, 'x') === at(rect, 'x'),
        );
        const under = `${clean(area?.textContent ?? '')} › ${label}`;
        const previous = rect.classList.contains('before');
        const bar = (name: string, lengthPx: number) => ({
          ...{ label: name, under, previous, lengthPx, scale: 'bars' },
        });
        const next = nextOf(rect);
        if (!next) return [bar(label, at(rect, 'width'))];
        const whole = bar(label, endOf(next) - at(rect, 'x'));
        if (label === 'Contacts') return [whole, bar('Any level', at(rect, 'width'))];
        // The name of the lowest level stands below that of the row.
        const level = label === 'Any level' ? nearest(rect, 'quiet', 24) : label;
        return [whole, bar(level.replace(/,? and over$|:.*/, ''), at(next, 'width'))];
      }),
  };
}

/** The values of the trend's points and of the corners of its lines, read off the ticks of its axis. */
export function trendShapes(root: ParentNode): Pick<Shapes, 'dots'> {
  const svg = root.querySelector('svg[part=chart]');
  const ticks = [...(svg?.querySelectorAll('.values text') ?? [])].map((text) => ({
    y: Number(text.getAttribute('y')),
    value: Number(clean(text.textContent).replace(/[,%£]/g, '').replace('−', '-')),
  }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!svg || !low || !high || low.y === high.y) return { dots: [] };
  const perPx = (high.value - low.value) / (high.y - low.y);
  const headsIn = (part: string) =>
    [...root.querySelectorAll(`table ${part} th`)].map((th) => clean(th.textContent));
  // Where there are more series than periods, the table has a column for each period.
  const [rows, columns] = [headsIn('tbody'), headsIn('thead').slice(1)];
  const periods = rows.every((head) => /\d{4}/.test(head)) ? rows : columns;
  const places = [...svg.querySelectorAll('.series')].flatMap((series) =>
    [...series.querySelectorAll('path.marker, path.line')].flatMap((path) => {
      const numbers = numbersIn(path.getAttribute('transform') ?? path.getAttribute('d') ?? '');
      return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ series, x, y: numbers[i + 1]! }] : []));
    }),
  );
  const xs = [
    ...new Set(
      [...svg.querySelectorAll('.periods .tick')].map((tick) => Number(tick.getAttribute('x1'))),
    ),
  ];
  return {
    dots: places.flatMap(({ series, x, y }) => {
      const index = xs.findIndex((each) => Math.abs(each - x) < 0.6);
      if (index < 0 || xs.length !== periods.length) return [];
      return [
        {
          series: series.getAttribute('class') ?? '',
          period: periods[index]!,
          value: low.value + (y - low.y) * perPx,
          within: Math.abs(perPx) * 0.55,
        },
      ];
    }),
  };
}
