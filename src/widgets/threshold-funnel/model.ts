// Says what a funnel tells: shares of the contacts, changes, rates between stages, and where none can be given.
// No pixels, no colours, no language. Every share is worked out from what is shown.
import type { Area } from '../../core/data/area.js';
import type { Envelope } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import type { Publishable } from '../../core/data/publishable.js';
import { type Shorthand, shorthandOf } from '../../core/data/value.js';
import { type Figures, holds } from './input.figures.js';
import type { ThresholdFunnel, View } from './input.js';
import { type Places, placesOfCompared } from './model.compared.js';
import type { Item, Periods } from './model.items.js';
import { journeyOf } from './model.journey.js';
import { levelItems, type LevelsModel, levelsOf } from './model.levels.js';

export { type AreaShare, doorsOf, fallShares, metShares } from './model.compared.js';
export { comparedBefore, type Figure, isNameOnly, type Item } from './model.items.js';
export { groupItems, levelItems, type LevelsModel } from './model.levels.js';

export interface Panel {
  readonly area?: Area;
  readonly levels?: LevelsModel;
  readonly journey?: readonly Item[];
}

export interface ThresholdFunnelModel {
  readonly envelope: Envelope;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  /** What the dataset's own area holds; at least one. */
  readonly views: readonly View[];
  /** The one shown first. */
  readonly view: View;
  /** One for each area, the dataset's own first. */
  readonly panels: readonly Panel[];
  /** Every shorthand that is shown, each once. */
  readonly shorthand: readonly Shorthand[];
}

export function thresholdFunnelModel(funnel: Publishable<ThresholdFunnel>): ThresholdFunnelModel {
  const { figures, period, previousPeriod, view: asked, year: _, ...envelope } = funnel;
  const views = (['levels', 'journey'] as const).filter((view) => holds(figures[0]!, view));
  const { rounding } = envelope.disclosure;
  const periods = omitUndefined({ period, previousPeriod, rounding });
  const panels = panelsOf(figures, periods);
  const items = panels.flatMap(itemsOf);
  const shown = items.flatMap(({ value, previous }) => (previous ? [value, previous] : [value]));
  return omitUndefined({
    envelope,
    period,
    previousPeriod,
    views,
    view: asked && views.includes(asked) ? asked : views[0]!,
    panels,
    shorthand: [...new Set(shown.flatMap(shorthandOf))],
  });
}

/** Every item of all areas that a view draws, each area in the order of reading. */
export const itemsIn = ({ panels }: ThresholdFunnelModel, view: View): readonly Item[] =>
  panels.flatMap(({ levels, journey = [] }) =>
    view === 'journey' ? journey : levels ? levelItems(levels) : [],
  );

/** Every item of an area, in the order of reading. */
export const itemsOf = ({ levels, journey }: Panel): readonly Item[] => [
  ...(levels ? levelItems(levels) : []),
  ...(journey ?? []),
];

/** One for each area, with as many decimals in all per cents of a view as those need that its sentence compares. */
function panelsOf(figures: readonly Figures[], periods: Periods): readonly Panel[] {
  const whole = figures.map((each) => panelOf(each, periods));
  const places = placesOfCompared({ panels: whole }, periods.rounding);
  return places.levels + places.journey > 0
    ? figures.map((each) => panelOf(each, periods, places))
    : whole;
}

const panelOf = (figures: Figures, periods: Periods, places?: Places): Panel =>
  omitUndefined({
    area: figures.area,
    levels: holds(figures, 'levels')
      ? levelsOf(figures, { ...periods, decimals: places?.levels })
      : undefined,
    journey: holds(figures, 'journey')
      ? journeyOf(figures.journey, { ...periods, decimals: places?.journey })
      : undefined,
  });
