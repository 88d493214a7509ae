// Tests the notice to an author whose shares, in place of numbers of people, are not shown beside counts.
import { expect } from '@open-wc/testing';
import { sharesLeftOut } from '../../../src/core/data/shares-left-out.js';
import { withoutShareOrChange } from '../../../src/core/data/shown-value.js';
import { absent } from '../../../src/core/data/value.js';
import { problemText } from '../../support/problem-text.js';

const share = { ...absent('x'), share: 0.35 };
const place = (i: number) => ['parts', i, 'value'];

describe('the notice on shares that are left out', () => {
  it('says where they are, and not what they are', () => {
    const lost = [0, 1].map((i) => ({
      ...{ before: share, after: withoutShareOrChange(share), path: place(i) },
    }));
    const [notice, ...others] = sharesLeftOut(lost);
    expect(others).to.deep.equal([]);
    expect(notice!.severity).to.equal('warning');
    expect(problemText(notice!)).to.equal(
      'dataset: expected numbers of people, or shares and changes alone: beside a number, a share tells how many people it is of, received 2 of them, which are not shown: parts[0].value, parts[1].value; write the number, or leave all numbers out',
    );
  });

  it('is not given where a share stands, or there was none', () => {
    const path = place(0);
    expect(sharesLeftOut([{ before: share, after: share, path }])).to.deep.equal([]);
    expect(sharesLeftOut([{ before: absent('x'), after: absent('c'), path }])).to.deep.equal([]);
  });
});
