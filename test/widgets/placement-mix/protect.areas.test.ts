// Tests that areas that add up to another, and other breakdowns of the same people, give no small count away.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../../src/widgets/placement-mix/protect.js';
import { parts } from './scene.js';

type Numbers = Parameters<typeof parts>[0];

const protect = (input: unknown) => protectPlacementMix(parsePlacementMix(input).dataset!);
/** For each mix its parts and last its total. */
const shown = (input: unknown, when: 'now' | 'previous' = 'now') =>
  protect(input).publishable.mixes.map((one) =>
    [...one[when]!.parts, one[when]!.total].map(({ value }) => value),
  );
const areas = (by: Readonly<Record<string, Numbers>>, more: object = {}) => ({
  title: 'Carers',
  areas: Object.entries(by).map(([area, numbers]) => ({ area, parts: parts(numbers), ...more })),
});

const North = { Own: 60, Kin: 3, Agency: 20 };
const South = { Own: 50, Kin: 20, Agency: 41 };
const County = { Own: 110, Kin: 23, Agency: 61 };

describe('areas of a mix that add up', () => {
  it('show of their sum only what each of them shows, in any order', () => {
    const north = [60, '[c]', '[c]', 83];
    const south = [50, 20, 41, 111];
    const county = [110, '[c]', '[c]', 194];
    expect(shown(areas({ North, South, County }))).to.deep.equal([north, south, county]);
    expect(shown(areas({ County, South, North }))).to.deep.equal([county, south, north]);
    const list = Object.entries({ North, County, South }).map(([area, numbers]) => ({
      ...{ title: 'Carers', area, period: '31 March 2025', parts: parts(numbers) },
    }));
    expect(shown(list)).to.deep.equal([north, county, south]);
  });

  it('are found where two of them give one code by mistake', () => {
    const coded = areas({ North, South, County });
    for (const at of [0, 2])
      Object.assign(coded.areas[at]!, { area: { name: `${at}`, code: 'E08000017' } });
    expect(shown(coded)).to.deep.equal(shown(areas({ North, South, County })));
    // Named differently at two dates, an area stays one.
    const renamed = ['2023-24', '2024-25'].map((period, i) => ({
      ...coded.areas[0]!,
      ...{ period, area: { name: `Name ${i}`, code: 'E08000017' } },
    }));
    expect(parsePlacementMix({ title: 'Carers', areas: renamed }).problems).to.deep.equal([]);
  });

  it('are found at the date of the numbers before, and not read without one', () => {
    const before = Object.entries(County).map(([name, previous]) => ({
      ...{ name, value: previous + 10, previous },
    }));
    const now = Object.entries({ North, South }).map(([area, numbers]) => ({
      ...{ area, period: '2022-23', parts: parts(numbers) },
    }));
    const county = { area: 'County', period: '2023-24', parts: before };
    const [dated, undated] = [{ ...county, previousPeriod: '2022-23' }, county].map((last) => {
      const list = { title: 'Carers', areas: [...now, last] };
      return protect(list).publishable.mixes[2]!.previous?.parts.map(({ value }) => value);
    });
    expect(dated).to.deep.equal([110, '[c]', '[c]']);
    expect(undated).to.equal(undefined);
  });

  it('are left alone where they do not add up', () => {
    const Other = { Own: 95, Kin: 27, Agency: 38 };
    expect(shown(areas({ North, South, Other }))[2]).to.deep.equal([95, 27, 38, 160]);
  });

  it('are left alone where their codes rule a sum out', () => {
    const one = (name: string, code: string | undefined, numbers: Numbers) => ({
      area: code === undefined ? name : { name, code },
      parts: parts(numbers),
    });
    const boroughs = (codes: readonly (string | undefined)[]) => ({
      title: 'Carers',
      areas: [
        one('Barking', codes[0], { Own: 1, Kin: 1 }),
        one('Barnet', codes[1], { Own: 10, Kin: 20 }),
        one('Bexley', codes[2], { Own: 11, Kin: 21 }),
        one('Brent', codes[3], { Own: 50, Kin: 70 }),
        one('Bromley', codes[4], { Own: 60, Kin: 90 }),
      ],
    });
    const codes = ['E09000002', 'E09000003', 'E09000004', 'E09000005', 'E09000006'];
    expect(shown(boroughs(codes))[2]).to.deep.equal([11, 21, 32]);
    expect(protect(boroughs(codes)).notices).to.deep.equal([]);
    const none = codes.map(() => undefined);
    expect(shown(boroughs(none))[2]).to.deep.equal(['[c]', '[c]', '[c]']);
    // One of unknown kind may be a part of any borough, but no other borough would be.
    expect(shown(boroughs([undefined, ...codes.slice(1)]))[2]).to.deep.equal([11, 21, 32]);
  });

  it('are protected beside a nation, though one part only is given', () => {
    const kin = {
      North: { Kin: 3 },
      South: { Kin: 20 },
      County: { Kin: 23 },
      England: { Kin: 2300 },
    };
    expect(shown(areas(kin))[2]![0]).to.equal('[c]');
  });

  it('are protected where one part is off and the others add up', () => {
    const Off = { ...County, Own: 111 };
    expect(shown(areas({ North, South, Off }))[2]).to.deep.equal([111, '[c]', '[c]', 195]);
  });

  it('are found by the rows of the previous period too, and protected in them', () => {
    const both = (now: number, kin: number, previous: number, own: number) => [
      { name: 'Own', value: now, previous: own },
      { name: 'Kin', value: kin, previous },
      { name: 'Agency', value: 30, previous: 40 },
    ];
    const input = {
      title: 'Carers',
      areas: [
        { area: 'North', parts: both(70, 20, 3, 60) },
        { area: 'South', parts: both(80, 20, 21, 50) },
        {
          area: 'County',
          parts: both(150, 40, 24, 110).map((part, i) =>
            i === 2 ? { ...part, value: 60, previous: 80 } : part,
          ),
        },
      ],
    };
    expect(shown(input)[2]).to.deep.equal([150, 40, 60, 250]);
    expect(shown(input, 'previous')[2]).to.deep.equal([110, '[c]', '[c]', 214]);
  });

  it('protect a part that is not given where the other areas leave it small', () => {
    const open = { ...North, Kin: '[x]' } as Numbers;
    expect(shown(areas({ open, South, County }, { total: undefined }))).to.deep.equal([
      [60, '[x]', '[c]', '[x]'],
      [50, 20, 41, 111],
      [110, '[c]', '[c]', 194],
    ]);
    const many = { ...North, Kin: '[x]' } as Numbers;
    expect(shown(areas({ many, South, County: { ...County, Kin: 37 } }))[2]).to.deep.equal([
      110, 37, 61, 208,
    ]);
  });

  it('hide each part of a small sum, those of 0 too', () => {
    const [north, south, county] = shown(
      areas({
        North: { Own: 60, Kin: 4, Agency: 20 },
        South: { Own: 50, Kin: 0, Agency: 41 },
        County: { Own: 110, Kin: 4, Agency: 61 },
      }),
    );
    expect([north![1], south![1], county![1]]).to.deep.equal(['[c]', '[c]', '[c]']);
    // Its own total and parts must not say that it is 0.
    expect(south!.filter((value) => value === '[c]').length).to.be.greaterThan(1);
  });

  it('add up in chains: districts, counties, region', () => {
    const sum = (...of: readonly (typeof North)[]) => ({
      Own: of.reduce((all, { Own }) => all + Own, 0),
      Kin: of.reduce((all, { Kin }) => all + Kin, 0),
      Agency: of.reduce((all, { Agency }) => all + Agency, 0),
    });
    const [A, B] = [North, South];
    const [C, D] = [
      { Own: 37, Kin: 12, Agency: 29 },
      { Own: 71, Kin: 15, Agency: 33 },
    ];
    const found = shown(
      areas({ A, B, C, D, East: sum(A, B), West: sum(C, D), Region: sum(A, B, C, D) }),
    );
    expect(found.slice(4).map((values) => values.map((value) => value === '[c]'))).to.deep.equal([
      [false, true, true, false],
      [false, false, false, false],
      [false, true, true, false],
    ]);
  });

  it('are protected though no row shows that they add up, and the author is told', () => {
    const one = (kin: number) => ({ Kin: kin });
    const input = areas({ North: one(3), South: one(20), County: one(23) }, { total: '[c]' });
    expect(shown(input).map(([kin]) => kin)).to.deep.equal(['[c]', 20, '[c]']);
    const [notice, ...others] = protect(input).notices!;
    expect([notice!.code, notice!.severity, others]).to.deep.equal(['areas add up', 'warning', []]);
    expect(problemText(notice!)).not.to.match(/\d/);
    expect(problemText(notice!)).to.include(
      'received "North", "South" and "County", of which some add up to others or come to as much, or may',
    );
    expect(protect(areas({ North, South, County })).notices).to.have.lengthOf(1);
    const large = { Own: 60, Kin: 30, Agency: 20 };
    const none = { North: large, South, County: { Own: 110, Kin: 50, Agency: 61 } };
    expect(protect(areas(none)).notices).to.deep.equal([]);
    // 20 and at most 4 are no 30: this is another area.
    const apart = areas({ North: one(3), South: one(20), County: one(30) }, { total: '[c]' });
    expect(shown(apart)[2]![0]).to.equal(30);
  });

  it('are named to the author where they divide another in two ways', () => {
    const halves = { North: { Own: 23, Kin: 39 }, South: { Own: 10, Kin: 37 } };
    const input = (few: number, more: object) =>
      areas({ Ayton: { Own: few, Kin: 31 }, Beeton: { Own: 33 - few, Kin: 45 }, ...halves }, more);
    const said =
      'dataset: expected areas of which none gives a withheld number of another away, received "Ayton", "Beeton", "North" and "South", of which some add up to others or come to as much, or may; withhold in a sum what is withheld in any of its areas, and in areas that divide another in two ways what is withheld in any of them; here it is not shown. If they do not add up, give each its code';
    const noticesOf = (few: number, more: object = {}) =>
      protect(input(few, more)).notices!.map((each) => problemText(each));
    expect(noticesOf(3)).to.deep.equal([said]);
    expect(noticesOf(8)).to.deep.equal([]);
    expect(noticesOf(3, { disclosure: { protected: true } })).not.to.include(said);
  });

  it('show no number of theirs where two divisions of a county have another, though the county withholds it', () => {
    const input = areas({
      ...{ Ayton: { Own: 4, Kin: 6 }, Beeton: { Own: 33, Kin: 4 } },
      ...{ North: { Own: 0, Kin: 4 }, South: { Own: 37, Kin: 6 }, County: { Own: 37, Kin: 10 } },
    });
    // North has four: 10 and 37 less 43.
    const totals = shown(input).map((values) => values.at(-1));
    expect(totals).to.deep.equal(['[c]', '[c]', '[c]', '[c]', '[c]']);
  });

  it('are named alike where they publish the same, whichever of them a small number makes a sum', () => {
    const noticesOf = (kin: readonly [number, number, number]) => {
      const [beeton, north, agency] = kin;
      return protect(
        areas(
          {
            Ayton: { Own: 11, Kin: 7, Agency: 20 },
            Beeton: { Own: 27, Kin: beeton, Agency: agency },
            North: { Own: 9, Kin: north, Agency: 16 + agency + 1 },
            South: { Own: 29, Kin: 18, Agency: 3 },
          },
          { disclosure: { threshold: 6 } },
        ),
      );
    };
    const [one, other] = [noticesOf([36, 25, 5]), noticesOf([37, 26, 4])];
    expect(one.publishable).to.deep.equal(other.publishable);
    expect(one.notices).to.deep.equal(other.notices);
    expect(one.notices!.map(({ code }) => code)).to.deep.equal(['areas add up']);
  });

  it('hide a protected sum of an area that is not protected, and nothing where all are', () => {
    const input = areas({ North, South, County });
    const mixed = {
      ...input,
      areas: input.areas.map((one) =>
        one.area === 'North' ? one : { ...one, disclosure: { protected: true } },
      ),
    };
    expect(shown(mixed)[2]).to.deep.equal([110, '[c]', '[c]', 194]);
    const published = { ...input, disclosure: { protected: true } };
    expect(shown(published)[2]).to.deep.equal([110, 23, 61, 194]);
  });

  it('withhold the shares of an area whose total the others leave', () => {
    const on = (period: string, area: string, own: unknown) => ({
      ...{ title: 'Carers', area, period, parts: own },
    });
    const [before, now] = ['31 March 2024', '31 March 2025'];
    const input = [
      ...Object.entries({ North, South, County }).map(([area, numbers]) =>
        on(before, area, parts(numbers)),
      ),
      on(now, 'North', [{ name: 'Kin', value: { value: '[x]', share: 0.03 } }]),
      on(now, 'South', parts({ Own: 50, Kin: 20 })),
      on(now, 'County', parts({ Own: 130, Kin: 40 })),
    ];
    expect(JSON.stringify(protect(input).publishable)).not.to.contain('0.03');
  });
});

describe('the same people in another breakdown', () => {
  const one = (numbers: Numbers, more: object = {}) => ({
    ...{ title: 'Carers', area: 'X', period: '31 March 2025', parts: parts(numbers) },
    ...more,
  });
  const bySource = one({ Own: 40, Kin: 3, Agency: 20 }, { total: 63 });
  const byProvider = one({ 'In-house': 43, Agency: 20 }, { total: 63 });

  it('shows its parts only in the coarsest, where any of them hides something', () => {
    expect(shown([bySource, byProvider])).to.deep.equal([
      ['[c]', '[c]', '[c]', '[z]', 63],
      ['[z]', '[z]', 20, 43, 63],
    ]);
    // Parts in the order of first mention: In-house, Agency, Own, Kin.
    expect(shown([byProvider, bySource])).to.deep.equal([
      [43, 20, '[z]', '[z]', 63],
      ['[z]', '[c]', '[c]', '[c]', 63],
    ]);
  });

  it('is left alone where nothing is hidden, at another date and in another area', () => {
    const large = one({ Own: 40, Kin: 30, Agency: 20 }, { total: 90 });
    const other = one({ 'In-house': 70, Agency: 20 }, { total: 90 });
    expect(shown([large, other])[1]).to.deep.equal(['[z]', '[z]', 20, 70, 90]);
    for (const more of [{ period: '31 March 2024' }, { area: 'Y' }])
      expect(shown([bySource, { ...byProvider, ...more }])[1]![3]).to.equal(43);
  });

  it('shows no total that the first does not show', () => {
    const first = one({ Own: 40, Kin: 3 }, { total: '[c]' });
    expect(shown([first, byProvider])[1]!.at(-1)).to.equal('[c]');
    // As many in another area tell nothing of it.
    const elsewhere = one({ Own: 33, Kin: 30 }, { area: 'Y', total: 63 });
    expect(shown([first, byProvider, elsewhere]).map((values) => values.at(-1))).to.deep.equal([
      ...['[c]', '[c]', 63],
    ]);
  });

  it('is found in previous values, where it has no date, and where a publisher has protected it', () => {
    const later = {
      ...one({}, { period: '31 March 2026', previousPeriod: '31 March 2025' }),
      parts: [
        { name: 'In-house', value: 50, previous: 43 },
        { name: 'Agency', value: 30, previous: 20 },
      ],
      totalPrevious: 63,
    };
    expect(shown([bySource, later])[1]!.slice(2, 4)).to.deep.equal([30, 50]);
    const previous = protect([bySource, later]).publishable.mixes[1]!.previous!;
    expect(previous.parts.map(({ value }) => value)).to.deep.equal(['[x]', '[x]', 20, 43]);
    for (const others of [{ ...byProvider, period: undefined }, later, byProvider])
      expect(shown([bySource, others])[0])
        .to.include.members(['[c]'])
        .and.not.to.include(40);
    const stands = { ...byProvider, disclosure: { protected: true } };
    expect(shown([bySource, stands])[0]!.slice(0, 3)).to.deep.equal(['[c]', '[c]', '[c]']);
  });
});

describe('a subgroup of a part', () => {
  const fostered = (some: readonly object[]) => ({
    title: 'Homes',
    parts: [{ name: 'Fostering', value: 40 }, { name: 'Homes', value: 30 }, ...some],
  });
  const of = (name: string, value: number) => ({ name, value, of: 'Fostering' });
  const shownOf = (input: unknown) => {
    const [mix] = protect(input).publishable.mixes;
    const { parts: own, subgroups, total } = mix!.now;
    return [...own, ...subgroups, total].map(({ value }) => value);
  };

  it('is hidden where it is small, and where what it leaves of its part is', () => {
    expect(shownOf(fostered([of('Girls', 3)]))).to.deep.equal([40, 30, '[c]', 70]);
    const left = shownOf(fostered([of('Girls', 37)]));
    expect(left[0] === 40 && left[2] === 37).to.equal(false);
  });

  it('is hidden with another where they add up to their part', () => {
    const found = shownOf(fostered([of('Girls', 22), of('Boys', 15), of('Others', 3)]));
    expect(found[4]).to.equal('[c]');
    expect([found[0], found[2], found[3]]).not.to.deep.equal([40, 22, 15]);
  });
});
