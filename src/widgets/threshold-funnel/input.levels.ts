// Reads the levels of an area, and references to them.
import { findNamed, mapNamed } from '../../core/data/named.js';
import type { Path } from '../../core/data/path.js';
import { cutQuote, receivedOf } from '../../core/data/received.js';
import { isKnown } from '../../core/data/value.js';
import type { ProblemFacts } from '../../core/problems/facts.js';
import type { AreaReading } from './input.counts.js';
import type { Part } from './input.figures.js';
import type { ListInput, Ref } from './input.figures.schema.js';
import { partList, readPart } from './input.parts.js';

/** A level before it is summed up. */
export interface LevelRead {
  readonly level: Part;
  readonly path: Path;
  /** Only its name is written: its number is the sum of its outcomes. */
  readonly isNameOnly: boolean;
  /** No other level has its id. */
  readonly alone: boolean;
  /** It has a name: one that could not be read has its place for an id, to which nothing refers. */
  readonly isNamed: boolean;
}

/**
 * The levels of an area, lowest first. An area without levels has the names of the dataset's own
 * area, where problems of names have been reported already.
 */
export function readLevels(
  own: ListInput<'levels'>,
  ofDataset: ListInput<'levels'>,
  reading: AreaReading,
): readonly LevelRead[] {
  const inputs: ListInput<'levels'> =
    own ?? ofDataset?.map((each) => each && { id: each.id, name: each.name });
  const list = partList(inputs, 'levels', own ? reading : { ...reading, report: () => {} });
  return mapNamed(list, (input, naming, path): LevelRead | undefined => {
    const level = readPart(input, naming, path, reading);
    const isNameOnly = input !== undefined && input.value === undefined;
    const isNamed = input !== undefined;
    return level && { level, path, isNameOnly, alone: naming.alone, isNamed };
  }).filter((each) => each !== undefined);
}

type LevelReader = (reference: Ref, path: Path) => string | undefined;

/**
 * Reads references to levels: the level's id, or undefined, reported, where no level is meant.
 *
 * @param leftOut what is left out where a reference cannot be read
 */
export const levelReader =
  (
    levels: readonly Part[],
    leftOut: ProblemFacts['unknown level']['leftOut'],
    { report }: AreaReading,
  ): LevelReader =>
  (reference, path) => {
    const level = findNamed(String(reference), levels);
    if (!level) {
      const ids = levels.map(({ id }) => cutQuote(id));
      report(path, 'unknown level', { ids, received: receivedOf(reference), leftOut });
    }
    return level?.id;
  };

/** Warns of each level without a number that no outcome names, where others are summed up. */
export function reportUnused(
  levels: readonly LevelRead[],
  outcomes: readonly Part[],
  { report }: AreaReading,
): void {
  // Where no outcome of a level has a number, all levels are without one, not this one alone.
  if (!outcomes.some(({ level, value }) => level !== undefined && isKnown(value))) return;
  const used = new Set(outcomes.map(({ level }) => level));
  for (const { level, path, isNameOnly } of levels) {
    if (isNameOnly && !used.has(level.id))
      report(path, 'unused level', { id: cutQuote(level.id) }, 'warning');
  }
}
