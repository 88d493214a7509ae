// Copies what a page shows as code, and says whether that went well.
import { words } from './words/words.js';

/** Copies the text, and says so in the element: "The HTML is copied." False where the browser does not allow it. */
export async function copyText(text: string, what: string, status: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copy.copied({ what });
    return true;
  } catch {
    status.textContent = words.copy.failed({ what });
    return false;
  }
}

/** Lets every button with `data-copy="<id>"` copy the text of that element; `data-what` names it. */
export function enableCopyButtons(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const status = button.parentElement!.querySelector('[role=status]')!;
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset.copy!)!.textContent;
      void copyText(text, button.dataset.what!, status);
    });
  }
}
