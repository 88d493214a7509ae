// Tells all elements of a page of its printing, with one pair of listeners and one media query.

import { runAll } from './turns.js';

export interface PaperListener {
  /** Before the page has the width of paper. */
  toPaper(): void;
  /** The page has the width of paper: upright or on its side. */
  onPaper(): void;
  toWindow(): void;
  /** Draws what has changed for paper: Firefox copies the page before any promise is settled. */
  drawNow?(): void;
}

const listeners = new Set<PaperListener>();
let printing = false;
let media: MediaQueryList | undefined;

/** Whether the page is being printed. */
export const isPrinting = (): boolean => printing;

export function listenForPaper(listener: PaperListener): void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toWindow);
    media = matchMedia('print');
    media.addEventListener('change', toMedium);
  }
  listeners.add(listener);
}

export function ignorePaper(listener: PaperListener): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  removeEventListener('beforeprint', toPaper);
  removeEventListener('afterprint', toWindow);
  media?.removeEventListener('change', toMedium);
  printing = false;
}

function tell(isPaper: boolean, what: 'toPaper' | 'onPaper' | 'toWindow'): void {
  printing = isPaper;
  listeners.forEach((listener) => listener[what]());
  runAll();
  if (isPaper) listeners.forEach((listener) => listener.drawNow?.());
}

const toPaper = (): void => tell(true, 'toPaper');
const toWindow = (): void => tell(false, 'toWindow');
/** Chromium and WebKit tell of the medium when the page has the width of paper. */
const toMedium = ({ matches }: MediaQueryListEvent): void =>
  tell(matches, matches ? 'onPaper' : 'toWindow');
