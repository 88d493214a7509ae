// The buttons with which a person downloads or copies the figures and the picture. Loaded when they are first shown.
import { csvText, htmlText, tabText } from '../../core/files/spreadsheet-text.js';
import { textIn } from '../../core/data/text.js';
import { type Languages, wordsIn } from '../../core/words/words-in.js';
import { type Described, node, write } from '../nodes.js';
import { type ActionFacts, citationOf, nameOf, pageAddress, sheetOf } from './actions-content.js';
import type { ActionName, ActionsWords } from './actions-words.js';
import { type Copied, copyContent } from './copy-text.js';
import { hasPicture, pictureFile } from './picture-file.js';
import { pictureBytes } from './png-file.js';
import { mayBeForbidden, saveFile } from './save-file.js';
import { wearStyles } from './wear-styles.js';

type Host = HTMLElement & { readonly published?: object | undefined };

const LANGUAGES: Languages<ActionsWords> = {
  cy: () => import('./actions-words.cy.js'),
  en: () => import('./actions-words.en.js'),
};

/** A PNG may have so many dots to a px. */
const SIZES = [1, 2, 3, 4];
const USUAL_SIZE = 2;

const menus = new WeakMap<HTMLElement, Menu>();

/** Shows the buttons in an element of a widget, or what they do now. */
export async function showMenu(holder: HTMLElement, facts: ActionFacts): Promise<void> {
  const { lang } = facts.words;
  const words = await wordsIn(LANGUAGES, lang);
  const menu = menus.get(holder) ?? new Menu(holder);
  menus.set(holder, menu);
  menu.show(facts, words);
}

class Menu {
  readonly #holder: HTMLElement;
  #facts!: ActionFacts;
  #words!: ActionsWords;
  #size = USUAL_SIZE;
  #said = '';
  /** The figures of which it was said. */
  #saidOf = '';
  /** What the browser did not let be copied. */
  #refused = '';

  constructor(holder: HTMLElement) {
    this.#holder = holder;
  }

  get #root(): ShadowRoot {
    return this.#holder.getRootNode() as ShadowRoot;
  }

  get #host(): Host {
    return this.#root.host as Host;
  }

  show(facts: ActionFacts, words: ActionsWords): void {
    if (!this.#holder.isConnected) return;
    // What was said in another language, or of other figures, is over. The same figures are drawn at many widths.
    if (this.#words !== words || (this.#said && this.#saidOf !== this.#json))
      this.#said = this.#refused = '';
    this.#facts = facts;
    this.#words = words;
    wearStyles(this.#root);
    this.#write();
  }

  #write(): void {
    const { download, copy, text } = this.#words;
    const refused = this.#refused
      ? node('textarea', { readonly: true, 'aria-label': text, '.value': this.#refused })
      : undefined;
    write(this.#holder, [
      node('div', { class: 'actions' }, [
        group('download', download, this.#downloads()),
        group('copy', copy, this.#copies()),
        node('p', { role: 'status' }, this.#said),
        refused,
      ]),
    ]);
  }

  #downloads(): readonly (Described | undefined)[] {
    const isDrawn = hasPicture(this.#host);
    const { table } = this.#facts.picture;
    return [
      table && this.#button('csv', () => this.#save('csv', new Blob([csvText(this.#sheet)], CSV))),
      isDrawn
        ? this.#button('svg', () => this.#save('svg', new Blob([this.#picture().svg], SVG)))
        : undefined,
      isDrawn ? this.#button('png', () => void this.#savePng()) : undefined,
      isDrawn ? this.#sizes() : undefined,
      this.#button('json', () => this.#save('json', new Blob([this.#json], JSON_TYPE))),
    ];
  }

  #copies(): readonly (Described | undefined)[] {
    const { table } = this.#facts.picture;
    const address = pageAddress(this.#host);
    return [
      table &&
        this.#button('table', () =>
          this.#copy('table', { text: tabText(this.#sheet), html: htmlText(this.#sheet) }),
        ),
      this.#button('citation', () =>
        this.#copy('citation', { text: citationOf(this.#facts, address) }),
      ),
      address ? this.#button('link', () => this.#copy('link', { text: address })) : undefined,
    ];
  }

  #button(name: ActionName, act: () => void): Described {
    return node('button', { type: 'button', '@click': act }, this.#words.names[name]);
  }

  #sizes(): Described {
    const options = SIZES.map((size) =>
      node('option', { value: size, selected: size === this.#size }, `${size}×`),
    );
    const choose = (event: Event) => {
      this.#size = Number((event.target as HTMLSelectElement).value);
    };
    return node('label', {}, [this.#words.size, node('select', { '@change': choose }, options)]);
  }

  get #sheet() {
    return sheetOf(this.#facts, pageAddress(this.#host))!;
  }

  get #json(): string {
    return `${JSON.stringify(this.#host.published, null, 2)}\n`;
  }

  #picture() {
    const { area, words } = this.#facts;
    return pictureFile(this.#host, textIn(area, words.lang))!;
  }

  async #savePng(): Promise<void> {
    try {
      this.#save('png', await pictureBytes(this.#picture(), this.#size));
    } catch (error) {
      console.warn(error);
      this.#say(this.#words.notMade(this.#words.names.png));
    }
  }

  #save(ending: ActionName, content: Blob): void {
    const fileName = nameOf(this.#facts, ending);
    saveFile(content, fileName);
    const { saving, mayBeForbidden: unsure } = this.#words;
    this.#say([saving(fileName), ...(mayBeForbidden() ? [unsure] : [])].join('. '));
  }

  #copy(name: ActionName, content: Copied): void {
    copyContent(content).then(
      () => this.#say(this.#words.copied(this.#words.names[name])),
      () => {
        this.#say(this.#words.refused, content.text);
        this.#holder.querySelector('textarea')?.select();
      },
    );
  }

  #say(said: string, refused = ''): void {
    // The same sentence once more is news only where there was none meanwhile.
    if (said === this.#said) {
      this.#said = '';
      this.#write();
    }
    this.#said = said;
    this.#saidOf = this.#json;
    this.#refused = refused;
    this.#write();
  }
}

const CSV = { type: 'text/csv;charset=utf-8' };
const SVG = { type: 'image/svg+xml' };
const JSON_TYPE = { type: 'application/json' };

const group = (
  name: string,
  label: string,
  content: readonly (Described | undefined)[],
): Described =>
  node('div', { role: 'group', 'aria-labelledby': `actions-${name}` }, [
    node('span', { id: `actions-${name}` }, label),
    ...content,
  ]);
