// Observable Plot draws anew what changes: its charts have no update.

/** Shows the plot that `make` makes of data, and another one of newer data. */
export function replaced(element, data, make) {
  const show = (given) => element.replaceChildren(make(given));
  show(data);
  return { update: show };
}
