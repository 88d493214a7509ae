// Reads the counts of one area whose shape has been checked, and reports what does not fit together.
import type { Area } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { type AreaReading, readContacts } from './input.counts.js';
import { type Figures, holds } from './input.figures.js';
import type { FiguresInput, ListInput } from './input.figures.schema.js';
import { readLevels, reportUnused } from './input.levels.js';
import { readMovements } from './input.movements.js';
import { readOutcomes } from './input.outcomes.js';
import { readJourney, readSources } from './input.parts.js';
import { withFittingShares } from './input.shares.js';
import { fittingContacts, summedLevel } from './input.sums.js';

/**
 * The counts of one area; lists are empty where nothing is given. References are resolved and levels
 * summed.
 *
 * @param ofDataset levels of the dataset's own area, whose names hold where this area has no levels
 */
export function readFigures(
  input: FiguresInput,
  area: Area | undefined,
  ofDataset: ListInput<'levels'>,
  reading: AreaReading,
): Figures {
  const contacts = readContacts(input, reading);
  const named = readLevels(input.levels, ofDataset, reading);
  const levels = named.flatMap(({ level, isNamed }) => (isNamed ? [level] : []));
  const read = readOutcomes(input.outcomes, levels, reading);
  if (input.levels && !read.hasUnknownLevel) reportUnused(named, read.outcomes, reading);
  const parts = withFittingShares(
    {
      levels: named.map((each) => summedLevel(each, read, reading)),
      sources: readSources(input.sources, reading),
      outcomes: read.outcomes,
    },
    reading,
  );
  const movements = readMovements(input.movements, levels, reading);
  const journey = readJourney(input.journey, reading);
  const figures: Figures = omitUndefined({
    path: reading.path,
    area,
    contacts: contacts && fittingContacts(contacts, parts, reading),
    ...(input.whole === false ? { whole: input.whole } : {}),
    ...parts,
    movements,
    journey,
  });
  if (contacts && !holds(figures, 'levels'))
    reading.report([...reading.path, 'contacts'], 'contacts beside a journey', {}, 'warning');
  return figures;
}
