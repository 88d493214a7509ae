// Tests which areas may be parts of which by their codes.
import { expect } from '@open-wc/testing';
import { mayBePart } from '../../../src/core/data/area-level.js';

describe('mayBePart', () => {
  it('takes a district for a part of a county, a county for one of a region, all for parts of a nation', () => {
    expect(mayBePart('E07000095', 'E10000015')).to.equal(true);
    expect(mayBePart('E10000015', 'E12000006')).to.equal(true);
    expect(mayBePart('E12000006', 'E92000001')).to.equal(true);
    expect(mayBePart('W06000021', 'W92000004')).to.equal(true);
  });

  it('takes no authority for a part of a London borough, a metropolitan district or a Welsh authority', () => {
    for (const whole of ['E09000001', 'E08000017', 'W06000021', 'S12000033', 'N09000003'])
      for (const part of ['E06000001', 'E07000095', 'E08000016', 'E09000002', 'W06000022'])
        expect(mayBePart(part, whole), `${part} in ${whole}`).to.equal(false);
  });

  it('takes no region or nation for a part of an authority, and none of one nation for a part of another', () => {
    expect(mayBePart('E92000001', 'E06000001')).to.equal(false);
    expect(mayBePart('E12000006', 'E10000015')).to.equal(false);
    expect(mayBePart('W06000021', 'E12000006')).to.equal(false);
  });

  it('takes those of before and after a reorganisation for parts of each other', () => {
    // Bournemouth in Bournemouth, Christchurch and Poole; North Northamptonshire in Northamptonshire.
    expect(mayBePart('E06000028', 'E06000058')).to.equal(true);
    expect(mayBePart('E06000061', 'E10000021')).to.equal(true);
  });

  it('rules nothing out of an area without a code, or with one of another kind', () => {
    expect(mayBePart(undefined, 'E08000017')).to.equal(true);
    expect(mayBePart('E05000001', 'E08000017')).to.equal(true);
    expect(mayBePart('north', 'E08000017')).to.equal(true);
    expect(mayBePart('E08000017', 'E47000002')).to.equal(true);
    expect(mayBePart('E08000017x', 'E08000017')).to.equal(true);
  });
});
