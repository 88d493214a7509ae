// Puts every number that the funnel draws into a table of texts, with the same shorthand.
import { COUNT_FORMAT } from '../../core/data/count.js';
import type { DataTable } from '../../core/data/table.js';
import { isKnown } from '../../core/data/value.js';
import { type Item, itemsOf, type ThresholdFunnelModel } from './model.js';
import { rateText, shareThen } from './words.facts.js';
import type { ThresholdFunnelWords } from './words.js';

interface TableColumn {
  readonly head: string;
  /** `''` where the item has nothing for this column. */
  readonly cell: (item: Item) => string;
}

/**
 * A row for each item of both views, in the order of the drawing. Several areas have a row each, so that
 * what is compared is together and the table is never wide.
 */
export function thresholdFunnelTable(
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
): DataTable {
  const panels = model.panels.map(itemsOf);
  const all = panels.flat();
  const keys = [...new Set(all.map(({ key }) => key))];
  const columns = columnsOf(all, model, words);
  const named = model.panels.length > 1;
  const sorted = model.panels.some(({ levels }) => levels?.sorted);
  return {
    caption: words.core.title(model.envelope),
    columns: [words.labels.row, ...columns.map(({ head }) => head)],
    rows: keys.flatMap((key) =>
      panels.flatMap((items, i) => {
        const item = items.find((each) => each.key === key);
        if (!item) return [];
        const head = headOf(item, all, sorted, words);
        const area = named ? words.panelName(model, i) : '';
        const cells = columns.map(({ cell }) => cell(item));
        return [{ head: [head, area].filter(Boolean).join(', '), cells }];
      }),
    ),
  };
}

function headOf(
  item: Item,
  all: readonly Item[],
  sorted: boolean,
  words: ThresholdFunnelWords,
): string {
  const name = words.itemName(item);
  const level = all.find(({ parts }) => parts?.some(({ key }) => key === item.key));
  if (level) return `${words.itemName(level)}: ${name}`;
  const { sources, levels, none, outcomes, stage } = words.labels;
  const outcome = sorted ? none : outcomes;
  const section = { source: sources, level: levels, outcome, stage }[item.kind as string];
  return section ? `${section}: ${name}` : name;
}

/** Without the columns that no row fills. */
function columnsOf(
  all: readonly Item[],
  { previousPeriod }: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
): readonly TableColumn[] {
  const { core, labels } = words;
  const when = previousPeriod ? core.period.long(previousPeriod, false) : '';
  const share = (value: number | undefined, decimals: number | undefined) =>
    value === undefined ? '' : rateText(core, value, decimals);
  const stages: readonly TableColumn[] = [
    {
      head: labels.counts,
      cell: ({ stage }) => (stage ? words.stageKind(stage.of, stage.kind) : ''),
    },
    { head: labels.ofPrevious, cell: ({ stage }) => share(stage?.ofPrevious, stage?.decimals) },
    { head: labels.ofFirst, cell: ({ stage }) => share(stage?.ofFirst?.share, stage?.decimals) },
  ];
  const numbers: readonly TableColumn[] = [
    {
      head: labels.number,
      cell: ({ value, most }) =>
        [core.cell(value, COUNT_FORMAT), most ? labels.most : ''].filter(Boolean).join(' '),
    },
    {
      head: labels.was,
      cell: ({ value }) =>
        isKnown(value) && value.was !== undefined ? core.number(value.was, 0) : '',
    },
    { head: labels.share, cell: words.share },
    {
      head: labels.atLeast,
      cell: ({ atLeast }) => (atLeast ? core.cell(atLeast.value, COUNT_FORMAT) : ''),
    },
    { head: labels.atLeastShare, cell: ({ atLeast }) => (atLeast ? words.share(atLeast) : '') },
  ];
  const before: readonly TableColumn[] = [
    {
      head: labels.previousNumber(when),
      cell: ({ previous }) => (previous ? core.cell(previous, COUNT_FORMAT) : ''),
    },
    {
      head: labels.previousShare(when),
      cell: (item) => shareThen(core, item),
    },
    { head: labels.change, cell: words.changeCell },
  ];
  return [...numbers, ...before, ...stages].filter(
    ({ cell }, i) => i === 0 || all.some((item) => cell(item) !== ''),
  );
}
