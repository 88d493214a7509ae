// Puts every number that a comparison of costs draws into a table of texts, for a year and for a week.
import { COUNT_FORMAT } from '../../core/data/count.js';
import type { DataTable, TableRow } from '../../core/data/table.js';
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandText, type Value } from '../../core/data/value.js';
import { decimalsOf, placesToTell, roundTo } from '../../core/statistics/decimals.js';
import type { Per, Pounds } from './input.unit.js';
import {
  atMix,
  type Bar,
  barsOf,
  type CostComparatorModel,
  type MixFacts,
  type OccupancyFacts,
  type PackagesFacts,
} from './model.js';
import type { MixCosts } from './model.mix.js';
import type { CostComparatorWords } from './words.js';

interface TableColumn {
  readonly head: string;
  /** `''` where the row has nothing for this column. */
  readonly cell: (row: Row) => string;
}

interface Row {
  readonly head: string;
  readonly bar?: Bar;
  readonly value?: Value;
  readonly pounds?: Pounds;
  /** The time that the author gives the number for; only there it keeps its pence. */
  readonly givenPer?: Per;
  readonly count?: Value;
}

/** A row for each provision and for what is known of packages, with pounds a year and a week. */
export function costComparatorTable(
  model: CostComparatorModel,
  words: CostComparatorWords,
): DataTable {
  const rows = [
    ...barsOf(model).map((bar): Row => {
      const { cost: value, pounds, unit } = bar;
      return { head: words.barName(bar), bar, value, pounds, givenPer: unit.per };
    }),
    ...(model.packages ? packageRows(model.packages, words) : []),
  ];
  const columns = columnsOf(model, words).filter(({ cell }) =>
    rows.some((row) => cell(row) !== ''),
  );
  return {
    caption: words.core.title(model.envelope),
    columns: [words.labels.row, ...columns.map(({ head }) => head)],
    rows: rows.map((row) => ({ head: row.head, cells: columns.map(({ cell }) => cell(row)) })),
  };
}

function columnsOf(model: CostComparatorModel, words: CostComparatorWords): readonly TableColumn[] {
  const { core, labels } = words;
  const text = (of: Bar['name'] | undefined) => textIn(of, core.lang);
  const amount = (pounds: number, exact: boolean, places = 0) =>
    core.amount(pounds, {
      unit: 'pounds',
      decimals: places > 0 || (exact && decimalsOf(pounds) > 0) ? Math.max(2, places) : 0,
    });
  const cost = (per: Per): TableColumn => ({
    head: words.unit(model.unit, per),
    cell: ({ bar, value, pounds, givenPer }) =>
      [
        pounds ? amount(pounds[per], givenPer === per, bar?.places?.[per]) : '',
        value ? shorthandText(value) : '',
      ]
        .filter(Boolean)
        .join(' '),
  });
  const ofBar = (head: string, cell: (bar: Bar) => string): TableColumn => ({
    head,
    cell: ({ bar }) => (bar ? cell(bar) : ''),
  });
  return [
    ofBar(labels.area, ({ area }) => text(area?.name)),
    ofBar(labels.setting, ({ setting }) => text(setting)),
    ofBar(labels.kind, ({ kind }) => words.kinds[kind]),
    cost('year'),
    cost('week'),
    ofBar(labels.basis, (bar) => words.basis(bar)),
    {
      head: labels.count,
      cell: ({ count }) => (count ? core.cell(count, COUNT_FORMAT) : ''),
    },
    {
      head: labels.was,
      cell: ({ value, givenPer }) =>
        isKnown(value) && value.was !== undefined
          ? `${amount(value.was, true)} (${words.per[givenPer!].toLowerCase()})`
          : '',
    },
    ofBar(labels.source, ({ source }) => text(source?.name)),
  ];
}

function packageRows(packages: PackagesFacts, words: CostComparatorWords): readonly Row[] {
  const {
    number,
    average,
    averagePounds,
    under,
    underPounds,
    listed,
    values = [],
    unit,
  } = packages;
  const name = words.packages.name(packages);
  const { labels } = words;
  const givenPer = unit.per;
  return [
    ...(number ? [{ head: name, count: number }] : []),
    ...(average
      ? [{ head: `${name}: ${labels.average}`, value: average, pounds: averagePounds, givenPer }]
      : []),
    ...(under
      ? [
          {
            head: `${name}: ${labels.under} ${words.money(under.value)}`,
            pounds: underPounds,
            givenPer,
            count: under.count,
          },
        ]
      : []),
    ...listed.map((pounds, i) => ({
      head: `${name}: ${words.core.number(i + 1, 0)}`,
      value: values[i]!,
      pounds,
      givenPer,
    })),
  ];
}

/** The table has about this many rows at most; with more beds, only some steps have a row. */
const MOST_ROWS = 30;

/** What a bed in use costs at each step of the slider; without beds, every 5 per cent. Break-evens have rows too. */
export function occupancyTable(
  facts: OccupancyFacts,
  model: CostComparatorModel,
  words: CostComparatorWords,
  per: Per,
): DataTable {
  const { steps, beds, full, prices } = facts;
  const { core, occupancy } = words;
  const every = beds ? Math.ceil(steps / MOST_ROWS) : 5;
  const regular = Array.from({ length: Math.floor(steps / every) }, (_, i) => (i + 1) * every);
  const breakEvens = prices.flatMap(({ breakEven }) =>
    breakEven ? [breakEven.beds ?? roundTo(breakEven.from * steps, 1)] : [],
  );
  const shown = [...new Set([1, ...regular, ...breakEvens, steps])].sort((a, b) => a - b);
  const amount = (pounds: number) => core.amount(pounds, { unit: 'pounds', decimals: 0 });
  const row = (step: number): TableRow => {
    const share = step / steps;
    const pounds = { year: full.year / share, week: full.week / share };
    const percent = core.amount(share * 100, { unit: 'percent', decimals: step % 1 ? 1 : 0 });
    return {
      head: beds ? occupancy.value(facts, { step, share }) : percent,
      cells: [
        amount(pounds.year),
        amount(pounds.week),
        ...prices.map((price) => amount(roundTo(pounds[per] - price.pounds[per], 6))),
      ],
    };
  };
  return {
    caption: occupancy.heading(facts),
    columns: [
      beds ? occupancy.axis.beds : occupancy.axis.percent,
      words.unit(model.unit, 'year'),
      words.unit(model.unit, 'week'),
      ...prices.map((price) => occupancy.against(price, per)),
    ],
    rows: shown.map(row),
  };
}

/** What all places cost together: today, at the target, and at four steps between. */
export function mixTable(facts: MixFacts, words: CostComparatorWords): DataTable {
  const { today, target } = facts;
  const parts = today === target ? [0] : [0, 1, 2, 3, 4, 5];
  const rows = parts.map((part) => atMix(facts, today + ((target - today) * part) / 5));
  const columns = (['year', 'week'] as const).flatMap((per) => {
    const of = (name: string, pick: (costs: MixCosts) => number) => ({
      head: `${name}, ${words.per[per].toLowerCase()}`,
      cells: amountsAmong(
        rows.map(({ costs }) => pick(costs[per])),
        words,
      ),
    });
    return [
      of(words.kinds['in-house'], ({ inHouse }) => inHouse),
      of(words.kinds.external, ({ external }) => external),
      of(words.mix.total, ({ total }) => total),
    ];
  });
  return {
    caption: words.mix.heading(facts),
    columns: [words.mix.share, ...columns.map(({ head }) => head)],
    rows: rows.map((at, i) => ({
      head: words.mix.value(facts, at),
      cells: columns.map(({ cells }) => cells[i]!),
    })),
  };
}

/** In whole pounds, or with the pence that tell each from the next. */
function amountsAmong(all: readonly number[], { core }: CostComparatorWords): readonly string[] {
  const places = Math.max(0, ...all.slice(1).map((each, i) => placesToTell(each, all[i]!)));
  const decimals = places > 0 ? Math.max(2, places) : 0;
  return all.map((each) => core.amount(each, { unit: 'pounds', decimals }));
}
