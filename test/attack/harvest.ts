// Gathers all that a widget made: texts, attributes, lengths, places, order, events, console lines and the
// dataset read back.
import { choose, everyOrder, figuresIn, rowsIn as signRowsIn } from './signs-harvest.js';

export interface Bar {
  readonly label: string;
  /** The texts above it, if they name its area. */
  readonly under?: string;
  readonly previous: boolean;
  readonly lengthPx: number;
  /** Bars of one scale can be compared. */
  readonly scale: string;
}
export interface Arc {
  readonly label: string;
  readonly ring: boolean;
  /** As a share of the circle, gaps included. */
  readonly turn: number;
}
export interface Dot {
  readonly series: string;
  readonly period: string;
  /** In units of the axis; `within` is half a pixel in the same units. */
  readonly value: number;
  readonly within: number;
}

export interface Harvest {
  /** Text and attributes, each with its place. */
  readonly texts: readonly { readonly where: string; readonly text: string }[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  };
  readonly bars: readonly Bar[];
  readonly arcs: readonly Arc[];
  readonly dots: readonly Dot[];
  /** The lines of each tooltip, in the order of the keys. */
  readonly points: readonly (readonly string[])[];
  readonly events: readonly { readonly type: string; readonly detail: unknown }[];
  readonly messages: readonly string[];
  readonly data: unknown;
  /** The shadow root: two twins must share it to the last pixel. */
  readonly markup: string;
}

const BLOCKS = 'p,li,text,button,summary,caption,h1,h2,h3,h4,[role=heading],[aria-live],title,desc';

const clean = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts of blocks, and the attributes of all elements apart from geometry. */
function textsIn(root: ParentNode): Harvest['texts'] {
  const blocks = [...root.querySelectorAll(BLOCKS)].map((block) => ({
    where: `<${block.localName}${block.getAttribute('part') ? ` part=${block.getAttribute('part')}` : ''}>`,
    text: clean(block.textContent),
  }));
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) =>
        /^(aria-(?!level|hidden|live|pressed|describedby)|title|alt|data-(?!row|column))/.test(
          name,
        ),
      )
      .map(({ name, value }) => ({ where: `${element.localName} ${name}=`, text: clean(value) })),
  );
  return [...blocks, ...attributes].filter(({ text }) => text !== '');
}

function tableIn(root: ParentNode): Harvest['table'] {
  const cellsOf = (row: Element) => [...row.children].map((cell) => clean(cell.textContent));
  const [head, ...rows] = [...root.querySelectorAll('table tr')].map(cellsOf);
  return {
    columns: (head ?? []).slice(1),
    rows: rows.map(([first = '', ...cells]) => ({ head: first, cells })),
  };
}

const numbersIn = (d: string): readonly number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** The lengths of a mix's bars, and the shares of the circle of its arcs. */
function mixShapes(root: ParentNode, names: readonly string[]): Pick<Harvest, 'bars' | 'arcs'> {
  const svg = root.querySelector('svg[part=chart]');
  const shapes = [...(svg?.querySelectorAll('[data-column]') ?? [])];
  const label = (shape: Element) => {
    const { row, column } = (shape as SVGElement).dataset;
    const columns = names.length / Math.max(1, rowsIn(shapes));
    return names[Number(row) * columns + Number(column)] ?? '';
  };
  const bars: Bar[] = [];
  const arcs: Arc[] = [];
  for (const shape of shapes) {
    const d = shape.getAttribute('d');
    if (d !== null) arcs.push({ label: label(shape), ring: false, turn: turnOf(svg!, d) });
    else {
      const stacks = svg!.classList.contains('stacks')
        ? ` ${(shape as SVGElement).dataset.row}`
        : '';
      bars.push({
        label: label(shape),
        previous: false,
        lengthPx: Number(shape.querySelector('rect.bar')!.getAttribute('width')),
        scale: `bars${stacks}`,
      });
    }
  }
  return { bars, arcs };
}
const rowsIn = (shapes: readonly Element[]): number =>
  new Set(shapes.map((shape) => (shape as SVGElement).dataset.row)).size;

/** The share of the circle between the ends of an outer arc, which is drawn in two halves. */
function turnOf(svg: Element, d: string): number {
  const [, , width = 0, height = 0] = numbersIn(svg.getAttribute('viewBox') ?? '');
  const [outer = ''] = d.split('L');
  const [x1 = 0, y1 = 0, ...rest] = numbersIn(outer);
  const [x2 = 0, y2 = 0] = rest.slice(-2);
  if (x1 === x2 && y1 === y2) return 1;
  const angle = (x: number, y: number) => Math.atan2(y - height / 2, x - width / 2);
  return ((angle(x2, y2) - angle(x1, y1) + 4 * Math.PI) % (2 * Math.PI)) / (2 * Math.PI);
}

/** The funnel's bars, each with the nearest text above it. */
function funnelShapes(root: ParentNode): Pick<Harvest, 'bars'> {
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
function trendShapes(root: ParentNode): Pick<Harvest, 'dots'> {
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

/** Without Lit's marker comments. */
const markupOf = (root: ShadowRoot): string => root.innerHTML.replace(/<!--.*?-->/gs, '');

export interface Widget extends HTMLElement {
  data: unknown;
  readonly updateComplete: Promise<boolean>;
}

/** Sets the dataset, gathers what is there, then visits and selects every point. */
export async function harvestOf(
  element: Widget,
  dataset: unknown,
  /** Plants a leak before anything is gathered. */
  plant: (root: ShadowRoot) => void = () => {},
): Promise<Harvest> {
  const events: { type: string; detail: unknown }[] = [];
  const messages: string[] = [];
  const listen = (event: Event) =>
    events.push({ type: event.type, detail: (event as CustomEvent).detail });
  const types = ['council-ready', 'council-error', 'council-select'];
  const { error, warn } = console;
  const tell = (...parts: readonly unknown[]) =>
    messages.push(parts.filter((part) => typeof part !== 'object').join(' '));
  types.forEach((type) => element.addEventListener(type, listen));
  [console.error, console.warn] = [tell, tell];
  try {
    element.data = dataset;
    await element.updateComplete;
    const root = element.shadowRoot!;
    plant(root);
    const texts = textsIn(root);
    const table = tableIn(root);
    const signs = element.localName === 'council-vital-signs';
    const points = await walk(element, root);
    if (signs) await choose(element, root);
    const names = points.map((lines) => lines[0] ?? '');
    const shapes =
      element.localName === 'council-placement-mix'
        ? mixShapes(root, names)
        : element.localName === 'council-threshold-funnel'
          ? funnelShapes(root)
          : trendShapes(root);
    return {
      texts: signs ? [...texts, ...signRowsIn(root)] : texts,
      table: signs ? figuresIn(root) : table,
      bars: [],
      arcs: [],
      dots: [],
      ...shapes,
      points,
      events,
      messages,
      data: element.data,
      markup: markupOf(root) + (signs ? await everyOrder(element, () => markupOf(root)) : ''),
    };
  } finally {
    [console.error, console.warn] = [error, warn];
    types.forEach((type) => element.removeEventListener(type, listen));
  }
}

/** Visits and selects every point of every row, until a key leads to nothing new. */
async function walk(element: Widget, root: ShadowRoot): Promise<readonly (readonly string[])[]> {
  const group = root.querySelector('.explore');
  if (!group) return [];
  const points: string[][] = [];
  const press = async (key: string) => {
    group.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await element.updateComplete;
    const tooltip = [...root.querySelectorAll('[part=tooltip] > div')];
    return tooltip.map((line) => clean(line.textContent));
  };
  await press('Escape');
  let row = '';
  for (let rows = 0; rows < 6; rows += 1) {
    let lines = await press(rows === 0 ? 'Home' : 'ArrowDown');
    if (rows > 0) lines = await press('Home');
    const first = lines.join('\n');
    if (first === '' || first === row) break;
    row = first;
    for (let column = 0, before = ''; column < 30 && lines.join('\n') !== before; column += 1) {
      before = lines.join('\n');
      points.push(lines);
      await press('Enter');
      lines = await press('ArrowRight');
    }
  }
  await press('Escape');
  return points;
}
