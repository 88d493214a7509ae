// THE READERS: how the attack reads the drawing of each widget.
import type { Harvest, Shapes, Widget } from './harvest.types.js';
import { funnelShapes, mixRows, mixShapes, trendShapes } from './shapes.js';
import { choose, everyOrder, figuresIn, rowsIn } from './signs-harvest.js';

/** What is read of one widget beside the texts, the table and the points that are read of all. */
export interface Reader {
  /** @param names the first line of each tooltip, in the order of the keys */
  shapesIn(root: ParentNode, names: readonly string[]): Partial<Shapes>;
  /** Sentences, where only the place of a text says what it is about. */
  rowsIn?(root: ParentNode): Harvest['texts'];
  /** The table of figures, where the first table of the widget is its picture. */
  figuresIn?(root: ParentNode): Harvest['table'];
  /** Chooses what no key reaches. */
  choose?(element: Widget, root: ParentNode): Promise<void>;
  /** The markup in each further order that a person can choose. */
  everyOrder?(element: Widget, markup: () => string): Promise<string>;
}

/** There is nothing to measure, or twins are compared, whose drawings must be the same to the pixel. */
const noShapes = (): Partial<Shapes> => ({});

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['council-indicator-trend', { shapesIn: trendShapes }],
  ['council-placement-mix', { shapesIn: mixShapes, rowsIn: mixRows }],
  ['council-threshold-funnel', { shapesIn: funnelShapes }],
  ['council-cost-comparator', { shapesIn: noShapes }],
  ['council-vital-signs', { shapesIn: noShapes, rowsIn, figuresIn, choose, everyOrder }],
]);

/**
 * The reader of a widget.
 *
 * @throws where there is none: bars that nobody reads would count as safe
 */
export function readerOf(tag: string): Reader {
  const reader = READERS.get(tag);
  if (reader) return reader;
  throw new Error(
    `The attack cannot read <${tag}>: add a line for it to READERS in test/attack/readers.ts, ` +
      'with a function that reads its bars, arcs and points (see shapes.ts)',
  );
}
