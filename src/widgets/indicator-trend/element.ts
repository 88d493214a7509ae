// The element of the trend: it joins the stages, and turns what a person does into a point and an event.
import { html } from 'lit';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { isKnown } from '../../core/data/value.js';
import type { Stages, WordsLoader } from '../../view/council-element.js';
import { type Cursor, nearestPoint } from '../../view/explore.js';
import { ExploredElement, type Scene } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import { ratingStyles } from '../../view/rating.js';
import { type IndicatorTrend, parseIndicatorTrend, writeIndicatorTrend } from './input.js';
import { type IndicatorTrendLayout, indicatorTrendLayout } from './layout.js';
import { type IndicatorTrendModel, indicatorTrendModel } from './model.js';
import { protectIndicatorTrend } from './protect.js';
import { indicatorTrendStyles } from './styles.js';
import { indicatorTrendTable } from './table.js';
import { drawing, headView, legendSample } from './view.js';
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
export class IndicatorTrendElement extends ExploredElement<
  IndicatorTrend,
  IndicatorTrendModel,
  IndicatorTrendWords,
  IndicatorTrendLayout
> {
  static override styles = [...ExploredElement.styles, ratingStyles, indicatorTrendStyles];

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

  protected scene(
    model: IndicatorTrendModel,
    words: IndicatorTrendWords,
    layout: IndicatorTrendLayout,
  ): Scene {
    const anchors = layout.lines.map(({ points }) => points);
    return {
      ...layout,
      head: headView(model, words),
      table: indicatorTrendTable(model, words),
      events: words.events(model),
      notes: words.notes(model, layout.axisFromZero),
      anchors,
      beginsLast: true,
      instructions: words.core.card.instructions,
      legend: legendView(layout.legend, words.core.card.legend, legendSample),
      after: html`<p part="summary">${words.summary(model)}</p>`,
      draw: (at) => drawing(layout, at),
      lines: ({ row, column }) => words.point(model, row, column),
      hitTest: (x, y) => nearestPoint(anchors, x, y),
      select: (at) => this.#select(model, at),
    };
  }

  #select({ lines, periods }: IndicatorTrendModel, { row, column }: Cursor): void {
    const line = lines[row]!;
    const value = line.values[column]!;
    const detail: IndicatorTrendSelection = omitUndefined({
      widget: this.widget,
      period: periods[column]!.text,
      series: line.id,
      value: isKnown(value) ? value.value : undefined,
    });
    this.emit('council-select', detail);
  }
}
