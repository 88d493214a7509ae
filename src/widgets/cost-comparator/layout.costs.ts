// Places costs on one scale from 0, grouped by what can be compared; packages stand below them.
// For one time (a year or a week); provisions stand in the dataset's order, in their groups.
import type { Frame } from '../../core/chart/frame.js';
import { type RowsLayout, rowsLayout, type RowWriter, rowWriter } from '../../core/chart/rows.js';
import { type Row, writeRows } from '../../core/chart/rows.row.js';
import { rowScale } from '../../core/chart/rows.scale.js';
import { writeGroupHeading } from '../../core/chart/rows.texts.js';
import { textIn } from '../../core/data/text.js';
import { lazy } from '../../core/lazy.js';
import type { Per } from './input.unit.js';
import type { PackageMarks } from './layout.packages.js';
import { type CostRow, SLOT } from './layout.types.js';
import type { Bar, CostComparatorModel, Group } from './model.js';
import type { CostComparatorWords } from './words.js';

/** Places packages of care. */
export const packagesPart = lazy(() => import('./layout.packages.js'));

export interface CostsLayout extends RowsLayout<CostRow>, PackageMarks {}

/** Undefined where there is neither a provision nor a package. */
export function costsLayout(
  model: CostComparatorModel,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): CostsLayout | undefined {
  const { groups, packages } = model;
  if (groups.length === 0 && !packages) return undefined;
  const rowsOf = ({ bars }: Group) => bars.map((bar) => rowOf(bar, model, words, per));
  const writers: RowWriter<CostRow>[] = [];
  const nextWriter = () => {
    const writer = rowWriter<CostRow>(frame, { yPx: writers.at(-1)?.yPx ?? 0 });
    writers.push(writer);
    return writer;
  };
  const { averagePounds, underPounds, listed = [] } = packages ?? {};
  const marks = [averagePounds, underPounds, ...listed].flatMap((pounds) => pounds?.[per] ?? []);
  const scale = rowScale(rowWriter(frame), groups.flatMap(rowsOf), marks);
  groups.forEach((group, i) => {
    const writer = nextWriter();
    const { heading, basis } = words.groupHeading(model, i);
    writeGroupHeading(writer, heading, basis);
    writeRows(writer, rowsOf(group), scale).forEach(({ box }, b) => {
      const bar = group.bars[b]!;
      writer.hitBoxes.push({ ...box, of: { bar, key: `${bar.kind} ${bar.basis}` } });
    });
  });
  const packageMarks = packages
    ? packagesPart.now.writePackages(nextWriter(), packages, words, { per, scale })
    : { dots: [] };
  return { ...rowsLayout(writers), ...packageMarks };
}

/** Only a cost at full occupancy is hollow: nobody has paid it. */
function rowOf(bar: Bar, model: CostComparatorModel, words: CostComparatorWords, per: Per): Row {
  const { kind, basis, pounds, cost } = bar;
  const pattern = basis === 'full occupancy' ? 'hollow' : 'solid';
  const absent = pounds ? '' : textIn(cost.note, words.core.lang);
  return {
    name: words.barName(bar),
    note: [words.rowNote(model, bar), absent].filter(Boolean).join(', '),
    parts: pounds && [{ size: pounds[per], pattern, slot: SLOT[kind] }],
    value: words.cost(bar, per),
  };
}
