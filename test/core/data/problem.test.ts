import { expect } from '@open-wc/testing';
import { type Problem, preventsDrawing, reportInto } from '../../../src/core/data/problem.js';

const collect = (fill: (report: ReturnType<typeof reportInto>) => void): Problem[] => {
  const problems: Problem[] = [];
  fill(reportInto(problems));
  return problems;
};

describe('problems', () => {
  it('are collected in order, as faults where no severity is given', () => {
    const problems = collect((report) => {
      report([], 'no part', {});
      report(['titel'], 'unknown field', { near: 'title' }, 'warning');
    });
    expect(problems).to.eql([
      { severity: 'fault', path: [], code: 'no part', facts: {} },
      { severity: 'warning', path: ['titel'], code: 'unknown field', facts: { near: 'title' } },
    ]);
  });

  it('allow no picture where the title or a disclosure setting is faulty', () => {
    const refuses = (fill: Parameters<typeof collect>[0]) => preventsDrawing(collect(fill));
    const received = { received: { kind: 'number' } } as const;
    expect(refuses((report) => report(['title', 'en'], 'text', received))).to.equal(true);
    expect(refuses((report) => report([1, 'title'], 'title', received))).to.equal(true);
    expect(
      refuses((report) => report(['areas', 0, 'disclosure', 'x'], 'number', received)),
    ).to.equal(true);
    expect(
      refuses((report) => report(['disclosur'], 'unknown field', { near: 'disclosure' })),
    ).to.equal(true);
    expect(refuses((report) => report(['subtitle'], 'text', received))).to.equal(false);
    expect(
      refuses((report) => report(['disclosure', 'x'], 'unknown field', {}, 'warning')),
    ).to.equal(false);
  });
});
