import { expect } from '@open-wc/testing';
import { fewCandidatesNotice } from '../../../src/core/data/few-candidates.js';
import { problemText } from '../../support/problem-text.js';

describe('the notice about a withheld number with few candidates', () => {
  it('is a warning with the path and the least number of candidates', () => {
    const notices = fewCandidatesNotice(4, ['areas', 1, 'parts'], 'previous');
    expect(notices.map(({ severity }) => severity)).to.deep.equal(['warning']);
    expect(notices.map(problemText)).to.deep.equal([
      'areas[1].parts: expected withheld numbers ("previous") that cannot be worked out, received one for which the others leave fewer than 5 possible numbers; tell its publisher, or withhold a further number',
    ]);
    expect(fewCandidatesNotice(0, [], 'value').map(({ path }) => path)).to.deep.equal([[]]);
  });

  it('is not given where five candidates are left, or where nothing is withheld', () => {
    expect([
      ...fewCandidatesNotice(5, [], 'value'),
      ...fewCandidatesNotice(Infinity, [], 'value'),
    ]).to.deep.equal([]);
  });
});
