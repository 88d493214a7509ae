// Loads the words of the language around an element: its own `lang`, else that of the nearest ancestor.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { WordsLoader } from './define-widget.js';
import { watchLang } from './lang-around.js';
import { shadowHostOf } from './unclobbered.js';

const DEFAULT_LANG = 'en';

interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  requestUpdate(name?: PropertyKey): void;
}

/** The words of a page by what loaded them, so that only the first element waits. */
const loaded = new WeakMap<WordsLoader<unknown>, unknown>();

export class LocaleWords<Words> implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #locales: ReadonlyMap<string, WordsLoader<Words>>;
  /** `lang`: whose words could not be used; undefined where not even English could be loaded. */
  readonly #fail: (error: unknown, lang: string | undefined) => void;
  #words: Words | undefined;
  #lang = '';
  #unwatch: (() => void) | undefined;
  /** Languages whose words could not be loaded or used, and are not tried again before `retry`. */
  readonly #failedLocales = new Set<string>();

  constructor(
    host: LocaleHost,
    locales: ReadonlyMap<string, WordsLoader<Words>>,
    fail: (error: unknown, lang: string | undefined) => void,
  ) {
    this.#host = host;
    this.#locales = locales;
    this.#fail = fail;
    host.addController(this);
  }

  /** The words of the last language that was loaded; undefined before the first. */
  get current(): Words | undefined {
    return this.#words;
  }

  /** The language around the element, whether or not there are words for it. */
  get wanted(): string {
    return (this.#host.lang || languageAround(this.#host)).split('-')[0]!.toLowerCase();
  }

  hostConnected(): void {
    // The page may have moved the element to a place with another language.
    this.retry();
    let before = this.wanted;
    this.#unwatch = watchLang(this.#host, () => {
      const { wanted } = this;
      // A `lang` elsewhere in the page is no reason to draw again.
      if (wanted !== before) this.#follow();
      before = wanted;
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** Tries again what could not be loaded. */
  retry(): void {
    this.#failedLocales.clear();
    if (!this.#words) this.#lang = '';
    this.#follow();
  }

  /** The element's own `lang` may be the same as before: it is the page around it that has another. */
  #follow(): void {
    if (this.#lang !== '') this.load();
    this.#host.requestUpdate();
  }

  /** Takes English in place of words that could not be used; false where they are English already. */
  refuse(error: unknown): boolean {
    if (this.#lang === DEFAULT_LANG) return false;
    this.#failedLocales.add(this.#lang);
    this.#fail(error, this.#lang);
    this.#words = undefined;
    this.load();
    this.#host.requestUpdate();
    return true;
  }

  /** Loads the words of the nearest language, or English where there are none; each language once. */
  load(): void {
    const { wanted } = this;
    const isAvailable = this.#locales.has(wanted) && !this.#failedLocales.has(wanted);
    const lang = isAvailable ? wanted : DEFAULT_LANG;
    if (lang === this.#lang) return;
    this.#lang = lang;
    const load = this.#locales.get(lang)!;
    const known = loaded.get(load);
    if (known !== undefined) {
      this.#words = known as Words;
      return;
    }
    void this.#fetch(lang, load);
  }

  /** A page may have added anything as a loader. */
  async #fetch(lang: string, load: WordsLoader<Words>): Promise<void> {
    try {
      const { words } = await load();
      if (!words) throw new TypeError(`no words: ${lang}`);
      loaded.set(load, words);
      if (this.#lang !== lang) return;
      this.#words = words;
      this.#host.requestUpdate();
    } catch (error) {
      this.#failedLocales.add(lang);
      this.#fail(error, lang === DEFAULT_LANG ? undefined : lang);
      if (lang !== DEFAULT_LANG) this.#host.requestUpdate('lang');
    }
  }
}

/** The language of the nearest ancestor that states one, across shadow roots. */
function languageAround(element: Element): string {
  const stated = element.closest<HTMLElement>('[lang]');
  // By the prototype: a field called getAttribute would stand in the place of the method of its form.
  if (stated) return Element.prototype.getAttribute.call(stated, 'lang') || DEFAULT_LANG;
  const host = shadowHostOf(element.getRootNode());
  return host ? languageAround(host) : DEFAULT_LANG;
}
