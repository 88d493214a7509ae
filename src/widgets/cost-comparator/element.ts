// The element of the comparison: it joins the stages, and turns what a person does into a unit, a what-if and an event.
import { html, type PropertyDeclarations } from 'lit';
import { type HitBox, hitTest } from '../../core/chart/rows.hit-test.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { DataTable } from '../../core/data/table.js';
import { nameOf } from '../../core/data/text.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import type { Picture, Stages, WordsLoader } from '../../view/council-element.js';
import type { Cursor } from '../../view/explore.js';
import { ExploredElement, type Scene, type Anchor } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import { type CostComparator, parseCostComparator, writeCostComparator } from './input.js';
import type { Per } from './input.unit.js';
import { mixLayout } from './layout.mix.js';
import type { CostRow } from './layout.types.js';
import { type CostComparatorLayout, costComparatorLayout } from './layout.js';
import {
  atMix,
  atOccupancy,
  type CostComparatorModel,
  costComparatorModel,
  type MixFacts,
  type OccupancyFacts,
} from './model.js';
import type { MixCosts } from './model.mix.js';
import { protectCostComparator } from './protect.js';
import { costComparatorStyles } from './styles.js';
import { costComparatorTable, mixTable, occupancyTable } from './table.js';
import { costsDrawing, headView, legendSample, unitSwitch } from './view.js';
import { mixDrawing, occupancyDrawing, type WhatIf, whatIfView } from './view.what-if.js';
import type { CostComparatorWords } from './words.js';

/** Detail of `council-select`: the bar that a person chose, or the packages. */
export interface CostComparatorSelection {
  readonly widget: 'cost-comparator';
  /** Id of the provision, or its name where it has none; absent where the packages were chosen. */
  readonly provision?: string;
  /** Code of its area, or its name where it has none. */
  readonly area?: string;
  readonly basis?: string;
  readonly unit: Per;
  /** Pounds for the unit that is shown; absent where there is no cost. */
  readonly cost?: number;
}

/** Detail of `council-what-if`: where a person has moved a what-if to, and what it came to. */
export type CostWhatIf =
  | {
      readonly widget: 'cost-comparator';
      readonly whatIf: 'occupancy';
      /** Id of the provision whose beds are meant, where one is named. */
      readonly provision?: string;
      readonly unit: Per;
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
      readonly unit: Per;
      /** The share in-house, 0 to 1. */
      readonly inHouse: number;
      /** Pounds for all places, and how they differ from today. */
      readonly costs: MixCosts;
      readonly change: MixCosts;
    };

declare global {
  interface GlobalEventHandlersEventMap {
    'council-what-if': CustomEvent<CostWhatIf>;
  }
}

/**
 * What places cost by who provides them, each on its basis, with what-ifs of occupancy and mix.
 *
 * @tag council-cost-comparator
 * @attr src - address of a JSON dataset
 * @attr unit - year or week: what costs are shown for; that of the dataset where it is not set
 * @attr occupied - where the slider of occupancy stands: beds, or per cent where no beds are given
 * @attr in-house - where the slider of the mix stands: per cent in-house
 * @attr heading-level - of the title, 2 to 6
 * @attr lang - language of the words, else that of the page
 * @attr density - compact, normal or spacious
 * @attr loading - lazy waits until the element nears the window
 * @fires council-ready - a picture of new data stands
 * @fires council-error - data have faults, or could not be had
 * @fires council-select - a person chose a bar; see CostComparatorSelection
 * @fires council-what-if - a person moved a what-if; see CostWhatIf
 * @slot - what readers have until the picture stands and wherever it fails: a captioned table and a link
 * @csspart base, heading, headline, summary, switch, chart, tooltip, what-if, control, outcome, notes, figures, table, source, notice
 */
export class CostComparatorElement extends ExploredElement<
  CostComparator,
  CostComparatorModel,
  CostComparatorWords,
  CostComparatorLayout
> {
  static override properties: PropertyDeclarations = {
    unit: { reflect: true },
    occupied: { type: Number, reflect: true },
    inHouse: { attribute: 'in-house', type: Number, reflect: true },
  };
  static override styles = [...ExploredElement.styles, costComparatorStyles];

  /** A file per language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = new Map<string, WordsLoader<CostComparatorWords>>([
    ['en', () => import('./words.en.js')],
  ]);

  /** What costs are shown for; a reader may switch. */
  declare unit: Per | undefined;
  /** Beds in use, or per cent where no beds are given; the dataset says where it begins. */
  declare occupied: number | undefined;
  /** Per cent in-house; the target where it is not set. */
  declare inHouse: number | undefined;

  readonly widget = 'cost-comparator';
  protected readonly locales = CostComparatorElement.locales;
  protected readonly stages: Stages<
    CostComparator,
    CostComparatorModel,
    CostComparatorWords,
    CostComparatorLayout
  > = {
    parse: parseCostComparator,
    protect: protectCostComparator,
    write: writeCostComparator,
    model: costComparatorModel,
    layout: costComparatorLayout,
  };

  /** A what-if that stands alone has its control, and no bars to explore. */
  protected override picture(
    model: CostComparatorModel,
    words: CostComparatorWords,
    layout: CostComparatorLayout,
  ): Picture {
    const per = this.#per(model);
    if (layout[per].costs) return super.picture(model, words, layout);
    const [first, ...others] = this.#whatIfs(model, words, layout, per);
    return {
      head: headView(model, words, per),
      chart: html`${this.#switch(words, per)}
      ${[{ ...first!, table: undefined }, ...others].map(whatIfView)}`,
      table: first!.table,
      events: [],
      notes: words.notes(model),
    };
  }

  #per({ unit: { per } }: CostComparatorModel): Per {
    const { unit } = this;
    return unit === 'year' || unit === 'week' ? unit : per;
  }

  #switch(words: CostComparatorWords, per: Per) {
    return unitSwitch(per, words, (chosen) => {
      this.unit = chosen;
    });
  }

  protected scene(
    model: CostComparatorModel,
    words: CostComparatorWords,
    layout: CostComparatorLayout,
  ): Scene {
    const per = this.#per(model);
    const costs = layout[per].costs!;
    const { widthPx } = layout.frame;
    const { hitBoxes } = costs;
    const hitBoxAt = ({ row, column }: Cursor) => hitBoxes[row]![column]!;
    return {
      widthPx,
      fontPx: layout.fontPx,
      heightPx: costs.heightPx,
      head: headView(model, words, per),
      table: costComparatorTable(model, words),
      events: [],
      notes: words.notes(model),
      anchors: hitBoxes.map((row) => row.map(anchorOf)),
      instructions: words.labels.instructions,
      before: this.#switch(words, per),
      legend: legendView(costs.legend, words.core.card.legend, legendSample),
      after: html`${this.#whatIfs(model, words, layout, per).map(whatIfView)}`,
      draw: (at) => costsDrawing(costs, widthPx, at && hitBoxAt(at)),
      lines: (at) => {
        const { bar } = hitBoxAt(at).of;
        return bar
          ? words.point(model, bar, per)
          : [words.packages.name(model.packages!), ...words.packages.lines(model.packages!, per)];
      },
      hitTest: (x, y) => hitTest(hitBoxes, x, y),
      select: (at) => this.#select(hitBoxAt(at).of, per),
    };
  }

  #whatIfs(
    { occupancy, mix, ...model }: CostComparatorModel,
    words: CostComparatorWords,
    layout: CostComparatorLayout,
    per: Per,
  ): readonly (WhatIf & { readonly table: DataTable })[] {
    const shared = {
      level: Math.max(2, Math.round(this.headingLevel) || 2),
      fontPx: layout.fontPx,
      tableLabel: words.labels.whatIfTable,
    };
    return [
      ...(occupancy
        ? [{ ...shared, ...this.#occupancy(occupancy, model, words, layout, per) }]
        : []),
      ...(mix ? [{ ...shared, ...this.#mix(mix, words, layout, per) }] : []),
    ];
  }

  #occupancy(
    facts: OccupancyFacts,
    model: CostComparatorModel,
    words: CostComparatorWords,
    layout: CostComparatorLayout,
    per: Per,
  ) {
    const { occupancy: said } = words;
    const placed = layout[per].occupancy!;
    const at = atOccupancy(facts, this.occupied ?? facts.start);
    const of = facts.beds ? 'beds' : 'percent';
    return {
      heading: said.heading(facts),
      // Of a single bed there is nothing to try out.
      control:
        facts.steps === 1
          ? undefined
          : {
              id: 'occupancy',
              label: said.label(facts),
              ...{ min: 1, max: facts.steps, step: 1, jump: 1, value: at.step },
              valueText: said.value(facts, at),
              fewer: said.fewer[of],
              more: said.more[of],
              move: (value: number, settled: boolean) => {
                this.occupied = value;
                if (settled) this.#tellOccupancy(facts, value, per);
              },
            },
      sentence: said.sentence(facts, at, per),
      further: [
        said.breakEvens(facts, per),
        placed.steps.some(({ beyond }) => beyond) ? words.labels.beyond : '',
      ]
        .filter(Boolean)
        .join(' '),
      drawing: {
        widthPx: placed.widthPx,
        heightPx: placed.heightPx,
        drawn: occupancyDrawing(placed, at.step),
      },
      table: occupancyTable(facts, model, words, per),
    };
  }

  #mix(facts: MixFacts, words: CostComparatorWords, layout: CostComparatorLayout, per: Per) {
    const { mix: said } = words;
    const percents = [facts.today, facts.target].map((share) => roundTo(share * 100, 4));
    const [min, max] = [Math.min(...percents), Math.max(...percents)];
    const at = atMix(facts, this.inHouse === undefined ? facts.target : this.inHouse / 100);
    const placed = mixLayout({ facts, at, words, per }, layout.frame);
    return {
      heading: said.heading(facts),
      // Where the target is today's share there is nothing to try out.
      control:
        min === max
          ? undefined
          : {
              id: 'mix',
              label: said.label,
              ...{ min, max, jump: 1, value: roundTo(at.share * 100, 4) },
              // Both ends must be steps of the slider.
              step: 10 ** -Math.max(...percents.map(decimalsOf)),
              valueText: said.value(facts, at),
              fewer: said.less,
              more: said.more,
              move: (value: number, settled: boolean) => {
                this.inHouse = roundTo(value, 4);
                if (settled) this.#tellMix(facts, value, per);
              },
            },
      sentence: said.sentence(facts, at, per),
      further: '',
      drawing: {
        widthPx: layout.frame.widthPx,
        heightPx: placed.heightPx,
        drawn: mixDrawing(placed),
      },
      table: mixTable(facts, words),
    };
  }

  #select({ bar }: CostRow, unit: Per): void {
    const detail: CostComparatorSelection = omitUndefined({
      widget: this.widget,
      provision: bar?.id,
      area: bar?.area && (bar.area.code ?? nameOf(bar.area.name)),
      basis: bar?.basis,
      unit,
      cost: bar?.pounds?.[unit],
    });
    this.emit('council-select', detail);
  }

  #tellOccupancy(facts: OccupancyFacts, value: number, unit: Per): void {
    const { step, share, pounds } = atOccupancy(facts, value);
    const detail: CostWhatIf = omitUndefined({
      widget: this.widget,
      whatIf: 'occupancy',
      provision: facts.bar?.id,
      unit,
      occupied: facts.beds ? step : undefined,
      occupancy: share,
      cost: pounds[unit],
      breakEven: facts.prices.map(({ bar, breakEven }) =>
        omitUndefined({ provision: bar.id, occupancy: breakEven?.share, beds: breakEven?.beds }),
      ),
    } as const);
    this.emit('council-what-if', detail);
  }

  #tellMix(facts: MixFacts, value: number, unit: Per): void {
    const { share, costs, change } = atMix(facts, value / 100);
    const detail: CostWhatIf = {
      widget: this.widget,
      whatIf: 'mix',
      unit,
      inHouse: share,
      costs: costs[unit],
      change: change[unit],
    };
    this.emit('council-what-if', detail);
  }
}

/** A tooltip stands a little within its bar. */
const anchorOf = ({ x, topPx, bottomPx, of }: HitBox<CostRow>): Anchor => ({
  x: x + 24,
  y: topPx,
  bottomPx,
  key: of.key,
});
