// Checks the table of figures of a scorecard: a row for each series of each indicator, and for what is around it.
import { inEnglish } from './figures.js';
import { must } from './claims.js';
import { cellFaults } from './cells.js';
import type { Sign } from './sign-facts.js';
import type { Table } from './trend-gather.js';
import { columnOf } from './trend-table.js';
import { namesAt } from './words-of-dataset.js';

export function signTableFaults(
  signs: readonly Sign[],
  tables: readonly Table[],
): readonly string[] {
  if (tables.length !== 1) return [`there are ${tables.length} tables`];
  const [{ heads, rows }] = tables as [Table];
  const isByPeriod = heads.length === 2 && heads[1] === 'Figures by period';
  return rows.flatMap(([head = '', ...cells]) => {
    const sign = signOf(head, signs);
    if (!sign) return [`table: the row “${head}” is of no indicator`];
    const written = isByPeriod ? { text: cells[0] ?? '' } : { heads: heads.slice(1), cells };
    return lineFaults(sign, seriesOf(head, sign)!, written).map(
      (fault) => `table, ${head}: ${fault}`,
    );
  });
}

/** The indicator of a row: its head has the name of the area too, unless the series has it. */
function signOf(head: string, signs: readonly Sign[]): Sign | undefined {
  const found = signs.filter((sign) => seriesOf(head, sign) !== undefined);
  return (
    found.find(({ title }) => head.startsWith(`${title}: `)) ??
    found.find(({ name, area }) => head.startsWith(`${name}: ${area}`)) ??
    found[0]
  );
}

/** What a row is of, without the name of its indicator. */
function seriesOf(head: string, sign: Sign): string | undefined {
  const start = [sign.title, `${sign.name}, ${sign.area}`, sign.name].find((name) =>
    head.startsWith(`${name}: `),
  );
  if (start === undefined) return undefined;
  const series = head.slice(start.length + 2);
  const isQuality = series === inEnglish(sign.input.quality?.name);
  return isQuality || columnOf(series, { figures: sign.figures, limits: sign.limits })
    ? series
    : undefined;
}

type Cells =
  | { readonly text: string }
  | { readonly heads: readonly string[]; readonly cells: readonly string[] };

function lineFaults(sign: Sign, series: string, written: Cells): readonly string[] {
  const { figures, limits } = sign;
  const column = columnOf(series, { figures, limits });
  if (!column)
    return qualityFaults(sign, 'text' in written ? written.text : (written.cells.at(-1) ?? ''));
  if ('cells' in written)
    return written.cells.flatMap((text, at) => [
      ...must(namesAt(figures, at).includes(written.heads[at] ?? ''), 'another period'),
      ...column(text, at),
    ]);
  const said = new Map(
    written.text
      .split('; ')
      .filter(Boolean)
      .map((part) => {
        const [when = '', ...rest] = part.split(': ');
        return [when, rest.join(': ')];
      }),
  );
  return [
    ...figures.spans.flatMap(({ names }, at) => column(said.get(names.short) ?? '', at)),
    ...[...said.keys()].flatMap((when) =>
      must(
        figures.spans.some(({ names }) => names.short === when),
        `“${when}” is no period`,
      ),
    ),
  ];
}

function qualityFaults({ quality }: Sign, text: string): readonly string[] {
  const [, shown = ''] = /^(.*?)(?: out of [\d,]+)?$/.exec(text) ?? [];
  return cellFaults(quality!, shown, quality!.lines[0]!.cells[0]!);
}
