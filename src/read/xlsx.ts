// Reads the sheets of a spreadsheet of Excel (.xlsx).
import { DAYS_TO_1904, kindOfFormat, type NumberKind, sheetNumber } from './sheet-number.js';
import { type Sheet, SheetRows } from './sheet-rows.js';
import { type Mark, marksOf } from './xml.js';

type Files = ReadonlyMap<string, string>;

export const WORKBOOK = 'xl/workbook.xml';

/** Of the files of an archive. */
export const isXlsxFile = (name: string): boolean =>
  /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(
    name,
  );

/**
 * The sheets in the order of their tabs; those that are hidden are left out.
 *
 * @throws RangeError where the file of one is missing, or there are more cells than are read
 */
export function xlsxSheets(files: Files): readonly Sheet[] {
  const targets = new Map<string, string>();
  for (const mark of openIn(files.get('xl/_rels/workbook.xml.rels'), 'Relationship'))
    targets.set(mark.attribute('Id') ?? '', mark.attribute('Target') ?? '');
  const [settings] = openIn(files.get(WORKBOOK), 'workbookPr');
  const is1904 = /^(1|true)$/.test(settings?.attribute('date1904') ?? '');
  const reading: Reading = {
    texts: sharedTexts(files.get('xl/sharedStrings.xml')),
    kinds: cellKinds(files.get('xl/styles.xml')),
    daysLater: is1904 ? DAYS_TO_1904 : 0,
  };
  return openIn(files.get(WORKBOOK), 'sheet')
    .filter((mark) => (mark.attribute('state') ?? 'visible') === 'visible')
    .map((mark) => {
      const target = targets.get(mark.attribute('id') ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const xml = files.get(path);
      const name = mark.attribute('name') ?? '';
      if (xml === undefined) throw new RangeError('a sheet without its file');
      return { name, rows: rowsOf(xml, reading) };
    });
}

interface Reading {
  /** Texts that cells share, by their place. */
  readonly texts: readonly string[];
  /** What the styles of cells make of a number, by their place. */
  readonly kinds: readonly NumberKind[];
  readonly daysLater: number;
}

const openIn = (xml: string | undefined, name: string): readonly Mark[] =>
  [...marksOf(xml ?? '')].filter((mark) => mark.kind === 'open' && mark.name === name);

function sharedTexts(xml: string | undefined): readonly string[] {
  const texts: string[] = [];
  let isText = false;
  // How a word is pronounced is no part of it.
  let isPhonetic = false;
  for (const { kind, name, text } of marksOf(xml ?? '')) {
    if (name === 'si' && kind === 'open') texts.push('');
    if (name === 'rPh') isPhonetic = kind === 'open';
    if (name === 't') isText = kind === 'open';
    if (kind === 'text' && isText && !isPhonetic && texts.length > 0)
      texts[texts.length - 1] += text;
  }
  return texts;
}

function cellKinds(xml: string | undefined): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  for (const { kind, name, attribute } of marksOf(xml ?? '')) {
    if (name === 'numFmt' && kind === 'open')
      codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
    if (name === 'cellXfs') isOfCells = kind === 'open';
    if (name !== 'xf' || kind !== 'open' || !isOfCells) continue;
    const id = Number(attribute('numFmtId') ?? 0);
    kinds.push(kindOfFormat(codes.get(id), id));
  }
  return kinds;
}

function rowsOf(xml: string, reading: Reading): Sheet['rows'] {
  const rows = new SheetRows();
  let [row, column] = [-1, -1];
  let cell: Mark | undefined;
  let written = '';
  let isValue = false;
  for (const mark of marksOf(xml)) {
    const { kind, name, text, attribute } = mark;
    if (name === 'row' && kind === 'open') {
      row = Number(attribute('r') ?? row + 2) - 1;
      column = -1;
    } else if (name === 'c' && kind === 'open') {
      [cell, written] = [mark, ''];
      column = columnOf(attribute('r')) ?? column + 1;
    } else if (name === 'v' || name === 't') isValue = kind === 'open';
    else if (kind === 'text' && isValue) written += text;
    else if (name === 'c' && kind === 'close' && cell) {
      rows.put(row, column, cellText(cell, written, reading));
      cell = undefined;
    }
  }
  return rows.all;
}

/** `B7` → 1 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText({ attribute }: Mark, written: string, reading: Reading): string {
  const type = attribute('t') ?? 'n';
  if (type === 's') return there(reading.texts[Number(written)]);
  if (type === 'b') return written === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return written.slice(0, 10);
  const value = Number(written);
  if (type !== 'n' || written.trim() === '' || !Number.isFinite(value)) return written;
  const style = attribute('s');
  const kind = style === undefined ? 'number' : there(reading.kinds[Number(style)]);
  return sheetNumber(value, kind, reading.daysLater);
}

/** Without the file of texts or of styles, 82% would be 0.82. */
function there<T>(found: T | undefined): T {
  if (found === undefined) throw new RangeError('a text or a style that is not there');
  return found;
}
