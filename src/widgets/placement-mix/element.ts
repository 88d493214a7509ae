// The element of the mix: joins its stages, switches between donut and bars, and says what a person chooses.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { nameOf } from '../../core/data/text.js';
import { defineWidget } from '../../view/define-widget.js';
import type { Selection } from '../../view/events.js';
import type { Cursor } from '../../view/explore.js';
import { ExploredElement, type Scene } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import { areaChosen, figureChosen } from '../../view/selection.js';
import { parsePlacementMix, type PlacementMixDataset, writePlacementMix } from './input.js';
import { type PictureLayout, type PlacementMixLayout, placementMixLayout } from './layout.js';
import { type PlacementMixModel, placementMixModel } from './model.js';
import { protectPlacementMix } from './protect.js';
import { placementMixStyles } from './styles.js';
import { placementMixTable } from './table.js';
import { drawing, entryAt, headView, legendSample } from './view.js';
import type { PlacementMixWords } from './words.js';

const definition = defineWidget({
  name: 'placement-mix',
  parse: parsePlacementMix,
  protect: protectPlacementMix,
  write: writePlacementMix,
  model: placementMixModel,
  layout: placementMixLayout,
  locales: { en: () => import('./words.en.js') },
  styles: [placementMixStyles],
});

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

  protected override willUpdate(changed: PropertyValues): void {
    // The point that a person looked at is elsewhere in the other drawing.
    if (changed.has('view')) this.resetSelection();
    super.willUpdate(changed);
  }

  protected scene(
    model: PlacementMixModel,
    words: PlacementMixWords,
    layout: PlacementMixLayout,
  ): Scene {
    const picture = (this.view === 'bar' ? layout.bars : undefined) ?? layout.picture;
    const { labels, core } = words;
    return {
      widthPx: layout.widthPx,
      heightPx: picture.heightPx,
      fontPx: layout.fontPx,
      kind: picture.kind,
      head: headView(model, words),
      table: placementMixTable(model, words),
      events: [],
      notes: words.notes(model),
      anchors: picture.points,
      instructions: labels.instructions(model.mixes.length > 1),
      before: this.#above(model, words, picture.kind, layout.bars !== undefined),
      legend: legendView(picture.legend, core.card.legend, legendSample),
      legendBelow: true,
      draw: (at) => drawing(picture, at),
      lines: ({ row, column }) => words.point(model, row, column),
      hitTest: (x, y, target) => entryAt(picture, x, y, target),
      selection: (at) => selectionAt(model, words, at),
    };
  }

  /** Why bars are drawn, where a donut would mislead; else the button that draws the other. */
  #above(
    model: PlacementMixModel,
    words: PlacementMixWords,
    kind: PictureLayout['kind'],
    hasSwitch: boolean,
  ): TemplateResult {
    const [reason, openTable] = [words.reason(model), words.openTable(model)];
    const other = kind === 'bars' ? 'donut' : 'bar';
    const { showBars, showDonut } = words.labels;
    return html`
      ${reason ? html`<p class="small quiet">${reason}</p>` : nothing}
      ${
        hasSwitch
          ? html`<button type="button" part="switch" @click=${() => this.turn('view', other)}>
            ${other === 'donut' ? showDonut : showBars}
          </button>`
          : nothing
      }
      ${openTable ? html`<p class="tap small quiet">${openTable}</p>` : nothing}
    `;
  }
}

/** Several small parts that are drawn as one are named each by its id. */
function selectionAt(
  model: PlacementMixModel,
  words: PlacementMixWords,
  { row, column }: Cursor,
): Selection {
  const { mixes, entries, parts, measure, envelope } = model;
  const entry = entries[column]!;
  const mix = mixes[row]!;
  const name = words.entryName(model, entry);
  const ids = entry.parts.map((part) => parts[part]!.id);
  const [id] = ids;
  return omitUndefined({
    area: areaChosen(mix.area ?? envelope.area, words.core.lang),
    item: ids.length > 1 ? { kind: 'other', id: name, name } : { kind: 'part', id: id!, name },
    parts: ids.length > 1 ? ids : undefined,
    period: mix.period?.text,
    ...figureChosen(mix.entries[column]!.value, nameOf(measure.unit)),
  });
}
