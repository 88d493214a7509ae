// Says what a widget is called on a page.
import { words } from './words/words.js';

/** `indicator-trend` → `Indicator trend`. */
export const titleOf = (widget: string): string =>
  widget.charAt(0).toUpperCase() + widget.slice(1).replaceAll('-', ' ');

/** What an author calls it; its title where it has no such name. */
export const plainNameOf = (widget: string): string => words.plainNames[widget] ?? titleOf(widget);
