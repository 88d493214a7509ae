// Describes the part in which a person takes the figures and the picture away. What is in it is loaded when it is opened.
import { lazy } from '../../core/lazy.js';
import type { CoreWords } from '../../core/words/words.js';
import { PART_MISSING } from '../drawn-data.js';
import type { Folded } from '../folded.js';
import { node, write } from '../nodes.js';
import type { ActionFacts } from './actions-content.js';

export const actionsMenu = lazy(() => import('./actions-menu.js'));

/** Closed until a person opens it; paper has none. */
export const actionsPart = (facts: ActionFacts): Folded => ({
  part: 'actions',
  name: facts.words.card.actions,
  text: '',
  content: () => (holder) => void show(holder, facts),
});

const latest = new WeakMap<HTMLElement, ActionFacts>();

async function show(holder: HTMLElement, facts: ActionFacts): Promise<void> {
  latest.set(holder, facts);
  // It may be filled before it is placed.
  await Promise.resolve();
  // What is printed is filled too.
  if (!(holder.parentElement as HTMLDetailsElement | null)?.open) return;
  try {
    const { showMenu } = await actionsMenu.load();
    // Another picture may have come meanwhile.
    if (latest.get(holder) === facts) await showMenu(holder, facts);
  } catch (error) {
    console.warn(PART_MISSING, error);
    sayMissing(holder, facts.words);
  }
}

const sayMissing = (holder: HTMLElement, { card }: CoreWords): void =>
  write(holder, [node('p', { role: 'status' }, card.restMissing)]);
