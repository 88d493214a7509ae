// Checks the table of figures of a scorecard: a row for each series of each indicator, and for what is around it.
import { type Figures, inEnglish } from './figures.js';
import { lastIndex } from './findings.js';
import { must } from './claims.js';
import { cellFaults } from './cells.js';
import type { Sign } from './sign-facts.js';
import type { Table } from './trend-gather.js';
import { columnOf } from './trend-table.js';
import { namesAt, soFar } from './words-of-dataset.js';

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
    return lineFaults(sign, seriesOf(head, sign)!, written, signs).map(
      (fault) => `table, ${head}: ${fault}`,
    );
  });
}

/** The indicator of a row: its head has the name of the area too, unless the series has it. */
function signOf(head: string, signs: readonly Sign[]): Sign | undefined {
  const found = signs.filter((sign) => seriesOf(head, sign) !== undefined);
  return (
    found.find(({ measured, area }) => head.startsWith(`${measured} in ${area}: `)) ??
    found.find(({ measured, area }) => head.startsWith(`${measured}: ${area}`)) ??
    found[0]
  );
}

/** What a row is of, without the name of its indicator. */
function seriesOf(head: string, sign: Sign): string | undefined {
  const { measured, area } = sign;
  const start = [`${measured} in ${area}`, `${measured}, ${area}`, measured].find((name) =>
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

/** The names of the days of a period, as any row writes them: 2006 and 2005-06 may be one year. */
const namesOfDays = ({ figures }: Sign, at: number, signs: readonly Sign[]): readonly string[] => {
  const own = figures.spans[at]!;
  return signs.flatMap((other) => {
    const span = other.figures.spans[at];
    const isSame = span?.first === own.first && span.last === own.last;
    return isSame ? namesAt(other.figures, at) : [];
  });
};

function lineFaults(
  sign: Sign,
  series: string,
  written: Cells,
  signs: readonly Sign[],
): readonly string[] {
  const { figures, limits } = sign;
  const column = columnOf(series, { figures, limits });
  if (!column)
    return qualityFaults(sign, 'text' in written ? written.text : (written.cells.at(-1) ?? ''));
  if ('cells' in written)
    return written.cells.flatMap((text, at) => [
      ...must(namesOfDays(sign, at, signs).includes(written.heads[at] ?? ''), 'another period'),
      ...column(withoutPart(text, figures, at), at),
      ...must(
        text === '' ||
          (written.heads[at] ?? '').endsWith(soFar(figures)) ||
          withoutPart(text, figures, at) !== text ||
          !mustSayPart(sign, series, at),
        'it is not said that the period is not over',
      ),
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
  const nameOf = (at: number): string => {
    const { short } = figures.spans[at]!.names;
    return mustSayPart(sign, series, at) ? `${short}, ${soFar(figures)}` : short;
  };
  return [
    ...figures.spans.flatMap((_, at) => column(said.get(nameOf(at)) ?? '', at)),
    ...[...said.keys()].flatMap((when) =>
      must(
        figures.spans.some((_, at) => nameOf(at) === when),
        `“${when}” is no period`,
      ),
    ),
  ];
}

/** `90` of `90, first 2 months`, at the last period where it is not over. */
const withoutPart = (text: string, figures: Figures, at: number): string =>
  at === lastIndex(figures) && soFar(figures) ? text.replace(`, ${soFar(figures)}`, '') : text;

/** A figure of a part of a year is marked; what is drawn around it, such as a target, is not of a part. */
const mustSayPart = ({ figures }: Sign, series: string, at: number): boolean =>
  at === lastIndex(figures) &&
  soFar(figures) !== '' &&
  !/^((Target|Good range)(, due by .+)?|Mean|Median|Control limits, (lower|upper)|Projected)$/.test(
    series,
  );

function qualityFaults({ quality }: Sign, text: string): readonly string[] {
  const [, shown = ''] = /^(.*?)(?: out of [\d,]+)?$/.exec(text) ?? [];
  return cellFaults(quality!, shown, quality!.lines[0]!.cells[0]!);
}
