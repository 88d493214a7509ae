// Says what a widget is called on a page.

/** `indicator-trend` → `Indicator trend`. */
export const titleOf = (widget: string): string =>
  widget.charAt(0).toUpperCase() + widget.slice(1).replaceAll('-', ' ');
