// The element of the funnel: it joins the stages, and turns what a person does into a view, a point and an event.
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
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
import {
  parseThresholdFunnel,
  type ThresholdFunnel,
  type View,
  writeThresholdFunnel,
} from './input.js';
import {
  itemAt,
  type MarkLayout,
  type ThresholdFunnelLayout,
  thresholdFunnelLayout,
} from './layout.js';
import { type ThresholdFunnelModel, thresholdFunnelModel } from './model.js';
import { protectThresholdFunnel } from './protect.js';
import { thresholdFunnelStyles } from './styles.js';
import { thresholdFunnelTable } from './table.js';
import { chartView, headView, switchView } from './view.js';
import type { ThresholdFunnelWords } from './words.js';

/** Detail of `council-select`: the bar that a person chose. */
export interface ThresholdFunnelSelection {
  readonly widget: 'threshold-funnel';
  readonly view: View;
  /** Contacts, a source, a level, an outcome, a movement or a stage. */
  readonly kind: string;
  /** As the picture names it. */
  readonly name: string;
  /** Its area, where there are several. */
  readonly area?: string;
  /** Absent where the number is. */
  readonly value?: number;
}

/**
 * Contacts through triage to the threshold levels, and the journey from contact to care.
 *
 * @tag council-threshold-funnel
 * @attr src - address of a JSON dataset
 * @attr view - levels or journey, where the dataset holds both
 * @attr heading-level - of the title, 2 to 6
 * @attr lang - language of the words, else that of the page
 * @attr density - compact, normal or spacious
 * @attr loading - lazy waits until the element nears the window
 * @fires council-ready - a picture of new data stands
 * @fires council-error - data have faults, or could not be had
 * @fires council-select - a person chose a bar; see ThresholdFunnelSelection
 * @slot - what readers have until the picture stands and wherever it fails: a table and a link
 * @csspart base, heading, headline, summary, switch, chart, tooltip, notes, figures, table, source, notice
 */
export class ThresholdFunnelElement extends CouncilElement<
  ThresholdFunnel,
  ThresholdFunnelModel,
  ThresholdFunnelWords,
  ThresholdFunnelLayout
> {
  static override properties: PropertyDeclarations = { at: { state: true }, view: {} };
  static override styles = [tokens, frameStyles, exploreStyles, thresholdFunnelStyles];

  /** A file per language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = new Map<string, WordsLoader<ThresholdFunnelWords>>([
    ['en', () => import('./words.en.js')],
  ]);

  readonly widget = 'threshold-funnel';
  protected readonly locales = ThresholdFunnelElement.locales;
  protected readonly stages: Stages<
    ThresholdFunnel,
    ThresholdFunnelModel,
    ThresholdFunnelWords,
    ThresholdFunnelLayout
  > = {
    parse: parseThresholdFunnel,
    protect: protectThresholdFunnel,
    write: writeThresholdFunnel,
    model: thresholdFunnelModel,
    layout: thresholdFunnelLayout,
  };

  /** What is shown: the dataset's own choice where it is not set, or where the dataset does not hold it. */
  declare view: View | undefined;
  /** The bar that a person is looking at: `row` is its area, `column` its place there. */
  declare protected at: At | undefined;
  #drawn:
    | {
        readonly model: ThresholdFunnelModel;
        readonly words: ThresholdFunnelWords;
        readonly layout: ThresholdFunnelLayout;
      }
    | undefined;

  get #view(): View {
    const { views, view } = this.#drawn!.model;
    return this.view && views.includes(this.view) ? this.view : view;
  }

  protected picture(
    model: ThresholdFunnelModel,
    words: ThresholdFunnelWords,
    layout: ThresholdFunnelLayout,
  ): Picture {
    this.#drawn = { model, words, layout };
    const view = this.#view;
    return {
      head: headView(model, words, view),
      chart: this.#chart(),
      table: thresholdFunnelTable(model, words),
      events: [],
      notes: words.notes(model, view, layout[view]!.ownScales),
    };
  }

  #chart(): TemplateResult {
    const { model, words, layout } = this.#drawn!;
    const view = this.#view;
    const mark = this.#mark;
    const lines = mark ? words.point(model, layout[view]!.areas[this.at!.row]!, mark.item) : [];
    return html`
      ${switchView(model.views, view, words, this.#choose)}
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
        ${chartView(layout[view]!, words, mark)} ${mark ? tooltipView(lines) : ''}
        <div class="unseen" aria-live="polite">${lines.join(', ')}</div>
      </div>
      <p id="instructions" class="instructions small quiet">${words.labels.instructions}</p>
    `;
  }

  protected override forget(): void {
    this.at = undefined;
  }

  get #marks(): readonly (readonly MarkLayout[])[] {
    return this.#drawn?.layout[this.#view]?.marks ?? [];
  }

  get #mark(): MarkLayout | undefined {
    return this.at && this.#marks[this.at.row]?.[this.at.column];
  }

  readonly #choose = (view: View): void => {
    this.at = undefined;
    this.view = view;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#leave();
    if (event.key === 'Enter') return this.#select();
    const { at } = this;
    const marks = this.#marks;
    const moved = moveBy(event.key, at, marks.length, marks[at?.row ?? 0]!.length);
    if (!moved) return;
    // Arrow keys would scroll the page from under the chart.
    event.preventDefault();
    // A person reads from the top: the first key, whichever it is, leads there.
    this.at = at
      ? this.#alike(at, moved)
      : { row: 0, column: event.key === 'End' ? moved.column : 0 };
  };

  /** In another area the same thing, else what stands at the same place. */
  #alike(from: At, to: At): At {
    const there = this.#marks[to.row]!;
    if (from.row === to.row) return to;
    const column = there.findIndex(({ item }) => item.key === this.#mark?.item.key);
    return { ...to, column: column < 0 ? Math.min(to.column, there.length - 1) : column };
  }

  readonly #onPoint = (event: PointerEvent): void => {
    const chart = this.renderRoot.querySelector('[part=chart]')?.getBoundingClientRect();
    if (!chart || !this.#drawn) return;
    const view = this.#drawn.layout[this.#view]!;
    const at = itemAt(view, event.clientX - chart.left, event.clientY - chart.top);
    if (at?.row !== this.at?.row || at?.column !== this.at?.column) this.at = at;
  };

  readonly #leave = (): void => {
    this.at = undefined;
  };

  /** A finger that is lifted has not left: its bar stays until another is touched, or the focus goes. */
  readonly #onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#leave();
  };

  readonly #select = (): void => {
    const mark = this.#mark;
    if (!mark || !this.#drawn) return;
    const { model, words, layout } = this.#drawn;
    const { kind, value } = mark.item;
    const area = words.panelName(model, layout[this.#view]!.areas[this.at!.row]!);
    const detail: ThresholdFunnelSelection = {
      widget: this.widget,
      view: this.#view,
      kind,
      name: words.itemName(mark.item),
      ...(model.panels.length > 1 ? { area } : {}),
      ...(isKnown(value) ? { value: value.value } : {}),
    };
    this.announce('council-select', detail);
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('at')) this.#placeTooltip();
  }

  /** Below the bar, or above it where the drawing ends. A style set by script is what a strict policy allows. */
  #placeTooltip(): void {
    const tooltip = this.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    const chart = this.renderRoot.querySelector<SVGElement>('[part=chart]');
    const mark = this.#mark;
    const layout = this.#drawn?.layout[this.#view];
    if (!tooltip || !chart || !mark || !layout) return;
    const legendPx = (chart.parentElement?.clientHeight ?? 0) - layout.heightPx;
    const below = mark.bottomPx + tooltip.offsetHeight + 8 <= layout.heightPx + 40;
    const y = below
      ? `${legendPx + mark.bottomPx + 8}px`
      : `calc(${legendPx + mark.topPx - 8}px - 100%)`;
    const x = Math.max(0, Math.min(mark.boxX + 24, layout.widthPx - tooltip.offsetWidth));
    tooltip.style.transform = `translate(${x}px, ${y})`;
  }
}
