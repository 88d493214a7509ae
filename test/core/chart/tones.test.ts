// Tests the notes of a series on literals.
import { expect } from '@open-wc/testing';
import { type HeardPoint, rangeOf, tonesOf } from '../../../src/core/chart/tones.js';

const points = (...values: readonly HeardPoint['value'][]): readonly HeardPoint[] =>
  values.map((value) => ({ text: String(value), value }));
const pitches = (range: readonly [number, number], ...values: readonly HeardPoint['value'][]) =>
  tonesOf(points(...values), range).map(({ pitch }) => pitch);

describe('tones of a series', () => {
  it('go from 220 to 880 Hz, an octave for each half of the range', () => {
    expect(pitches([10, 20], 10, 15, 20)).to.deep.equal([220, 440, 880]);
    expect(pitches([-5, 5], -5, 0, 5)).to.deep.equal([220, 440, 880]);
  });

  it('are in the middle where all figures are equal', () => {
    expect(pitches([7, 7], 7, 7)).to.deep.equal([440, 440]);
  });

  it('keep what is withheld and what is missing apart', () => {
    expect(pitches([1, 2], 1, 'withheld', undefined, 2)).to.deep.equal([
      220,
      'withheld',
      undefined,
      880,
    ]);
  });

  it('follow one another, shorter where there are many', () => {
    const secondsOf = (count: number) =>
      tonesOf(points(...Array.from({ length: count }, (_, i) => i)), [0, count])[0]!.seconds;
    expect([3, 100, 5000].map(secondsOf)).to.deep.equal([0.3, 0.2, 0.05]);
    expect(tonesOf(points(1, 2, 1), [1, 2]).map(({ at }) => at)).to.deep.equal([0, 0.3, 0.6]);
  });

  it('have one range for all rows', () => {
    const row = (...values: readonly HeardPoint['value'][]) => ({
      name: '',
      points: points(...values),
    });
    expect(rangeOf([row(4, 'withheld', 9), row(undefined, 2)])).to.deep.equal([2, 9]);
    expect(rangeOf([row(4), row('withheld', 9, undefined)])).to.deep.equal([4, 9]);
  });
});
