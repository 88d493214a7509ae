// Writes units in Welsh: those that the widgets know, and what an author writes in English that is common.
import { poundsIn } from '../data/money-unit.js';
import { type Text, textIn } from '../data/text.js';
import { isPercent } from '../data/unit.js';
import { type Noun, NOUNS, nounAfter } from './plural.cy.js';

/** What money is for. What is not here stays as its author wrote it. */
const PER: Readonly<Record<string, string>> = {
  day: 'y dydd', night: 'y noson', week: 'yr wythnos', month: 'y mis', quarter: 'y chwarter', year: 'y flwyddyn',
  bed: 'y gwely', child: 'y plentyn', person: 'y pen', place: 'y lle', placement: 'y lleoliad', head: 'y pen',
}; // prettier-ignore

/** Counted things: what stands after a number, in a form that needs no mutation by it. */
const OF: Readonly<Record<string, string>> = {
  children: 'o blant', people: 'o bobl', cases: 'o achosion', placements: 'o leoliadau', visits: 'o ymweliadau',
  beds: 'o welyau', places: 'o leoedd', contacts: 'o gysylltiadau', referrals: 'o atgyfeiriadau',
  carers: 'o ofalwyr', 'foster carers': 'o ofalwyr maeth', 'foster placements': 'o leoliadau maeth',
  'children looked after': 'o blant sy’n derbyn gofal',
}; // prettier-ignore

const TIMES: Readonly<Record<string, readonly [Noun, string]>> = {
  minutes: [NOUNS.minute, 'Munudau'],
  hours: [NOUNS.hour, 'Oriau'],
  days: [NOUNS.day, 'Diwrnodau'],
  weeks: [NOUNS.week, 'Wythnosau'],
  months: [NOUNS.month, 'Misoedd'],
  years: [NOUNS.year, 'Blynyddoedd'],
};

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
  if (rate) return `fesul ${rate[1]}${rate[2] ? ` ${OF[rate[2].toLowerCase()]}` : ''}`;
  const time = TIMES[words];
  return time ? nounAfter(value, time[0]) : (OF[words] ?? words);
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
  const name = NAMES[words] ?? TIMES[words]?.[1] ?? OF[words]?.replace('o ', 'Nifer o ');
  if (name) return name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
