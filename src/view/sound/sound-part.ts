// Describes the place at which a person hears the figures. What is in it is loaded when the place is first shown.
import type { HeardRow } from '../../core/chart/tones.js';
import { lazy } from '../../core/lazy.js';
import { PART_MISSING } from '../drawn-data.js';
import { type Described, node } from '../nodes.js';

export const soundMenu = lazy(() => import('./sound-menu.js'));

/**
 * Paper has none.
 *
 * @param lang of the card
 */
export const soundPart = (rows: () => readonly HeardRow[], lang: string): Described =>
  node('div', { class: 'sound' }, (holder) => void show(holder, rows, lang));

/** What each list is, which is asked for again whenever the card is written. */
const made = new WeakMap<() => readonly HeardRow[], readonly HeardRow[]>();

const latest = new WeakMap<HTMLElement, object>();

async function show(
  holder: HTMLElement,
  rows: () => readonly HeardRow[],
  lang: string,
): Promise<void> {
  latest.set(holder, rows);
  try {
    const { loadSound } = await soundMenu.load();
    const showSound = await loadSound(lang);
    // Other figures, or another language, may have come meanwhile.
    if (latest.get(holder) !== rows) return;
    const list = made.get(rows) ?? rows();
    made.set(rows, list);
    showSound(holder, list);
  } catch (error) {
    // The description says the same in words.
    console.warn(PART_MISSING, error);
  }
}
