// The element of the comparison: joins its stages, switches between year and week, and says what a person chooses.
import type { PropertyDeclarations } from '@lit/reactive-element';
import { lazy } from '../../core/lazy.js';
import { defineWidget, type DrawnOf } from '../../view/define-widget.js';
import type { GivenSelection } from '../../view/events.js';
import { ExploredElement } from '../../view/explored-element.js';
import type { Described } from '../../view/nodes.js';
import { keepLast } from '../../view/keep-last.js';
import type { Picture } from '../../view/picture.js';
import type { Cursor, Scene } from '../../view/scene.js';
import { selectedArea } from '../../view/selection.js';
import type { CostWhatIf, WhatIfContext } from './element.what-if.js';
import { costComparatorSchema, parseCostComparator, writeCostComparator } from './input.js';
import { type Per, unitText } from './input.unit.js';
import type { CostRow } from './layout.types.js';
import { packagesPart } from './layout.costs.js';
import { costComparatorLayout } from './layout.js';
import type { OccupancyLayout } from './layout.occupancy.js';
import { type CostComparatorModel, costComparatorModel, type PackagesFacts } from './model.js';
import { protectCostComparator } from './protect.js';
import { costComparatorStyles } from './styles.js';
import { costsDrawing, unitSwitch } from './view.js';
import type { CostComparatorWords } from './words.js';

export const table = lazy(() => import('./table.js'));
export const whatIf = lazy(() => import('./element.what-if.js'));

const definition = defineWidget({
  name: 'cost-comparator',
  schema: costComparatorSchema,
  parse: parseCostComparator,
  fromTable: async () => (await import('./from-table.js')).costComparatorFromTable,
  protect: protectCostComparator,
  write: writeCostComparator,
  needs: ({ data: { provisions, packages, occupancy, mix } }) => [
    ...(packages ? [packagesPart] : []),
    // A what-if alone stands in the place of the picture.
    ...(provisions.length === 0 && !packages && (occupancy ?? mix) ? [whatIf] : []),
  ],
  later: ({ data: { occupancy, mix } }) => [table, ...(occupancy || mix ? [whatIf] : [])],
  model: costComparatorModel,
  layout: costComparatorLayout,
  locales: { en: () => import('./words.en.js'), cy: () => import('./words.cy.js') },
  styles: [costComparatorStyles],
});

type Drawn = DrawnOf<typeof definition>;

type MakeWhatIf = () => Parameters<typeof whatIf.now.foldedWhatIf>[0];

/** Always at two places, so that what stands below keeps its own. */
const foldedIn = (...[first, second]: readonly (MakeWhatIf | undefined)[]) =>
  [first, second].map((make) => make && (() => whatIf.now.foldedWhatIf(make())));

/**
 * What places cost by who provides them, each on its basis, with what-ifs of occupancy and mix.
 *
 * @tag council-cost-comparator
 *
 * @fires {CustomEvent<ChangeDetail>} council-change - A person switched `unit`.
 * @fires {CustomEvent<CostWhatIf>} council-what-if - A person has stopped moving the slider of a what-if.
 *
 * @csspart switch - The buttons for a year and a week.
 * @csspart what-if - The part that opens to show a what-if.
 * @csspart control - The field of a what-if with its buttons.
 * @csspart slider - The slider of a what-if.
 * @csspart what-if-figures - The part that opens to show the table of a what-if.
 * @csspart outcome - What a what-if comes to, in words.
 */
export class CostComparatorElement extends ExploredElement<typeof definition> {
  static override readonly definition = definition;
  /** A loader for each language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = definition.locales;
  static override properties: PropertyDeclarations = {
    unit: { reflect: true },
    occupied: { type: Number, reflect: true },
    occupancy: { type: Number, reflect: true },
    inHouse: { attribute: 'in-house', type: Number, reflect: true },
  };

  /** What costs are shown for; that of the dataset where it is not set. */
  declare unit: 'year' | 'week' | undefined;
  /** Beds in use, which the occupancy slider is set to, if the dataset gives beds. */
  declare occupied: number | undefined;
  /** Share of beds in use, 0 to 1, which the occupancy slider is set to, if the dataset gives no beds. */
  declare occupancy: number | undefined;
  /** Share in-house, 0 to 1, which the slider of the mix is set to; the target if it is not set. */
  declare inHouse: number | undefined;
  readonly #keepCurve = keepLast<OccupancyLayout>();

  /** A what-if alone has its control first, and no bars to explore; where it is withheld, the surface says so. */
  protected override picture(drawn: Drawn): Picture {
    const { model, words, layout } = drawn;
    const per = this.#per(model);
    if (layout[per].costs) return super.picture(drawn);
    const surface = words.surface(model, per);
    const [first, second] = this.#whatIfs(drawn, per);
    if (!first) return { surface, chart: [], folded: foldedIn() };
    const shown = first();
    return {
      surface,
      controls: this.#switch(words, per),
      chart: [whatIf.now.whatIfView({ ...shown, table: undefined })],
      folded: foldedIn(undefined, second),
      table: shown.table,
    };
  }

  #per({ unit: { per } }: CostComparatorModel): Per {
    const { unit } = this;
    return unit === 'year' || unit === 'week' ? unit : per;
  }

  #switch(words: CostComparatorWords, per: Per): Described | undefined {
    return unitSwitch(per, words, (chosen) => this.turn('unit', chosen));
  }

  protected scene(drawn: Drawn): Scene {
    const { model, words, layout } = drawn;
    const per = this.#per(model);
    const costs = layout[per].costs!;
    const { widthPx } = layout.frame;
    const { hitBoxes } = costs;
    const hitBoxAt = ({ row, column }: Cursor) => hitBoxes[row]![column]!;
    return {
      widthPx,
      fontPx: layout.fontPx,
      heightPx: costs.heightPx,
      surface: words.surface(model, per),
      table: () => table.now.costComparatorTable(model, words),
      hitBoxes,
      instructions: words.labels.instructions,
      controls: this.#switch(words, per),
      folded: foldedIn(...this.#whatIfs(drawn, per)),
      draw: (at) => costsDrawing(costs, widthPx, at && hitBoxAt(at)),
      about: () => words.about(model, per),
      rowName: (row) => words.rowName(model, row),
      lines: (at) => {
        const { bar } = hitBoxAt(at).of;
        return bar ? words.point(model, bar, per) : packagesLines(model.packages!, words, per);
      },
      selection: (at) => selectionOf(drawn, hitBoxAt(at).of, per),
    };
  }

  /** Each is made where it is shown. */
  #whatIfs(drawn: Drawn, per: Per) {
    const context: WhatIfContext = {
      ...drawn,
      per,
      scale: this.scale,
      place: this.#keepCurve,
      move: (to) => Object.assign(this, to),
      settle: (detail) => this.emit<CostWhatIf>('council-what-if', detail),
    };
    const { occupancy, mix } = drawn.model;
    return [
      ...(occupancy ? [() => whatIf.now.occupancyWhatIf(occupancy, this, context)] : []),
      ...(mix ? [() => whatIf.now.mixWhatIf(mix, this, context)] : []),
    ];
  }
}

const packagesLines = (packages: PackagesFacts, words: CostComparatorWords, per: Per) =>
  [words.packages.name(packages), ...Object.values(words.packages.texts(packages, per))].filter(
    Boolean,
  );

/** A bar, or the packages, which have no single cost. */
function selectionOf({ model, words }: Drawn, { bar }: CostRow, per: Per): GivenSelection {
  const { packages, period, unit, envelope } = model;
  const name = bar ? words.barName(bar) : words.packages.name(packages!);
  const value = bar?.pounds?.[per];
  return {
    area: selectedArea(bar?.area ?? envelope.area, words.core.lang),
    item: bar
      ? { kind: 'provision', id: bar.id, name }
      : { kind: 'packages', id: 'packages', name },
    period: (bar?.period ?? period)?.text,
    value,
    unit: value === undefined ? undefined : unitText({ ...(bar?.unit ?? unit), per }),
  };
}
