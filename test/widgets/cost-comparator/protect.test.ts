// Tests that small counts of children are withheld, and nothing else.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { contract, protection } from './scene.js';

const packages = (change: object, more: object = {}) =>
  protection({ ...contract, ...more, packages: { ...contract.packages, ...change } });
const listed = (count: number) => Array.from({ length: count }, (_, i) => 3000 + 100 * i);
const notice =
  'packages.under.count: expected a bound that leaves none over, or as many as the threshold, received one that leaves fewer packages, which can be worked out; write "[c]" in its place, or "disclosure": { "protected": true } where it is published already';

describe('protectCostComparator', () => {
  it('shows the packages of the main example, and warns the author of what can be worked out', () => {
    const { publishable, withheldHere, notices } = protection(contract);
    expect(withheldHere).to.equal(0);
    expect(publishable.packages!.count!.value).to.equal(18);
    expect(publishable.packages!.under!.count.value).to.equal(17);
    expect(notices!.map(problemText)).to.deep.equal([notice]);
    expect(notices![0]!.severity).to.equal('warning');
  });

  it('gives no notice where a bound leaves no package over, or enough', () => {
    for (const count of [18, 13, 0])
      expect(packages({ under: { value: 5200, count } }).notices).to.deep.equal([]);
  });

  it('withholds everything about fewer packages than the threshold', () => {
    for (const count of [1, 4]) {
      const { publishable, withheldHere } = packages({ count, under: { value: 5200, count } });
      expect(publishable.packages).to.deep.equal({
        unit: { per: 'week' },
        count: { value: '[c]', marks: [] },
      });
      expect(withheldHere).to.equal(3);
    }
    expect(packages({ count: 0, average: undefined, under: undefined }).withheldHere).to.equal(0);
    expect(packages({ count: 5, under: undefined }).withheldHere).to.equal(0);
    const six = { disclosure: { threshold: 6 } };
    expect(packages({ count: 5, under: undefined }, six).publishable.packages!.average).to.equal(
      undefined,
    );
  });

  it('withholds how many cost less than a bound, where that is few', () => {
    const { publishable, withheldHere } = packages({ under: { value: 5200, count: 3 } });
    expect(publishable.packages!.under).to.deep.equal({
      value: 5200,
      count: { value: '[c]', marks: [] },
    });
    expect(publishable.packages!.count!.value).to.equal(18);
    expect(withheldHere).to.equal(1);
  });

  it('withholds the number of beds where a share in use would reveal a few children', () => {
    const of = (occupancy: number, more: object = {}) =>
      protection({
        ...contract,
        packages: undefined,
        provisions: [
          contract.provisions[0],
          { ...contract.provisions[1], basis: 'stated occupancy', occupancy },
        ],
        whatIf: { occupancy: { provision: 'full', beds: 6, fixedCost: 750_000 } },
        ...more,
      });
    // 3 of 6 beds.
    const { publishable, withheldHere } = of(0.5);
    expect(publishable.occupancy).to.deep.equal({
      provision: 'full',
      costAtFull: 125_000,
      per: 'year',
    });
    expect(withheldHere).to.equal(1);
    const weekly = of(0.5, { unit: 'pounds per bed per week' }).publishable.occupancy!;
    expect(weekly.costAtFull).to.be.closeTo((125_000 * 7) / 365, 1e-9);
    // 5 of 6 are not few; and figures that are already published are shown as they are.
    expect(of(5 / 6).publishable.occupancy!.beds).to.equal(6);
    const published = of(0.5, { disclosure: { protected: true } });
    expect(published.publishable.occupancy!.beds).to.equal(6);
  });

  it('withholds single packages where they are few, or where their number is withheld', () => {
    const of = (values: readonly number[], more: object = {}) =>
      packages({ values, count: undefined, under: undefined, average: undefined, ...more });
    expect(of(listed(4)).publishable.packages).to.deep.equal({
      unit: { per: 'week' },
      count: { value: '[c]', marks: [] },
    });
    // Counts the list as one value, because its length is withheld.
    expect(of(listed(4)).withheldHere).to.equal(1);
    expect(of(listed(2)).withheldHere).to.equal(1);
    expect(of(listed(5)).publishable.packages!.values).to.have.lengthOf(5);
    expect(of(listed(5), { count: '[c]' }).publishable.packages!.values).to.equal(undefined);
  });

  it('rounds counts of packages and places where rounding is set', () => {
    const { publishable } = protection({ ...contract, disclosure: { rounding: 10 } });
    expect(publishable.packages!.count!.value).to.equal(20);
    expect(publishable.packages!.under!.count.value).to.equal(20);
    expect(publishable.mix!.places).to.equal(200);
  });

  it('withholds a small number of beds in use, and keeps the number of all beds', () => {
    const occupancy = { ...contract.whatIf.occupancy, beds: 4, fixedCost: 500_000 };
    const few = protection({ ...contract, whatIf: { occupancy: { ...occupancy, occupied: 3 } } });
    expect(few.publishable.occupancy).to.deep.equal({
      provision: 'actual',
      beds: 4,
      costAtFull: 125_000,
      per: 'year',
    });
    expect(few.withheldHere).to.equal(1);
    const many = { ...occupancy, beds: 8, occupied: 6 };
    expect(
      protection({ ...contract, whatIf: { occupancy: many } }).publishable.occupancy!.occupied,
    ).to.equal(6);
  });

  it('withholds a mix of few places, since its total would reveal them', () => {
    const of = (change: object) =>
      protection({ ...contract, whatIf: { mix: { ...contract.whatIf.mix, ...change } } });
    for (const change of [{ places: 4 }, { inHouse: 0.98 }, { inHouse: 0.01 }]) {
      expect(of(change).publishable.mix).to.equal(undefined);
      expect(of(change).withheldHere).to.equal(1);
    }
    expect(of({ inHouse: 1 }).withheldHere).to.equal(0);
    expect(of({ inHouse: 0 }).publishable.mix!.places).to.equal(200);
  });

  it('leaves figures that their publisher has protected as they are', () => {
    const disclosure = { protected: true };
    const { publishable, withheldHere, notices } = packages(
      { count: 2, under: { value: 5200, count: 1 } },
      { disclosure },
    );
    expect(publishable.packages!.count!.value).to.equal(2);
    expect(withheldHere).to.equal(0);
    expect(notices ?? []).to.deep.equal([]);
  });

  it('withholds no costs, since pounds do not count people', () => {
    const provisions = [{ ...contract.provisions[0], cost: 3 }];
    expect(
      protection({ ...contract, provisions, whatIf: undefined }).publishable.provisions[0]!.cost,
    ).to.deep.equal({ value: 3, marks: [] });
  });
});
