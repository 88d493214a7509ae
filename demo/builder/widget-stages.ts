// Loads the stages of a widget that the builder runs itself: what reads, protects and writes its datasets.
import type { CheckingStages } from '../../src/core/data/check-dataset.js';
import type { Publishable } from '../../src/core/data/publishable.js';
import type { Schema } from '../../src/core/data/schema.js';
import type { FromTable } from '../../src/core/table/from-table.js';
import { type FindMisleading, finderFor } from './misleading.js';
import type { Written } from './written.js';

export interface Stages extends CheckingStages<unknown> {
  /** The dataset in the author's form. */
  readonly write: (data: Publishable<unknown>) => Written;
  /** Of its datasets. */
  readonly schema: Schema;
  /** Undefined where the datasets of the widget have not the form of a table. */
  readonly fromTable: FromTable | undefined;
  /** What would mislead a reader of its picture. */
  readonly misleading: FindMisleading;
}

/** Whose datasets have the form of a table. */
export const TABLE_WIDGETS = [
  'indicator-trend',
  'placement-mix',
  'cost-comparator',
  'vital-signs',
] as const;

export async function stagesOf(widget: string): Promise<Stages> {
  const capital = widget.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
  const [input, protect] = await Promise.all([
    import(`../../src/widgets/${widget}/input.ts`) as Exports,
    import(`../../src/widgets/${widget}/protect.ts`) as Exports,
  ]);
  return {
    parse: input[`parse${capital}`] as Stages['parse'],
    write: input[`write${capital}`] as Stages['write'],
    protect: protect[`protect${capital}`] as Stages['protect'],
    schema: input[`${capital[0]!.toLowerCase()}${capital.slice(1)}Schema`] as Schema,
    fromTable: await fromTableOf(widget, capital),
    misleading: await finderFor(widget),
  };
}

async function fromTableOf(widget: string, capital: string): Promise<Stages['fromTable']> {
  if (!(TABLE_WIDGETS as readonly string[]).includes(widget)) return undefined;
  const exported = await (import(`../../src/widgets/${widget}/from-table.ts`) as Exports);
  return exported[`${capital[0]!.toLowerCase()}${capital.slice(1)}FromTable`] as FromTable;
}

type Exports = Promise<Readonly<Record<string, unknown>>>;
