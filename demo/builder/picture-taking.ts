// Hands out the picture as a file, made as it is drawn when a person asks for it.
import { hasPicture, pictureFile } from '../../src/view/actions/picture-file.js';
import { pictureBytes } from '../../src/view/actions/png-file.js';
import { saveFile } from '../../src/view/actions/save-file.js';
import { make } from '../make-element.js';
import { drawnWidget } from './picture.js';
import { fileNameOf } from './takings.js';
import { textOf, type Written } from './written.js';

const WHERE =
  'For a report in Word, a slide or an e-mail, with title, source and notes in it. SVG stays sharp at any size; PNG goes everywhere. Write beside it what it shows, for readers who do not see it. Its width is the one that is chosen above.';
const NO_PICTURE =
  'Several pictures side by side are not one: take the table and paste it into the report.';

/** A part of the last step. */
export function pictureTaking(written: Written): HTMLElement {
  const view = make('section', '', { class: 'taking', 'aria-labelledby': 'picture-title' });
  view.append(make('h3', 'Picture', { id: 'picture-title' }));
  const widget = drawnWidget();
  const area = textOf(written.area);
  if (!widget || !hasPicture(widget)) {
    view.append(make('p', NO_PICTURE));
    return view;
  }
  const row = make('div', '', { class: 'row' });
  const status = make('span', '', { role: 'status' });
  const name = fileNameOf(textOf(written.title)).replace(/\.json$/, '');
  const button = (kind: 'SVG' | 'PNG'): HTMLElement => {
    const made = make('button', `Save as ${kind}`, { type: 'button', id: `save-${kind}` });
    made.addEventListener('click', () => void saved(kind));
    return made;
  };
  const saved = async (kind: 'SVG' | 'PNG'): Promise<void> => {
    const picture = pictureFile(widget, area)!;
    try {
      const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
      saveFile(kind === 'SVG' ? svg : await pictureBytes(picture), `${name}.${kind.toLowerCase()}`);
      status.textContent = `${kind} is saved.`;
    } catch {
      status.textContent = `${kind} could not be made in this browser. Take the other.`;
    }
  };
  row.append(button('SVG'), button('PNG'), status);
  view.append(make('p', WHERE), row);
  return view;
}
