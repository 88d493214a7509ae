// Turns an unknown input into the dataset of a widget: checks its shape, reads its envelope and its fields.
import { type Envelope, type EnvelopeInput, readEnvelope } from './dataset.js';
import type { Path, PathSet } from './path.js';
import type { YearMeaning } from './period.js';
import {
  isListOfAll,
  type Parsed,
  preventsDrawing,
  type Problem,
  type Report,
  reportInto,
} from './problem.js';
import { receivedOf } from './received.js';
import type { Schema, WrittenFor } from './schema.js';
import { type Validated, validate } from './validate.js';

/** What the reader of a widget's own fields also needs. */
export interface Reading {
  readonly envelope: Envelope;
  readonly year: YearMeaning;
  readonly report: Report;
  /** The paths of what was written but refused, and is no longer in the input. */
  readonly lost: PathSet;
}

type DatasetSchema = Schema<EnvelopeInput>;

/**
 * What can be drawn truthfully of an input, and every problem found in it.
 *
 * The type of `kept` is that of a dataset without faults. In truth every list that the schema checks, however
 * deep, may hold `undefined` in place of a member that was refused and reported. Skip it, or keep its place
 * as `[!]`: see `validate`.
 *
 * @param read the dataset, undefined where nothing can be drawn; faults go to `report`
 */
export function parseDataset<S extends DatasetSchema, D>(
  schema: S,
  widget: string,
  input: unknown,
  read: (kept: Partial<WrittenFor<S>>, reading: Reading) => D | undefined,
): Parsed<D> {
  const { kept, ...found } = validate(schema, input);
  if (kept === undefined) return { problems: found.problems };
  return readKept([{ kept, path: [] }], widget, found, (reading) => read(kept, reading));
}

/** A dataset without what was refused, and where it stands in the input. */
export interface Kept<T> {
  readonly kept: T;
  readonly path: Path;
}

/**
 * The same for datasets that are drawn as one, at least one of them. The first gives title and year. Where one
 * names another widget, that is the only problem. Where a list of a dataset is too long, the others are not read.
 */
export function readKept<T extends Partial<EnvelopeInput>, D>(
  datasets: readonly Kept<T>[],
  widget: string,
  { problems, lost }: Pick<Validated<unknown>, 'problems' | 'lost'>,
  read: (reading: Reading) => D | undefined,
): Parsed<D> {
  const others: Problem[] = [];
  for (const { kept, path } of datasets) {
    if (kept.widget === undefined || kept.widget === widget) continue;
    const facts = { widget, received: receivedOf(kept.widget) };
    reportInto(others)([...path, 'widget'], 'other widget', facts);
  }
  if (others.length > 0) return { problems: others };
  if (problems.some(isListOfAll)) return { problems };
  const { kept, path } = datasets[0]!;
  const report = reportInto(problems);
  const title = [...path, 'title'];
  if (kept.title === undefined && kept.measure?.name === undefined && !lost.has(title))
    report(title, 'title', { received: receivedOf(undefined) });
  const envelope = readEnvelope(kept, widget);
  const dataset = read({ envelope, year: kept.year ?? 'financial', report, lost });
  return dataset && !preventsDrawing(problems) ? { dataset, problems } : { problems };
}
