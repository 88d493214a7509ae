// Recognises in the words of a table who provides a place, what its cost is based on, and what it is for.
import { plainText } from '../../core/table/cell.js';
import type { ProvisionKind } from '../../core/data/provision-kind.js';
import { PER_IN_ENGLISH } from '../../core/data/unit-words.js';
import type { Basis } from './input.js';

const KINDS: readonly (readonly [ProvisionKind, RegExp])[] = [
  ['all', /^(all\b|[bp]ob\b|(yr )?holl\b|(in-house|internal) and external|[mf]ewnol ac allanol)/i],
  [
    'out-of-authority',
    /\bout[- ]of[- ](authority|area|county|borough)\b|\btu allan i['’]r (awdurdod|ardal|sir)\b/i,
  ],
  ['in-house', /\b(in[- ]house|internal|council[- ](run|owned)|our own|[mf]ewnol)\b/i],
  [
    'external',
    /\b(external|independent|private|agency|allanol|annibynnol|(p|b|ph)reifat|asiantaeth(au)?)\b/i,
  ],
];

/** Undefined where the words tell none, or more than one. */
export function kindIn(text: string): ProvisionKind | undefined {
  const found = KINDS.filter(([, words]) => words.test(plainText(text))).map(([kind]) => kind);
  return found.length > 1 && found[0] !== 'all' ? undefined : found[0];
}

const BASES: readonly (readonly [Basis, RegExp])[] = [
  ['full occupancy', /^((at )?(full|100%) occupancy|(gyda )?defnydd llawn)$/i],
  // Without its percentage where a column of its own has that.
  [
    'stated occupancy',
    /^((at [\d.]+%|(at )?(a )?stated) occupancy|(gyda )?defnydd (o [\d.]+%|anhysbys))$/i,
  ],
  ['forecast', /^((a )?forecasts?|rhagolwg)$/i],
  ['actual', /^(actuals?|spent|outturn|gwirioneddol)$/i],
  ['price', /^(prices?|pris)$/i],
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
  if (text === undefined || /^(basis not known|sail anhysbys)$/i.test(text)) return {};
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

const PER_THING =
  /(?:\b(?:per|an?|each|y|fesul|[bp]ob)|\/) ?(bed|child|placement|gwely|plentyn|lleoliad)\b/i;
const PER_TIME =
  /(?:\b(?:per|an?|each|every|yr?|fesul|[bp]ob)|\/) ?(year|week|annum|wythnos|[bf]lwyddyn)\b|\b(weekly|annual|yearly|wythnosol|[bf]lynyddol)\b/i;

/** In the form that a dataset has; undefined where no time is told. */
export function costUnitIn(text: string): string | undefined {
  const found = PER_TIME.exec(plainText(text));
  const time = found?.[1];
  const adverb = found?.[2];
  if (!time && !adverb) return undefined;
  const thing = PER_THING.exec(plainText(text))?.[1]?.toLowerCase();
  const isWeek = /week|wythnos/i.test(time ?? adverb ?? '');
  return [
    'pounds',
    ...(thing ? [`per ${PER_IN_ENGLISH[thing] ?? thing}`] : []),
    isWeek ? 'per week' : 'per year',
  ].join(' ');
}
