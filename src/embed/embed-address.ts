// Reads what the address of a page in a frame asks for.
import { fileAddress } from './embed-sources.js';
import type { Refusal } from './embed-words.js';

export type Theme = 'light' | 'dark' | 'auto';

/** What is asked for, or why it cannot be shown. `remedy` is for the author, and quotes nothing of the address. */
export type EmbedAddress = {
  readonly lang: string;
  readonly theme: Theme;
  /** Whether readers may download and copy the figures. */
  readonly hasActions: boolean;
  /** What was left out, a sentence each. */
  readonly warnings: readonly string[];
} & (
  | { readonly widget: string; readonly file: string }
  | { readonly refusal: Refusal; readonly remedy: string }
);

const LANG = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
const THEMES: readonly string[] = ['light', 'dark', 'auto'];

/**
 * @param address of the page, in full
 * @param names of the widgets that there are
 * @example readAddress('https://a.example/embed.html?widget=indicator-trend&src=/data/visits.json', names)
 * // { widget: 'indicator-trend', file: 'https://a.example/data/visits.json', lang: 'en', theme: 'light', hasActions: true, warnings: [] }
 */
export function readEmbedAddress(address: string, names: readonly string[]): EmbedAddress {
  const { searchParams: asked } = new URL(address);
  const [lang, theme] = [asked.get('lang') || 'en', asked.get('theme') || 'light'];
  const [isLang, isTheme] = [LANG.test(lang), THEMES.includes(theme)];
  const actions = asked.get('actions') || 'yes';
  const warnings = [
    ...(isLang ? [] : ['lang: expected a language such as en or cy, received another text']),
    ...(isTheme ? [] : ['theme: expected light, dark or auto, received another text']),
    ...(/^(yes|no)$/.test(actions) ? [] : ['actions: expected yes or no, received another text']),
  ];
  const shown = {
    lang: isLang ? lang : 'en',
    theme: (isTheme ? theme : 'light') as Theme,
    hasActions: actions !== 'no',
    warnings,
  };
  const widget = asked.get('widget') ?? '';
  if (!names.includes(widget)) {
    return { ...shown, refusal: 'kind', remedy: `widget: expected ${names.join(', ')}` };
  }
  const src = asked.get('src')?.trim() ?? '';
  if (src === '') return { ...shown, refusal: 'no source', remedy: NO_SRC };
  const file = fileAddress(src, address);
  if (file === undefined) return { ...shown, refusal: 'address', remedy: BAD_SRC };
  return { ...shown, widget, file };
}

const NO_SRC = 'src: expected the address of a file, received none; add &src=/path/to/file.json';
const BAD_SRC =
  'src: expected an address that begins with https:// or is relative to this page, without a password, received another';
