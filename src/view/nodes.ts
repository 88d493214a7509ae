// Describes nodes as plain objects, and writes them into the page so that only what has changed is touched.
// Unlike templates it leaves no markers and no white space between them: every node is one that is seen.

type Value = string | number | boolean | undefined | ((event: never) => void);

/** By name; `@name` is a listener, `.name` a property. */
export type Attributes = Readonly<Record<string, Value>>;

/** Writes the content of an element itself, at once and later. */
export type Fill = (element: HTMLElement) => void;

export interface Described {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: readonly Content[] | Fill;
}

/** An element or a text. Nothing is written for undefined and `''`, which keep the places of those after them. */
export type Content = Described | string | undefined;

/**
 * Describes an element.
 *
 * @example node('p', { part: 'source' }, 'Source: made up.')
 */
export const node = (
  name: string,
  attributes: Attributes = {},
  content: string | Described['content'] = [],
): Described => ({
  name,
  attributes,
  content: typeof content === 'string' ? [content] : content,
});

/** Describes an element with nothing but a text: `texts.map(ofText('li'))`. */
export const ofText =
  (name: string) =>
  (text: string): Described =>
    node(name, {}, text);

const written = new WeakMap<Node, readonly Content[]>();

/**
 * Makes this the content of a parent. What stands at the same place as last time stays, with the same
 * element, focus and state.
 */
export function write(parent: Node, content: readonly Content[]): void {
  replace(parent, written.get(parent) ?? [], content);
  written.set(parent, content);
}

/** Removes all content, also one that was left half written. */
export function rewrite(parent: ParentNode & Node): void {
  parent.replaceChildren();
  written.delete(parent);
}

function replace(parent: Node, last: readonly Content[], next: readonly Content[]): void {
  if (last === next) return;
  let at = parent.firstChild;
  const count = Math.max(last.length, next.length);
  for (let i = 0; i < count; i += 1) {
    const [before, now] = [last[i] || undefined, next[i] || undefined];
    if (before !== undefined && kindOf(before) !== kindOfNode(at)) return replaceAll(parent, next);
    const old = before === undefined ? null : at;
    if (old) at = old.nextSibling;
    if (old && now && isSame(before!, now)) renew(old, before!, now);
    else {
      old?.remove();
      if (now) parent.insertBefore(created(now, parent), at);
    }
  }
}

/** Where others have changed what stands there: translators of pages put elements in the place of texts. */
function replaceAll(parent: Node, next: readonly Content[]): void {
  (parent as Element).replaceChildren();
  replace(parent, [], next);
}

const kindOfNode = (node: Node | null): string | undefined =>
  node ? ((node as Element).localName ?? '') : undefined;

const kindOf = (content: Content): string | undefined =>
  typeof content === 'object' ? content.name : content && '';

/** A part of a card is no other part: what a person has opened in one does not open another. */
const isSame = (before: Described | string, now: Described | string): boolean =>
  kindOf(before) === kindOf(now) && partOf(before) === partOf(now);

const partOf = (content: Described | string): Value =>
  typeof content === 'object' && content.name === 'details' ? content.attributes.part : undefined;

function renew(old: ChildNode, before: Exclude<Content, undefined>, now: typeof before): void {
  if (before === now) return;
  if (typeof now === 'string' || typeof before === 'string') {
    (old as Text).data = now as string;
    return;
  }
  const element = old as HTMLElement;
  for (const name of Object.keys(before.attributes)) {
    if (!Object.hasOwn(now.attributes, name))
      set(element, name, before.attributes[name], undefined);
  }
  for (const name of Object.keys(now.attributes)) {
    set(element, name, before.attributes[name], now.attributes[name]);
  }
  fill(element, now.content, typeof before.content === 'function' ? [] : before.content);
}

function created(content: Described | string, parent: Node): Node {
  if (typeof content === 'string') return new Text(content);
  const { name, attributes } = content;
  const space = name === 'svg' ? SVG : ((parent as Element).namespaceURI ?? HTML);
  // By the prototype: an image called createElementNS would stand in the place of the method.
  const { createElementNS } = Document.prototype;
  const element = createElementNS.call(parent.ownerDocument!, space, name) as HTMLElement;
  // Not `in`: what a page has added to all objects would become an attribute, and `onclick` is a script.
  for (const key of Object.keys(attributes)) set(element, key, undefined, attributes[key]);
  fill(element, content.content, []);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

function fill(element: HTMLElement, content: Described['content'], last: readonly Content[]): void {
  if (typeof content === 'function') content(element);
  else replace(element, last, content);
}

function set(element: HTMLElement, name: string, before: Value, value: Value): void {
  if (before === value) return;
  if (name.startsWith('@')) {
    const type = name.slice(1);
    if (before) element.removeEventListener(type, before as EventListener);
    if (value) element.addEventListener(type, value as EventListener);
  } else if (name.startsWith('.')) Object.assign(element, { [name.slice(1)]: value });
  else if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
