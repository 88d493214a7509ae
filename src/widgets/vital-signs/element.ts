// The element of the scorecard: it joins the stages, turns presses into choices and events, and opens rows.
import { html, type PropertyDeclarations } from 'lit';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import { readPeriod } from '../../core/data/read-period.js';
import { nameOf } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { TargetRating } from '../../core/indicator/model.js';
import {
  CouncilElement,
  type Picture,
  type Stages,
  type WordsLoader,
} from '../../view/council-element.js';
import { cardStyles } from '../../view/card-styles.js';
import { ratingStyles } from '../../view/rating.js';
import { tokens } from '../../view/tokens.js';
import {
  parseVitalSigns,
  type VitalSigns,
  type VitalSignsDataset,
  writeVitalSigns,
} from './input.js';
import { type VitalSignsLayout, vitalSignsLayout } from './layout.js';
import {
  type Choice,
  chosenAreas,
  type Filter,
  readAreas,
  readFilter,
  readSort,
  selectRows,
  type SortKey,
} from './model.select.js';
import { isOverdue, type VitalSignsModel, vitalSignsModel } from './model.js';
import { protectVitalSigns } from './protect.js';
import { vitalSignsStyles } from './styles.js';
import { vitalSignsTable } from './table.js';
import { type Actions, headView, scorecardView } from './view.js';
import type { VitalSignsWords } from './words.js';

/** Detail of `council-select`: the row that a person opened. */
export interface VitalSignsSelection {
  readonly widget: 'vital-signs';
  /** Its id, or its name where it has none. */
  readonly indicator: string;
  readonly area?: string;
  /** Of the latest figure, as the dataset writes it. */
  readonly period?: string;
  /** In the measure's units; absent where there is no figure. */
  readonly value?: number;
  readonly rating?: TargetRating;
}

/** Detail of `council-view`: what a person has chosen to see; the attributes say the same. */
export interface VitalSignsView {
  readonly widget: 'vital-signs';
  readonly filter: Filter;
  /** As the attribute writes it: `rating`, `-latest`; `''` for the author's order. */
  readonly sort: string;
  /** Names of the areas; empty for all. */
  readonly areas: readonly string[];
  /** How many rows are shown. */
  readonly shown: number;
}

/**
 * A scorecard of many indicators: latest, change, target, rating and line of each; a row opens into its trend.
 *
 * @tag council-vital-signs
 * @attr src - address of a JSON dataset
 * @attr filter - missed, within-tolerance, changed or overdue; all where it is not set
 * @attr sort - indicator, area, latest, quality, change, rating or due; with a minus the other way round
 * @attr area - names or codes of areas, with | between them; all where it is not set
 * @attr as-of - the day that reports are overdue on, where it is not the dataset's; passed over if it is no date
 * @attr heading-level - of the title, 2 to 6
 * @attr lang - language of the words, else that of the page
 * @attr density - compact, normal or spacious
 * @attr loading - lazy waits until the element nears the window
 * @fires council-ready - a picture of new data stands
 * @fires council-error - data have faults, or could not be had
 * @fires council-select - a person opened a row, see VitalSignsSelection; or chose a point of its trend
 * @fires council-view - a person filtered or sorted; see VitalSignsView
 * @slot - what readers have until the picture stands and wherever it fails: a captioned table and a link
 * @csspart base, heading, summary, key, controls, status, chart, notes, figures, table, source, notice
 */
export class VitalSignsElement extends CouncilElement<
  VitalSigns,
  VitalSignsModel,
  VitalSignsWords,
  VitalSignsLayout
> {
  static override properties: PropertyDeclarations = {
    filter: { reflect: true },
    sort: { reflect: true },
    area: { reflect: true },
    asOf: { attribute: 'as-of' },
  };
  static override styles = [tokens, cardStyles, ratingStyles, vitalSignsStyles];

  /** A file per language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = new Map<string, WordsLoader<VitalSignsWords>>([
    ['en', () => import('./words.en.js')],
  ]);

  readonly widget = 'vital-signs';
  protected readonly locales = VitalSignsElement.locales;
  protected readonly stages: Stages<
    VitalSigns,
    VitalSignsModel,
    VitalSignsWords,
    VitalSignsLayout
  > = {
    parse: parseVitalSigns,
    protect: protectVitalSigns,
    write: writeVitalSigns,
    model: vitalSignsModel,
    layout: vitalSignsLayout,
  };

  /** Which rows are shown; all where it is none of the filters. */
  declare filter: string | undefined;
  /** A column, with a minus for the other way round; the author's order where it is none of them. */
  declare sort: string | undefined;
  /** Names or codes of areas, with | between them. */
  declare area: string | undefined;
  /** The day that reports are overdue on: today's date, where a page knows it. */
  declare asOf: string | undefined;

  #drawn:
    | {
        readonly day: Period | undefined;
        readonly model: VitalSignsModel;
        readonly words: VitalSignsWords;
        readonly layout: VitalSignsLayout;
        readonly around: Omit<Picture, 'chart' | 'table'>;
      }
    | undefined;
  /** Trends by the place of their row, kept when it is closed; a text while there is none. */
  readonly #trends = new Map<number, HTMLElement | string>();
  readonly #open = new Set<number>();

  protected picture(
    model: VitalSignsModel,
    words: VitalSignsWords,
    layout: VitalSignsLayout,
  ): Picture {
    const day = this.#day();
    // A choice changes nothing but the rows.
    if (this.#drawn?.layout !== layout || this.#drawn.day?.text !== day?.text) {
      const onDay = day ? { ...model, asOf: day } : model;
      const around = {
        head: headView({ model: onDay, words, layout }),
        events: [],
        notes: words.notes(onDay),
      };
      this.#drawn = { day, model, words, layout, around };
    }
    const choice = this.#choice(model);
    const selection = selectRows(model, choice, words.core.lang);
    const act = this.#actions(choice);
    return {
      ...this.#drawn.around,
      table: vitalSignsTable(
        model,
        words,
        selection.groups.flatMap(({ rows }) => rows),
      ),
      chart: scorecardView({ model, words, layout, choice, selection, act }),
    };
  }

  #choice(model: VitalSignsModel): Choice {
    return omitUndefined({
      filter: readFilter(this.filter),
      sort: readSort(this.sort),
      areas: readAreas(this.area, model),
      day: (this.#day() ?? model.asOf)?.endDay,
    });
  }

  /** That a page gives, where it is one. */
  #day(): Period | undefined {
    return this.asOf === undefined ? undefined : readPeriod(this.asOf, 'calendar');
  }

  #actions(choice: Choice): Actions {
    return {
      filter: (filter) => this.#choose({ filter: filter === 'all' ? undefined : filter }),
      sort: (by) => this.#choose({ sort: nextSort(by, choice) }),
      area: this.#chooseArea,
      allAreas: () => this.#choose({ area: undefined }),
      toggle: this.#toggle,
      opened: (index) => (this.#open.has(index) ? html`${this.#trends.get(index)}` : undefined),
      overdue: ({ row }) => isOverdue(row, choice.day),
    };
  }

  /** The attributes say what is shown, and the page is told. */
  #choose(change: Partial<Pick<this, 'filter' | 'sort' | 'area'>>): void {
    if (!this.#drawn) return;
    Object.assign(this, change);
    const { model, words } = this.#drawn;
    const choice = this.#choice(model);
    const { shown } = selectRows(model, choice, words.core.lang);
    const detail: VitalSignsView = {
      widget: this.widget,
      filter: choice.filter,
      sort: choice.sort ? this.sort! : '',
      areas: choice.areas,
      shown,
    };
    this.emit('council-view', detail);
  }

  readonly #chooseArea = (key: string, chosen: boolean): void => {
    const { model } = this.#drawn!;
    const keys = new Set(readAreas(this.area, model));
    if (chosen) keys.add(key);
    else keys.delete(key);
    const names = chosenAreas(model, [...keys]).map(({ name }) => nameOf(name));
    this.#choose({ area: names.join('|') || undefined });
  };

  protected override resetSelection(): void {
    this.#open.clear();
    this.#trends.clear();
  }

  readonly #toggle = (index: number): void => {
    if (this.#open.delete(index)) {
      // Whoever closes it from inside would be left nowhere.
      this.renderRoot.querySelector<HTMLElement>(`#open-${index}`)?.focus();
    } else {
      this.#open.add(index);
      this.#select(index);
      if (typeof this.#trends.get(index) !== 'object') void this.#load(index);
    }
    this.requestUpdate();
  };

  /** The trend widget comes with the first row that is opened. */
  async #load(index: number): Promise<void> {
    const { labels } = this.#drawn!.words;
    const { model } = this.#drawn!;
    this.#trends.set(index, labels.opening);
    try {
      await import('../indicator-trend/index.js');
      if (this.#drawn?.model !== model) return;
      this.#trends.set(index, this.#trend(index));
    } catch {
      this.#trends.set(index, labels.notOpened);
    }
    this.requestUpdate();
  }

  /** Of what is shown already: nothing that was withheld is handed on, and nothing is withheld twice. */
  #trend(index: number): HTMLElement {
    const { indicators, ...whole } = this.data as VitalSignsDataset;
    const {
      name,
      area,
      year,
      source,
      notes,
      group: _,
      id: __,
      quality: ___,
      due: ____,
      ...indicator
    } = indicators[index]!;
    const trend = document.createElement('council-indicator-trend');
    trend.headingLevel = Math.min(6, this.headingLevel + 1);
    trend.density = this.density;
    trend.data = {
      ...indicator,
      title: name,
      area: area ?? whole.area,
      year,
      source: source ?? whole.source,
      notes,
      disclosure: { ...indicator.disclosure, protected: true },
    };
    // That a row has its picture is no news of the scorecard.
    trend.addEventListener('council-ready', (event) => event.stopPropagation());
    return trend;
  }

  #select(index: number): void {
    const { id, area, model, rating } = this.#drawn!.model.rows[index]!;
    const { latest, periods } = model;
    const detail: VitalSignsSelection = omitUndefined({
      widget: this.widget,
      indicator: id,
      area: area && nameOf(area.name),
      period: latest && periods[latest.index]!.text,
      value: isKnown(latest?.value) ? latest.value.value : undefined,
      rating,
    });
    this.emit('council-select', detail);
  }

  /** Heard on the way down, before the trend hears it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent), true);
    return root;
  }

  /** Escape leaves a point of the trend first, and then its row. */
  #onKey({ key, target }: KeyboardEvent): void {
    const row = (target as Element).closest('.opened');
    if (key !== 'Escape' || !row) return;
    const trend = row.querySelector('council-indicator-trend');
    if (trend?.shadowRoot?.querySelector('[part=tooltip]')) return;
    this.#toggle(Number(row.id.replace('trend-', '')));
  }
}

/** From the author's order up, down, and back. */
const nextSort = (by: SortKey, { sort }: Choice): string | undefined =>
  sort?.by !== by ? by : sort.descending ? undefined : `-${by}`;
