// Counts in English the rows of a scorecard: how many there are, how they are rated, how many rose and fell.
import type { TargetRating } from '../../core/indicator/model.js';
import { coreEn } from '../../core/words/en.js';
import { movesOf, ratedOf } from './model.counts.js';
import { countRatings, type Row, type VitalSignsModel } from './model.js';

const { number } = coreEn;

type Model = VitalSignsModel;

/** What a row is called: of several areas it is the figure of one, and an indicator has several. */
export const rowName = ({ areas }: Pick<Model, 'areas'>, count: number): string =>
  `${areas.length > 0 ? 'figure' : 'indicator'}${count === 1 ? '' : 's'}`;

/** `10 indicators`, `3 indicators in 156 areas`. */
export function whatText({ rows, areas }: Model): string {
  const count = new Set(rows.map(({ id }) => id)).size;
  const text = `${number(count, 0)} indicator${count === 1 ? '' : 's'}`;
  return areas.length > 0 ? `${text} in ${number(areas.length, 0)} areas` : text;
}

/** Of so many rows, in place of their names: `6 indicators`, `6 of 458 figures`. */
export const someRows = ({ rows, areas }: Model, count: number): string =>
  areas.length > 0
    ? `${number(count, 0)} of ${number(rows.length, 0)} ${rowName({ areas }, rows.length)}`
    : `${number(count, 0)} ${rowName({ areas }, count)}`;

/** `6 rated indicators`; of one see `verdictOfOne`. */
export const ratedText = (model: Model, count: number): string =>
  `${number(count, 0)} ${ratedName(model, count)}`;

export const ratedName = (model: Model, count: number): string => `rated ${rowName(model, count)}`;

/** After the one row that is rated: `met its target`. */
export const verdictOfOne = (rows: readonly Row[]): string =>
  rows.map(({ rating }) => VERDICTS[rating ?? 'not rated'] ?? '').find(Boolean)!;

const VERDICTS: Readonly<Partial<Record<TargetRating, string>>> = {
  met: 'met its target',
  'within tolerance': 'is within the tolerance of its target',
  missed: 'missed its target',
};

/** How many have each rating: `2 of 6 rated indicators missed their target; 1 met; 3 not rated.` */
export function ratingsText(model: Model): string {
  const { rows, areas } = model;
  const counts = countRatings(rows);
  const rated = ratedOf(rows);
  const { missed } = counts;
  const among = areas.length > 0 ? ` in ${number(areas.length, 0)} areas` : '';
  const kinds: readonly (readonly [number, string])[] = [
    [counts['within tolerance'], 'within tolerance'],
    [counts.met, 'met'],
  ];
  const rest: readonly (readonly [number, string])[] = [
    ...(rated < 2 ? [] : kinds),
    [counts['not yet due'], 'not yet due'],
    // Where none is rated, the sentence begins with it.
    ...(rated === 0 ? [] : [[counts['not rated'] + counts.none, 'not rated'] as const]),
  ];
  const head =
    rated === 0
      ? noneRated(model)
      : rated === 1
        ? `The one ${ratedName(model, 1)}${among} ${verdictOfOne(rows)}`
        : `${missed === 0 ? 'None' : number(missed, 0)} of ${ratedText(model, rated)}${among} missed ${missed > 1 ? 'their' : 'its'} target`;
  const counted = rest.filter(([count]) => count > 0);
  return `${[head, ...counted.map(([count, text]) => `${number(count, 0)} ${text}`)].join('; ')}.`;
}

/** `2 indicators, none of them rated`, `20 figures of 5 indicators in 4 areas, none of them rated`. */
function noneRated(model: Model): string {
  const { rows, areas } = model;
  const count = `${number(rows.length, 0)} ${rowName(model, rows.length)}`;
  const what = areas.length > 0 ? `${count} of ${whatText(model)}` : count;
  return `${what}${rows.length === 1 ? ', which is not rated' : ', none of them rated'}`;
}

/** Of the rows that went one way: `2 of 3`, and `comparable indicators rose`. */
export function movedText(
  model: Model,
  moved: readonly Row[],
  verb: string,
): { readonly value: string; readonly beside: string } {
  const { compared } = movesOf(model);
  // One of one is all that can be compared.
  const value = compared === 1 ? '1' : `${number(moved.length, 0)} of ${number(compared, 0)}`;
  const kind = compared === model.rows.length ? '' : 'comparable ';
  return { value, beside: `${kind}${rowName(model, compared)} ${verb}` };
}
