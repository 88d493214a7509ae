// Draws a picture that a person explores: its points, one tooltip, one polite region for what has changed. What moves
// through it, and what assistive technology reads of it, is loaded in idle time, or when a person first approaches it.
import type { CoreWords } from '../core/words/words.js';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { CouncilElement } from './council-element.js';
import type { Drawn, TypesOf, WidgetDefinition, WidgetTypes } from './define-widget.js';
import { exploreStyles } from './explore-styles.js';
import { helpView } from './help.js';
import { PART_MISSING } from './drawn-data.js';
import type * as Exploring from './explorer.js';
import { whenIdle } from './idle.js';
import { keepLast } from './keep-last.js';
import { News } from './news.js';
import { type Content, type Described, node } from './nodes.js';
import type { Picture } from './picture.js';
import type { Cursor, Scene } from './scene.js';

/** On paper, a higher drawing has a page to itself: below its title it would be too small to read. */
const TALL_PX = 1000;

/** Keys that move through a picture, and would else scroll the page. */
const MOVES = /^(Arrow|Page|Home$|End$)/;

/** What a person who comes back to a picture does first. */
const COMES = /^(focusin|pointerenter)$/;

let loading: Promise<typeof Exploring> | undefined;
/** Whether it could not be loaded: then it is tried again only when a person comes back, not at every move. */
let isMissing = false;

const loadExplorer = () =>
  (loading ??= import('./explorer.js').then(
    (explorer) => {
      isMissing = false;
      return explorer;
    },
    (error: unknown) => {
      loading = undefined;
      if (!isMissing) console.warn(PART_MISSING, error);
      isMissing = true;
      throw error;
    },
  ));

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
  #scene: Scene | undefined;
  #explorer: Exploring.Explorer | undefined;
  /** What a person did while the explorer was loading. */
  #approaches: Exploring.Approach[] = [];
  /** Goes up when anything other than the cursor changes. */
  #version = 0;
  readonly #keepScene = keepLast<Scene>();
  readonly #keepPoints = keepLast<Described>();
  readonly #news = new News();
  /** Whether its drawing is to be laid out in idle time. */
  #isLaying = false;

  protected abstract scene(drawn: Drawn<T>): Scene;

  protected override willUpdate(changed: PropertyValues): void {
    // A pointer that moves over the chart changes only the chart.
    if ([...changed.keys()].some((name) => name !== 'cursor')) this.#version += 1;
    super.willUpdate(changed);
  }

  protected picture(drawn: Drawn<T>): Picture {
    const { model, words, layout } = drawn;
    const scene = this.#keepScene([layout, this.#version], () => this.scene(drawn));
    this.#scene = scene;
    this.#news.show({ scene, model, core: words.core }, this.isComplete);
    return { ...scene, chart: this.#chart(scene, words.core, words.core.title(model.envelope)) };
  }

  #chart(scene: Scene, { card }: CoreWords, title: string): readonly Content[] {
    const { legend, legendBelow } = scene;
    const explorer = this.isComplete ? this.#explorer : undefined;
    const at = explorer?.has(this.cursor) ? this.cursor : undefined;
    const stop = explorer?.stop;
    const group = {
      // Until its points are there it is the tab stop itself; later a click may still give it the focus.
      ...{ class: 'explore', tabindex: stop || isMissing ? -1 : 0, role: 'group' },
      ...{ 'aria-label': title, 'aria-describedby': 'instructions description' },
      ...this.#listeners,
    };
    return [
      node('div', group, [
        // There is nothing to move where what moves is missing.
        ...(isMissing ? [undefined, undefined] : helpView(scene.instructions, card)),
        legendBelow ? undefined : legend,
        node('div', { class: 'drawing' }, [
          canvasView(scene, at, this.scale),
          stop &&
            this.#keepPoints([scene, stop.row, stop.column, this.scale], () =>
              explorer.points(stop),
            ),
          at && explorer!.tooltip(scene.lines(at)),
        ]),
        legendBelow ? legend : undefined,
        node('div', { class: 'unseen', 'aria-live': 'polite' }, this.#news.text),
      ]),
    ];
  }

  protected override resetSelection(): void {
    this.cursor = undefined;
  }

  readonly #approach = (event: Event): void => {
    const approach = { event, target: event.target as Element };
    if (this.#explorer) return this.#explorer.handle(approach);
    if (isMissing && !COMES.test(event.type)) return;
    const { key = '', ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (MOVES.test(key) && !ctrlKey && !metaKey && !altKey) event.preventDefault();
    if (this.#approaches.at(-1)?.event.type === event.type && event.type === 'pointermove') {
      this.#approaches.pop();
    }
    this.#approaches.push(approach);
    // Without it a person still has the table.
    void Promise.all([loadExplorer(), this.complete()]).then(
      ([explorer]) => this.#answer(explorer),
      () => {
        this.#approaches = [];
        this.requestUpdate();
      },
    );
  };

  readonly #listeners = Object.fromEntries(
    'focusin focusout keydown click pointerenter pointermove pointerdown pointerleave'
      .split(' ')
      .map((type) => [`@${type}`, this.#approach]),
  );

  /** Makes what moves through the picture, and with it the points. */
  #explore({ Explorer }: typeof Exploring): Exploring.Explorer {
    if (!this.#explorer) this.requestUpdate();
    return (this.#explorer ??= new Explorer({
      root: this.renderRoot,
      scene: () => this.#scene,
      scale: () => this.scale,
      cursor: () => this.cursor,
      move: (to) => (this.cursor = to),
      choose: (selection) => this.choose(selection),
    }));
  }

  /** Does what a person has asked for meanwhile. */
  #answer(exploring: typeof Exploring): void {
    const explorer = this.#explore(exploring);
    // The focus moves to points, which must be there.
    this.performUpdate();
    const approaches = this.#approaches;
    this.#approaches = [];
    approaches.forEach((approach) => explorer.handle(approach));
  }

  /** Waits also until what a person did has been answered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.#approaches.length > 0) await loadExplorer().catch(() => undefined);
    return super.getUpdateComplete();
  }

  /** Where the point that has the focus is no longer there, the focus goes to the tab stop, not to the page. */
  protected override update(changed: PropertyValues): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement?.closest('.points [role=img]');
    super.update(changed);
    if (focused?.isConnected === false) this.#explorer?.regain();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#scene && !this.#explorer && !isMissing) whenIdle(this.#loadPoints);
    if (this.cursor) this.#explorer?.place();
    if (changed.has('cursor')) this.#explorer?.watch();
    const canvas = this.renderRoot.querySelector('.canvas:not(.laid)');
    if (canvas && !this.#isLaying) whenIdle(this.#layCanvas);
    this.#isLaying = canvas !== null;
  }

  readonly #loadPoints = (): void =>
    void loadExplorer().then(
      (exploring) => this.#explore(exploring),
      () => undefined,
    );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cursor = undefined;
    this.#explorer?.watch();
  }

  /**
   * What is off-screen is laid out when the page is idle: a picture of the whole page has it then. Within the job, so
   * that the drawings of a page are not all laid out in its next frame.
   */
  readonly #layCanvas = (): void => {
    this.#isLaying = false;
    const canvas = this.renderRoot.querySelector('.canvas');
    canvas?.classList.add('laid');
    canvas?.getBoundingClientRect();
  };
}

/** Letters are no smaller on paper: 9 pt. */
const LEAST_TEXT_PX = 12;

/** The drawing, with the height that it keeps while it is not laid out, and the least that it has on paper. */
function canvasView(scene: Scene, at: Cursor | undefined, scale: number): Described {
  const { heightPx, fontPx } = scene;
  const least = heightPx * Math.min(scale, LEAST_TEXT_PX / fontPx);
  const style = `block-size:${heightPx * scale}px;--_least-block:${least}px`;
  return node('div', { class: 'canvas', '.style': style }, [svgView(scene, at, scale)]);
}

function svgView(scene: Scene, at: Cursor | undefined, scale: number): Described {
  const { widthPx, heightPx, fontPx, topPx = 0, kind } = scene;
  const classes = [`font-${fontPx}`, kind, heightPx * scale > TALL_PX ? 'tall' : ''];
  return node(
    'svg',
    {
      part: 'chart',
      'aria-hidden': 'true',
      class: classes.filter(Boolean).join(' '),
      width: widthPx * scale,
      height: heightPx * scale,
      viewBox: `0 ${-topPx} ${widthPx} ${heightPx}`,
    },
    scene.draw(at),
  );
}
