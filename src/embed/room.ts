// Keeps the room of a table for the picture that will take its place, so that nothing around it moves.
// Sizes are rules of a sheet of its own, since a strict policy allows no inline style.
import { LEAST_PX } from '../core/chart/least-width.js';
import { isAnchored } from './anchored.js';
import { addFirstRoot } from './first-root.js';
import { pictureHeightPx } from './picture-height.js';
import type { LinkedTable } from './linked-table.js';

const ROOM = 'data-council-room';
const LINK_BLOCK = 'data-council-link';

interface Kept {
  readonly size: CSSStyleRule;
  readonly heightPx: number;
  /** The picture is there, or there will be none. */
  isSettled: boolean;
}

/** Of the element, and of the first and the last in it. */
type MarginRules = Readonly<Record<'own' | 'start' | 'end', CSSStyleRule | undefined>>;

export class Room {
  readonly #sheet = new CSSStyleSheet();
  readonly #kept = new Map<Element, Kept>();
  readonly #margins = new WeakMap<Element, MarginRules>();
  readonly #away: IntersectionObserver;

  constructor(page: Document) {
    // Of its own accord an element keeps another height for its picture.
    this.#insert(`[${ROOM}] { display: block; min-block-size: 0 }`);
    // The marker of an item would stand beside the first line of the table, and above the picture.
    this.#insert(`li [${ROOM}] { contain: layout }`);
    // Beside the chart there is no need of a link to it.
    this.#insert(`[${ROOM}]:state(drawn) > [${LINK_BLOCK}] { display: none !important }`);
    // Nobody follows it on paper, and the copy of the page that Firefox prints has no states.
    this.#insert(`@media print { [${ROOM}] > [${LINK_BLOCK}] { display: none !important } }`);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, this.#sheet];
    this.#away = new IntersectionObserver((entries) => {
      for (const { target, boundingClientRect } of entries) {
        if (isOut(target, boundingClientRect)) this.release(target);
      }
    });
    // What moves right after these is expected, and no browser counts it as a shift. It moves after what was pressed has
    // been done, so not from under the pointer.
    for (const type of ['click', 'keydown', 'resize'] as const) {
      addEventListener(type, () => setTimeout(() => this.#releaseSettled()), {
        capture: true,
        passive: true,
      });
    }
    addEventListener('scroll', () => this.#giveBackBelow(), { capture: true, passive: true });
  }

  /** Whether nothing that a reader sees moves when the table takes another height. */
  movesNothing({ outer, block }: LinkedTable): boolean {
    const last = block ?? outer;
    const end = last.getBoundingClientRect();
    return end.height === 0 || end.bottom >= innerHeight || isOut(last, end);
  }

  /**
   * Puts the element where the table is, and the table into it. Where that leaves too little room for a picture, a table
   * that can be seen stays as it was.
   *
   * @param isUnseen neither the table nor what follows it has been painted
   * @returns whether the table is in the element
   */
  putAround(host: HTMLElement, { name, outer, block }: LinkedTable, isUnseen: boolean): boolean {
    const id = Math.random().toString(36).slice(2);
    host.setAttribute(ROOM, id);
    block?.setAttribute(LINK_BLOCK, '');
    addFirstRoot(host);
    const { top, width: tablePx } = outer.getBoundingClientRect();
    const { bottom } = (block ?? outer).getBoundingClientRect();
    outer.before(host);
    const { width } = host.getBoundingClientRect();
    host.append(...[outer, block].filter((each) => each !== undefined));
    if (tablePx > 0 && host.getBoundingClientRect().width < LEAST_PX) {
      host.replaceWith(...host.childNodes);
      block?.removeAttribute(LINK_BLOCK);
      return false;
    }
    this.#moveMargins(host);
    // Where nothing is laid out yet, nothing can move.
    if (width === 0) return true;
    const expected = pictureHeightPx(name, width, outer);
    const isFree = isUnseen && expected > 0;
    const heightPx = Math.ceil(isFree ? expected : Math.max(expected, bottom - top));
    const size = this.#sizeRule(id);
    size.style.setProperty('block-size', `${heightPx}px`);
    if (isFree) size.style.setProperty('overflow-y', 'auto');
    this.#kept.set(host, { size, heightPx, isSettled: false });
    return true;
  }

  /** The element is defined. Style sheets may have come since it was put there. */
  settle(host: HTMLElement): void {
    this.#moveMargins(host);
    host.addEventListener('council-ready', () => this.#fit(host), { once: true });
    host.addEventListener('council-error', (event) => {
      if (!(event as CustomEvent<{ readonly drawn: boolean }>).detail.drawn) this.giveUp(host);
    });
  }

  /** The element takes the height that it needs. */
  release(host: Element): void {
    const kept = this.#kept.get(host);
    if (!kept) return;
    this.#kept.delete(host);
    this.#away.unobserve(host);
    kept.size.style.cssText = '';
  }

  #releaseSettled(): void {
    for (const [host, { isSettled }] of this.#kept) if (isSettled) this.release(host);
  }

  /** What is higher than its room is scrolled in it until a person does something; what is lower leaves the rest blank. */
  #fit(host: HTMLElement): void {
    const kept = this.#kept.get(host);
    if (!kept || kept.isSettled) return;
    kept.isSettled = true;
    const { style } = kept.size;
    style.cssText = '';
    const { top, height } = host.getBoundingClientRect();
    if (height > kept.heightPx && top + kept.heightPx < innerHeight) {
      style.setProperty('block-size', `${kept.heightPx}px`);
      style.setProperty('overflow-y', 'auto');
    } else this.#leaveBlank(kept, top);
    this.#away.observe(host);
  }

  /** There is no picture: all of the table is seen. */
  giveUp(host: HTMLElement): void {
    const kept = this.#kept.get(host);
    if (!kept || kept.isSettled) return;
    // In another tab nobody sees it move.
    if (document.hidden) return this.release(host);
    kept.isSettled = true;
    kept.size.style.cssText = '';
    this.#leaveBlank(kept, host.getBoundingClientRect().top);
    this.#away.observe(host);
  }

  /** What is below the window stays there, so that no more room than up to its end is needed. */
  #leaveBlank({ size, heightPx }: Kept, top: number): void {
    const leastPx = Math.min(heightPx, Math.max(0, innerHeight - top));
    size.style.setProperty('min-block-size', `${Math.ceil(leastPx)}px`);
  }

  /** Of room that is left blank, a person has scrolled the end out of sight. */
  #giveBackBelow(): void {
    for (const [host, kept] of this.#kept) {
      if (!kept.isSettled || kept.size.style.minBlockSize === '') continue;
      const { top, bottom } = host.getBoundingClientRect();
      if (bottom > innerHeight) this.#leaveBlank(kept, top);
    }
  }

  /** The element keeps the margins of what is in it inside, so that it has them itself. */
  #moveMargins(host: HTMLElement): void {
    const { firstElementChild: first, lastElementChild: last } = host;
    const { own, start, end } = this.#marginRules(host);
    if (!first || !last || !own || !start || !end) return;
    start.style.cssText = end.style.cssText = '';
    const { marginBlockStart } = getComputedStyle(first);
    const { marginBlockEnd } = getComputedStyle(last);
    own.style.setProperty('margin-block', `${marginBlockStart} ${marginBlockEnd}`);
    start.style.setProperty('margin-block-start', '0', 'important');
    end.style.setProperty('margin-block-end', '0', 'important');
  }

  #marginRules(host: Element): MarginRules {
    const known = this.#margins.get(host);
    if (known) return known;
    const selector = `[${ROOM}="${host.getAttribute(ROOM)}"]`;
    const rule = (of: string) => this.#insert(`${of} {}`) as CSSStyleRule | undefined;
    const rules = {
      own: rule(selector),
      start: rule(`${selector} > :first-child`),
      end: rule(`${selector} > :last-child`),
    };
    this.#margins.set(host, rules);
    return rules;
  }

  /** Paper has no room to keep. */
  #sizeRule(id: string): CSSStyleRule {
    const media = this.#insert(`@media screen { [${ROOM}="${id}"] {} }`) as CSSMediaRule;
    return media.cssRules[0] as CSSStyleRule;
  }

  /** Undefined where a browser does not know the selector. */
  #insert(rule: string): CSSRule | undefined {
    try {
      return this.#sheet.cssRules[this.#sheet.insertRule(rule, this.#sheet.cssRules.length)];
    } catch {
      return undefined;
    }
  }
}

/**
 * Whether a box is out of sight where its height is of no matter: below the window or, where the browser keeps what is
 * in sight in its place, above it.
 */
const isOut = (box: Element, { top, bottom }: DOMRectReadOnly): boolean =>
  top >= innerHeight || (bottom <= 0 && isAnchored(box));
