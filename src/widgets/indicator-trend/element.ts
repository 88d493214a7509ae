// The element of the trend: joins its stages, and says what a person explores and chooses.
import type { HeardRow } from '../../core/chart/tones.js';
import { nameOf } from '../../core/data/text.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import { lazy } from '../../core/lazy.js';
import { defineWidget, type DrawnOf } from '../../view/define-widget.js';
import type { GivenSelection } from '../../view/events.js';
import { ExploredElement } from '../../view/explored-element.js';
import { heard } from '../../view/heard.js';
import { legendView } from '../../view/legend.js';
import { ratingStyles } from '../../view/rating.js';
import type { Cursor, Scene } from '../../view/scene.js';
import { selectedArea, selectedFigure } from '../../view/selection.js';
import { indicatorTrendSchema, parseIndicatorTrend, writeIndicatorTrend } from './input.js';
import { control } from '../../core/indicator/model.js';
import { indicatorTrendLayout, indicatorTrendParts } from './layout.js';
import type { IndicatorTrendLayout, LegendEntry } from './layout.types.js';
import { indicatorTrendModel } from './model.js';
import { protectIndicatorTrend } from './protect.js';
import { indicatorTrendStyles } from './styles.js';
import type { Seen } from './words.js';
import { drawing, legendSample, ratingView } from './view.js';

export const table = lazy(() => import('./table.js'));

const definition = defineWidget({
  name: 'indicator-trend',
  schema: indicatorTrendSchema,
  parse: parseIndicatorTrend,
  fromTable: async () => (await import('./from-table.js')).indicatorTrendFromTable,
  protect: protectIndicatorTrend,
  write: writeIndicatorTrend,
  later: () => [table],
  needs: ({ data: { indicator } }) => [
    ...(indicator.control ? [control] : []),
    ...indicatorTrendParts(indicator),
  ],
  model: indicatorTrendModel,
  layout: indicatorTrendLayout,
  locales: { en: () => import('./words.en.js'), cy: () => import('./words.cy.js') },
  styles: [ratingStyles, indicatorTrendStyles],
});

type Drawn = DrawnOf<typeof definition>;

/**
 * A measure over periods, with targets, comparators, control limits and a part-year projection.
 *
 * @tag council-indicator-trend
 *
 * @csspart rating - Whether the target is met, in the headline.
 */
export class IndicatorTrendElement extends ExploredElement<typeof definition> {
  static override readonly definition = definition;
  /** A loader for each language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = definition.locales;

  protected scene(drawn: Drawn): Scene {
    const { model, words, layout } = drawn;
    return {
      ...layout,
      surface: words.surface(model, layout),
      rating: ratingView(model, words),
      table: () => table.now.indicatorTrendTable(model, words),
      events: () => words.events(model),
      heard: () => heardRows(drawn),
      anchors: () => layout.lines.map(({ points }) => points),
      beginsLast: true,
      instructions: words.core.card.instructions,
      legend: legendView(layout.legend, legendSample),
      legendBelow: layout.legendBelow,
      draw: (at) => drawing(layout, at),
      about: () => words.about(model, seenOf(layout)),
      rowName: (row) => words.rowName(model, row),
      lines: ({ row, column }) => words.point(model, row, column),
      selection: (at) => selectionAt(drawn, at),
    };
  }
}

/** Lines have names of their own, and each point says its marks. */
const SAID_ELSEWHERE: readonly LegendEntry['kind'][] = ['line', 'p', 'e', 'r', 'signal'];

function seenOf({ values, legend, bandLabel, labels }: IndicatorTrendLayout): Seen {
  const [first, last] = [values[0], values.at(-1)];
  const inKey = legend.filter(({ kind }) => !SAID_ELSEWHERE.includes(kind));
  // What is no line has its name in the drawing where there is room.
  const inDrawing = labels.filter(({ slot }) => slot === undefined);
  return {
    axis: first && last && { from: first.label, to: last.label },
    also: [
      ...inDrawing.map(({ lines }) => lines.join(' ')),
      ...(bandLabel ? [bandLabel.text] : []),
      ...inKey.map(({ text }) => text),
    ],
  };
}

/** What is shown of each line, and that a figure is withheld. */
const heardRows = ({ model, words }: Drawn): readonly HeardRow[] =>
  model.lines.map((line, row) => ({
    name: words.lineName(line),
    points: line.values.map((value, column) => ({
      text: heard(words.point(model, row, column)),
      value: isKnown(value) ? value.value : absenceOf(value) === 'c' ? 'withheld' : undefined,
    })),
  }));

/** The area of the dataset is that of its leading series alone. */
function selectionAt({ model, words }: Drawn, { row, column }: Cursor): GivenSelection {
  const { lines, periods, measure, lead, envelope } = model;
  const line = lines[row]!;
  const value = line.values[column]!;
  return {
    area: line.id === lead.id ? selectedArea(envelope.area, words.core.lang) : undefined,
    item: { kind: 'series', id: line.id, name: words.lineName(line) },
    period: periods[column]!.text,
    ...selectedFigure(value, nameOf(measure.unit)),
  };
}
