// Finds the dataset that is written into an element: in a script, or where editors and frameworks put it by mistake.

export interface InlineText {
  readonly text: string;
  /** As messages call it. */
  readonly place: string;
}

/**
 * The text of the first JSON script among the children, or in a paragraph that an editor put around it; else of a script
 * that lost its type, where that is JSON; else of the attribute `data`. Undefined where there is none.
 */
export function inlineText(element: Element): InlineText | undefined {
  const scripts = [
    ...element.querySelectorAll(':is(:scope, :scope > p, :scope > div) > script'),
  ].map((script) => ({ type: typeOf(script), text: script.textContent }));
  const script =
    scripts.find(({ type }) => type === 'application/json') ??
    scripts.find(({ type, text }) => LOST_TYPES.includes(type) && /^\s*[[{]/.test(text));
  if (script) return { text: script.text, place: 'the JSON script' };
  const text = element.getAttribute('data');
  return text ? { text, place: 'the attribute data' } : undefined;
}

const typeOf = (script: Element): string =>
  (script.getAttribute('type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

/** What a script is that says no more of itself. */
const LOST_TYPES = ['', 'text/json', 'text/javascript', 'application/javascript'];
