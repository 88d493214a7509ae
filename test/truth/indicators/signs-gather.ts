// Gathers what a scorecard made: its texts with their places, its rows with their cells, its sparklines, its table.
import { clean } from '../../attack/clean.js';
import type { Widget } from '../../attack/harvest.types.js';
import {
  cardTexts,
  gathered,
  type Place,
  type Table,
  tablesIn,
  textsOf,
  withheldIn,
} from './trend-gather.js';

/** What is seen in a cell, and what is heard in its place. */
export interface SignCell {
  readonly figure: string;
  readonly second: readonly string[];
  readonly heard: readonly string[];
}

export interface Sparkline {
  /** Corners of the line, a list for each run. */
  readonly line: string;
  readonly alone: string;
  readonly last: readonly [number, number] | undefined;
  readonly targetY: number | undefined;
}

export interface SignRow {
  /** The place of its indicator among those that are drawn. */
  readonly index: number;
  readonly name: string;
  /** Below the name. */
  readonly under: readonly string[];
  /** Where there is no column for comparisons. */
  readonly against: readonly string[];
  readonly cells: Readonly<Record<string, SignCell>>;
  readonly rating: { readonly seen: string; readonly heard: string } | undefined;
  readonly due: { readonly seen: string; readonly heard: string } | undefined;
  readonly line: string;
  readonly sparkline: Sparkline | undefined;
}

/** A figure of a matrix. */
export interface MatrixCell {
  readonly index: number;
  readonly figure: string;
  readonly second: readonly string[];
  readonly heard: readonly string[];
  readonly after: string;
  readonly rating: SignRow['rating'];
  /** Below the heads of its row and its column. */
  readonly under: readonly string[];
}

export interface SignsGathered {
  readonly texts: readonly Place[];
  readonly tables: readonly Table[];
  readonly withheld: readonly string[];
  /** Below the heads of columns: what rows have in common. */
  readonly under: Readonly<Record<string, string>>;
  readonly heads: Readonly<Record<string, string>>;
  readonly rows: readonly SignRow[];
  readonly matrix: readonly MatrixCell[];
  readonly filters: readonly string[];
  readonly status: string;
  readonly data: unknown;
}

const textOf = (root: ParentNode | null, selector: string): string =>
  clean(root?.querySelector(selector)?.textContent);
const allOf = (root: ParentNode | null, selector: string): readonly string[] =>
  [...(root?.querySelectorAll(selector) ?? [])]
    .map((node) => clean(node.textContent))
    .filter(Boolean);

const cellOf = (cell: Element): SignCell => ({
  figure: textOf(cell, '.figure'),
  second: allOf(cell, '[aria-hidden] .second'),
  heard: allOf(cell, ':scope > .unseen > span'),
});

function ratingOf(cell: Element | null): SignRow['rating'] {
  const rating = cell?.querySelector('.rating');
  return rating ? { seen: textOf(rating, 'strong'), heard: textOf(rating, '.unseen') } : undefined;
}

function dueOf(cell: Element | null): SignRow['due'] {
  const due = [...(cell?.querySelectorAll('.second') ?? [])].find((each) =>
    each.querySelector('.unseen'),
  );
  if (!due) return undefined;
  const seen = due.cloneNode(true) as Element;
  seen.querySelectorAll('.unseen').forEach((node) => node.remove());
  return { seen: clean(seen.textContent), heard: textOf(due, '.unseen') };
}

function sparklineOf(cell: Element | null): Sparkline | undefined {
  const svg = cell?.querySelector('svg.sparkline');
  if (!svg) return undefined;
  const last = svg.querySelector('circle.last');
  const [, targetY] =
    /^M0,([\d.]+)H/.exec(svg.querySelector('path.target')?.getAttribute('d') ?? '') ?? [];
  return {
    line: svg.querySelector('path.line')?.getAttribute('d') ?? '',
    alone: svg.querySelector('path.alone')?.getAttribute('d') ?? '',
    last: last ? [Number(last.getAttribute('cx')), Number(last.getAttribute('cy'))] : undefined,
    targetY: targetY === undefined ? undefined : Number(targetY),
  };
}

const placeOf = (button: Element | null): number => Number(button?.id.replace('open-', '') ?? NaN);

function rowOf(row: Element): SignRow {
  const head = row.querySelector('th')!;
  const cells = [...row.querySelectorAll('td')].map((cell): [string, SignCell] => [
    [...cell.classList].find((name) => name.startsWith('col-'))?.slice(4) ?? '',
    cellOf(cell),
  ]);
  const rating = row.querySelector('.col-rating');
  const trend = row.querySelector('.col-trend');
  return {
    index: placeOf(head.querySelector('button.open')),
    name: textOf(head, 'button.open > span:not(.sign)'),
    under: allOf(head, ':scope > .second:not(.against)'),
    against: [...allOf(head, '.second.against'), ...allOf(head, ':scope > .against > .unseen')],
    cells: Object.fromEntries(cells),
    rating: ratingOf(rating),
    due: dueOf(rating),
    line: textOf(trend, '.unseen'),
    sparkline: sparklineOf(trend),
  };
}

function matrixOf(chart: Element): readonly MatrixCell[] {
  const table = chart.querySelector('table.matrix');
  if (!table) return [];
  const heads = [...table.querySelectorAll('thead th')];
  return [...table.querySelectorAll('tbody tr:not(.group, .opened)')].flatMap((row) =>
    [...row.children].slice(1).flatMap((cell, i): MatrixCell[] => {
      const button = cell.querySelector('button.open');
      if (!button) return [];
      return [
        {
          index: placeOf(button),
          figure: textOf(button, ':scope > [aria-hidden]'),
          second: allOf(cell, ':scope > [aria-hidden] > .second'),
          heard: allOf(button, '.unseen .unseen > span'),
          after: allOf(cell, ':scope > .unseen').join(' '),
          rating: ratingOf(cell),
          under: [...allOf(row.children[0]!, '.second'), ...allOf(heads[i + 1]!, '.second')],
        },
      ];
    }),
  );
}

function headsOf(chart: Element): Pick<SignsGathered, 'heads' | 'under'> {
  const heads = [...chart.querySelectorAll('table.rows thead th')].map((head) => {
    const key = [...head.classList].find((name) => name.startsWith('col-'))?.slice(4) ?? '';
    const second = textOf(head, '.second');
    const text = clean(head.textContent).replace(second, '').replace(/[↕▲▼]/g, '').trim();
    return { key, second, text };
  });
  return {
    heads: Object.fromEntries(heads.map(({ key, text }) => [key, text])),
    under: Object.fromEntries(
      heads.filter(({ second }) => second).map(({ key, second }) => [key, second]),
    ),
  };
}

export const gatherSigns = (element: Widget, dataset: unknown): Promise<SignsGathered> =>
  gathered(element, dataset, (root) => {
    const chart = root.querySelector('[part=chart]');
    return {
      texts: [
        ...cardTexts(root),
        ...textsOf(root, '[part=key] li > span', 'rating key'),
        ...textsOf(root, '[part=chart] caption .unseen', 'instructions'),
        ...textsOf(root, '[part=chart] caption .narrow', 'caption'),
        ...textsOf(root, '.blank > p', 'blank'),
        ...textsOf(root, '.blank .item', 'blank item'),
        ...textsOf(root, '.blank .group-name', 'group'),
        ...textsOf(root, 'tr.group th', 'group'),
        ...textsOf(root, 'details.areas > summary', 'areas'),
      ],
      tables: tablesIn(root),
      withheld: withheldIn(root),
      ...(chart ? headsOf(chart) : { heads: {}, under: {} }),
      rows: [...(chart?.querySelectorAll('table.rows tbody tr:not(.group, .opened)') ?? [])].map(
        rowOf,
      ),
      matrix: chart ? matrixOf(chart) : [],
      filters: allOf(root, '.filters label span'),
      status: textOf(root, '[part=status]'),
      data: element.data,
    };
  });
