// The page for one widget in a frame: takes what its address asks for, or says plainly why it does not.
import { type Languages, wordsIn } from '../core/words/words-in.js';
import { allowOnly } from './allowed-fetch.js';
import { type EmbedAddress, readEmbedAddress } from './embed-address.js';
import { EmbedFit } from './embed-fit.js';
import { mayShow, NO_SOURCES, readSources, type Sources } from './embed-sources.js';
import type { EmbedWords, Refusal } from './embed-words.js';
import { closeOnPaper } from './paper-in-frame.js';

/** What registers the element of a widget, by its name without `council-`. */
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** In dist/ they are in the script of the page: where a file cannot be loaded it must still be able to say so. */
const LANGUAGES: Languages<EmbedWords> = {
  cy: () => import('./embed-words.cy.js'),
  en: () => import('./embed-words.en.js'),
};

/** The list of other sites, beside the page. */
const LIST = 'embed.json';

type Widget = HTMLElement & { readonly state?: string; density?: string };

/** Shows in the page what its address asks for. */
export async function showEmbed(loaders: Loaders): Promise<void> {
  const address = readEmbedAddress(location.href, Object.keys(loaders));
  dress(address);
  const page = new EmbedPage(await wordsIn(LANGUAGES, address.lang.split('-')[0]!.toLowerCase()));
  address.warnings.forEach((warning) => console.warn(warning));
  if ('refusal' in address) return page.refuse(address.refusal, address.remedy);
  const { widget, file, hasActions } = address;
  const sources = await sourcesFor(file);
  if (!mayShow(file, location.href, sources)) return page.refuse('elsewhere', ELSEWHERE);
  const origins = [new URL(location.href).origin, new URL(file).origin];
  allowOnly(
    [...new Set(origins)],
    (asked) => mayShow(asked, location.href, sources),
    () => page.refuse('moved', MOVED),
  );
  page.show(widget, { file, hasActions });
  try {
    await loaders[widget]!();
  } catch (error) {
    page.refuse('files', FILES, error);
  }
}

const ELSEWHERE = `src: expected a file of this site or below an address of ${LIST}, received another; add its folder to "sources" in ${LIST} beside embed.html`;
const MOVED = `src: expected a file that stays on this site or below an address of ${LIST}, received a redirect away from it; name the file where it is`;
const FILES =
  'the files of the widget: expected them beside embed.html, received no script; check that all files are there and, for a frame with a sandbox, that they are sent with Access-Control-Allow-Origin: *';

/** The list is asked for only where it may be needed: most sites have none. */
async function sourcesFor(file: string): Promise<Sources> {
  if (mayShow(file, location.href, NO_SOURCES)) return NO_SOURCES;
  let sources: Sources;
  try {
    const answer = await fetch(new URL(LIST, location.href), {
      redirect: 'error',
      credentials: 'omit',
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    sources = readSources(await answer.json());
  } catch (error) {
    console.error(
      `${LIST}: expected a list of sources as JSON beside embed.html, received none; for a frame with a sandbox it must be sent with Access-Control-Allow-Origin: *`,
      error,
    );
    return NO_SOURCES;
  }
  sources.faults.forEach((fault) => console.error(`${LIST}: ${fault}`));
  return sources;
}

/** Before anything is painted. */
function dress({ lang, theme }: EmbedAddress): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dataset['theme'] = theme;
}

class EmbedPage {
  readonly #words: EmbedWords;
  readonly #main = document.querySelector('main')!;
  readonly #fit: EmbedFit | undefined;
  #widget: Widget | undefined;

  constructor(words: EmbedWords) {
    this.#words = words;
    document.title = words.title;
    const host = window.parent;
    const isAlone = host === window;
    document.documentElement.classList.toggle('alone', isAlone);
    if (isAlone) return;
    this.#fit = new EmbedFit(this.#main, host, {
      isSettled: () => !this.#widget || isSettled(this.#widget),
      setCompact: (isCompact) => {
        if (this.#widget) this.#widget.density = isCompact ? 'compact' : 'normal';
      },
    });
    closeOnPaper(() => (this.#widget && isSettled(this.#widget) ? this.#widget : undefined));
  }

  show(
    name: string,
    { file, hasActions }: { readonly file: string; readonly hasActions: boolean },
  ): void {
    const widget: Widget = document.createElement(`council-${name}`);
    widget.toggleAttribute('no-actions', !hasActions);
    widget.setAttribute('src', file);
    const link = document.createElement('a');
    link.href = file;
    link.textContent = this.#words.file;
    const paragraph = document.createElement('p');
    paragraph.append(link);
    paragraph.lang = this.#words.lang;
    widget.append(paragraph);
    for (const type of ['council-ready', 'council-error'] as const) {
      widget.addEventListener(type, () => this.#onSettled(widget));
    }
    this.#widget = widget;
    this.#main.replaceChildren(widget);
    this.#fit?.watch();
  }

  /** Takes the place of all that was shown. */
  refuse(refusal: Refusal, remedy: string, ...details: unknown[]): void {
    console.error(remedy, ...details);
    const { lang, refused, refusals } = this.#words;
    const heading = document.createElement('h1');
    heading.textContent = document.title = refused;
    const sentence = document.createElement('p');
    sentence.textContent = refusals[refusal];
    const isFirst = !this.#widget;
    this.#widget = undefined;
    this.#main.replaceChildren(heading, sentence);
    this.#main.lang = lang;
    if (isFirst) this.#fit?.watch();
    else this.#fit?.look();
  }

  #onSettled(widget: Widget): void {
    const heading = widget.shadowRoot?.querySelector('[part~=heading]');
    const title = heading?.textContent.trim();
    if (title) document.title = title;
    this.#fit?.look();
  }
}

/** The element is defined, and its data have come or failed. */
const isSettled = ({ state }: Widget): boolean => state !== undefined && state !== 'loading';
