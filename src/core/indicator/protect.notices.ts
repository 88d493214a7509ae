// Makes the notices to an author about what protection cannot know of a measure.
import type { Path } from '../data/path.js';
import type { Problem } from '../data/problem.js';
import type { FoundSum } from '../data/sums-among.js';
import { nameOf } from '../data/text.js';
import { isShare } from '../data/unit.js';
import { isKnown, type Value } from '../data/value.js';
import type { Role, Series } from './indicator.js';
import { seriesPath } from './places.js';
import type { Withholding } from './protect.js';
import type { UntoldSum } from './protect.sums.js';
import { unseenSum } from './unseen-sums.js';

/** That it cannot be told what adds up, what a figure is out of, or whether people are counted; none where the publisher has protected the figures. */
export function sumNotices(
  { indicator, rules, found, counted, mayBeAverages = [] }: Withholding,
  path: Path,
): readonly Problem[] {
  if (!found) return [];
  const { series, measure } = indicator;
  const named = series.map(({ name }, s) => ({
    name: nameOf(name),
    path: [...path, ...seriesPath(indicator, s)],
  }));
  const { hidden } = counted;
  const notices = found.untold.map((sum) => mayAddUp(sum, named));
  notices.push(...mayBeAverages.map((among) => mayBeAverage(among, named)));
  const unseen = unseenSum(counted);
  if (unseen) notices.push(mayLeaveFew(unseen, named));
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
  if (measure.counts === 'either' && hasWhole(series) && (hidden.size > 0 || rules.rounds))
    notices.push({
      severity: 'warning',
      path: [...path, 'measure', 'counts'],
      code: 'unclear counts',
      facts: { unit: nameOf(measure.unit) },
    });
  return notices;
}

/** Whether any figure may be a count. */
const hasWhole = (series: readonly Series[]): boolean =>
  series.some(({ values }) =>
    values.some((value) => isKnown(value) && value.value !== 0 && Number.isInteger(value.value)),
  );

/**
 * That it cannot be told whether some of these add up; a whole that is none of them is what all are out of. It does
 * not say which would be the whole: that may depend on what is withheld.
 */
export function mayAddUp(
  { among, inTwoWays }: UntoldSum,
  of: readonly { readonly name: string; readonly path: Path }[],
): Problem {
  const named = among.flatMap((place) => of[place] ?? []);
  const toDenominator = named.length < among.length;
  const to = toDenominator ? 'denominator' : inTwoWays ? 'as much as others' : 'one of them';
  return {
    severity: 'warning',
    path: named[0]!.path,
    code: 'series may add up',
    facts: { among: named.map(({ name }) => name), to },
  };
}

/** That one of these may be what another leaves over of a third, among many that have nothing to do with it. */
function mayLeaveFew(
  { whole, parts }: Pick<FoundSum, 'whole' | 'parts'>,
  of: readonly { readonly name: string; readonly path: Path }[],
): Problem {
  const among = [whole, ...parts].sort((a, b) => a - b).map((place) => of[place]!);
  return {
    severity: 'warning',
    path: among[0]!.path,
    code: 'series may leave few',
    facts: { among: among.map(({ name }) => name) },
  };
}

/** That one of these may be the average of the others, and that a figure could then be worked out. */
export function mayBeAverage(
  among: readonly number[],
  of: readonly { readonly name: string; readonly path: Path }[],
): Problem {
  const named = among.map((place) => of[place]!);
  return {
    severity: 'warning',
    path: named[0]!.path,
    code: 'series may be averages',
    facts: { among: named.map(({ name }) => name) },
  };
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
      !PUBLISHED.includes(role) && values.some((value, i) => isOfSome(value) && !denominator?.[i]),
  );
  return at < 0 ? undefined : [...path, ...seriesPath(indicator, at)];
}

/** Whether a figure, or what stands in its place, may be of few people. */
const isOfSome = (value: Value): boolean =>
  isKnown(value) ? value.value !== 0 : (value.share ?? value.change) !== undefined;

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
