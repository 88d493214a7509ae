// Reads what the browser says of a node of the page. A form has its fields as properties, and a document its images: one
// called `parentNode` would stand in the place of what is asked for (DOM clobbering). The prototypes have no such names.

/** The property of a node as its prototype has it, whatever the page calls its fields and images. */
export function unclobbered<T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
  node: object,
): T[K] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return get!.call(node) as T[K];
}

/** The element that a node stands in. */
export const parentOf = (node: Node): Element | null =>
  unclobbered(Node.prototype, 'parentElement', node);

/** The element whose shadow root this is; null for any other node. */
export function shadowHostOf(node: Node | null): Element | null {
  const isFragment =
    node && unclobbered(Node.prototype, 'nodeType', node) === Node.DOCUMENT_FRAGMENT_NODE;
  // A root of another window is no instance of the `ShadowRoot` of this one.
  return (isFragment && (node as Partial<ShadowRoot>).host) || null;
}
