import { waitUntil } from './wait-until.js';
// Finds the points of a picture, as a person does who moves the focus through them.

/** Waits for what idle time writes. */
export const pointsWritten = (element: Element): Promise<void> =>
  waitUntil(() => pointNames(element).length > 0, `${element.localName} has no points`);

/** The name of the point that has the focus; `''` where none has. */
export const focusedPoint = ({ shadowRoot }: Element): string =>
  shadowRoot!.activeElement?.closest('.points [role=img]')?.getAttribute('aria-label') ?? '';

/** The names of all points, a list for each row. */
export const pointNames = ({ shadowRoot }: Element): readonly (readonly string[])[] =>
  [...shadowRoot!.querySelectorAll('.points > [role=group]')].map((row) =>
    [...row.children].map((point) => point.getAttribute('aria-label')!),
  );

/** What the polite region says. */
export const announced = ({ shadowRoot }: Element): string =>
  shadowRoot!.querySelector('[aria-live=polite]')!.textContent.trim();
