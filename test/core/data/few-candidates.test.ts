import { expect } from '@open-wc/testing';
import { fewCandidatesNotice } from '../../../src/core/data/few-candidates.js';
import { problemText } from '../../support/problem-text.js';

const usual = { field: 'value', threshold: 5 } as const;

describe('the notice about a withheld number with few candidates', () => {
  it('is a warning with the path and the least number of candidates', () => {
    const notices = fewCandidatesNotice(4, ['areas', 1, 'parts'], {
      field: 'previous',
      threshold: 5,
    });
    expect(notices.map(({ severity }) => severity)).to.deep.equal(['warning']);
    expect(notices.map(problemText)).to.deep.equal([
      'areas[1].parts: expected withheld numbers ("previous") that cannot be worked out, received one for which the others leave fewer than 5 possible numbers; tell its publisher, or withhold a further number',
    ]);
    expect(fewCandidatesNotice(0, [], usual).map(({ path }) => path)).to.deep.equal([[]]);
  });

  it('is not given where five candidates are left, or where nothing is withheld', () => {
    expect([
      ...fewCandidatesNotice(5, [], usual),
      ...fewCandidatesNotice(Infinity, [], usual),
    ]).to.deep.equal([]);
  });

  it('is given for fewer only where the threshold is lower, and for one alone always', () => {
    const limits = (candidates: number, threshold: number) =>
      fewCandidatesNotice(candidates, [], { ...usual, threshold }).map(({ facts }) => facts.limit);
    expect([limits(4, 3), limits(2, 3), limits(4, 10)]).to.deep.equal([[], [3], [5]]);
    expect([limits(1, 0), limits(2, 0)]).to.deep.equal([[2], []]);
  });
});
