// Finds linked tables in a page, now and later, and puts the element of a widget around each. What a reader can see
// is never moved: where a table has been painted, and text below it is in sight, it waits until it is out of sight or
// a person presses its link.
import { isInWidget, LINK, type LinkedTable, linkedTable } from './linked-table.js';
import type { LinkMistakes } from './link-mistakes.js';
import { Room } from './room.js';
import { isParsing } from '../view/is-parsing.js';

/** What registers the element of a widget, by its name without `council-`. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** Loads what tells the author of a page why links have no chart. */
type LoadMistakes = () => Promise<{ readonly linkMistakes: LinkMistakes }>;

/** Links that may have been meant for a widget: their fragment has two words, or options. */
const MEANT = /#council-[a-z]+[-_?]/i;

/** Of the options of a link, the one that is the element's own and no field of a dataset. */
const NO_ACTIONS = /(?:^|&(?:amp;)?)actions=no(?=&|$)/i;

/** A page may bring a table after its link. */
const UNTIL_TOLD_MS = 1000;

/**
 * Watches a page as long as it is open. Tables that are in an element already are left, so that the script may be
 * there twice.
 *
 * @example upgradeTables({ 'indicator-trend': () => import('./indicator-trend.js') }, () => import('./link-mistakes.js'))
 */
export const upgradeTables = (loaders: Loaders, loadMistakes: LoadMistakes): void =>
  new TableUpgrades(loaders, loadMistakes, document).watch();

class TableUpgrades {
  readonly #loaders: Loaders;
  readonly #loadMistakes: LoadMistakes;
  readonly #page: Document;
  readonly #room: Room;
  /** Whether the page is still coming: until `DOMContentLoaded`, as its last part is parsed before it is looked at. */
  #isComing = false;
  /** Links whose tables are in sight. */
  readonly #waiting = new Set<Element>();
  /** Links without a chart, of which no one has been told yet. */
  readonly #unused = new Set<Element>();
  /** Links whose tables are in boxes that are too narrow for a picture, until the window has another size. */
  readonly #narrow = new Set<Element>();
  readonly #told = new Set<string>();
  readonly #sight = new IntersectionObserver(
    (entries) => entries.forEach(({ target }) => this.#upgrade(target, false)),
    { threshold: [0, 1] },
  );

  constructor(loaders: Loaders, loadMistakes: LoadMistakes, page: Document) {
    this.#loaders = loaders;
    this.#loadMistakes = loadMistakes;
    this.#page = page;
    this.#room = new Room(page);
  }

  watch(): void {
    const observer = new MutationObserver((records) => this.#lookAt(records));
    observer.observe(this.#page, { childList: true, subtree: true });
    addEventListener('resize', () => this.#tryNarrow());
    this.#page.addEventListener('click', (event) => this.#onClick(event), true);
    this.#isComing = isParsing(this.#page);
    const end = () => {
      // Of its last part the observer may not have been told yet.
      this.#lookAt(observer.takeRecords());
      this.#isComing = false;
    };
    this.#page.addEventListener('DOMContentLoaded', end, { once: true });
    // What was there before the script may have been painted.
    this.#lookAgain();
  }

  /** Before what has been added is painted. */
  #lookAt(records: readonly MutationRecord[]): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
    for (const link of added.flatMap(linksIn))
      this.#upgrade(link, this.#isComing || cameWithTable(link, added));
    // A table may be put before a link that is there already.
    if (added.some((each) => each.matches('table') || each.querySelector('table')))
      whenIdle(() => this.#lookAgain());
  }

  #lookAgain(): void {
    linksIn(this.#page).forEach((link) => this.#upgrade(link, false));
  }

  #tryNarrow(): void {
    const links = [...this.#narrow];
    this.#narrow.clear();
    links.forEach((link) => this.#upgrade(link, false));
  }

  /** @param isUnseen neither the table nor what follows it has been painted */
  #upgrade(link: Element, isUnseen: boolean): void {
    if (this.#narrow.has(link)) return;
    const found = this.#tableOf(link);
    if (!found) {
      this.#tellLater(link);
      return this.#forget(link);
    }
    if (isUnseen || this.#room.movesNothing(found)) return void this.#wrap(found, isUnseen);
    if (this.#waiting.has(link)) return;
    this.#waiting.add(link);
    this.#sight.observe(link);
  }

  /** Undefined where nothing can be drawn for a link. */
  #tableOf(link: Element): LinkedTable | undefined {
    const found = link.isConnected ? linkedTable(link) : undefined;
    return found && Object.hasOwn(this.#loaders, found.name) ? found : undefined;
  }

  #tellLater(link: Element): void {
    if (!MEANT.test(link.getAttribute('href')!)) return;
    if (this.#unused.size === 0) setTimeout(() => void this.#tell(), UNTIL_TOLD_MS);
    this.#unused.add(link);
  }

  /** Once for each mistake. The author has no other sign of it: the page shows a table and a link. */
  async #tell(): Promise<void> {
    if (this.#isComing) return void setTimeout(() => void this.#tell(), UNTIL_TOLD_MS);
    const links = [...this.#unused].filter(
      (link) => link.isConnected && !isInWidget(link) && !this.#tableOf(link),
    );
    this.#unused.clear();
    if (links.length === 0) return;
    // Where the file is missing, nothing else is.
    const part = await this.#loadMistakes().catch(() => undefined);
    for (const line of part?.linkMistakes(links, Object.keys(this.#loaders)) ?? []) {
      if (!this.#told.has(line)) console.warn(line);
      this.#told.add(line);
    }
  }

  #forget(link: Element): void {
    this.#waiting.delete(link);
    this.#sight.unobserve(link);
  }

  /** The link does here what it does elsewhere: the chart is shown. */
  #onClick(event: MouseEvent): void {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    const link = target instanceof Element ? target.closest(LINK) : null;
    const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
    if (!link || !this.#waiting.has(link) || !isPlain || defaultPrevented) return;
    const found = linkedTable(link);
    // Where there is no room for a picture, the link leads to one elsewhere.
    if (found && this.#wrap(found, true)) event.preventDefault();
  }

  /** @returns whether there is room for a picture */
  #wrap(found: LinkedTable, isUnseen: boolean): boolean {
    this.#forget(found.link);
    const { name, options, table, outer } = found;
    const host = this.#page.createElement(`council-${name}`);
    // One that is empty too: the element would else read those of the link.
    if (options !== '') host.setAttribute('options', options.replace(NO_ACTIONS, ''));
    // A Welsh table may stand on an English page: the element goes around what says so.
    const lang = table.getAttribute('lang') ?? outer.getAttribute('lang');
    if (lang) host.setAttribute('lang', lang);
    host.toggleAttribute('no-actions', NO_ACTIONS.test(options));
    if (!this.#room.putAround(host, found, isUnseen)) {
      this.#narrow.add(found.link);
      return false;
    }
    void this.#load(name, host);
    return true;
  }

  async #load(name: string, host: HTMLElement): Promise<void> {
    try {
      if (!customElements.get(host.localName)) await this.#loaders[name]!();
      this.#room.settle(host);
    } catch (error) {
      this.#room.giveUp(host);
      console.error(
        `<${host.localName}> could not be loaded; check that core.js and ${name}.js are there`,
        error,
      );
    }
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const linksIn = (node: Document | Element): readonly Element[] => [
  ...('matches' in node && node.matches(LINK) ? [node] : []),
  ...node.querySelectorAll(LINK),
];

/** Whether the table of a link has come with it, so that neither has been painted. */
function cameWithTable(link: Element, added: readonly Element[]): boolean {
  const table = linkedTable(link)?.table;
  return table !== undefined && added.some((each) => each.contains(table));
}

const whenIdle = (task: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 100);
};
