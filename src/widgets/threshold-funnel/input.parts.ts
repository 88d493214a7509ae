// Reads parts of an area that have a name: sources, outcomes, levels and stages.
import { mapNamed, type NamedList, type Naming } from '../../core/data/named.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import type { Text } from '../../core/data/text.js';
import { absent, type ValueInput } from '../../core/data/value.js';
import { type AreaReading, readCounts, unread } from './input.counts.js';
import type { Part, Stage } from './input.figures.js';
import type { ListInput, Ref } from './input.figures.schema.js';
import { withoutShare } from './input.shares.js';

interface PartInput {
  readonly name: Text;
  readonly value?: ValueInput;
  readonly previous?: ValueInput;
  readonly order?: 'most';
}

/** A list of an area for `mapNamed`, with ids as text. */
export const partList = <I extends { readonly id?: Ref }>(
  inputs: readonly (I | undefined)[] = [],
  list: string,
  { path, report, spellingOf }: AreaReading,
): NamedList<(I & { readonly id?: string }) | undefined> => ({
  inputs: inputs.map(
    (input) => input && { ...input, id: input.id === undefined ? undefined : String(input.id) },
  ),
  path: [...path, list],
  outcome: 'numbers not shown',
  report,
  spelling: spellingOf(list),
});

/**
 * One part. One that cannot be read is kept without a number: without it the others would seem to
 * be all there are. Of several of one name only the first is kept, without a number.
 */
export function readPart(
  input: PartInput | undefined,
  { id, first, alone }: Naming,
  here: Path,
  reading: AreaReading,
): Part | undefined {
  if (!input) return { id, name: id, value: absent('!') };
  const counts = readCounts(input, here, reading);
  if (!first) return undefined;
  const { name, order } = input;
  return omitUndefined({ id, name, order, ...(alone ? counts : unread(counts)) });
}

/** The sources, in the author's order. */
export const readSources = (inputs: ListInput<'sources'>, reading: AreaReading): readonly Part[] =>
  mapNamed(partList(inputs, 'sources', reading), (input, naming, here) =>
    readPart(input, naming, here, reading),
  ).filter((part) => part !== undefined);

/** The stages, first to last. One that cannot be read is left out: what it counts is not known. */
export const readJourney = (inputs: ListInput<'journey'>, reading: AreaReading): readonly Stage[] =>
  mapNamed(partList(inputs, 'journey', reading), (input, naming, here): Stage | undefined => {
    const part = input && readPart(input, naming, here, reading);
    return part && { ...withoutShare(part, here, reading), of: input.of, kind: input.kind };
  }).filter((stage) => stage !== undefined);
