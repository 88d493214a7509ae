// Recognises in the words of a table who provides a place, what its cost is based on, and what it is for.
import { plainText } from '../../core/table/cell.js';
import type { Basis, Kind } from './input.js';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['all', /^(all\b|(in-house|internal) and external)/i],
  ['out-of-authority', /\bout[- ]of[- ](authority|area|county|borough)\b/i],
  ['in-house', /\b(in[- ]house|internal|council[- ](run|owned)|our own|mewnol)\b/i],
  ['external', /\b(external|independent|private|agency|allanol)\b/i],
];

/** Undefined where the words tell none, or more than one. */
export function kindIn(text: string): Kind | undefined {
  const found = KINDS.filter(([, words]) => words.test(plainText(text))).map(([kind]) => kind);
  return found.length > 1 && found[0] !== 'all' ? undefined : found[0];
}

const BASES: readonly (readonly [Basis, RegExp])[] = [
  ['full occupancy', /^(at )?(full|100%) occupancy$/i],
  // Without its percentage where a column of its own has that.
  ['stated occupancy', /^(at [\d.]+%|(at )?(a )?stated) occupancy$/i],
  ['forecast', /^(a )?forecasts?$/i],
  ['actual', /^(actuals?|spent|outturn)$/i],
  ['price', /^prices?$/i],
];

/**
 * The basis that a text begins with, its occupancy, and what else it says, which is printed beside the cost.
 *
 * @example basisIn('At 85% occupancy, month 8') // { basis: 'stated occupancy', occupancy: 0.85, basisNote: 'month 8' }
 */
export function basisIn(text: string | undefined): {
  readonly basis?: Basis;
  readonly occupancy?: number;
  readonly basisNote?: string;
} {
  if (text === undefined || /^basis not known$/i.test(text)) return {};
  const [first = '', ...rest] = text.split(/, |: /);
  const basis = BASES.find(([, words]) => words.test(first.trim()))?.[0];
  if (!basis) return { basisNote: text };
  const percent = basis === 'stated occupancy' ? /[\d.]+/.exec(first)?.[0] : undefined;
  const note = rest.join(', ');
  return {
    basis,
    ...(percent ? { occupancy: Number(`${percent}e-2`) } : {}),
    ...(note ? { basisNote: note } : {}),
  };
}

const PER_THING = /(?:\b(?:per|an?|each)|\/) ?(bed|child|placement)\b/i;
const PER_TIME = /(?:\b(?:per|an?|each|every)|\/) ?(year|week|annum)\b|\b(weekly|annual|yearly)\b/i;

/** In the form that a dataset has; undefined where no time is told. */
export function costUnitIn(text: string): string | undefined {
  const found = PER_TIME.exec(plainText(text));
  const time = found?.[1];
  const adverb = found?.[2];
  if (!time && !adverb) return undefined;
  const thing = PER_THING.exec(plainText(text))?.[1]?.toLowerCase();
  const isWeek = /week/i.test(time ?? adverb ?? '');
  return ['pounds', ...(thing ? [`per ${thing}`] : []), isWeek ? 'per week' : 'per year'].join(' ');
}
