import { expect } from '@open-wc/testing';
import { distanceToTarget, rate } from '../../../src/core/statistics/rating.js';
import { targetRange } from '../../../src/core/statistics/direction.js';

describe('rating', () => {
  it('rates low values as good, both bounds inclusive', () => {
    const rated = [77, 78, 78.01, 82, 82.01].map((value) => rate(value, 78, 4, 'low'));
    expect(rated).to.eql(['met', 'met', 'within tolerance', 'within tolerance', 'missed']);
  });

  it('rates high values as good, both bounds inclusive', () => {
    const rated = [96, 95, 94.99, 92, 91.99].map((value) => rate(value, 95, 3, 'high'));
    expect(rated).to.eql(['met', 'met', 'within tolerance', 'within tolerance', 'missed']);
  });

  it('rates a range by its nearer end, with or without a target', () => {
    const between = { between: [4, 6] } as const;
    const rated = [2.9, 3, 3.9, 4, 5, 6, 6.1, 7, 7.1].map((value) =>
      rate(value, undefined, 1, between),
    );
    expect(rated).to.eql([
      'missed',
      'within tolerance',
      'within tolerance',
      'met',
      'met',
      'met',
      'within tolerance',
      'within tolerance',
      'missed',
    ]);
    expect(rate(3.9, 3, 0, between)).to.equal('missed');
  });

  it('is not misled by floating tails at a bound', () => {
    expect(rate(0.1 + 0.2, 0.3, 0, 'low')).to.equal('met');
    expect(rate(0.3, 0.1 + 0.2, 0, 'high')).to.equal('met');
    expect(rate(78.3, 78.2, 0.1, 'low')).to.equal('within tolerance');
    expect(rate(0.7, 0.8, 0.1, 'high')).to.equal('within tolerance');
  });

  it('takes a target and a tolerance of zero', () => {
    expect(rate(0, 0, 0, 'low')).to.equal('met');
    expect(rate(1, 0, 0, 'low')).to.equal('missed');
  });

  it('gives no rating without a target or a direction', () => {
    expect(rate(5, undefined, 1, 'high')).to.equal(undefined);
    expect(rate(5, 5, 1, 'neutral')).to.equal(undefined);
  });

  it('measures the distance with its sign, also where nothing is rated', () => {
    expect(distanceToTarget(75, 78, 'low')).to.equal(-3);
    expect(distanceToTarget(78.3, 78, 'high')).to.equal(0.3);
    expect(distanceToTarget(5, 5, 'neutral')).to.equal(0);
    expect(distanceToTarget(5, undefined, 'high')).to.equal(undefined);
  });

  it('measures the distance to the nearer end of a range', () => {
    const distances = [3.5, 4, 5, 6.2].map((value) =>
      distanceToTarget(value, 100, { between: [4, 6] }),
    );
    expect(distances).to.eql([-0.5, 0, 0, 0.2]);
  });

  it('turns a target and a direction into the range that meets it', () => {
    expect(targetRange(78, 'low')).to.eql([-Infinity, 78]);
    expect(targetRange(0, 'high')).to.eql([0, Infinity]);
    expect(targetRange(undefined, { between: [4, 6] })).to.eql([4, 6]);
    expect(targetRange(78, 'neutral')).to.equal(undefined);
  });
});
