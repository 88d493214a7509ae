// Finds the widgets that the library has, and the one that a dataset names.
// It reads the exports of the library, so that a new widget needs no line here.
import * as library from '../src/index.js';

/** Names without `council-`, in the order of the library's exports: one for each `parse…`. */
export const widgetNames: readonly string[] = Object.keys(library).flatMap((name) => {
  const stem = /^parse([A-Z]\w+)$/.exec(name)?.[1];
  const widget = (stem ?? '').replace(/\B[A-Z]/g, '-$&').toLowerCase();
  return stem && customElements.get(`council-${widget}`) ? [widget] : [];
});

/** The widget that a dataset names; undefined where it names none that is known. */
export function widgetOf(dataset: unknown): string | undefined {
  const named = (dataset as { widget?: unknown } | null)?.widget;
  return widgetNames.find((name) => name === named);
}
