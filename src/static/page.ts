// Writes a widget as an HTML page that stands alone: its card in a declared shadow root, which is read without scripts,
// and its dataset, which the element draws from where there are any.
import type { Publishable } from '../core/data/publishable.js';
import type { WidgetTypes } from '../view/define-widget.js';
import { node } from '../view/nodes.js';
import { type Card, cardOf, rulesIn } from './card.js';
import { closedParts, declaredContent, type Fitted, fitStyles } from './declared.js';
import { escaped, htmlOf } from '../view/sheet/markup.js';
import { FONT_FAMILY, measureText } from './measure.js';
import { EDGE_PX } from '../view/sheet/sheet.js';
import { styledTree } from './style-tree.js';
import type { Theme } from './style-values.js';

export interface PageOptions {
  /** One that the widget has words in. */
  readonly lang: string;
  readonly theme: Theme;
  /** The widest that the page is. */
  readonly widthPx: number;
  /** In the author's form; the page holds it as it is. */
  readonly dataset: unknown;
  /** The address of `council-widgets.js`, as the page asks for it; undefined where it loads none. */
  readonly script: string | undefined;
}

/** The page as text. */
export async function pageOf(
  name: string,
  data: Publishable<WidgetTypes['data']>,
  options: PageOptions,
): Promise<string> {
  const { lang, theme, widthPx, script } = options;
  const cards = await Promise.all(
    roomsWithin(widthPx - 2 * EDGE_PX).map(async (roomPx) => {
      const frame = { widthPx: roomPx, density: 'normal', measure: measureText } as const;
      const card = await cardOf(name, data, { lang, frame, foldedParts: closedParts });
      const host = styledTree(card.host, { theme, rules: rulesIn(card, roomPx) });
      return { card, host, fromPx: roomPx };
    }),
  );
  const { card } = cards.at(-1)!;
  const styles = shortened(card.css + fitStyles(cards) + unscripted(script));
  return fileOf(card, options, {
    pageStyles: `body{box-sizing:border-box;margin:0 auto;max-inline-size:${widthPx}px;padding:${EDGE_PX}px;font-family:${FONT_FAMILY}}`,
    styles,
    element: elementOf(name, { cards, styles, ...options }),
  });
}

/** The room of the narrowest phone, and how much wider the next is, so that no text is stretched by more. */
const [LEAST_PX, STEP] = [280, 1.5];

/** So many px that drawings are laid out for, from the narrowest to the widest. */
function roomsWithin(widestPx: number): readonly number[] {
  const rooms: number[] = [];
  // One that is nearly as wide as the widest is left out.
  for (let px = LEAST_PX; px * 1.25 < widestPx; px *= STEP) rooms.push(Math.round(px));
  return [...rooms, widestPx];
}

/** Nothing that does nothing without scripts looks as if it did. */
const WITHOUT_SCRIPTS = `
  [part~=controls],[part~=switch],.order,button>.sign{display:none}
  .declared button:disabled{color:inherit;cursor:auto;padding-inline-start:0;text-decoration:none}
`;

/** Where a page loads scripts, what comes with them has its room already. */
function unscripted(script: string | undefined): string {
  const scale = '[part=base]{--_scale:1}';
  if (script === undefined) return scale + WITHOUT_SCRIPTS;
  return `${scale}@media (scripting:none){${WITHOUT_SCRIPTS}}@media (scripting:enabled){.later{display:block;visibility:hidden}}`;
}

/** Without comments and white space that say nothing. */
const shortened = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Element_ extends PageOptions {
  readonly cards: readonly Fitted[];
  readonly styles: string;
}

/** The element with its declared root and its dataset. */
function elementOf(name: string, { cards, styles, theme, dataset }: Element_): string {
  const tag = `council-${name}`;
  const content = [node('canvas', { class: 'width', 'aria-hidden': 'true' }), ...declaredContent(cards, theme)]; // prettier-ignore
  // No text of a dataset ends the script.
  const json = JSON.stringify(dataset).replace(/</g, '\\u003c');
  return [
    `<${tag}>`,
    `<template shadowrootmode="open"><div class="declared"><style>${styles}</style>${content.map(htmlOf).join('')}</div></template>`,
    `<script type="application/json">${json}</script>`,
    `</${tag}>`,
  ].join('\n');
}

interface Written {
  readonly pageStyles: string;
  readonly styles: string;
  readonly element: string;
}

async function fileOf(
  { picture, lang }: Card,
  { theme, script }: PageOptions,
  { pageStyles, styles, element }: Written,
): Promise<string> {
  const policy = await policyOf([pageStyles, styles], script);
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="${theme}">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    `<title>${escaped(picture.surface.title)}</title>`,
    `<style>${pageStyles}</style>`,
    ...(script === undefined ? [] : [`<script type="module" src="${escaped(script)}"></script>`]),
    '</head>',
    '<body>',
    element,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Allows these style sheets, the files of the widgets where they are asked for, and nothing else. */
async function policyOf(styles: readonly string[], script: string | undefined): Promise<string> {
  const hashes = await Promise.all(styles.map(hashOf));
  return [
    "default-src 'none'",
    `style-src ${hashes.join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${originOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** As a policy names it: `//files.example` is another site too. */
function originOf(address: string): string {
  const own = 'https://page.invalid';
  const { origin } = new URL(address, own);
  return origin === own ? "'self'" : origin;
}

/** As a policy names a text that it allows (CSP 3, hash-source). */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
}
