// Mounts and removes many elements, and measures what the page still holds.
import { aTimeout } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from './wait-until.js';

/** Bytes that the page uses once garbage is collected. */
export async function heapBytes(): Promise<number> {
  // Idle work is done, and files are shared no more.
  await aTimeout(300);
  return (await executeServerCommand<{ bytes: number }, undefined>('heap')).bytes;
}

/** Mounts so many elements, a few at a time, and removes them again. */
export async function mountAndRemove(
  count: number,
  make: (i: number) => HTMLElement,
  isDone: (element: HTMLElement) => boolean,
): Promise<readonly WeakRef<HTMLElement>[]> {
  const refs: WeakRef<HTMLElement>[] = [];
  for (let from = 0; from < count; from += 50) {
    const elements = Array.from({ length: Math.min(50, count - from) }, (_, i) => make(from + i));
    document.body.append(...elements);
    await waitUntil(() => elements.every(isDone), 'not done', { timeout: 20_000, interval: 20 });
    elements.forEach((element) => {
      refs.push(new WeakRef(element));
      element.remove();
    });
    // The timer of `waitUntil` keeps the list.
    elements.length = 0;
  }
  return refs;
}
