// Makes the notices to an author about what protection cannot know of a measure.
import type { Path } from '../data/path.js';
import type { Problem } from '../data/problem.js';
import { nameOf } from '../data/text.js';
import { isShare } from '../data/unit.js';
import { isKnown } from '../data/value.js';
import type { Role } from './indicator.js';
import { seriesPath } from './places.js';
import type { Withholding } from './protect.js';

/** That it cannot be told what adds up, or what a figure is out of; none where the publisher has protected the figures. */
export function sumNotices(
  { indicator, rules, found }: Withholding,
  path: Path,
): readonly Problem[] {
  if (!found) return [];
  const { series, measure } = indicator;
  const notices: Problem[] = found.untold.map(({ whole, parts }) => ({
    severity: 'warning',
    path: [...path, ...seriesPath(indicator, whole in series ? whole : parts[0]!)],
    code: 'series may add up',
    facts: {
      whole: series[whole] && nameOf(series[whole].name),
      // What all are out of is no series, and has no name.
      parts: parts.flatMap((part) => (series[part] ? [nameOf(series[part].name)] : [])),
    },
  }));
  if (found.untoldPeriods)
    notices.push({
      severity: 'warning',
      path: [...path, 'measure', 'kind'],
      code: 'periods may add up',
      facts: {},
    });
  if (!rules.clear && series.some(({ denominator }) => denominator))
    notices.push({
      severity: 'warning',
      path: [...path, 'measure', 'unit'],
      code: 'unclear unit',
      facts: { unit: nameOf(measure.unit) },
    });
  return notices;
}

/** Whose figures others have published, so that an author has no denominator for them. */
const PUBLISHED: readonly Role[] = ['national', 'region', 'neighbours'];

/**
 * The first series of the author's own that has a percentage or rate of people and no denominator for it;
 * undefined where there is none.
 */
export function withoutDenominator(
  { indicator, rules, found }: Withholding,
  path: Path,
): Path | undefined {
  const isOfPeople = rules.pers.length > 0 && (rules.clear || isShare(indicator.measure));
  if (!found || !isOfPeople) return undefined;
  const at = indicator.series.findIndex(
    ({ role, values, denominator }) =>
      !PUBLISHED.includes(role) &&
      values.some((value, i) => isKnown(value) && value.value !== 0 && !denominator?.[i]),
  );
  return at < 0 ? undefined : [...path, ...seriesPath(indicator, at)];
}

/** One notice for all the places where a denominator is missing; none for none. */
export const denominatorNotice = (places: readonly Path[]): readonly Problem[] =>
  places.length === 0
    ? []
    : [
        {
          severity: 'warning',
          path: places[0]!,
          code: 'no denominator',
          facts: { more: places.length - 1 },
        },
      ];
