// Writes the rows of a scorecard on a sheet, and below them what has no figure.
import type { RuledRoom } from './block.js';
import type { Sheet } from './sheet.js';
import { elementsIn, hasClass, isNamed, lookOf, seenText, type Styled } from './styled.js';
import { type DrawingOf, tableContent, withoutFlag } from './table-content.js';
import { tableDrawing } from './table-drawing.js';

export interface RowsLook extends Pick<RuledRoom, 'colours'> {
  readonly drawingOf: DrawingOf;
}

/** @param box what holds the table and the list */
export function writeRows(sheet: Sheet, box: Styled, { drawingOf, colours }: RowsLook): void {
  for (const table of elementsIn(box, isNamed('table')))
    sheet.draw(tableDrawing(tableContent(table, drawingOf), { ...sheet.room, colours }));
  const write = (element: Styled, text = seenText(element)): void =>
    sheet.write(withoutFlag(text), lookOf(element));
  for (const list of elementsIn(box, hasClass('blank'))) {
    elementsIn(list, isNamed('p')).forEach((each) => write(each));
    for (const entry of elementsIn(list, isNamed('li'))) {
      elementsIn(entry, hasClass('group-name')).forEach((each) => write(each));
      write(entry, elementsIn(entry, hasClass('item')).map(seenText).join(' '));
    }
  }
}
