// Waits for the fonts of the page, in one place for all elements, so that a font that never comes keeps none of them.
import { forgetMeasures } from './measure-text.js';

const listeners = new Set<() => void>();
let isWaiting = false;

/** Calls the listener whenever fonts have come, until it is ignored. */
export function listenForFonts(listener: () => void): void {
  listeners.add(listener);
  // An image of that name would stand in the place of the property.
  if (isWaiting || document.fonts?.status !== 'loading') return;
  isWaiting = true;
  void document.fonts.ready.then(() => {
    isWaiting = false;
    forgetMeasures();
    listeners.forEach((each) => each());
  });
}

export function ignoreFonts(listener: () => void): void {
  listeners.delete(listener);
}
