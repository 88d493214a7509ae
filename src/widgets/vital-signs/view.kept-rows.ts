// Keeps the element of each row, so that sorting and filtering move rows and make none again; the first rows are
// placed at once, the others in slices between frames.

/** A row as it is to be shown. */
export interface KeptRow {
  /** The same for the same thing, whatever is said of it. */
  readonly key: string;
  /** What it is made of: it is made again only where one of these is another. */
  readonly of: readonly unknown[];
  readonly make: () => HTMLElement;
  /** Rows that stand below it, such as its trend. */
  readonly below: readonly HTMLElement[];
}

/** Rows that stand together in one body of the table, below a head where there is one. */
export interface KeptGroup {
  readonly key: string;
  readonly head: KeptRow | undefined;
  readonly rows: readonly KeptRow[];
}

interface Made {
  readonly element: HTMLElement;
  readonly of: readonly unknown[];
}

/** No window shows more rows at once. */
const FIRST_ROWS = 100;
/** Well under the 50 ms that a person feels, since the browser then lays out what was placed. */
const SLICE_MS = 12;

export class KeptRows {
  readonly #makeBody: () => HTMLElement;
  readonly #bodies = new Map<string, HTMLElement>();
  readonly #made = new Map<string, Made>();
  #below: readonly HTMLElement[] = [];
  #steps: Iterator<void> | undefined;
  #timer = 0;
  #settle: (() => void) | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(makeBody: () => HTMLElement) {
    this.#makeBody = makeBody;
  }

  /** Settles when every row is placed, or when placing them is given up. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** The bodies of the groups in order, with the first rows in them and the other rows on their way. */
  show(groups: readonly KeptGroup[]): readonly HTMLElement[] {
    clearTimeout(this.#timer);
    const rows = groups.flatMap((group) => (group.head ? [group.head, ...group.rows] : group.rows));
    this.#takeOut(rows);
    this.#steps = this.#place(groups);
    this.#begin();
    this.#goOn(FIRST_ROWS);
    return groups.map(({ key }) => this.#body(key));
  }

  /** Stops placing rows, for an element that is taken from the page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#finish();
  }

  /** Places all rows that are left, since paper shows every one. */
  readonly #placeAll = (): void => {
    clearTimeout(this.#timer);
    this.#goOn(Infinity);
  };

  #begin(): void {
    if (this.#settle) return;
    this.#settled = new Promise((settle) => (this.#settle = settle));
    addEventListener('beforeprint', this.#placeAll);
  }

  #finish(): void {
    this.#steps = undefined;
    this.#settle?.();
    this.#settle = undefined;
    removeEventListener('beforeprint', this.#placeAll);
  }

  /** Places so many rows, or as many as there is time for. */
  #goOn(count = 0): void {
    const until = performance.now() + SLICE_MS;
    for (let placed = 0; placed < count || (count === 0 && performance.now() < until); placed += 1)
      if (!this.#steps || this.#steps.next().done) return this.#finish();
    this.#timer = window.setTimeout(() => this.#goOn());
  }

  /** Takes rows that are no longer shown from the page; their elements are kept as long as they say what is so. */
  #takeOut(rows: readonly KeptRow[]): void {
    const shown = new Map(rows.map((row) => [row.key, row]));
    const version = rows[0]?.of[0];
    for (const [key, { element, of }] of this.#made) {
      if (shown.has(key)) continue;
      element.remove();
      if (version !== undefined && of[0] !== version) this.#made.delete(key);
    }
    const below = rows.flatMap((row) => row.below);
    for (const element of this.#below) if (!below.includes(element)) element.remove();
    this.#below = below;
  }

  *#place(groups: readonly KeptGroup[]): Generator<void, void> {
    for (const { key, head, rows } of groups) {
      const body = this.#body(key);
      let at = body.firstChild;
      for (const row of head ? [head, ...rows] : rows) {
        at = put(this.#elementOf(row), at, body);
        for (const element of row.below) at = put(element, at, body);
        yield;
      }
    }
  }

  #body(key: string): HTMLElement {
    const body = this.#bodies.get(key) ?? this.#makeBody();
    this.#bodies.set(key, body);
    return body;
  }

  #elementOf({ key, of, make }: KeptRow): HTMLElement {
    const made = this.#made.get(key);
    if (made?.of.length === of.length && of.every((each, i) => each === made.of[i]))
      return made.element;
    const element = made ? renewed(made.element, make()) : make();
    this.#made.set(key, { element, of });
    return element;
  }
}

/**
 * Puts an element before another, and returns what stands behind it. An element that has the focus stays where it is,
 * because it would lose it: what stands before it makes way, and is put elsewhere later.
 */
function put(element: HTMLElement, at: ChildNode | null, body: HTMLElement): ChildNode | null {
  if (element !== at) {
    if (element.parentNode !== body || !element.matches(':focus-within'))
      body.insertBefore(element, at);
    else while (at && at !== element) at = removed(at);
  }
  return element.nextSibling;
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

/** The row as it was, with the cells that say something else now; a new row where it has other columns. */
function renewed(row: HTMLElement, made: HTMLElement): HTMLElement {
  const cells = [...made.children];
  if (row.childElementCount !== cells.length) {
    row.remove();
    return made;
  }
  [...row.children].forEach((cell, i) => {
    if (!cell.isEqualNode(cells[i]!)) cell.replaceWith(cells[i]!);
  });
  return row;
}
