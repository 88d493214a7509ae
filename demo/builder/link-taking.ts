// Hands out a link that holds the figures themselves, only where a person asks for it.
import { copyText } from '../copy-button.js';
import { make } from '../make-element.js';
import { linkWith } from './figures-link.js';

const WHERE =
  'To show a colleague this chart, or to go on elsewhere. All figures that may be published are in the address itself: no server has them, and whoever has the link can read them. Programs may cut long links.';

/** A part of the last step. `json` is what may be published: a link can never be called back. */
export function linkTaking(json: string): HTMLElement {
  const view = make('section', '', { class: 'taking', 'aria-labelledby': 'link-title' });
  const row = make('div', '', { class: 'row' });
  const status = make('span', '', { role: 'status' });
  const ask = make('button', 'Make a link', { type: 'button', id: 'make-link' });
  ask.addEventListener('click', () => void made());
  const made = async (): Promise<void> => {
    const link = await linkWith(json, location.href);
    const box = make('textarea', '', {
      ...{ id: 'link', readonly: '', 'aria-labelledby': 'link-title' },
    });
    box.value = link;
    const copy = make('button', 'Copy: Link', { type: 'button' });
    copy.addEventListener('click', () => void copyText(link, 'Link', status));
    ask.replaceWith(copy);
    view.append(box);
    status.textContent = `The link has ${link.length.toLocaleString('en-GB')} letters.`;
    copy.focus();
  };
  row.append(ask, status);
  view.append(make('h3', 'Link', { id: 'link-title' }), make('p', WHERE), row);
  return view;
}
