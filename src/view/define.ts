// Registers a tag once, without an error where it is registered already.

/**
 * Registers a class unless the tag has one already, since bundles often contain a widget more than once.
 * A class with another tag is registered as a subclass. Without a registry, as on a server, nothing happens.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry || registry.get(tag)) return;
  // A registry takes a class only once. Browsers without `getName` have only one registry.
  const isTaken = Boolean(registry.getName?.(element));
  registry.define(tag, isTaken ? class extends element {} : element);
}
