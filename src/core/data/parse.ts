// Turns an unknown input into the dataset of a widget: checks its shape, reads its envelope and its fields.
import { type Envelope, type EnvelopeInput, readEnvelope } from './dataset.js';
import type { Path, PathSet } from './path.js';
import type { YearMeaning } from './period.js';
import {
  type Parsed,
  type Problem,
  type ProblemOf,
  preventsDrawing,
  type Report,
  reportInto,
} from './problem.js';
import { receivedOf } from './received.js';
import type { Schema, WrittenFor } from './schema.js';
import { validate } from './validate.js';

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
  const { kept, problems, lost } = validate(schema, input);
  if (kept === undefined) return { problems };
  const other = otherWidget(kept, widget);
  if (other) return { problems: [other] };
  const report = reportInto(problems);
  reportUntitled(kept, [], { lost, report });
  const envelope = readEnvelope(kept, widget);
  const year = kept.year ?? 'financial';
  const dataset = read(kept, { envelope, year, report, lost });
  return withDataset(dataset, problems);
}

/** Reports a dataset that has no title and nothing that one could be made from. */
export function reportUntitled(
  { title, measure }: Partial<EnvelopeInput>,
  path: Path,
  { lost, report }: Pick<Reading, 'lost' | 'report'>,
): void {
  const at = [...path, 'title'];
  if (title !== undefined || measure?.name !== undefined || lost.has(at)) return;
  report(at, 'title', { received: receivedOf(undefined) });
}

/** The dataset with its problems; without the dataset where a problem means that nothing may be drawn. */
export const withDataset = <D>(dataset: D | undefined, problems: readonly Problem[]): Parsed<D> =>
  dataset && !preventsDrawing(problems) ? { dataset, problems } : { problems };

/** The fault of a dataset that names another widget, reported alone; undefined where it does not. */
export const otherWidget = (
  { widget: written }: { readonly widget?: string | undefined },
  widget: string,
  path: Path = [],
): ProblemOf<'other widget'> | undefined =>
  written === undefined || written === widget
    ? undefined
    : {
        severity: 'fault',
        path: [...path, 'widget'],
        code: 'other widget',
        facts: { widget, received: receivedOf(written) },
      };
