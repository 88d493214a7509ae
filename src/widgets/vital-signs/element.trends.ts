// Keeps which rows of a scorecard are open, and the trend of each, through sorts, filters and new data.
import type { Publishable } from '../../core/data/publishable.js';
import { VERSION } from '../../core/version.js';
import { showPublishable } from '../../view/show-publishable.js';
import type { VitalSigns } from './input.js';
import type { Row, VitalSignsModel } from './model.js';
import { trendOfRow } from './protect.trend.js';
import type { VitalSignsWords } from './words.js';

/** The scorecard. */
interface Card {
  readonly localName: string;
  readonly headingLevel: number;
  readonly density: 'compact' | 'normal' | 'spacious';
  readonly noActions: boolean;
  requestUpdate(): void;
}

interface Shown {
  readonly model: VitalSignsModel;
  readonly words: VitalSignsWords;
  readonly data: Publishable<VitalSigns>;
}

export class RowTrends {
  readonly #card: Card;
  readonly #open = new Set<string>();
  /** Kept when their row is closed; a text while there is none. */
  readonly #trends = new Map<string, HTMLElement | string>();
  #shown: Shown | undefined;

  constructor(card: Card) {
    this.#card = card;
  }

  /** The trend of an open row, or what stands in its place; undefined where the row is closed. */
  of({ key }: Row): HTMLElement | string | undefined {
    return this.#open.has(key) ? this.#trends.get(key) : undefined;
  }

  /** Trends of open rows show the new data; what new data do not have, or nobody looks at, is given up. */
  show(shown: Shown): void {
    const isNew = this.#shown?.model !== shown.model;
    this.#shown = shown;
    for (const trend of this.#trends.values()) this.#speak(trend);
    if (!isNew) return;
    const rows = new Map(shown.model.rows.map((row) => [row.key, row]));
    for (const [key, trend] of this.#trends) {
      const row = rows.get(key);
      if (row && this.#open.has(key)) this.#fill(trend, row);
      else this.#trends.delete(key);
    }
    for (const key of this.#open) if (!rows.has(key)) this.#open.delete(key);
  }

  /** Opens a row or closes it; returns whether it is open now. */
  toggle(row: Row): boolean {
    if (this.#open.delete(row.key)) return false;
    this.#open.add(row.key);
    if (typeof this.#trends.get(row.key) !== 'object') void this.#load(row.key);
    return true;
  }

  /** The trend widget is loaded with the first row that is opened. */
  async #load(key: string): Promise<void> {
    const { words } = this.#shown!;
    this.#trends.set(key, words.labels.opening);
    try {
      const { IndicatorTrendElement } = await import('../indicator-trend/index.js');
      // Other data may have come meanwhile.
      const row = this.#shown!.model.rows.find((each) => each.key === key);
      if (!row || !this.#trends.has(key)) return;
      const trend = this.#made(trendTag(IndicatorTrendElement));
      this.#fill(trend, row);
      this.#trends.set(key, trend);
    } catch (error) {
      console.error(
        `<${this.#card.localName}> could not load the trend of a row; check that indicator-trend.js is there`,
        error,
      );
      this.#trends.set(key, words.labels.notOpened);
    }
    this.#card.requestUpdate();
  }

  #made(tag: string): TrendElement {
    const { createElement } = Document.prototype;
    const trend = createElement.call(document, tag) as TrendElement;
    trend.className = 'trend';
    trend.headingLevel = Math.min(6, this.#card.headingLevel + 1);
    trend.density = this.#card.density;
    // The page has had the event of the scorecard.
    trend.addEventListener('council-ready', (event) => event.stopPropagation());
    return trend;
  }

  /** As the scorecard does, which may lack the language of the page; and it offers what the scorecard does. */
  #speak(trend: HTMLElement | string): void {
    if (typeof trend === 'string') return;
    trend.lang = this.#shown!.words.core.lang;
    (trend as TrendElement).noActions = this.#card.noActions;
  }

  #fill(trend: HTMLElement | string, { index }: Row): void {
    if (typeof trend === 'string') return;
    this.#speak(trend);
    (trend as TrendElement)[showPublishable](trendOfRow(this.#shown!.data, index));
  }
}

const TREND = 'council-indicator-trend';
type TrendElement = HTMLElementTagNameMap[typeof TREND];

/** The tag of a trend of this version: a page may have another under the usual one, which takes none of our data. */
function trendTag(own: { define(tag: string): void }): string {
  if (showPublishable in customElements.get(TREND)!.prototype) return TREND;
  const tag = `${TREND}-${VERSION}`;
  own.define(tag);
  return tag;
}
