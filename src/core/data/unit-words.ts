// Says in the words that the widgets know what an author writes of a unit in Welsh.

/** Of what is counted and of times: the whole unit, in lower case. */
const WHOLE: Readonly<Record<string, string>> = {
  munud: 'minutes', munudau: 'minutes', awr: 'hours', oriau: 'hours',
  diwrnod: 'days', ddiwrnod: 'days', diwrnodau: 'days', dyddiau: 'days', wythnos: 'weeks', wythnosau: 'weeks',
  mis: 'months', fis: 'months', misoedd: 'months', blynedd: 'years', mlynedd: 'years', blynyddoedd: 'years',
  plant: 'children', 'o blant': 'children', pobl: 'people', 'o bobl': 'people', achosion: 'cases',
  'o achosion': 'cases', lleoliadau: 'placements', 'o leoliadau': 'placements', gwelyau: 'beds', 'o welyau': 'beds',
  ymweliadau: 'visits', 'o ymweliadau': 'visits',
}; // prettier-ignore

/** What money is for, and how long: from Welsh. */
export const PER_IN_ENGLISH: Readonly<Record<string, string>> = {
  dydd: 'day', diwrnod: 'day', noson: 'night', wythnos: 'week', mis: 'month', chwarter: 'quarter',
  blwyddyn: 'year', flwyddyn: 'year', gwely: 'bed', plentyn: 'child', lleoliad: 'placement',
}; // prettier-ignore
const PER_WELSH = new RegExp(
  ` ?(?:\\b(?:yr?|fesul|[bp]ob|am bob)|/) ?(${Object.keys(PER_IN_ENGLISH).join('|')})\\b`,
  'g',
);

const POUNDS = /\b[pb]un(?:noedd|nau|t)\b/;
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:[mf]il|[mf]iloedd)\b/, 'thousand'],
  [/\b[mf]il(?:iwn|iynau)\b/, 'million'],
  [/\bbil(?:iwn|iynau)\b/, 'billion'],
];

/**
 * A unit in lower case with its Welsh words in English, where the widgets know these; else as it is.
 *
 * @example unitInEnglish('miliynau o bunnoedd yr wythnos') // 'million pounds per week'
 */
export function unitInEnglish(unit: string): string {
  const whole = WHOLE[unit];
  if (whole) return whole;
  if (!POUNDS.test(unit) && !/^(?:£|pounds\b)/.test(unit)) return unit;
  const scaled = SCALES.reduce((text, [welsh, english]) => text.replace(welsh, english), unit);
  return scaled
    .replace(/ o (?=[pb]un)/, ' ')
    .replace(POUNDS, 'pounds')
    .replace(PER_WELSH, (_, what: string) => ` per ${PER_IN_ENGLISH[what]}`);
}
