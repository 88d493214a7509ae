// Finds the dataset that is written into an element: in a script, or where editors and frameworks put it by mistake.
import { parentOf, unclobbered } from './unclobbered.js';

export interface InlineText {
  readonly text: string;
  /** As messages call it. */
  readonly place: string;
  /** Readers see it: it was a script once, and an editor has made text of it. */
  readonly isSeen?: true;
}

/**
 * The text of the first JSON script inside, however deep editors have put it, unless it is in another custom element;
 * else of a script that lost its type, where that is JSON; else of the attribute `data`; else what readers see, where
 * that begins as a dataset. Undefined where there is none.
 */
export function inlineText(element: Element): InlineText | undefined {
  const scripts = [...element.querySelectorAll('script')]
    .filter((script) => isOwn(script, element))
    .map((script) => ({ type: typeOf(script), text: script.textContent }));
  const script =
    scripts.find(({ type }) => type === 'application/json') ??
    scripts.find(({ type, text }) => LOST_TYPES.includes(type) && /^\s*[[{]/.test(text));
  if (script) return { text: script.text, place: 'the JSON script' };
  const text = element.getAttribute('data');
  if (text) return { text, place: 'the attribute data' };
  if (element.querySelector('script')) return undefined;
  const seen = unclobbered(Node.prototype, 'textContent', element) ?? '';
  return SEEN.test(seen) ? { text: seen, place: 'the text inside', isSeen: true } : undefined;
}

/** A dataset as text, its quotes perhaps made into those of print. */
const SEEN = /^\s*\{\s*["“”„«]/;

/** Whether no other custom element stands between the two. */
function isOwn(script: Element, element: Element): boolean {
  for (let each = parentOf(script); each && each !== element; each = parentOf(each)) {
    if (each.localName.includes('-')) return false;
  }
  return true;
}

const typeOf = (script: Element): string =>
  (script.getAttribute('type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/** What a script is that says no more of itself. */
const LOST_TYPES = ['', 'text/json', 'text/javascript', 'application/javascript'];
