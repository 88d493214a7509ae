// Registers a tag once, without an error where it is registered already, and says where a page has two versions.
import { VERSION } from '../core/version.js';

/** Where all copies of the library on a page find the version of the first of them. */
const FIRST_VERSION = Symbol.for('council-widgets: version');

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
  tellOfOther(registry);
  if (registry.get(tag)) return;
  // A registry takes a class only once. Browsers without `getName` have only one registry.
  const isTaken = Boolean(registry.getName?.(element));
  registry.define(tag, isTaken ? class extends element {} : element);
}

/** Two copies of one version do no harm, and bundles often hold them. Of two versions the page pays for both. */
function tellOfOther(registry: CustomElementRegistry & { [FIRST_VERSION]?: string }): void {
  const first = registry[FIRST_VERSION];
  // Does nothing, as it should, to a registry that a page has frozen.
  if (first === undefined) Reflect.set(registry, FIRST_VERSION, VERSION);
  if (isTold || first === undefined || first === VERSION) return;
  isTold = true;
  console.warn(
    `Council Widgets ${VERSION}: this page has version ${first} already, which draws the widgets that both have; load one version`,
  );
}
