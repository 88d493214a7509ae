// Works out how the latest figure has changed since the period before and since a year earlier.
import { yearEarlier } from '../data/period.js';
import { isPercent } from '../data/unit.js';
import { isWithinRounding } from '../statistics/change.js';
import { changeBetween, type ChangeOrReason } from '../statistics/comparability.js';
import { intervalAt, mayBeChance } from './chance.js';
import { isCount } from './indicator.js';
import { type Earlier, earlierOf } from './model.earlier.js';
import type { IndicatorFacts, Latest } from './model.facts.js';
import { roundingOf } from './rounding.js';

/**
 * A change since the period at `from`, or the reason why none is given; `from` is absent where the figure is
 * the first. `lastFigure` says that periods between the two have no figure.
 */
export type ChangeSince = ChangeOrReason & {
  readonly from?: number;
  readonly lastFigure?: true;
  /** The confidence intervals overlap. */
  readonly chance?: true;
};

export interface Changes {
  readonly sincePrevious?: ChangeSince;
  /** Absent where the period a year earlier is the previous one, or does not exist. */
  readonly sinceYearEarlier?: ChangeSince;
}

/**
 * 1 for a rise and −1 for a fall; 0 where there is none, where it is not known, and where rounding may have made it.
 * What "may be chance" is no rise and no fall either: a count of it would claim what its sentence does not.
 */
export const signOfChange = (since: ChangeSince | undefined): number =>
  !since || since.reason !== undefined || isWithinRounding(since) || since.chance
    ? 0
    : Math.sign(since.difference);

/** The places that the changes need, which the latest figure has beside them. */
export const decimalsOfChanges = ({
  sincePrevious,
  sinceYearEarlier,
}: Changes): readonly number[] =>
  [sincePrevious, sinceYearEarlier].map((since) =>
    since && since.reason === undefined ? (since.decimals ?? 0) : 0,
  );

/** Empty where the leading series has no number. */
export function changesOf(facts: IndicatorFacts): Changes {
  const { latest, indicator } = facts;
  if (!latest) return {};
  const { index } = latest;
  const before = earlierOf({ ...facts, periods: indicator.periods }, index);
  const sincePrevious = changeSince(facts, latest, before);
  const from = yearEarlier(indicator.periods, index);
  const isApart = from >= 0 && from < before.from;
  return isApart
    ? { sincePrevious, sinceYearEarlier: changeSince(facts, latest, { from, isYear: true }) }
    : { sincePrevious };
}

function changeSince(
  facts: IndicatorFacts,
  { index, value }: Latest,
  { from, apart, lastFigure, isYear }: Earlier & { readonly isYear?: true },
): ChangeSince {
  const { lead, measure, breaks, missing, partYear, indicator, disclosure } = facts;
  const { periods } = indicator;
  const hasDaysBetween = from >= 0 && periods[from]!.endDay + 1 < periods[index]!.startDay;
  const rounding = roundingOf(lead, measure, disclosure);
  const unit = isCount(measure) ? 'count' : isPercent(measure) ? 'percent' : undefined;
  const change = changeBetween(
    {
      now: value,
      before: lead.values[from],
      apart,
      partYear,
      break: breaks.slice(from + 1, index + 1).includes(true),
      missingPeriod: !isYear && hasDaysBetween && missing.slice(from + 1, index + 1).includes(true),
    },
    { decimals: measure.decimals, unit, rounding },
  );
  if (from < 0) return change;
  const isChance =
    change.reason === undefined &&
    change.difference !== 0 &&
    mayBeChance(intervalAt(lead, index), intervalAt(lead, from));
  const known = isChance ? { from, ...change, chance: true as const } : { from, ...change };
  return lastFigure ? { lastFigure, ...known } : known;
}
