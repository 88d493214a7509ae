// Gathers what a scorecard made: rows as sentences, figures by period, and the markup in each order.
import type { Harvest, Widget } from './harvest.types.js';

const clean = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The cells of each row from left to right. Quality is a figure with a name of its own. */
export function rowsIn(root: ParentNode): Harvest['texts'] {
  return [...root.querySelectorAll('[part=chart] tbody tr:not(.group, .opened)')].flatMap((row) => {
    const name = clean(row.querySelector('button.open span + span'));
    const cell = (key: string) => clean(row.querySelector(`.col-${key}`));
    const lines = [...row.querySelectorAll('.col-latest .line')].map(clean);
    const [when = '', only = ''] = lines;
    // A figure that follows its period is read as a figure of that period.
    const [, later = ''] = /\((.*?):/.exec(when) ?? [];
    const at = when.replace(/\(.*/, '');
    const value = clean(row.querySelector('.col-latest strong'));
    const [, first, from, last, to] =
      /^From (.*) in (.*) to (.*) in (.*)$/.exec(cell('trend')) ?? [];
    const quality = row.querySelector('.col-quality');
    const judged = clean(quality?.querySelector('strong') ?? null);
    const texts = {
      row: `${at} ${value}. ${cell('change')}. ${cell('comparisons')}`,
      share: only && `${later || at} ${only}`,
      line: first === undefined ? '' : `${from}: ${first}; ${to}: ${last}`,
      quality: judged && `${clean(quality!.querySelector('.line'))}: ${later || at} ${judged}`,
    };
    return Object.entries(texts).flatMap(([kind, text]) =>
      text ? [{ where: `${kind} of ${name}`, text: `${name}: ${text}` }] : [],
    );
  });
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
