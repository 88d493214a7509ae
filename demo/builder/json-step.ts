// The second step of whoever writes JSON: a box for it with numbered lines, and a way from a problem to its line.
import { byId } from './by-id.js';
import { dimPicture } from './picture.js';
import { words } from './words/words.js';

const PAUSE_MS = 300;

/** Of letters that are not taken yet. */
let timer: number | undefined;

/** Shows the box with the text; without one it is not there. What a person is typing stays as it is. */
export function showJson(text: string | undefined): void {
  const box = byId<HTMLTextAreaElement>('dataset');
  byId('written').hidden = text === undefined;
  byId('asked').hidden = text !== undefined;
  byId('shape-title').textContent = `2. ${text === undefined ? words.page.say : words.json.write}`;
  if (text === undefined || timer !== undefined) return;
  if (box.value !== text) {
    box.value = text;
    numberLines();
  }
  takeOver(byId<HTMLTextAreaElement>('figures'), box);
}

/** There is one box with the JSON: what was typed or pasted into that of the first step goes on here. */
function takeOver(from: HTMLTextAreaElement, box: HTMLTextAreaElement): void {
  if (from.value !== box.value) return;
  const { selectionStart, selectionEnd } = from;
  const isTyped = document.activeElement === from;
  from.value = '';
  if (isTyped) goTo(box, selectionStart, selectionEnd);
}

/** @param take is given the text when its author pauses or leaves the box */
export function onJson(take: (text: string) => void): void {
  const box = byId<HTMLTextAreaElement>('dataset');
  const taken = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    take(box.value);
  };
  box.addEventListener('input', () => {
    numberLines();
    dimPicture(true);
    clearTimeout(timer);
    timer = window.setTimeout(taken, PAUSE_MS);
  });
  box.addEventListener('change', taken);
  box.addEventListener('scroll', followScroll);
  byId('problems').addEventListener('click', ({ target }) => {
    const { from, to } = (target as HTMLElement).dataset;
    if (from !== undefined) goTo(box, Number(from), Number(to));
  });
}

function numberLines(): void {
  const { length } = byId<HTMLTextAreaElement>('dataset').value.split('\n');
  byId('dataset-lines').textContent = Array.from({ length }, (_, i) => i + 1).join('\n');
  followScroll();
}

function followScroll(): void {
  byId('dataset-lines').scrollTop = byId('dataset').scrollTop;
}

/** Selects letters and puts them into the upper third, which no browser does by itself. */
function goTo(box: HTMLTextAreaElement, from: number, to: number): void {
  box.focus();
  box.setSelectionRange(from, to);
  const all = box.value.split('\n');
  const before = box.value.slice(0, from).split('\n');
  const longest = Math.max(...all.map(({ length }) => length), 1);
  const share = before.at(-1)!.length / longest;
  box.scrollTop = (before.length - 1) * (box.scrollHeight / all.length) - box.clientHeight / 3;
  box.scrollLeft = share * box.scrollWidth - box.clientWidth / 2;
}
