// Loads the parts of modules before tests call their stages, as an element does before it draws.
import type { Lazy } from '../../src/core/lazy.js';

const isLazy = (exported: unknown): exported is Lazy =>
  typeof exported === 'object' && exported !== null && 'isLoaded' in exported;

/**
 * Loads every part that these modules export.
 *
 * @example await loadParts(await import('../../../src/widgets/placement-mix/layout.js'));
 */
export async function loadParts(...modules: readonly object[]): Promise<void> {
  const parts = modules.flatMap((module) => Object.values<unknown>({ ...module }).filter(isLazy));
  await Promise.all(parts.map((part) => part.load()));
}
