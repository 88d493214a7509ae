// Reads the text of a cell of a table: a number with its signs, or the reason why there is none.
// Commas, pounds and per cent signs are read here; `input` takes bare numbers.

/** What is written with a number: `per 10,000` after it, `%`, `£`. */
export interface CellNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly sign?: 'percent' | 'pounds';
  /** What stands after the number, in the author's letters: `days`, `per week`; `''` where there is nothing. */
  readonly words: string;
  /** Letters in brackets after it: `p`, `r`. */
  readonly marks: readonly string[];
}

/** `text` is shorthand, as `readValue` takes it. */
export interface CellAbsence {
  readonly kind: 'absence';
  readonly text: string;
}

export type Cell =
  CellNumber | CellAbsence | { readonly kind: 'blank' } | { readonly kind: 'text' };

/** Of a footnote: they say nothing of the number. `*` is not among them, since it may withhold. */
const NOTES = /[¹²³⁰⁴-⁹†‡§¶]+|\[notes?:? ?[\d, ]+\]/gi;

/** Shorthand and its old forms; what `readValue` knows. */
const SHORTHAND = /^(?:\[?[ckuwxzny!]\]?|low|[~:*]|\.{2,3}|-)$/i;

const WORDS: Readonly<Record<string, string>> = {
  'n/a': '[x]', na: '[x]', 'not available': '[x]', 'not known': '[x]', unknown: '[x]', 'no data': '[x]',
  'not applicable': '[z]', confidential: '[c]', withheld: '[c]', suppressed: '[c]', redacted: '[c]',
  'ddim ar gael': '[x]', 'ddim yn hysbys': '[x]', anhysbys: '[x]', 'dim data': '[x]', amherthnasol: '[z]',
  'ddim yn berthnasol': '[z]', cyfrinachol: '[c]', ataliwyd: '[c]',
}; // prettier-ignore

/** `<5`, `fewer than 5`, `5 or fewer`, `1-4`: a small number that its publisher withholds. */
const FEWER =
  /^(<|≤|<=|(?:less|fewer) than|under|below|up to|llai nag?|o dan|hyd at) ?£?(\d+(?:\.\d+)?) ?%?$/i;
/** A word for what is counted may stand between: `5 children or fewer`, `5 o blant neu lai`. */
const OR_FEWER = /^(\d+)(?: [^\d]*)?(?: or (?:fewer|less|under|below)| neu (?:lai|is))$/i;
const BAND = /^1 ?(?:-|to|i) ?\d$/i;

/** The powers of ten that words after a number stand for, with the forms that Welsh gives them. */
const POWERS: Readonly<Record<string, number>> = {
  k: 3, thousand: 3, mil: 3, fil: 3,
  m: 6, mn: 6, million: 6, miliwn: 6, filiwn: 6,
  bn: 9, billion: 9, biliwn: 9,
}; // prettier-ignore
const SCALE = Object.keys(POWERS).join('|');

const NUMBER = new RegExp(
  String.raw`^([-+]?) ?(£?) ?([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?` +
    String.raw`(%|(?:per ?cent|y cant|${SCALE})\b)?((?:[ ,/].*)?)$`,
  'i',
);

/** As a spreadsheet keeps a number that is close to 0 or very large: `7.0000000000000007E-2`. */
const SCIENTIFIC = /^-?\d(?:\.\d+)?E[-+]\d{1,2}$/i;

/** `per 10,000` and words may follow a number; further numbers may not, since one of them may be meant. */
const AFTER = /^,? ?(?:(?:per|fesul) ?\d[\d,]*(?: \p{L}[^\d]*)?|(?:\p{L}|\/)[^\d]*)?$/u;

/**
 * After a number these may say that it is none, or only a bound: `5 or so`, `5 ar y mwyaf`, `5 (suppressed)`. What
 * begins otherwise is a unit.
 */
const UNSURE = new RegExp(
  String.raw`^,? ?(?:or|neu|to|i|than|nag?|under|below|fewer|less|more|llai|lai|mwy|fwy)\b|` +
    String.raw`^,? ?(?:at (?:most|least)|ar y (?:mwyaf|lleiaf)|and (?:under|below|over)|ac? (?:is|llai|throsodd))\b|` +
    String.raw`\b(?:or|neu) (?:fewer|less|more|lai|fwy)\b|` +
    String.raw`\b(?:withheld|suppressed|redacted|confidential|cyfrinachol|ataliwyd|h?atal)\b`,
  'i',
);

/**
 * The cell that a text is. `text` where it is none that is known: it is told by its place, and not quoted, since it
 * may hold a count.
 *
 * @example readCell('£1,234.50 [p]') // { kind: 'number', value: 1234.5, sign: 'pounds', words: '', marks: ['p'] }
 */
export function readCell(written: string): Cell {
  const text = plainText(written).replace(NOTES, '').trim();
  if (text === '') return { kind: 'blank' };
  const found = /^(.*?)((?:\s*[[(][a-z!][\])])*)$/i.exec(text)!;
  const before = found[1] ?? '';
  const codes = found[2] ?? '';
  const marks = (codes.match(/[a-z!]/gi) ?? []).map((mark) => mark.toLowerCase());
  if (before === '') return { kind: 'absence', text: marks.map((mark) => `[${mark}]`).join('') };
  const absence = absenceIn(before);
  if (absence)
    return { kind: 'absence', text: [absence, ...marks.map((mark) => `[${mark}]`)].join('') };
  return numberIn(before, marks);
}

/** With single spaces, and every dash and minus a hyphen. */
export const plainText = (text: string): string =>
  text
    .replace(/(\d)[\u2009\u202f](?=\d{3}(?!\d))/g, '$1,')
    .replace(/[\u200b\u200c\u200d\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

function absenceIn(text: string): string | undefined {
  if (SHORTHAND.test(text)) return text === '...' ? '..' : text;
  const word = WORDS[text.toLowerCase()];
  if (word) return word;
  const found = FEWER.exec(text);
  const sign = found?.[1] ?? '';
  const bound = found?.[2];
  // Of "up to 1" it may be 1, which is withheld, and not what rounds to none.
  if (bound) return +bound <= 1 && !/^(≤|<=|up to|hyd at)$/i.test(sign) ? '[k]' : '[c]';
  return OR_FEWER.test(text) || BAND.test(text) ? '[c]' : undefined;
}

function numberIn(text: string, marks: readonly string[]): Cell {
  if (SCIENTIFIC.test(text)) return { kind: 'number', value: Number(text), words: '', marks };
  const found = NUMBER.exec(text === 'nil' || text === 'Nil' ? '0' : text);
  if (!found) return { kind: 'text' };
  const [minus, pounds, minusAfter] = [found[1], found[2], found[3]];
  const [whole, fraction] = [found[4] ?? '', found[5] ?? ''];
  const [scale, rest] = [found[6] ?? '', found[7] ?? ''];
  // A letter alone may be another unit: only of pounds is it clear.
  const isLetter = /^(k|m|mn|bn)$/i.test(scale);
  const after = rest.trim();
  const isClear = AFTER.test(after) && !UNSURE.test(after);
  if ((minus && minusAfter) || (isLetter && !pounds) || !isClear) return { kind: 'text' };
  const isPercent = /^(%|per|y)/i.test(scale);
  const power = POWERS[scale.toLowerCase()] ?? 0;
  const digits = `${whole.replace(/,/g, '')}${fraction}e${power}`;
  const sign = pounds ? 'pounds' : isPercent ? 'percent' : undefined;
  return {
    kind: 'number',
    value: Number(`${minus === '-' || minusAfter === '-' ? '-' : ''}${digits}`),
    ...(sign ? { sign } : {}),
    words: after.replace(/^, ?/, ''),
    marks,
  };
}
