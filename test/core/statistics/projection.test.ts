import { expect } from '@open-wc/testing';
import {
  type PartYear,
  projectionRefusal,
  projectPartYear,
} from '../../../src/core/statistics/projection.js';

const eightMonths: PartYear = {
  kind: 'flow',
  unitIsCountOrPounds: true,
  monthsElapsed: 8,
  periodIsYear: true,
  valueKnown: true,
};
const refusal = (changed: Partial<PartYear>) => projectionRefusal({ ...eightMonths, ...changed });

describe('part-year projection', () => {
  it('draws a straight line: 148 in eight months is 222 in a year', () => {
    expect(projectPartYear({ value: 148, monthsElapsed: 8 })).to.equal(222);
    expect(projectPartYear({ value: 0, monthsElapsed: 3 })).to.equal(0);
    expect(projectPartYear({ value: 61.5, monthsElapsed: 6 })).to.equal(123);
  });

  it('is allowed for a flow of things or pounds after three and before twelve months', () => {
    expect([3, 8, 11, 11.9].map((monthsElapsed) => refusal({ monthsElapsed }))).to.eql([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is refused with the reason', () => {
    expect(refusal({ kind: 'stock' })).to.equal('stock');
    expect(refusal({ unitIsCountOrPounds: false })).to.equal('unit');
    expect(refusal({ periodIsYear: false })).to.equal('not a year');
    expect(refusal({ valueKnown: false })).to.equal('no value');
    expect(refusal({ breakInPeriod: true })).to.equal('break');
    expect([NaN, 0, 2.9].map((monthsElapsed) => refusal({ monthsElapsed }))).to.eql([
      'under three months',
      'under three months',
      'under three months',
    ]);
    expect([12, 13].map((monthsElapsed) => refusal({ monthsElapsed }))).to.eql([
      'not needed',
      'not needed',
    ]);
  });

  it('gives a reason that lasts before one that passes with time', () => {
    expect(refusal({ kind: 'stock', monthsElapsed: 1 })).to.equal('stock');
  });
});
