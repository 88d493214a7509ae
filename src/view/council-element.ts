// What every widget does before and around its picture: takes data, runs the stages, shows every state.
// It knows no measure and no chart; a widget gives it its stages and draws its picture.
import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Density, Frame } from '../core/chart/frame.js';
import type { Envelope } from '../core/data/dataset.js';
import { type Parsed, type Problem, problemText } from '../core/data/problem.js';
import type { Protection, Publishable } from '../core/data/publishable.js';
import type { DataTable } from '../core/data/table.js';
import type { CoreWords } from '../core/words/words.js';
import { fetchDataset, inlineDataset } from './load-dataset.js';
import { textMeasure } from './measure-text.js';
import { cardView, fallbackView } from './card-view.js';

/** The pure stages of a widget, in the order in which data passes them. */
export interface Stages<D extends Envelope, M, W, L> {
  parse(input: unknown): Parsed<D>;
  protect(dataset: D): Protection<D>;
  /** The dataset in the author's form again, for whoever reads `.data`. */
  write(dataset: D): unknown;
  model(data: Publishable<D>): M;
  layout(model: M, words: W, frame: Frame): L;
}

/** A language file, loaded when a page first needs it. */
export type WordsLoader<W> = () => Promise<{ readonly words: W }>;

/** What a widget draws inside the frame. */
export interface Picture {
  /** Between title and chart: the headline and the summary. */
  readonly head: TemplateResult;
  readonly chart: TemplateResult;
  readonly table: DataTable;
  /** Numbered, as the chart numbers them where they find no room in it. */
  readonly events: readonly string[];
  readonly notes: readonly string[];
}

/** Detail of `council-ready`: a picture of these data stands. */
export interface ReadyDetail {
  readonly widget: string;
}
/** Detail of `council-error`: everything wrong with the data, or why there are none. */
export interface ErrorDetail {
  readonly widget: string;
  readonly problems: readonly Problem[];
  /** Each problem in a line, or the sentence of a failure. */
  readonly messages: readonly string[];
  /** Whether a picture of these data stands all the same. */
  readonly drawn: boolean;
}

/** Detail of `council-select` by widget: each widget's `index.ts` adds its own. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Selections {}

// Here and not in a widget, so that whichever entry a page imports knows what its events carry.
declare global {
  interface GlobalEventHandlersEventMap {
    'council-ready': CustomEvent<ReadyDetail>;
    'council-error': CustomEvent<ErrorDetail>;
    'council-select': CustomEvent<Selections[keyof Selections]>;
  }
}

/** What the frame shows; `stale` keeps the last good picture after newer data failed. */
export type State = 'loading' | 'empty' | 'failed' | 'problems' | 'drawn' | 'stale';

/** A picture made for a wide window would be shrunk past reading, and paper cannot be measured before it is printed. */
const paperWidthPx = (element: Element): number =>
  parseFloat(getComputedStyle(element).getPropertyValue('--_print-width')) || Infinity;

interface Drawn<D, M> {
  readonly data: Publishable<D>;
  readonly model: M;
}

/**
 * Base of every widget.
 *
 * @fires council-ready - a picture of new data stands
 * @fires council-error - data have faults, or could not be had
 */
export abstract class CouncilElement<
  D extends Envelope,
  M,
  W extends { readonly core: CoreWords },
  L,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    density: {},
    loading: {},
    data: { attribute: false, noAccessor: true },
  };

  /** Address of a JSON dataset, relative to the page. */
  declare src: string | undefined;
  /** Language of the words; else that of the nearest ancestor with one, else English. */
  declare lang: string;
  /** Of the title, 2 to 6. */
  declare headingLevel: number;
  declare density: Density;
  /** `lazy` waits with `src` until the element nears the window. */
  declare loading: 'eager' | 'lazy';

  /** The tag without `council-`. */
  abstract readonly widget: string;
  protected abstract readonly stages: Stages<D, M, W, L>;
  protected abstract readonly locales: ReadonlyMap<string, WordsLoader<W>>;
  protected abstract picture(model: M, words: W, layout: L): Picture;

  /** New data have come: what a person was looking at may be gone. */
  protected resetSelection(): void {}

  #state: State = 'empty';
  #failure = '';
  #problems: readonly Problem[] = [];
  #drawn: Drawn<D, M> | undefined;
  #hasData = false;
  /** The `src` that was last looked at: it may be set between being connected and the first update. */
  #loadedSrc: string | undefined;
  #words: W | undefined;
  #wordsLang = '';
  /** Languages whose words could not be had: asking again would fail again. */
  readonly #failedLocales = new Set<string>();
  #pendingError: ErrorDetail | undefined;
  #layout: { readonly of: readonly unknown[]; readonly layout: L } | undefined;
  #picture: Picture | undefined;
  #widthPx = 0;
  /** As last observed: two changes may come within a frame. */
  #roomPx = 0;
  #measure: Frame['measure'] | undefined;
  #readyPending = false;
  #abort: AbortController | undefined;
  #resize: ResizeObserver | undefined;
  #near: IntersectionObserver | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.density = 'normal';
    this.loading = 'eager';
  }

  /** The dataset as it is shown: what had to be withheld is not in it. Takes a dataset of any kind, faults and all. */
  get data(): unknown {
    return this.#drawn && this.stages.write(this.#drawn.data);
  }
  set data(input: unknown) {
    this.#abort?.abort();
    this.#hasData = input !== undefined && input !== null;
    if (this.#hasData) this.#receive(input);
    else this.#clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A frame later, since a new height within the callback is an error on the host's window.
    this.#resize = new ResizeObserver(([entry]) => {
      this.#roomPx = entry!.contentRect.width;
      requestAnimationFrame(() => this.#fit(this.#roomPx));
    });
    this.#resize.observe(this);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // The page may have moved the element under another language or font.
    this.#measureAgain();
    if (document.fonts.status === 'loading') void document.fonts.ready.then(this.#measureAgain);
    this.requestUpdate('lang');
    if (this.#pendingError) this.emit('council-error', this.#pendingError);
    this.#pendingError = undefined;
    if (!this.#hasData && !this.#drawn) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#near?.disconnect();
    this.#abort?.abort();
  }

  readonly #print = ({ type }: Event): void =>
    this.#fit(type === 'beforeprint' ? Math.min(this.#roomPx, paperWidthPx(this)) : this.#roomPx);

  readonly #measureAgain = (): void => {
    this.#measure = undefined;
    this.#layout = undefined;
    this.requestUpdate();
  };

  #fit(widthPx: number): void {
    const rounded = Math.floor(widthPx);
    if (rounded === this.#widthPx || rounded === 0) return;
    this.#widthPx = rounded;
    this.requestUpdate();
  }

  /** Looks where data may be when no property has been set: a file, then a script among the children. */
  #load(): void {
    this.#loadedSrc = this.src;
    if (this.src) {
      if (this.loading === 'lazy') this.#whenNear(() => void this.#fetch());
      else void this.#fetch();
      return;
    }
    try {
      const input = inlineDataset(this);
      if (input !== undefined) this.#receive(input);
    } catch (error) {
      this.#fail(error);
    }
  }

  #whenNear(then: () => void): void {
    this.#show('loading');
    this.#near?.disconnect();
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near?.disconnect();
        then();
      },
      { rootMargin: '300px' },
    );
    this.#near.observe(this);
  }

  async #fetch(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#show('loading');
    try {
      const input = await fetchDataset(this.src!, this.baseURI, signal);
      if (!signal.aborted) this.#receive(input);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #receive(input: unknown): void {
    try {
      const { dataset, problems } = this.stages.parse(input);
      const protection = dataset && this.stages.protect(dataset);
      const leak = protection ? leaks(protection.withheldHere) : [];
      this.#problems = [...problems, ...leak, ...(protection?.notices ?? [])];
      if (protection) {
        const data = protection.publishable;
        this.#drawn = { data, model: this.stages.model(data) };
        this.#readyPending = true;
        this.resetSelection();
      }
      this.#show(protection ? 'drawn' : this.#drawn ? 'stale' : 'problems');
      this.#report(this.#problems.map(problemText), protection !== undefined);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#problems = [];
    this.#failure = sentenceOf(error);
    this.#show(this.#drawn ? 'stale' : 'failed');
    this.#report([this.#failure], false);
  }

  #clear(): void {
    this.#drawn = undefined;
    this.#problems = [];
    this.#show('empty');
    if (this.isConnected) this.#load();
  }

  #show(state: State): void {
    if (state !== 'failed' && state !== 'stale') this.#failure = '';
    // While newer data are on their way the last good picture stays as it is.
    this.#state = state === 'loading' && this.#drawn ? 'drawn' : state;
    this.requestUpdate();
  }

  /** On the console with the element, so that a click finds it; and to whoever listens. */
  #report(messages: readonly string[], drawn: boolean, problems = this.#problems): void {
    if (messages.length === 0) return;
    const serious = !drawn || problems.some(({ severity }) => severity !== 'warning');
    messages.forEach((message) => {
      console[serious ? 'error' : 'warn'](`<${this.localName}> ${message}`, this);
    });
    const detail: ErrorDetail = { widget: this.widget, problems, messages, drawn };
    // Frameworks set properties before the element is in the page, where nobody could hear it.
    if (this.isConnected) this.emit('council-error', detail);
    else this.#pendingError = detail;
  }

  /** Events cross shadow roots, so that one listener on a page hears every widget. */
  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && this.src !== this.#loadedSrc && !this.#hasData) this.#load();
    if (changed.has('lang') || !this.#words) this.#loadWords();
    try {
      this.#updateLayout();
      this.#renderPicture();
    } catch (error) {
      // A fault of ours, or of a language that a page has added: told in place, not thrown at the page.
      this.#drawn = undefined;
      this.#fail(error);
    }
  }

  /** Not while rendering, where what fails can no longer be told. */
  #renderPicture(): void {
    this.#picture =
      this.#drawn && this.#words && this.#layout
        ? this.picture(this.#drawn.model, this.#words, this.#layout.layout)
        : undefined;
  }

  /** The words of the nearest language, English where there are none; loaded once. */
  #loadWords(): void {
    const wanted = (this.lang || languageAround(this)).split('-')[0]!.toLowerCase();
    const lang = this.locales.has(wanted) && !this.#failedLocales.has(wanted) ? wanted : 'en';
    if (lang === this.#wordsLang) return;
    this.#wordsLang = lang;
    this.locales.get(lang)!().then(
      ({ words }) => {
        if (this.#wordsLang !== lang) return;
        this.#words = words;
        this.requestUpdate();
      },
      (error: unknown) => {
        if (lang === 'en') return this.#fail(error);
        this.#failedLocales.add(lang);
        this.#report([sentenceOf(error)], this.#drawn !== undefined, []);
        this.requestUpdate('lang');
      },
    );
  }

  /** Lays out again only where data, words, width or density are others than before. */
  #updateLayout(): void {
    if (!this.#drawn || !this.#words || this.#widthPx === 0) return;
    const { model } = this.#drawn;
    const of = [model, this.#words, this.#widthPx, this.density];
    if (this.#layout && of.every((each, i) => each === this.#layout!.of[i])) return;
    this.#measure ??= textMeasure(this);
    const { density } = this;
    const frame = {
      widthPx: this.#widthPx,
      density: density in { compact: 0, spacious: 0 } ? density : 'normal',
      measure: this.#measure,
    } as const;
    this.#layout = { of, layout: this.stages.layout(model, this.#words, frame) };
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const slot = html`<slot
      ?hidden=${this.#picture !== undefined && this.#drawn !== undefined}
      @slotchange=${this.#onSlot}
    ></slot>`;
    const hasFallback = [...this.children].some(({ localName }) => localName !== 'script');
    const frame = words?.core.card;
    const notice = {
      state: this.#state,
      failure: this.#failure,
      problems: this.#problems.filter(({ severity }) => severity === 'fault'),
    };
    const picture = this.#picture;
    if (!words || !this.#drawn || !picture) {
      return html`${fallbackView({ ...notice, words: frame, density: this.density, hasFallback })}${slot}`;
    }
    const envelope: Envelope = this.#drawn.data;
    const heading = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
    return html`${cardView({ ...notice, words: words.core, envelope, heading, picture })}${slot}`;
  }

  /** Children may arrive after the element: frameworks and slow pages put them in later. */
  readonly #onSlot = (): void => {
    if (!this.#hasData && !this.#drawn && !this.src) this.#load();
    this.requestUpdate();
  };

  protected override updated(_changed: PropertyValues): void {
    if (!this.#readyPending || !this.#layout || !this.#drawn) return;
    this.#readyPending = false;
    const detail: ReadyDetail = { widget: this.widget };
    this.emit('council-ready', detail);
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A file that holds what must be withheld is a danger that only its author can end. */
const leaks = (withheldHere: number): readonly Problem[] =>
  withheldHere === 0
    ? []
    : [
        {
          severity: 'danger',
          where: 'dataset',
          expected: 'no count of people under the threshold in the file',
          received: `${withheldHere} of them, which are not shown`,
          remedy: 'write "[c]" in their place before publishing, since anyone can open the file',
        },
      ];

/** The language of the nearest ancestor that states one, across shadow roots. */
function languageAround(element: Element): string {
  const stated = element.closest<HTMLElement>('[lang]');
  if (stated) return stated.getAttribute('lang') || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : 'en';
}
