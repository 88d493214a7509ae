// Fills the clipboard.

/** What is copied: as text, and in the form that tables keep where that is another. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** @throws Error where the browser does not allow it, or has no clipboard, as on a page without encryption */
export async function copyContent({ text, html }: Copied): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) throw new Error('no clipboard');
  if (html === undefined || typeof ClipboardItem !== 'function') return clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
  await clipboard.write([new ClipboardItem(item)]);
}
