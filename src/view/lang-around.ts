// Tells elements that a `lang` of their page has changed, across shadow roots; one observer for each root.
import { shadowHostOf } from './unclobbered.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

/** The root that a connected element is in, and those of the hosts around it. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  const host = shadowHostOf(root);
  return host ? [root, ...rootsAround(host)] : [root];
}

function watchOf(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((tell) => tell()));
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
}

/**
 * Calls `changed` after a `lang` around a connected element may have changed.
 *
 * @returns what ends that; nothing is left when no element watches a root.
 */
export function watchLang(element: Element, changed: () => void): () => void {
  const roots = rootsAround(element);
  for (const root of roots) watchOf(root).listeners.add(changed);
  return () => {
    for (const root of roots) {
      const { listeners, observer } = watches.get(root)!;
      listeners.delete(changed);
      if (listeners.size > 0) continue;
      observer.disconnect();
      watches.delete(root);
    }
  };
}
