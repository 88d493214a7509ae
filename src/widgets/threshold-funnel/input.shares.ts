// Leaves out shares that cannot be right: of what is no part of the contacts, or of more than a whole.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { withoutExcess } from '../../core/data/sum.js';
import { isKnown } from '../../core/data/value.js';
import { type AreaReading, changed, PERIODS } from './input.counts.js';
import { type Count, endsOf, type Figures, type Part } from './input.figures.js';

/** The count of a stage or a movement without its share, which is reported: shares are of the contacts. */
export function withoutShare<T extends Count>(count: T, path: Path, { report }: AreaReading): T {
  return changed(count, (value, period) => {
    if (!value || isKnown(value) || value.share === undefined) return value;
    const { share: _, ...rest } = value;
    report([...path, period, 'share'], 'share not of contacts', {});
    return rest;
  });
}

type Parts = Pick<Figures, 'sources' | 'outcomes' | 'levels'>;

/**
 * The parts without shares that add to more than a whole, which are reported. Sources share the
 * contacts, and so do levels together with outcomes that met none.
 */
export function withFittingShares<P extends Parts>(read: P, reading: AreaReading): P {
  const outcomes = fitting(read.outcomes, 'outcomes', reading);
  const { levels, loose } = endsOf({ ...read, outcomes });
  const all = [...levels, ...loose];
  const ends = fitting(all, 'levels', reading);
  const fitted = (parts: readonly Part[]) => parts.map((part) => ends[all.indexOf(part)] ?? part);
  return {
    ...read,
    sources: fitting(read.sources, 'sources', reading),
    outcomes: fitted(outcomes),
    levels: fitted(read.levels),
  };
}

function fitting(
  parts: readonly Part[],
  list: string,
  { path, report }: AreaReading,
): readonly Part[] {
  const [values, previous] = PERIODS.map((period) =>
    withoutExcess(
      parts.map((part) => part[period]),
      [...path, list],
      report,
    ),
  );
  return parts.map((part, i) =>
    omitUndefined({ ...part, value: values![i]!, previous: previous![i] }),
  );
}
