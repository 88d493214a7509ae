// The element of the mix: it joins the stages, and turns what a person does into an entry and an event.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { nameOf } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { Stages, WordsLoader } from '../../view/council-element.js';
import type { Cursor } from '../../view/explore.js';
import { ExploredElement, type Scene } from '../../view/explored-element.js';
import { legendView } from '../../view/legend.js';
import { parsePlacementMix, type PlacementMix, writePlacementMix } from './input.js';
import { type PictureLayout, type PlacementMixLayout, placementMixLayout } from './layout.js';
import { type PlacementMixModel, placementMixModel } from './model.js';
import { protectPlacementMix } from './protect.js';
import { placementMixStyles } from './styles.js';
import { placementMixTable } from './table.js';
import { drawing, entryAt, headView, legendSample } from './view.js';
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
export class PlacementMixElement extends ExploredElement<
  PlacementMix,
  PlacementMixModel,
  PlacementMixWords,
  PlacementMixLayout
> {
  static override properties: PropertyDeclarations = { view: { reflect: true } };
  static override styles = [...ExploredElement.styles, placementMixStyles];

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

  protected override willUpdate(changed: PropertyValues): void {
    // In the other drawing the point that a person looked at is elsewhere.
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
      before: this.#above(
        words.reason(model),
        words.openTable(model),
        layout,
        picture.kind,
        labels,
      ),
      legend: legendView(picture.legend, core.card.legend, legendSample),
      legendBelow: true,
      draw: (at) => drawing(picture, at),
      lines: ({ row, column }) => words.point(model, row, column),
      hitTest: (x, y, target) => entryAt(picture, x, y, target),
      select: (at) => this.#select(model, at),
    };
  }

  /** Why bars are drawn, where they are not asked for; else the button that draws the other. */
  #above(
    reason: string,
    openTable: string,
    { bars }: PlacementMixLayout,
    kind: PictureLayout['kind'],
    { showBars, showDonut }: PlacementMixWords['labels'],
  ): TemplateResult {
    const other = kind === 'bars' ? 'donut' : 'bar';
    return html`
      ${reason ? html`<p class="small quiet">${reason}</p>` : nothing}
      ${
        bars
          ? html`<button type="button" part="switch" @click=${() => (this.view = other)}>
            ${other === 'donut' ? showDonut : showBars}
          </button>`
          : nothing
      }
      ${openTable ? html`<p class="tap small quiet">${openTable}</p>` : nothing}
    `;
  }

  #select({ mixes, entries, parts, groups, envelope }: PlacementMixModel, at: Cursor): void {
    const entry = entries[at.column]!;
    const mix = mixes[at.row]!;
    const { value, share } = mix.entries[at.column]!;
    const area = mix.area ?? envelope.area;
    const detail: PlacementMixSelection = omitUndefined({
      widget: this.widget,
      parts: entry.parts.map((part) => parts[part]!.id),
      group: groups[entry.group]?.id,
      area: area && (area.code ?? nameOf(area.name)),
      period: mix.period?.text,
      value: isKnown(value) ? value.value : undefined,
      share,
    });
    this.emit('council-select', detail);
    if (entry.parts.length > 1) this.#openTable();
  }

  /** What "Other" stands for is in the table. */
  #openTable(): void {
    const figures = this.renderRoot.querySelector<HTMLDetailsElement>('[part=figures]');
    if (!figures) return;
    figures.open = true;
    figures.scrollIntoView({ block: 'nearest' });
  }
}
