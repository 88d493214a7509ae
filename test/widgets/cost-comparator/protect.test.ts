// Tests that small counts of children are withheld, and nothing else.
import { expect } from '@open-wc/testing';
import {
  parseCostComparator,
  writeCostComparator,
} from '../../../src/widgets/cost-comparator/input.js';
import { contract, protection } from './scene.js';

const packages = (change: object, more: object = {}) =>
  protection({ ...contract, ...more, packages: { ...contract.packages, ...change } });
const listed = (count: number) => Array.from({ length: count }, (_, i) => 3000 + 100 * i);
describe('protectCostComparator', () => {
  it('shows the packages of the main example', () => {
    const { publishable, withheld } = protection(contract);
    expect(withheld.length).to.equal(0);
    expect(publishable.packages!.count!.value).to.equal(18);
    expect(publishable.packages!.under!.count.value).to.equal(13);
  });

  it('withholds how many cost less than a bound, where few cost no less', () => {
    const under = (count: number) =>
      packages({ under: { value: 5200, count } }).publishable.packages!.under!.count.value;
    expect([18, 17, 14, 13, 5, 4, 1, 0].map(under)).to.deep.equal([
      ...[18, '[c]', '[c]', 13],
      ...[5, '[c]', '[c]', 0],
    ]);
    // 18 packages are listed, so that their number is known; the cost of one is not.
    const values = [...listed(17), '[x]'];
    const of = packages({ values, count: undefined, under: { value: 4600, count: 16 } });
    expect(of.publishable.packages!.under!.count.value).to.equal('[c]');
  });

  it('shows how many cost less than a bound where the cost of each is shown, so that anyone can count them', () => {
    const costs = [2000, 4000, 4000, 4000, 4000];
    const under = (values: readonly unknown[], count: unknown = undefined) =>
      packages({ values, count, under: { value: 3000, count: 1 } }).publishable.packages!.under!
        .count.value;
    expect(under(costs)).to.equal(1);
    expect(under(costs, 5)).to.equal(1);
    // It is not rounded either, and nor is the number of packages.
    const rounded = packages(
      { values: costs, count: 5, under: { value: 3000, count: 1 } },
      { disclosure: { rounding: 10 } },
    ).publishable.packages!;
    expect([rounded.count!.value, rounded.under!.count.value]).to.deep.equal([5, 1]);
    // The cost of one is withheld; few are listed.
    expect(under([...costs, '[c]'])).to.equal('[c]');
    expect(packages({ values: costs.slice(1), count: undefined }).publishable.packages!.values).to.equal(undefined); // prettier-ignore
  });

  it('withholds a list of few packages, whatever is said of their number', () => {
    for (const count of [undefined, '[x]', '[u]', 9]) {
      const { publishable, withheld } = packages({ values: listed(4), count, under: undefined });
      expect(publishable.packages!.values, `${count}`).to.equal(undefined);
      expect(publishable.packages!.count!.value).to.equal('[c]');
      expect(withheld.every(({ few }) => few)).to.equal(true);
    }
  });

  it('shows or withholds how many cost less than a bound by what a list shows, whatever their number is', () => {
    const threshold = 3;
    const isFew = (count: number) => count > 0 && count < threshold;
    // So many of a list are known to cost less, so many not to, and of so many nothing is known.
    for (let below = 0; below <= 4; below += 1)
      for (let above = 0; above <= 4; above += 1)
        for (let open = 0; open <= 3; open += 1) {
          const all = below + above + open;
          if (all < threshold) continue;
          const values = [
            ...Array.from({ length: below }, () => 2000),
            ...Array.from({ length: above }, () => 3000),
            ...Array.from({ length: open }, () => '[x]'),
          ];
          const possible = Array.from({ length: open + 1 }, (_, i) => below + i);
          const shown = possible.map((count) => {
            const { publishable } = packages(
              { values, count: undefined, average: undefined, under: { value: 3000, count } },
              { disclosure: { threshold } },
            );
            return publishable.packages!.under!.count.value;
          });
          const hides = open > 0 && possible.some((each) => isFew(each) || isFew(all - each));
          expect(shown, `${below} ${above} ${open}`).to.deep.equal(
            hides ? possible.map(() => '[c]') : possible,
          );
        }
  });

  it('withholds the average and the bound where the cost of one package is withheld', () => {
    // Five packages at £4,400 on average come to £22,000: the last costs £4,000.
    const four = [3000, 4000, 5000, 6000];
    for (const secret of ['[c]', '[k]', { value: 4000, marks: ['c'] }]) {
      const { publishable, withheld } = packages({
        ...{ values: [...four, secret], count: 5, average: { value: 4400, was: 4300 } },
        under: { value: 4500, count: 3 },
      });
      const { average, under, count } = publishable.packages!;
      expect([average, under!.count]).to.deep.equal([
        { value: '[c]', marks: [] },
        { value: '[c]', marks: [] },
      ]);
      expect([count!.value, withheld.length]).to.deep.equal([5, 2]);
    }
    const open = packages({ values: [...four, '[x]'], count: 5, average: 4400, under: undefined });
    expect(open.publishable.packages!.average!.value).to.equal(4400);
  });

  it('withholds a cost that is the average of packages by its name, where one of these is withheld', () => {
    const costs = [4200, 4500, 4600, 4700];
    // Five of £4,400 are £22,000, of which the four have £18,000: the fifth is £4,000.
    const shown = (
      name: string,
      values?: readonly unknown[],
      more: object = {},
      cost: unknown = 4400,
    ) => {
      const { publishable, withheld } = protection({
        ...{
          title: 'Costs',
          unit: 'pounds per week',
          packages: { ...(values ? { values } : {}), ...more },
        },
        provisions: [
          { name: 'In-house', kind: 'in-house', cost: 4000 },
          { name, kind: 'external', cost },
        ],
      });
      const told = withheld.map(({ path, few }) => `${path.join('.')}${few ? ' few' : ''}`);
      return [...publishable.provisions.map(({ cost }) => cost.value), ...told];
    };
    const hidden = [4000, '[c]', 'provisions.1.cost'];
    const named = { name: '16+ packages' };
    expect(shown('16+ packages', [...costs, '[c]'], named)).to.deep.equal(hidden);
    expect(shown('All 16+ Packages, mean', [...costs, '[c]'], named)).to.deep.equal(hidden);
    expect(shown('Average package', [...costs, '[c]'])).to.deep.equal(hidden);
    expect(shown('Pecynnau, cyfartaledd', [...costs, '[c]'])).to.deep.equal(hidden);
    // The author may withhold the average itself.
    const secret = { ...named, count: 20, average: '[c]' };
    expect(shown('16+ packages', undefined, secret)).to.deep.equal(hidden);
    // A name without a word is that of nothing, and an average of homes is none of these.
    expect(shown('External', [...costs, '[c]'], { name: ' ' })).to.deep.equal([4000, 4400]);
    expect(shown('Homes, average', [...costs, '[c]'], named)).to.deep.equal([4000, 4400]);
    expect(shown('Average of packages', [...costs, '[c]'], named)).to.deep.equal(hidden);
    // A cost that is not available stays so.
    expect(shown('Average package', [...costs, '[c]'], {}, '[x]')).to.deep.equal([4000, '[x]']);
    // Where all are shown, or the name says nothing of them, so is the cost.
    expect(shown('16+ packages', [...costs, 4000], named)).to.deep.equal([4000, 4400]);
    expect(shown('External', [...costs, '[c]'], named)).to.deep.equal([4000, 4400]);
    // Nor is the average of few shown.
    expect(shown('Average package', costs)).to.deep.equal([
      ...[4000, '[c]', 'packages.values few', 'provisions.1.cost'],
    ]);
  });

  it('withholds the average of packages whose number is withheld', () => {
    const { publishable } = packages({ count: '[c]', average: 4400 });
    expect(publishable.packages).to.deep.equal({
      unit: { per: 'week' },
      count: { value: '[c]', marks: [] },
    });
  });

  it('withholds the cost of all places where it and a mix tell the cost of some', () => {
    const provisions = [
      { name: 'Own', kind: 'in-house', cost: 30_000, setting: 'foster' },
      { name: 'Agency', kind: 'external', cost: '[c]', setting: 'foster' },
      { name: 'All', kind: 'all', cost: 38_000, setting: 'foster' },
      { name: 'All homes', kind: 'all', cost: 90_000, setting: 'homes' },
    ];
    const costs = (more: object) =>
      protection({ ...contract, provisions, ...more }).publishable.provisions.map(
        ({ cost }) => cost.value,
      );
    const { mix } = contract.whatIf;
    expect(costs({ whatIf: { mix } })).to.deep.equal([30_000, '[c]', '[c]', 90_000]);
    expect(costs({ whatIf: undefined })).to.deep.equal([30_000, '[c]', 38_000, 90_000]);
  });

  it('withholds everything about fewer packages than the threshold', () => {
    for (const count of [1, 4]) {
      const { publishable, withheld } = packages({ count, under: { value: 5200, count } });
      expect(publishable.packages).to.deep.equal({
        unit: { per: 'week' },
        count: { value: '[c]', marks: [] },
      });
      expect(withheld.length).to.equal(3);
    }
    expect(packages({ count: 0, average: undefined, under: undefined }).withheld.length).to.equal(
      0,
    );
    expect(packages({ count: 5, under: undefined }).withheld.length).to.equal(0);
    const six = { disclosure: { threshold: 6 } };
    expect(packages({ count: 5, under: undefined }, six).publishable.packages!.average).to.equal(
      undefined,
    );
  });

  it('withholds how many cost less than a bound, where that is few', () => {
    const { publishable, withheld } = packages({ under: { value: 5200, count: 3 } });
    expect(publishable.packages!.under).to.deep.equal({
      value: 5200,
      count: { value: '[c]', marks: [] },
    });
    expect(publishable.packages!.count!.value).to.equal(18);
    expect(withheld.length).to.equal(1);
  });

  it('withholds single packages where they are few, or where their number is withheld', () => {
    const of = (values: readonly number[], more: object = {}) =>
      packages({ values, count: undefined, under: undefined, average: undefined, ...more });
    expect(of(listed(4)).publishable.packages).to.deep.equal({
      unit: { per: 'week' },
      count: { value: '[c]', marks: [] },
    });
    // Counts the list as one value, because its length is withheld.
    expect(of(listed(4)).withheld.length).to.equal(1);
    expect(of(listed(2)).withheld.length).to.equal(1);
    expect(of(listed(5)).publishable.packages!.values).to.have.lengthOf(5);
    expect(of(listed(5), { count: '[c]' }).publishable.packages!.values).to.equal(undefined);
  });

  it('rounds counts of packages and places where rounding is set', () => {
    const { publishable } = protection({ ...contract, disclosure: { rounding: 10 } });
    expect(publishable.packages!.count!.value).to.equal(20);
    expect(publishable.packages!.under!.count.value).to.equal(10);
    expect(publishable.mix!.places).to.equal(200);
  });

  describe('beds', () => {
    const [full] = contract.provisions;
    const of = (occupancy: object, own: object | undefined = undefined, more: object = {}) =>
      protection({
        ...contract,
        ...{ packages: undefined, provisions: [full, ...(own ? [{ ...OWN, ...own }] : [])] },
        whatIf: { occupancy: { provision: 'full', beds: 8, fixedCost: 1_000_000, ...occupancy } },
        ...more,
      });
    const OWN = { id: 'own', name: 'Own', kind: 'in-house', cost: 140_000, basis: 'actual' };
    const costsOf = ({ provisions }: ReturnType<typeof of>['publishable']) =>
      provisions.map(({ cost }) => cost.value);
    const valueOf = (cost: number | { readonly value: number }) =>
      typeof cost === 'number' ? cost : cost.value;
    const inPerCent = { provision: 'full', costAtFull: 125_000, per: 'year' };

    it('in use are withheld where they are few, and the number of all beds is kept', () => {
      const few = of({ occupied: 3 });
      expect(few.publishable.occupancy).to.deep.equal({ ...inPerCent, beds: 8 });
      expect(few.withheld.length).to.equal(1);
      expect(of({ occupied: 6 }).publishable.occupancy!.occupied).to.equal(6);
    });

    it('leave no cost at full occupancy beside a cost of a bed in use, where few are in use', () => {
      // £1,000,000 ÷ £250,000 is 4 beds in use, ÷ £200,000 is 5.
      for (const own of [
        { cost: 250_000 },
        { cost: { value: 200_000, was: 250_000 } },
        { cost: 250_000 * (7 / 365), unit: 'pounds per bed per week' },
        { cost: 250_000, basis: 'forecast' },
        { cost: 250_000, basis: undefined },
      ]) {
        const { publishable, withheld } = of({}, own);
        const named = JSON.stringify(own);
        expect(publishable.occupancy, named).to.equal(undefined);
        expect(costsOf(publishable), named).to.deep.equal(['[c]', valueOf(own.cost)]);
        expect(withheld, named).to.deep.equal([
          { path: ['whatIf', 'occupancy', 'beds'], few: true },
          { path: ['provisions', 0, 'cost'], few: false },
        ]);
      }
      for (const own of [
        { cost: 200_000 },
        { cost: 250_000, kind: 'external' },
        { cost: 250_000, basis: 'price' },
        { cost: 100_000 },
        { cost: 250_000, setting: 'Foster care', area: 'Southshire' },
      ]) {
        const elsewhere = { ...full, area: 'Northshire', setting: 'Residential' };
        const { publishable } = of(
          {},
          own,
          'area' in own ? { provisions: [elsewhere, { ...OWN, ...own }] } : {},
        );
        expect(publishable.occupancy!.beds, JSON.stringify(own)).to.equal(8);
        expect(costsOf(publishable)).to.deep.equal([125_000, own.cost]);
      }
    });

    it('leave no cost at full occupancy of another source that tells that few are in use', () => {
      // £168,000 ÷ £300,000 is 56% of 8 beds; what £1,680,000 comes to for each of them is 70% of it.
      const { publishable } = of(
        { fixedCost: 1_680_000 },
        { cost: 300_000 },
        {
          provisions: [
            { ...full, cost: 168_000 },
            { ...OWN, cost: 300_000 },
          ],
        },
      );
      expect(publishable.occupancy).to.equal(undefined);
      expect(costsOf(publishable)).to.deep.equal(['[c]', 300_000]);
    });

    it('leave none where there are few beds, whose number anyone may know', () => {
      // £112,500 ÷ £150,000 is 75%: with 4 beds, 3 are in use.
      for (const occupied of [undefined, 3]) {
        const { publishable } = protection({
          ...contract,
          ...{ packages: undefined, provisions: [{ ...OWN, cost: 150_000 }] },
          whatIf: { occupancy: { beds: 4, fixedCost: 450_000, occupied } },
        });
        expect(publishable.occupancy).to.equal(undefined);
        expect(costsOf(publishable)).to.deep.equal([150_000]);
      }
    });

    it('leave no occupancy that comes to few in use, nor a cost at another one', () => {
      const stated = { basis: 'stated occupancy', occupancy: 0.5, cost: 140_000 };
      const { publishable, withheld } = of({}, stated);
      expect(publishable.provisions).to.deep.include({
        ...{ id: 'own', name: 'Own', kind: 'in-house', unit: { of: 'bed', per: 'year' } },
        cost: { value: 140_000, marks: [] },
      });
      expect(costsOf(publishable)).to.deep.equal(['[c]', 140_000]);
      expect(withheld[1]).to.deep.equal({ path: ['provisions', 0, 'cost'], few: false });
      expect(withheld[2]).to.deep.equal({ path: ['provisions', 1, 'occupancy'], few: true });
      const actual = of({}, { ...stated, basis: 'actual' }).publishable.provisions[1]!;
      expect([actual.basis, actual.occupancy]).to.deep.equal(['actual', undefined]);
      const planned = { ...OWN, id: 'plan', basis: 'stated occupancy', occupancy: 0.9 };
      const three = of({}, {}, { provisions: [full, { ...OWN, cost: 250_000 }, planned] });
      expect(costsOf(three.publishable)).to.deep.equal(['[c]', 250_000, '[c]']);
      // 5 of 8 are not few.
      const five = of({}, { ...stated, occupancy: 0.625 }).publishable;
      expect([five.occupancy!.beds, five.provisions[1]!.occupancy]).to.deep.equal([8, 0.625]);
      const published = of({}, stated, { disclosure: { protected: true } }).publishable;
      expect([published.occupancy!.beds, published.provisions[1]!.occupancy]).to.deep.equal([
        8, 0.5,
      ]);
    });

    it('leave no cost of all places from which that at full occupancy follows', () => {
      const all = { name: 'All', kind: 'all', cost: 130_000, basis: 'full occupancy' };
      const { mix } = contract.whatIf;
      const occupancy = { provision: 'full', beds: 8, fixedCost: 1_000_000 };
      const { publishable } = of(
        {},
        {},
        {
          provisions: [full, { ...OWN, cost: 250_000 }, all],
          whatIf: { occupancy, mix },
        },
      );
      expect(costsOf(publishable)).to.deep.equal(['[c]', 250_000, '[c]']);
    });

    it('are withheld where there are few of them', () => {
      const { occupancy } = of({ beds: 4, fixedCost: 500_000 }).publishable;
      expect(occupancy).to.deep.equal(inPerCent);
    });

    it('in use are rounded where rounding is set', () => {
      const rounded = { disclosure: { rounding: 5 } };
      const inUse = (occupied: number) => of({ occupied }, undefined, rounded).publishable;
      expect(inUse(7).occupancy!.occupied).to.equal(5);
      expect(inUse(8).occupancy!.occupied).to.equal(8);
    });

    it('are in per cent with rounding beside a share of them, of which exactly so many are in use', () => {
      const rounded = { disclosure: { rounding: 5 } };
      // £125,000 ÷ £156,250 is 80%, and 80% of ten beds are eight.
      for (const own of [
        { cost: 156_250 },
        { cost: 156_250, basis: 'forecast' },
        { cost: 156_250, basis: 'stated occupancy', occupancy: 0.8 },
      ]) {
        const { publishable, withheld } = of({ beds: 10, fixedCost: 1_250_000 }, own, rounded);
        expect(publishable.occupancy, JSON.stringify(own)).to.deep.equal(inPerCent);
        // They are not few, so that nobody is told that they are.
        expect(withheld).to.deep.equal([]);
        const exact = of({ beds: 10, fixedCost: 1_250_000 }, own).publishable;
        expect(exact.occupancy!.beds).to.equal(10);
      }
    });

    it('show no two costs where their author withholds how many are in use, which these tell', () => {
      // £125,000 ÷ £156,250 is 80%: eight of ten beds, which are not few.
      const ten = { beds: 10, fixedCost: 1_250_000 };
      for (const [occupancy, own] of [
        [{ ...ten, occupied: '[c]' }, {}],
        [{ ...ten, occupied: '*' }, {}],
        [{ ...ten, occupied: '[k]' }, { basis: 'forecast' }],
        [{ beds: '[c]', fixedCost: undefined, costAtFull: 125_000 }, {}],
        [ten, { basis: 'stated occupancy', occupancy: '[c]' }],
      ] as const) {
        const { publishable, withheld } = of(occupancy, { cost: 156_250, ...own });
        const named = JSON.stringify([occupancy, own]);
        expect(publishable.occupancy, named).to.equal(undefined);
        expect(costsOf(publishable), named).to.deep.equal(['[c]', 156_250]);
        expect(publishable.provisions[1]!.occupancy).to.equal(undefined);
        // The file itself withholds a figure, so that it may be one that its publisher has protected.
        expect(withheld.map(({ few }) => few)).to.deep.equal([false, false]);
      }
      // What is not available is not withheld.
      expect(of({ ...ten, occupied: '[x]' }, { cost: 156_250 }).publishable.occupancy!.beds).to.equal(10); // prettier-ignore
      // Without a cost of a bed in use nothing tells how many are.
      const { publishable } = of({ ...ten, occupied: '[c]' });
      expect(publishable.occupancy!.beds).to.equal(10);
      expect(writeCostComparator(publishable).whatIf!.occupancy!.occupied).to.equal('[c]');
    });

    it('show no cost at full occupancy where a what-if that cannot be read withholds how many are in use', () => {
      for (const occupancy of [
        { occupancy: '[c]' },
        { beds: '[c]', fixedCost: 1_250_000 },
        { provision: 'misspelt', occupied: '[c]', beds: 10, fixedCost: 1_250_000 },
      ]) {
        const { publishable } = protection({
          ...{ title: 'Made up', area: 'Exampleshire', unit: 'pounds per bed per year' },
          provisions: [full, { ...OWN, cost: 156_250, basis: 'actual' }],
          whatIf: { occupancy },
        });
        expect(costsOf(publishable), JSON.stringify(occupancy)).to.deep.equal(['[c]', 156_250]);
        expect(writeCostComparator(publishable).whatIf).to.equal(undefined);
      }
    });

    it('show no cost at full occupancy beside one at an occupancy that is withheld, without a what-if too', () => {
      const stated = { cost: 156_250, basis: 'stated occupancy', occupancy: '[c]' };
      const alone = { whatIf: undefined };
      const { publishable } = of({}, stated, alone);
      expect(costsOf(publishable)).to.deep.equal(['[c]', 156_250]);
      expect(publishable.provisions[1]!.basis).to.equal(undefined);
      const elsewhere = { provisions: [{ ...full, area: 'Southshire' }, { ...OWN, ...stated, area: 'Northshire' }] }; // prettier-ignore
      expect(costsOf(of({}, stated, { ...alone, ...elsewhere }).publishable)).to.deep.equal([125_000, 156_250]); // prettier-ignore
    });

    it('have no table of costs where a cost of theirs is withheld', () => {
      const { publishable, withheld } = of({}, { cost: '[c]', occupancy: 0.9 });
      expect(publishable.occupancy).to.equal(undefined);
      expect(withheld.length).to.equal(1);
    });
  });

  it('rounds what is in-house of a mix too, since an exact share tells the exact number of places', () => {
    const mix = { ...contract.whatIf.mix, places: 43, inHouse: 0.4419 };
    // Of 43 to 47 places 44.19% are a whole number of 43 alone: 19.
    const ways = [43, 44, 45, 46, 47].filter((n) =>
      Array.from({ length: n }, (_, k) => (k / n).toFixed(4)).includes('0.4419'),
    );
    expect(ways).to.deep.equal([43]);
    const of = (rounding?: number) =>
      protection({ ...contract, disclosure: { rounding }, whatIf: { mix } }).publishable.mix!;
    expect([of(5).places, of(5).inHouse]).to.deep.equal([45, 20 / 45]);
    expect([of().places, of().inHouse]).to.deep.equal([43, 0.4419]);
  });

  it('withholds a mix of few places, since its total would reveal them', () => {
    const of = (change: object) =>
      protection({ ...contract, whatIf: { mix: { ...contract.whatIf.mix, ...change } } });
    // Half a place of five is one, whichever way its share is written.
    const half = { places: 5, inHouse: 0.9 };
    for (const change of [{ places: 4 }, { inHouse: 0.98 }, { inHouse: 0.01 }, half]) {
      expect(of(change).publishable.mix).to.equal(undefined);
      expect(of(change).withheld.length).to.equal(1);
    }
    expect(of({ inHouse: 1 }).withheld.length).to.equal(0);
    expect(of({ inHouse: 0 }).publishable.mix!.places).to.equal(200);
  });

  describe('what is published', () => {
    const again = (input: unknown) => {
      const { publishable } = protection(input);
      const written: unknown = JSON.parse(JSON.stringify(writeCostComparator(publishable)));
      const { dataset, problems } = parseCostComparator(written);
      return { publishable, problems, protection: dataset && protection(written) };
    };
    const { title, unit, whatIf } = contract;
    const mix = { ...whatIf.mix, places: 5 };
    const provisions = [
      { name: 'Own', kind: 'in-house', cost: '[c]', basis: 'actual' },
      { id: 'all', name: 'All', kind: 'all', cost: 38_000, basis: 'actual' },
    ];
    const cases: Readonly<Record<string, object>> = {
      'a mix of few places that stands alone': { title, unit, whatIf: { mix } },
      'a mix of few places': { ...contract, whatIf: { mix } },
      'a mix whose publisher withheld it': { title, unit, whatIf: { mix: '[c]' } },
      'the cost of all beds that their publisher withheld in part': {
        ...{ title, unit, provisions },
        whatIf: { mix: whatIf.mix, occupancy: { provision: 'all', costAtFull: 30_000 } },
      },
      'a rounded list': {
        ...contract,
        disclosure: { rounding: 5 },
        packages: { values: listed(13), unit: 'pounds per week', under: { value: 3500, count: 5 } },
      },
      'few packages': { title, unit, packages: { count: 3 } },
      'few packages of a list': { title, unit, packages: listed(3) },
    };
    for (const [what, input] of Object.entries(cases))
      it(`gives the same when it is read again: ${what}`, () => {
        const { publishable, problems, protection: of } = again(input);
        expect(problems).to.deep.equal([]);
        expect(of!.publishable).to.deep.equal(publishable);
        expect(of!.withheld).to.deep.equal([]);
      });
    it('has no what-if of beds whose cost is withheld', () => {
      const { publishable } = protection(cases['the cost of all beds that their publisher withheld in part']); // prettier-ignore
      expect(publishable.occupancy).to.equal(undefined);
      expect(publishable.provisions[1]!.cost.value).to.equal('[c]');
    });
  });

  it('leaves figures that their publisher has protected as they are', () => {
    const disclosure = { protected: true };
    const { publishable, withheld } = packages(
      { count: 2, under: { value: 5200, count: 1 } },
      { disclosure },
    );
    expect(publishable.packages!.count!.value).to.equal(2);
    expect(publishable.packages!.under!.count.value).to.equal(1);
    expect(withheld.length).to.equal(0);
  });

  it('withholds no costs, since pounds do not count people', () => {
    const provisions = [{ ...contract.provisions[0], cost: 3 }];
    expect(
      protection({ ...contract, provisions, whatIf: undefined }).publishable.provisions[0]!.cost,
    ).to.deep.equal({ value: 3, marks: [] });
  });
});
