// Which widgets does the library have, and which of them draws a dataset?
// It reads what the library exports, so that a further widget is known here without a line.
import * as library from '../src/index.js';

/** Names without `council-`, in the order of the library's exports: one for each `parse…`. */
export const widgetNames: readonly string[] = Object.keys(library).flatMap((name) => {
  const [, stem] = /^parse([A-Z]\w+)$/.exec(name) ?? [];
  const widget = (stem ?? '').replace(/\B[A-Z]/g, '-$&').toLowerCase();
  return stem && customElements.get(`council-${widget}`) ? [widget] : [];
});

/** The widget that a dataset names; undefined where it names none that is known. */
export function widgetOf(dataset: unknown): string | undefined {
  const named = (dataset as { widget?: unknown } | null)?.widget;
  return widgetNames.find((name) => name === named);
}
