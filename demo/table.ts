// Draws a table that a person pastes, as the fragment of the address says: where a link that follows a table leads.
import { problemMessages } from '../src/widgets/index.js';
import { widgetNames } from './known-widgets.js';
import { plainNameOf } from './widget-title.js';
import { pageLang } from './words/page-language.js';
import { words } from './words/words.js';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const widget = byId<HTMLSelectElement>('widget');
const options = byId<HTMLInputElement>('options');
const caption = byId<HTMLInputElement>('caption');
const pasted = byId('table');
const verdict = byId('verdict');
const problems = byId('problems');
const picture = byId('picture');

/** The funnel has no table form. */
const names = widgetNames.filter((name) => name !== 'threshold-funnel');
widget.append(...names.map((name) => new Option(plainNameOf(name), name)));

/** Another link may lead here while the page is open. */
function readFragment(): void {
  // The same figures in the other language.
  if (location.hash !== '') byId<HTMLAnchorElement>('language').hash = location.hash;
  const found = /^#council-([a-z-]+)(?:\?(.*))?$/s.exec(location.hash);
  const name = found?.[1] ?? '';
  const text = found?.[2] ?? '';
  if (!names.includes(name)) return;
  widget.value = name;
  options.value = readable(text.replace(/&amp;/g, '&'));
  draw();
}

/** A text with a stray % is left as it came. */
function readable(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Rows and cells alone: what else was pasted is of no use here. */
function plainCopy(table: HTMLTableElement): HTMLTableElement {
  const copy = document.createElement('table');
  copy.createCaption().textContent = table.caption?.textContent.trim() || caption.value.trim();
  const head = copy.createTHead();
  const body = copy.createTBody();
  for (const row of table.rows) {
    const isHead = row.parentElement === table.tHead;
    const made = (isHead ? head : body).insertRow();
    for (const cell of row.cells) {
      const { colSpan, rowSpan, innerText } = cell;
      const own = document.createElement(cell.localName as 'td' | 'th');
      made.append(Object.assign(own, { colSpan, rowSpan, textContent: innerText }));
    }
  }
  if (head.rows.length === 0) head.remove();
  return copy;
}

function draw(): void {
  picture.replaceChildren();
  problems.replaceChildren();
  const table = pasted.querySelector('table');
  if (!table) {
    verdict.textContent = pasted.textContent.trim()
      ? words.tablePage.noTable
      : words.tablePage.empty;
    return;
  }
  const copy = plainCopy(table);
  if (copy.caption!.textContent === '') {
    verdict.textContent = words.tablePage.noCaption;
    caption.focus();
    return;
  }
  verdict.textContent = '';
  const element = document.createElement(`council-${widget.value}`);
  element.setAttribute('options', options.value);
  const ofTable = table.closest<HTMLElement>('#table [lang]');
  // A page may hold a table in another language than its own.
  if (ofTable) element.lang = ofTable.lang;
  element.addEventListener('council-error', (event) => void listProblems(event as CustomEvent));
  element.append(copy);
  picture.append(element);
}

async function listProblems({ detail }: CustomEvent): Promise<void> {
  const lines = await problemMessages(detail.problems, pageLang);
  verdict.textContent = detail.drawn ? words.tablePage.drawn : words.tablePage.undrawn;
  problems.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
}

for (const element of [widget, options, caption, pasted]) element.addEventListener('input', draw);
addEventListener('hashchange', readFragment);
readFragment();
draw();
