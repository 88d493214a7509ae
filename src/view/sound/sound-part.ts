// Describes the place at which a person hears the figures. What is in it is loaded when the place is first shown.
import type { HeardRow } from '../../core/chart/tones.js';
import { lazy } from '../../core/lazy.js';
import { PART_MISSING } from '../drawn-data.js';
import { type Described, node } from '../nodes.js';

export const soundMenu = lazy(() => import('./sound-menu.js'));

/** Paper has none. @param lang of the card */
export const soundPart = (rows: () => readonly HeardRow[], lang: string): Described =>
  node('div', { class: 'sound' }, (holder) => void show(holder, rows, lang));

async function show(
  holder: HTMLElement,
  rows: () => readonly HeardRow[],
  lang: string,
): Promise<void> {
  try {
    const { showSound } = await soundMenu.load();
    await showSound(holder, rows(), lang);
  } catch (error) {
    // The description says the same in words.
    console.warn(PART_MISSING, error);
  }
}
