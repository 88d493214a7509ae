// The element of the trend: joins its stages, and says what a person explores and chooses.
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { HeardRow } from '../../core/chart/tones.js';
import { nameOf } from '../../core/data/text.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import { lazy } from '../../core/lazy.js';
import { defineWidget, type DrawnOf } from '../../view/define-widget.js';
import type { GivenSelection } from '../../view/events.js';
import { ExploredElement } from '../../view/explored-element.js';
import { heard } from '../../view/heard.js';
import { type LegendButton, legendView } from '../../view/legend.js';
import { ratingStyles } from '../../view/rating.js';
import type { Cursor, Scene } from '../../view/scene.js';
import { selectedArea, selectedFigure } from '../../view/selection.js';
import { indicatorTrendSchema, parseIndicatorTrend, writeIndicatorTrend } from './input.js';
import { control } from '../../core/indicator/model.js';
import { withoutLines } from './layout.aside.js';
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
  static override properties: PropertyDeclarations = { aside: { state: true } };

  /** Indexes of the lines that a person has put aside: they stay in the table. */
  declare protected aside: ReadonlySet<number>;
  /** What they did last. */
  #change = '';

  constructor() {
    super();
    this.aside = new Set();
  }

  protected scene(drawn: Drawn): Scene {
    const { model, words, layout: whole } = drawn;
    const { layout, rows } = withoutLines(whole, this.aside);
    const lineAt = ({ row, column }: Cursor): Cursor => ({ row: rows[row]!, column });
    return {
      ...layout,
      rows,
      surface: words.surface(model, whole),
      notDrawn: this.#notDrawn(drawn),
      change: this.#change,
      rating: ratingView(model, words),
      table: () => table.now.indicatorTrendTable(model, words),
      events: () => words.events(model),
      ...(isHeard(drawn) ? { heard: () => heardRows(drawn) } : {}),
      anchors: () => layout.lines.map(({ points }) => points),
      beginsLast: true,
      instructions: words.core.card.instructions,
      legend: legendView(layout.legend, legendSample, {
        label: words.labels.lines,
        of: (entry) => this.#buttonOf(entry, drawn),
      }),
      legendBelow: layout.legendBelow,
      draw: (at) => drawing(layout, at),
      about: () => [words.about(model, seenOf(layout)), this.#notDrawn(drawn)].join(' ').trim(),
      rowName: (row) => words.rowName(model, rows[row]!),
      lines: (at) => words.point(model, lineAt(at).row, at.column),
      selection: (at) => selectionAt(drawn, lineAt(at)),
    };
  }

  /** Which lines are put aside, so that nobody takes the picture for the whole, on paper neither. */
  #notDrawn({ model, words }: Drawn): string {
    const names = model.lines.filter((_, i) => this.aside.has(i)).map(words.lineName);
    return names.length > 0 ? words.notDrawn(names) : '';
  }

  /** The leading line cannot be put aside: title, number and sentences are about it. */
  #buttonOf({ kind, line = 0 }: LegendEntry, { model, words }: Drawn): LegendButton | undefined {
    if (kind !== 'line' || line === 0) return undefined;
    const isDrawn = !this.aside.has(line);
    const name = words.lineName(model.lines[line]!);
    const press = (): void => {
      const others = [...this.aside].filter((each) => each !== line);
      this.#change = isDrawn ? words.putAside(name) : words.drawnAgain(name);
      this.cursor = undefined;
      this.aside = new Set(isDrawn ? [...others, line] : others);
    };
    return { isDrawn, press };
  }

  /** New data are drawn whole. */
  protected override resetSelection(): void {
    super.resetSelection();
    this.aside = new Set();
    this.#change = '';
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

/** One figure has nothing that it is higher or lower than. */
const isHeard = ({ model }: Drawn): boolean =>
  model.lines.some(({ values }) => values.filter(isKnown).length > 1);

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
