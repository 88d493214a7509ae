// Tests ratings, changes and overdue reports, and which rows a choice shows in which order.
import { expect } from '@open-wc/testing';
import { dayOf } from '../../../src/core/data/day.js';
import { countRatings, isBlank, isOverdue } from '../../../src/widgets/vital-signs/model.js';
import {
  type Choice,
  readAreas,
  readFilter,
  readSort,
  selectRows,
  writeSort,
} from '../../../src/widgets/vital-signs/model.select.js';
import { modelOf, sign, type Sign } from './signs.js';

const neutral: Sign['measure'] = { unit: 'percent', kind: 'flow', direction: 'neutral' };
const target = { value: 95, tolerance: 3 };

const rated = [
  sign('Missed', [90, 91], { target }),
  sign('Near', [90, 92], { target }),
  sign('Met', [90, 95], { target }),
  sign('Later', [90, 91], { target: { ...target, by: '2030-31' } }),
  sign('Withheld', [90, '[c]'], { target }),
  sign('Nothing known', ['[x]', '[x]'], { target }),
  sign('Without a target', [90, 91]),
  sign('Neutral', [90, 99], { measure: neutral, target }),
];

const shown = (
  signs: readonly Sign[],
  choice: Partial<Choice>,
  more: Parameters<typeof modelOf>[1] = {},
) =>
  selectRows(modelOf(signs, more), { filter: 'all', areas: [], ...choice }, 'en').groups.map(
    ({ rows }) => rows.map(({ id }) => id),
  );

describe('the rating of a row', () => {
  it('is the trend’s, and absent where the measure is neutral or has no target', () => {
    expect(modelOf(rated).rows.map(({ id, rating }) => [id, rating])).to.deep.equal([
      ['Missed', 'missed'],
      ['Near', 'within tolerance'],
      ['Met', 'met'],
      ['Later', 'not yet due'],
      ['Withheld', 'not rated'],
      ['Nothing known', 'not rated'],
      ['Without a target', undefined],
      ['Neutral', undefined],
    ]);
  });
  it('is counted for each row', () => {
    expect(countRatings(modelOf(rated).rows)).to.deep.equal({
      met: 1,
      'within tolerance': 1,
      missed: 1,
      'not yet due': 1,
      'not rated': 2,
      none: 2,
    });
  });
});

describe('a change', () => {
  const changed = (values: Parameters<typeof sign>[1]) =>
    modelOf([sign('One', values)]).rows[0]!.changed;
  it('is reported where both figures are known and differ', () => {
    expect(changed([88, 91])).to.equal(true);
    expect(changed([88, 88])).to.equal(false);
    expect(changed(['[c]', 88])).to.equal(false);
    expect(changed([88])).to.equal(false);
    expect(changed([88, { value: 91, marks: ['b'] }])).to.equal(false);
  });
});

describe('a row without any figure', () => {
  const blank = (sign: Sign) => isBlank(modelOf([sign]).rows[0]!);
  it('has none of its own or of others, no share or change, and none of quality', () => {
    const none = sign('One', ['[x]', '[c]']);
    expect(blank(none)).to.equal(true);
    expect(blank(sign('One', [1, '[c]']))).to.equal(false);
    expect(blank(sign('One', ['[x]', { value: '[x]', change: 150 }]))).to.equal(false);
    expect(blank(sign('One', ['[x]', { value: '[x]', share: 0.4 }]))).to.equal(false);
    expect(blank({ ...none, quality: { name: 'Audited', value: 54 } })).to.equal(false);
    expect(blank({ ...none, quality: { name: 'Audited', value: '[x]' } })).to.equal(true);
    const england = { name: 'England', role: 'national', values: ['[x]', 3] } as const;
    expect(blank({ ...none, series: [...none.series, england] })).to.equal(false);
  });
});

describe('a report that is due', () => {
  // Years of the sign end on 31 March 2022.
  const row = (due: string) => modelOf([sign('One', [88, 91], { due })]).rows[0]!;
  it('is overdue if its period ended before the indicator’s latest period did', () => {
    expect(isOverdue(row('2022-02'), undefined)).to.equal(true);
    expect(isOverdue(row('2022-03'), undefined)).to.equal(false);
    expect(isOverdue(row('2022-04'), undefined)).to.equal(false);
  });
  it('is overdue by the day, where one is given', () => {
    expect(isOverdue(row('2022-04'), dayOf(2022, 4, 30))).to.equal(false);
    expect(isOverdue(row('2022-04'), dayOf(2022, 5, 1))).to.equal(true);
    expect(isOverdue(modelOf([sign('One')]).rows[0]!, dayOf(2099, 1, 1))).to.equal(false);
  });
});

describe('filters', () => {
  it('show the rows they name, and count what each would show', () => {
    expect(shown(rated, { filter: 'missed' })).to.deep.equal([['Missed']]);
    expect(shown(rated, { filter: 'within-tolerance' })).to.deep.equal([['Near']]);
    expect(shown([sign('Same', [1, 1]), sign('Other')], { filter: 'changed' })).to.deep.equal([
      ['Other'],
    ]);
    expect(
      shown([sign('Late', [1, 1], { due: '2021' }), sign('Other')], { filter: 'overdue' }),
    ).to.deep.equal([['Late']]);
    const {
      counts,
      shown: some,
      total,
    } = selectRows(modelOf(rated), { filter: 'missed', areas: [] }, 'en');
    expect(counts).to.deep.equal({
      all: 8,
      missed: 1,
      'within-tolerance': 1,
      changed: 6,
      overdue: 0,
    });
    expect([some, total]).to.deep.equal([1, 8]);
  });
  it('are read from a text; anything else shows all', () => {
    expect(['missed', 'overdue', 'red', '', undefined].map(readFilter)).to.deep.equal([
      'missed',
      'overdue',
      'all',
      'all',
      'all',
    ]);
  });
});

describe('areas', () => {
  const inAreas = [
    sign('Visits', [1, 2], { area: { name: { en: 'Sampleton', cy: 'Tre Sampl' }, code: 'E1' } }),
    sign('Visits', [3, 4], { area: 'Mockford' }),
    sign('Visits', [5, 6], {}),
  ];
  it('are listed once each in the order of the rows, and not at all where there is only one', () => {
    expect(modelOf(inAreas).areas.map(({ name }) => name)).to.deep.equal([
      { en: 'Sampleton', cy: 'Tre Sampl' },
      'Mockford',
      'Exampleshire',
    ]);
    expect(modelOf(rated).areas).to.deep.equal([]);
  });
  it('are found by name in any language and by code, in any letter case', () => {
    const model = modelOf(inAreas);
    expect(readAreas('tre sampl|Exampleshire|Nowhere', model)).to.deep.equal([
      'sampleton',
      'exampleshire',
    ]);
    expect(readAreas('e1', model)).to.deep.equal(['sampleton']);
    expect(readAreas(undefined, model)).to.deep.equal([]);
  });
  it('narrow rows and counts', () => {
    const { shown: some, counts } = selectRows(
      modelOf(inAreas),
      { filter: 'all', areas: ['mockford'] },
      'en',
    );
    expect([some, counts.all]).to.deep.equal([1, 1]);
  });
});

describe('the order of rows', () => {
  const values = [
    sign('b', [5, 20], { due: '2022-02' }),
    sign('a', ['[c]', '[c]']),
    sign('c', [9, 10], { due: '2022-01' }),
    sign('d', ['[x]', '[x]']),
  ];
  const by = (text: string) => shown(values, { sort: readSort(text)! })[0];
  it('goes both ways, with absent values always last and in the author’s order', () => {
    expect(by('latest')).to.deep.equal(['c', 'b', 'a', 'd']);
    expect(by('-latest')).to.deep.equal(['b', 'c', 'a', 'd']);
    expect(by('change')).to.deep.equal(['c', 'b', 'a', 'd']);
    expect(by('due')).to.deep.equal(['c', 'b', 'a', 'd']);
    expect(by('indicator')).to.deep.equal(['a', 'b', 'c', 'd']);
  });
  it('by rating begins with missed targets', () => {
    expect(shown(rated, { sort: readSort('rating')! })[0]).to.deep.equal([
      'Missed',
      'Near',
      'Met',
      'Later',
      'Withheld',
      'Nothing known',
      'Without a target',
      'Neutral',
    ]);
  });
  it('is within groups, which are in the order of the dataset', () => {
    const groups = [
      sign('z', [1, 2], { group: 'Two' }),
      sign('y', [1, 2], { group: 'One' }),
      sign('x', [1, 2], { group: 'Two' }),
      sign('w', [1, 2]),
    ];
    expect(shown(groups, { sort: readSort('indicator')! })).to.deep.equal([
      ['x', 'z'],
      ['y'],
      ['w'],
    ]);
  });
  it('is the author’s where the text is not a column', () => {
    expect(readSort('colour')).to.equal(undefined);
    expect(readSort('')).to.equal(undefined);
    expect(readSort('-rating')).to.deep.equal({ by: 'rating', descending: true });
    const one = { by: 'latest', descending: false, of: 'Visits: in time' } as const;
    expect(readSort('latest:Visits: in time')).to.deep.equal(one);
    expect(
      ['-rating', 'latest:Visits: in time'].map((text) => writeSort(readSort(text)!)),
    ).to.deep.equal(['-rating', 'latest:Visits: in time']);
  });
});

describe('the areas of a scorecard', () => {
  const code = 'E08000017';
  const doncaster = { area: { name: 'Doncaster', code } };
  const city = { area: { name: 'City of Doncaster', code } };

  it('are one where they have one code, named as the first row names it', () => {
    const model = modelOf([
      sign('Plans', [1, 2], doncaster),
      sign('Visits', [1, 2], city),
      sign('Homes', [1, 2], { area: 'doncaster' }),
    ]);
    expect(model.areas).to.deep.equal([]);
    expect(model.rows.map(({ area }) => area)).to.deep.equal(Array(3).fill(doncaster.area));
  });

  it('are chosen together where they are one', () => {
    const signs = [
      sign('Plans', [1, 2], doncaster),
      sign('Visits', [1, 2], city),
      sign('Homes', [1, 2], { area: 'England' }),
    ];
    const model = modelOf(signs);
    expect(model.areas).to.deep.equal([doncaster.area, { name: 'England' }]);
    const areas = readAreas(code, model);
    expect(selectRows(model, { filter: 'all', areas }, 'en').total).to.equal(2);
    // By any of its names.
    for (const text of ['Doncaster', 'city of doncaster ', ' E08000017'])
      expect(readAreas(text, model), text).to.deep.equal(areas);
  });
});
