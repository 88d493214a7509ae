// Tests which series are taken to add up, by what a reader sees and never by a small number.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Range } from '../../../src/core/data/feasible-range.js';
import { type SeenSeries, seriesSums } from '../../../src/core/indicator/series-sums.js';

/** A number that is shown, or `?` for a small one under 5. */
type Figure = number | '?';

const seen = (figures: readonly Figure[]): SeenSeries => {
  const ranges = figures.map((figure): Range => (figure === '?' ? [1, 4] : [figure, figure]));
  return { seen: ranges, small: ranges, half: 0.5 };
};
const sumsOf = (rows: readonly (readonly Figure[])[], sets = [[...rows.keys()]]) =>
  seriesSums(rows.map(seen), sets).map(
    ({ whole, parts, average, told }) =>
      `${whole} = ${average ? 'average of ' : ''}${parts.join(' + ')}${told ? '' : '?'}`,
  );

describe('series that add up', () => {
  it('are told by one period in which all figures are shown', () => {
    expect(sumsOf([[24, 25], [12, 22], [12, '?']])).to.eql(['0 = 1 + 2']); // prettier-ignore
    expect(sumsOf([[12, 22], [12, '?'], [24, 25]])).to.eql(['2 = 0 + 1']); // prettier-ignore
  });

  it('do not where a period contradicts it', () => {
    expect(sumsOf([[24, 25], [13, 22], [12, '?']])).to.eql([]); // prettier-ignore
    expect(sumsOf([[24, 40], [12, 22], [12, '?']])).to.eql([]); // prettier-ignore
  });

  it('may where no period shows it and each could fit', () => {
    expect(sumsOf([[25], [22], ['?']])).to.eql(['0 = 1 + 2?']); // prettier-ignore
    expect(sumsOf([[25], [9], ['?']])).to.eql([]); // prettier-ignore
  });

  it('are averages too, as they are rounded', () => {
    expect(sumsOf([[10, 12], [21, '?'], [16, 8]])).to.eql(['2 = average of 0 + 1']); // prettier-ignore
  });

  it('are some of many, where a chance is unlikely', () => {
    const rows = [[40, 60], [15, 30], [25, 30], [70, 33], [17, 81]]; // prettier-ignore
    expect(sumsOf(rows)).to.include('0 = 1 + 2');
    // In one period a sum of some of five series is found by chance.
    expect(sumsOf(rows.map((row) => row.slice(0, 1)))).to.eql([]);
  });

  it('are found the same whatever the small numbers are', () => {
    const figure = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 30 }));
    const table = fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 4 }); // prettier-ignore
    const hide = (number: number): Figure => (number > 0 && number < 5 ? '?' : number);
    const differ = (number: number): number =>
      number > 0 && number < 5 ? (number % 4) + 1 : number;
    fc.assert(
      fc.property(table, (rows) => {
        expect(sumsOf(rows.map((row) => row.map(hide)))).to.eql(
          sumsOf(rows.map((row) => row.map(differ).map(hide))),
        );
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
