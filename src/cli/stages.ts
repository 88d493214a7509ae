// Finds the widgets, and loads the stages of one that need no browser.
import { existsSync, readdirSync } from 'node:fs';
import type { CheckingStages } from '../core/data/check-dataset.js';
import type { Publishable } from '../core/data/publishable.js';
import type { FromTable } from '../core/table/from-table.js';
import { Misuse } from './command.js';

/** Of any widget: what is read of its dataset is of no concern here. */
export interface Stages extends CheckingStages<unknown> {
  /** The dataset in the author's form. */
  readonly write: (data: Publishable<unknown>) => object;
}

/** Folder names such as `indicator-trend`, in the order of the alphabet. */
export const widgetNames = (): readonly string[] =>
  readdirSync(new URL('../widgets/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * The widget that a dataset names, else the one that a person has named.
 *
 * @throws Misuse where the dataset names one that there is not, or neither names one
 */
export function widgetOf(input: unknown, named: string | undefined): string {
  const { widget } = (input ?? {}) as { readonly widget?: unknown };
  return widgetNamed(typeof widget === 'string' ? widget : named);
}

/**
 * The stages of that widget.
 *
 * @throws Misuse as `widgetOf` does
 */
export async function stagesOf(input: unknown, named: string | undefined): Promise<Stages> {
  const name = widgetOf(input, named);
  const stem = stemOf(name);
  const [input_, protect] = await Promise.all([
    import(`../widgets/${name}/input.js`) as Exports,
    import(`../widgets/${name}/protect.js`) as Exports,
  ]);
  return {
    parse: input_[`parse${stem}`] as Stages['parse'],
    write: input_[`write${stem}`] as Stages['write'],
    protect: protect[`protect${stem}`] as Stages['protect'],
  };
}

/** What reads a table as a dataset of a widget; undefined where its datasets have not the form of a table. */
export async function fromTableOf(name: string): Promise<FromTable | undefined> {
  const file = new URL(`../widgets/${name}/from-table.js`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const stem = stemOf(name);
  const exported = await (import(`../widgets/${name}/from-table.js`) as Exports);
  return exported[`${stem.charAt(0).toLowerCase()}${stem.slice(1)}FromTable`] as FromTable;
}

/** @throws Misuse where a person has named none that there is */
export function widgetNamed(named: string | undefined): string {
  const list = widgetNames().join(', ');
  if (named === undefined)
    throw new Misuse(
      `expected “widget” in the dataset, or --widget, received neither; name one of ${list}`,
    );
  if (!widgetNames().includes(named))
    throw new Misuse(`expected a widget, received “${named}”; name one of ${list}`);
  return named;
}

type Exports = Promise<Readonly<Record<string, unknown>>>;

/** `indicator-trend` → `IndicatorTrend`, which names what its files export. */
const stemOf = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
