// Writes units in Welsh: those that the widgets know, and what an author writes in English that is common.
import { poundsIn } from '../data/money-unit.js';
import { type Text, textIn } from '../data/text.js';
import { isPercent } from '../data/unit.js';
import { soft } from './mutation.cy.js';
import { type Noun, NOUNS, nounAfter } from './plural.cy.js';

/** What money is for. What is not here stays as its author wrote it. */
const PER: Readonly<Record<string, string>> = {
  day: 'y dydd', night: 'y noson', week: 'yr wythnos', month: 'y mis', quarter: 'y chwarter', year: 'y flwyddyn',
  bed: 'y gwely', child: 'y plentyn', person: 'y pen', place: 'y lle', placement: 'y lleoliad', head: 'y pen',
}; // prettier-ignore

/** Counted things, in the plural: after a number they stand with `o`, in one form after each. */
const THINGS: Readonly<Record<string, string>> = {
  children: 'plant', people: 'pobl', cases: 'achosion', placements: 'lleoliadau', visits: 'ymweliadau',
  beds: 'gwelyau', places: 'lleoedd', contacts: 'cysylltiadau', referrals: 'atgyfeiriadau',
  carers: 'gofalwyr', 'foster carers': 'gofalwyr maeth', 'foster placements': 'lleoliadau maeth',
  'children looked after': 'plant sy’n derbyn gofal',
}; // prettier-ignore

/** What stands after a number: `o blant`; undefined of what is not known. */
const ofThings = (words: string): string | undefined => {
  const things = THINGS[words];
  return things && `o ${soft(things)}`;
};

/** What is counted, as a name: `plant`, or the author's words. */
export const thingsCounted = (unit: Text): string => {
  const words = textIn(unit, 'cy');
  return THINGS[words] ?? words;
};

const TIMES: Readonly<Record<string, readonly [Noun, string]>> = {
  minutes: [NOUNS.minute, 'Munudau'],
  hours: [NOUNS.hour, 'Oriau'],
  days: [NOUNS.day, 'Diwrnodau'],
  weeks: [NOUNS.week, 'Wythnosau'],
  months: [NOUNS.month, 'Misoedd'],
  years: [NOUNS.year, 'Blynyddoedd'],
};

/** As a line of its own below a name: `achosion`, `diwrnodau`, or the author's words. */
export function unitLine(unit: Text): string {
  const words = textIn(unit, 'cy');
  const time = TIMES[words];
  return RATE.test(words) ? unitWords(unit) : (time?.[1].toLowerCase() ?? thingsCounted(unit));
}

const RATE = /^(?:rate )?per ([\d,]+)(?: (children|people))?$/i;
const PERCENT_WORDS = /^(?:%|y cant|canran|percentage|per ?cent|pct\b|pc\b) ?/i;

/** `per bed per week` as `y gwely yr wythnos`. */
const perText = (per: string): string =>
  per
    .split(/(?:^| )per /)
    .filter(Boolean)
    .map((what) => PER[what] ?? `fesul ${what}`)
    .join(' ');

/** What stands after a number and its sign: `fesul 10,000 o blant`, `o achosion`, `diwrnod`. */
export function unitWords(unit: Text, value = 0): string {
  const pounds = poundsIn(unit);
  if (pounds) return perText(pounds.per);
  if (unit === 'count') return '';
  const words = textIn(unit, 'cy');
  if (isPercent({ unit })) return PERCENT_WORDS.test(words) ? words.replace(PERCENT_WORDS, '') : '';
  const rate = RATE.exec(words);
  if (rate) return `fesul ${rate[1]}${rate[2] ? ` ${ofThings(rate[2].toLowerCase())}` : ''}`;
  const time = TIMES[words];
  return time ? nounAfter(value, time[0]) : (ofThings(words) ?? words);
}

const NAMES: Readonly<Record<string, string>> = {
  count: 'Nifer',
  percent: 'Canran',
  pounds: 'Punnoedd',
};

/** The name of what an axis or a column shows. */
export function unitName(unit: Text): string {
  const words = textIn(unit, 'cy');
  const pounds = poundsIn(unit);
  if (pounds) return `${NAMES.pounds} ${perText(pounds.per)}`.trim();
  if (RATE.test(words)) return `Cyfradd ${unitWords(unit)}`;
  const things = ofThings(words);
  const name = NAMES[words] ?? TIMES[words]?.[1] ?? (things && `Nifer ${things}`);
  if (name) return name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
