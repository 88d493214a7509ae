// Copies what a page shows as code, and says whether that went well.

/** Copies the text, and says so in the element: "The HTML is copied." False where the browser does not allow it. */
export async function copyText(text: string, what: string, status: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `${what} is copied.`;
    return true;
  } catch {
    status.textContent = `${what} could not be copied: the browser does not allow it.`;
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
