import { expect } from '@open-wc/testing';
import { perHowMany } from '../../../src/core/data/unit.js';
import { countsPeople, type Measure } from '../../../src/core/indicator/indicator.js';

const of = (unit: Measure['unit'], counts: Measure['counts'] = 'people'): Measure => ({
  unit,
  counts,
  direction: 'neutral',
});

describe('a measure', () => {
  it('counts people unless it is a rate, or counts things', () => {
    expect(
      ['count', 'children', { en: 'children', cy: 'plant' }].map((unit) => countsPeople(of(unit))),
    ).to.eql([true, true, true]);
    expect(['percent', 'per 10,000'].map((unit) => countsPeople(of(unit)))).to.eql([false, false]);
    expect(countsPeople(of('count', 'things'))).to.equal(false);
  });

  it('is out of a hundred, out of the number that its unit names, or neither', () => {
    expect(
      ['percent', 'per 10,000', 'per 1,000 children', { en: 'rate per 100', cy: 'fesul 100' }].map(
        (unit) => perHowMany({ unit }),
      ),
    ).to.eql([100, 10_000, 1000, 100]);
    expect(
      ['count', 'pounds per week', 'days', 'superb 5'].map((unit) => perHowMany({ unit })),
    ).to.eql(Array(4).fill(undefined));
  });
});
