// Opens and closes a step, and says so to whoever does not see it.
import { byId } from './by-id.js';
import { words } from './words/words.js';

/** Shows what is in the step, or in its place when it opens. */
export function open(step: 'shape' | 'check' | 'take', isOpen: boolean): void {
  const section = byId(step);
  section.querySelector<HTMLElement>('.open')!.hidden = !isOpen;
  section.querySelector<HTMLElement>('.closed')!.hidden = isOpen;
}

/** For everybody, and spoken by a screen reader; the same sentence is said once. */
export function say(sentence: string): void {
  const status = byId('status');
  if (status.textContent !== sentence) status.textContent = sentence;
}

/** Of a file that was taken: what it holds, or that it cannot be read, is said once that is known. */
export const sayOpened = (name: string): void => say(words.bring.opened({ file: name }));
