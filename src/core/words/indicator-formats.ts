// Says in which format sentences about one measure write their figures, in any language.
import type { Comparison } from '../indicator/compare-areas.js';
import { latestFormat } from '../indicator/median-format.js';
import type { ChangeSince, IndicatorModel } from '../indicator/model.js';
import type { Change } from '../statistics/change.js';
import { bareFormat, finerFormat, type Format } from './words.js';

export const formatOf = ({ measure }: IndicatorModel): Format => measure;

/** Whether figures are of a day. */
export const asOf = ({ measure }: IndicatorModel): boolean => measure.kind === 'stock';

/** Of the size of a change, which stands beside the latest figure, from which a reader may subtract it. */
export function changeFormat(model: IndicatorModel, by: Change, bare = false): Format {
  const { measure } = model;
  const own = bare ? bareFormat(measure) : measure;
  const { decimals = own.decimals } = by;
  return latestFormat(model, by.difference, { ...own, decimals });
}

/** Of how far the latest figure is from its target. */
export const distanceFormat = ({ measure, target }: IndicatorModel): Format =>
  finerFormat(target?.distance ?? 0, measure, target?.decimals ?? 0);

/** A change that is known, with the period that it is since. */
export type GivenChange = Change & { readonly from: number; readonly chance?: true };

const isGiven = (since: ChangeSince): since is GivenChange =>
  since.reason === undefined && since.from !== undefined;

/** Since a year earlier where that is known, since seasons would mislead; else since the period before. */
export const changeGiven = ({
  sinceYearEarlier,
  sincePrevious,
}: IndicatorModel): GivenChange | undefined =>
  [sinceYearEarlier, sincePrevious].filter((each) => each !== undefined).find(isGiven);

const DAYS_OF_MONTH = 30.44;

/** How many months a change took, rounded. */
export function monthsOfChange({ periods, latest }: IndicatorModel, from: number): number {
  const [before, now] = [periods[from]!, periods[latest!.index]!];
  return Math.round((now.endDay - before.endDay) / DAYS_OF_MONTH);
}

/**
 * With whom the first sentence compares: the nation, the average of the neighbours and the neighbours; without these
 * the first other area.
 */
export function comparedFirst({ comparisons, neighbours }: IndicatorModel): {
  readonly compared: readonly Comparison[];
  readonly among: readonly NonNullable<IndicatorModel['neighbours']>[];
} {
  const nation = comparisons.find(({ role }) => role === 'national');
  const average = comparisons.find(({ role }) => role === 'neighbours');
  const named = [nation, average].filter((each) => each !== undefined);
  const among = neighbours?.side === undefined ? [] : [neighbours];
  const others = comparisons.filter(({ isOwn }) => !isOwn).slice(0, 1);
  return { compared: named.length + among.length > 0 ? named : others, among };
}
