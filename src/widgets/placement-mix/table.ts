// Every value that the mix draws, in a table: model + words → texts, with the same shorthand.
// It knows no place and no markup. Parts of zero and parts inside "Other" stand here in full.
import type { Period } from '../../core/data/period.js';
import type { DataTable, TableRow } from '../../core/data/table.js';
import { isKnown, type Value } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import type { Facts, MixFacts, PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

type Pick = (mix: MixFacts) => Facts;

interface Row {
  readonly head: string;
  readonly group: string;
  readonly target?: number | undefined;
  readonly facts: Pick;
}

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

/** A row per part in the order of the drawing, after those of a group its sum, last the total; columns per area. */
export function placementMixTable(model: PlacementMixModel, words: PlacementMixWords): DataTable {
  const { labels, core } = words;
  const grouped = model.groups.length > 0;
  const targets = model.groups.some(({ target }) => target !== undefined);
  const columns: readonly Column[] = [
    ...(grouped ? [{ head: labels.group, cell: ({ group }: Row) => group }] : []),
    ...model.mixes.flatMap((_, i) => columnsOf(model, words, i)),
    ...(targets ? [{ head: labels.target, cell: (row: Row) => targetText(row, words) }] : []),
  ];
  return {
    caption: core.title(model.envelope),
    columns: [labels.part, ...columns.map(({ head }) => head)],
    rows: rowsOf(model, words).map((row): TableRow => ({
      head: row.head,
      cells: columns.map(({ cell }) => cell(row)),
    })),
  };
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
  const rowOf = (part: number): Row => {
    const name = words.partName(model, part);
    const { group } = model.parts[part]!;
    return {
      head: merged.has(part) ? words.inOther(name) : name,
      group: group < 0 ? '' : words.groupName(model, group),
      facts: (mix) => mix.parts[part]!,
    };
  };
  const inGroup = (g: number) => order.filter((part) => model.parts[part]!.group === g).map(rowOf);
  const groups = model.groups.flatMap(({ target }, g) => [
    ...inGroup(g),
    {
      head: labels.sum(words.groupName(model, g)),
      group: words.groupName(model, g),
      target,
      facts: (mix: MixFacts) => mix.groups[g]!,
    },
  ]);
  const total: Row = { head: labels.total, group: '', facts: ({ total: of }) => of };
  return [...groups, ...inGroup(-1), total];
}

function columnsOf(
  model: PlacementMixModel,
  words: PlacementMixWords,
  i: number,
): readonly Column[] {
  const { core, labels } = words;
  const mix = model.mixes[i]!;
  const name = words.mixName(model, i);
  const head = (...parts: readonly string[]) => [name, ...parts].filter(Boolean).join(', ');
  const dated = (period: Period | undefined, other: string) =>
    period ? core.period.long(period, model.measure.kind === 'stock') : other;
  const facts = [...mix.parts, ...mix.groups, mix.total];
  const has = (field: keyof Facts) => facts.some((each) => each[field] !== undefined);
  const number = (value: Value) =>
    core.cell(value, { unit: 'count', decimals: isKnown(value) ? decimalsOf(value.value) : 0 });
  const now = name.includes(dated(mix.period, '\0'))
    ? labels.number
    : dated(mix.period, labels.number);
  const columns: readonly (Column | false)[] = [
    { head: head(now), cell: (row) => number(row.facts(mix).value) },
    has('share') && { head: head(labels.share), cell: (row) => words.share(row.facts(mix)) },
    has('previous') && {
      head: head(dated(mix.previousPeriod, labels.previous)),
      cell: (row) => {
        const { previous } = row.facts(mix);
        return previous ? number(previous) : '';
      },
    },
    has('change') && { head: head(labels.change), cell: (row) => words.change(row.facts(mix)) },
  ];
  return columns.filter((column) => column !== false);
}
