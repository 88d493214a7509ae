// What an author writes to get a funnel, and what is read of it: the one door for its data.
// Behind it nothing is checked again; what its counts mean together is read in input.figures.ts.
import * as v from 'valibot';
import {
  type Area,
  areaSchema,
  type Envelope,
  envelopeEntries,
  readEnvelope,
  expandName,
} from '../../core/data/dataset.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import { type Parsed, refusesAll, type Report, reportInto } from '../../core/data/problem.js';
import { readPeriods } from '../../core/data/read-period.js';
import { nameOf } from '../../core/data/text.js';
import { validate } from '../../core/data/validate.js';
import { type Figures, figuresEntries, holds, readFigures } from './input.figures.js';

const periodSchema = v.union(
  [v.string(), v.number()],
  'a period; write "2024-25", "2021-22 Q1" or "31 March 2025"',
);

/** The one source of the funnel's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const thresholdFunnelSchema = v.object(
  {
    ...envelopeEntries,
    /** The period that flows are counted in; stocks are of its last day. */
    period: v.optional(periodSchema),
    /** The period that `previous` values are of. */
    previousPeriod: v.optional(periodSchema),
    /** Which of the two is shown first, where the dataset holds both. */
    view: v.optional(v.picklist(['levels', 'journey'], '"levels" or "journey"')),
    ...figuresEntries,
    /** Other areas, set beside this one. */
    areas: v.optional(
      v.array(
        v.object({
          /** Whose figures these are. */
          area: areaSchema,
          ...figuresEntries,
        }),
        'a list of areas; write [{ "area": "England", "journey": […] }]',
      ),
    ),
  },
  'a dataset; write { "title": "…", "contacts": …, "outcomes": […] }',
);

/** A funnel dataset as an author writes it. */
export interface ThresholdFunnelDataset extends v.InferInput<typeof thresholdFunnelSchema> {}

export type View = 'levels' | 'journey';

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
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path and its remedy.
 *
 * @example parseThresholdFunnel(JSON.parse(text)).problems.map(problemText)
 */
export function parseThresholdFunnel(input: unknown): Parsed<ThresholdFunnel> {
  const { kept, problems } = validate(thresholdFunnelSchema, input);
  if (kept === undefined) return { problems };
  const report = reportInto(problems);
  const envelope = readEnvelope(kept, 'threshold-funnel', report);
  const year = kept.year ?? 'financial';
  const { disclosure } = envelope;
  const refused = (where: string) => problems.some((problem) => problem.where === where);
  const reader = { disclosure, report, refused };
  const own = readFigures(kept, envelope.area, [], { at: '', ...reader });
  const seen = envelope.area ? [envelope.area] : [];
  const others = (kept.areas ?? []).flatMap((each, i) => {
    if (!each) return [];
    const area = expandName<Area>(each.area)!;
    // The same people twice: one could tell what is withheld of the other.
    if (seen.some((other) => isSame(area, other))) {
      report(
        `areas[${i}].area`,
        'each area once',
        'an area that is there already',
        'put all its numbers in one place, earlier ones as "previous"; this one is left out',
      );
      return [];
    }
    seen.push(area);
    return [readFigures(each, area, kept.levels, { at: `areas[${i}].`, ...reader })];
  });
  if (!holds(own, 'levels') && !holds(own, 'journey')) {
    report(
      '',
      'contacts, outcomes, levels or a journey',
      'none that can be drawn',
      'add or correct one of them',
    );
    return { problems };
  }
  const figures = [own, ...others];
  const { view } = kept;
  const both = readBoth(kept, year, report);
  if (refusesAll(problems)) return { problems };
  return {
    dataset: {
      ...envelope,
      year,
      ...both,
      ...(view === undefined ? {} : { view }),
      figures,
    },
    problems,
  };
}

/** By their codes, where both have one; else by their names. */
function isSame(a: Area, b: Area): boolean {
  const plain = ({ name }: Area) => nameOf(name).trim().toLowerCase();
  return a.code && b.code ? a.code === b.code : plain(a) === plain(b);
}

/** Both periods are read as one list: what `2011-12` means depends on the other. */
function readBoth(
  { period, previousPeriod }: Pick<ThresholdFunnelDataset, 'period' | 'previousPeriod'>,
  year: YearMeaning,
  report: Report,
): Pick<ThresholdFunnel, 'period' | 'previousPeriod'> {
  const given = Object.entries({ period, previousPeriod }).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  const read = readPeriods(
    given.map(([, text]) => text),
    year,
  );
  return Object.fromEntries(
    given.flatMap(([name, text], i) => {
      if (read[i]) return [[name, read[i]]];
      report(
        name,
        'a period',
        `"${text}"`,
        'write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
      );
      return [];
    }),
  );
}

/** The dataset in the author's form again; reading it gives the same. */
export function writeThresholdFunnel(funnel: ThresholdFunnel): ThresholdFunnelDataset {
  const { figures, period, previousPeriod, ...envelope } = funnel;
  const written = figures.map(({ at: _, contacts, ...rest }) => ({
    ...rest,
    contacts: contacts?.value,
    contactsPrevious: contacts?.previous,
  }));
  return JSON.parse(
    JSON.stringify({
      ...envelope,
      period: period?.text,
      previousPeriod: previousPeriod?.text,
      ...written[0],
      areas: written.length > 1 ? written.slice(1) : undefined,
    }),
  ) as ThresholdFunnelDataset;
}
