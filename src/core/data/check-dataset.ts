// Runs the stages that an unknown input goes through before anything may be shown of it.
import type { Parsed, Problem } from './problem.js';
import type { Protection, Publishable, WithheldNumber } from './publishable.js';
import { withheldNotices } from './withheld-notices.js';

/** Those of a widget. */
export interface CheckingStages<D> {
  readonly parse: (input: unknown) => Parsed<D>;
  readonly protect: (dataset: D) => Protection<D>;
}

export interface Checked<D> {
  /** What may be shown of the input; undefined where nothing can be drawn of it. */
  readonly publishable: Publishable<D> | undefined;
  /** The numbers of the input that are not in it. */
  readonly withheld: readonly WithheldNumber[];
  /** What is wrong with it, then what its author must know before it is published. */
  readonly problems: readonly Problem[];
}

/** What may be shown of an input, and every problem found in it. */
export function checkDataset<D>({ parse, protect }: CheckingStages<D>, input: unknown): Checked<D> {
  const { dataset, problems } = parse(input);
  if (dataset === undefined) return { publishable: undefined, withheld: [], problems };
  const { publishable, withheld, notices = [] } = protect(dataset);
  return {
    publishable,
    withheld,
    problems: [...problems, ...withheldNotices(withheld, dataset), ...notices],
  };
}
