// The element of the mix: joins its stages, switches between donut and bars, and says what a person chooses.
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { nameOf } from '../../core/data/text.js';
import { lazy } from '../../core/lazy.js';
import { defineWidget, type DrawnOf } from '../../view/define-widget.js';
import type { GivenSelection } from '../../view/events.js';
import { ExploredElement } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import { type Described, node } from '../../view/nodes.js';
import type { Cursor, Scene } from '../../view/scene.js';
import { selectedArea, selectedFigure } from '../../view/selection.js';
import {
  placementMixSchema,
  parsePlacementMix,
  type PlacementMixDataset,
  writePlacementMix,
} from './input.js';
import { type PictureLayout, placementMixLayout, placementMixParts } from './layout.js';
import { placementMixModel } from './model.js';
import { protectPlacementMix } from './protect.js';
import { placementMixStyles } from './styles.js';
import { drawing, entryAt, legendSample } from './view.js';

export const table = lazy(() => import('./table.js'));

const definition = defineWidget({
  name: 'placement-mix',
  schema: placementMixSchema,
  parse: parsePlacementMix,
  fromTable: async () => (await import('./from-table.js')).placementMixFromTable,
  protect: protectPlacementMix,
  write: writePlacementMix,
  needs: ({ model, view }) => placementMixParts(model(), view),
  later: ({ model }) => [table, ...placementMixParts(model(), 'bar')],
  model: placementMixModel,
  layout: placementMixLayout,
  locales: { en: () => import('./words.en.js'), cy: () => import('./words.cy.js') },
  styles: [placementMixStyles],
});

type Drawn = DrawnOf<typeof definition>;

/**
 * Where children live or with whose carers: shares of a whole, in groups that may have targets.
 *
 * @tag council-placement-mix
 *
 * @fires {CustomEvent<ChangeDetail>} council-change - A person switched `view`.
 *
 * @csspart switch - The button that draws bars in place of the donut, and back.
 */
export class PlacementMixElement extends ExploredElement<
  typeof definition,
  PlacementMixDataset | readonly PlacementMixDataset[]
> {
  static override readonly definition = definition;
  /** A loader for each language; a page adds its own with `locales.set('cy', () => import('…'))`. */
  static readonly locales = definition.locales;
  static override properties: PropertyDeclarations = { view: { reflect: true } };

  /** `bar` draws bars in place of a donut. Where a donut would mislead, bars are always drawn. */
  declare view: 'donut' | 'bar' | undefined;

  protected override get askedView(): string | undefined {
    return this.view;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The point that a person looked at is elsewhere in the other drawing.
    if (changed.has('view')) this.resetSelection();
    super.willUpdate(changed);
  }

  protected scene(drawn: Drawn): Scene {
    const { model, words, layout } = drawn;
    const { picture } = layout;
    const { labels } = words;
    return {
      widthPx: layout.widthPx,
      heightPx: picture.heightPx,
      fontPx: layout.fontPx,
      kind: picture.kind,
      surface: words.surface(model),
      table: () => table.now.placementMixTable(model, words),
      anchors: () => picture.points,
      instructions: labels.instructions(model.mixes.length > 1),
      controls: this.#switch(drawn, picture.kind),
      legend: legendView(picture.legend, legendSample),
      legendBelow: true,
      draw: (at) => drawing(picture, at),
      about: () => words.about(model, picture.kind),
      rowName: (row) => words.rowName(model, row),
      lines: ({ row, column }) => words.point(model, row, column),
      ...(picture.hitBoxes.length > 0 ? { hitBoxes: picture.hitBoxes } : { hitTest: entryAt }),
      selection: (at) => selectionAt(drawn, at),
    };
  }

  /** The button that draws the other picture, where a donut can be drawn. */
  #switch({ words, model }: Drawn, kind: PictureLayout['kind']): Described | undefined {
    if (model.form !== 'donut') return undefined;
    const other = kind === 'bars' ? 'donut' : 'bar';
    const { showBars, showDonut } = words.labels;
    return node(
      'button',
      { type: 'button', part: 'switch', '@click': () => this.turn('view', other) },
      other === 'donut' ? showDonut : showBars,
    );
  }
}

/** Several parts that are drawn as one are named each by its id; what the parts leave of the total has none. */
function selectionAt({ model, words }: Drawn, { row, column }: Cursor): GivenSelection {
  const { mixes, entries, parts, measure, envelope } = model;
  const entry = entries[column]!;
  const mix = mixes[row]!;
  const name = words.entryName(model, entry);
  const ids = entry.parts.map((part) => parts[part]!.id);
  const [id] = ids;
  return {
    area: selectedArea(mix.area ?? envelope.area, words.core.lang),
    item: ids.length === 1 ? { kind: 'part', id: id!, name } : { kind: 'other', id: name, name },
    parts: ids.length === 1 ? undefined : ids,
    period: mix.period?.text,
    ...selectedFigure(mix.entries[column]!.value, nameOf(measure.unit)),
  };
}
