import { expect } from '@open-wc/testing';
import {
  suppressComplementary,
  suppressExhaustively,
  suppressGreedily,
} from '../../../src/core/data/complementary-suppression.js';

describe('complementary suppression', () => {
  const counts = [40, 9, 12, 9];
  const sum = (places: readonly number[]) =>
    places.reduce((total, place) => total + counts[place]!, 0);

  it('hides nothing where nothing need be hidden', () => {
    expect(suppressComplementary(counts, () => true)).to.eql([]);
    expect(suppressComplementary([], () => true)).to.eql([]);
  });

  it('hides the fewest, then those with the smallest sum, then the first in order', () => {
    expect(suppressComplementary(counts, (places) => sum(places) >= 30)).to.eql([0]);
    expect(suppressComplementary(counts, (places) => places.length > 0)).to.eql([1]);
    expect(
      suppressComplementary(counts, (places) => places.includes(2) && places.length > 1),
    ).to.eql([1, 2]);
    expect(suppressComplementary(counts, (places) => places.length === 3)).to.eql([1, 2, 3]);
  });

  it('compares equal sets by their first places', () => {
    // 1 + 4 and 2 + 3: the set with the first count comes first.
    const five = (places: readonly number[]) =>
      places.length === 2 && places.reduce((total, place) => total + place + 1, 0) === 5;
    expect(suppressExhaustively([1, 2, 3, 4], five)).to.eql([0, 3]);
  });

  it('is undefined where hiding all counts is not enough', () => {
    expect(suppressComplementary(counts, () => false)).to.equal(undefined);
    expect(suppressGreedily(counts, () => false)).to.equal(undefined);
  });

  it('greedily keeps one large count rather than several small ones', () => {
    const isEnough = (places: readonly number[]) => sum(places) >= 30;
    expect(suppressGreedily(counts, isEnough)).to.eql([0]);
    expect(suppressGreedily(counts, (places) => places.length > 0)).to.eql([1]);
  });
});
