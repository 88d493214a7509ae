// Says which share of several areas a sentence compares, and with how many decimals it tells them apart.
import { decimalsBesideShares } from '../../core/statistics/shares-beside.js';
import type { Mark } from '../../core/data/value.js';
import { doubtsOf } from '../../core/statistics/comparability.js';
import { roundTo } from '../../core/statistics/decimals.js';
import { deepestFall, type Fall } from './model.fall.js';
import type { Figure, Item } from './model.items.js';
import type { LevelsModel } from './model.levels.js';

interface Panels {
  readonly panels: readonly {
    readonly levels?: LevelsModel;
    readonly journey?: readonly Item[];
  }[];
}

/** What a sentence says of one of several areas. */
export interface AreaShare {
  /** Index of its panel. */
  readonly i: number;
  readonly said: Pick<Figure, 'percent' | 'decimals' | 'shareOff'> & { readonly share: number };
  readonly doubts: readonly Mark[];
}

export const doorsOf = ({ panels }: Panels): readonly { levels: LevelsModel; i: number }[] =>
  panels.flatMap(({ levels }, i) => (levels ? [{ levels, i }] : []));

/** The share that met any level, in every area with levels; undefined unless all have one. */
export function metShares(model: Panels): readonly AreaShare[] | undefined {
  const doors = doorsOf(model);
  const met = doors.flatMap(({ levels, i }) => {
    const any = levels.levels[0]?.atLeast;
    if (any?.share === undefined) return [];
    const doubts = doubtsOf(any.value, levels.contacts?.value);
    return [{ i, said: { ...any, share: any.share }, doubts }];
  });
  return met.length > 0 && met.length === doors.length ? met : undefined;
}

/** What of the stage before comes to the one where most fall away, in every area that has both. */
export function fallShares({ panels }: Panels, { at }: Fall): readonly AreaShare[] {
  const stages = panels[0]!.journey!;
  const [before, after] = [stages[at - 1]!, stages[at]!];
  return panels.flatMap(({ journey = [] }, i) => {
    const there = journey.findIndex(({ key }) => key === after.key);
    const { ofPrevious: share, shareOff, decimals = 0 } = journey[there]?.stage ?? {};
    const follows = journey[there - 1]?.key === before.key;
    if (share === undefined || !follows) return [];
    const percent = roundTo(share * 100, decimals);
    const doubts = doubtsOf(journey[there]!.value, journey[there - 1]!.value);
    return [{ i, said: { share, percent, decimals, ...(shareOff ? { shareOff } : {}) }, doubts }];
  });
}

/** Places of per cents in the two views. */
export interface Places {
  readonly levels: number;
  readonly journey: number;
}

/** A sentence never has room for the rates of more areas. */
const MOST_COMPARED = 10;

/** The fewest places with which the shares that the sentence of a view compares are told apart. */
export function placesOfCompared(model: Panels, rounding = 0): Places {
  const [own] = model.panels;
  const fall = own?.journey && deepestFall(own.journey, rounding);
  const rates = fall ? fallShares(model, fall) : [];
  const placesOf = (compared: readonly AreaShare[]) =>
    decimalsBesideShares(compared.map(({ said }) => said));
  return {
    levels: placesOf(metShares(model) ?? []),
    journey: rates.length > MOST_COMPARED ? 0 : placesOf(rates),
  };
}
