// The element of the funnel: it joins the stages, and turns what a person does into a view, a point and an event.
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { type HitBox, hitTest } from '../../core/chart/rows.hit-test.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { isKnown } from '../../core/data/value.js';
import type { Stages, WordsLoader } from '../../view/council-element.js';
import type { Cursor } from '../../view/explore.js';
import { ExploredElement, type Scene, type Anchor } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import {
  parseThresholdFunnel,
  type ThresholdFunnel,
  type View,
  writeThresholdFunnel,
} from './input.js';
import { type ThresholdFunnelLayout, thresholdFunnelLayout } from './layout.js';
import { type Item, type ThresholdFunnelModel, thresholdFunnelModel } from './model.js';
import { protectThresholdFunnel } from './protect.js';
import { thresholdFunnelStyles } from './styles.js';
import { thresholdFunnelTable } from './table.js';
import { drawing, headView, legendSample, viewSwitch } from './view.js';
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
export class ThresholdFunnelElement extends ExploredElement<
  ThresholdFunnel,
  ThresholdFunnelModel,
  ThresholdFunnelWords,
  ThresholdFunnelLayout
> {
  static override properties: PropertyDeclarations = { view: { reflect: true } };
  static override styles = [...ExploredElement.styles, thresholdFunnelStyles];

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

  protected override willUpdate(changed: PropertyValues): void {
    // The point belongs to the view that was left.
    if (changed.has('view')) this.cursor = undefined;
    super.willUpdate(changed);
  }

  protected scene(
    model: ThresholdFunnelModel,
    words: ThresholdFunnelWords,
    layouts: ThresholdFunnelLayout,
  ): Scene {
    const { views } = model;
    const view = this.view && views.includes(this.view) ? this.view : model.view;
    const layout = layouts[view]!;
    const hitBoxAt = ({ row, column }: Cursor) => layout.hitBoxes[row]![column]!;
    return {
      ...layout,
      head: headView(model, words, view),
      table: thresholdFunnelTable(model, words),
      events: [],
      notes: words.notes(model, view, layout.ownScales),
      anchors: layout.hitBoxes.map((boxes) => boxes.map(anchorOf)),
      instructions: words.labels.instructions(layout.areas.length > 1),
      before: viewSwitch(views, view, words, this.#choose),
      legend: legendView(layout.legend, words.core.card.legend, legendSample),
      draw: (at) => drawing(layout, at && hitBoxAt(at)),
      lines: (at) => words.point(model, layout.areas[at.row]!, hitBoxAt(at).of),
      hitTest: (x, y) => hitTest(layout.hitBoxes, x, y),
      select: (at) => {
        const { of: item } = hitBoxAt(at);
        const detail: ThresholdFunnelSelection = omitUndefined({
          widget: this.widget,
          view,
          kind: item.kind,
          name: words.itemName(item),
          area: model.panels.length > 1 ? words.panelName(model, layout.areas[at.row]!) : undefined,
          value: isKnown(item.value) ? item.value.value : undefined,
        });
        this.emit('council-select', detail);
      },
    };
  }

  readonly #choose = (view: View): void => {
    this.view = view;
  };
}

/** A tooltip stands a little within its bar. */
const anchorOf = ({ x, topPx, bottomPx, of }: HitBox<Item>): Anchor => ({
  x: x + 24,
  y: topPx,
  bottomPx,
  key: of.key,
});
