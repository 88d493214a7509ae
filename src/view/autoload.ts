// Loads the file of a widget when its tag is found: on the page, in what comes later, and in open shadow roots.
import { takeBackUnloaded, tellUnloaded } from './unloaded.js';

/** What loads the file of a widget by its name, such as `indicator-trend`. */
type Load = (name: string) => Promise<unknown>;

/**
 * Watches a document until each widget has been loaded. A file is loaded once; one that could not be loaded
 * is named on the console, told to readers who have nothing else, and tried again with the next tag. A closed
 * shadow root cannot be seen into, nor one that is attached to an element that stands there already.
 *
 * @example autoload(['indicator-trend'], (name) => import(`./${name}.js`))
 */
export function autoload(names: readonly string[], load: Load, page: Document = document): void {
  const wanted = new Map(names.map((name) => [`council-${name}`, name]));
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach((node) => lookInto(node));
  });
  watch(page);

  function watch(root: Document | ShadowRoot): void {
    if (wanted.size === 0) return;
    observe(root);
    lookInto(root);
  }

  function observe(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true });
  }

  function lookInto(node: Node): void {
    if (node instanceof Element) lookAt(node);
    if ('querySelectorAll' in node) (node as ParentNode).querySelectorAll('*').forEach(lookAt);
  }

  function lookAt(element: Element): void {
    const { localName, shadowRoot } = element;
    const name = wanted.get(localName);
    if (name) void fetchOnce(element, name);
    else if (shadowRoot) watch(shadowRoot);
    // The root of an element is often made when the script of its page defines it.
    else if (localName.includes('-')) lookWhenDefined(element);
  }

  async function fetchOnce(element: Element, name: string): Promise<void> {
    const tag = element.localName;
    wanted.delete(tag);
    if (wanted.size === 0) observer.disconnect();
    if (customElements.get(tag)) return;
    if (await loadOrTell(element, () => load(name))) return;
    wanted.set(tag, name);
    observe(page);
  }

  function lookWhenDefined(element: Element): void {
    if (customElements.get(element.localName)) return;
    const reference = new WeakRef(element);
    void customElements.whenDefined(element.localName).then(() => {
      const root = reference.deref()?.shadowRoot;
      if (root) watch(root);
    });
  }
}

/** Loads the file of a widget, and returns whether it has come; if not, its author and its readers are told. */
async function loadOrTell(element: Element, load: () => Promise<unknown>): Promise<boolean> {
  const tag = element.localName;
  try {
    await load();
    takeBackUnloaded(tag);
    return true;
  } catch (error) {
    const name = tag.replace('council-', '');
    console.error(
      `<${tag}> could not be loaded; check that core.js and ${name}.js are there`,
      error,
    );
    tellUnloaded(tag, element.getRootNode() as Document | ShadowRoot);
    return false;
  }
}
