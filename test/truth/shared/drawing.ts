// Reads a drawing: its texts with their places, and what it shows by length, angle and place.
import { clean } from '../../attack/clean.js';

/** Lines of a text that belong together. */
export interface Label {
  /** Its class. */
  readonly kind: string;
  readonly text: string;
  readonly x: number;
  /** The middle of the first and of the last line. */
  readonly top: number;
  readonly bottom: number;
  readonly anchor: string;
  /** Which row and column of the picture it is of, where it says so. */
  readonly row?: number;
  readonly column?: number;
  /** Labels of one group of the drawing have the same number; those of none have −1. */
  readonly within: number;
}

export interface Block {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row?: number;
  readonly column?: number;
}

export interface Turn {
  readonly column: number;
  /** As a share of the circle, gaps included. */
  readonly turn: number;
}

export interface Drawing {
  readonly kind: string;
  readonly labels: readonly Label[];
  readonly blocks: readonly Block[];
  readonly arcs: readonly Turn[];
  /** Of marks of single things. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly paths: readonly {
    readonly kind: string;
    readonly d: string;
    readonly transform: string;
  }[];
}

const NONE: Drawing = { kind: '', labels: [], blocks: [], arcs: [], dots: [], paths: [] };

export function drawingOf(svg: Element | null): Drawing {
  if (!svg) return NONE;
  const all = <T>(selector: string, of: (element: Element) => T | undefined): readonly T[] =>
    [...svg.querySelectorAll(selector)].map(of).filter((each) => each !== undefined);
  return {
    kind: svg.getAttribute('class') ?? '',
    labels: labelsIn(svg),
    blocks: all('rect', (rect) => ({
      kind: rect.getAttribute('class') ?? '',
      x: at(rect, 'x'),
      y: at(rect, 'y'),
      width: at(rect, 'width'),
      height: at(rect, 'height'),
      ...placeOf(rect),
    })),
    arcs: all('path[data-column]', (path) => ({
      column: Number((path as SVGElement).dataset.column),
      turn: turnOf(path.getAttribute('d') ?? ''),
    })),
    dots: all('circle', (dot) => ({ x: at(dot, 'cx'), y: at(dot, 'cy') })),
    paths: all('path:not([data-column])', (path) => ({
      kind: path.getAttribute('class') ?? '',
      d: path.getAttribute('d') ?? '',
      transform: path.getAttribute('transform') ?? '',
    })),
  };
}

const at = (element: Element, name: string): number => Number(element.getAttribute(name));

function placeOf(element: Element): { row?: number; column?: number } {
  const { row, column } = element.closest<SVGElement>('[data-column]')?.dataset ?? {};
  return row === undefined ? {} : { row: Number(row), column: Number(column) };
}

/** The most that lines of one text are apart. */
const LINE = 22;

function labelsIn(svg: Element): readonly Label[] {
  const labels: Label[] = [];
  const groups = [...svg.querySelectorAll('g')];
  let before: Element | undefined;
  for (const text of svg.querySelectorAll('text:not(.tell)')) {
    const [kind, x, y] = [text.getAttribute('class') ?? '', at(text, 'x'), at(text, 'y')];
    const last = labels.at(-1);
    const goesOn =
      last &&
      before?.nextElementSibling === text &&
      last.kind === kind &&
      last.x === x &&
      y > last.bottom &&
      y - last.bottom < LINE;
    const words = clean(text.textContent);
    if (goesOn) labels[labels.length - 1] = { ...last, text: `${last.text} ${words}`, bottom: y };
    else
      labels.push({
        ...{ kind, text: words, x, top: y, bottom: y },
        anchor: text.getAttribute('text-anchor') ?? 'start',
        within: groups.indexOf(text.closest('g') as SVGGElement),
        ...placeOf(text),
      });
    before = text;
  }
  return labels;
}

export const numbersIn = (text: string | null): readonly number[] =>
  (text?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

export type Corner = readonly [x: number, y: number];

/** The corners of a path of straight lines, a list for each run that is drawn without lifting the pen. */
export const runsIn = (d: string | null): readonly (readonly Corner[])[] =>
  (d ?? '')
    .split('M')
    .filter(Boolean)
    .map((run) => run.split('L').map((corner) => numbersIn(corner) as unknown as Corner));

/** Where a marker stands: by its transform, or in its middle. */
export function cornerOf(marker: Element): Corner {
  const moved = numbersIn(marker.getAttribute('transform'));
  if (moved.length >= 2) return [moved[0]!, moved[1]!];
  const number = (name: string) => Number(marker.getAttribute(name) ?? NaN);
  return marker.localName === 'circle' ? [number('cx'), number('cy')] : [NaN, NaN];
}

/** The share of the circle between the ends of an outer arc; the whole circle is drawn in two halves. */
export function turnOf(d: string): number {
  const [outer = '', inner = ''] = d.split('L');
  const [x1 = 0, y1 = 0, outerPx = 0, ...rest] = numbersIn(outer);
  const [x2 = 0, y2 = 0] = rest.slice(-2);
  if ((x1 === x2 && y1 === y2) || inner === '') return 1;
  const back = numbersIn(inner);
  const innerPx = back[2] ?? 0;
  const [x3 = 0, y3 = 0] = back.slice(-2);
  const centre = (from: number, to: number) =>
    (outerPx * to - innerPx * from) / (outerPx - innerPx);
  const [x, y] = [centre(x1, x3), centre(y1, y3)];
  const angle = (px: number, py: number) => Math.atan2(py - y, px - x);
  return ((angle(x2, y2) - angle(x1, y1) + 4 * Math.PI) % (2 * Math.PI)) / (2 * Math.PI);
}
