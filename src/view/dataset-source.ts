// Loads the data of an element from the file of `src`, or else from a script or a table among its children.
// What is done when is decided in core/origin.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { nextOrigin, type Origin, type OriginEvent, type Step } from '../core/origin.js';
import { refreshWaitMs } from '../core/refresh-wait.js';
import type { TableDataset } from '../core/table/from-table.js';
import type { SourceWidget } from '../read/source-dataset.js';
import { addressOf, DatasetError, errorAt, placeOf } from './dataset-error.js';
import { type InlineText, inlineText } from './inline-text.js';
import { isParsing } from './is-parsing.js';
import { type FileAnswer, inlineDataset } from './load-dataset.js';
import { stopWaiting, whenNear } from './near.js';
import { isWhole, type PageTable, pageTable, readPageTable } from './page-table.js';
import { type Asked, askFor, type Manner } from './shared-files.js';

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly loading: string | undefined;
  readonly refresh: number | undefined;
  readonly options: string | undefined;
  readonly hasUpdated: boolean;
}

/** What the element does with the data. */
interface Receiver {
  /** Data are on their way. */
  wait(what: { readonly isOther: boolean; readonly isRetry: boolean }): void;
  /**
   * `table`: what a table of the page or a file was read as, of which the input is part; `isOfPage`: readers have it
   * in any case.
   */
  receive(input: unknown, table?: TableDataset, isOfPage?: boolean): void;
  /** What is shown is what the file holds now. */
  confirm(): void;
  fail(error: unknown): void;
  clear(): void;
}

/** A file, and what it was read as where it is in another format than our own. */
interface Shown extends FileAnswer {
  readonly table?: TableDataset | undefined;
}

/** A page that nobody sees is looked at again after this time. */
const HIDDEN_MS = 10_000;

const NO_READER =
  'expected the file of the widget that reads it, received none; copy all files of the widgets together';

const noReader = (cause: unknown) => new DatasetError('no part', NO_READER, { cause });

/** One for the page, so that elements with one address ask together. */
const chance = Math.random();

export class DatasetSource implements ReactiveController {
  readonly #host: SourceHost;
  readonly #receiver: Receiver;
  readonly #widget: SourceWidget;
  #origin: Origin = 'away';
  /** Of the file that was asked for last, or waits. */
  #address: string | undefined;
  /** Of the file that is shown. */
  #shownAddress: string | undefined;
  /** What the file held, where it is asked for again and again. */
  #fileText: string | undefined;
  /** Of the script or the table that is shown, or is being read. */
  #innerText: string | undefined;
  #table: PageTable | undefined;
  #asked: Asked | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** In a row. */
  #failures = 0;
  /** When the last file came or failed. */
  #endedMs = 0;
  #done: Promise<void> | undefined;

  constructor(host: SourceHost, widget: SourceWidget, receiver: Receiver) {
    this.#host = host;
    this.#widget = widget;
    this.#receiver = receiver;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.on('removed');
    this.#stop();
  }

  /** Does what new properties of the element lead to. */
  change(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const isNewSrc = changed.has('src') && changed.get('src') !== this.#host.src;
    if (isNewSrc || changed.has('loading')) this.on('changed');
    else if (changed.has('src')) this.on('again');
    else if (changed.has('options') && this.#host.hasUpdated) this.on('options');
    else if (changed.has('refresh')) this.#plan();
  }

  get origin(): Origin {
    return this.#origin;
  }

  /** Whether the data are those of a table among the children. */
  get isOfTable(): boolean {
    return this.#table !== undefined;
  }

  /** Does what an event leads to. */
  on(event: OriginEvent, came?: unknown): void {
    const wanted = this.#wanted;
    const before = this.#origin;
    const { origin, step } = nextOrigin(before, event, {
      hasAddress: wanted !== undefined,
      isOther: wanted !== this.#address,
      isLazy: this.#host.loading === 'lazy',
      isHere: this.#host.isConnected,
    });
    if (step !== 'stay') {
      // An answer is shared as long as an element that has it is there.
      if (came === undefined) this.#stop();
      this.#origin = origin;
      this.#do(step, { before, wanted, came });
    }
    this.#plan();
  }

  /** Reads the file or the script again, at once; settles when that is done. */
  async reload(): Promise<void> {
    this.on('reload');
    await this.#done;
  }

  /** Asks again when it is time, or when the browser is connected again. */
  #plan(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onOnline);
    const hasFailed = this.#origin === 'failed';
    if (!this.#host.isConnected || !(hasFailed || this.#origin === 'answered')) return;
    if (hasFailed) addEventListener('online', this.#onOnline);
    const waitMs = refreshWaitMs(this.#host.refresh, this.#failures, chance);
    if (waitMs === undefined) return;
    const leftMs = this.#endedMs + waitMs - Date.now();
    this.#timer = setTimeout(this.#onDue, Math.min(waitMs, leftMs));
  }

  /** In full; as it is written where it cannot be read, and undefined where there is none. */
  get #wanted(): string | undefined {
    const { src, baseURI } = this.#host;
    if (!src) return undefined;
    try {
      return addressOf(src, baseURI);
    } catch {
      return src;
    }
  }

  #do(
    step: Step,
    of: { readonly before: Origin; readonly wanted: string | undefined; readonly came: unknown },
  ): void {
    const { before, wanted, came } = of;
    if (step === 'take') this.#forget();
    if (step === 'read' || step === 'reread') this.#read(before, step === 'reread');
    if (step === 'watch') this.#watch(wanted);
    if (step === 'ask' || step === 'refresh' || step === 'renew') {
      this.#done = this.#ask(wanted!, step);
    }
    if (step === 'show' || step === 'keep' || step === 'tell') this.#endedMs = Date.now();
    if (step === 'show') this.#show(came as Shown);
    if (step === 'keep') this.#receiver.confirm();
    if (step === 'tell') this.#tell(came);
  }

  #forget(): void {
    this.#address = this.#shownAddress = this.#fileText = this.#innerText = undefined;
    this.#table = undefined;
    this.#failures = 0;
  }

  /** They are looked for whenever children arrive: the same text is read, and its faults told, once. */
  #read(before: Origin, isAnew: boolean): void {
    const written = inlineText(this.#host);
    const table = !written && this.#widget.fromTable ? pageTable(this.#host) : undefined;
    const text = (written ?? table)?.text;
    if (before === 'script') {
      if (text === undefined || (text === this.#innerText && !isAnew)) return;
    } else {
      this.#forget();
      this.#receiver.clear();
    }
    this.#innerText = text;
    this.#table = table;
    if (written) this.#readText(written);
    else if (table) this.#done = this.#readTable(table);
  }

  #readText(written: InlineText): void {
    try {
      this.#receiver.receive(inlineDataset(written));
    } catch (error) {
      if (isParsing()) this.#readLater();
      else this.#receiver.fail(error);
    }
  }

  async #readTable(table: PageTable): Promise<void> {
    if (isParsing() && !isWhole(table)) return this.#readLater();
    this.#receiver.wait({ isOther: true, isRetry: false });
    try {
      const read = await readPageTable(table, this.#widget.fromTable!);
      if (this.#table === table) this.#receiver.receive(read.input, read, true);
    } catch (cause) {
      if (this.#table === table) this.#receiver.fail(errorAt('the table', noReader(cause)));
    }
  }

  /** A page that comes slowly may still be writing what stands in the element. */
  #readLater(): void {
    this.#innerText = undefined;
    this.#table = undefined;
    this.#receiver.wait({ isOther: true, isRetry: false });
    addEventListener('DOMContentLoaded', () => this.on('children'), { once: true });
  }

  #watch(wanted: string | undefined): void {
    const isOther = wanted !== this.#shownAddress;
    if (isOther) this.#receiver.clear();
    this.#wait(wanted);
    whenNear(this.#host, () => this.on('near'));
  }

  #wait(wanted: string | undefined): void {
    const isRetry = wanted === this.#address;
    if (!isRetry) this.#failures = 0;
    this.#address = wanted;
    this.#receiver.wait({ isOther: wanted !== this.#shownAddress, isRetry });
  }

  async #ask(wanted: string, manner: Manner): Promise<void> {
    const { src = '', baseURI } = this.#host;
    this.#wait(wanted);
    try {
      const asked = askFor(addressOf(src, baseURI), manner);
      this.#asked = asked;
      const isSame = ({ text }: FileAnswer) => manner === 'refresh' && text === this.#fileText;
      const file = await asked.answer
        .then(async (each) => (isSame(each) ? each : { ...each, table: await this.#tableOf(each) }))
        .catch((error: unknown) => {
          if (this.#asked === asked) throw error;
        });
      // Given up meanwhile.
      if (!file || this.#asked !== asked) return;
      this.on(isSame(file) ? 'unchanged' : 'answer', file);
    } catch (error) {
      this.on('failure', errorAt(placeOf(src, baseURI), error));
    }
  }

  /** What a file in another format than our own is read as. */
  async #tableOf({ other }: FileAnswer): Promise<TableDataset | undefined> {
    if (other === undefined) return undefined;
    const { sourceDataset } = await import('../read/source-dataset.js').catch((cause: unknown) => {
      throw noReader(cause);
    });
    return sourceDataset(other, this.#host.options ?? '', this.#widget);
  }

  #show({ text, input, table }: Shown): void {
    this.#failures = 0;
    this.#shownAddress = this.#address;
    this.#innerText = this.#table = undefined;
    this.#fileText = this.#host.refresh === undefined ? undefined : text;
    this.#receiver.receive(table ? table.input : input, table);
  }

  #tell(error: unknown): void {
    this.#failures += 1;
    this.#fileText = undefined;
    this.#receiver.fail(error);
  }

  readonly #onOnline = (): void => this.on('online');

  readonly #onDue = (): void => {
    // An image of that name would stand in the place of the property.
    if (document.hidden !== true) return this.on('due');
    this.#timer = setTimeout(this.#onDue, HIDDEN_MS);
  };

  #stop(): void {
    this.#asked?.giveUp();
    this.#asked = undefined;
    stopWaiting(this.#host);
  }
}
