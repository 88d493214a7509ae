// The last step: what to paste, each with a button that copies it and a sentence on where it goes.
import { copyText } from '../copy-button.js';
import { make } from '../make-element.js';
import type { TextTable } from '../table-lines.js';
import { byId } from './by-id.js';
import { pageNotes } from './page-notes.js';
import { readBack } from './read-back.js';
import { publishedTable } from './published-table.js';
import { tableFirstHtml } from './table-first.js';
import { tableOptions } from './table-options.js';
import type { Stages } from './widget-stages.js';
import type { Written } from './written.js';

export interface Taken {
  readonly widget: string;
  /** As it is published. */
  readonly table: TextTable;
  readonly written: Written;
  readonly stages: Stages;
}

interface Taking {
  readonly id: string;
  readonly title: string;
  /** Where it goes, and what the site needs. */
  readonly where: string;
  readonly text: string;
}

export function showTaking(taken: Taken): void {
  byId('takings').replaceChildren(...takingsOf(taken).map(takingView));
}

function takingsOf({ widget, table: figures, written, stages }: Taken): readonly Taking[] {
  const table = publishedTable(widget, figures, written);
  const options = tableOptions(written);
  const { isSame, lost } = readBack(written, table, options, stages);
  if (!isSame) return [];
  const address = new URL('../table.html', location.href).href;
  const notes = pageNotes(written, table);
  const left = lost.length === 0 ? '' : ` A table cannot say ${lost.join(', ')}.`;
  return [
    {
      id: 'table-first',
      title: 'Table and link',
      where: `Paste it into the source of a page. Any CMS keeps it, and a site that has upgrade.js in its head draws it as a chart.${left}`,
      text: tableFirstHtml({ widget, table, options, address, notes }),
    },
  ];
}

function takingView({ id, title, where, text }: Taking): HTMLElement {
  const view = make('div', '', { class: 'taking' });
  const row = make('div', '', { class: 'row' });
  const status = make('span', '', { role: 'status' });
  const button = make('button', `Copy: ${title}`, { type: 'button' });
  button.addEventListener('click', () => void copyText(text, title, status));
  row.append(button, status);
  const box = make('textarea', text, {
    id,
    readonly: '',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-where`,
  });
  view.append(
    make('h3', title, { id: `${id}-title` }),
    make('p', where, { id: `${id}-where` }),
    row,
    box,
  );
  return view;
}
