// Defines the sentences of a comparison of costs, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { ProvisionKind } from '../../core/data/provision-kind.js';
import type { Surface } from '../../core/words/surface.js';
import type { WithParts } from '../../core/with-parts.js';
import type { CoreWords } from '../../core/words/words.js';
import type { CostComparator } from './input.js';
import type { Per, Unit } from './input.unit.js';
import type {
  AtMix,
  AtOccupancy,
  Bar,
  CostComparatorModel,
  Group,
  MixFacts,
  OccupancyFacts,
  PackagesFacts,
  Price,
} from './model.js';

export interface CostComparatorWords extends WithParts<CostComparator, CostComparatorModel> {
  readonly core: CoreWords;
  /** What stands above and below the picture. */
  surface(model: CostComparatorModel, per: Per): Surface;
  /** An amount, as short as is possible without losing a pound: `£129k`, `£3,110`, `£7.4m`. */
  money(pounds: number): string;
  /** The same with the pence that tell it from other amounts, where it is not equal to them. */
  moneyBeside(pounds: number, ...others: readonly number[]): string;
  barName(bar: Bar): string;
  /** Area and setting; `''` where it has neither. */
  groupName(group: Group): string;
  /** An amount or why there is none, with its marks: `£129k [p]`, `[c]`. */
  cost(bar: Bar, per: Per): string;
  /** Over a group of the picture, by its place: area and setting or else the basis in bold, and the basis after a name. */
  groupHeading(
    model: CostComparatorModel,
    group: number,
  ): { readonly heading: string; readonly basis: string };
  /** Beneath a name: the kind and the author's note, where neither name nor heading says them; else `''`. */
  rowNote(model: CostComparatorModel, bar: Bar): string;
  /** What a cost is based on, with its period where that differs from the others: `at 85% occupancy`. */
  basis(bar: Bar): string;
  /** One cost, for the tooltip and the polite region: a line of text each. */
  point(model: CostComparatorModel, bar: Bar, per: Per): readonly string[];
  /** What the picture is: `Bar chart of 7 costs in 3 groups, …`. */
  about(model: CostComparatorModel, per: Per): string;
  /** A group of costs, with which of how many it is; or the packages. */
  rowName(model: CostComparatorModel, row: number): string;
  /** `Pounds per bed per year`. */
  unit(unit: Unit, per: Per): string;
  readonly packages: {
    name(packages: PackagesFacts): string;
    /** `18 packages, about £3.7k a week on average, 17 under £5.2k`. */
    sentence(packages: PackagesFacts): string;
    /** What is known, beside the thing that is drawn of it; `''` where it is not known. */
    texts(
      packages: PackagesFacts,
      per: Per,
    ): { readonly number: string; readonly average: string; readonly under: string };
  };
  readonly occupancy: {
    heading(facts: OccupancyFacts): string;
    /** Of the slider. */
    label(facts: OccupancyFacts): string;
    /** Where the slider stands: `5 of 6 beds, 83%`. */
    value(facts: OccupancyFacts, at: Pick<AtOccupancy, 'step' | 'share'>): string;
    /** What a bed in use costs there, also compared with each price. */
    sentence(facts: OccupancyFacts, at: AtOccupancy, per: Per): string;
    /** From how many beds on it costs no more than each price, or that it always costs more; `''` where there are no prices. */
    breakEvens(facts: OccupancyFacts, per: Per): string;
    /** On the line of a price: `External £136k: break-even at 6 beds`. */
    price(facts: OccupancyFacts, price: Price, per: Per): string;
    /** Where there is less room: `External £136k`. */
    priceShort(price: Price, per: Per): string;
    /** On the axis: `5`, `80%`. */
    step(facts: Pick<OccupancyFacts, 'beds' | 'steps'>, step: number): string;
    readonly axis: { readonly beds: string; readonly percent: string };
    readonly fewer: { readonly beds: string; readonly percent: string };
    readonly more: { readonly beds: string; readonly percent: string };
    against(price: Price, per: Per): string;
  };
  readonly mix: {
    heading(facts: MixFacts): string;
    readonly label: string;
    value(facts: MixFacts, at: AtMix): string;
    /** What all places cost there together, and how each part differs from today. */
    sentence(facts: MixFacts, at: AtMix, per: Per): string;
    /** Over a bar: `Today, 60% in-house`. */
    row(facts: MixFacts, at: AtMix): string;
    /** Under it: `In-house £4.8m, external £2.6m`. */
    parts(at: AtMix, per: Per): string;
    readonly less: string;
    readonly more: string;
    readonly share: string;
    readonly total: string;
  };
  readonly kinds: Readonly<Record<ProvisionKind, string>>;
  readonly per: Readonly<Record<Per, string>>;
  readonly labels: {
    readonly show: string;
    readonly row: string;
    readonly area: string;
    readonly setting: string;
    readonly kind: string;
    readonly basis: string;
    readonly was: string;
    readonly source: string;
    readonly count: string;
    readonly average: string;
    /** Before an amount. */
    readonly under: string;
    readonly whatIfTable: string;
    readonly instructions: string;
  };
}
