// Hands out a link that holds the figures themselves, only where a person asks for it.
import { copyText } from '../copy-button.js';
import { make } from '../make-element.js';
import { linkWith } from './figures-link.js';
import { words } from './words/words.js';

const texts = words.take.link;

/** A part of the last step. `json` is what may be published: a link can never be called back. */
export function linkTaking(json: string): HTMLElement {
  const view = make('section', '', { class: 'taking', 'aria-labelledby': 'link-title' });
  const row = make('div', '', { class: 'row' });
  const status = make('span', '', { role: 'status' });
  const ask = make('button', texts.make, { type: 'button', id: 'make-link' });
  ask.addEventListener('click', () => void made());
  const made = async (): Promise<void> => {
    const link = await linkWith(json, location.href);
    const box = make('textarea', '', {
      ...{ id: 'link', readonly: '', 'aria-labelledby': 'link-title' },
    });
    box.value = link;
    const copy = make('button', words.take.copy({ what: texts.title }), { type: 'button' });
    copy.addEventListener('click', () => void copyText(link, texts.title, status));
    ask.replaceWith(copy);
    view.append(box);
    status.textContent = texts.length({ letters: link.length.toLocaleString('en-GB') });
    copy.focus();
  };
  row.append(ask, status);
  view.append(make('h3', texts.title, { id: 'link-title' }), make('p', texts.where), row);
  return view;
}
