// Keeps the element of each row, so that sorting moves rows, filtering hides them, and neither writes one again; the
// first rows are placed at once, the others in slices between frames.
import { type Attributes, type Content, type Described, node, write } from '../../view/nodes.js';
import { ignorePaper, isPrinting, listenForPaper } from '../../view/paper.js';

/** A row as it is to be shown. */
export interface KeptRow {
  /** The same for the same thing, whatever is said of it. */
  readonly key: string;
  readonly className?: string;
  readonly id?: string;
  /** What its cells are written of: they are written again only where one of these is another. */
  readonly of: readonly unknown[];
  readonly cells: () => readonly Content[];
  readonly hidden: boolean;
}

/** Rows that stand together in one body of the table, those that are hidden too. */
export interface KeptBody {
  readonly key: string;
  readonly rows: readonly KeptRow[];
}

/** Describes a table with rows: its head is described, and its rows are. */
export interface Rows {
  readonly table: (
    attributes: Attributes,
    head: readonly Content[],
    bodies: readonly KeptBody[],
  ) => Described;
}

interface Written {
  readonly element: HTMLElement;
  of: readonly unknown[];
}

/** No window shows more rows at once. */
const FIRST_ROWS = 100;
/** Well under the 50 ms that a person feels, since the browser then lays out what was placed. */
const SLICE_MS = 12;

export class KeptRows implements Rows {
  /** Called when a row could not be written; `table` then throws why. */
  readonly #failed: () => void;
  readonly #bodies = new Map<string, HTMLElement>();
  readonly #written = new Map<string, Written>();
  #steps: Iterator<void> | undefined;
  #error: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: (() => void) | undefined;
  #settled: Promise<void> = Promise.resolve();
  readonly #paper = {
    toPaper: () => this.#placeAll(),
    onPaper: () => this.#placeAll(),
    toWindow: () => undefined,
  };

  constructor(failed: () => void) {
    this.#failed = failed;
  }

  /** Settles when every row is placed, or when placing them is given up. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** @throws what a language threw while a row was written */
  table(attributes: Attributes, head: readonly Content[], bodies: readonly KeptBody[]): Described {
    const heir = this.#heirOf(bodies.flatMap(({ rows }) => rows));
    const kept = this.#show(bodies);
    return node('table', attributes, (table) => {
      write(table, head);
      putBodies(table, kept);
      heir?.focus();
    });
  }

  /** The bodies in order, with the first rows in them and the others on their way. */
  #show(bodies: readonly KeptBody[]): readonly HTMLElement[] {
    clearTimeout(this.#timer);
    const error = this.#error;
    this.#error = undefined;
    if (error !== undefined) throw error as Error;
    this.#takeOut(bodies.flatMap(({ rows }) => rows));
    this.#holdFocus(bodies);
    this.#steps = this.#place(bodies);
    if (!this.#settle) {
      this.#settled = new Promise((settle) => (this.#settle = settle));
      listenForPaper(this.#paper);
    }
    this.#goOn(isPrinting() ? Infinity : FIRST_ROWS);
    return bodies.map((body) => this.#bodyOf(body));
  }

  /** Stops placing rows, for an element that is taken from the page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#steps = undefined;
    this.#settle?.();
    this.#settle = undefined;
    ignorePaper(this.#paper);
  }

  /** Paper shows every row. */
  #placeAll(): void {
    clearTimeout(this.#timer);
    this.#goOn(Infinity);
  }

  /** Places so many rows, and the rest in slices. */
  #goOn(count: number): void {
    for (let placed = 0; placed < count; placed += 1) if (!this.#next()) return;
    const steps = this.#steps;
    const goOn = (): void => {
      if (steps === this.#steps) this.#timer = setTimeout(() => this.#placeSlice());
    };
    // What is painted first has its place then, so that the browser lays out nothing that it pushes out of the window.
    if (document.hidden) goOn();
    else requestAnimationFrame(goOn);
  }

  #placeSlice(): void {
    const until = performance.now() + SLICE_MS;
    try {
      while (performance.now() < until) if (!this.#next()) return;
      this.#timer = setTimeout(() => this.#placeSlice());
    } catch (error) {
      this.stop();
      this.#error = error;
      this.#failed();
    }
  }

  /** Places a row; false when all are placed. */
  #next(): boolean {
    if (this.#steps && !this.#steps.next().done) return true;
    this.stop();
    return false;
  }

  /** Where the focus goes from a row that is taken out or hidden: to the next one that stays, or else the one before. */
  #heirOf(rows: readonly KeptRow[]): HTMLElement | undefined {
    const staying = new Set<Element>();
    for (const { key, hidden } of rows) {
      const known = this.#written.get(key);
      if (known && !hidden) staying.add(known.element);
    }
    const focused = this.#bodyWithFocus()?.[1].querySelector(':scope > :focus-within');
    if (!focused || staying.has(focused)) return undefined;
    const all = [...focused.closest('table')!.querySelectorAll('tbody > tr')];
    const at = all.indexOf(focused);
    const heirs = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
    const heir = heirs.find((row) => staying.has(row) && row.querySelector('.open'));
    return heir?.querySelector<HTMLElement>('.open') ?? undefined;
  }

  /** Hides at once what is not shown. Rows that are gone leave the page, and are kept as long as they say what is so. */
  #takeOut(rows: readonly KeptRow[]): void {
    const kept = new Map(rows.map((row) => [row.key, row]));
    const version = rows[0]?.of[0];
    for (const [key, { element, of }] of this.#written) {
      const row = kept.get(key);
      if (row) {
        if (row.hidden) element.hidden = true;
        continue;
      }
      element.remove();
      if (version !== undefined && of[0] !== version) this.#written.delete(key);
    }
  }

  #bodyWithFocus(): readonly [string, HTMLElement] | undefined {
    return [...this.#bodies].find(([, body]) => body.matches(':focus-within'));
  }

  /** A row that has the focus would lose it in another body, so its body takes the place of the other. */
  #holdFocus(bodies: readonly KeptBody[]): void {
    const held = this.#bodyWithFocus();
    if (!held) return;
    const [from, body] = held;
    const row = body.querySelector(':scope > :focus-within');
    const to = bodies.find(({ rows }) =>
      rows.some(({ key }) => this.#written.get(key)?.element === row),
    );
    if (!to || to.key === from) return;
    const other = this.#body(to.key);
    this.#bodies.set(to.key, body).set(from, other);
  }

  /** A step for each row that has to be written, moved or shown. */
  *#place(bodies: readonly KeptBody[]): Generator<void, void> {
    for (const { key, rows } of bodies) {
      const body = this.#body(key);
      let at = body.firstChild;
      for (const row of rows) {
        const known = this.#written.get(row.key);
        // What nobody has seen yet is written when it is shown.
        if (row.hidden && !known) continue;
        const element = row.hidden ? known!.element : this.#elementOf(row, known);
        const isPlaced = element === at && known && element.hidden === row.hidden;
        element.hidden = row.hidden;
        at = put(element, at, body);
        if (!isPlaced) yield;
      }
    }
  }

  #bodyOf({ key, rows }: KeptBody): HTMLElement {
    const body = this.#body(key);
    const { length } = rows.filter(({ hidden }) => !hidden);
    body.hidden = length === 0;
    // An estimate of the height of what is not laid out, where some of its rows are hidden.
    body.toggleAttribute('data-some', length < rows.length);
    body.style.setProperty('--_rows', `${length}`);
    return body;
  }

  #body(key: string): HTMLElement {
    const body = this.#bodies.get(key) ?? elementWith('tbody', 'rowgroup');
    this.#bodies.set(key, body);
    return body;
  }

  #elementOf({ key, className, id, of, cells }: KeptRow, known?: Written): HTMLElement {
    if (known?.of.every((each, i) => each === of[i])) return known.element;
    const element = known?.element ?? elementWith('tr', 'row');
    if (className) element.className = className;
    if (id) element.id = id;
    write(element, cells());
    this.#written.set(key, { element, of });
    return element;
  }
}

/** Roles are stated because some browsers drop those of elements that are not shown as a table. */
function elementWith(name: string, role: string): HTMLElement {
  // By the prototype: an image called createElement would stand in the place of the method.
  const element = Document.prototype.createElement.call(document, name);
  element.setAttribute('role', role);
  return element;
}

/**
 * Puts an element before another, and returns what stands behind it. An element that has the focus stays where it is,
 * because it would lose it: what stands before it makes way, and is put elsewhere later.
 */
function put(element: HTMLElement, at: ChildNode | null, body: HTMLElement): ChildNode | null {
  if (element !== at) {
    if (element.parentNode === body && element.matches(':focus-within'))
      while (at && at !== element) at = removed(at);
    else body.insertBefore(element, at);
  }
  return element.nextSibling;
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

/** Makes these the bodies of a table, below its head. */
function putBodies(table: HTMLElement, bodies: readonly HTMLElement[]): void {
  const shown = new Set<Element>(bodies);
  for (const body of table.querySelectorAll(':scope > tbody')) if (!shown.has(body)) body.remove();
  let at: ChildNode | null = table.querySelector(':scope > tbody');
  for (const body of bodies) at = put(body, at, table);
}
