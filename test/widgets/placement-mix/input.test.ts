// Tests that a mix is read as its author means it, and that every fault is reported with its path and its remedy.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { examples } from '../../../src/widgets/placement-mix/examples.js';
import { parsePlacementMix, writePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { carers, parts } from './scene.js';

const messages = (input: unknown): readonly string[] =>
  parsePlacementMix(input).problems.map(problemText);
const read = (input: unknown) => parsePlacementMix(input).dataset!;

describe('reading a mix', () => {
  it('finds groups by id and by name, and sums what is not given', () => {
    const { groups, parts: list, mixes } = read(carers);
    expect(groups).to.deep.equal([
      { id: 'in-house', name: 'In-house', target: 0.75 },
      { id: 'external', name: 'External', target: 0.25 },
    ]);
    expect(list.map(({ group }) => group)).to.deep.equal([0, 0, 1, 1]);
    expect(mixes[0]!.now.groups.map(({ value }) => value)).to.deep.equal([210, 140]);
    expect(mixes[0]!.now.total.value).to.equal(350);
    expect(mixes[0]!.previous!.total.value).to.equal(341);
    expect(mixes[0]!.period!.text).to.equal('31 March 2025');
  });

  it('takes the dataset of the contract without a problem', () => {
    const dataset = {
      widget: 'placement-mix',
      title: 'Our foster carers',
      period: '31 March 2025',
      groups: carers.groups,
      parts: [
        { name: 'Our own carers', group: 'in-house', value: 168, previous: 161 },
        { name: 'Our carers, family and friends', group: 'in-house', value: '[c]' },
        { name: 'Agency carers', group: 'external', value: 142, previous: 149 },
        { name: 'Agency carers, parent and child', group: 'external', value: '[c]' },
      ],
      total: '[c]',
      totalPrevious: 341,
      previousPeriod: '31 March 2024',
    };
    expect(messages(dataset)).to.deep.equal([]);
    expect(read(dataset).mixes[0]!.now.groups.map(({ value }) => value)).to.deep.equal([
      '[x]',
      '[x]',
    ]);
  });

  it('puts parts of one name in several areas side by side, in order of first mention', () => {
    const { parts: list, mixes } = read({
      title: 'Homes',
      areas: [
        { area: 'Exampleshire', parts: parts({ Fostering: 320, Homes: 84 }) },
        { area: 'Sampleton', parts: parts({ Homes: 49, Schools: 12 }) },
      ],
    });
    expect(list.map(({ id }) => id)).to.deep.equal(['Fostering', 'Homes', 'Schools']);
    expect(mixes.map(({ now }) => now.parts.map(({ value }) => value))).to.deep.equal([
      [320, 84, '[x]'],
      ['[x]', 49, 12],
    ]);
    expect(mixes.map(({ area }) => area!.name)).to.deep.equal(['Exampleshire', 'Sampleton']);
  });

  it('takes parts, periods, protection and paths from each dataset of a list, and shares groups', () => {
    const list = [
      {
        title: 'A',
        area: 'Exampleshire',
        groups: [{ name: 'In', target: 0.75 }, { name: 'Out' }],
        period: '2024',
        parts: [
          { name: 'Own', group: 'In', value: 60 },
          { name: 'Agency', group: 'Out', value: 40 },
        ],
        disclosure: { threshold: 10 },
      },
      {
        title: 'B',
        area: 'Sampleton',
        period: '2025',
        previousPeriod: '2024',
        year: 'academic',
        parts: [
          { name: 'Agency', group: 'Out', value: 30, previous: 20 },
          { name: 'Lent', group: 'In', value: 7 },
        ],
        disclosure: { protected: true },
      },
    ];
    expect(messages(list)).to.deep.equal([]);
    const { groups, parts: all, mixes, disclosure } = read(list);
    expect(groups).to.deep.equal([
      { id: 'In', name: 'In', target: 0.75 },
      { id: 'Out', name: 'Out' },
    ]);
    expect(all.map(({ id, group }) => [id, group])).to.deep.equal([
      ['Own', 0],
      ['Agency', 1],
      ['Lent', 0],
    ]);
    expect(mixes.map(({ now }) => now.parts.map(({ value }) => value))).to.deep.equal([
      [60, 40, '[x]'],
      ['[x]', 30, 7],
    ]);
    expect(mixes.map(({ area }) => area!.name)).to.deep.equal(['Exampleshire', 'Sampleton']);
    expect(mixes.map(({ period }) => period!.text)).to.deep.equal(['2024', '2025']);
    expect(mixes.map(({ previous }) => previous?.parts[1]!.value)).to.deep.equal([undefined, 20]);
    expect(disclosure).to.deep.equal({ threshold: 10, protected: false });
    expect(mixes.map((mix) => mix.disclosure)).to.deep.equal([
      { threshold: 10, protected: false },
      { threshold: 5, protected: true },
    ]);
  });

  it('protects people in all datasets of a list where one counts them, or does not say what it counts', () => {
    const things = { title: 'A', measure: { counts: 'things' }, parts: parts({ A: 9 }) };
    const countsOf = (...list: readonly unknown[]) => read(list).measure.counts;
    expect(countsOf(things, { ...things, title: 'B' })).to.equal('things');
    expect(countsOf(things, { title: 'B', parts: parts({ A: 9 }) })).to.equal('people');
    expect(countsOf({ title: 'B', parts: parts({ A: 9 }) }, things)).to.equal('people');
  });

  it('finds the numbers of groups by id or name in each dataset of a list, whatever their order', () => {
    const own = [
      { name: 'Own', group: 'In', value: 6 },
      { name: 'Agency', group: 'Out', value: 9 },
    ];
    const list = [
      {
        title: 'A',
        groups: [
          { name: 'In', value: 60 },
          { name: 'Out', value: 40 },
        ],
        parts: own,
      },
      {
        title: 'B',
        groups: [
          { id: 'Out', name: 'External', value: 30 },
          { id: 'in', name: 'In', value: 70 },
        ],
        parts: own,
      },
      { title: 'C', groups: [{ name: 'Out' }, { name: 'In', value: 5 }], parts: own },
    ];
    const { mixes } = read(list);
    expect(mixes.map(({ now }) => now.groups.map(({ value }) => value))).to.deep.equal([
      [60, 40],
      [70, 30],
      ['[!]', 9],
    ]);
    // The third is less than its parts, and is named where it is written.
    expect(messages(list).some((each) => each.startsWith('[2].groups[1].value: '))).to.equal(true);
  });

  it('keeps every source and note of a list, each once', () => {
    const one = {
      title: 'A',
      area: 'A',
      parts: parts({ A: 9 }),
      source: 'Returns',
      notes: ['One.'],
    };
    const first = read([
      one,
      { ...one, area: 'B', notes: ['One.', 'Two.'] },
      { ...one, area: 'C', source: { name: 'Census', url: 'https://census.example/' } },
    ]);
    expect(first.notes).to.deep.equal(['One.', 'Two.']);
    expect(first.source).to.deep.equal({ name: 'Returns' });
    expect(first.otherSources).to.deep.equal([{ name: 'Census', url: 'https://census.example/' }]);
    expect(writePlacementMix(first).notes).to.deep.equal([
      'One.',
      'Two.',
      'Census, https://census.example/',
    ]);
    expect(read({ ...one, notes: undefined })).not.to.have.property('otherSources');
  });

  it('does not write the rounding of the first dataset of a list for the others', () => {
    const one = { title: 'A', area: 'A', parts: parts({ A: 92 }) };
    const first = read([
      { ...one, disclosure: { rounding: 5 } },
      { ...one, area: 'B' },
    ]);
    const again = read(writePlacementMix(first));
    expect(again.mixes.map(({ disclosure }) => disclosure.rounding)).to.deep.equal([5, undefined]);
  });

  it('reads a list of one as that one, and areas within a list after each other', () => {
    const one = { title: 'A', area: 'Exampleshire', parts: parts({ Fostering: 320 }) };
    expect(read([one]).area).to.deep.equal({ name: 'Exampleshire' });
    expect(read([one]).mixes).to.have.lengthOf(1);
    const areas = ['Sampleton', 'Mockford'].map((area) => ({ area, parts: parts({ Homes: 49 }) }));
    const { mixes } = read([one, { title: 'B', areas }]);
    expect(mixes.map(({ path }) => path)).to.deep.equal([[0], [1, 'areas', 0], [1, 'areas', 1]]);
  });

  it('writes a list as one dataset with areas, which reads to the same again', () => {
    const first = read([
      { title: 'A', area: 'Exampleshire', period: '2024', parts: parts({ A: 32, B: '[c]' }) },
      { title: 'A', area: 'Sampleton', period: '2025', parts: parts({ A: 27 }), total: 40 },
    ]);
    const again = parsePlacementMix(writePlacementMix(first));
    expect(again.problems).to.deep.equal([]);
    const withoutPlaces = (mix: typeof first) =>
      mix.mixes.map(({ path: _, places: _places, ...rest }) => rest);
    expect(withoutPlaces(again.dataset!)).to.deep.equal(withoutPlaces(first));
    expect(again.dataset!.parts).to.deep.equal(first.parts);
  });

  it('reads a list of datasets as areas side by side, with the title of the first', () => {
    const { title, area, mixes } = read([
      { title: 'A', area: 'Exampleshire', parts: parts({ Fostering: 320 }) },
      { title: 'B', area: 'Sampleton', period: '2025', parts: parts({ Fostering: 227 }) },
    ]);
    expect(title).to.equal('A');
    expect(area).to.equal(undefined);
    expect(mixes.map((mix) => [mix.path, mix.now.total.value])).to.deep.equal([
      [[0], 320],
      [[1], 227],
    ]);
  });

  it('writes what it has read, so that reading it again gives the same', () => {
    for (const [name, { dataset }] of Object.entries(examples)) {
      const first = parsePlacementMix(dataset).dataset;
      if (!first || parsePlacementMix(dataset).problems.length > 0) continue;
      const again = parsePlacementMix(JSON.parse(JSON.stringify(writePlacementMix(first))));
      expect(again.problems, name).to.deep.equal([]);
      expect(again.dataset, name).to.deep.equal(first);
    }
  });

  it('draws or refuses every example as its kind states', () => {
    for (const [name, example] of Object.entries(examples)) {
      const { dataset, problems } = parsePlacementMix(example.dataset);
      const drawn = example.kind !== 'invalid' || example.drawn;
      expect(dataset !== undefined, name).to.equal(drawn);
      if (example.kind === 'usual') expect(problems, name).to.deep.equal([]);
    }
  });
});

describe('faults of a mix', () => {
  const refused: Readonly<Record<string, readonly [unknown, ...string[]]>> = {
    'parts that add to more than the total': [
      { title: 'Homes', parts: parts({ Fostering: 30, Homes: 20 }), total: 40 },
      'total: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown',
    ],
    'parts that fall short of the total': [
      { title: 'Homes', parts: parts({ Fostering: 30 }), total: 40 },
      'total: expected parts that add up to it, received parts that add to less; add the part that is missing, or correct the sum',
    ],
    'a target over 1': [
      { ...carers, groups: [{ id: 'in-house', name: 'In-house', target: 75 }, carers.groups![1]] },
      'groups[0].target: expected a share from 0 to 1, received 75; did you mean 0.75?',
    ],
    'targets that add to more than 1': [
      { ...carers, groups: carers.groups!.map((group) => ({ ...group, target: 0.75 })) },
      'groups: expected targets that add to 1 at most, received targets that add to more; correct them; none is drawn',
    ],
    'a share in per cent, which is not quoted since beside a total it tells how many': [
      { title: 'Homes', parts: parts({ A: { value: '[x]', share: 2.5 }, B: 40 }), total: 43 },
      'parts[0].value.share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6',
    ],
    'a share under 0': [
      { title: 'Homes', parts: parts({ A: { value: '[x]', share: -0.1 }, B: 40 }) },
      'parts[0].value.share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6',
    ],
    'shares that add to more than 1': [
      {
        title: 'Homes',
        parts: parts({ A: { value: '[x]', share: 0.8 }, B: { value: '[x]', share: 0.8 } }),
      },
      'parts: expected shares that add to 1, received shares that add to more; correct them; 0.6 is 60%; none of them is shown',
    ],
    'two groups of one name': [
      { ...carers, groups: [...carers.groups!, { name: 'External', id: 'external' }] },
      'groups[2].id: expected each id once, received "external", the same as groups[1]; rename one, or give each an "id"; they are drawn as one, without a target',
    ],
    'a group that is less than its parts': [
      { ...carers, groups: [{ ...carers.groups![0]!, value: 200 }, carers.groups![1]] },
      'groups[0].value: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown',
    ],
    'a group that no part names': [
      { ...carers, groups: [...carers.groups!, { id: 'kin', name: 'Kinship' }] },
      'groups[2]: expected a group that a part names, received "kin", which none does; write it as "group" of its parts, or remove it; it is left out',
    ],
    'parts beside areas': [
      { ...carers, total: undefined, areas: [{ area: 'North', parts: carers.parts }] },
      'parts: expected either areas, or parts and a total, received both; write these as one of the areas; they are left out',
    ],
    'a part with an unknown group': [
      { ...carers, parts: [...carers.parts!, { name: 'On loan', group: 'borrowed', value: 9 }] },
      'parts[4].group: expected the id or name of a group, received "borrowed"; add the group, or correct it; shares of groups are left out',
    ],
    'a part whose group is no text': [
      { ...carers, parts: [...carers.parts!, { name: 'On loan', group: 3, value: 9 }] },
      'parts[4].group: expected the id or name of a group, received a number; write it in quotes',
    ],
    'two parts of one name': [
      {
        ...carers,
        parts: [...carers.parts!, { name: 'Agency carers', group: 'external', value: 9 }],
      },
      'parts[4].name: expected each name once, received "Agency carers", the same as parts[2]; rename one, or give each an "id"; neither number is shown',
    ],
    'a negative count': [
      { title: 'Homes', parts: parts({ Fostering: -8, Homes: 20 }) },
      'parts[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ],
    'a part of a person': [
      { title: 'Homes', parts: parts({ Fostering: 8.5, Homes: 20 }) },
      'parts[0].value: expected a whole number of 0 or more, received a fraction; correct it, or write "[x]"',
    ],
    'text for a number': [
      { title: 'Homes', parts: parts({ Fostering: '80', Homes: 20 }) },
      'parts[0].value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    ],
    'an unknown period': [
      { title: 'Homes', period: 'lately', parts: parts({ Homes: 20 }) },
      'period: expected a period, received "lately"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'a period that may be a count, which is not repeated': [
      { title: 'Homes', period: 3, previousPeriod: '3', parts: parts({ Homes: 20 }) },
      'period: expected a period, received a number; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
      'previousPeriod: expected a period, received a number in quotes; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'an unknown group that may be a count, which is not repeated': [
      { ...carers, parts: [...carers.parts!, { name: 'On loan', group: '3', value: 9 }] },
      'parts[4].group: expected the id or name of a group, received a number in quotes; add the group, or correct it; shares of groups are left out',
    ],
    'the dataset of another widget, and nothing else': [
      { widget: 'indicator-trend', title: 'Homes', parts: 7 },
      'widget: expected "placement-mix", received "indicator-trend"; use the tag of that widget, or correct it; nothing is drawn',
    ],
    'the dataset of another widget in a list': [
      [
        { title: 'A', parts: parts({ A: 9 }) },
        { widget: 'vital-signs', title: 'B' },
      ],
      '[1].widget: expected "placement-mix", received "vital-signs"; use the tag of that widget, or correct it; nothing is drawn',
    ],
    'neither parts nor targets': [
      { title: 'Homes' },
      'parts: expected one part at least, received none that can be drawn; add or correct one',
    ],
    'what is no dataset in a list': [
      [{ title: 'Homes', parts: parts({ A: 9 }) }, 7],
      '[1]: expected a dataset, received a number; write { "title": "…", "parts": [{ "name": "…", "value": 168 }] }',
    ],
    'a fault in the second of a list': [
      [
        { title: 'Homes', parts: parts({ A: 9 }) },
        { title: 'Homes', parts: parts({ A: 9, B: 20 }), total: 20, period: 'soon' },
      ],
      '[1].period: expected a period, received "soon"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
      '[1].total: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown',
    ],
    'a list without a date among lists of several': [
      [
        { title: 'Homes', period: '2022-23', parts: parts({ A: 9 }) },
        { title: 'Homes', period: '2023-24', parts: parts({ A: 9 }) },
        { title: 'Homes', parts: parts({ A: 9 }) },
      ],
      '[2].period: expected a period, since the lists are of several dates, received none; add it; this list is left out',
    ],
    'numbers before without a date': [
      [
        { title: 'Homes', period: '2022-23', parts: parts({ A: 9 }) },
        { title: 'Homes', period: '2023-24', parts: [{ name: 'A', value: 9, previous: 8 }] },
      ],
      '[1].previousPeriod: expected a period, since the lists are of several dates, received none; add it; "previous" is left out',
    ],
    'two areas of one code': [
      {
        title: 'Homes',
        areas: ['Doncaster', 'North'].map((name) => ({
          area: { name, code: 'E08000017' },
          parts: parts({ A: 9 }),
        })),
      },
      'areas[1].area.code: expected a code that no other area has, received that of areas[0]; correct it, or leave it out; it is not used for either',
    ],
    'an empty list': [[], 'dataset: expected one dataset at least, received a list of 0; add one'],
    'a fault in the second of several areas': [
      { title: 'Homes', areas: [{ parts: parts({ A: 9 }) }, { parts: parts({ A: -9 }) }] },
      'areas[1].parts[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ],
  };
  for (const [what, [input, ...expected]] of Object.entries(refused)) {
    it(`names ${what}, with its path and its remedy`, () => {
      expect(messages(input)).to.deep.equal(expected);
    });
  }

  it('sums no group where a part has one that cannot be read', () => {
    const loan = { name: 'On loan', group: 3, value: 90 };
    expect(read({ ...carers, parts: [...carers.parts!, loan] }).groups).to.deep.equal([]);
  });

  it('quotes no number that counts people', () => {
    const input = {
      title: 'Homes',
      parts: parts({ A: -7777, B: '7777', C: 77.77, D: { value: '[x]', share: 77 } }),
      total: 7777,
    };
    expect(messages(input).join(' ')).not.to.match(/77/);
  });

  it('keeps two parts of one name as one whose number cannot be read, so that no sum is wrong', () => {
    const { parts: list, mixes } = read({
      title: 'Homes',
      parts: [
        { name: 'A', value: 30 },
        { name: 'A', value: 20 },
        { name: 'B', value: 10 },
      ],
    });
    expect(list.map(({ id }) => id)).to.deep.equal(['A', 'B']);
    expect(mixes[0]!.now.parts.map(({ value }) => value)).to.deep.equal(['[!]', 10]);
    expect(mixes[0]!.now.total.value).to.equal('[x]');
  });

  it('takes the numbers of a group from its own place, past one that is named twice', () => {
    const { groups, mixes } = read({
      title: 'Homes',
      groups: [
        { name: 'In', target: 0.5, value: 30 },
        { name: 'In', target: 0.6, value: 20 },
        { name: 'Out', value: 15 },
      ],
      parts: [
        { name: 'A', group: 'In', value: 20 },
        { name: 'B', group: 'Out', value: 15 },
      ],
    });
    expect(groups).to.deep.equal([
      { id: 'In', name: 'In' },
      { id: 'Out', name: 'Out' },
    ]);
    expect(mixes[0]!.now.groups.map(({ value }) => value)).to.deep.equal(['[!]', 15]);
  });

  it('keeps a part that cannot be read, under the name of its place', () => {
    const { parts: list, mixes } = read({
      title: 'Homes',
      parts: [{ value: 30 }, { name: 'B', value: 10 }],
      total: 40,
    });
    expect(list.map(({ name }) => name)).to.deep.equal(['parts[0]', 'B']);
    expect(mixes[0]!.now.parts.map(({ value }) => value)).to.deep.equal(['[!]', 10]);
  });

  it('allows rounded numbers of a publisher to add up to a little more than their total', () => {
    const dataset = {
      title: 'Homes',
      parts: parts({ A: 20, B: 30, C: 50 }),
      total: 90,
      disclosure: { protected: true, rounding: 10 },
    };
    expect(messages(dataset)).to.deep.equal([]);
    expect(messages({ ...dataset, disclosure: { protected: true } }).length).to.equal(1);
    // Without protection too, where the numbers have been rounded.
    const open = { ...dataset, disclosure: { rounding: 10 } };
    expect(messages(open)).to.deep.equal([]);
    expect(messages({ ...open, parts: parts({ A: 21, B: 30, C: 50 }) }).length).to.equal(1);
    expect(messages({ ...open, total: 70 }).length).to.equal(1);
  });

  it('keeps a rounded total of England in a table that is not said to be protected', async () => {
    const england = (await (await fetch('/demo/data/placements-england.json')).json()) as {
      readonly disclosure: { readonly protected: boolean };
      readonly totalPrevious: number;
    };
    const { disclosure } = england;
    expect(disclosure.protected).to.equal(true);
    const open = { ...england, disclosure: { ...disclosure, protected: false } };
    expect(messages(open)).to.deep.equal([]);
    expect(read(open).mixes[0]!.previous!.total.value).to.equal(england.totalPrevious);
  });

  it('draws nothing where every area was refused, targets neither', () => {
    const groups = [{ name: 'In-house', target: 0.75 }];
    for (const areas of [[1], []]) {
      const { dataset, problems } = parsePlacementMix({ title: 'Homes', groups, areas });
      expect(dataset).to.equal(undefined);
      expect(problems.at(-1)!.code).to.equal('no part');
    }
  });
});
