// Tests what is told of pictures that would mislead, and what is left after its cure. Made-up figures.
import { expect } from '@open-wc/testing';
import { checkCured, type CureName, standingOf } from '../../../demo/builder/cures.js';
import { stagesOf } from '../../../demo/builder/widget-stages.js';

/** 1 July 2026. */
const today = Date.UTC(2026, 6, 1) / 864e5;

async function check(widget: string, input: object, cures: readonly CureName[] = []) {
  const stages = await stagesOf(widget);
  return checkCured(input, cures, { stages, today });
}

async function told(widget: string, input: object, cures: readonly CureName[] = []) {
  const { misleading } = await check(widget, input, cures);
  return misleading.map(({ name, cure }) => [name, cure?.button]);
}

const trend = (values: readonly number[], more: object = {}) => ({
  title: 'Visits in time (made-up figures)',
  measure: { unit: 'percent', direction: 'high' },
  periods: ['2022-23', '2023-24', '2024-25'].slice(-values.length),
  series: [{ name: 'Exampleshire', role: 'area', values }],
  ...more,
});

describe('a trend that would mislead', () => {
  it('has an axis that leaves out zero, and has it from zero after the cure', async () => {
    const input = trend([88, 90, 92]);
    expect(await told('indicator-trend', input)).to.deep.equal([
      ['cut axis', 'Start the axis at zero'],
    ]);
    const after = await check('indicator-trend', input, ['cut axis']);
    expect(after.misleading).to.deep.equal([]);
    expect(after.dataset).to.deep.equal({
      ...input,
      measure: { unit: 'percent', direction: 'high', fromZero: true },
    });
  });

  it('is not one whose axis starts at zero anyway: of a count, a wide range or one period', async () => {
    const count = { unit: 'count', counts: 'things' };
    expect(await told('indicator-trend', trend([880, 900, 920], { measure: count }))).to.be.empty;
    expect(await told('indicator-trend', trend([12, 50, 92]))).to.be.empty;
    expect(await told('indicator-trend', trend([92]))).to.be.empty;
  });

  it('is one whose latest figure is of a year that ended more than two years ago', async () => {
    const periods = ['2021-22', '2022-23', '2023-24'];
    const input = trend([12, 50, 92], { periods });
    const [old] = (await check('indicator-trend', input)).misleading;
    expect(old!.meaning).to.equal(
      'The latest figure is of 2023-24, which ended more than two years ago. Readers take a picture to show how things are now.',
    );
    const after = await check('indicator-trend', input, ['old figure']);
    expect(after.misleading).to.deep.equal([]);
    expect((after.dataset as { title: string }).title).to.equal(
      'Visits in time (made-up figures) (latest figure: 2023-24)',
    );
  });

  it('is one whose title names a longer or a later time than that of its latest figure', async () => {
    const isTold = async (title: string, latest: string) => {
      const periods = ['2015', '2016', '2019'].map((year) =>
        latest.includes('-') ? `${year}-${+year - 1999}` : year,
      );
      const input = trend([12, 50, 92], { periods, title });
      return (await told('indicator-trend', input)).length > 0;
    };
    const silent = {
      '2019': ['Contacts, 2019', 'Contacts–2019', 'Contacts 2015 to 2019'],
      '2019-20': [
        ...['Contacts, 2019-20', 'Contacts, 2019/20', 'Contacts (2019–20)', 'Contacts, 2019/2020'],
        ...['Contacts FY2019-20', 'Contacts, 2015-16 to 2019-20', 'Contacts, 2019 to 2020'],
      ],
    };
    const loud = {
      '2019': [
        ...['Contacts, 2019-20 to 2024-25', 'Contacts, 2018/2019/20', 'Contacts, 12019 in all'],
        ...['Contacts, 2019 to now', 'Contacts since 2019', 'Contacts 2019–present'],
      ],
      '2019-20': [
        ...['Contacts, 2019-20 to 2024-25', 'Contacts, 2019/20 – 2024/25', 'Contacts, 2019-2024'],
        ...['Contacts between 2019-20 and 2024-25', 'Contacts, 2019', 'Contacts'],
      ],
    };
    for (const [latest, titles] of Object.entries(silent))
      for (const title of titles)
        expect(await isTold(title, latest), `${latest}: ${title}`).to.equal(false);
    for (const [latest, titles] of Object.entries(loud))
      for (const title of titles)
        expect(await isTold(title, latest), `${latest}: ${title}`).to.equal(true);
  });

  it('is one whose latest figure is withheld or missing, and the one before is old', async () => {
    const input = trend([12, 50, 0], { periods: ['2021-22', '2022-23', '2024-25'] });
    input.series[0]!.values = [12, 50, '[x]'] as never;
    expect((await told('indicator-trend', input)).map(([name]) => name)).to.deep.equal([
      'old figure',
    ]);
  });

  it('is one of quarters after one year, and not of years', async () => {
    const quarters = ['2024-25 Q2', '2024-25 Q3', '2024-25 Q4'];
    const [old] = (await check('indicator-trend', trend([12, 50, 92], { periods: quarters }))).misleading; // prettier-ignore
    expect(old!.meaning).to.include('2024-25 Q4, which ended more than a year ago.');
    expect(await told('indicator-trend', trend([12, 50, 92]))).to.be.empty;
  });
});

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const mix = (parts: readonly object[], more: object = {}) => ({
  title: 'Where children live (made-up figures)',
  period: '31 March 2026',
  measure: { counts: 'people' },
  parts,
  ...more,
});
const partsOf = (dataset: unknown) => (dataset as { parts: readonly object[] }).parts;

describe('a mix that would mislead', () => {
  it('has more than eight parts, and has its smallest together after the cure', async () => {
    const input = mix(NAMES.map((name, i) => ({ name, value: 10 + 10 * i, previous: 20 })));
    const { misleading } = await check('placement-mix', input);
    expect(misleading.map(({ name, meaning, cure }) => [name, meaning, cure!.button])).to.deep.equal([
      [
        'many parts',
        'The whole has 10 parts. More than 8 cannot be told apart, and small ones look alike.',
        'Group the smallest as “Other”',
      ],
    ]); // prettier-ignore
    const after = await check('placement-mix', input, ['many parts']);
    expect(after.misleading).to.deep.equal([]);
    expect(partsOf(after.dataset)).to.deep.equal([
      ...input.parts.slice(3),
      { name: 'Other', value: 60, previous: 60 },
    ]);
  });

  it('is not one of eight parts', async () => {
    const input = mix(NAMES.slice(2).map((name) => ({ name, value: 20 })));
    expect(await told('placement-mix', input)).to.be.empty;
  });

  it('keeps small counts within Other, so that they need not be withheld', async () => {
    const input = mix(NAMES.map((name, i) => ({ name, value: i < 2 ? 3 : 50 + i })));
    expect(standingOf(await check('placement-mix', input), [])).to.equal('danger');
    const after = await check('placement-mix', input, ['many parts']);
    expect(standingOf(after, [])).to.equal('clear');
    expect(partsOf(after.dataset).at(-1)).to.deep.equal({ name: 'Other', value: 58 });
  });

  it('puts together parts of one group alone, and those of several areas alike', async () => {
    const parts = NAMES.map((name, i) => ({
      ...{ name, value: 10 + 10 * i },
      group: i < 5 ? 'In-house' : 'External',
    }));
    const areas = ['Ayton', 'Beeton'].map((area) => ({ area, parts }));
    const groups = [{ name: 'In-house' }, { name: 'External' }];
    const { parts: _, ...rest } = mix([]);
    const after = await check('placement-mix', { ...rest, groups, areas }, ['many parts']);
    expect(after.misleading).to.deep.equal([]);
    for (const area of (after.dataset as { areas: readonly unknown[] }).areas)
      expect(partsOf(area)).to.deep.equal([
        ...parts.slice(3),
        { name: 'Other', group: 'In-house', value: 60 },
      ]);
  });

  it('puts nothing together that has no number, and joins what is called Other already', async () => {
    const input = mix([
      ...NAMES.slice(0, 8).map((name, i) => ({ name, value: i === 0 ? '[x]' : 10 + 10 * i })),
      { name: 'Other', value: 400 },
    ]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset)).to.deep.equal([
      { name: 'A', value: '[x]' },
      ...input.parts.slice(2, 8),
      { name: 'Other', value: 420 },
    ]);
  });

  it('names what is together as no other part is named, so that neither is lost', async () => {
    const inHouse = ['A', 'B', 'C', 'D', 'E'].map((name, i) => ({ name, value: 10 + i, group: 'In-house' })); // prettier-ignore
    const external = ['P', 'Q', 'R', 'Other'].map((name, i) => ({ name, value: 100 + i, group: 'External' })); // prettier-ignore
    const groups = [{ name: 'In-house' }, { name: 'External' }];
    const together = async (...more: readonly object[]) => {
      const input = mix([...inHouse, ...external, ...more], { groups });
      const after = await check('placement-mix', input, ['many parts']);
      expect(standingOf(after, [])).to.equal('clear');
      return partsOf(after.dataset).slice(-1 - more.length);
    };
    expect(await together()).to.deep.equal([
      { name: 'Other (In-house)', group: 'In-house', value: 21 },
    ]);
    const subgroup = { name: 'other (in-house)', of: 'P', value: 50 };
    expect(await together(subgroup)).to.deep.equal([
      subgroup,
      { name: 'Other (In-house) 2', group: 'In-house', value: 21 },
    ]);
  });

  it('says of several that are together which group they are of, or that they are of none', async () => {
    const parts = [
      ...[...'ABCDE'].map((name, i) => ({ name, value: 10 + i, group: 'In-house' })),
      ...[...'PQRST'].map((name, i) => ({ name, value: 20 + i })),
      ...[...'WXYZ'].map((name, i) => ({ name, value: 30 + i, group: 'External' })),
    ];
    const input = mix(parts, { groups: [{ name: 'In-house' }, { name: 'External' }] });
    const after = await check('placement-mix', input, ['many parts']);
    expect(standingOf(after, [])).to.equal('clear');
    expect(partsOf(after.dataset).slice(-3)).to.have.deep.members([
      { name: 'Other (In-house)', group: 'In-house', value: 60 },
      { name: 'Other (no group)', value: 41 },
      { name: 'Other (External)', group: 'External', value: 61 },
    ]);
  });

  it('says of what is together that it is the smallest, where a part without a number is called Other', async () => {
    const known = NAMES.slice(0, 8).map((name, i) => ({ name, value: 10 + 10 * i }));
    const input = mix([...known, { name: 'Other', value: '[x]' }]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset).slice(-2)).to.deep.equal([
      { name: 'Other', value: '[x]' },
      { name: 'Other (smallest)', value: 30 },
    ]);
    expect(after.problems).to.deep.equal((await check('placement-mix', input)).problems);
  });

  it('joins what is called Other by its name, whatever its id', async () => {
    const known = NAMES.slice(0, 8).map((name, i) => ({ name, value: 10 + 10 * i }));
    const input = mix([...known, { id: 'o', name: 'Other', value: 400 }]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset).at(-1)).to.deep.equal({ name: 'Other', value: 410 });
  });

  it('leaves a part whose name cannot be read where it is, and tells of it once', async () => {
    const parts: readonly object[] = NAMES.map((name, i) => ({ name, value: 10 + 10 * i }));
    const input = mix([...parts, { name: null, value: 3 }]);
    const after = await check('placement-mix', input, ['many parts']);
    expect(partsOf(after.dataset).slice(-2)).to.deep.equal([
      { name: null, value: 3 },
      { name: 'Other', value: 100 },
    ]);
    expect(after.problems).to.deep.equal((await check('placement-mix', input)).problems);
    expect(standingOf(after, [])).to.equal('to accept');
  });

  it('can only be accepted where too few parts have a number', async () => {
    const input = mix(NAMES.map((name, i) => ({ name, value: i < 9 ? '[x]' : 30 })));
    expect(await told('placement-mix', input)).to.deep.equal([['many parts', undefined]]);
  });
});

describe('costs that would mislead', () => {
  const costs = (...provisions: readonly object[]) => ({
    title: 'What a bed costs (made-up figures)',
    unit: 'pounds per bed per week',
    provisions,
  });
  const own = { name: 'Own', kind: 'in-house', cost: 3110, basis: 'full occupancy' };
  const other = { name: 'Other own', kind: 'in-house', cost: 3300, basis: 'full occupancy' };
  const bought = { name: 'Bought', kind: 'external', cost: 3970, basis: 'price' };

  it('are on several bases, and on one after the cure', async () => {
    const input = costs(own, bought, other);
    const { misleading } = await check('cost-comparator', input);
    expect(misleading.map(({ name, meaning, cure }) => [name, meaning, cure!.button])).to.deep.equal([
      [
        'mixed bases',
        'Costs on several bases stand side by side. The picture names each and ranks none; readers may compare them all the same. Some assume that all beds are in use, others not.',
        'Keep the 2 costs on one basis alone',
      ],
    ]); // prettier-ignore
    const after = await check('cost-comparator', input, ['mixed bases']);
    expect(after.dataset).to.deep.equal(costs(own, other));
    expect(after.misleading).to.deep.equal([]);
  });

  it('can only be accepted where one basis would leave one cost, or a basis is not said', async () => {
    expect(await told('cost-comparator', costs(own, bought))).to.deep.equal([
      ['mixed bases', undefined],
    ]);
    const { basis: _, ...unsaid } = bought;
    const [mixed] = (await check('cost-comparator', costs(own, unsaid))).misleading;
    expect(mixed!.meaning).to.include('What some of them assume is not said: step 2 asks for it.');
  });

  it('are not those on one basis', async () => {
    expect(await told('cost-comparator', costs(own, other))).to.be.empty;
  });
});

describe('a scorecard that would mislead', () => {
  const row = (name: string, ...periods: readonly string[]) => ({
    name,
    measure: { unit: 'percent', direction: 'high' },
    periods,
    series: [{ name: 'Exampleshire', role: 'area', values: periods.map((_, i) => 80 + i) }],
  });
  const signs = (...indicators: readonly object[]) => ({
    title: 'Our signs (made-up figures)',
    area: 'Exampleshire',
    indicators,
  });

  it('has rows of times more than a year apart, and says so in a note after the cure', async () => {
    const input = signs(row('Visits', '2025-26 Q4'), row('Reviews', '2023-24', '2024-25'));
    expect(await told('vital-signs', input)).to.be.empty;
    const apart = signs(row('Visits', '2025-26 Q4'), row('Reviews', '31 August 2024'));
    const { misleading } = await check('vital-signs', apart);
    expect(misleading[0]!.meaning).to.equal(
      'The latest figures of the rows are of times more than a year apart, from 31 Aug 2024 to 2025-26 Q4. Readers take them to be of one time.',
    );
    const after = await check('vital-signs', apart, ['mixed periods']);
    expect(after.misleading).to.deep.equal([]);
    expect((after.dataset as { notes: unknown }).notes).to.deep.equal([
      'The latest figures are of several times, from 31 Aug 2024 to 2025-26 Q4.',
    ]);
  });

  it('has rows that are old, and names them in a note after the cure', async () => {
    const input = signs(
      row('Visits', '2025-26'),
      row('Reviews', '2020-21'),
      row('Plans', '2021-22'),
    );
    expect(await told('vital-signs', input)).to.deep.equal([
      ['old figure', 'Say in a note how old they are'],
    ]);
    const after = await check('vital-signs', input, ['old figure']);
    expect(after.misleading).to.deep.equal([]);
    expect((after.dataset as { notes: unknown }).notes).to.deep.equal([
      'Latest figures that are old: Reviews (2020-21), Plans (2021-22).',
    ]);
  });
});

describe('a funnel that would mislead', () => {
  it('is one of an old year', async () => {
    const input = { title: 'Contacts (made-up figures)', contacts: 900, period: '2022-23' };
    const funnel = { ...input, outcomes: [{ name: 'Advice', value: 900 }] };
    expect(await told('threshold-funnel', funnel)).to.deep.equal([
      ['old figure', 'Say in the title how old it is'],
    ]);
    expect(await told('threshold-funnel', funnel, ['old figure'])).to.be.empty;
  });
});

describe('what would mislead', () => {
  it('stands against taking a picture away until it is cured or accepted', async () => {
    const checked = await check('indicator-trend', trend([88, 90, 92]));
    expect(standingOf(checked, [])).to.equal('misleading');
    expect(standingOf(checked, ['found'])).to.equal('misleading');
    expect(standingOf(checked, ['cut axis'])).to.equal('to accept');
    const after = await check('indicator-trend', trend([88, 90, 92]), ['cut axis']);
    expect(standingOf(after, [])).to.equal('to accept');
  });
});
