// Counts in Welsh the rows of a scorecard: how many there are, how they are rated, how many rose and fell.
import type { TargetRating } from '../../core/indicator/model.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { soft } from '../../core/words/mutation.cy.js';
import { counted, type Noun, nounAfter, NOUNS } from '../../core/words/plural.cy.js';
import { movesOf, ratedOf } from './model.counts.js';
import { countRatings, type Row, type VitalSignsModel } from './model.js';

const { number } = coreCy;

type Model = VitalSignsModel;

/** With a thousands separator: `1,250 ffigur`. */
export const many = (count: number, noun: Noun): string => counted(count, noun, number(count, 0));

/** What a row is: of several areas it is the figure of one, and an indicator has several. */
const nounOf = ({ areas }: Pick<Model, 'areas'>): Noun =>
  areas.length > 0 ? NOUNS.figure : NOUNS.indicator;

/** `6 dangosydd`, `458 ffigur`. */
export const rowsText = (model: Pick<Model, 'areas'>, count: number): string =>
  many(count, nounOf(model));

/** `yr unig ddangosydd`. */
export const onlyRow = (model: Pick<Model, 'areas'>): string =>
  `yr unig ${soft(nounOf(model).other)}`;

/** `10 dangosydd`, `3 dangosydd mewn 156 ardal`. */
export function whatText({ rows, areas }: Model): string {
  const text = many(new Set(rows.map(({ id }) => id)).size, NOUNS.indicator);
  return areas.length > 0 ? `${text} mewn ${many(areas.length, NOUNS.area)}` : text;
}

/** Of so many rows, in place of their names: `6 dangosydd`, `6 o 458 ffigur`. */
export const someRows = ({ rows, areas }: Model, count: number): string =>
  areas.length > 0
    ? `${number(count, 0)} o ${rowsText({ areas }, rows.length)}`
    : rowsText({ areas }, count);

/** After their number: `dangosydd a aseswyd`. */
export const ratedName = (model: Model, count: number): string =>
  `${nounAfter(count, nounOf(model))} a aseswyd`;

/** After the one row that is rated: `wedi cyrraedd ei darged`. */
export const verdictOfOne = (rows: readonly Row[]): string =>
  rows.map(({ rating }) => VERDICTS[rating ?? 'not rated'] ?? '').find(Boolean)!;

const VERDICTS: Readonly<Partial<Record<TargetRating, string>>> = {
  met: 'wedi cyrraedd ei darged',
  'within tolerance': 'o fewn y goddefiant',
  missed: 'wedi methu ei darged',
};

/** `2 o 6 dangosydd a aseswyd wedi methu eu targed`, in two parts, and in one where areas are named. */
export function missedText(
  model: Model,
  among = '',
): { readonly value: string; readonly beside: string } {
  const rated = ratedOf(model.rows);
  const { missed } = countRatings(model.rows);
  const name = ratedName(model, rated) + among;
  return missed === 0
    ? { value: 'Dim un', beside: `o’r ${number(rated, 0)} ${name} wedi methu ei darged` }
    : {
        value: `${number(missed, 0)} o ${number(rated, 0)}`,
        beside: `${name} wedi methu ${missed > 1 ? 'eu targed' : 'ei darged'}`,
      };
}

/** How many have each rating: `2 o 6 dangosydd a aseswyd wedi methu eu targed; 1 wedi cyrraedd; 3 heb eu hasesu.` */
export function ratingsText(model: Model): string {
  const { rows, areas } = model;
  const counts = countRatings(rows);
  const rated = ratedOf(rows);
  const unrated = counts['not rated'] + counts.none;
  const kinds: readonly (readonly [number, string])[] = [
    [counts['within tolerance'], 'o fewn y goddefiant'],
    [counts.met, 'wedi cyrraedd'],
  ];
  const rest: readonly (readonly [number, string])[] = [
    ...(rated < 2 ? [] : kinds),
    [counts['not yet due'], 'â tharged at ddyddiad diweddarach'],
    // Where none is rated, the sentence begins with it.
    ...(rated === 0 ? [] : [[unrated, unrated === 1 ? 'heb ei asesu' : 'heb eu hasesu'] as const]),
  ];
  const among = areas.length > 0 ? ` mewn ${many(areas.length, NOUNS.area)}` : '';
  const following = rest.filter(([count]) => count > 0);
  const texts = following.map(([count, text]) => `${number(count, 0)} ${text}`);
  return `${[headText(model, rated, among), ...texts].join('; ')}.`;
}

function headText(model: Model, rated: number, among: string): string {
  if (rated === 0) return noneRated(model);
  if (rated === 1)
    return `${capital(onlyRow(model))} a aseswyd${among}: ${verdictOfOne(model.rows)}`;
  const { value, beside } = missedText(model, among);
  return `${value} ${beside}`;
}

/** `2 ddangosydd, dim un wedi’i asesu`, `20 ffigur o 5 dangosydd mewn 4 ardal, dim un wedi’i asesu`. */
function noneRated(model: Model): string {
  const { rows, areas } = model;
  const count = rowsText(model, rows.length);
  const what = areas.length > 0 ? `${count} o ${whatText(model)}` : count;
  return `${what}, ${rows.length === 1 ? 'heb ei asesu' : 'dim un wedi’i asesu'}`;
}

/** Of the rows that went one way: `2 o 3`, and `dangosydd cymaradwy wedi codi`. */
export function movedText(
  model: Model,
  moved: readonly Row[],
  went: string,
): { readonly value: string; readonly beside: string } {
  const { compared } = movesOf(model);
  // One of one is all that can be compared.
  const value = compared === 1 ? '1' : `${number(moved.length, 0)} o ${number(compared, 0)}`;
  const kind = compared === model.rows.length ? '' : 'cymaradwy ';
  return { value, beside: `${nounAfter(compared, nounOf(model))} ${kind}${went}` };
}
