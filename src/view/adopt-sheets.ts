// Gives a shadow root the styles of its element in the document that it is in: a sheet belongs to the document in
// which it was made, and no other takes it.
import { type CSSResultOrNative, adoptStyles } from '@lit/reactive-element';
import { windowOf } from './window-of.js';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Does nothing where the document is not that of a page: an element takes its styles when it comes into one. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  if (page === document) return adoptStyles(root, [...styles]);
  const view = windowOf(page);
  if (!view) return;
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  root.adoptedStyleSheets = styles.map((style) => {
    const text = 'cssText' in style ? style.cssText : '';
    const sheet = known.get(text) ?? new view.CSSStyleSheet();
    if (!known.has(text)) sheet.replaceSync(text);
    known.set(text, sheet);
    return sheet;
  });
}
