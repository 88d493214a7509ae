// The last step: what to paste, each with a button that copies it and a sentence on where it goes.
import { copyText } from '../copy-button.js';
import { make } from '../make-element.js';
import { byId } from './by-id.js';
import type { Answers } from './field.js';
import { onAnswer, showFields } from './field-view.js';
import { linkTaking } from './link-taking.js';
import { pictureTaking } from './picture-taking.js';
import { saveFile } from '../../src/view/actions/save-file.js';
import { placeFields, placesOf, type Taken, type Taking, takingsOf } from './takings.js';
import { words } from './words/words.js';

/** Addresses are of the author's site, and hold for whatever is taken away. */
let places: Answers = {};
let shown: Omit<Taken, 'places'> | undefined;

/** The page that draws a table, which the folder of the builder has too. */
function tablePage(): string {
  const { content } = document.querySelector<HTMLMetaElement>('meta[name=table-page]')!;
  return new URL(content, location.href).href;
}

export function showTaking(taken: Omit<Taken, 'places'>): void {
  shown = taken;
  const fields = placeFields(taken.written, tablePage());
  showFields(byId('places'), fields, places);
  const takings = takingsOf({ ...taken, places: placesOf(fields, places) });
  const { written, json } = taken;
  byId('takings').replaceChildren(
    ...takings.map(takingView),
    pictureTaking(written),
    linkTaking(json),
  );
}

onAnswer(byId('places'), (id, answer) => {
  places = { ...places, [id]: answer };
  if (shown) showTaking(shown);
});

function takingView({ id, title, where, text, fileName }: Taking): HTMLElement {
  const view = make('section', '', { class: 'taking', 'aria-labelledby': `${id}-title` });
  view.append(make('h3', title, { id: `${id}-title` }), make('p', where, { id: `${id}-where` }));
  if (text === undefined) return view;
  const row = make('div', '', { class: 'row' });
  const status = make('span', '', { role: 'status' });
  const copy = make('button', words.take.copy({ what: title }), { type: 'button' });
  const box = make('textarea', '', {
    ...{ id, readonly: '', 'aria-labelledby': `${id}-title` },
    'aria-describedby': `${id}-where`,
  });
  copy.addEventListener('click', () => void copied());
  const copied = async (): Promise<void> => {
    if (await copyText(text, title, status)) return;
    box.select();
    status.textContent += ` ${words.take.selected}`;
  };
  row.append(copy);
  if (fileName !== undefined) row.append(saveButton(text, fileName));
  row.append(status);
  box.value = text;
  view.append(row, box);
  return view;
}

function saveButton(text: string, fileName: string): HTMLElement {
  const save = make('button', words.take.save, { type: 'button' });
  save.addEventListener('click', () =>
    saveFile(new Blob([text], { type: 'application/json' }), fileName),
  );
  return save;
}
