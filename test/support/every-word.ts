// All words of a drawn widget: its texts, and the names and descriptions that only assistive technology reads.
import { unfoldAll } from './mount.js';

/** Words of two letters and more, in small letters. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

export function allTexts(element: Element): string {
  unfoldAll(element);
  const root = element.shadowRoot!;
  const named = [...root.querySelectorAll('[aria-label], [title]')].map((each) =>
    [each.getAttribute('aria-label'), each.getAttribute('title')].join(' '),
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style'))
      texts.push(walker.currentNode.nodeValue!);
  }
  return [...texts, ...named].join('\n');
}
