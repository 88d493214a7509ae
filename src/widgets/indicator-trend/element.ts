// The element of the trend: it joins the stages, and turns what a person does into a point and an event.
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { given } from '../../core/data/given.js';
import { isKnown } from '../../core/data/value.js';
import {
  CouncilElement,
  type Picture,
  type Stages,
  type WordsLoader,
} from '../../view/council-element.js';
import { type At, moveBy, nearestPoint } from '../../view/explore.js';
import { exploreStyles } from '../../view/explore-styles.js';
import { frameStyles } from '../../view/frame-styles.js';
import { tokens } from '../../view/tokens.js';
import { tooltipView } from '../../view/tooltip.js';
import { type IndicatorTrend, parseIndicatorTrend, writeIndicatorTrend } from './input.js';
import { type IndicatorTrendLayout, indicatorTrendLayout } from './layout.js';
import { type IndicatorTrendModel, indicatorTrendModel } from './model.js';
import { protectIndicatorTrend } from './protect.js';
import { indicatorTrendStyles } from './styles.js';
import { indicatorTrendTable } from './table.js';
import { chartView, headView } from './view.js';
import type { IndicatorTrendWords } from './words.js';

/** Detail of `council-select`: the point that a person chose. */
export interface IndicatorTrendSelection {
  readonly widget: 'indicator-trend';
  /** As the dataset writes it. */
  readonly period: string;
  /** Id of the series, or its name where it has none; `neighbours` for the median of several. */
  readonly series: string;
  /** In the measure's units; absent where the value is. */
  readonly value?: number;
}

/**
 * A measure over periods, with targets, comparators, control limits and a part-year projection.
 *
 * @tag council-indicator-trend
 * @attr src - address of a JSON dataset
 * @attr heading-level - of the title, 2 to 6
 * @attr lang - language of the words, else that of the page
 * @attr density - compact, normal or spacious
 * @attr loading - lazy waits until the element nears the window
 * @fires council-ready - a picture of new data stands
 * @fires council-error - data have faults, or could not be had
 * @fires council-select - a person chose a point; see IndicatorTrendSelection
 * @slot - what readers have until the picture stands and wherever it fails: a captioned table and a link
 * @csspart base, heading, headline, rating, summary, chart, tooltip, notes, figures, table, source, notice
 */
export class IndicatorTrendElement extends CouncilElement<
  IndicatorTrend,
  IndicatorTrendModel,
  IndicatorTrendWords,
  IndicatorTrendLayout
> {
  static override properties: PropertyDeclarations = { at: { state: true } };
  static override styles = [tokens, frameStyles, exploreStyles, indicatorTrendStyles];

  /** A file per language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = new Map<string, WordsLoader<IndicatorTrendWords>>([
    ['en', () => import('./words.en.js')],
  ]);

  readonly widget = 'indicator-trend';
  protected readonly locales = IndicatorTrendElement.locales;
  protected readonly stages: Stages<
    IndicatorTrend,
    IndicatorTrendModel,
    IndicatorTrendWords,
    IndicatorTrendLayout
  > = {
    parse: parseIndicatorTrend,
    protect: protectIndicatorTrend,
    write: writeIndicatorTrend,
    model: indicatorTrendModel,
    layout: indicatorTrendLayout,
  };

  /** The point that a person is looking at. */
  declare protected at: At | undefined;
  #model: IndicatorTrendModel | undefined;
  #layout: IndicatorTrendLayout | undefined;
  #around: Omit<Picture, 'chart'> | undefined;

  protected picture(
    model: IndicatorTrendModel,
    words: IndicatorTrendWords,
    layout: IndicatorTrendLayout,
  ): Picture {
    this.#model = model;
    // A pointer moving over the chart changes nothing but the chart.
    if (this.#layout !== layout) {
      this.#layout = layout;
      this.#around = {
        head: headView(model, words),
        table: indicatorTrendTable(model, words),
        events: words.events(model),
        notes: words.notes(model, layout.axisFromZero),
      };
    }
    return { ...this.#around!, chart: this.#chart(model, words, layout) };
  }

  #chart(
    model: IndicatorTrendModel,
    words: IndicatorTrendWords,
    layout: IndicatorTrendLayout,
  ): TemplateResult {
    const { at } = this;
    const lines = at ? words.point(model, at.row, at.column) : [];
    const { frame, title } = words.core;
    return html`
      <div
        class="explore"
        tabindex="0"
        role="group"
        aria-label=${title(model.envelope)}
        aria-describedby="instructions"
        @keydown=${this.#onKey}
        @blur=${this.#leave}
        @pointermove=${this.#onPoint}
        @pointerdown=${this.#onPoint}
        @pointerleave=${this.#onPointerLeave}
        @click=${this.#select}
      >
        ${chartView(layout, words, at)} ${at ? tooltipView(lines) : ''}
        <div class="unseen" aria-live="polite">${lines.join(', ')}</div>
      </div>
      <p id="instructions" class="instructions small quiet">${frame.instructions}</p>
      <p part="summary">${words.summary(model)}</p>
    `;
  }

  protected override forget(): void {
    this.at = undefined;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#layout || !this.#model || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#leave();
    if (event.key === 'Enter') return this.#select();
    const { lines } = this.#layout;
    const moved = moveBy(event.key, this.at, lines.length, this.#model.periods.length);
    if (!moved) return;
    // Arrow keys would scroll the page from under the chart.
    event.preventDefault();
    this.at = moved;
  };

  readonly #onPoint = (event: PointerEvent): void => {
    const chart = this.renderRoot.querySelector('[part=chart]')?.getBoundingClientRect();
    if (!chart || !this.#layout) return;
    const rows = this.#layout.lines.map(({ points }) => points);
    const at = nearestPoint(
      rows,
      event.clientX - chart.left,
      event.clientY - chart.top - this.#layout.topPx,
    );
    if (at?.row !== this.at?.row || at?.column !== this.at?.column) this.at = at;
  };

  readonly #leave = (): void => {
    this.at = undefined;
  };

  /** A finger that is lifted has not left: its point stays until another is touched, or the focus goes. */
  readonly #onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#leave();
  };

  readonly #select = (): void => {
    if (!this.at || !this.#model) return;
    const line = this.#model.lines[this.at.row]!;
    const value = line.values[this.at.column]!;
    const detail: IndicatorTrendSelection = given({
      widget: this.widget,
      period: this.#model.periods[this.at.column]!.text,
      series: line.id,
      value: isKnown(value) ? value.value : undefined,
    });
    this.announce('council-select', detail);
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('at')) this.#placeTooltip();
  }

  /** Beside the point, on the side with more room. A style set by script is what a strict policy allows. */
  #placeTooltip(): void {
    const tooltip = this.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    const point = this.at && this.#layout?.lines[this.at.row]?.points[this.at.column];
    const chart = this.renderRoot.querySelector<SVGElement>('[part=chart]');
    if (!tooltip || !point || !chart || !this.#layout) return;
    const { widthPx } = this.#layout;
    const onLeft = point.x > widthPx / 2;
    const topPx = (chart.parentElement?.clientHeight ?? 0) - this.#layout.heightPx;
    const x = onLeft
      ? `max(0px, ${point.x - 14}px - 100%)`
      : `min(${point.x + 14}px, ${widthPx}px - 100%)`;
    tooltip.style.transform = `translate(${x}, ${Math.max(0, topPx + this.#layout.topPx + point.y - 24)}px)`;
  }
}
