// The element of the mix: it joins the stages, and turns what a person does into an entry and an event.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { nameOf } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import {
  CouncilElement,
  type Picture,
  type Stages,
  type WordsLoader,
} from '../../view/council-element.js';
import { type At, moveBy } from '../../view/explore.js';
import { exploreStyles } from '../../view/explore-styles.js';
import { frameStyles } from '../../view/frame-styles.js';
import { tokens } from '../../view/tokens.js';
import { tooltipView } from '../../view/tooltip.js';
import { parsePlacementMix, type PlacementMix, writePlacementMix } from './input.js';
import { type PictureLayout, type PlacementMixLayout, placementMixLayout } from './layout.js';
import { type PlacementMixModel, placementMixModel } from './model.js';
import { protectPlacementMix } from './protect.js';
import { placementMixStyles } from './styles.js';
import { placementMixTable } from './table.js';
import { chartView, headView } from './view.js';
import type { PlacementMixWords } from './words.js';

/** Detail of `council-select`: the part that a person chose, or the small parts drawn as one. */
export interface PlacementMixSelection {
  readonly widget: 'placement-mix';
  /** Ids of the parts, or their names where they have none; several where "Other" was chosen. */
  readonly parts: readonly string[];
  /** Id of their group, where they have one. */
  readonly group?: string;
  /** Code of the area, or its name where it has none. */
  readonly area?: string;
  /** As the dataset writes it. */
  readonly period?: string;
  /** Absent where the number is withheld or unknown. */
  readonly value?: number;
  /** Of the total, 0 to 1; absent where it cannot be told. */
  readonly share?: number;
}

/**
 * Where children live or with whose carers: shares of a whole, in groups that may have targets.
 *
 * @tag council-placement-mix
 * @attr src - address of a JSON dataset
 * @attr view - bar draws bars in place of the donut; bars are drawn unasked where a donut would mislead
 * @attr heading-level - of the title, 2 to 6
 * @attr lang - language of the words, else that of the page
 * @attr density - compact, normal or spacious
 * @attr loading - lazy waits until the element nears the window
 * @fires council-ready - a picture of new data stands
 * @fires council-error - data have faults, or could not be had
 * @fires council-select - a person chose a part; see PlacementMixSelection
 * @slot - what readers have until the picture stands and wherever it fails: a captioned table and a link
 * @csspart base, heading, headline, summary, switch, chart, tooltip, notes, figures, table, source, notice
 */
export class PlacementMixElement extends CouncilElement<
  PlacementMix,
  PlacementMixModel,
  PlacementMixWords,
  PlacementMixLayout
> {
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    at: { state: true },
  };
  static override styles = [tokens, frameStyles, exploreStyles, placementMixStyles];

  /** A file per language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = new Map<string, WordsLoader<PlacementMixWords>>([
    ['en', () => import('./words.en.js')],
  ]);

  /** `bar` draws bars where a donut could be drawn; a reader may switch between the two. */
  declare view: 'donut' | 'bar' | undefined;

  readonly widget = 'placement-mix';
  protected readonly locales = PlacementMixElement.locales;
  protected readonly stages: Stages<
    PlacementMix,
    PlacementMixModel,
    PlacementMixWords,
    PlacementMixLayout
  > = {
    parse: parsePlacementMix,
    protect: protectPlacementMix,
    write: writePlacementMix,
    model: placementMixModel,
    layout: placementMixLayout,
  };

  /** The entry that a person is looking at: its area's row, its own column. */
  declare protected at: At | undefined;
  #model: PlacementMixModel | undefined;
  #picture: PictureLayout | undefined;
  #widthPx = 0;

  protected picture(
    model: PlacementMixModel,
    words: PlacementMixWords,
    layout: PlacementMixLayout,
  ): Picture {
    this.#model = model;
    this.#widthPx = layout.widthPx;
    this.#picture = (this.view === 'bar' ? layout.bars : undefined) ?? layout.picture;
    return {
      head: headView(model, words),
      chart: this.#chart(model, words, layout, this.#picture),
      table: placementMixTable(model, words),
      events: [],
      notes: words.notes(model),
    };
  }

  #chart(
    model: PlacementMixModel,
    words: PlacementMixWords,
    layout: PlacementMixLayout,
    picture: PictureLayout,
  ): TemplateResult {
    const { at } = this;
    const lines = at ? words.point(model, at.row, at.column) : [];
    const reason = words.reason(model);
    const { showBars, showDonut, instructions } = words.labels;
    return html`
      ${reason ? html`<p class="small quiet">${reason}</p>` : nothing}
      ${
        layout.bars
          ? html`<button type="button" part="switch" class="switch" @click=${this.#switch}>
            ${picture.kind === 'bars' ? showDonut : showBars}
          </button>`
          : nothing
      }
      <div
        class="explore"
        tabindex="0"
        role="group"
        aria-label=${words.core.title(model.envelope)}
        aria-describedby="instructions"
        @keydown=${this.#onKey}
        @blur=${this.#leave}
        @pointermove=${this.#onPoint}
        @pointerdown=${this.#onPoint}
        @pointerleave=${this.#onPointerLeave}
        @click=${this.#select}
      >
        ${chartView(layout, picture, words, at)} ${at ? tooltipView(lines) : nothing}
        <div class="unseen" aria-live="polite">${lines.join(', ')}</div>
      </div>
      <p id="instructions" class="instructions small quiet">
        ${instructions(model.mixes.length > 1)}
      </p>
    `;
  }

  protected override forget(): void {
    this.at = undefined;
  }

  readonly #switch = (): void => {
    this.view = this.#picture?.kind === 'bars' ? 'donut' : 'bar';
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#picture || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#leave();
    if (event.key === 'Enter') return this.#select();
    const { points } = this.#picture;
    const columns = points[0]?.length ?? 0;
    if (columns === 0) return;
    // The first key goes to the first entry: the largest.
    const from = this.at ?? { row: 0, column: event.key === 'ArrowLeft' ? columns : -1 };
    const moved = moveBy(event.key, from, points.length, columns);
    if (!moved) return;
    // Arrow keys would scroll the page from under the chart.
    event.preventDefault();
    this.at = moved;
  };

  readonly #onPoint = (event: PointerEvent): void => {
    const shape = (event.target as Element).closest<SVGElement>('[data-column]');
    const { row, column } = shape?.dataset ?? {};
    const at = column === undefined ? undefined : { row: Number(row), column: Number(column) };
    if (at?.row !== this.at?.row || at?.column !== this.at?.column) this.at = at;
  };

  readonly #leave = (): void => {
    this.at = undefined;
  };

  /** A finger that is lifted has not left: its entry stays until another is touched, or the focus goes. */
  readonly #onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#leave();
  };

  readonly #select = (): void => {
    const model = this.#model;
    const entry = this.at && model?.entries[this.at.column];
    if (!this.at || !model || !entry) return;
    const mix = model.mixes[this.at.row]!;
    const { value, share } = mix.entries[this.at.column]!;
    const area = mix.area ?? model.envelope.area;
    const detail: PlacementMixSelection = {
      widget: this.widget,
      parts: entry.parts.map((part) => model.parts[part]!.id),
      ...(entry.group < 0 ? {} : { group: model.groups[entry.group]!.id }),
      ...(area ? { area: area.code ?? nameOf(area.name) } : {}),
      ...(mix.period ? { period: mix.period.text } : {}),
      ...(isKnown(value) ? { value: value.value } : {}),
      ...(share === undefined ? {} : { share }),
    };
    this.announce('council-select', detail);
    if (entry.parts.length > 1) this.#openTable();
  };

  /** What "Other" stands for is in the table. */
  #openTable(): void {
    const figures = this.renderRoot.querySelector<HTMLDetailsElement>('[part=figures]');
    if (!figures) return;
    figures.open = true;
    figures.scrollIntoView({ block: 'nearest' });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('at')) this.#placeTooltip();
  }

  /** Beside the entry, on the side with more room. A style set by script is what a strict policy allows. */
  #placeTooltip(): void {
    const tooltip = this.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    const point = this.at && this.#picture?.points[this.at.row]?.[this.at.column];
    if (!tooltip || !point) return;
    const onLeft = point.x > this.#widthPx / 2;
    const x = onLeft ? `calc(${point.x - 14}px - 100%)` : `${point.x + 14}px`;
    tooltip.style.transform = `translate(${x}, ${Math.max(0, point.y - 24)}px)`;
  }
}
