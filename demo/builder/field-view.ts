// Shows what is asked: a menu or a box with its help, and keeps what a person is typing while others change.
import { make } from '../make-element.js';
import { type Answers, answerTo, type Field } from './field.js';
import { words } from './words/words.js';

type Control = HTMLSelectElement | HTMLInputElement;

/** Puts the fields into the place. Those that stand there already stay, so that nobody loses the focus. */
export function showFields(place: HTMLElement, fields: readonly Field[], answers: Answers): void {
  const before = new Map(
    [...place.children].map((each) => [(each as HTMLElement).dataset.shape, each]),
  );
  const views = fields.map((field) => {
    const kept = before.get(shapeOf(field)) as HTMLElement | undefined;
    const view = kept ?? fieldView(field);
    const control = view.querySelector<Control>('select, input')!;
    const value = answerTo(field, answers);
    if (control.value !== value) control.value = value;
    markNeeded(view, control, field, value);
    return view;
  });
  for (const [i, view] of views.entries())
    if (place.children[i] !== view) place.insertBefore(view, place.children[i] ?? null);
  while (place.children.length > views.length) place.lastElementChild!.remove();
}

/** What is shown of a field but its value. */
const shapeOf = ({ id, label, help, choices }: Field): string =>
  JSON.stringify([id, label, help, choices]);

function fieldView(field: Field): HTMLElement {
  const { id, label, help } = field;
  const view = make('div', '', { 'data-shape': shapeOf(field) });
  const control = controlOf(field);
  const own = `field-${id.replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0)}`)}`;
  control.id = own;
  control.name = id;
  control.setAttribute('aria-describedby', `${own}-help`);
  const name = make('label', label, { for: own });
  name.append(make('span', '', { class: 'needed' }));
  view.append(name, make('p', help, { class: 'hint', id: `${own}-help` }), control);
  return view;
}

function controlOf({ choices }: Field): Control {
  if (!choices) return make('input', '', { type: 'text', autocomplete: 'off' });
  const menu = make('select');
  menu.append(new Option(words.fields.notSaid, ''));
  menu.append(...choices.map(({ value, label }) => new Option(label, value)));
  return menu;
}

function markNeeded(view: HTMLElement, control: Control, field: Field, value: string): void {
  const isOpen = field.isNeeded === true && value.trim() === '';
  control.required = field.isNeeded === true;
  view.querySelector('.needed')!.textContent = isOpen ? ` – ${words.fields.needed}` : '';
}

/** Calls with the id and the answer whenever a person gives one. */
export function onAnswer(place: HTMLElement, take: (id: string, answer: string) => void): void {
  place.addEventListener('input', ({ target }) => {
    const { name, value } = target as Control;
    take(name, value);
  });
}
