// Registers a tag once, and never throws.

/**
 * The first class of a tag stands: bundles often carry a widget more than once. A class that already has
 * another tag is registered as a subclass. Where there is no registry, as on a server, nothing happens.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry || registry.get(tag)) return;
  // The registry takes a class only once. Browsers without getName know no other registry either.
  const isTaken = Boolean(registry.getName?.(element));
  registry.define(tag, isTaken ? class extends element {} : element);
}
