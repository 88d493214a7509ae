// Gives readers a sentence where the files of a widget did not load and its tag has nothing else in it.
import { fallbackIn } from './fallback.js';

/** Words of no language have come, so it is in English. */
export const UNLOADED = 'This chart could not be loaded. Reload the page to try again.';

/** By their tags. */
const told = new Map<string, readonly Element[]>();

/** Puts the sentence into every element of a tag under a root that has nothing else for readers. */
export function tellUnloaded(tag: string, root: ParentNode): void {
  const blank = [...root.querySelectorAll(tag)].filter((each) => !fallbackIn(each).hasFallback);
  const sentences = blank.map((element) => {
    const sentence = document.createElement('p');
    sentence.lang = 'en';
    sentence.textContent = UNLOADED;
    element.append(sentence);
    return sentence;
  });
  told.set(tag, [...(told.get(tag) ?? []), ...sentences]);
}

/** Takes the sentences out again: the files have come after all. */
export function takeBackUnloaded(tag: string): void {
  told.get(tag)?.forEach((sentence) => sentence.remove());
  told.delete(tag);
}
