// Reads the movements between the levels of an area.
import { group } from 'd3-array';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { cutQuote } from '../../core/data/received.js';
import { nameKey } from '../../core/data/text.js';
import { type AreaReading, readCounts, unread } from './input.counts.js';
import type { Movement, Part } from './input.figures.js';
import type { ListInput } from './input.figures.schema.js';
import { levelReader } from './input.levels.js';
import { withoutShare } from './input.shares.js';

/** The movements in the author's order; of several that are the same the first, without a number. */
export function readMovements(
  inputs: ListInput<'movements'> = [],
  levels: readonly Part[],
  reading: AreaReading,
): readonly Movement[] {
  const read = inputs.flatMap((input, index) => {
    const path = [...reading.path, 'movements', index];
    const movement = input && readMovement(input, path, levels, reading);
    return movement ? [{ movement, path }] : [];
  });
  const same = group(read, ({ movement: { from, to, name } }) =>
    JSON.stringify([from, to, name && nameKey(name)]),
  );
  return [...same.values()].map(([first, ...others]) => {
    const { movement, path } = first!;
    for (const other of others) reading.report(other.path, 'movement repeated', { first: path });
    return others.length === 0 ? movement : { ...movement, ...unread(movement) };
  });
}

function readMovement(
  input: NonNullable<NonNullable<ListInput<'movements'>>[number]>,
  path: Path,
  levels: readonly Part[],
  reading: AreaReading,
): Movement | undefined {
  const readLevel = levelReader(levels, 'movement', reading);
  const from = readLevel(input.from, [...path, 'from']);
  const to = readLevel(input.to, [...path, 'to']);
  const count = withoutShare(readCounts(input, path, reading), path, reading);
  if (from === undefined || to === undefined) return undefined;
  if (from !== to) return omitUndefined({ from, to, name: input.name, ...count });
  reading.report([...path, 'to'], 'movement to the same level', { level: cutQuote(to) });
  return undefined;
}
