// What an author writes to get a funnel, and what is read of it: the one door for its data.
import { MOST_AREAS, MOST_COUNTS } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { type Area, areaSchema, sameArea } from '../../core/data/area.js';
import { type Envelope, envelopeEntries, writeDataset } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { parseDataset, type Reading } from '../../core/data/parse.js';
import {
  checkPrevious,
  periodReader,
  periodSchema,
  writePeriod,
} from '../../core/data/period-field.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import type { Parsed } from '../../core/data/problem.js';
import { firstSpelling } from '../../core/data/named.js';
import { expandName } from '../../core/data/text.js';
import { readFigures } from './input.figures.read.js';
import { figuresEntries } from './input.figures.schema.js';
import { type Figures, holds, type View } from './input.figures.js';

export type { View };

/** The one source of the funnel's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const thresholdFunnelSchema = s.object(
  {
    ...envelopeEntries,
    /** The period that flows are counted in; stocks are of its last day. */
    period: s.optional(periodSchema),
    /** The period that `previous` values are of. */
    previousPeriod: s.optional(periodSchema),
    /** Which of the two is shown first, where the dataset holds both. */
    view: s.optional(s.oneOf(['levels', 'journey'], 'funnel view')),
    ...figuresEntries,
    /** Other areas, set beside this one. */
    areas: s.optional(
      s.upTo(
        MOST_AREAS,
        s.list(
          s.object({
            /** Whose figures these are. */
            area: areaSchema,
            ...figuresEntries,
          }),
          'funnel areas',
        ),
      ),
    ),
  },
  'funnel',
);

/** A funnel dataset as an author writes it. */
export interface ThresholdFunnelDataset extends s.WrittenFor<typeof thresholdFunnelSchema> {}

/** A funnel dataset as it is once read: references resolved, level values summed. */
export interface ThresholdFunnel extends Envelope {
  readonly year: YearMeaning;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  readonly view?: View;
  /** The dataset's own area first; at least one. */
  readonly figures: readonly Figures[];
}

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path.
 *
 * @example problemMessages(parseThresholdFunnel(JSON.parse(text)).problems)
 */
export const parseThresholdFunnel = (input: unknown): Parsed<ThresholdFunnel> =>
  parseDataset(thresholdFunnelSchema, 'threshold-funnel', input, (kept, reading) => {
    const { envelope, year, report } = reading;
    const { period, previousPeriod, view } = kept;
    if (countsIn(kept) > MOST_COUNTS) {
      report(['areas'], 'over a limit', { of: 'counts', most: MOST_COUNTS });
      return undefined;
    }
    const figures = readAreas(kept, reading);
    const [own] = figures;
    if (!holds(own, 'levels') && !holds(own, 'journey')) {
      report([], 'nothing to draw', {});
      return undefined;
    }
    const readPeriod = periodReader([period, previousPeriod], year, report);
    const now = readPeriod(period, ['period']);
    const before = readPeriod(previousPeriod, ['previousPeriod']);
    checkPrevious(before, now, ['previousPeriod'], report);
    return omitUndefined({
      ...envelope,
      year,
      period: now,
      previousPeriod: before,
      view,
      figures,
    });
  });

const LISTS = ['sources', 'outcomes', 'levels', 'movements', 'journey'] as const;

/** How many counts there are in all areas. */
const countsIn = (kept: Partial<ThresholdFunnelDataset>): number =>
  [kept, ...(kept.areas ?? [])].reduce(
    (all, area) => all + LISTS.reduce((sum, list) => sum + (area?.[list]?.length ?? 0), 0),
    0,
  );

/** The dataset's own area first, then the others. The same area twice would tell what is withheld of the other. */
function readAreas(
  kept: Partial<ThresholdFunnelDataset>,
  { envelope: { area: own, disclosure }, report, lost }: Reading,
): readonly [Figures, ...Figures[]] {
  const spellings = new Map(LISTS.map((list) => [list as string, firstSpelling()]));
  const spellingOf = (list: string) => spellings.get(list)!;
  const reading = { disclosure, report, lost, spellingOf };
  const ownFigures = readFigures(kept, own, [], { path: [], ...reading });
  const seen: Area[] = own ? [own] : [];
  const others = (kept.areas ?? []).flatMap((each, i) => {
    if (!each) return [];
    const path = ['areas', i];
    const area = expandName<Area>(each.area)!;
    if (seen.some((other) => sameArea(area, other))) {
      report([...path, 'area'], 'area repeated', {});
      return [];
    }
    seen.push(area);
    return [readFigures(each, area, kept.levels, { path, ...reading })];
  });
  return [ownFigures, ...others];
}

/** The dataset in the author's form again; reading it gives the same. */
export function writeThresholdFunnel(funnel: ThresholdFunnel): ThresholdFunnelDataset {
  const { figures, period, previousPeriod, ...envelope } = funnel;
  const written = figures.map(({ path: _, contacts, ...rest }) => ({
    ...rest,
    contacts: contacts?.value,
    contactsPrevious: contacts?.previous,
  }));
  return writeDataset({
    ...envelope,
    period: writePeriod(period),
    previousPeriod: writePeriod(previousPeriod),
    ...written[0],
    areas: written.length > 1 ? written.slice(1) : undefined,
  });
}
