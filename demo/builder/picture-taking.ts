// Hands out the picture as a file, made as it is drawn when a person asks for it.
import { hasPicture, pictureFile } from '../../src/view/actions/picture-file.js';
import { pictureBytes } from '../../src/view/actions/png-file.js';
import { saveFile } from '../../src/view/actions/save-file.js';
import { make } from '../make-element.js';
import { drawnWidget } from './picture.js';
import { fileNameOf } from './takings.js';
import { words } from './words/words.js';
import { textOf, type Written } from './written.js';

const texts = words.take.picture;

/** A part of the last step. */
export function pictureTaking(written: Written): HTMLElement {
  const view = make('section', '', { class: 'taking', 'aria-labelledby': 'picture-title' });
  view.append(make('h3', texts.title, { id: 'picture-title' }));
  const widget = drawnWidget();
  const area = textOf(written.area);
  if (!widget || !hasPicture(widget)) {
    view.append(make('p', texts.none));
    return view;
  }
  const row = make('div', '', { class: 'row' });
  const status = make('span', '', { role: 'status' });
  const name = fileNameOf(textOf(written.title)).replace(/\.json$/, '');
  const button = (kind: 'SVG' | 'PNG'): HTMLElement => {
    const made = make('button', texts.save({ kind }), { type: 'button', id: `save-${kind}` });
    made.addEventListener('click', () => void saved(kind));
    return made;
  };
  const saved = async (kind: 'SVG' | 'PNG'): Promise<void> => {
    const picture = pictureFile(widget, area)!;
    try {
      const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
      saveFile(kind === 'SVG' ? svg : await pictureBytes(picture), `${name}.${kind.toLowerCase()}`);
      status.textContent = texts.saved({ kind });
    } catch {
      status.textContent = texts.failed({ kind });
    }
  };
  row.append(button('SVG'), button('PNG'), status);
  view.append(make('p', texts.where), row);
  return view;
}
