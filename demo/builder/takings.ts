// Lists what an author takes away of what may be published, and where each goes.
import { fileName } from '../../src/core/files/file-name.js';
import { elementHtml } from '../element-html.js';
import type { TextTable } from '../../src/core/table/table-lines.js';
import { isWelshPage } from '../words/page-language.js';
import type { Answers, Field } from './field.js';
import { answerTo } from './field.js';
import { frameHtml } from './frame-html.js';
import { pageNotes } from './page-notes.js';
import { publishedTable } from './published-table.js';
import { readBack } from './read-back.js';
import { tableFirstHtml } from './table-first.js';
import { tableOptions } from './table-options.js';
import type { Stages } from './widget-stages.js';
import { words } from './words/words.js';
import { textOf, type Written } from './written.js';

export interface Taken {
  readonly widget: string;
  /** The table of figures that the widget shows. */
  readonly figures: TextTable;
  /** What may be published of the dataset. */
  readonly written: Written;
  /** The same as a text. */
  readonly json: string;
  readonly stages: Stages;
  readonly places: Places;
}

/** Where the files of a site are. */
export interface Places {
  /** A page that draws a table: where the link leads whoever has no script. */
  readonly drawing: string;
  /** The folder of the widgets' files. */
  readonly folder: string;
  /** The address of the JSON. */
  readonly file: string;
}

export interface Taking {
  readonly id: string;
  readonly title: string;
  /** Where it goes, and what the site needs. */
  readonly where: string;
  /** Undefined where there is none, and `where` says why. */
  readonly text: string | undefined;
  /** Of a file to save. */
  readonly fileName?: string;
}

/** A name for the file of a dataset. */
export const fileNameOf = (title: string): string => fileName([title], 'json');

/** A Welsh element may go onto an English page. */
const LANGUAGE = isWelshPage ? [['lang', 'cy'] as const] : [];

/** In the order in which they need more and more of a site. */
export function placeFields(written: Written, drawing: string): readonly Field[] {
  return [
    {
      id: 'drawing',
      ...words.take.places.drawing,
      told: drawing,
    },
    {
      id: 'folder',
      ...words.take.places.folder,
      told: '/assets/council-widgets',
    },
    {
      id: 'file',
      ...words.take.places.file,
      told: `/data/${fileNameOf(textOf(written.title))}`,
    },
  ];
}

export function placesOf(fields: readonly Field[], answers: Answers): Places {
  const [drawing = '', folder = '', file = ''] = fields.map((field) => answerTo(field, answers));
  return { drawing: drawing.trim(), folder: folder.trim().replace(/\/+$/, ''), file: file.trim() };
}

/** Each is of the figures that may be published alone. */
export function takingsOf(taken: Taken): readonly Taking[] {
  const { widget, written, json, figures, places } = taken;
  const { folder, file: src } = places;
  const table = publishedTable(widget, figures, written);
  return [
    tableTaking(taken, table),
    {
      id: 'element',
      ...words.take.element,
      text: elementHtml({ widget, table, src, folder, attributes: LANGUAGE }),
    },
    {
      id: 'frame',
      ...words.take.frame,
      text: frameHtml({ widget, title: textOf(written.title), src, folder }),
    },
    {
      id: 'json',
      ...words.take.json,
      text: json,
      fileName: src.split('/').at(-1)!,
    },
  ];
}

/** Offered only where a page would read the same figures of it. */
function tableTaking({ widget, written, stages, places }: Taken, table: TextTable): Taking {
  const { title, where, others, none, lost: lostText, fields } = words.take.table;
  const options = tableOptions(written);
  const { isSame, lost } = readBack(written, table, options, stages);
  if (!isSame)
    return {
      ...{ id: 'table-first', title, text: undefined },
      where: stages.fromTable ? others : none,
    };
  const fieldText = (field: string): string =>
    Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field;
  const left = lost.length === 0 ? '' : ` ${lostText({ fields: lost.map(fieldText) })}`;
  return {
    id: 'table-first',
    title,
    where: where + left,
    text: tableFirstHtml({
      ...{ widget, table, options, address: places.drawing },
      notes: pageNotes(written, table),
    }),
  };
}
