// The element of the funnel: joins its stages, switches between levels and journey, and says what a person chooses.
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { lazy } from '../../core/lazy.js';
import { defineWidget, type DrawnOf } from '../../view/define-widget.js';
import type { GivenSelection } from '../../view/events.js';
import { ExploredElement } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import type { Cursor, Scene } from '../../view/scene.js';
import { selectedArea, selectedFigure } from '../../view/selection.js';
import { thresholdFunnelSchema, parseThresholdFunnel, writeThresholdFunnel } from './input.js';
import { type LegendEntry, thresholdFunnelLayout, thresholdFunnelParts } from './layout.js';
import { type Item, thresholdFunnelModel } from './model.js';
import { protectThresholdFunnel } from './protect.js';
import { thresholdFunnelStyles } from './styles.js';
import { drawing, legendSample, viewSwitch } from './view.js';

export const table = lazy(() => import('./table.js'));

const definition = defineWidget({
  name: 'threshold-funnel',
  schema: thresholdFunnelSchema,
  parse: parseThresholdFunnel,
  protect: protectThresholdFunnel,
  write: writeThresholdFunnel,
  needs: ({ model, view }) => thresholdFunnelParts(model(), view),
  later: ({ model }) => [
    table,
    ...model().views.flatMap((view) => thresholdFunnelParts(model(), view)),
  ],
  model: thresholdFunnelModel,
  layout: thresholdFunnelLayout,
  locales: { en: () => import('./words.en.js'), cy: () => import('./words.cy.js') },
  styles: [thresholdFunnelStyles],
});

type Drawn = DrawnOf<typeof definition>;

/**
 * Contacts through triage to the threshold levels, and the journey from contact to care.
 *
 * @tag council-threshold-funnel
 *
 * @fires {CustomEvent<ChangeDetail>} council-change - A person switched `view`.
 *
 * @csspart switch - The buttons for levels and journey.
 */
export class ThresholdFunnelElement extends ExploredElement<typeof definition> {
  static override readonly definition = definition;
  /** A loader for each language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = definition.locales;
  static override properties: PropertyDeclarations = { view: { reflect: true } };

  /** Levels or journey; the choice of the dataset where it is not set, or where the dataset has only one. */
  declare view: 'levels' | 'journey' | undefined;

  protected override get askedView(): string | undefined {
    return this.view;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The point belongs to the view that was left.
    if (changed.has('view')) this.cursor = undefined;
    super.willUpdate(changed);
  }

  protected scene(drawn: Drawn): Scene {
    const { model, words, layout } = drawn;
    const { view, ownScales, legend } = layout;
    const has = (kind: LegendEntry['kind']) => legend.some((entry) => entry.kind === kind);
    const shows = { ownScales, hasThinBars: has('before'), hasRungs: has('own') };
    const hitBoxAt = ({ row, column }: Cursor) => layout.hitBoxes[row]![column]!;
    return {
      ...layout,
      surface: words.surface(model, view, shows),
      table: () => table.now.thresholdFunnelTable(model, words),
      instructions: words.labels.instructions(layout.areas.length > 1),
      controls: viewSwitch(model.views, view, words, (chosen) => this.turn('view', chosen)),
      legend: legendView(legend, legendSample),
      draw: (at) => drawing(layout, at && hitBoxAt(at)),
      about: () => words.about(model, view),
      rowName: (row) => words.rowName(model, layout.areas[row]!, layout.hitBoxes[row]!.length),
      lines: (at) => words.point(model, layout.areas[at.row]!, hitBoxAt(at).of),
      selection: (at) => selectionOf(drawn, layout.areas[at.row]!, hitBoxAt(at).of),
    };
  }
}

/** What has no id in the dataset, such as all contacts, has that of its kind. */
function selectionOf({ model, words }: Drawn, panel: number, item: Item): GivenSelection {
  const { panels, period, envelope } = model;
  const { kind, key } = item;
  return {
    area: selectedArea(panels[panel]!.area ?? envelope.area, words.core.lang),
    item: { kind, id: key.slice(kind.length).trim() || kind, name: words.itemName(item) },
    period: period?.text,
    ...selectedFigure(item.value, 'count'),
  };
}
