// Tells where the height of a box is of no matter to a reader: what they see stays in its place.
import { parentOf } from '../view/unclobbered.js';

/** Whether the browser keeps what is in sight in its place when a box above it gets another height. */
export const isAnchored = (box: Element): boolean =>
  CSS.supports('overflow-anchor', 'auto') && !isInScroller(box);

/** A browser does not look for what it keeps in its place within boxes that could scroll, hidden or not. */
function isInScroller(box: Element): boolean {
  for (let at = parentOf(box); at && at !== document.body; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY !== 'visible' && overflowY !== 'clip') return true;
  }
  return false;
}
