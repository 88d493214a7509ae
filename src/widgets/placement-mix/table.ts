// Puts every value that the mix draws into a table of texts, with the same shorthand.
// Parts of zero and the parts of "Other" have rows of their own.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import type { DataTable, TableRow } from '../../core/data/table.js';
import { isKnown, type Value } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import {
  type Facts,
  hasPrevious,
  type MixFacts,
  type PlacementMixModel,
  subgroupsOf,
} from './model.js';
import { saysWords } from '../../core/words/says-words.js';
import type { PlacementMixWords } from './words.js';

interface Row {
  readonly head: string;
  readonly group: string;
  readonly target?: number | undefined;
  readonly facts: (mix: MixFacts) => Facts;
}

/** A row for one of the mixes. */
interface MixRow extends Row {
  readonly mix: MixFacts;
}

interface TableColumn {
  readonly head: string;
  readonly cell: (row: MixRow) => string;
}

/**
 * A row for each part in the order of the drawing, with its subgroups; after the parts of a group their sum, and last
 * what the parts leave and the total.
 * Several areas or dates have a row each, so that what is compared is together and the table is never wide.
 */
export function placementMixTable(model: PlacementMixModel, words: PlacementMixWords): DataTable {
  const { labels } = words;
  const grouped = model.groups.length > 0;
  const targets = model.groups.some(({ target }) => target !== undefined);
  const columns: readonly TableColumn[] = [
    ...(grouped ? [{ head: labels.group, cell: ({ group }: MixRow) => group }] : []),
    ...columnsOf(model, words),
    ...(targets ? [{ head: labels.target, cell: (row: MixRow) => targetText(row, words) }] : []),
  ];
  return {
    caption: words.caption(model),
    columns: [labels.part, ...columns.map(({ head }) => head)],
    rows: rowsOf(model, words).flatMap((row) =>
      model.mixes.map((mix, i): TableRow => ({
        head: [row.head, mixHead(model, words, i)].filter(Boolean).join(', '),
        cells: columns.map(({ cell }) => cell({ ...row, mix })),
      })),
    ),
  };
}

/** The date that all mixes share, which then heads the column; undefined where they differ. */
const sharedPeriod = (
  { mixes }: PlacementMixModel,
  field: 'period' | 'previousPeriod',
): Period | undefined => {
  const [first] = mixes.map((mix) => mix[field]);
  return mixes.every((mix) => mix[field]?.text === first?.text) ? first : undefined;
};

const dated = (
  model: PlacementMixModel,
  { core }: PlacementMixWords,
  period: Period | undefined,
) => (period ? core.period.long(period, model.measure.kind === 'stock') : '');

/** The area or date of a mix, and its date where that heads no column; `''` where there is only one mix. */
function mixHead(model: PlacementMixModel, words: PlacementMixWords, i: number): string {
  const name = words.mixName(model, i);
  const date = sharedPeriod(model, 'period') ? '' : dated(model, words, model.mixes[i]!.period);
  return saysWords(name, date) ? name : `${name}, ${date}`;
}

const targetText = ({ target }: Row, { core }: PlacementMixWords): string =>
  target === undefined
    ? ''
    : core.amount(target * 100, {
        unit: 'percent',
        decimals: Math.min(1, decimalsOf(target * 100)),
      });

function rowsOf(model: PlacementMixModel, words: PlacementMixWords): readonly Row[] {
  const { labels } = words;
  const merged = new Set(model.entries.flatMap(({ parts }) => (parts.length > 1 ? parts : [])));
  const drawn = model.entries.flatMap(({ parts }) => parts);
  const order = [...new Set([...drawn, ...model.parts.keys()])];
  const rowOf = (part: number): readonly Row[] => {
    const name = words.partName(model, part);
    const at = model.parts[part]!.group;
    const group = at < 0 ? '' : words.groupName(model, at);
    return [
      {
        head: merged.has(part) ? words.inOther(model, name) : name,
        group,
        facts: (mix) => mix.parts[part]!,
      },
      ...subgroupsOf(model, part).map((s): Row => ({
        head: words.subgroupHead(model, s),
        group,
        facts: (mix) => mix.subgroups[s]!,
      })),
    ];
  };
  const inGroup = (g: number) =>
    order.filter((part) => model.parts[part]!.group === g).flatMap(rowOf);
  const groups = model.groups.flatMap(({ target }, g) => [
    ...inGroup(g),
    {
      head: labels.sum(words.groupName(model, g)),
      group: words.groupName(model, g),
      target,
      facts: (mix: MixFacts) => mix.groups[g]!,
    },
  ]);
  const rest = model.entries.flatMap((entry, i): readonly Row[] =>
    entry.parts.length === 0
      ? [{ head: words.entryName(model, entry), group: '', facts: ({ entries }) => entries[i]! }]
      : [],
  );
  const total: Row = { head: labels.total, group: '', facts: ({ total: of }) => of };
  return [...groups, ...inGroup(-1), ...rest, total];
}

/** The published share of the period before, to be said like one of now. */
const thenOf = ({ value, isSome, percentBefore }: Facts): Facts =>
  omitUndefined({ value, isSome, percent: percentBefore });

function columnsOf(model: PlacementMixModel, words: PlacementMixWords): readonly TableColumn[] {
  const { core, labels } = words;
  const facts = model.mixes.flatMap((mix) => [
    ...mix.parts,
    ...mix.subgroups,
    ...mix.groups,
    mix.total,
  ]);
  const has = (field: keyof Facts) => facts.some((each) => each[field] !== undefined);
  const number = ({ none }: Facts, value: Value | undefined) =>
    none || !value
      ? ''
      : core.cell(value, { unit: 'count', decimals: isKnown(value) ? decimalsOf(value.value) : 0 });
  const head = (field: 'period' | 'previousPeriod') =>
    dated(model, words, sharedPeriod(model, field));
  const columns: readonly (TableColumn | false)[] = [
    {
      head: head('period') || labels.number,
      cell: ({ facts: of, mix }) => number(of(mix), of(mix).value),
    },
    has('share') && { head: labels.share, cell: ({ facts: of, mix }) => words.share(of(mix)) },
    hasPrevious(model) && {
      head: head('previousPeriod') || labels.previous,
      cell: ({ facts: of, mix }) => number(of(mix), of(mix).previous),
    },
    has('percentBefore') && {
      head: labels.previousShare(head('previousPeriod')),
      cell: ({ facts: of, mix }) => words.share(thenOf(of(mix))),
    },
    has('change') && {
      head: labels.change,
      cell: ({ facts: of, mix }) => words.changeCell(of(mix)),
    },
  ];
  return columns.filter((column) => column !== false);
}
