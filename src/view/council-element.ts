// The base of every widget: takes data, runs the stages, and shows the picture or the state instead of it.
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { type Density, densityOf } from '../core/chart/frame.js';
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { Problem } from '../core/data/problem.js';
import type { Publishable } from '../core/data/publishable.js';
import { cardStyles } from './card-styles.js';
import { cardView, fallbackView } from './card-view.js';
import { DatasetSource } from './dataset-source.js';
import { define } from './define.js';
import { DrawnData, folded } from './drawn-data.js';
import { declaredIn, fallbackIn } from './fallback.js';
import { GuestElement } from './guest-element.js';
import { whenIdle } from './idle.js';
import type { Drawn, TypesOf, WidgetDefinition, WidgetTypes } from './define-widget.js';
import type {
  ChangeDetail,
  ErrorDetail,
  GivenDetail,
  GivenSelection,
  ReadyDetail,
  SelectDetail,
} from './events.js';
import { keepLast } from './keep-last.js';
import { LocaleWords } from './locale-words.js';
import { type Notice, NoticeAge, noticeOf } from './notice.js';
import type { Picture } from './picture.js';
import { PictureRoom } from './picture-room.js';
import { printStyles } from './print-styles.js';
import { ProblemReporter } from './report-problems.js';
import { ScriptText } from './script-text.js';
import { showPublishable } from './show-publishable.js';
import { ShownData } from './shown-data.js';
import { CustomState, type State } from './state.js';
import { tokens } from './tokens.js';
import { inTurn } from './turns.js';
import { type Shown, WrittenCard } from './written-card.js';

/**
 * Base of every widget. `Input` is what a page may set as `data`.
 *
 * @fires {CustomEvent<ReadyDetail>} council-ready - The picture of new data is shown.
 * @fires {CustomEvent<ErrorDetail>} council-error - The data have faults, or could not be loaded.
 * @fires {CustomEvent<SelectDetail>} council-select - A person chose something in the picture.
 *
 * @slot - What readers have until the picture is shown, or if it fails: a captioned table and a link. Without `data`, `src` and a JSON script, the table is the dataset.
 *
 * @csspart base - Everything that the widget draws.
 * @csspart heading - The title.
 * @csspart notice - What is wrong with the data.
 * @csspart subtitle - What is measured, where and when, in one line.
 * @csspart headline - The number to remember, with its change and its rating.
 * @csspart standfirst - One sentence that compares.
 * @csspart chart - The drawing, or the table of a scorecard.
 * @csspart vital - At most two notes without which the picture would mislead.
 * @csspart source - Where the figures come from.
 * @csspart notes - The part that opens to show the other notes.
 * @csspart figures - The part that opens to show the table.
 * @csspart table - The figures as a table.
 * @csspart description - The part that opens to show the picture in words.
 * @csspart summary - The picture in words.
 * @csspart actions - Opens the buttons that download or copy the figures and the picture.
 *
 * @cssprop --council-ink - Text.
 * @cssprop --council-quiet - Text and axes of less weight.
 * @cssprop --council-line - Grid lines and rules.
 * @cssprop --council-ground - What lies behind the drawing.
 * @cssprop --council-accent - Links, controls and the leading area.
 * @cssprop --council-focus - The frame around what has the keyboard.
 * @cssprop --council-neighbours - Statistical neighbours, and areas beyond those that have a colour.
 * @cssprop --council-series-1 - Dark blue, the first of the categorical colours.
 * @cssprop --council-series-2 - Turquoise.
 * @cssprop --council-series-3 - Dark pink.
 * @cssprop --council-series-4 - Orange: outside, over or missed, and never an area.
 * @cssprop --council-series-5 - Dark grey: the nation.
 * @cssprop --council-series-6 - Light purple.
 * @cssprop --council-met - A target that is met.
 * @cssprop --council-near - A target missed within its tolerance.
 * @cssprop --council-missed - A target that is missed.
 * @cssprop --council-font - The font of all text; else that of the page.
 * @cssprop --council-font-size - The size of text, to which drawings are in proportion; else that of the text around.
 * @cssprop --council-print-width - The width of a picture on paper; `380px` in two columns. Not in `@media print`: it is read before.
 *
 * @cssstate loading - Data are on their way, or their picture is.
 * @cssstate drawn - The picture is shown.
 * @cssstate failed - The data could not be loaded or drawn.
 * @cssstate stale - Newer data failed: the last good picture is still shown.
 * @cssstate empty - There are no data.
 */
export abstract class CouncilElement<
  Definition extends WidgetDefinition,
  Input extends object = TypesOf<Definition>['dataset'],
  T extends WidgetTypes = TypesOf<Definition>,
> extends GuestElement {
  static override properties: PropertyDeclarations = {
    // The same address set once more is an event too.
    src: { hasChanged: () => true },
    options: {},
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    density: {},
    loading: {},
    refresh: { type: Number },
    noActions: { attribute: 'no-actions', type: Boolean },
  };
  /** @internal */
  static readonly definition: WidgetDefinition;
  /** @internal */
  protected static readonly sharedStyles: readonly CSSResultGroup[] = [
    tokens,
    cardStyles,
    printStyles,
  ];
  /** @internal */
  static override get styles(): CSSResultGroup {
    // Lit reads the styles of abstract classes too.
    const definition = this.definition as WidgetDefinition | undefined;
    return [...this.sharedStyles, ...(definition?.styles ?? [])] as CSSResultGroup;
  }

  /** Registers the class under its own tag or another. Safe twice; without a DOM nothing happens. */
  static define(tag?: string, registry?: CustomElementRegistry): void {
    const defaultTag = `council-${this.definition.name}`;
    define(tag ?? defaultTag, this as unknown as CustomElementConstructor, registry);
  }

  /** Address of a dataset, or of a file in another format (docs/reading.md), relative to the page. Setting it again asks the server whether it has changed. */
  declare src: string | undefined;
  /** How a table inside, or a file in another format, is read: `area=Ayton&direction=low&target=75`. */
  declare options: string | undefined;
  /** Language of the words; else that of the nearest ancestor with one, else English. */
  declare lang: string;
  /** Level of the title, 2 to 6. */
  declare headingLevel: number;
  /** How much room the picture takes. */
  declare density: 'compact' | 'normal' | 'spacious';
  /** `lazy` waits with `src` until the element nears the window. */
  declare loading: 'eager' | 'lazy';
  /** Seconds after which the server is asked whether the file of `src` has changed, again and again; at least 30. */
  declare refresh: number | undefined;
  /** Leaves out "Download or copy". */
  declare noActions: boolean;

  readonly #shown: ShownData<T>;
  readonly #drawn: DrawnData<T>;
  readonly #room: PictureRoom;
  readonly #words: LocaleWords<T['words']>;
  readonly #reporter: ProblemReporter;
  readonly #source: DatasetSource;
  readonly #customState = new CustomState(this);
  readonly #keepLayout = keepLast<T['layout']>();
  readonly #card = new WrittenCard({
    slot: () => this.#onSlot(),
    colour: () => this.#room.readAgain(),
  });
  #picture: Picture | undefined;
  #isReadyPending = false;
  /** For which data and words the rest has been asked for. */
  readonly #askForRest = keepLast<void>();

  constructor() {
    super();
    const { locales } = this.#definition;
    this.#shown = new ShownData(this.#definition, {
      changed: () => this.requestUpdate(),
      replaced: () => {
        this.#isReadyPending = true;
        this.resetSelection();
      },
      report: (report) => this.#reporter.report(report, () => this.#words.wanted),
    });
    this.#drawn = new DrawnData(this.#definition, {
      loaded: () => this.requestUpdate(),
      fail: (error) => this.#shown.failToDraw(error, this.#drawn.last?.data),
    });
    // Controllers are connected in this order, so that data are loaded last.
    this.#room = new PictureRoom(this, () => this.performUpdate());
    this.#words = new LocaleWords(this, locales, (error, lang) => {
      if (!lang) return this.#shown.fail(error);
      const drawn = this.#shown.current !== undefined;
      const failure = `the words of the language "${lang}": could not be used; English is shown instead`;
      this.#reporter.report({ problems: [], failure, error, drawn }, () => this.#words.wanted);
    });
    this.#reporter = new ProblemReporter(this, (report) => {
      this.emit<ErrorDetail>('council-error', report);
    });
    this.#source = new DatasetSource(this, this.#definition, this.#shown);
    new ScriptText(this, () => this.#source.on('children'));
    new NoticeAge(this, () => Boolean(this.#shown.failed && this.#shown.current));
    this.headingLevel = 2;
    this.density = 'normal';
    this.loading = 'eager';
    this.noActions = false;
  }

  get #definition(): WidgetDefinition<T> {
    return (this.constructor as typeof CouncilElement).definition as unknown as WidgetDefinition<T>;
  }

  /** The dataset. It takes the place of `src`; undefined or null removes it. Read back, it is the same as `published`. */
  get data(): T['dataset'] | undefined {
    return this.published;
  }
  set data(input: Input | null | undefined) {
    if (input !== undefined && input !== null) {
      this.#source.on('set');
      this.#shown.receive(input);
    } else if (this.#source.origin === 'property') {
      this.#shown.clear();
      this.#source.on('unset');
    }
  }

  /** The dataset as it is shown, in the author's form: what had to be withheld is not in it. */
  get published(): T['dataset'] | undefined {
    return this.#shown.written;
  }

  /** Everything found wrong with the last data; empty where all is well. */
  get problems(): readonly Problem[] {
    return this.#shown.problems;
  }

  /** `loading`, `drawn`, `failed`, `stale` or `empty`; CSS reads the same as `:state(drawn)`. */
  get state(): State {
    const { state } = this.#shown;
    return state === 'drawn' && !this.#picture ? 'loading' : state;
  }

  /** Fetches `src` again, or reads the JSON script again; settles when that is done. Data set as a property stay. */
  async reload(): Promise<void> {
    this.#drawn.retry();
    this.#words.retry();
    if (this.#source.origin === 'property') this.#shown.retry();
    else await this.#source.reload();
  }

  /** @internal */
  [showPublishable](data: Publishable<T['data']>): void {
    this.#source.on('set');
    this.#shown.show(data);
  }

  /** The data of the picture, for a widget that gives a part of them to another. */
  protected get publishable(): Publishable<T['data']> | undefined {
    return this.#drawn.last?.data;
  }

  /** The view that the page or a person asks for, where a widget has several. */
  protected get askedView(): string | undefined {
    return undefined;
  }

  get #density(): Density {
    return densityOf(this.density);
  }

  /** How many px of the page one of a layout takes. */
  protected get scale(): number {
    return this.#room.scale(this.#density);
  }

  protected abstract picture(drawn: Drawn<T>): Picture;

  /** Called when new data are shown, because the selected thing may no longer exist. */
  protected resetSelection(): void {}

  /** Fires an event that crosses shadow roots, so that one listener on a page receives it from every widget. */
  protected emit<Detail extends ReadyDetail>(type: string, detail: GivenDetail<Detail>): void {
    const { name: widget } = this.#definition;
    const fullDetail = omitUndefined({ widget, ...detail });
    this.dispatchEvent(
      new CustomEvent(type, { detail: fullDetail, bubbles: true, composed: true }),
    );
  }

  /** Fires `council-select` for what a person has chosen. */
  protected choose(selection: GivenSelection): void {
    this.emit<SelectDetail>('council-select', selection);
  }

  /**
   * Sets the property of a switch that a person has pressed, and fires `council-change`.
   *
   * @param shown counts the rows that are then shown
   */
  protected turn(name: string & keyof this, value: string | undefined, shown?: () => number): void {
    Object.assign(this, { [name]: value });
    this.emit<ChangeDetail>('council-change', { name, value: value ?? '', shown: shown?.() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.takeEarly('data');
    this.#source.on('connected');
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What a page has set may be why nothing could be drawn.
    if (changed.size > 0 && this.#shown.failed === 'unexpected') this.#shown.retry();
    this.#source.change(changed);
    if (changed.has('lang') || !this.#words.current) this.#words.load();
    this.#drawOrFail();
  }

  /** An error in the library, or in a language that a page has added, is shown in place of the picture. */
  #drawOrFail(): void {
    try {
      this.#draw();
    } catch (error) {
      this.#picture = undefined;
      if (this.#words.refuse(error)) {
        this.#drawn.clear();
        return this.#drawOrFail();
      }
      const before = this.#drawn.last?.data;
      const isNew = before !== this.#shown.current;
      this.#shown.failToDraw(error, isNew ? before : undefined);
      if (isNew && before) this.#drawOrFail();
    }
  }

  /** Makes the picture before rendering, because an error during rendering could not be shown. */
  #draw(): void {
    const data = this.#shown.current;
    this.#picture = undefined;
    if (!data) return this.#drawn.clear();
    const ready = this.#drawn.of(data, this.#words.current, this.askedView);
    // What the page has declared is whole, and stays until all of the card can take its place.
    const isKept = declaredIn(this) && !(this.isComplete || this.#drawn.isRestMissing);
    const frame = ready && !isKept && this.#room.frame(this.#density);
    if (!frame) return;
    const { widthPx, density, measure } = frame;
    const { model, words, view } = ready;
    const layout = this.#keepLayout([model, words, view, widthPx, density, measure], () =>
      this.#definition.layout(model, words, frame, view),
    );
    this.#picture = this.picture({ model, words, layout });
  }

  /** What nobody sees yet is drawn after what is in sight. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isFirst = this.#shown.current !== undefined && !this.#picture;
    if (!isFirst || this.#room.isNear) return super.scheduleUpdate();
    return inTurn(() => void super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    try {
      this.#card.write(root, this.#content(this.#picture), this.#room.colours);
    } catch (error) {
      this.#picture = undefined;
      if (this.#words.refuse(error)) this.#drawn.clear();
      else this.#shown.failToDraw(error);
      const fallback = { ...this.#notice, ...this.#around, words: undefined };
      this.#card.rewrite(root, [fallbackView(fallback), undefined], this.#room.colours);
    }
  }

  get #notice(): Notice {
    const { faults } = this.#reporter;
    return noticeOf(this.#shown, this.#source, { faults, retry: this.#retry });
  }

  /** What stands around the place of the picture. */
  get #around() {
    const { isNarrow, paperPx } = this.#room;
    return { density: this.#density, ...fallbackIn(this), isNarrow, paperPx };
  }

  #content(picture: Picture | undefined): Shown {
    const notice = this.#notice;
    if (!picture) {
      const words = this.#words.current;
      return [fallbackView({ ...notice, ...this.#around, words: words?.core.card }), undefined];
    }
    const { data, words } = this.#drawn.last!;
    const heading = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
    const { isComplete, isRestMissing } = this.#drawn;
    const foldedParts = isComplete ? folded.now.foldedParts : undefined;
    const late = { foldedParts, isRestMissing, approach: this.#complete };
    const room = { density: this.#density, paperPx: this.#room.paperPx, scale: this.scale };
    const taken = { source: data.source, area: data.area?.name, hasActions: !this.noActions };
    return [
      undefined,
      cardView({ ...notice, ...room, ...late, ...taken, words: words.core, heading, picture }),
    ];
  }

  /** Whether everything is loaded that a person may open or point at. */
  protected get isComplete(): boolean {
    return this.#drawn.isComplete;
  }

  /** Loads at once what a person may open or point at; settles when that is done, or has failed. */
  protected complete(): Promise<void> {
    return this.#drawn.complete();
  }

  readonly #complete = (): void => void this.complete();

  readonly #retry = (): void => void this.reload();

  /** Children may be added after the element, by frameworks and slow pages. */
  #onSlot(): void {
    this.#source.on('children');
    this.requestUpdate();
  }

  /** Waits also for the parts that the picture needs, for what is loaded later, and for the report of problems. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#drawn.settled;
    await this.#reporter.settled;
    await this.#drawn.complete();
    return super.getUpdateComplete();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#customState.show(this.state, !this.#room.isNarrow && !declaredIn(this));
    const { last } = this.#drawn;
    // A hidden one has no picture until it goes to paper, where all must be there at once.
    if (last) {
      this.#askForRest([last.data, last.words, last.view], () => whenIdle(this.#complete));
    }
    if (!this.#isReadyPending || !this.#picture) return;
    // While parts of new data are loading, the picture is that of the data before.
    if (last?.data !== this.#shown.current) return;
    this.#isReadyPending = false;
    this.emit<ReadyDetail>('council-ready', {});
  }
}
