// Registers a tag once, and never throws where that cannot be done.
// It knows no widget.

/** Twice is safe: bundles often carry a widget more than once. Where there is no DOM there is nothing to register. */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  if (!registry.get(tag)) registry.define(tag, element);
}
