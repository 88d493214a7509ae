// Holds that choices make datasets that the widgets take, with the figures of the published files.
// Figures are the Department's where a file of demo/data/sources is named, else made up.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { moduleOf, stageOf } from '../support/stage.mjs';
import { codesOf } from './cubes.mjs';
import { randomFrom } from '../support/random-from.mjs';
import { anyOf } from './random.mjs';

const { readDelimited } = await moduleOf('read/delimited');
const { readDfe } = await moduleOf('read/dfe');
const { readTidy } = await moduleOf('read/tidy');
const { readOns } = await moduleOf('read/ons');
const { readNeighbours } = await moduleOf('read/neighbours');
const { chooseTrend } = await moduleOf('read/choose.trend');
const { chooseMix } = await moduleOf('read/choose.mix');
const { chooseFunnel } = await moduleOf('read/choose.funnel');
const { chooseSigns } = await moduleOf('read/choose.signs');
const { chooseCosts } = await moduleOf('read/choose.costs');
const { folded } = await moduleOf('read/folded-name');
const { parseIndicatorTrend } = await stageOf('indicator-trend', 'input');
const { parsePlacementMix } = await stageOf('placement-mix', 'input');
const { parseThresholdFunnel } = await stageOf('threshold-funnel', 'input');
const { parseVitalSigns } = await stageOf('vital-signs', 'input');
const { parseCostComparator } = await stageOf('cost-comparator', 'input');

const demo = new URL('../../demo/data/', import.meta.url);
const tableOf = (name) =>
  readDelimited(readFileSync(new URL(`sources/${name}`, demo), 'utf8')).table;
const madeBefore = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, demo), 'utf8'));
const dfe = (name) => readDfe(tableOf(name)).cube;
const neighbours = readNeighbours(tableOf('sn_model_2025_wide.csv'));
const tidy = (...lines) => readTidy(readDelimited(lines.join('\n')).table).cube;

/** The dataset, which its widget takes without a fault. */
function taken(parse, { dataset, problems }, expected = []) {
  assert.deepEqual(codesOf({ problems }), expected);
  const parsed = parse(dataset);
  assert.deepEqual(
    parsed.problems.filter(({ severity }) => severity === 'fault'),
    [],
  );
  assert.ok(parsed.dataset);
  return dataset;
}

/** Shorthand in one form: files write it bare, authors in brackets. */
const values = (list) =>
  list.map((value) => (typeof value === 'string' ? value.replace(/[[\]]/g, '') : value));

describe('a trend', () => {
  const rates = dfe('cla_number_and_rate_per_10k_children.csv');
  const choices = { area: 'Doncaster', measure: 'rate_per_10000', year: 'financial' };

  it('has the figures of the one that was made by hand', () => {
    const { dataset, problems } = chooseTrend(rates, {
      ...choices,
      comparators: ['england', 'neighbours'],
      neighbours,
    });
    taken(parseIndicatorTrend, { dataset, problems });
    const before = madeBefore('children-looked-after-rate');
    assert.deepEqual(dataset.area, before.area);
    assert.equal(dataset.measure.unit, before.measure.unit);
    assert.equal(dataset.series.filter(({ role }) => role === 'neighbours').length, 10);
    const byYear = ({ periods }, list) =>
      Object.fromEntries(periods.map((period, i) => [period, values(list)[i]]));
    for (const { name, values: list } of dataset.series) {
      const same = before.series.find((each) => each.name === name);
      assert.deepEqual(byYear(dataset, list), byYear(before, same.values), name);
    }
  });

  it('has intervals and notes of ONS', () => {
    const text = readFileSync(new URL('samples/ons-adult-obesity.csv', import.meta.url), 'utf8');
    const { cube } = readOns(readDelimited(text).table);
    const dataset = taken(
      parseIndicatorTrend,
      chooseTrend(cube, { area: 'Darlington', comparators: ['England'] }),
    );
    assert.deepEqual(dataset.series[0], {
      name: 'Darlington',
      role: 'area',
      values: [33.28734, 32.13596],
      interval: { lower: [28.40237, 27.00965], upper: [38.46154, 37.29904] },
    });
    assert.equal(dataset.measure.unit, 'percent');
  });

  it('finds an area by its code, and by another spelling with a warning', () => {
    const areaOf = (area) => chooseTrend(rates, { ...choices, area });
    assert.equal(areaOf('E08000017').dataset.area.name, 'Doncaster');
    assert.equal(areaOf('371').dataset.area.name, 'Doncaster');
    const otherwise = areaOf('City of Doncaster Council');
    assert.deepEqual(
      [codesOf(otherwise), otherwise.dataset.area.name],
      [['area spelled otherwise'], 'Doncaster'],
    );
    assert.deepEqual(areaOf('Doncastor').problems[0].facts, { of: 'area', choices: ['Doncaster'] });
  });

  it('says which choices are open, and makes nothing', () => {
    const { dataset, problems } = chooseTrend(rates, { year: 'financial' });
    assert.equal(dataset, undefined);
    assert.deepEqual(
      problems.map(({ facts }) => facts.of),
      ['measure', 'area'],
    );
    const cube = tidy('Area,Year,Sex,Value', 'Ayton,2024-25,Boys,7', 'Ayton,2024-25,Girls,9');
    assert.deepEqual(chooseTrend(cube, { unit: 'count' }).problems[0].facts, {
      of: 'filter',
      in: 'Sex',
      choices: ['Boys', 'Girls'],
    });
    assert.deepEqual(codesOf(chooseTrend(cube, { where: { Sex: 'Boys' } })), ['unit not told']);
    assert.deepEqual(codesOf(chooseTrend(cube, { where: { Age: '16' }, unit: 'count' })), [
      'no such column',
    ]);
    assert.deepEqual(
      taken(parseIndicatorTrend, chooseTrend(cube, { where: { sex: 'girls' }, unit: 'count' }))
        .series[0].values,
      [9],
    );
  });

  it('says where comparators are missing', () => {
    const of = (comparators, more) =>
      codesOf(chooseTrend(rates, { ...choices, comparators, ...more }));
    assert.deepEqual(of(['region']), ['no comparator']);
    assert.deepEqual(of(['neighbours']), ['no comparator']);
    assert.deepEqual(of(['neighbours'], { neighbours: new Map([['371', ['372', '999']]]) }), [
      'neighbours missing',
    ]);
  });

  it('asks what a bare year means', () => {
    const { year: _, ...rest } = choices;
    assert.deepEqual(codesOf(chooseTrend(rates, rest)), ['year not told']);
  });

  it('has the region that an area lies in', () => {
    const cube = tidy(
      'Local authority,Region,Year,Rate (%)',
      'Ayton,North East,2023-24,7',
      'Ayton,North East,2024-25,8',
      'North East,,2024-25,9',
    );
    const { series } = taken(
      parseIndicatorTrend,
      chooseTrend(cube, { area: 'Ayton', comparators: ['region'] }),
    );
    assert.deepEqual(series[1], { name: 'North East', role: 'region', values: [null, 9] });
  });
});

describe('a mix', () => {
  const cube = dfe('la_cla_on_31_march_placements.csv');
  const choices = {
    area: 'Doncaster',
    where: { 'cla group': 'Place providers' },
    parts: 'characteristic',
    year: 'financial',
    total: 'Total',
  };

  it('has the counts of the one that was made by hand, and no categories of other groups', () => {
    const before = madeBefore('place-providers-doncaster');
    const dataset = taken(parsePlacementMix, chooseMix(cube, choices));
    const rows = ({ parts }) =>
      parts.map(({ name, value, previous }) => [name, ...values([value, previous])]).sort();
    assert.deepEqual(rows(dataset), rows(before));
    assert.deepEqual(
      values([dataset.total, dataset.totalPrevious]),
      values([before.total, before.totalPrevious]),
    );
  });

  it('asks which of several totals is the whole', () => {
    const activity = tidy(
      'Area,Year,Activity,Number', 'Ayton,2024-25,Education,70', 'Ayton,2024-25,None,30',
      'Ayton,2024-25,Total in education,70', 'Ayton,2024-25,Total,100',
    ); // prettier-ignore
    const open = chooseMix(activity, { area: 'Ayton' });
    assert.deepEqual(open.problems[0].facts, {
      of: 'total',
      in: 'Activity',
      choices: ['Total in education', 'Total'],
    });
    const dataset = taken(
      parsePlacementMix,
      chooseMix(activity, { total: 'Total', leaveOut: ['Total in education'] }),
    );
    assert.deepEqual([dataset.parts.map(({ value }) => value), dataset.total], [[70, 30], 100]);
  });

  it('refuses percentages, and names the counts', () => {
    const percents = tidy(
      'Area,Year,Place,Number,Percentage',
      'Ayton,2024-25,Foster,70,70',
      'Ayton,2024-25,Other,30,30',
    );
    const { problems } = chooseMix(percents, { measure: 'Percentage' });
    assert.deepEqual(problems[0].facts, { of: 'measure', choices: ['Number'] });
  });

  it('has several areas side by side', () => {
    const dataset = taken(
      parsePlacementMix,
      chooseMix(cube, { ...choices, comparators: ['Rotherham'] }),
    );
    assert.deepEqual(
      dataset.areas.map(({ area }) => area.name),
      ['Doncaster', 'Rotherham'],
    );
  });
});

describe('a scorecard', () => {
  it('has a row for each measure', () => {
    const cube = dfe('csww_indicators_2017_to_2025.csv');
    const dataset = taken(
      parseVitalSigns,
      chooseSigns(cube, {
        area: 'Doncaster',
        comparators: ['england'],
        year: '30 September',
        units: { agency_rate_fte: 'percent', caseload_fte: 'cases per worker' },
        title: 'Workforce',
      }),
    );
    assert.deepEqual(
      dataset.indicators.map(({ name, measure: { unit } }) => [name, unit]),
      [
        ['agency rate fte', 'percent'],
        ['caseload fte', 'cases per worker'],
      ],
    );
    assert.deepEqual(
      dataset.indicators[0].series.map(({ name }) => name),
      ['Doncaster', 'England'],
    );
  });

  it('has a row for each area', () => {
    const cube = dfe('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv');
    const dataset = taken(
      parseVitalSigns,
      chooseSigns(cube, {
        area: 'Doncaster',
        comparators: ['Rotherham', 'Bradford'],
        measures: ['rereferral_percent'],
        rows: 'areas',
        year: 'financial',
      }),
    );
    assert.deepEqual(
      dataset.indicators.map(({ area }) => area.name),
      ['Doncaster', 'Rotherham', 'Bradford'],
    );
  });

  it('leaves out a row whose unit nobody tells', () => {
    const cube = dfe('csww_indicators_2017_to_2025.csv');
    const { problems, dataset } = chooseSigns(cube, {
      area: 'Doncaster',
      year: '30 September',
      units: { agency_rate_fte: 'percent' },
      title: 'Workforce',
    });
    assert.deepEqual([codesOf({ problems }), dataset.indicators.length], [['unit not told'], 1]);
  });
});

describe('a funnel', () => {
  it('has outcomes, and contacts as their total', () => {
    const cube = tidy(
      'Area,Quarter,Outcome,Number',
      'Ayton,2024-25 Q1,Advice,70',
      'Ayton,2024-25 Q1,Referral,30',
      'Ayton,2024-25 Q1,Total,100',
    );
    const dataset = taken(parseThresholdFunnel, chooseFunnel(cube, { as: 'outcomes' }));
    assert.deepEqual(
      [dataset.contacts, dataset.outcomes.length, dataset.period],
      [100, 2, '2024-25 Q1'],
    );
  });

  it('has a journey of measures, of which an author says what they count', () => {
    const cube = dfe('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv');
    const stages = [
      { measure: 'referral_count', of: 'episodes', kind: 'flow', name: 'Referrals' },
      { measure: 'rereferral_count', of: 'episodes', kind: 'flow', name: 'Re-referrals' },
    ];
    const dataset = taken(
      parseThresholdFunnel,
      chooseFunnel(cube, { area: 'Doncaster', stages, year: 'financial', title: 'Referrals' }),
    );
    assert.deepEqual([dataset.period, dataset.previousPeriod], ['2025', '2024']);
    const [heads, ...rows] = tableText(
      'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
    );
    const row = rows.find(
      (each) => each[0] === '2025' && each[heads.indexOf('la_name')] === 'Doncaster',
    );
    assert.deepEqual(
      dataset.journey.map(({ value }) => value),
      [
        Number(row[heads.indexOf('referral_count')]),
        Number(row[heads.indexOf('rereferral_count')]),
      ],
    );
  });
  const tableText = (name) =>
    readFileSync(new URL(`sources/${name}`, demo), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
});

describe('a comparison of costs', () => {
  it('has a provision for each figure, and its kind by a filter', () => {
    const cube = tidy(
      'Area,Year,Provision,Setting,Value',
      'Ayton,2024-25,In-house,Residential,"2,210"',
      'Ayton,2024-25,Agency,Residential,4527',
      'Ayton,2024-25,In-house,Foster,400',
    );
    const choices = {
      kind: 'Provision',
      unit: 'pounds per week',
      setting: 'Setting',
      title: 'Costs',
    };
    assert.deepEqual(chooseCosts(cube, choices).problems[0].facts.in, 'Agency');
    const dataset = taken(
      parseCostComparator,
      chooseCosts(cube, { ...choices, kinds: { Agency: 'external' } }),
    );
    assert.deepEqual(dataset.provisions.map(({ kind, cost, setting }) => [kind, cost, setting]), [
      ['in-house', 2210, 'Residential'], ['external', 4527, 'Residential'], ['in-house', 400, 'Foster'],
    ]); // prettier-ignore
  });

  it('has authorities beside each other where one kind holds for all', () => {
    const cube = readTidy(tableOf('lait_finance.csv')).cube;
    const dataset = taken(
      parseCostComparator,
      chooseCosts(cube, {
        area: 'Doncaster',
        comparators: ['Rotherham'],
        kind: 'all',
        unit: 'pounds per child per week',
        title: 'Residential care',
      }),
    );
    assert.deepEqual(
      dataset.provisions.map(({ name }) => name),
      ['Doncaster', 'Rotherham'],
    );
  });
});

describe('a folded name', () => {
  it('is the same for the spellings of one area, and not for those of two', () => {
    const same = [
      ['Kingston upon Hull, City of', 'Kingston Upon Hull'], ['St. Helens', 'St Helens'], ['Bristol, City of', 'Bristol'],
      ['Durham', 'County Durham'], ['Bedford Borough', 'Bedford'], ['Telford & Wrekin', 'Telford and Wrekin'],
      ['Yorkshire and The Humber', 'Yorkshire and the Humber'], ['Ynys Môn', 'ynys mon'], ['London (Outer)', 'Outer London'],
    ]; // prettier-ignore
    for (const [a, b] of same) assert.equal(folded(a), folded(b), a);
    const other = [
      ['City of London', 'London'],
      ['Dorset (Pre LG)', 'Dorset'],
      ['Leicester', 'Leicestershire'],
      ['Kingston upon Thames', 'Kingston upon Hull'],
    ];
    for (const [a, b] of other) assert.notEqual(folded(a), folded(b), a);
  });
});

describe('choices of anything', () => {
  it('end in a dataset that the widget takes, or in named problems', () => {
    const cubes = [
      dfe('cla_number_and_rate_per_10k_children.csv'),
      dfe('la_cla_on_31_march_placements.csv'),
      tidy('Area,Year,Sex,Value', 'Ayton,2024-25,Boys,7', 'Ayton,2023-24,Girls,9'),
      tidy('Kind,Value', 'a,1', 'b,[c]'),
    ];
    const words = [
      undefined,
      '',
      'Doncaster',
      'England',
      'Total',
      'rate_per_10000',
      'number',
      'Ayton',
      'characteristic',
      'Sex',
      'Boys',
      'all',
      '2025',
      '__proto__',
      'pounds per week',
    ];
    const pairs = [
      [chooseTrend, parseIndicatorTrend], [chooseMix, parsePlacementMix], [chooseFunnel, parseThresholdFunnel],
      [chooseSigns, parseVitalSigns], [chooseCosts, parseCostComparator],
    ]; // prettier-ignore
    const random = randomFrom(1066);
    const word = () => anyOf(words, random);
    for (let i = 0; i < 600; i += 1) {
      const [choose, parse] = pairs[i % pairs.length];
      const choices = {
        area: word(),
        comparators: [word() ?? 'region'],
        measure: word(),
        where: { [word() ?? 'Sex']: word() ?? 'Boys' },
        parts: word(),
        total: word(),
        period: word(),
        unit: word(),
        kind: word() ?? 'all',
      };
      const read = choose(anyOf(cubes, random), choices);
      assert.ok(read.dataset || read.problems.length > 0, JSON.stringify(choices));
      if (read.dataset) parse(read.dataset);
    }
  });
});
