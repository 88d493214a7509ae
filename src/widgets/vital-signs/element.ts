// The element of the scorecard: joins its stages, filters and sorts its rows, and opens a row into its trend.
import type { PropertyDeclarations } from '@lit/reactive-element';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import { readPeriod } from '../../core/data/read-period.js';
import { nameOf, textIn } from '../../core/data/text.js';
import { control } from '../../core/indicator/model.js';
import { lazy } from '../../core/lazy.js';
import { CouncilElement } from '../../view/council-element.js';
import { defineWidget, type DrawnOf } from '../../view/define-widget.js';
import type { GivenSelection } from '../../view/events.js';
import { keepLast } from '../../view/keep-last.js';
import type { Picture } from '../../view/picture.js';
import { ratingStyles } from '../../view/rating.js';
import { selectedArea, selectedFigure } from '../../view/selection.js';
import { RowTrends } from './element.trends.js';
import { vitalSignsSchema, parseVitalSigns, writeVitalSigns } from './input.js';
import { vitalSignsLayout } from './layout.js';
import { matrixLayout } from './layout.matrix.js';
import {
  type Choice,
  chosenAreas,
  type Group,
  readAreas,
  readFilter,
  readSort,
  selectRows,
  type SortKey,
  writeSort,
} from './model.select.js';
import { matrixOf } from './model.matrix.js';
import { isBlank, isOverdue, type Row, type VitalSignsModel, vitalSignsModel } from './model.js';
import { protectVitalSigns } from './protect.js';
import { vitalSignsStyles } from './styles.js';
import { KeptRows } from './view.kept-rows.js';
import { keyView, scorecardView, withRows } from './view.js';
import type { Actions } from './view.shown.js';
import type { VitalSignsWords } from './words.js';

export const table = lazy(() => import('./table.js'));

const definition = defineWidget({
  name: 'vital-signs',
  schema: vitalSignsSchema,
  parse: parseVitalSigns,
  fromTable: async () => (await import('./from-table.js')).vitalSignsFromTable,
  protect: protectVitalSigns,
  write: writeVitalSigns,
  needs: ({ data: { indicators } }) =>
    indicators.some(({ indicator }) => indicator.control) ? [control] : [],
  later: () => [table],
  model: vitalSignsModel,
  layout: vitalSignsLayout,
  locales: { en: () => import('./words.en.js'), cy: () => import('./words.cy.js') },
  styles: [ratingStyles, vitalSignsStyles],
});

type Drawn = DrawnOf<typeof definition>;

/**
 * A scorecard of many indicators: latest, change, target, rating and line of each; a row opens into its trend.
 *
 * @tag council-vital-signs
 *
 * @fires {CustomEvent<ChangeDetail>} council-change - A person switched `filter`, `sort` or `area`, or wrote a `search`.
 * @fires {CustomEvent<SelectDetail>} council-select - A person opened a row, or chose a point of its trend.
 *
 * @csspart key - What each rating means.
 * @csspart controls - The filters and the areas.
 * @csspart status - How many rows are shown.
 */
export class VitalSignsElement extends CouncilElement<typeof definition> {
  static override readonly definition = definition;
  /** A loader for each language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = definition.locales;
  static override properties: PropertyDeclarations = {
    filter: { reflect: true },
    sort: { reflect: true },
    area: { reflect: true },
    search: {},
    asOf: { attribute: 'as-of' },
  };

  /** `missed`, `within-tolerance`, `changed` or `overdue`; any other text shows all rows. */
  declare filter: string | undefined;
  /**
   * `indicator`, `area`, `latest`, `quality`, `change`, `rating` or `due`; with a minus the other way round.
   * Where areas have rows and indicators columns, `latest:Visits` sorts by one of them.
   */
  declare sort: string | undefined;
  /** Names or codes of areas with | between them; all areas where it is not set. */
  declare area: string | undefined;
  /** Words that the name, the group or the area of each row must have; many rows have a field for it. */
  declare search: string | undefined;
  /** The day that reports are overdue on, where it is not that of the dataset; a text that is no date has no effect. */
  declare asOf: string | undefined;

  #drawn: Pick<Drawn, 'model' | 'words'> | undefined;
  readonly #keepAround = keepLast<Omit<Picture, 'chart' | 'table' | 'fileTable'>>();
  /** Nothing in a scorecard depends on its width, which the base element lays out again for. */
  readonly #keepLayout = keepLast<Drawn['layout']>();
  readonly #keepVersion = keepLast<object>();
  readonly #keepOrder = keepLast<readonly Group[]>();
  /** What draws without a page puts others in their place. */
  protected readonly rows = new KeptRows(() => this.requestUpdate());
  readonly #trends = new RowTrends(this);

  protected picture({ model, words, layout: made }: Drawn): Picture {
    this.#drawn = { model, words };
    this.#trends.show({ model, words, data: this.publishable! });
    const layout = this.#keepLayout([model, words, made.density], () => made);
    const day = this.#day();
    // Filters and sorts change nothing but the rows.
    const around = this.#keepAround([layout, day?.text], () => {
      const key = keyView({ layout, words });
      const onDay = day ? { ...model, asOf: day } : model;
      return {
        surface: words.surface(onDay),
        folded: [key],
      };
    });
    const choice = this.#choice(model);
    const selection = selectRows(model, choice, words.core.lang);
    const rows = selection.groups.flatMap((group) => group.rows);
    const act = this.#actions(choice);
    const found = matrixOf(model, selection, choice, words.core.lang);
    const matrix = found && matrixLayout(found, layout, words);
    return {
      ...around,
      table: () => table.now.vitalSignsTable(model, words, rows),
      fileTable: () => table.now.vitalSignsFile(model, words, rows),
      chart: scorecardView(
        omitUndefined({
          ...{ model, words, layout, choice, selection, matrix, act },
          order: this.#order(choice),
          chosen: new Set(rows),
          version: this.#keepVersion([layout, choice.day], () => ({})),
          rows: this.rows,
        }),
      ),
    };
  }

  /** Waits also until every row is in the page: the first hundred are drawn at once, the others in slices. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.rows.settled;
    return done;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rows.stop();
  }

  /** A filter leaves rows where they are, and hides them. */
  #order({ sort }: Choice): readonly Group[] {
    const { model, words } = this.#drawn!;
    const { lang } = words.core;
    return this.#keepOrder([model, lang, this.sort], () => {
      const all = omitUndefined({ filter: 'all', areas: [], sort } as const);
      return withRows(selectRows(model, all, lang).groups, (row) => !isBlank(row));
    });
  }

  #choice(model: VitalSignsModel): Choice {
    return omitUndefined({
      filter: readFilter(this.filter),
      sort: readSort(this.sort),
      search: this.search?.trim() || undefined,
      areas: readAreas(this.area, model),
      day: (this.#day() ?? model.asOf)?.endDay,
    });
  }

  /** The day that a page gives, where it is one. */
  #day(): Period | undefined {
    return this.asOf === undefined ? undefined : readPeriod(this.asOf, 'calendar');
  }

  #actions(choice: Choice): Actions {
    return {
      filter: (filter) => this.#turn('filter', filter === 'all' ? undefined : filter),
      sort: (by, of) => this.#turn('sort', nextSort(by, of, choice)),
      order: (sort) => this.#turn('sort', sort || undefined),
      search: (text) => this.#turn('search', text || undefined),
      area: this.#chooseArea,
      allAreas: () => this.#turn('area', undefined),
      press: this.#press,
      opened: (row) => this.#trends.of(row),
      overdue: (row) => isOverdue(row, choice.day),
    };
  }

  /** The page is also told how many rows are shown then. */
  #turn(name: 'filter' | 'sort' | 'area' | 'search', value: string | undefined): void {
    if (!this.#drawn) return;
    const { model, words } = this.#drawn;
    this.turn(name, value, () => selectRows(model, this.#choice(model), words.core.lang).shown);
  }

  readonly #chooseArea = (key: string, chosen: boolean): void => {
    const { model } = this.#drawn!;
    const keys = new Set(readAreas(this.area, model));
    if (chosen) keys.add(key);
    else keys.delete(key);
    const names = chosenAreas(model, [...keys]).map(({ name }) => nameOf(name));
    this.#turn('area', names.join('|') || undefined);
  };

  /** One listener hears all rows. */
  readonly #press = ({ target }: Event): void => {
    const button = (target as Element).closest('.open, .close');
    const id = button?.matches('.open') ? button.id : button?.closest('.opened')?.id;
    if (id) this.#toggle(Number(id.replace(/^\w+-/, '')));
  };

  #toggle(index: number): void {
    const { model, words } = this.#drawn!;
    const row = model.rows[index]!;
    if (this.#trends.toggle(row)) this.choose(selectionOf(row, words));
    // The focus may have been inside the row.
    else this.renderRoot.querySelector<HTMLElement>(`#open-${index}`)?.focus();
    this.requestUpdate();
  }

  /** Listens in the capture phase, before the trend does. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent), true);
    return root;
  }

  /** Escape leaves a point of the trend first, and then its row. */
  #onKey({ key, target }: KeyboardEvent): void {
    const row = (target as Element).closest('.opened');
    if (key !== 'Escape' || !row) return;
    const trend = row.querySelector('.trend');
    if (trend?.shadowRoot?.querySelector('[part=tooltip]')) return;
    this.#toggle(Number(row.id.replace('trend-', '')));
  }
}

/** From the author's order up, down, and back. */
function nextSort(by: SortKey, of: string | undefined, { sort }: Choice): string | undefined {
  const isSame = sort?.by === by && sort.of === of;
  if (isSame && sort.descending) return undefined;
  return writeSort(omitUndefined({ by, descending: isSame, of }));
}

function selectionOf({ id, name, area, model }: Row, { core }: VitalSignsWords): GivenSelection {
  const { latest, periods, measure } = model;
  return {
    area: selectedArea(area, core.lang),
    item: { kind: 'indicator', id, name: textIn(name, core.lang) },
    period: latest && periods[latest.index]!.text,
    ...selectedFigure(latest?.value, nameOf(measure.unit)),
  };
}
