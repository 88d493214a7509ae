// Chooses among the six Welsh plural forms, and counts what the widgets count.

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

const FORMS: Readonly<Record<number, PluralForm>> = {
  0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many',
}; // prettier-ignore

/** Source: Unicode CLDR, plural rules for `cy`. @example pluralForm(6) // 'many' */
export const pluralForm = (count: number): PluralForm => FORMS[count] ?? 'other';

/** A noun after a number: its own form, and those after 2, 3 and 6 that differ. */
export type Noun = { readonly other: string } & Readonly<Partial<Record<PluralForm, string>>>;

export const NOUNS = {
  month: { other: 'mis', two: 'fis' },
  year: { other: 'mlynedd', one: 'flwyddyn', two: 'flynedd', few: 'blynedd', many: 'blynedd' },
  day: { other: 'diwrnod', two: 'ddiwrnod' },
  week: { other: 'wythnos' },
  hour: { other: 'awr' },
  minute: { other: 'munud', two: 'funud' },
  indicator: { other: 'dangosydd', two: 'ddangosydd' },
  figure: { other: 'ffigur' },
  area: { other: 'ardal' },
  report: { other: 'adroddiad' },
  point: { other: 'pwynt', two: 'bwynt', few: 'phwynt', many: 'phwynt' },
  neighbour: { other: 'cymydog', two: 'gymydog', few: 'chymydog', many: 'chymydog' },
  period: { other: 'cyfnod', two: 'gyfnod', few: 'chyfnod', many: 'chyfnod' },
  line: { other: 'llinell', two: 'linell' },
  bar: { other: 'bar', two: 'far' },
  part: { other: 'rhan', two: 'ran' },
  kind: { other: 'math', two: 'fath' },
  cost: { other: 'cost', two: 'gost', many: 'chost' },
  group: { other: 'grŵp' },
  bed: { other: 'gwely', two: 'wely' },
  place: { other: 'lle', two: 'le' },
  package: { other: 'pecyn', two: 'becyn', few: 'phecyn', many: 'phecyn' },
  provision: { other: 'darpariaeth', two: 'ddarpariaeth' },
} satisfies Readonly<Record<string, Noun>>;

/** The noun in its form after the count. @example nounAfter(2, NOUNS.month) // 'fis' */
export const nounAfter = (count: number, noun: Noun): string =>
  noun[pluralForm(count)] ?? noun.other;

/** With the count in digits. @example counted(3, NOUNS.point) // '3 phwynt' */
export const counted = (count: number, noun: Noun, digits = `${count}`): string =>
  `${digits} ${nounAfter(count, noun)}`;

/** Years on end are nasal after some numbers only: `4 blynedd`, `5 mlynedd`. */
const NASAL_YEARS: readonly number[] = [5, 7, 8, 9, 10, 12, 15, 18, 20, 50, 100];

/** @example yearsText(4) // '4 blynedd' */
export const yearsText = (count: number): string =>
  pluralForm(count) === 'other' && !NASAL_YEARS.includes(count)
    ? `${count} blynedd`
    : counted(count, NOUNS.year);
