// The Welsh sentences for the problems of a comparison of costs.
import { known, receivedText } from './received.cy.js';
import type { Sentences } from './sentence.js';

/** What a cost is for. */
const FOR: Readonly<Record<string, string>> = {
  bed: 'y gwely',
  child: 'y plentyn',
  placement: 'y lleoliad',
};

export const costs = {
  'no cost': () => [
    'darpariaethau, pecynnau neu sefyllfa bosibl',
    'dim y gellir eu llunio',
    'ychwanegwch neu cywirwch un',
  ],
  'no unit': () => [
    'yr hyn y mae’r costau ar ei gyfer',
    'dim y gellir ei ddarllen',
    'ysgrifennwch "pounds per bed per year"; dim ond yr hyn sydd â’i uned ei hun a lunnir',
  ],
  'other unit': ({ of, unit }) => [
    `cost ${of ? (FOR[of] ?? `fesul ${of}`) : 'nad yw’n dweud ar gyfer beth y mae'}, fel y lleill`,
    `"${unit}"`,
    'rhowch y gost hon mewn set ddata ar wahân; ni ellir cymharu’r ddwy, ac fe’i gadewir allan',
  ],
  'unlikely cost': ({ why }) => [
    why === 'too much' ? 'cost o hyd at £1 triliwn' : 'cost sy’n fwy na 0',
    { 'too much': 'cost uwch', zero: '0', negative: 'rhif negatif' }[why],
    `${why === 'zero' ? '' : 'cywirwch y gost, neu '}ysgrifennwch "[x]" lle nad yw’r gost yn hysbys`,
  ],
  'no stated occupancy': () => [
    'cyfran o welyau o 0 i 1, gan mai "stated occupancy" yw’r sail',
    'dim y gellir ei darllen',
    'ychwanegwch y gyfran, neu ysgrifennwch sail arall; mae’r bar yn dweud nad yw’n hysbys',
  ],
  'occupancy not full': () => [
    '1, neu ddim, gan mai "full occupancy" yw’r sail',
    'cyfran arall',
    'ysgrifennwch y sail "stated occupancy", neu dilëwch y gyfran; fe’i gadewir allan',
  ],
} satisfies Partial<Sentences>;

export const packages = {
  'other number of packages': () => [
    'cynifer o becynnau ag a restrir',
    'nifer arall',
    'cywirwch y rhestr, neu gadewch y nifer allan; tan hynny ni ddefnyddir y nifer',
  ],
  'more packages than there are': () => [
    'dim mwy o becynnau nag sydd',
    'mwy na packages.count',
    'cywirwch un ohonynt; gadewir y terfyn allan',
  ],
  'other number under the bound': () => [
    'cynifer o becynnau ag sy’n costio llai na’r terfyn yn y rhestr',
    'nifer arall',
    'cywirwch un ohonynt; gadewir y terfyn allan',
  ],
} satisfies Partial<Sentences>;

const IN_USE = {
  'no beds': ['"beds" wrth ei ymyl', 'dim y gellir ei ddarllen'],
  'too many': ['dim mwy o welyau mewn defnydd nag sydd', 'mwy'],
  'not whole': ['nifer cyfan o welyau, 1 neu fwy', 'nifer arall'],
} as const;

export const whatIfs = {
  'unknown provision': ({ ids, received }) => [
    `id neu enw un ddarpariaeth (${known(ids)})`,
    receivedText(received),
    'cywirwch yr enw, neu ychwanegwch y ddarpariaeth; gadewir y sefyllfa bosibl allan',
  ],
  'no beds': () => [
    'nifer y gwelyau y mae "fixedCost" ar eu cyfer',
    'dim y gellir ei ddarllen',
    'ychwanegwch y nifer, neu ysgrifennwch "costAtFull" yn lle’r ddau; ni ddefnyddir "fixedCost"',
  ],
  'other fixed cost': () => [
    '"fixedCost" wedi’i rannu â "beds"',
    'rhif arall',
    'gadewch un ohonynt allan; defnyddir "fixedCost"',
  ],
  'no cost at full occupancy': () => [
    '"beds" a "fixedCost", neu "costAtFull"',
    'dim un o’r ddau',
    'ychwanegwch y rhain, neu enwch ddarpariaeth y mae ei sail yn "full occupancy"; gadewir y sefyllfa bosibl allan',
  ],
  'beds in use': ({ why }) => [
    ...IN_USE[why],
    'cywirwch y nifer, neu "beds"; fe’i gadewir allan, a chymerir bod pob gwely mewn defnydd ar y dechrau',
  ],
  places: () => [
    'nifer cyfan o leoedd, 1 neu fwy',
    'nifer arall',
    'cywirwch y nifer; gadewir y sefyllfa bosibl allan',
  ],
} satisfies Partial<Sentences>;
