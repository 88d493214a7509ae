// Gathers what a scorecard made: rows as sentences, figures by period, and the markup in each order.
import type { Harvest, Widget } from './harvest.types.js';

const clean = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts of a cell to listen to, one by one, and those to look at. */
const partsOf = (row: Element, key: string) => ({
  heard: [...row.querySelectorAll(`.col-${key} > .unseen > span`)].map(clean),
  figure: clean(row.querySelector(`.col-${key} .figure`)),
  second: [...row.querySelectorAll(`.col-${key} [aria-hidden] .second`)].map(clean),
});

/** The cells of each row from left to right. Quality is a figure with a name of its own. */
export function rowsIn(root: ParentNode): Harvest['texts'] {
  return [...root.querySelectorAll('[part=chart] tbody tr:not(.group, .opened)')].flatMap((row) => {
    const name = clean(row.querySelector('button.open span + span'));
    const cell = (key: string) => partsOf(row, key).heard.join('. ');
    const { heard, figure, second } = partsOf(row, 'latest');
    const [value = '', when = '', only = '', , judged = ''] = heard;
    // A figure that follows its period is read as a figure of that period.
    const [, later = ''] = /\((.*?):/.exec(when) ?? [];
    const at = when.replace(/\(.*/, '');
    const [, first, from, last, to] =
      /^From (.*) in (.*) to (.*) in (.*)$/.exec(clean(row.querySelector('.col-trend .unseen'))) ??
      [];
    const [, quality, result] = /^(.*): (.*)$/.exec(judged) ?? [];
    const [earlier, then] =
      second
        .map((text) => /^(.*) (\d{4}-\d\d)$/.exec(text)?.slice(1) ?? [])
        .find(([found]) => found) ?? [];
    const asSeen = second.find((text) => text.startsWith('quality '))?.replace('quality ', '');
    const texts = {
      row: `${at} ${value}. ${cell('change')}. ${cell('comparisons')}`,
      'figure as seen': `${later || at} ${figure}`,
      'earlier figure as seen': earlier && `${then}: ${earlier}`,
      share: only && `${later || at} ${only}`,
      line: first === undefined ? '' : `${from}: ${first}; ${to}: ${last}`,
      quality: quality && `${quality}: ${later || at} ${result}`,
      'quality as seen': quality && asSeen && `${quality}: ${later || at} ${asSeen}`,
      'change as seen': changeAsSeen(row, at),
    };
    return Object.entries(texts).flatMap(([kind, text]) =>
      text ? [{ where: `${kind} of ${name}`, text: `${name}: ${text}` }] : [],
    );
  });
}

/** A short change in the words that the attack reads, since the period that its cell names. */
function changeAsSeen(row: Element, at: string): string {
  const { heard, figure } = partsOf(row, 'change');
  const [, sign, size] = /^([↑↓]) ([\d,.]+)$/.exec(figure) ?? [];
  const [, since] = /since (.*)$/.exec(heard[0] ?? '') ?? [];
  return size && since ? `${at}. ${size} ${sign === '↑' ? 'more' : 'fewer'} since ${since}` : '';
}

/** Its table of figures as a trend has it: a row for each period, a column for each series. */
export function figuresIn(root: ParentNode): Harvest['table'] {
  const rows = [...root.querySelectorAll('[part=table] tr')].map((row) =>
    [...row.children].map(clean),
  );
  const [heads = [], ...series] = rows;
  if (heads.length === 2) return byPeriod(series);
  return {
    columns: series.map(([head = '']) => head),
    rows: heads
      .slice(1)
      .map((head, i) => ({ head, cells: series.map((cells) => cells[i + 1] ?? '') })),
  };
}

/** Figures that name their own periods, as indicators with different periods do: `2012-13: 82; 2013-14: 91`. */
function byPeriod(series: readonly (readonly string[])[]): Harvest['table'] {
  const cells = series.map(
    ([, cell = '']) =>
      new Map(
        cell.split('; ').map((each) => {
          const [period = '', ...figure] = each.split(': ');
          return [period, figure.join(': ')];
        }),
      ),
  );
  const periods = [...new Set(cells.flatMap((each) => [...each.keys()]))];
  return {
    columns: series.map(([head = '']) => head),
    rows: periods.map((head) => ({ head, cells: cells.map((each) => each.get(head) ?? '') })),
  };
}

const CHOICES = [
  { sort: '-latest' },
  { sort: 'change' },
  { filter: 'changed', sort: 'rating' },
  { sort: '-quality' },
  { filter: 'overdue', sort: 'due' },
] as const;

/** The markup in each sort order, one after the other. */
export async function everyOrder(
  element: Widget & { sort?: string; filter?: string },
  markup: () => string,
): Promise<string> {
  const seen: string[] = [];
  for (const choice of CHOICES) {
    Object.assign(element, choice);
    await element.updateComplete;
    seen.push(markup());
  }
  Object.assign(element, { sort: undefined, filter: undefined });
  await element.updateComplete;
  return seen.join('\n');
}

/** Opens and closes each row, which fires an event each time. */
export async function choose(element: Widget, root: ParentNode): Promise<void> {
  for (const button of root.querySelectorAll<HTMLElement>('button.open')) {
    button.click();
    button.click();
  }
  await element.updateComplete;
}
