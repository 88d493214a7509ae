// Reads what became of the contacts of an area, and which level each outcome belongs to.
import { mapNamed } from '../../core/data/named.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { type AreaReading, unread } from './input.counts.js';
import type { Part } from './input.figures.js';
import type { ListInput } from './input.figures.schema.js';
import { levelReader } from './input.levels.js';
import { partList, readPart } from './input.parts.js';

export interface Outcomes {
  readonly outcomes: readonly Part[];
  /** The level of one of them is unknown: it may be of any, so that no level can be summed up. */
  readonly hasUnknownLevel: boolean;
}

/** The outcomes in the author's order, each with the id of its level. */
export function readOutcomes(
  inputs: ListInput<'outcomes'>,
  levels: readonly Part[],
  reading: AreaReading,
): Outcomes {
  const readLevel = levelReader(levels, 'number', reading);
  const levelIds = new Map<string, string | undefined>();
  const withUnknownLevel = new Set<string>();
  const parts = mapNamed(partList(inputs, 'outcomes', reading), (input, naming, here) => {
    const { id } = naming;
    const path = [...here, 'level'];
    const level = input?.level === undefined ? undefined : readLevel(input.level, path);
    const isRead = input?.level === undefined ? !reading.lost.has(path) : level !== undefined;
    // Two outcomes of one name are kept as one, which cannot be of two levels.
    const isOfOther = levelIds.has(id) && levelIds.get(id) !== level;
    if (!input || !isRead || isOfOther) withUnknownLevel.add(id);
    levelIds.set(id, level);
    return readPart(input, naming, here, reading);
  });
  return {
    outcomes: parts.flatMap((part) => {
      if (!part) return [];
      if (withUnknownLevel.has(part.id)) return [{ ...part, ...unread(part) }];
      return [omitUndefined({ ...part, level: levelIds.get(part.id) })];
    }),
    hasUnknownLevel: withUnknownLevel.size > 0,
  };
}
