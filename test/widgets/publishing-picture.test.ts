// Holds what docs/publishing.md says of pictures to what the elements draw: breaks, comparisons, targets, rounding.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { drawn, says } from '../support/guide.js';

type Fields = Readonly<Record<string, unknown>>;
const percent = { unit: 'percent', kind: 'flow', direction: 'high', counts: 'things' };
const count = { ...percent, unit: 'count' };

const own = (values: readonly unknown[], more: Fields = {}) => ({
  ...{ name: 'Ayton', role: 'area', values },
  ...more,
});
/** Years from 2015 to 2016 on, with a series of Ayton and any others. */
const trend = (
  values: readonly unknown[],
  { series = [], ...more }: Fields & { readonly series?: readonly object[] } = {},
) => ({
  ...{ title: 'Visits', area: 'Ayton', measure: percent },
  periods: values.map((_, i) => `${2015 + i}-${16 + i}`),
  ...more,
  series: [own(values), ...series],
});
const drawnTrend = (...of: Parameters<typeof trend>) => drawn('indicator-trend', trend(...of));
const drawnMix = (parts: readonly object[], more: Fields = {}) =>
  drawn('placement-mix', {
    ...{ title: 'Homes', area: 'Ayton', period: '31 March 2025', parts },
    ...more,
  });
const before = { previousPeriod: '31 March 2024' };
const drawnFunnel = (fields: Fields) =>
  drawn('threshold-funnel', { title: 'Contacts', area: 'Ayton', period: '2024-25', ...fields });
const england = (...values: readonly unknown[]) => ({ name: 'England', role: 'national', values });
const neighbours = (...values: readonly unknown[]) =>
  values.map((value, i) => ({ name: `N${i}`, role: 'neighbours', values: [value] }));

describe('what docs/publishing.md says of breaks and periods', () => {
  says('It gives no change, run or limit across a break in the series', async () => {
    const events = [{ period: '2017-18', label: 'New', break: true }];
    const whole = [52, 56, 59, 49, 48, 53, 51, 54, 53, 52];
    const limits = 'worked out from 8 points since 2017 to 2018, the last break';
    expect((await drawnTrend(whole, { events, control: true })).text).to.contain(limits);
    for (const series of [
      trend([50, 52, 60], { events }),
      trend([50, 52, { value: 60, marks: ['b'] }]),
    ]) {
      const { text } = await drawn('indicator-trend', series);
      expect(text).to.match(/[Nn]ot comparable with/);
      expect(text).not.to.contain('since 2016 to 2017');
    }
  });
  says(
    "A year that is not of its dataset's kind is named by its first and last month (“October 2023 to September 2024”)",
    async () => {
      const { rows } = await drawnTrend([40, 50], { periods: ['2022-23', '2023-10-01/P12M'] });
      expect(rows.slice(1).map(([period]) => period)).to.eql([
        '2022 to 2023',
        'October 2023 to September 2024',
      ]);
    },
  );
  says('a missing period leaves a gap', async () => {
    const lines = async (...periods: readonly string[]) => {
      const { root } = await drawnTrend([40, 50, 60, 55], { periods });
      return root.querySelector('[part=chart] path.line')!.getAttribute('d')!.match(/M/g)!.length;
    };
    expect(await lines('2020-21', '2021-22', '2022-23', '2023-24')).to.equal(1);
    expect(await lines('2020-21', '2021-22', '2024-25', '2025-26')).to.equal(2);
  });
  says('A sum has the marks of its parts', async () => {
    const parts = [
      { name: 'Own', value: { value: 40, marks: ['p'] } },
      { name: 'Agency', value: 30 },
    ];
    expect((await drawnMix(parts)).rows.at(-1)![1]).to.equal('70 [p]');
  });
  says(
    'It compares figures only of periods of one length that share no day, and counts on a day with those of another day',
    async () => {
      const over = (measure: object, ...periods: readonly string[]) =>
        drawnTrend([40, 50], { measure, periods });
      const apart = await over(percent, '2021-22', '2022-23 Q1');
      expect(apart.text).to.contain('Not compared with 2021 to 2022: the periods differ in length');
      expect(apart.rows).to.have.lengthOf(3);
      const sharing = await over(percent, '2019/20-2021/22', '2020/21-2022/23');
      expect(sharing.text).to.contain('the periods overlap');
      const days = await over({ ...percent, kind: 'stock' }, '31 March 2021', '30 June 2022');
      expect(days.text).to.contain('Up 10 percentage points since 31 March 2021');
    },
  );
  says('A period given as the one before must end before the other does', async () => {
    const parts = [
      { name: 'Own', value: 40, previous: 30 },
      { name: 'Agency', value: 30, previous: 20 },
    ];
    const after = await drawnMix(parts, { previousPeriod: '31 March 2026' });
    expect(after.text).not.to.contain('up 10');
    expect(after.told).to.contain('previousPeriod: expected a period that ends before');
    expect((await drawnMix(parts, before)).text).to.contain('up 10');
  });
  says(
    'In a mix or a funnel, a share or a change written in place of a number of people is not shown beside counts',
    async () => {
      const share = { name: 'Agency', value: { value: '[x]', share: 0.4 } };
      const beside = [{ name: 'Own', value: 60 }, share];
      for (const { text, told } of [
        await drawnMix(beside),
        await drawnFunnel({ contacts: 100, sources: beside }),
      ]) {
        expect(text).not.to.contain('40%');
        expect(told).to.match(/beside a number, a share tells .*\[1\]\.value;/);
      }
      const alone = await drawnMix([{ name: 'Own', value: { value: '[x]', share: 0.6 } }, share]);
      expect(alone.text).to.contain('40%');
    },
  );
  says(
    'in a trend or a scorecard it is left out where it would tell a withheld number. You are told where.',
    async () => {
      const { told, text } = await drawnTrend([40, { value: '[c]', change: 0.1 }], {
        measure: { unit: 'children', kind: 'flow' },
      });
      expect(text).not.to.contain('10%');
      expect(told).to.contain('no share or change in place of a number');
      expect(told).to.contain('series[0].values[1]');
    },
  );
  says('the change in a trend or a scorecard is since the last figure, and says so', async () => {
    for (const gap of ['[x]', '[z]']) {
      const { text } = await drawnTrend([40, gap, 60]);
      expect(text).to.contain('Up 20 percentage points since 2015 to 2016, the last figure');
    }
  });
  says(
    'Where the figure before is withheld, the change is not known, and that is said',
    async () => {
      const { text } = await drawnTrend([40, '[c]', 60]);
      expect(text).to.contain(
        'change since 2016 to 2017 is not known: that figure is confidential',
      );
      expect(text).not.to.contain('Up 20');
    },
  );
  says('it is compared with none, and sums pass over it', async () => {
    const { text } = await drawnTrend(['[z]', 60]);
    expect(text).to.contain('Not compared with 2015 to 2016: that figure is not applicable');
    const { rows } = await drawnMix(
      [
        { name: 'Own', value: 30, previous: '[z]' },
        { name: 'Agency', value: 30, previous: 20 },
      ],
      before,
    );
    expect(rows.map(([name, , , was, change]) => [name, was, change])).to.deep.include.members([
      ['Own', '[z]', 'not applicable'],
      ['Total', '20', 'up 40'],
    ]);
  });
});

describe('what docs/publishing.md says of a year that is not over', () => {
  const seven = { projection: { monthsElapsed: 7 } };
  const years = [520, 560, 590, 70];
  says(
    'A figure of a year that is not over is joined to no other but its own projection, which is dashed, compared with none and held against no target',
    async () => {
      const target = { value: 600 };
      const { text, root } = await drawnTrend(years, { measure: count, target, ...seven });
      expect(text).to.contain('ot compared with 2017 to 2018: the year is not over');
      expect(text).to.contain('Not rated, since the year is not over');
      const [dashed] = root.querySelectorAll('path.projection');
      expect(getComputedStyle(dashed!).strokeDasharray).not.to.equal('none');
    },
  );
  says(
    'The target beside it is marked as that of the whole year, or of its end, and control limits end before it',
    async () => {
      const target = { value: 600 };
      const last = async (kind: string) => {
        const more = { measure: { ...count, kind }, target, ...seven };
        return (await drawnTrend(years, more)).rows.at(-1)![2];
      };
      expect(await last('flow')).to.equal('600, whole year');
      expect(await last('stock')).to.equal('600, year end');
      const nine = [52, 56, 59, 49, 48, 53, 51, 54, 53];
      const { text, rows } = await drawnTrend([...nine, 12], { control: true, ...seven });
      expect(text).to.contain('worked out from 9 points');
      expect(rows.at(-1)!.slice(2)).to.eql(['', '', '']);
      expect(rows.at(-2)!.slice(2)).not.to.include('');
    },
  );
  says(
    'That is so in any unit wherever `projection.monthsElapsed` is less than the months of the last period',
    async () => {
      const measures = [percent, count, { ...percent, unit: 'days' }, { ...count, kind: 'stock' }];
      for (const measure of measures) {
        const { text } = await drawnTrend(years, { measure, ...seven });
        expect(text, measure.unit).to.contain('the year is not over');
      }
      const over = await drawnTrend(years, { projection: { monthsElapsed: 12 } });
      expect(over.text).not.to.contain('not over');
    },
  );
  says(
    'It projects no year from a part of it, unless the measure is a `flow` in numbers or pounds, at least three months are over, and `projection.monthsElapsed` says how many',
    async () => {
      const projected = async (measure: object, monthsElapsed?: number) =>
        (
          await drawnTrend(years, {
            measure,
            ...(monthsElapsed ? { projection: { monthsElapsed } } : {}),
          })
        ).text.includes('projected');
      expect(await projected(count, 3)).to.equal(true);
      expect(await projected({ ...percent, unit: 'pounds' }, 3)).to.equal(true);
      expect(await projected(count, 2)).to.equal(false);
      expect(await projected(count)).to.equal(false);
      expect(await projected(percent, 3)).to.equal(false);
      expect(await projected({ ...percent, unit: 'days' }, 3)).to.equal(false);
      expect(await projected({ ...count, kind: 'stock' }, 3)).to.equal(false);
    },
  );
});

describe('what docs/publishing.md says of rounding and decimals', () => {
  says(
    'rounds them once, with as many decimal places as tell them from none. “Unchanged” and “the same” are said only of equal figures',
    async () => {
      const whole = { ...percent, decimals: 0 };
      const said = async (latest: number, of: number) =>
        (await drawnTrend([87.4, latest], { measure: whole, series: [england(50, of)] })).text;
      const near = await said(87.6, 87.5);
      expect(near).to.contain('Up 0.2 percentage points since');
      expect(near).to.contain('0.1 percentage points higher than England');
      expect(near).not.to.match(/unchanged|the same/i);
      const equal = await said(87.4, 87.4);
      expect(equal).to.contain('Unchanged since');
      expect(equal).to.contain('This is the same as England');
    },
  );
  says(
    'a trend and a scorecard say “unchanged, from figures rounded to the nearest 10”, a mix and a funnel “too small to tell”',
    async () => {
      const rounded = { measure: { ...count, rounding: 10 } };
      const unchanged = 'Unchanged since 2015 to 2016, from figures rounded to the nearest 10';
      expect((await drawnTrend([120, 120], rounded)).text).to.contain(unchanged);
      const { title, ...row } = trend([120, 120], rounded);
      const card = await drawn('vital-signs', { title, indicators: [{ name: 'V', ...row }] });
      expect(card.text).to.contain(unchanged);
      const parts = [
        { name: 'Own', value: 40, previous: 40 },
        { name: 'Agency', value: 30, previous: 50 },
      ];
      const disclosure = { rounding: 10 };
      const mix = await drawnMix(parts, { disclosure, ...before });
      expect(mix.text).to.contain('40 (about 57%), change too small to tell');
      const funnel = await drawnFunnel({ disclosure, sources: parts, previousPeriod: '2023-24' });
      expect(funnel.text).to.contain('too small to tell');
    },
  );
  says(
    'keep the decimals that you write, and have at least as many as the figures: beside 94.2%, 95 is shown as 95.0%',
    async () => {
      const { text } = await drawnTrend([94, 94.2], { target: { value: 95 } });
      expect(text).to.contain('the target of 95.0%');
      const fine = await drawnTrend([90, 91], { target: { value: 92.5, tolerance: 0.25 } });
      expect(fine.text).to.contain('the target of 92.5%');
      expect(fine.text).to.contain('The tolerance is 0.25 percentage points');
    },
  );
  says('Whole counts have none, also beside an average of neighbours that has some', async () => {
    const series = [{ name: 'Neighbours', role: 'neighbours', values: [40.5, 50.4] }];
    const { rows } = await drawnTrend([40, 50], { measure: count, series });
    expect(rows.at(-1)!.slice(1)).to.eql(['50', '50.4']);
  });
  says('each is right and they may not add up to 100; a note says so', async () => {
    const parts = ['A', 'B', 'C'].map((name) => ({ name, value: 10 }));
    const note = 'Each is rounded by itself, so they may not add up to 100';
    const mix = await drawnMix(parts);
    expect(mix.rows.slice(1, 4).map((row) => row[2])).to.eql(['33%', '33%', '33%']);
    expect(mix.text).to.contain(note);
    expect((await drawnFunnel({ contacts: 30, sources: parts })).text).to.contain(note);
  });
  says('is said to be about what it is, and a note says how far it may be off', async () => {
    const of = async (own: number, agency: number) =>
      (
        await drawnMix(
          [
            { name: 'Own', value: own },
            { name: 'Agency', value: agency },
          ],
          { disclosure: { rounding: 5 } },
        )
      ).text;
    const few = await of(40, 30);
    expect(few).to.contain('40 (about 57%)');
    expect(few).to.contain('may be off by up to 6 percentage points');
    const many = await of(4000, 3000);
    expect(many).to.contain('4,000 (57%)');
    expect(many).not.to.contain('may be off');
  });
  says(
    'It is noted; a change or a difference is said to be from rounded figures, and one that rounding may have made to be too small or too close to tell',
    async () => {
      const measure = { ...percent, rounding: 5 };
      const of = async (values: readonly number[], at: number) =>
        (await drawnTrend(values, { measure, series: [england(40, at)] })).text;
      const far = await of([40, 60], 50);
      expect(far).to.contain('Figures are rounded to the nearest 5 percentage points.');
      expect(far).to.match(/Up about 20 percentage points since .*, from figures rounded to/);
      expect(far).to.match(/about 10 percentage points higher than England .*figures rounded to/);
      const near = await of([40, 42], 41);
      expect(near).to.contain('is too small to tell: figures are rounded');
      expect(near).to.contain('too close to tell from England');
      const series = [{ name: 'Y', values: [4000, 5000], rounding: 10 }];
      const theirs = await drawnTrend([40, 50], { measure: count, series });
      expect(theirs.text).to.contain('Y: rounded to the nearest 10.');
      expect(theirs.text).to.contain(
        'lower than Y (5,000), from figures rounded to the nearest 10',
      );
    },
  );
});

describe('what docs/publishing.md says of comparisons', () => {
  says(
    'It does not compare counts and sums of money with those of a nation or a region; they are drawn beside them',
    async () => {
      const measures = { count: false, pounds: false, percent: true };
      for (const role of ['national', 'region'])
        for (const [unit, compared] of Object.entries(measures)) {
          const series = [{ ...england(400, 450), name: 'Elsewhere', role }];
          const { text } = await drawnTrend([40, 50], { measure: { ...percent, unit }, series });
          expect(/lower than Elsewhere/.test(text), `${role} ${unit}`).to.equal(compared);
          expect(text).to.match(/^Elsewhere £?450%?$/m);
        }
    },
  );
  says('It sets no series against another of the same area', async () => {
    const with_ = async (...series: readonly object[]) =>
      (await drawnTrend([40, 50], { series, measure: count })).text;
    expect(await with_({ name: 'Beeford', values: [41, 52] })).to.contain('lower than Beeford');
    const girls = await with_({ name: 'Girls', role: 'area', values: [41, 52] });
    expect(girls).not.to.contain('lower than');
    expect(girls).to.contain('Girls: 52.');
    const both = await with_(
      { name: 'Girls', values: [20, 30] },
      { name: 'Boys', values: [20, 20] },
    );
    expect(both).not.to.contain('higher than');
    expect(both).to.contain('Girls: 30. Boys: 20.');
    const apart = await with_(
      { name: 'Girls', values: [20, 30] },
      { name: 'Boys', values: [25, 20] },
    );
    expect(apart).to.contain('higher than Girls');
  });
  says(
    'Where some neighbours are withheld or have no figure, it says how many, and compares only where no value that they may have would turn it',
    async () => {
      const six = async (...values: readonly unknown[]) =>
        (await drawnTrend([6], { series: neighbours(...values) })).text;
      const counted = '1 is withheld and 1 has no figure';
      const turned = await six(8, '[c]', '[x]');
      expect(turned).to.contain(
        `not compared with the median of 3 statistical neighbours: ${counted}`,
      );
      const sure = await six(8, 9, 10, 11, '[c]', '[x]');
      expect(sure).to.contain(
        'lower than the median of the 4 statistical neighbours with a figure',
      );
      expect(sure).to.contain(counted);
    },
  );
  says(
    'It names a largest part or source only where there are others and none of them can be larger; ties are named together',
    async () => {
      const of = async (...values: readonly unknown[]) => {
        const parts = values.map((value, i) => ({ name: `P${i}`, value }));
        const sources = { contacts: 100, sources: parts };
        return (await drawnMix(parts)).text + (await drawnFunnel(sources)).text;
      };
      const found = (text: string) => text.match(/largest (?:part|source)\S* .*?(?=[.(])/g) ?? [];
      expect(found(await of(60, 40)).join()).to.match(/part is P0.*source of contacts: P0/);
      expect(found(await of(40, 40, 20)).join()).to.match(/P0 and P1.*P0 and P1/);
      expect(found(await of(40, '[x]', 20))).to.eql([]);
      expect(found(await of(100))).to.eql([]);
    },
  );
  says('it is listed below that and added to nothing', async () => {
    const { rows } = await drawnMix([
      { name: 'Own', value: 40 },
      { name: 'Agency', value: 30 },
      { name: 'Kin', value: 20, of: 'Own' },
    ]);
    expect(rows.slice(1).map(([name, number]) => [name, number])).to.eql([
      ['Own', '40'],
      ['Own, of which Kin', '20'],
      ['Agency', '30'],
      ['Total', '70'],
    ]);
  });
  says(
    'With `"whole": false` nothing is summed for you; what a given total leaves is shown as _Not broken down_, and no part is called the largest',
    async () => {
      const parts = [
        { name: 'Own', value: 40 },
        { name: 'Agency', value: 30 },
      ];
      const alone = await drawnMix(parts, { whole: false });
      expect(alone.rows.at(-1)).to.eql(['Total', '[x]']);
      const given = await drawnMix(parts, { whole: false, total: 100 });
      expect(given.rows.at(-2)).to.eql(['Not broken down', '30', '30%']);
      for (const { text } of [alone, given]) expect(text).not.to.contain('largest');
    },
  );
  says('In a funnel, contacts beside a journey alone are not shown, and you are told', async () => {
    const journey = [{ name: 'Referrals', of: 'children', kind: 'flow', value: 80 }];
    const { text, told } = await drawnFunnel({ contacts: 163, journey });
    expect(text).not.to.contain('163');
    expect(told).to.contain('contacts: expected sources, outcomes or levels');
    const divided = await drawnFunnel({
      ...{ contacts: 163, journey },
      sources: [
        { name: 'Police', value: 100 },
        { name: 'Schools', value: 63 },
      ],
    });
    expect(divided.text).to.contain('163');
  });
});

describe('what docs/publishing.md says of targets and chance', () => {
  const target = { value: 45 };
  says('It calls nothing good or bad where the measure has no direction', async () => {
    const neutral = await drawnTrend([40, 50], {
      measure: { ...percent, direction: 'neutral' },
      target,
    });
    expect(neutral.text).not.to.match(/\bmet\b|missed|better|[Rr]ated|improv/);
    expect(neutral.text).to.contain('above the target of 45%');
  });
  says('A range is its own target', async () => {
    const measure = { ...percent, direction: { between: [45, 55] } };
    for (const [latest, rating] of [
      [50, 'Target met'],
      [60, 'Target missed'],
    ] as const)
      expect((await drawnTrend([40, latest], { measure })).text).to.contain(rating);
    const beside = await drawnTrend([40, 50], { measure, target });
    expect(beside.told).to.contain('no target beside a direction that is a range');
  });
  says(
    'or of low reliability, or is of a part of a year, and none against a target that is not due yet',
    async () => {
      const rating = async (latest: unknown, more: Fields = { target }) =>
        /Target (?:met|missed|not yet due)|Not rated/.exec(
          (await drawnTrend([40, latest], more)).text,
        )?.[0];
      expect(await rating(50)).to.equal('Target met');
      expect(await rating({ value: 50, marks: ['u'] })).to.equal('Not rated');
      const due = { target: { value: 45, by: '2025-26' } };
      expect(await rating(50, due)).to.equal('Target not yet due');
    },
  );
  says(
    'A mix holds no share against a target where a number of it is a forecast or of low reliability',
    async () => {
      const of = async (...marks: readonly string[]) => {
        const parts = [
          { name: 'Own', group: 'g', value: { value: 40, marks } },
          { name: 'Agency', value: 30 },
        ];
        const groups = [{ id: 'g', name: 'In-house', target: 0.5 }];
        return (await drawnMix(parts, { groups })).text;
      };
      expect(await of()).to.contain('7 percentage points over the 50% target');
      for (const mark of ['f', 'u']) {
        const text = await of(mark);
        expect(text).to.contain('not held against the 50% target, since it is');
        expect(text).not.to.contain('over the 50% target');
      }
    },
  );
  says('“since 2022 to 2023 (forecast)”, “England (67, forecast)”', async () => {
    const forecast = { value: 67, marks: ['f'] };
    const measure = { ...percent, unit: 'per 10,000' };
    const series = [own([forecast, 70]), england(60, forecast)];
    const { text } = await drawn('indicator-trend', {
      ...trend([], { measure }),
      ...{ periods: ['2022-23', '2023-24'], series },
    });
    expect(text).to.contain('since 2022 to 2023 (forecast)');
    expect(text).to.contain('England (67, forecast)');
  });
  says(
    'One target of counts or sums over periods of different length is that of the periods as long as the one in `by`, and of none without `by`; a percentage is held against it in all of them',
    async () => {
      const periods = ['2020-21', '2021-22', '2022-23 Q1'];
      const latest = async (measure: object, by?: string) => {
        const aim = { value: 52, ...(by ? { by } : {}) };
        const { rows } = await drawnTrend([40, 50, 60], { measure, periods, target: aim });
        return rows.slice(1).map((row) => row[2]);
      };
      expect(await latest(count, '2021-22')).to.eql(['52', '52', '']);
      expect(await latest(count)).to.eql([undefined, undefined, undefined]);
      expect(await latest(percent)).to.eql(['52%', '52%', '52%']);
    },
  );
  says(
    'A figure that is rounded so that it may lie on either side of its target, or of the end of its tolerance, is not rated',
    async () => {
      const of = async (rounding: number, at: object) => {
        const measure = { ...percent, rounding };
        return (await drawnTrend([40, 50], { measure, target: at })).text;
      };
      expect(await of(10, { value: 52 })).to.contain('Not rated');
      expect(await of(1, { value: 52 })).to.contain('Target missed');
      expect(await of(5, { value: 56, tolerance: 5 })).to.contain('Not rated');
      expect(await of(1, { value: 56, tolerance: 5 })).to.contain('Target missed');
    },
  );
  says(
    'or includes another figure that it is compared with or overlaps with the interval of that, the difference or the rating is said to be one “which may be chance”',
    async () => {
      const between = (lower: number, upper: number) => ({
        interval: { lower: [null, lower], upper: [null, upper] },
      });
      const of = async (at: Fields, theirs: object = {}, value = 52) => {
        const series = [own([40, 50], at), { ...england(50, 57), ...theirs }];
        const dataset = { ...trend([40, 50], { target: { value } }), series };
        const { text } = await drawn('indicator-trend', dataset);
        return [/target of \d+%, which may be chance/, /England \(57%\), which may be chance/].map(
          (said) => said.test(text),
        );
      };
      expect(await of(between(45, 53))).to.eql([true, false]);
      expect(await of(between(49, 51))).to.eql([false, false]);
      expect(await of(between(45, 58))).to.eql([true, true]);
      expect(await of(between(45, 53), between(52, 60))).to.eql([true, true]);
      expect(await of(between(45, 51.5), between(52, 60))).to.eql([false, false]);
      const range = { ...trend([40, 50]), series: [own([40, 50], between(44, 54))] };
      const measure = { ...percent, direction: { between: [45, 55] } };
      const { text } = await drawn('indicator-trend', { ...range, measure });
      expect(text).to.contain('which may be chance');
    },
  );
  says('from eight to eleven points they are called trial limits', async () => {
    const of = async (points: number) => {
      const values = Array.from({ length: points }, (_, i) => 50 + ((i * 7) % 5));
      return (await drawnTrend(values, { control: true })).text.includes('Trial limits');
    };
    expect([await of(7), await of(8), await of(11), await of(12)]).to.eql([
      ...[false, true, true, false],
    ]);
  });
});

describe('what docs/publishing.md says of what stands where', () => {
  says(
    'such as “Doncaster: 74 children in care per 10,000, down 5 in a year”, by the rules that its other sentences keep. Where nothing can be said, the name is the title',
    async () => {
      const heading = async (values: readonly unknown[], area = 'Doncaster') => {
        const { title: _, ...dataset } = trend(values, {
          measure: {
            name: 'children in care',
            unit: 'per 10,000',
            kind: 'stock',
            counts: 'things',
          },
        });
        const series = [own(values, { name: area })];
        return (await drawn('indicator-trend', { ...dataset, area, series })).part('heading');
      };
      expect(await heading([79, 74])).to.equal(
        'Doncaster: 74 children in care per 10,000, down 5 in a year',
      );
      expect(await heading(['[c]'])).to.equal('Children in care');
    },
  );
  says(
    'Withheld parts and the smallest shown ones are drawn together as “All other”: the total less the parts that are shown apart. The table keeps each row as published. Where the total is withheld, or too little would be left to draw, there are bars',
    async () => {
      const of = (total: unknown, ...values: readonly unknown[]) =>
        drawnMix(
          values.map((value, i) => ({ name: `P${i}`, value })),
          { total, disclosure: { protected: true } },
        );
      const donut = await of(191, 100, 60, 20, 8, '[c]');
      expect(donut.text).to.contain('All other: 11 (6%), of which 1 kind withheld');
      expect(donut.rows.slice(4, 6).map((row) => row.slice(0, 2))).to.eql([
        ['P3 (in All other)', '8'],
        ['P4 (in All other)', '[c]'],
      ]);
      for (const bars of [await of('[c]', 100, 60, 20, 8, '[c]'), await of(10, '[c]', '[c]')])
        expect(bars.text).to.contain('Drawn as bars');
    },
  );
  says('leaves the sentence to the description', async () => {
    const shown = async (density: string) =>
      (
        await drawn('indicator-trend', trend([40, 50], { series: [england(40, 45)] }), { density })
      ).part('standfirst');
    expect(await shown('normal')).to.contain('higher than England');
    expect(await shown('compact')).to.equal('');
  });
});
