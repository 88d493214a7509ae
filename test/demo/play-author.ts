// Plays an author on the builder: pastes, answers, copies, and puts what was copied into a bare page.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openFrame } from './page-frame.js';
import { waitUntil } from '../support/wait-until.js';

export type Answers = Readonly<Record<string, string>>;

const input = (control: HTMLElement) =>
  control.dispatchEvent(new Event('input', { bubbles: true }));

const until = (test: () => unknown, what: string) =>
  waitUntil(() => Boolean(test()), what, { timeout: 15_000 });

/**
 * Seconds of a practised person: to think, to point, to press a button, to type a letter.
 *
 * Source: Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems" (1980);
 * the letter is that of an average typist who does not look at the keys.
 */
const SECONDS = { think: 1.35, point: 1.1, press: 0.2, letter: 0.28 };
/** 30 November 2026. */
const TODAY = Date.UTC(2026, 10, 30);

/** To read what was found before it is accepted: some forty words. */
const READING = 10;

/** The builder in a frame. What it does is waited for, as a person would. */
export class Author {
  readonly #frame: HTMLIFrameElement;
  readonly page: Document;
  /** What the author has clicked so far, and how long that takes a person, reading apart. */
  clicks = 0;
  seconds = 0;
  /** Those pressed that write nothing. */
  keys = 0;

  static async open(widthPx = 1100, page = 'index.html'): Promise<Author> {
    const frame = await openFrame(`../../demo/builder/${page}`, widthPx);
    const author = new Author(frame);
    await until(() => author.byId<HTMLSelectElement>('example').options.length > 1, 'is ready');
    return author;
  }

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    this.page = frame.contentDocument!;
    // Else figures grow old with the test.
    (frame.contentWindow as Window & typeof globalThis).Date.now = () => TODAY;
  }

  #click(letters = 0): void {
    const { think, point, press, letter } = SECONDS;
    this.clicks += 1;
    this.seconds += think + point + press + letter * letters;
  }

  byId<E extends HTMLElement>(id: string): E {
    return this.page.getElementById(id) as E;
  }

  async paste(cells: string): Promise<void> {
    const box = this.byId<HTMLTextAreaElement>('figures');
    // Into the box, and the two keys that paste.
    this.#click(2);
    box.value = cells;
    input(box);
    await until(() => !this.byId('read').hidden, 'is read');
  }

  /** Chooses what draws it, unless only one can. */
  async choose(widget: string): Promise<void> {
    const find = () => this.page.querySelector<HTMLInputElement>(`[name=widget][value=${widget}]`);
    await until(find, `${widget} is offered`);
    if (!find()!.checked) {
      this.#click();
      find()!.click();
    }
    await until(() => this.byId('fields').childElementCount > 0, 'questions are asked');
  }

  async answer(answers: Answers): Promise<void> {
    for (const [id, value] of Object.entries(answers)) {
      const find = () => this.page.querySelector<HTMLInputElement>(`#fields [name="${id}"]`);
      await until(find, `${id} is asked`);
      // A menu is opened, and its choice is clicked.
      const isMenu = find()!.localName === 'select';
      this.#click(isMenu ? 0 : value.length);
      if (isMenu) this.#click();
      find()!.value = value;
      input(find()!);
    }
  }

  async waitFor(selector: string): Promise<HTMLElement> {
    const find = () => this.page.querySelector<HTMLElement>(selector);
    await until(find, `${selector} is there`);
    return find()!;
  }

  async press(selector: string): Promise<void> {
    const button = await this.waitFor(selector);
    this.#click();
    button.click();
  }

  /** What is copied; the step is waited for. */
  async taken(id: string): Promise<string> {
    const find = () => this.byId<HTMLTextAreaElement>(id);
    await until(() => this.#isAccepted(), 'step 4 is open');
    await until(find, `${id} is offered`);
    // Its button that copies.
    this.#click();
    return find().value;
  }

  #isOpen(step: string): boolean {
    return !this.byId(step).querySelector<HTMLElement>('.open')!.hidden;
  }

  /** Whether something can be taken away. */
  get isTaken(): boolean {
    return this.#isOpen('take');
  }

  /** Presses a key that writes nothing. */
  async key(name: string): Promise<void> {
    this.keys += 1;
    await sendKeys({ press: name });
  }

  /** On with Tab until the focus is there. */
  async tabTo(isThere: (element: HTMLElement) => boolean): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      await this.key('Tab');
      if (isThere(this.page.activeElement as HTMLElement)) return;
    }
    throw new Error('The focus never came there.');
  }

  /** By keys alone: text is typed, and a menu is gone down until the choice is reached. */
  async answerByKeys(answers: Answers): Promise<void> {
    for (const [name, value] of Object.entries(answers)) {
      await this.waitFor(`#fields [name="${name}"]`);
      await this.tabTo(named(name));
      const field = this.page.activeElement as HTMLInputElement;
      if (field.localName === 'select') await this.#goDownTo(field, value);
      else await sendKeys({ type: value });
    }
  }

  /** Each letter that was typed may change what was found. */
  async #atRest(): Promise<void> {
    const found = () => this.byId('check').innerHTML;
    for (let before = ''; before !== found();) {
      before = found();
      await new Promise((done) => setTimeout(done, 1000));
    }
  }

  async #goDownTo(menu: HTMLInputElement, value: string): Promise<void> {
    for (let steps = 0; menu.value !== value; steps += 1) {
      if (steps > 20) throw new Error(`The menu has no “${value}”.`);
      await this.key('ArrowDown');
    }
  }

  /** Reads what was found, accepts it, and copies what the button names. */
  async copyByKeys(button: string): Promise<void> {
    const mustAccept = () => this.page.querySelector('#cures [data-accept][aria-pressed=false]');
    const mayAccept = () =>
      !this.byId('accept-row').hidden && !this.byId<HTMLInputElement>('accept').checked;
    await until(() => this.isTaken || mustAccept() || mayAccept(), 'is drawn');
    await this.#atRest();
    for (let found = mustAccept(); found; found = mustAccept()) {
      await this.tabTo((element) => element.dataset.accept !== undefined);
      await this.key('Enter');
    }
    if (mayAccept()) {
      await this.tabTo(({ id }) => id === 'accept');
      await this.key('Space');
    }
    await until(() => this.isTaken, 'step 4 is open');
    await this.tabTo(({ textContent }) => textContent === button);
    await this.key('Enter');
    await this.waitFor('.taking [role=status]:not(:empty)');
  }

  /** What an author must have read is read. */
  #isAccepted(): boolean {
    const box = this.byId<HTMLInputElement>('accept');
    const open = this.page.querySelector<HTMLElement>('#cures [data-accept][aria-pressed=false]');
    if (this.#isOpen('check') && open) {
      this.#click();
      this.seconds += READING;
      open.click();
    }
    if (this.#isOpen('check') && !this.byId('accept-row').hidden && !box.checked) {
      this.#click();
      this.seconds += READING;
      box.click();
    }
    return this.isTaken;
  }

  close(): void {
    this.#frame.remove();
  }
}

/** Nobody needs two minutes from the cells to what is copied. */
export function expectQuick({ clicks, seconds }: Author): void {
  expect(seconds, `${clicks} clicks`).to.be.below(120);
  expect(clicks).to.be.above(3).and.below(20);
}

/** Chooses a file in a field for one. */
export function chooseFile(field: HTMLInputElement, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** For `tabTo`: a field of this name. */
export const named =
  (name: string) =>
  (element: HTMLElement): boolean =>
    element.getAttribute('name') === name;

type Drawn = HTMLElement & { readonly state: string; readonly data: unknown };

/** The element that a page with `upgrade.js` puts around what was pasted, once it has drawn. */
async function drawnFrom(html: string): Promise<{ chart: Drawn; close: () => void }> {
  const frame = await openFrame('bare-page.html', 700);
  const page = frame.contentDocument!;
  page.querySelector('main')!.innerHTML = html;
  const find = () => [...page.querySelectorAll<Drawn>('main *')].find(isWidget);
  await until(() => find()?.state === 'drawn', 'is drawn in the page');
  return { chart: find()!, close: () => frame.remove() };
}

const isWidget = ({ localName }: Element): boolean => localName.startsWith('council-');

const opened: (() => void)[] = [];

/** Call it once in a file: what `newAuthor` and `chartOf` open is closed after each test. */
export function closeAfterEach(): void {
  afterEach(() => opened.splice(0).forEach((close) => close()));
}

/** @param page of the builder: `index.cy.html` is the Welsh one */
export async function newAuthor(widthPx?: number, page?: string): Promise<Author> {
  const author = await Author.open(widthPx, page);
  opened.push(() => author.close());
  return author;
}

/** What `drawnFrom` gives, closed by itself. */
export async function chartOf(html: string): Promise<Drawn> {
  const { chart, close } = await drawnFrom(html);
  opened.push(close);
  return chart;
}
