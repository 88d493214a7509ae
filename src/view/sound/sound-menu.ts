// The buttons with which a person hears each series. Loaded when they are first shown.
import { type HeardRow, rangeOf, tonesOf } from '../../core/chart/tones.js';
import { type Languages, wordsIn } from '../../core/words/words-in.js';
import { wearStyles } from '../actions/wear-styles.js';
import { type Described, node, write } from '../nodes.js';
import { playTones } from './play-tones.js';
import type { SoundWords } from './sound-words.js';

const LANGUAGES: Languages<SoundWords> = {
  cy: () => import('./sound-words.cy.js'),
  en: () => import('./sound-words.en.js'),
};

const players = new WeakMap<HTMLElement, Player>();

/** What shows a button for each row, in a language. */
export async function loadSound(
  lang: string,
): Promise<(holder: HTMLElement, rows: readonly HeardRow[]) => void> {
  const words = await wordsIn(LANGUAGES, lang);
  return (holder, rows) => {
    const player = players.get(holder) ?? new Player(holder);
    players.set(holder, player);
    player.show(rows, words);
  };
}

/** Between a press and the first tone, in seconds, so that the first is whole. */
const BEFORE_S = 0.05;
/** A browser that has not begun by then will not. */
const STARTED_MS = 1500;

class Player {
  readonly #holder: HTMLElement;
  #rows: readonly HeardRow[] = [];
  #words!: SoundWords;
  #playing: { readonly row: HeardRow; readonly context: AudioContext } | undefined;
  /** What is heard now, or that nothing can be. */
  #said = '';

  constructor(holder: HTMLElement) {
    this.#holder = holder;
  }

  show(rows: readonly HeardRow[], words: SoundWords): void {
    if (!this.#holder.isConnected) return;
    wearStyles(this.#holder.getRootNode() as ShadowRoot);
    // The card is written again while a person moves through its picture: the same figures go on.
    if (this.#words === words && isSame(this.#rows, rows)) return;
    this.#stop();
    this.#rows = rows;
    this.#words = words;
    this.#write();
  }

  #write(): void {
    const { listen, help } = this.#words;
    const range = rangeOf(this.#rows);
    write(this.#holder, [
      node('div', { class: 'actions' }, [
        node('div', { role: 'group', 'aria-labelledby': 'listen' }, [
          node('span', { id: 'listen' }, listen),
          ...this.#rows.map((row) => this.#button(row, range)),
        ]),
        node('p', {}, help),
        // Whoever listens to the tones is not spoken over.
        node('p', { role: 'status', 'aria-live': this.#playing ? 'off' : undefined }, this.#said),
      ]),
    ]);
  }

  #button(row: HeardRow, range: readonly [number, number]): Described {
    const isPlaying = this.#playing?.row === row;
    const act = () => (isPlaying ? this.#end() : this.#play(row, range));
    const name = isPlaying ? `${this.#words.stop}: ${row.name}` : row.name;
    return node('button', { type: 'button', '@click': act }, name);
  }

  #play(row: HeardRow, range: readonly [number, number]): void {
    this.#stop();
    try {
      const context = new AudioContext();
      this.#playing = { row, context };
      const tones = tonesOf(row.points, range);
      const from = context.currentTime + BEFORE_S;
      playTones(context, tones, from);
      setTimeout(() => this.#checkStarted(context), STARTED_MS);
      this.#follow(context, from, tones[0]!.seconds);
    } catch (error) {
      console.warn(error);
      this.#giveUp();
    }
  }

  /** Without anything that plays, the clock of a browser stands still. */
  #checkStarted(context: AudioContext): void {
    if (this.#playing?.context === context && context.currentTime === 0) this.#giveUp();
  }

  #giveUp(): void {
    this.#stop();
    this.#said = this.#words.noSound;
    this.#write();
  }

  /** Shows the point that is heard, until the last, or until the part is closed or shows other figures. */
  #follow(context: AudioContext, from: number, step: number): void {
    if (this.#playing?.context !== context) return;
    const index = Math.max(0, Math.floor((context.currentTime - from) / step));
    const point = this.#playing.row.points[index];
    if (!point || !this.#holder.isConnected) return this.#end();
    this.#said = point.text;
    this.#write();
    setTimeout(() => this.#follow(context, from, step), (step * 1000) / 2);
  }

  #end(): void {
    this.#stop();
    this.#write();
  }

  #stop(): void {
    void this.#playing?.context.close();
    this.#playing = undefined;
    this.#said = '';
  }
}

const isSame = (one: readonly HeardRow[], other: readonly HeardRow[]): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
