// Lets a person explore a picture by keyboard, pointer and touch: one tab stop, one tooltip, one polite region.
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { CouncilElement } from './council-element.js';
import type { Drawn, TypesOf, WidgetDefinition, WidgetTypes } from './define-widget.js';
import { type Cursor, moveBy } from './explore.js';
import { exploreStyles } from './explore-styles.js';
import { keepLast } from './keep-last.js';
import type { Picture } from './picture.js';
import { type Anchor, type PlacedScene, placedScene, type Scene } from './scene.js';
import { tooltipView } from './tooltip.js';

/** On paper, a higher drawing has a page to itself: below its title it would be too small to read. */
const TALL_PX = 1000;
/** The distance from a point to its tooltip, and from a box. */
const BESIDE_PX = 14;
const BELOW_PX = 8;

/**
 * Base of every widget whose picture is explored point by point.
 *
 * @csspart tooltip - What is known of the point that a person looks at.
 */
export abstract class ExploredElement<
  Definition extends WidgetDefinition,
  Input extends object = TypesOf<Definition>['dataset'],
  T extends WidgetTypes = TypesOf<Definition>,
> extends CouncilElement<Definition, Input, T> {
  static override properties: PropertyDeclarations = { cursor: { state: true } };
  /** @internal */
  protected static override readonly sharedStyles = [...super.sharedStyles, exploreStyles];

  /** The point that a person is looking at. */
  declare protected cursor: Cursor | undefined;
  #scene: PlacedScene | undefined;
  /** Goes up when anything other than the cursor changes. */
  #version = 0;
  readonly #keepScene = keepLast<PlacedScene>();

  protected abstract scene(drawn: Drawn<T>): Scene;

  protected override willUpdate(changed: PropertyValues): void {
    // A pointer that moves over the chart changes only the chart.
    if ([...changed.keys()].some((name) => name !== 'cursor')) this.#version += 1;
    super.willUpdate(changed);
  }

  protected picture(drawn: Drawn<T>): Picture {
    const { model, words, layout } = drawn;
    const scene = this.#keepScene([layout, this.#version], () => placedScene(this.scene(drawn)));
    this.#scene = scene;
    return { ...scene, chart: this.#chart(scene, words.core.title(model.envelope)) };
  }

  #chart(scene: PlacedScene, title: string): TemplateResult {
    const { widthPx, heightPx, fontPx, topPx = 0, legend = nothing, legendBelow } = scene;
    const at = this.#anchor && this.cursor;
    const lines = at ? scene.lines(at) : [];
    return html`
      <div
        class="explore"
        tabindex="0"
        role="group"
        aria-label=${title}
        aria-describedby="instructions description"
        @keydown=${this.#onKey}
        @blur=${this.#leave}
        @pointermove=${this.#onPoint}
        @pointerdown=${this.#onPoint}
        @pointerleave=${this.#onPointerLeave}
        @click=${this.#select}
      >
        ${legendBelow ? nothing : legend}
        <div class="drawing">
          <svg
            part="chart"
            aria-hidden="true"
            class="font-${fontPx} ${scene.kind ?? ''} ${heightPx > TALL_PX ? 'tall' : ''}"
            width=${widthPx}
            height=${heightPx}
            viewBox="0 ${-topPx} ${widthPx} ${heightPx}"
          >
            ${scene.draw(at)}
          </svg>
          ${at ? tooltipView(lines) : nothing}
        </div>
        ${legendBelow ? legend : nothing}
        <div class="unseen" aria-live="polite">${lines.join(', ')}</div>
      </div>
      <p id="instructions" class="instructions">${scene.instructions}</p>
    `;
  }

  protected override resetSelection(): void {
    this.cursor = undefined;
  }

  get #anchor(): Anchor | undefined {
    return this.cursor && this.#scene?.anchors[this.cursor.row]?.[this.cursor.column];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#scene || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#leave();
    if (event.key === 'Enter') return this.#select();
    const { anchors, beginsLast } = this.#scene;
    const at = this.#anchor && this.cursor;
    const columns = anchors[at?.row ?? 0]?.length;
    const moved = columns && moveBy(event.key, at, at ? anchors.length : 1, columns);
    if (!moved) return;
    // Otherwise arrow keys would also scroll the page.
    event.preventDefault();
    const begins = !at && !beginsLast && event.key !== 'End';
    this.cursor = begins ? { row: 0, column: 0 } : this.#alike(moved);
  };

  /** The same thing in another row, or else what is at the same place. */
  #alike({ row, column }: Cursor): Cursor {
    const key = this.#anchor?.key;
    const there = this.#scene!.anchors[row]!;
    const same = key === undefined ? -1 : there.findIndex((anchor) => anchor.key === key);
    const moves = row !== this.cursor?.row && same >= 0;
    return { row, column: moves ? same : Math.min(column, there.length - 1) };
  }

  readonly #onPoint = (event: PointerEvent): void => {
    const chart = this.renderRoot.querySelector('[part=chart]')?.getBoundingClientRect();
    if (!chart || !this.#scene) return;
    const { topPx = 0 } = this.#scene;
    const [x, y] = [event.clientX - chart.left, event.clientY - chart.top - topPx];
    const at = this.#scene.hitTest(x, y, event.target as Element);
    if (at?.row !== this.cursor?.row || at?.column !== this.cursor?.column) this.cursor = at;
  };

  readonly #leave = (): void => {
    this.cursor = undefined;
  };

  /** After a finger is lifted, its point stays until another is touched or the focus moves away. */
  readonly #onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#leave();
  };

  readonly #select = (): void => {
    if (!this.#anchor) return;
    const selection = this.#scene!.selection(this.cursor!);
    this.choose(selection);
    if (selection.parts) this.#openTable();
  };

  /** Opens the table, which has the parts that are drawn as one. */
  #openTable(): void {
    const figures = this.renderRoot.querySelector<HTMLDetailsElement>('[part=figures]');
    if (!figures) return;
    figures.open = true;
    figures.scrollIntoView({ block: 'nearest' });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const tooltip = this.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    // A strict content security policy allows a style that a script sets, but no style attribute.
    if (tooltip) tooltip.style.transform = placeOf(this.#anchor!, this.#scene!);
  }
}

/** Beside a point on the side with more room, below a box or above it; never outside the drawing's width. */
function placeOf(
  { x, y, bottomPx }: Anchor,
  { widthPx, heightPx, topPx = 0 }: PlacedScene,
): string {
  const beside = bottomPx === undefined;
  const onLeft = beside && x > widthPx / 2;
  const left = onLeft ? `${x - BESIDE_PX}px - 100%` : `${beside ? x + BESIDE_PX : x}px`;
  const top = y + topPx;
  const isLow = !beside && (top + bottomPx + topPx) / 2 > heightPx / 2;
  const down = isLow
    ? `${top - BELOW_PX}px - 100%`
    : `${beside ? Math.max(0, top - 24) : bottomPx + topPx + BELOW_PX}px`;
  return `translate(max(0px, min(${left}, ${widthPx}px - 100%)), calc(${down}))`;
}
