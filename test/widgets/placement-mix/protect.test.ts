// Tests that every small count is withheld, and every count that would reveal one, and nothing else.
import { expect } from '@open-wc/testing';
import { parsePlacementMix, writePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../../src/widgets/placement-mix/protect.js';
import { carers, modelOf, parts } from './scene.js';

const protect = (input: unknown) => protectPlacementMix(parsePlacementMix(input).dataset!);
const shown = (input: unknown, mix = 0) => {
  const { now, previous } = protect(input).publishable.mixes[mix]!;
  const of = (counts = now) => ({
    parts: counts.parts.map(({ value }) => value),
    groups: counts.groups.map(({ value }) => value),
    total: counts.total.value,
  });
  return { ...of(), ...(previous ? { previous: of(previous) } : {}) };
};
const homes = (values: Parameters<typeof parts>[0], more: object = {}) => ({
  title: 'Homes',
  parts: parts(values),
  ...more,
});

describe('protecting a mix', () => {
  it('shows everything where no count is small', () => {
    const { publishable, withheld, notices } = protect(carers);
    expect(publishable.mixes[0]!.now.parts.map(({ value }) => value)).to.deep.equal([
      42, 168, 118, 22,
    ]);
    expect([withheld, notices]).to.deep.equal([[], []]);
  });

  it('withholds a small count and the smallest that protects it, and reports two', () => {
    const input = homes({ Fostering: 300, Schools: 3, Homes: 20, Adoption: 0 });
    expect(shown(input)).to.deep.equal({
      parts: [300, '[c]', '[c]', 0],
      groups: [],
      total: 323,
    });
    expect(protect(input).withheld.length).to.equal(2);
  });

  it('treats the sum of a group like any other count', () => {
    const input = {
      title: 'Carers',
      groups: [{ name: 'In-house' }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 168 },
        { name: 'Kin', group: 'In-house', value: 3 },
        { name: 'Agency', group: 'External', value: 142 },
        { name: 'Other', group: 'External', value: 30 },
      ],
    };
    const { parts: values, groups, total } = shown(input);
    expect(values[1]).to.equal('[c]');
    // 171 − 168 would reveal the count, and so would 343 − 172 − 168.
    const gaveAway =
      (values[0] === 168 && groups[0] === 171) ||
      (values[0] === 168 && groups[1] === 172 && total === 343);
    expect(gaveAway).to.equal(false);
  });

  it('shows the sum of a group where its parts protect each other', () => {
    const { parts: values, groups } = shown({
      title: 'Carers',
      groups: [{ name: 'In-house' }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 168 },
        { name: 'Kin', group: 'In-house', value: 3 },
        { name: 'Lent', group: 'In-house', value: 7 },
        { name: 'Agency', group: 'External', value: 142 },
      ],
    });
    expect(values).to.deep.equal([168, '[c]', '[c]', 142]);
    expect(groups).to.deep.equal([178, 142]);
  });

  it('protects the residual of a given total, where that is small', () => {
    const { parts: values, total } = shown(homes({ Fostering: 70, Homes: 27 }, { total: 100 }));
    const left = [...values, total].every((value) => typeof value === 'number');
    expect(left).to.equal(false);
  });

  it('protects each date separately', () => {
    const { previous } = shown({
      title: 'Homes',
      parts: [
        { name: 'Fostering', value: 300, previous: 290 },
        { name: 'Homes', value: 20, previous: 2 },
        { name: 'Schools', value: 15, previous: 30 },
      ],
    });
    expect(previous).to.deep.equal({ parts: [290, '[c]', '[c]'], groups: [], total: 322 });
  });

  it('protects each dataset of a list separately, by its own rules', () => {
    const one = (area: string, disclosure?: object) => ({
      ...homes({ Fostering: 300, Schools: 3, Homes: 20 }, { total: 323 }),
      area,
      ...(disclosure ? { disclosure } : {}),
    });
    const input = [one('A'), one('B', { protected: true }), one('C', { threshold: 3 })];
    expect([0, 1, 2].map((i) => shown(input, i).parts)).to.deep.equal([
      [300, '[c]', '[c]'],
      [300, 3, 20],
      [300, 3, 20],
    ]);
    const few = { ...homes({ Fostering: 410, Schools: '[c]' }, { total: 411 }), area: 'D' };
    const { notices } = protect([...input, { ...few, disclosure: { protected: true } }]);
    expect(notices!.map(({ path }) => path)).to.deep.equal([[3, 'parts']]);
  });

  it('withholds everything beside a withheld count that would reveal it', () => {
    const { publishable } = protect({
      title: 'Homes',
      parts: [
        { name: 'Fostering', value: { value: 300, was: 297, marks: ['r'] } },
        { name: 'Schools', value: { value: 3, was: 13, note: 'Of 13 ten moved' } },
        { name: 'Homes', value: { value: '[c]', share: 0.013, change: -10 } },
        { name: 'Adoption', value: { value: '[x]', share: 0.017 } },
        { name: 'Kin', value: 44 },
      ],
    });
    const text = JSON.stringify(publishable);
    expect(text).not.to.match(/13|17|297|-10/);
  });

  it('rounds parts and total alike where the dataset asks for it', () => {
    const { parts: values, groups, total } = shown({ ...carers, disclosure: { rounding: 10 } });
    expect(values).to.deep.equal([40, 170, 120, 20]);
    expect([groups, total]).to.deep.equal([[210, 140], 350]);
  });

  it('tells the author of numbers of groups that are withheld, or shown without their revision', () => {
    const told = (value: unknown, kin: number, other: object = {}) => {
      const { withheld, notices } = protect({
        title: 'Homes',
        groups: [{ name: 'Empty' }, { name: 'Family', value }, { name: 'Homes' }],
        parts: [
          { name: 'Own', group: 'Family', value: 40 },
          { name: 'Kin', group: 'Family', value: kin },
          { name: 'Small', group: 'Homes', value: 30 },
        ],
        ...other,
      });
      return [withheld.map(({ path }) => path.join('.')), notices!.map(({ facts }) => facts)];
    };
    const at = ['groups', 1, 'value'];
    expect(told({ value: 60, was: 58 }, 20)).to.deep.equal([[], [{ count: 1, at: [at] }]]);
    expect(told(60, 20)).to.deep.equal([[], []]);
    // Without the group's number the small one could be worked out.
    const [withheld] = told({ value: 43, was: 58 }, 3, { total: 73 });
    expect(withheld).to.include('parts.1.value');
    const few = { groups: [{ name: 'Family', value: 3 }], parts: [{ name: 'Own', value: '[c]' }] };
    const parts = [
      { name: 'Own', group: 'Family', value: '[c]' },
      { name: 'Small', value: 30 },
    ];
    expect(told(undefined, 0, { ...few, parts })[0]).to.include('groups.0.value');
  });

  it('tells the author which shares are not shown beside numbers', () => {
    const input = {
      title: 'Homes',
      total: 100,
      parts: [
        { name: 'A', value: { value: '[x]', share: 0.35 } },
        { name: 'B', value: 40 },
        { name: 'C', value: '[x]' },
      ],
    };
    const codes = (more: object) =>
      protectPlacementMix(parsePlacementMix({ ...input, ...more }).dataset!).notices?.map(
        ({ code, facts }) => [code, facts],
      );
    const told = ['share beside counts', { count: 1, at: [['parts', 0, 'value']] }];
    expect(codes({})).to.deep.equal([told]);
    expect(codes({ measure: { counts: 'things' } })).to.equal(undefined);
  });
  it('leaves protected numbers as they are, and tells the author where one has few candidates', () => {
    // Doncaster, place providers, 2025: 503 of 504 are shown, so the two withheld counts add up to 1.
    const input = homes(
      {
        Own: 228,
        Private: 218,
        Parents: 19,
        Unreported: 19,
        Voluntary: 19,
        Council: '[c]',
        Health: '[c]',
      },
      { total: 504, disclosure: { threshold: 6, protected: true } },
    );
    expect(shown(input).parts).to.deep.equal([228, 218, 19, 19, 19, '[c]', '[c]']);
    const { notices, withheld } = protect(input);
    expect(withheld.length).to.equal(0);
    expect(notices!.map(({ path, severity }) => [path, severity])).to.deep.equal([
      [['parts'], 'warning'],
    ]);
    expect(JSON.stringify(notices)).not.to.match(/\b(1|504|503)\b/);
  });

  it('gives no notice where each number has enough candidates', () => {
    const input = homes(
      { Own: 228, Council: '[c]', Health: '[c]' },
      { total: 260, disclosure: { threshold: 6, protected: true } },
    );
    expect(protect(input).notices).to.deep.equal([]);
  });

  it('withholds no counts of things', () => {
    const input = homes({ Beds: 3, Rooms: 2 }, { measure: { counts: 'things' } });
    expect(shown(input).parts).to.deep.equal([3, 2]);
  });

  it('changes nothing when its result is protected again', () => {
    const input = homes({ Fostering: 300, Schools: 3, Homes: 20 });
    const once = protect(input).publishable;
    const twice = protectPlacementMix(once);
    expect(twice.publishable).to.deep.equal(once);
    expect(twice.withheld.length).to.equal(0);
  });
});

describe('a number that is not given', () => {
  it('is protected where its residual is small, and keeps its own reason', () => {
    const input = homes(
      { Fostering: 60, Homes: { value: '[x]', share: 0.03, note: 'Of 3' }, Kin: 37 },
      { total: 100 },
    );
    expect(shown(input)).to.deep.equal({ parts: [60, '[x]', '[c]'], groups: [], total: 100 });
    expect(JSON.stringify(protect(input).publishable)).not.to.match(/0\.03|Of 3/);
  });

  it('is not protected where its residual is large, or 0', () => {
    for (const kin of [30, 40]) {
      const input = homes({ Fostering: 60, Homes: '[x]', Kin: kin }, { total: 100 });
      expect(shown(input).parts).to.deep.equal([60, '[x]', kin]);
      expect(protect(input).withheld.length).to.equal(0);
    }
  });

  it('is one residual with others, whatever groups they are in', () => {
    const { parts: values, total } = shown({
      title: 'Carers',
      groups: [{ name: 'In' }, { name: 'Out' }],
      parts: [
        { name: 'A', group: 'In', value: 20 },
        { name: 'B', group: 'In', value: '[x]' },
        { name: 'C', group: 'Out', value: 30 },
        { name: 'D', group: 'Out', value: null },
      ],
      total: 53,
    });
    expect([...values, total]).to.deep.equal([20, '[x]', '[c]', '[x]', 53]);
  });

  it('is protected in a group, in the previous period, and where an area leaves a part out', () => {
    const group = shown({
      title: 'Carers',
      groups: [{ name: 'In', value: 40 }, { name: 'Out' }],
      parts: [
        { name: 'A', group: 'In', value: 37 },
        { name: 'B', group: 'In', value: '[x]' },
        { name: 'C', group: 'Out', value: 30 },
      ],
    });
    expect([group.parts, group.groups]).to.deep.equal([
      ['[c]', '[x]', 30],
      [40, 30],
    ]);
    const { previous } = shown({
      title: 'Homes',
      parts: [
        { name: 'A', value: 70, previous: 60 },
        { name: 'B', value: 30, previous: '[x]' },
        { name: 'C', value: 20, previous: 10 },
      ],
      totalPrevious: 72,
    });
    expect(previous).to.deep.equal({ parts: [60, '[x]', '[c]'], groups: [], total: 72 });
    const input = {
      title: 'Homes',
      areas: [
        { area: 'A', parts: parts({ In: 30, Out: 20, Kin: 10 }) },
        { area: 'B', parts: parts({ In: 30, Out: 20 }), total: 52 },
      ],
    };
    expect(shown(input, 1)).to.deep.equal({ parts: [30, '[c]', '[x]'], groups: [], total: 52 });
  });

  it('is protected in the residual of a group', () => {
    const { parts: values, groups } = shown({
      title: 'Carers',
      groups: [{ name: 'In', value: 40 }, { name: 'Out' }],
      parts: [
        { name: 'A', group: 'In', value: 37 },
        { name: 'C', group: 'Out', value: 30 },
      ],
      total: 70,
    });
    expect([values[0], groups[0]]).not.to.deep.equal([37, 40]);
  });
});

describe('a part that is written twice', () => {
  it('is protected like one that cannot be read', () => {
    const { parts: values } = shown({
      title: 'T',
      parts: [
        { name: 'A', value: 2 },
        { name: 'A', value: 1 },
        { name: 'B', value: 60 },
        { name: 'C', value: 100 },
      ],
      total: 163,
    });
    expect(values).to.deep.equal(['[!]', 60, '[c]']);
  });
});

describe('a part that cannot be read', () => {
  it('is protected like a withheld one, since the total would reveal it', () => {
    const { dataset } = parsePlacementMix({
      title: 'T',
      parts: [
        { name: 'A', value: 60 },
        { name: 'B', value: '3' },
        { name: 'C', value: 100 },
      ],
      total: 163,
    });
    const text = JSON.stringify(protectPlacementMix(dataset!).publishable);
    expect(['60', '100', '163'].every((shown) => text.includes(`"value":${shown}`))).to.equal(
      false,
    );
  });
});

describe('each dataset of a list', () => {
  const small = homes({ A: 12, B: 2, C: 30 });
  const hidden = { parts: [12, '[c]', '[c]'], groups: [], total: 44 };
  it('is protected even if the first counts things, or is protected already', () => {
    const things = { ...homes({ A: 9 }), area: 'X', measure: { counts: 'things' } };
    const done = { ...homes({ A: 12, B: 2, C: 30 }), area: 'X', disclosure: { protected: true } };
    const low = { ...homes({ A: 9 }), area: 'X', disclosure: { threshold: 0 } };
    for (const first of [things, done, low]) {
      expect(shown([first, { ...small, area: 'Y' }], 1)).to.deep.equal(hidden);
    }
    expect(shown([done, { ...small, area: 'Y' }]).parts).to.deep.equal([12, 2, 30]);
  });
});

describe('the same people in two tables', () => {
  const now = { ...homes({ A: 40, B: 12, C: 3 }), area: 'X', period: '31 March 2024' };
  const later = {
    title: 'Homes',
    area: 'X',
    period: '31 March 2025',
    previousPeriod: '31 March 2024',
    parts: [
      { name: 'A', value: 50, previous: 40 },
      { name: 'B', value: 60, previous: 12 },
      { name: 'C', value: 70 },
    ],
  };
  const both = (more: object = {}) => [now, { ...later, ...more }];
  it('are hidden in both where they are hidden in one', () => {
    expect(shown(both())).to.deep.equal({ parts: [40, '[c]', '[c]'], groups: [], total: 55 });
    expect(shown(both(), 1).previous!.parts).to.deep.equal([40, '[c]', '[x]']);
    expect(shown(both(), 1).parts).to.deep.equal([50, 60, 70]);
    // In any order, and however the last day is written.
    expect(shown([...both({ previousPeriod: '2023-24' })].reverse()).previous!.parts).to.deep.equal(
      [40, '[c]', '[x]'],
    );
  });
  it('may be the same where the area or the date is missing', () => {
    for (const more of [{ area: undefined }, { area: 'x ' }]) {
      expect(shown(both(more), 1).previous!.parts[1], JSON.stringify(more)).to.equal('[c]');
    }
    const undated = both().map((one) => ({ ...one, period: undefined, previousPeriod: undefined }));
    expect(shown(undated, 1).previous!.parts[1]).to.equal('[c]');
  });
  it('are not the same at another date, or in another area', () => {
    for (const more of [{ previousPeriod: '31 March 2023' }, { area: 'Y' }]) {
      expect(shown(both(more), 1).previous!.parts[1], JSON.stringify(more)).to.equal(12);
    }
  });
  it('are protected where only both tables together reveal a small count', () => {
    const one = { ...homes({ A: 40, B: '[x]', C: '[x]' }), area: 'X', period: '2024' };
    const other = { ...one, ...homes({ A: '[x]', B: 20, C: '[x]' }, { total: 63 }) };
    const [a, b] = [shown([one, other]), shown([one, other], 1)];
    const counts = [a.parts[0], b.parts[1], b.total];
    expect(counts).not.to.deep.equal([40, 20, 63]);
  });
  it('have no share where the other table shows a count', () => {
    const one = { ...homes({ A: { value: '[x]', share: 0.02 } }), area: 'X', period: '2024' };
    const other = { ...one, ...homes({ A: '[x]' }, { total: 100 }) };
    expect(JSON.stringify(protect([one, other]).publishable)).not.to.contain('0.02');
  });
});

describe('a mix of which a part is withheld, and whose parts leave a rest', () => {
  /** Of which numbers are withheld now and before; what is left over, now and before. */
  const homesLeaving = (now: number, before: number) => ({
    title: 'Homes',
    parts: [
      { name: 'A', value: 60, previous: 50 },
      { name: 'B', value: 50, previous: 60 },
      { name: 'C', value: 30, previous: 40 },
      { name: 'D', value: 3, previous: 2 },
    ],
    total: 143 + now,
    totalPrevious: 152 + before,
  });
  const cases = [
    [0, 0, 'donut', {}],
    [0, 30, 'donut', { wholePrevious: false }],
    [30, 0, 'bars', { whole: false, wholePrevious: true }],
    [30, 30, 'bars', { whole: false }],
  ] as const;
  for (const [now, before, form, said] of cases)
    it(`is drawn as what is shown asks, and written so: ${now} now, ${before} before`, () => {
      const { publishable } = protect(homesLeaving(now, before));
      const written = writePlacementMix(publishable);
      const { whole, wholePrevious } = written;
      expect({ whole, wholePrevious }).to.deep.equal({
        whole: undefined,
        wholePrevious: undefined,
        ...said,
      });
      expect(modelOf(homesLeaving(now, before)).form).to.equal(form);
      const file = { ...written, disclosure: { ...written.disclosure, protected: true } };
      expect(modelOf(file).form).to.equal(form);
      expect(writePlacementMix(protect(file).publishable)).to.deep.equal(file);
    });
});
