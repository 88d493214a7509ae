// Moves the focus between the buttons of a row, of which only the first is a tab stop.

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Listens to the keys of a table. */
export function moveInRow(event: KeyboardEvent): void {
  const button = event.target as HTMLElement;
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || !button.matches('.open')) return;
  const buttons = [...button.closest('tr')!.querySelectorAll<HTMLElement>('.open')];
  const next = buttons[buttons.indexOf(button) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
