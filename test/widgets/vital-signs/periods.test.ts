// Tests what a scorecard says and draws of breaks, of figures that are not rated, and of periods that do not compare.
import { expect } from '@open-wc/testing';
import { sparkline } from '../../../src/core/chart/sparkline.js';
import { vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { countRatings } from '../../../src/widgets/vital-signs/model.js';
import { selectRows } from '../../../src/widgets/vital-signs/model.select.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import '../../../src/widgets/vital-signs/index.js';
import { mount, unmountAll } from '../../support/mount.js';
import { card, modelOf, rowsOf, sign, type Sign } from './signs.js';

type Values = Parameters<typeof sign>[1];

const referrals = { unit: 'referrals', kind: 'flow', counts: 'things', direction: 'high' } as const;
const twoMonths = { measure: referrals, projection: { monthsElapsed: 2 } } as const;
const QUARTERS = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'];
const target = { value: 45 };

const rowOf = (values: Values, more: Partial<Sign> = {}) => {
  const model = modelOf([sign('One', values, more)]);
  const [layout] = rowsOf(model);
  return { row: model.rows[0]!, layout: layout!, said: words.line(model.rows[0]!) };
};

describe('the line of a row', () => {
  /** The path of the line with one decimal place. */
  const drawn = (values: Values, more: Partial<Sign> = {}) => {
    const { layout, said } = rowOf(values, more);
    const { line, hollow, last, alone } = sparkline(layout.line);
    return { line, hollow, last: last && Math.round(last.y * 10) / 10, alone: alone.length, said };
  };

  it('is not joined across a break, by mark or by event', () => {
    const right = {
      line: 'M3,16.7L22.5,15.3M42,3L61.5,3L81,3.7',
      hollow: false,
      last: 3.7,
      alone: 0,
      said: 'From 10% in 2020-21 to 12% in 2021-22; not joined: from 30% in 2022-23 to 29% in 2024-25',
    };
    // Percentages here do not begin at zero: 10 is the least and 30 the most.
    const of = (more: Partial<Sign>, third: NonNullable<Values>[number] = 30) =>
      drawn([10, 12, third, 30, 29], more);
    const marked = of({}, { value: 30, marks: ['b'] });
    const byEvent = of({ events: [{ period: '2022-23', label: 'New system', break: true }] });
    expect(marked).to.eql(byEvent);
    expect({ ...marked, line: '' }).to.eql({ ...right, line: '' });
    expect(marked.line).to.match(/^M3,17L22\.5,[\d.]+M42,3L61\.5,3L81,3\.7$/);
    expect(of({ events: [{ period: '2022-23', label: 'No break' }] }).line).to.match(
      /^M3,17L22\.5,[\d.]+L42,3L61\.5,3L81,3\.7$/,
    );
  });

  it('does not fall to a year that is not over, whose point is hollow', () => {
    expect(drawn([520, 560, 590, 90], twoMonths)).to.deep.include({
      hollow: true,
      last: 17,
      alone: 0,
      said: 'From 520 referrals in 2020-21 to 590 referrals in 2022-23; not joined: 90 referrals in 2023-24 so far',
    });
    expect(drawn([520, 560, 590, 90], twoMonths).line).to.match(/^M3,\S+L29,\S+L55,3$/);
    expect(drawn([520, 560, 590, '[c]'], twoMonths).hollow).to.equal(false);
  });

  it('is not joined between a year and its quarters', () => {
    const { line, said } = drawn([12, 11, 10, 14, 47], { measure: referrals, periods: QUARTERS });
    expect(line.match(/M/g)).to.have.length(1);
    expect(line.match(/L/g)).to.have.length(3);
    expect(said).to.equal(
      'From 12 referrals in 2023-24 Q1 to 14 referrals in 2023-24 Q4; not joined: 47 referrals in 2023-24',
    );
  });
});

describe('a figure that is not rated', () => {
  const cases: readonly (readonly [string, Values, Partial<Sign>?])[] = [
    ['rounds to zero', [40, 50, '[k]']],
    ['not available', [40, 50, '[x]']],
    ['unreliable', [40, 50, '[u]']],
    ['withheld', [40, 50, '[c]']],
    ['none recorded', [40, 50, '[w]']],
    ['not applicable', [40, 50, '[z]']],
    ['forecast', [40, 50, { value: 50, marks: ['f'] }]],
    ['low reliability', [40, 50, { value: 50, marks: ['u'] }]],
    ['part year', [40, 50, 60], twoMonths],
    ['part year of a percentage', [40, 50, 60], { projection: { monthsElapsed: 7 } }],
    [
      'other length',
      [40, 50, 60],
      { measure: referrals, periods: ['2021-22', '2022-23', '2023-24 Q1'] },
    ],
    ['no target', [40, 50, 60], { target: { value: [40, 40, null] } }],
  ];
  const signs = cases.map(([name, values, more]) => sign(name, values, { target, ...more }));
  const model = modelOf([
    ...signs,
    sign('Met', [40, 50], { target }),
    sign('Missed', [50, 40], { target }),
  ]);

  it('is "not rated" in its row, in the counts and in the summary', () => {
    const rated = model.rows.filter(({ rating }) => rating !== 'not rated').map(({ id }) => id);
    expect(rated).to.eql(['Met', 'Missed']);
    expect(countRatings(model.rows)).to.deep.include({ met: 1, missed: 1, 'not rated': 12 });
    const { value, beside } = words.surface(model);
    expect(`${value} ${beside}`).to.equal('1 of 2 rated indicators missed its target');
    expect(words.surface(model).description().at(-1)).to.equal(
      '1 of 2 rated indicators missed its target; 1 met; 12 not rated. Missed: Missed.',
    );
  });

  it('is in no filter of ratings, and an older one has not changed', () => {
    const { counts } = selectRows(model, { filter: 'all', areas: [] }, 'en');
    expect(counts).to.deep.include({ missed: 1, 'within-tolerance': 0 });
    const changed = model.rows.filter(({ changed: has }) => has).map(({ id }) => id);
    expect(changed).to.eql(['no target', 'Met', 'Missed']);
    const sorted = (by: 'latest' | 'change') =>
      selectRows(model, { filter: 'all', areas: [], sort: { by, descending: true } }, 'en')
        .groups.flatMap(({ rows }) => rows)
        .map(({ id }) => id);
    // Rows without a figure of the last period stand last, whatever an older one was.
    expect(sorted('latest').slice(-6)).to.eql(cases.slice(0, 6).map(([name]) => name));
    expect(sorted('change').slice(-6)).to.not.include('Met');
  });
});

describe('a change between periods that do not compare', () => {
  const cell = (values: Values, more: Partial<Sign>) => rowOf(values, more).layout.change!;

  it('is a word for the eye and a sentence for the ear', () => {
    const quarters = cell([12, 11, 10, 14, 47], { measure: referrals, periods: QUARTERS });
    expect([quarters.short, quarters.whole]).to.eql([
      'other length',
      ['Not compared with 2023 to 2024, quarter 4: the periods differ in length'],
    ]);
    const spans = cell([12, 13], { periods: ['2015-17', '2016-18'] });
    expect([spans.short, spans.whole]).to.eql([
      'overlap',
      ['Not compared with the 3 years ending 31 March 2017: the periods overlap'],
    ]);
    const part = cell([520, 90], twoMonths);
    expect([part.short, part.whole]).to.eql([
      'part year',
      ['Not compared with 2020 to 2021: the year is not over'],
    ]);
    const last = cell([40, '[x]', 44], {});
    expect([last.short, last.whole]).to.eql([
      '↑ 4 pts',
      ['Up 4 percentage points since 2020 to 2021, the last figure'],
    ]);
  });
});

describe('a forecast', () => {
  it('is marked in the cells of what is compared with it', () => {
    const forecast = { value: 40, marks: ['f'] };
    const series = [
      { name: 'Exampleshire', role: 'area', values: [forecast, 44] },
      { name: 'England', role: 'national', values: [41, forecast] },
    ];
    const { change, comparisons } = rowOf([40, 44], { series } as never).layout;
    expect([change!.short, comparisons!.short]).to.eql(['↑ 4 pts from [f]', '40% [f]']);
    expect([...change!.whole, ...comparisons!.whole]).to.eql([
      'Up 4 percentage points since 2020 to 2021 (forecast)',
      '4 percentage points higher than England (40%, forecast)',
    ]);
  });
});

describe('the element', () => {
  afterEach(unmountAll);

  it('draws and says them in its rows', async () => {
    const { element } = await mount('council-vital-signs', {
      data: card([
        sign('Part year', [520, 560, 590, 90], { ...twoMonths, target: { value: 600 } }),
        sign('Broken', [10, 12, { value: 30, marks: ['b'] }, 31], { target }),
        sign('Rounds to zero', [40, 50, 50, '[k]'], { target }),
      ]),
    });
    const rows = [...element.shadowRoot!.querySelectorAll('[part=chart] .rows tr')].filter((row) =>
      row.querySelector('button.open'),
    );
    const of = (selector: string) => rows.map((row) => row.querySelector(selector));
    expect(of('.col-rating strong').map((each) => each?.textContent)).to.eql([
      'Not rated',
      'Missed',
      'Not rated',
    ]);
    expect(of('.sparkline .hollow').map(Boolean)).to.eql([true, false, false]);
    const moves = of('.sparkline .line').map(
      (path) => path!.getAttribute('d')!.match(/M/g)!.length,
    );
    expect(moves).to.eql([1, 2, 1]);
    expect(of('.col-change .figure').map((each) => each?.textContent)).to.eql([
      'part year',
      '↑ 1 pt',
      'not known',
    ]);
    const { fill, stroke } = getComputedStyle(rows[0]!.querySelector('.sparkline .hollow')!);
    expect(fill).to.not.equal(stroke);
  });
});

describe('a span of years', () => {
  it('is named in whole, although it ends with the period of the head', () => {
    const spans = { periods: ['2009-10 - 2011-12', '2012-13 - 2014-15'] };
    const shorter = { periods: ['2011-12 - 2012-13', '2013-14 - 2014-15'] };
    const beside = (last: NonNullable<Values>[number], more: Partial<Sign>) => {
      const model = modelOf([
        sign('One', [12, 13], more),
        sign('Two', [12, 13], more),
        sign('Three', [12, last], shorter),
      ]);
      const { under, rowAt } = vitalSignsLayout(model, words, { density: 'normal' });
      return [under.latest, ...rowAt(2).latest.second];
    };
    expect(beside(13, spans)).to.eql(['2012-13 to 2014-15', '2013-14 to 2014-15']);
    expect(beside(13, { periods: ['2014-15 Q3', '2014-15 Q4'] })).to.eql([
      '2014-15 Q4',
      '2013-14 to 2014-15',
    ]);
    expect(beside('[x]', { periods: ['2012-13 Q3', '2012-13 Q4'] })).to.eql([
      '2012-13 Q4',
      '2013-14 to 2014-15',
      '12% 2011-12 to 2012-13',
    ]);
  });
});
