// Moves through a picture by keyboard, pointer and touch. It is loaded when a person first approaches a picture.
import { hitTest, type HitBox } from '../core/chart/rows.hit-test.js';
import { moveBy, nearestPoint } from './explore.js';
import type { GivenSelection } from './events.js';
import { unfold } from './folded.js';
import type { Described } from './nodes.js';
import type { Anchor, Cursor, Scene } from './scene.js';
import { pointerBox } from './pointer-box.js';
import { POINT_PX, pointElements, pointOf, pointsView } from './points.js';
import { Rest } from './rest.js';
import { tooltipView } from './tooltip.js';

/** What a person did, and to what: an event forgets its target when it has been sent. */
export interface Approach {
  readonly event: Event;
  readonly target: Element;
}

/** The picture, the point that a person is looking at, and what choosing one does. */
export interface Explored {
  readonly root: ParentNode;
  readonly scene: () => Scene | undefined;
  /** How many px of the page one of the scene takes. */
  readonly scale: () => number;
  readonly cursor: () => Cursor | undefined;
  readonly move: (to: Cursor | undefined) => void;
  readonly choose: (selection: GivenSelection) => void;
}

/** The distance from a point to its tooltip, and from a box. */
const BESIDE_PX = 14;
const BELOW_PX = 8;
/** From the left of a box to its tooltip. */
const WITHIN_PX = 24;

export class Explorer {
  readonly #of: Explored;
  readonly #rest = new Rest();
  /** The point that had the focus last; its row is a series, which other rows that are put aside do not move. */
  #home: Cursor | undefined;
  /** Whether the point that a person looks at is to be brought into view: it was reached by keyboard. */
  #follows = false;

  constructor(of: Explored) {
    this.#of = of;
  }

  get #scene(): Scene {
    return this.#of.scene()!;
  }

  /** Whether there is such a point. */
  has(cursor: Cursor | undefined): boolean {
    return cursor !== undefined && this.#anchors[cursor.row]?.[cursor.column] !== undefined;
  }

  handle({ event, target }: Approach): void {
    if (!this.#of.scene()) return;
    const { type } = event;
    // Buttons of a key mean no point; Escape puts a tooltip away wherever the focus is.
    if (target.closest('.legend') && (type === 'click' || isOtherKey(event))) return;
    if (type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (type === 'click') this.#select();
    else if (type === 'focusin') this.#onFocus(target);
    else if (type === 'focusout') this.#onBlur(event as FocusEvent, target);
    // After a finger is lifted, its point stays until another is touched or the focus moves away.
    else if (type === 'pointerleave') {
      if ((event as PointerEvent).pointerType === 'mouse') this.#leave();
    } else if (type.startsWith('pointer')) this.#onPoint(event as PointerEvent, target);
  }

  /** The point that is the tab stop; undefined where there are none. */
  get stop(): Cursor | undefined {
    const [first = []] = this.#anchors;
    const home = this.#home && { ...this.#home, row: this.#rowOf(this.#home.row) };
    if (this.has(home)) return home;
    return first.length > 0
      ? { row: 0, column: this.#scene.beginsLast ? first.length - 1 : 0 }
      : undefined;
  }

  /** Gives the focus to the tab stop. */
  regain(): void {
    this.#element(this.stop)?.focus({ preventScroll: true });
  }

  /** All points, for assistive technology. */
  points(stop: Cursor): Described {
    return pointsView(this.#scene, this.#anchors, stop, this.#of.scale());
  }

  /** While there is a tooltip, Escape puts it away wherever the focus is. */
  watch(): void {
    if (this.#of.cursor()) document.addEventListener('keydown', this.#onEscape);
    else document.removeEventListener('keydown', this.#onEscape);
  }

  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#leave();
  };

  tooltip(lines: readonly string[]): Described {
    return tooltipView(lines);
  }

  /** A strict content security policy allows a style that a script sets, but no style attribute. */
  place(): void {
    const tooltip = this.#tooltip;
    const anchor = this.#anchor;
    if (tooltip && anchor) {
      const scale = this.#of.scale();
      const seen = unhidden(anchor, this.#scene, tooltip.offsetWidth / scale);
      tooltip.style.transform = placeOf(seen, this.#scene, scale);
      if (!this.#follows) return;
      this.#follows = false;
      const nearest = { block: 'nearest', inline: 'nearest' } as const;
      tooltip.scrollIntoView(nearest);
      this.#element(this.#of.cursor())?.scrollIntoView(nearest);
    }
  }

  get #tooltip(): HTMLElement | null {
    return this.#of.root.querySelector('[part=tooltip]');
  }

  get #anchors(): readonly (readonly Anchor[])[] {
    const { anchors, hitBoxes = [] } = this.#scene;
    return anchors?.() ?? hitBoxes.map((row) => row.map(anchorOf));
  }

  get #anchor(): Anchor | undefined {
    const cursor = this.#of.cursor();
    return cursor && this.#anchors[cursor.row]?.[cursor.column];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#leave();
    if (event.key === 'Enter') return this.#select();
    const anchors = this.#anchors;
    const at = this.#anchor ? this.#of.cursor() : this.#focused;
    const columns = anchors[at?.row ?? 0]?.length;
    const moved = columns && moveBy(event.key, at, at ? anchors.length : 1, columns);
    if (!moved) return;
    // Otherwise arrow keys would also scroll the page.
    event.preventDefault();
    const begins = !at && !this.#scene.beginsLast && event.key !== 'End';
    this.#go(begins ? { row: 0, column: 0 } : this.#alike(moved, at));
  }

  /** Moves the focus, which assistive technology follows. */
  #go(to: Cursor): void {
    this.#follows = true;
    this.#element(to)?.focus({ preventScroll: true });
    this.#show(to);
  }

  #onFocus(target: Element): void {
    const at = pointOf(this.#of.root, target);
    if (!at) return;
    this.#follows = true;
    this.#show(at);
  }

  /** A click into the picture takes the focus from a point, and still means a point. */
  #onBlur({ relatedTarget }: FocusEvent, target: Element): void {
    if (!target.closest('.explore')?.contains(relatedTarget as Node | null)) this.#leave();
  }

  #show(at: Cursor): void {
    this.#home = { ...at, row: this.#scene.rows?.[at.row] ?? at.row };
    this.#of.move(at);
  }

  /** -1 of a series that is put aside. */
  #rowOf(series: number): number {
    return this.#scene.rows?.indexOf(series) ?? series;
  }

  get #focused(): Cursor | undefined {
    return pointOf(this.#of.root, (this.#of.root as ShadowRoot).activeElement);
  }

  #element(at: Cursor | undefined): HTMLElement | undefined {
    return at && pointElements(this.#of.root)[at.row]?.[at.column];
  }

  /** The same thing in another row, or else what is at the same place. */
  #alike({ row, column }: Cursor, from: Cursor | undefined): Cursor {
    const key = from && this.#anchors[from.row]?.[from.column]?.key;
    const there = this.#anchors[row]!;
    const same = key === undefined ? -1 : there.findIndex((anchor) => anchor.key === key);
    const moves = row !== from?.row && same >= 0;
    return { row, column: moves ? same : Math.min(column, there.length - 1) };
  }

  #onPoint(event: PointerEvent, target: Element): void {
    const { clientX, clientY } = event;
    const isTouch = event.pointerType === 'touch';
    if (!isTouch && this.#rest.holds(event, this.#tooltip)) return;
    const drawing = this.#of.root.querySelector('[part=chart]');
    if (!drawing) return;
    const chart = pointerBox(drawing);
    const { widthPx, heightPx, topPx = 0 } = this.#scene;
    // The page may have zoomed or transformed the drawing, which is at its own scale too.
    const x = ((clientX - chart.left) * widthPx) / chart.width;
    const y = ((clientY - chart.top) * heightPx) / chart.height - topPx;
    const at = this.#at(x, y, target);
    const cursor = this.#of.cursor();
    if (at?.row !== cursor?.row || at?.column !== cursor?.column) this.#of.move(at);
  }

  #at(x: number, y: number, target: Element): Cursor | undefined {
    const scene = this.#scene;
    // A tooltip may lie over other shapes.
    if (target.closest('[part=tooltip]')) return this.#of.cursor();
    if (scene.hitTest) return scene.hitTest(target);
    return scene.hitBoxes ? hitTest(scene.hitBoxes, x, y) : nearestPoint(this.#anchors, x, y);
  }

  #leave(): void {
    this.#of.move(undefined);
  }

  #select(): void {
    if (!this.#anchor) return;
    const selection = this.#scene.selection(this.#of.cursor()!);
    this.#of.choose(selection);
    if (selection.parts) this.#openTable();
  }

  /** Opens the table, which has the parts that are drawn as one. It is below, so that what a person looks at stays. */
  #openTable(): void {
    const figures = this.#of.root.querySelector<HTMLDetailsElement>('[part=figures]');
    if (figures) unfold(figures);
  }
}

const isOtherKey = (event: Event): boolean =>
  event.type === 'keydown' && (event as KeyboardEvent).key !== 'Escape';

const anchorOf = ({ x, topPx, bottomPx, of }: HitBox<object | undefined>): Anchor => ({
  x: x + WITHIN_PX,
  y: topPx,
  bottomPx,
  key: of && 'key' in of ? String(of.key) : undefined,
});

/**
 * Where a tooltip is too wide to stand beside a point, it belongs to a box around it, so that it does not hide what has
 * the focus (WCAG 2.2, 2.4.11 Focus Not Obscured).
 */
function unhidden(anchor: Anchor, { widthPx }: Scene, tooltipPx: number): Anchor {
  const { x, y, bottomPx } = anchor;
  const roomPx = Math.max(x, widthPx - x) - BESIDE_PX;
  if (bottomPx !== undefined || tooltipPx <= roomPx) return anchor;
  return { ...anchor, x: x - tooltipPx / 2, y: y - POINT_PX / 2, bottomPx: y + POINT_PX / 2 };
}

/** Beside a point on the side with more room, below a box or above it; never outside the drawing's width. */
function placeOf(
  { x, y, bottomPx }: Anchor,
  { widthPx, heightPx, topPx = 0 }: Scene,
  scale: number,
): string {
  const px = (length: number) => `${length * scale}px`;
  const beside = bottomPx === undefined;
  const onLeft = beside && x > widthPx / 2;
  const left = onLeft ? `${px(x - BESIDE_PX)} - 100%` : px(beside ? x + BESIDE_PX : x);
  const top = y + topPx;
  const isLow = !beside && (top + bottomPx + topPx) / 2 > heightPx / 2;
  const down = isLow
    ? `${px(top - BELOW_PX)} - 100%`
    : px(beside ? Math.max(0, top - 24) : bottomPx + topPx + BELOW_PX);
  return `translate(max(0px, min(${left}, ${px(widthPx)} - 100%)), calc(${down}))`;
}
