// Keeps a page in a frame as it is when the page around is printed: a frame has the height on paper that it has in the
// window, so what the widget would open on paper would be cut off.

/** The parts that a widget opens on paper. */
const FOLDED = ['notes', 'figures', 'description', 'what-if', 'what-if-figures'];

/**
 * What is closed in the window is left out on paper, by rules of the style sheet of the page.
 *
 * @param settled the widget, once it shows what it has
 */
export function closeOnPaper(settled: () => Element | undefined): void {
  addEventListener(
    'beforeprint',
    (event) => {
      const root = settled()?.shadowRoot;
      if (!root) return;
      event.stopImmediatePropagation();
      const closed = FOLDED.filter((part) => !root.querySelector(`[part~="${part}"][open]`));
      document.documentElement.dataset['closed'] = closed.join(' ');
    },
    { capture: true },
  );
}
