// Finds the window of a document.

export type View = Window & typeof globalThis;

/**
 * The window of a document; undefined where it has none. By the prototype: an image called defaultView would stand
 * in the place of the property.
 */
export function windowOf(page: Document): View | undefined {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')!;
  return (get!.call(page) as View | null) ?? undefined;
}
