// Registers a tag once, without an error where it is registered already.

/** Whether this copy of the library has told of another. */
let isTold = false;

/**
 * Registers a class unless the tag has one already, since bundles often contain a widget more than once.
 * A class with another tag is registered as a subclass. Without a registry, as on a server, nothing happens.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  const first = registry.get(tag);
  if (first) return tellOfOther(first, element);
  // A registry takes a class only once. Browsers without `getName` have only one registry.
  const isTaken = Boolean(registry.getName?.(element));
  registry.define(tag, isTaken ? class extends element {} : element);
}

/** Two copies of one version do no harm, and bundles often hold them. */
function tellOfOther(...classes: readonly [first: object, second: object]): void {
  const [used, unused] = classes.map((each) => (each as { version?: string }).version);
  if (isTold || used === unused) return;
  isTold = true;
  console.warn(
    `Council Widgets ${unused}: this page has ${used ? `version ${used}` : 'another version'} already, which draws the widgets that both have; load one version`,
  );
}
