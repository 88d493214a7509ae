// Gathers what a trend made: its texts with their places, its table, its points, and where its lines are drawn.
import { SAYS_WITHHELD } from '../shared/withheld.js';
import { unfoldAll } from '../../support/mount.js';
import { clean } from '../../attack/clean.js';
import type { Widget } from '../../attack/harvest.types.js';
import { type Corner, cornerOf, runsIn } from '../shared/drawing.js';
import { isUnexpected } from '../shared/trial.js';

export interface Place {
  readonly where: string;
  readonly text: string;
}

export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A point of a line, where a reader finds it. */
export interface Point {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface DrawnLine {
  /** In the order of the model: the leading one first. */
  readonly row: number;
  /** Runs of corners that are joined. */
  readonly runs: readonly (readonly Corner[])[];
  readonly markers: readonly Corner[];
  readonly ringed: readonly Corner[];
}

export interface TrendGathered {
  readonly texts: readonly Place[];
  readonly tables: readonly Table[];
  readonly withheld: readonly string[];
  readonly points: readonly Point[];
  readonly lines: readonly DrawnLine[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly projection: readonly Corner[];
  readonly bars: readonly { readonly text: string; readonly widthPx: number | undefined }[];
  readonly data: unknown;
}

export const textsOf = (root: ParentNode, selector: string, where: string): readonly Place[] =>
  [...root.querySelectorAll(selector)]
    .map((node) => ({ where, text: clean(node.textContent) }))
    .filter(({ text }) => text !== '');

const piecesOf = (text: Element): string => {
  const pieces = [...text.querySelectorAll('tspan')].map((piece) => clean(piece.textContent));
  return pieces.length > 0 && text.classList.contains('label')
    ? pieces.join(' ')
    : clean(text.textContent);
};

/** The texts of a card that every widget has. */
export function cardTexts(root: ParentNode): readonly Place[] {
  const parts = ['heading', 'subtitle', 'standfirst', 'notice', 'source'];
  return [
    ...parts.flatMap((part) => textsOf(root, `[part=${part}]`, part)),
    ...textsOf(root, '[part=headline] .figure > strong', 'number'),
    ...textsOf(root, '[part=headline] .figure > span', 'beside'),
    ...textsOf(root, '[part=headline] [part=rating] strong', 'rating'),
    ...textsOf(root, '[part=vital] p', 'vital'),
    ...textsOf(root, '[part=notes] ol li', 'event'),
    ...textsOf(root, '[part=notes] ul li', 'note'),
    ...descriptions(root).filter(({ text }) => !SAYS_WITHHELD.test(text)),
    ...textsOf(root, '[part=notes] > summary', 'notes count'),
  ];
}

const descriptions = (root: ParentNode) => textsOf(root, '[part=summary] p', 'description');

/** The sentence that names what is withheld. */
export const withheldIn = (root: ParentNode): readonly string[] =>
  descriptions(root).flatMap(({ text }) => (SAYS_WITHHELD.test(text) ? [text] : []));

export const tablesIn = (root: ParentNode): readonly Table[] =>
  [...root.querySelectorAll('table[part=table]')].map((table) => ({
    caption: clean(table.querySelector('caption')?.textContent),
    heads: [...table.querySelectorAll('thead th')].map((cell) => clean(cell.textContent)),
    rows: [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => clean(cell.textContent)),
    ),
  }));

function drawnTexts(svg: Element): readonly Place[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const where = text.closest('.values')
      ? ''
      : text.closest('.periods')
        ? 'period tick'
        : text.closest('.absence')
          ? 'absence'
          : text.classList.contains('unit')
            ? 'axis title'
            : text.classList.contains('label')
              ? 'label'
              : text.classList.contains('band-label')
                ? 'band'
                : text.closest('.series')
                  ? ''
                  : 'event label';
    const said = piecesOf(text);
    return where && said ? [{ where, text: said }] : [];
  });
}

function drawnLines(svg: Element): readonly DrawnLine[] {
  const groups = [...svg.querySelectorAll('g.series')].filter((group) =>
    group.querySelector('path.line'),
  );
  return groups.map((group, i) => ({
    row: groups.length - 1 - i,
    runs: runsIn(group.querySelector('path.line')!.getAttribute('d')),
    markers: [...group.querySelectorAll('path.marker')].map(cornerOf),
    ringed: [...group.querySelectorAll('circle.signal')].map(cornerOf),
  }));
}

/** The finding that there was an error in the library, which no dataset excuses; empty where there was none. */
export const unexpectedIn = ({ texts }: { readonly texts: readonly Place[] }): readonly string[] =>
  isUnexpected(texts.flatMap(({ where, text }) => (where === 'notice' ? [text] : [])))
    ? ['an unexpected error']
    : [];

/** Sets the dataset, and gathers what is there then. Messages to the author are not heard. */
export async function gathered<T>(
  element: Widget,
  dataset: unknown,
  gather: (root: ShadowRoot) => T | Promise<T>,
): Promise<T> {
  const { error, warn } = console;
  [console.error, console.warn] = [() => undefined, () => undefined];
  try {
    element.data = dataset;
    await element.updateComplete;
    unfoldAll(element);
    return await gather(element.shadowRoot!);
  } finally {
    [console.error, console.warn] = [error, warn];
  }
}

export const gatherTrend = (element: Widget, dataset: unknown): Promise<TrendGathered> =>
  gathered(element, dataset, async (root) => {
    const svg = root.querySelector('svg[part=chart]');
    const seen = {
      texts: [
        ...cardTexts(root),
        ...textsOf(root, 'ul.legend li', 'key'),
        ...textsOf(root, '.instructions', 'instructions'),
        ...(svg ? drawnTexts(svg) : []),
      ],
      tables: tablesIn(root),
      withheld: withheldIn(root),
      lines: svg ? drawnLines(svg) : [],
      ticks: [...(svg?.querySelectorAll('.values text') ?? [])].map((text) => ({
        y: Number(text.getAttribute('y')),
        label: clean(text.textContent),
      })),
      projection: runsIn(svg?.querySelector('path.projection')?.getAttribute('d') ?? null).flat(),
      bars: [...(svg?.querySelectorAll('g.series') ?? [])]
        .filter((group) => !group.querySelector('path.line'))
        .map((group) => ({
          text: clean(group.querySelector('text')?.textContent),
          widthPx: group.querySelector('rect.marker')
            ? Number(group.querySelector('rect.marker')!.getAttribute('width'))
            : undefined,
        })),
      data: element.data,
    };
    return { ...seen, points: await walk(element, root) };
  });

/** Visits every point by its keys, and listens to what is said there. */
async function walk(element: Widget, root: ShadowRoot): Promise<readonly Point[]> {
  const group = root.querySelector('.explore');
  if (!group) return [];
  const points: Point[] = [];
  const press = async (key: string) => {
    group.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await element.updateComplete;
    return [...root.querySelectorAll('[part=tooltip] > div')].map((line) =>
      clean(line.textContent),
    );
  };
  await press('Escape');
  // From the start, and not from where the focus was in the data before.
  (root.activeElement as HTMLElement | null)?.blur();
  let first = '';
  for (let row = 0; row < 12; row += 1) {
    if (row > 0) await press('ArrowDown');
    let lines = await press('Home');
    if (lines.length === 0 || lines.join('\n') === first) break;
    first = lines.join('\n');
    for (let column = 0, before = ''; column < 200 && lines.join('\n') !== before; column += 1) {
      before = lines.join('\n');
      const circle = root.querySelector('circle.pointer');
      points.push({
        row,
        column,
        lines,
        x: Number(circle?.getAttribute('cx')),
        y: Number(circle?.getAttribute('cy')),
      });
      lines = await press('ArrowRight');
    }
  }
  await press('Escape');
  return points;
}
