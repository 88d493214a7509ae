// Finds the widgets, and loads the stages of one that need no browser.
import { readdirSync } from 'node:fs';
import type { CheckingStages } from '../core/data/check-dataset.js';
import type { Publishable } from '../core/data/publishable.js';
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
 * The stages of the widget that a dataset names, else of the one that a person has named.
 *
 * @throws Misuse where neither names one
 */
export async function stagesOf(input: unknown, named: string | undefined): Promise<Stages> {
  const own = (input as { readonly widget?: unknown } | null)?.widget;
  const name = typeof own === 'string' && widgetNames().includes(own) ? own : named;
  if (name === undefined)
    throw new Misuse(
      `expected “widget” in the dataset, or --widget, received neither; name one of ${list()}`,
    );
  if (!widgetNames().includes(name))
    throw new Misuse(`expected a widget, received “${name}”; name one of ${list()}`);
  const stem = name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
  const [input_, protect] = (await Promise.all([
    import(`../widgets/${name}/input.js`),
    import(`../widgets/${name}/protect.js`),
  ])) as readonly Readonly<Record<string, never>>[];
  return {
    parse: input_![`parse${stem}`]!,
    write: input_![`write${stem}`]!,
    protect: protect![`protect${stem}`]!,
  };
}

const list = (): string => widgetNames().join(', ');
