// The what-ifs of the comparison: where each slider is, what moving it does, and the event that a page receives.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { DataTable } from '../../core/data/table.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import type { GivenDetail } from '../../view/events.js';
import type { Per } from './input.unit.js';
import { mixLayout } from './layout.mix.js';
import type { CostComparatorLayout } from './layout.js';
import {
  atMix,
  atOccupancy,
  type CostComparatorModel,
  type MixFacts,
  type OccupancyFacts,
} from './model.js';
import type { MixCosts } from './model.mix.js';
import { mixTable, occupancyTable } from './table.js';
import { type OccupancyLayout, occupancyLayout } from './layout.occupancy.js';
import { mixDrawing, occupancyDrawing, type WhatIf } from './view.what-if.js';
import type { CostComparatorWords } from './words.js';

/** Detail of `council-what-if`: where a person has moved a what-if to, and what it came to. */
export type CostWhatIf =
  | {
      readonly widget: 'cost-comparator';
      readonly whatIf: 'occupancy';
      /** Id of the provision whose beds are meant, where one is named. */
      readonly provision?: string;
      /** What the pounds are for. */
      readonly unit: 'year' | 'week';
      /** Beds in use, where beds are known. */
      readonly occupied?: number;
      /** The share of beds in use, 0 to 1. */
      readonly occupancy: number;
      /** Pounds for a bed in use. */
      readonly cost: number;
      /** The share of beds from which on it costs no more than each price, and whole beds where they are known; absent where it never does. */
      readonly breakEven: readonly {
        readonly provision: string;
        readonly occupancy?: number;
        readonly beds?: number;
      }[];
    }
  | {
      readonly widget: 'cost-comparator';
      readonly whatIf: 'mix';
      /** What the pounds are for. */
      readonly unit: 'year' | 'week';
      /** The share in-house, 0 to 1. */
      readonly inHouse: number;
      /** Pounds for all places: `inHouse`, `external` and `total`. */
      readonly costs: MixCosts;
      /** How these differ from today. */
      readonly change: MixCosts;
    };

declare global {
  interface GlobalEventHandlersEventMap {
    'council-what-if': CustomEvent<CostWhatIf>;
  }
}

/** Where the sliders are; undefined if the dataset says. */
interface Positions {
  /** Beds in use. */
  readonly occupied?: number | undefined;
  /** Share of beds in use, 0 to 1, where there are no beds. */
  readonly occupancy?: number | undefined;
  /** Share in-house, 0 to 1. */
  readonly inHouse?: number | undefined;
}

/** What a what-if takes beside its own facts. */
export interface WhatIfContext {
  readonly model: CostComparatorModel;
  readonly words: CostComparatorWords;
  readonly layout: CostComparatorLayout;
  readonly per: Per;
  /** How many px of the page one of the layout takes. */
  readonly scale: number;
  /** Keeps the curve while only the slider moves. */
  readonly place: (of: readonly unknown[], make: () => OccupancyLayout) => OccupancyLayout;
  /** Moves a slider. */
  readonly move: (to: Positions) => void;
  /** Tells the page where a person has stopped moving the slider. */
  readonly settle: (detail: GivenDetail<CostWhatIf>) => void;
}

export { foldedWhatIf, whatIfView } from './view.what-if.js';

type TabledWhatIf = WhatIf & { readonly table: () => DataTable };

/** A slider keeps a share of whole per cent: 0.57 × 100 is a hair under 57. */
const DECIMALS = 4;
const percentOf = (share: number): number => roundTo(share * 100, DECIMALS);
const shareOf = (percent: number): number => roundTo(percent / 100, DECIMALS + 2);

/** More or fewer beds in use, or per cent of them where no beds are given. */
export function occupancyWhatIf(
  facts: OccupancyFacts,
  { occupied, occupancy }: Positions,
  context: WhatIfContext,
): TabledWhatIf {
  const { model, words, layout, per } = context;
  const said = words.occupancy;
  const placed = context.place([facts, words, layout.frame, per], () =>
    occupancyLayout(facts, words, layout.frame, per),
  );
  const wanted = facts.beds ? occupied : occupancy && percentOf(occupancy);
  const at = atOccupancy(facts, wanted ?? facts.start);
  const of = facts.beds ? 'beds' : 'percent';
  return {
    ...shared(context),
    heading: said.heading(facts),
    // Of a single bed there is nothing to try out.
    control:
      facts.least === facts.steps
        ? undefined
        : {
            id: 'occupancy',
            label: said.label(facts),
            ...{ min: facts.least, max: facts.steps, step: 1, jump: 1, value: at.step },
            valueText: said.value(facts, at),
            fewer: said.fewer[of],
            more: said.more[of],
            move: (value, settled) => {
              context.move(facts.beds ? { occupied: value } : { occupancy: shareOf(value) });
              if (settled) context.settle(occupancyDetail(facts, value, per));
            },
          },
    sentence: said.sentence(facts, at, per),
    further: said.breakEvens(facts, per),
    drawing: {
      widthPx: placed.widthPx,
      heightPx: placed.heightPx,
      axisEm: placed.axisEm,
      drawn: () => occupancyDrawing(placed, at.step - facts.least),
    },
    table: () => occupancyTable(facts, model, words, per),
  };
}

/** Another share in-house, between today's and the target. */
export function mixWhatIf(
  facts: MixFacts,
  { inHouse }: Positions,
  context: WhatIfContext,
): TabledWhatIf {
  const { words, layout, per } = context;
  const said = words.mix;
  const percents = [facts.today, facts.target].map(percentOf);
  const [min, max] = [Math.min(...percents), Math.max(...percents)];
  const at = atMix(facts, inHouse ?? facts.target);
  const placed = mixLayout({ facts, at, words, per }, layout.frame);
  return {
    ...shared(context),
    heading: said.heading(facts),
    // Where the target is today's share there is nothing to try out.
    control:
      min === max
        ? undefined
        : {
            id: 'mix',
            label: said.label,
            ...{ min, max, jump: 1, value: percentOf(at.share) },
            // Both ends must be steps of the slider.
            step: 10 ** -Math.max(...percents.map(decimalsOf)),
            valueText: said.value(facts, at),
            fewer: said.less,
            more: said.more,
            move: (value, settled) => {
              context.move({ inHouse: shareOf(value) });
              if (settled) context.settle(mixDetail(facts, shareOf(value), per));
            },
          },
    sentence: said.sentence(facts, at, per),
    further: '',
    drawing: {
      widthPx: layout.frame.widthPx,
      heightPx: placed.heightPx,
      axisEm: undefined,
      drawn: () => mixDrawing(placed),
    },
    table: () => mixTable(facts, words),
  };
}

const shared = ({ layout, words, scale }: WhatIfContext) => ({
  fontPx: layout.fontPx,
  scale,
  tableLabel: words.labels.whatIfTable,
});

function occupancyDetail(facts: OccupancyFacts, value: number, unit: Per): GivenDetail<CostWhatIf> {
  const { step, share, pounds } = atOccupancy(facts, value);
  return {
    whatIf: 'occupancy',
    provision: facts.bar?.id,
    unit,
    occupied: facts.beds ? step : undefined,
    occupancy: share,
    cost: pounds[unit],
    breakEven: facts.prices.map(({ bar, breakEven }) =>
      omitUndefined({ provision: bar.id, occupancy: breakEven?.share, beds: breakEven?.beds }),
    ),
  };
}

function mixDetail(facts: MixFacts, inHouse: number, unit: Per): GivenDetail<CostWhatIf> {
  const { share, costs, change } = atMix(facts, inHouse);
  return { whatIf: 'mix', unit, inHouse: share, costs: costs[unit], change: change[unit] };
}
