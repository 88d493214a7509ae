// Tests the English sentences of a scorecard, whole and word for word, and that they are those of the trend.
import { expect } from '@open-wc/testing';
import { examples as trends } from '../../../src/widgets/indicator-trend/examples.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { indicatorTrendModel } from '../../../src/widgets/indicator-trend/model.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { comparisons, ratingWithReason } from '../../../src/core/words/indicator.further.en.js';
import { words as trendWords } from '../../../src/widgets/indicator-trend/words.en.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { vitalSignsModel } from '../../../src/widgets/vital-signs/model.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { vitalSignsTable } from '../../../src/widgets/vital-signs/table.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { modelOf, sign, type Sign } from './signs.js';

const target = { value: 95, tolerance: 3 };
const frame = { density: 'normal' } as const;

describe('every example of the trend', () => {
  for (const [name, { kind, dataset }] of Object.entries(trends)) {
    const trend = parseIndicatorTrend(dataset);
    if (kind === 'invalid' || !trend.dataset) continue;
    it(`has the same words in the scorecard: ${name}`, () => {
      const {
        title,
        area,
        year,
        disclosure,
        subtitle: _,
        description: __,
        notes: ___,
        source: ____,
        widget: _____,
        ...indicator
      } = dataset;
      const card = parseVitalSigns({
        title,
        area,
        year,
        disclosure,
        indicators: [{ ...indicator, name: title }],
      });
      expect(card.problems).to.deep.equal(trend.problems);
      const model = vitalSignsModel(protectVitalSigns(card.dataset!).publishable);
      const row = vitalSignsLayout(model, words, frame).rowAt(0);
      const own = indicatorTrendModel(protectIndicatorTrend(trend.dataset!).publishable);
      const [value, period] = row.latest.whole;
      expect({ value, period }).to.deep.equal(trendWords.headline(own));
      const changes = trendWords.changes(own);
      expect(row.change?.whole ?? []).to.deep.equal(
        own.lastAbsent && changes.length > 0 ? ['not known'] : changes,
      );
      expect(row.rating?.label ?? '').to.equal(ratingWithReason(own));
      expect(row.comparisons?.whole ?? []).to.deep.equal(comparisons(own));
    });
  }
});

describe('the summary', () => {
  const summaryOf = (signs: readonly Sign[], more = {}) =>
    words.surface(modelOf(signs, more)).description().at(-1);
  it('counts ratings, names missed targets, and counts overdue reports', () => {
    expect(
      summaryOf([
        sign('Visits', [90, 91], { target, due: '2021-03' }),
        sign('Plans', [90, 90], { target }),
        sign('Near', [90, 92], { target }),
        sign('Met', [90, 95], { target }),
        sign('Withheld', [90, '[c]'], { target }),
        sign('Without'),
      ]),
    ).to.equal(
      '2 of 4 rated indicators missed their target; 1 within tolerance; 1 met; 2 not rated. Missed: Visits; Plans. 1 report is overdue.',
    );
  });
  it('has a sentence for none missed, for one, and for none rated', () => {
    const met = sign('Met', [90, 95], { target });
    expect(summaryOf([met, { ...met, name: 'Too' }])).to.equal(
      'None of 2 rated indicators missed its target; 2 met.',
    );
    expect(summaryOf([met])).to.equal('Met: target met.');
    expect(summaryOf([sign('One', [1]), sign('Two', [1])])).to.equal(
      '2 indicators, none of them rated.',
    );
    const later = sign('Later', [1], { target: { value: 95, by: '2030' } });
    expect(summaryOf([sign('One', [1]), later])).to.equal(
      '2 indicators, none of them rated; 1 not yet due.',
    );
    expect(summaryOf([sign('One')])).to.equal('1 indicator, which is not rated.');
  });
  it('of one that is rated among others does not count it', () => {
    const cases = [
      [91, 'missed its target; 1 not rated. Missed: Visits.'],
      [92, 'is within the tolerance of its target; 1 not rated.'],
      [95, 'met its target; 1 not rated.'],
    ] as const;
    for (const [latest, text] of cases)
      expect(summaryOf([sign('Visits', [90, latest], { target }), sign('Without')])).to.equal(
        `The one rated indicator ${text}`,
      );
  });
  it('of one indicator says its rating once, and why there is none', () => {
    const measure = {
      unit: 'referrals',
      kind: 'flow',
      direction: 'low',
      counts: 'things',
    } as const;
    const part = { measure, target: { value: 260 }, projection: { monthsElapsed: 6 } };
    const near = { measure: { ...measure, rounding: 10 }, target: { value: 262 } };
    const cases: readonly (readonly [Sign, string])[] = [
      [sign('Visits', [90, 95], { target }), 'Visits: target met.'],
      [sign('Refs', [230, 140], part), 'Refs: not rated, since the year is not over.'],
      [
        sign('Visits', [90, '[c]'], { target }),
        'Visits: not rated, since there is no figure for the latest period.',
      ],
      [
        sign('Visits', [90, { value: 95, marks: ['f'] }], { target }),
        'Visits: not rated, since the latest figure is a forecast.',
      ],
      [
        sign('Visits', [90, { value: 95, marks: ['u'] }], { target }),
        'Visits: not rated, since the latest figure is of low reliability.',
      ],
      [
        sign('Visits', [90, 95], { target: { value: [90, null] } }),
        'Visits: not rated, since no target is set for 2021 to 2022.',
      ],
      [
        sign('Refs', [230, 260], near),
        'Refs: not rated, since the figures are rounded, so that it may be on either side of the target.',
      ],
      [
        sign('Refs', [60, 70], {
          measure: { unit: 'percent', kind: 'flow', direction: 'high', rounding: 1 },
          target: { value: 75, tolerance: 5 },
          disclosure: { protected: true },
        }),
        'Refs: not rated, since the figures are rounded, so that it may be on either side of the end of the tolerance.',
      ],
      [
        sign('Refs', [60, 70], {
          measure: { unit: 'percent', direction: { between: [50, 70] }, rounding: 1 },
          disclosure: { protected: true },
        }),
        'Refs: not rated, since the figures are rounded, so that it may be on either side of an end of the good range.',
      ],
    ];
    for (const [each, text] of cases) {
      const { standfirst, description } = words.surface(modelOf([each]));
      expect([standfirst, ...description()]).to.eql([text, text]);
    }
  });
  it('does not repeat what the sentence above says', () => {
    const areas = ['A', 'B', 'C'].map((area, i) => sign('Visits', [90, 89 + 2 * i], { area }));
    expect(words.surface(modelOf(areas)).description()).to.eql([
      '3 figures of 1 indicator in 3 areas, none of them rated. 2 of 3 figures rose; 1 fell.',
    ]);
    const missed = [...'ABCDEF'].map((name) => sign(name, [90, 91], { target, due: '2021-03' }));
    expect(words.surface(modelOf(missed)).description()).to.eql([
      'Missed: A, B, C, D, E and F; 6 reports are overdue.',
      '6 of 6 rated indicators missed their target.',
    ]);
  });
  it('names areas where there are several, and no more than five', () => {
    const missed = (area: string) => sign('Visits', [90, 91], { target, area });
    expect(summaryOf(['A', 'B'].map(missed))).to.equal(
      '2 of 2 rated figures in 2 areas missed their target. Missed: Visits in A; Visits in B.',
    );
    expect(summaryOf([...'ABCDEF'].map(missed))).to.equal(
      '6 of 6 rated figures in 6 areas missed their target.',
    );
  });
});

describe('above and below the table', () => {
  it('names figures of several areas so that no area is taken for an indicator', () => {
    const missed = (name: string, area: string) => sign(name, [90, 91], { target, area });
    const both = [missed('Visits', 'A0'), missed('Plans', 'A2')];
    expect(words.surface(modelOf(both)).standfirst).to.equal('Missed: Visits in A0; Plans in A2.');
  });
  const months = ['2025-02', '2025-03'];
  const of = (signs: readonly Sign[], more = {}) => {
    const surface = words.surface(modelOf(signs, more));
    const { title, subtitle, value, beside, standfirst, vital } = surface;
    return { title, subtitle, value, beside, standfirst, vital };
  };
  const measure = { name: 'Vital signs' };
  const untitled = { title: undefined, measure } as Partial<Parameters<typeof modelOf>[1]>;
  const missed = sign('Visits', [90, 91], { target, periods: months, due: '2025-01' });
  const met = sign('Plans', [90, 95], { target, periods: months });

  it('the number is how many missed their target, and the sentence names them', () => {
    expect(of([missed, met])).to.deep.equal({
      title: 'Vital signs',
      subtitle: '2 indicators · Exampleshire · March 2025',
      value: '1 of 2',
      beside: 'rated indicators missed its target',
      standfirst: 'Missed: Visits; 1 report is overdue.',
      vital: [],
    });
    expect(of([met, sign('Without', [1, 2], { periods: months })])).to.include({
      value: '1',
      beside: 'rated indicator, which met its target',
      standfirst: '',
    });
    expect(of([met, sign('Without', [1, 2], { periods: months })], untitled).title).to.equal(
      'Exampleshire: the one rated indicator met its target in March 2025',
    );
    expect(of([met, { ...met, name: 'Too' }])).to.include({
      value: 'None',
      beside: 'of 2 rated indicators missed its target',
      standfirst: '',
    });
  });
  it('the title that is made says the same, and the number is not said again', () => {
    expect(of([missed, { ...missed, name: 'Reviews' }, met], untitled)).to.include({
      title: 'Exampleshire: 2 of 3 rated indicators missed their target in March 2025',
      // The title says the area and the month.
      subtitle: '3 indicators',
      value: '',
      beside: '',
    });
  });
  it('a sentence has at most 25 words, and counts whom it does not name', () => {
    const name = (i: number) => `Visits to children on a plan in time, ${i}`;
    const many = [1, 2, 3, 4].map((i) => sign(name(i), [90, 91], { target }));
    const { standfirst } = of(many);
    expect(standfirst).to.equal(`Missed: ${name(1)}, ${name(2)} and 2 others.`);
    expect(standfirst.split(' ').length).to.be.at.most(25);
  });
  it('without targets the number is how many rose or fell, of those that can be compared', () => {
    const same = [sign('Up', [1, 2]), sign('Also up', [1, 2]), sign('Down', [2, 1])];
    expect(of(same)).to.include({
      value: '2 of 3',
      beside: 'indicators rose',
      standfirst: 'Rose: Up and Also up; 1 fell.',
    });
    expect(of([sign('Up', [1, 2]), sign('Withheld', [1, '[c]'])])).to.include({
      value: '1',
      beside: 'comparable indicator rose',
    });
    const broken = sign('Broken', [1, { value: 9, marks: ['b'] }]);
    expect(of([...same, broken, sign('Withheld', [1, '[c]'])])).to.deep.include({
      value: '2 of 3',
      beside: 'comparable indicators rose',
      vital: [
        'No figure for the last period, and an older one shown: Withheld.',
        'Not compared with before, because the series breaks: Broken.',
      ],
    });
    const forecast = sign('Forecast', [1, { value: 2, marks: ['f'] }]);
    expect(of([...same, forecast])).to.include({
      value: '2 of 3',
      beside: 'comparable indicators rose',
      standfirst: 'Rose: Up and Also up; 1 fell.',
    });
    expect(of([sign('One', [1]), sign('Two', [1])])).to.include({
      value: '',
      beside: '',
      standfirst: '',
    });
  });
  it('areas are counted, and indicators once', () => {
    const inArea = (area: string) => sign('Visits', [1, 2], { area });
    expect(of(['Kent', 'Essex'].map(inArea))).to.include({
      subtitle: '1 indicator in 2 areas · Exampleshire · 2021 to 2022',
      value: '2 of 2',
      beside: 'figures rose',
      standfirst: 'None is rated.',
    });
  });
  it('of one indicator are its figure, its change and its rating', () => {
    expect(of([met])).to.include({
      value: '95%',
      beside: 'Up 5 percentage points since February 2025',
      standfirst: 'Plans: target met.',
    });
  });
  it('of one indicator say that its figure is a forecast, once', () => {
    const plans = sign('Plans', [90, { value: 95, marks: ['f', 'r'] }], { periods: months });
    expect(of([plans])).to.include({
      title: 'Vital signs',
      subtitle: '1 indicator · Exampleshire · March 2025, forecast, revised',
      value: '95%',
    });
    expect(of([plans], untitled)).to.include({
      title: 'Exampleshire: Plans: 95% (forecast) in March 2025',
      subtitle: '1 indicator · March 2025, revised',
    });
  });
  it('an older figure of one indicator has its own date, and no change, as its row has none', () => {
    const stock = { unit: 'count', kind: 'stock', counts: 'things' } as const;
    const years = ['2022', '2023', '2024'];
    for (const last of ['[x]', '[c]']) {
      const model = modelOf([
        sign('Plans', [50, 55, last], { measure: stock, periods: years, target: { value: 52 } }),
      ]);
      const { subtitle, value, beside } = words.surface(model);
      expect({ subtitle, value, beside }).to.deep.equal({
        subtitle: '1 indicator · Exampleshire · 31 March 2023',
        value: '55',
        beside: '',
      });
      const { rowAt, under } = vitalSignsLayout(model, words, frame);
      expect(rowAt(0).change?.short).to.equal('not known');
      // Nothing is given from any period.
      expect(under.change).to.equal(undefined);
    }
  });
  it('an older year of one indicator is not called the first months of the next', () => {
    const flow = { unit: 'count', kind: 'flow', counts: 'things' } as const;
    const part = { measure: flow, periods: ['2022-23', '2023-24'] };
    const [older] = [
      of([sign('Plans', [40, '[x]'], { ...part, projection: { monthsElapsed: 8 } })]),
    ];
    expect(older).to.include({
      subtitle: '1 indicator · Exampleshire · 2022 to 2023',
      value: '40',
    });
  });
});

describe('what has no figure', () => {
  const because = (
    more: Partial<Sign>,
    values: Parameters<typeof sign>[1] = ['[x]'],
    said = true,
  ) => words.noFigureBecause(modelOf([sign('One', values, more)]).rows[0]!, said);
  it('says why, unless it is just not available; its target and its report', () => {
    expect(because({})).to.equal('');
    expect(because({}, ['[x]'], false)).to.equal('2020-21');
    expect(because({}, [{ value: '[w]', note: 'Nobody counted.' }])).to.equal(
      '[w]; Nobody counted',
    );
    expect(
      because({
        target,
        due: '2023-06',
        quality: { name: 'Audited', value: { value: '[x]', note: 'to follow' } },
      }),
    ).to.equal(
      'target at least 95%, tolerance 3 percentage points; Audited [x]; to follow; report due June 2023',
    );
  });
  it('is headed by the period of all', () => {
    expect(words.noFigure('Dec 2020')).to.equal('No figure published for Dec 2020');
    expect(words.noFigure('')).to.equal('No figure published');
  });
});

describe('short texts', () => {
  const modelWith = (values: Parameters<typeof sign>[1], more: Partial<Sign> = {}) =>
    modelOf([sign('One', values, more)]).rows[0]!;
  const change = (values: Parameters<typeof sign>[1], more: Partial<Sign> = {}) => {
    const { model } = modelWith(values, more);
    return words.shortChange(model.sincePrevious!, model);
  };
  it('of a change have a sign and a size, or why there is none', () => {
    expect(change([88, 91])).to.equal('↑ 3 pts');
    expect(change([91, 90])).to.equal('↓ 1 pt');
    expect(change([91, 91])).to.equal('→ same');
    expect(change([91])).to.equal('');
    expect(change(['[c]', 91])).to.equal('not known');
    expect(change(['[z]', 91])).to.equal('not applicable');
    expect(change([91, { value: 92, marks: ['b'] }])).to.equal('break');
    expect(change([1, 2, 3], { periods: ['2020', '2021', '2023'] })).to.equal('gap');
    const flow = { unit: 'count', kind: 'flow', counts: 'things' } as const;
    expect(change([520, 90], { measure: flow, projection: { monthsElapsed: 2 } })).to.equal(
      'part year',
    );
    expect(change([520, 90], { measure: { unit: 'pounds', kind: 'flow' } })).to.equal('↓ £430');
    expect(change([15.2, 15.6], { measure: { unit: 'cases', kind: 'stock' } })).to.equal('↑ 0.4');
  });
  it('of a target have its direction and tolerance', () => {
    const short = (more: Partial<Sign>) => words.shortTarget(modelWith([88, 91], more));
    const of = (direction: NonNullable<Sign['measure']>['direction']): Sign['measure'] => ({
      unit: 'percent',
      kind: 'flow',
      direction,
    });
    expect(short({ target })).to.equal('≥ 95% (±3)');
    expect(short({ target: { value: 20, tolerance: 0.5 }, measure: of('low') })).to.equal(
      '≤ 20% (±0.5)',
    );
    expect(short({ target: { value: 20 }, measure: of('neutral') })).to.equal('20%');
    expect(short({ measure: of({ between: [14, 18] }) })).to.equal('14% to 18%');
    expect(short({ target: { value: [95, null] } })).to.equal('none set');
    expect(short({})).to.equal('');
  });
});

describe('a target', () => {
  const targetText = (more: Partial<Sign>) =>
    words.target(modelOf([sign('One', [88, 91], more)]).rows[0]!);
  const measure = (direction: NonNullable<Sign['measure']>['direction']): Sign['measure'] => ({
    unit: 'percent',
    kind: 'flow',
    direction,
  });
  it('gives its direction, tolerance and date', () => {
    expect(targetText({ target })).to.deep.equal(['at least 95%', 'tolerance 3 percentage points']);
    expect(targetText({ target: { value: 20 }, measure: measure('low') })).to.deep.equal([
      'at most 20%',
    ]);
    expect(targetText({ target: { value: 95, by: '2023-24' } })).to.deep.equal([
      'at least 95%',
      'due by 2023 to 2024',
    ]);
    expect(targetText({ target: { value: 95, by: '2024' } })).to.deep.equal([
      'at least 95%',
      'due by the year ending 31 March 2024',
    ]);
  });
  it('is a range, or only a number where the measure is neutral', () => {
    expect(targetText({ measure: measure({ between: [14, 18] }) })).to.deep.equal(['14% to 18%']);
    expect(targetText({ target, measure: measure('neutral') })).to.deep.equal([
      '95%',
      'tolerance 3 percentage points',
    ]);
  });
  it('is absent for a period that has none', () => {
    expect(targetText({ target: { value: [95, null] } })).to.deep.equal([
      'none set for this period',
    ]);
    expect(targetText({})).to.deep.equal([]);
  });
});

describe('a row', () => {
  const row = (values: Parameters<typeof sign>[1], more: Partial<Sign> = {}) =>
    modelOf([sign('One', values, more)]).rows[0]!;
  it('says that only a change or a share is given', () => {
    expect(words.only(row(['[x]', { value: '[x]', change: 150 }]))).to.equal(
      'only the change is given, up 150 percentage points',
    );
    expect(words.only(row([{ value: '[x]', share: 0.39 }]))).to.equal('only a share is given, 39%');
    expect(words.only(row([88]))).to.equal('');
  });
  it('describes its line in words', () => {
    expect(words.line(row([88, '[c]', 91]))).to.equal('From 88% in 2020-21 to 91% in 2022-23');
    expect(words.line(row([88]))).to.equal('');
  });
  it('gives quality with what it is out of, or why there is none', () => {
    const quality = (more: object) =>
      words.quality(row([88], { quality: { name: 'Audited', value: 54, ...more } }).quality!);
    expect(quality({})).to.equal('54%');
    expect(quality({ denominator: 41 })).to.equal('54% out of 41');
    expect(quality({ value: '[x]' })).to.equal('[x]');
    expect(quality({ value: 12, unit: 'count' })).to.equal('12');
  });
});

describe('notes', () => {
  it('explain "not rated", overdue reports and shorthand, and name the indicators of notes and sources', () => {
    const model = modelOf(
      [
        sign('Visits', [88, { value: 91, note: 'Late records are to come', marks: ['p'] }], {
          target,
          due: '2021',
          notes: ['Monthly until 2020.'],
          source: { name: 'Our system', status: 'management information' },
        }),
        sign('Plans', [1, 2], { source: { name: 'Our system', status: 'management information' } }),
      ],
      { asOf: '2022-05-12' },
    );
    expect(words.surface(model).notes()).to.deep.equal([
      'Visits: Monthly until 2020.',
      'Visits: Late records are to come.',
      'Reports due: Visits, year ending 31 March 2021.',
      'Source of Visits; Plans: Our system. Management information, not official statistics.',
      'No rating: there is no target, or neither more nor less is called better.',
      'Overdue: the report was due before 12 May 2022.',
      'Years end on 31 March.',
      '[p] provisional.',
    ]);
  });
  it('say why there is no figure, and what quality is, but not what is listed without a figure', () => {
    const nothing = { value: '[x]', note: 'nobody counts them' } as const;
    const model = modelOf(
      [
        sign('Visits', [88, nothing], {
          target,
          due: '2023',
          quality: { name: 'Audited', value: nothing },
        }),
      ],
      { asOf: '2022-05-12' },
    );
    expect(words.surface(model).notes()).to.deep.equal([
      'Visits: nobody counts them.',
      'Quality of Visits: Audited.',
      'Reports due: Visits, year ending 31 March 2023.',
      'Years end on 31 March.',
      '[x] not available.',
    ]);
    const blank = modelOf([sign('Visits', [nothing], { target, due: '2023' })]);
    expect(words.surface(blank).notes()).to.deep.equal([
      'Years end on 31 March.',
      '[x] not available.',
    ]);
  });
});

describe('a figure of the table', () => {
  it('names its area once', () => {
    const row = sign('Children looked after', [88, 91], { area: 'Wales' });
    const model = modelOf([row, sign('Children looked after', [88, 91], { area: 'Powys' })]);
    const figureName = (series: string) => words.figure(model.rows[0]!, model, series);
    expect(figureName('Wales')).to.equal('Children looked after: Wales');
    expect(figureName('Target')).to.equal('Children looked after in Wales: Target');
  });
});

describe('the text on what is shown', () => {
  const two = [{ name: 'Doncaster' }, { name: 'England' }];
  it('follows each choice', () => {
    expect(words.shown({ shown: 12, total: 12 }, { areas: [] }, 'all', [])).to.equal(
      'Showing all 12 indicators.',
    );
    expect(words.shown({ shown: 3, total: 12 }, { areas: [] }, 'missed', [])).to.equal(
      'Showing 3 of 12 indicators: those that missed their target.',
    );
    expect(
      words.shown({ shown: 0, total: 4 }, { areas: two }, 'overdue', ['Doncaster', 'England']),
    ).to.equal('Showing none of 4 figures of Doncaster and England: those with a report overdue.');
    expect(words.shown({ shown: 1, total: 1 }, { areas: [] }, 'all', [])).to.equal(
      'Showing the one indicator.',
    );
  });
  it('is on the button of areas', () => {
    expect(words.areas([], 153)).to.equal('Areas: all 153');
    expect(words.areas(['Doncaster', 'England'], 153)).to.equal('Areas: Doncaster and England');
    expect(words.areas(['A', 'B', 'C', 'D'], 153)).to.equal('Areas: 4 of 153');
  });
});

describe('a period that is not over', () => {
  const part = (more: Partial<Sign> = {}): Sign =>
    sign('Referrals', [520, 90], {
      measure: { unit: 'referrals', kind: 'flow', direction: 'low' },
      projection: { monthsElapsed: 2 },
      ...more,
    });

  it('is named with what is over of it, where it is that of all rows', () => {
    const { subtitle, vital } = words.surface(modelOf([part()]));
    expect([subtitle, vital]).to.eql([
      '1 indicator · Exampleshire · 2021 to 2022, first 2 months',
      [],
    ]);
  });

  it('is told of below the number, where it is that of some rows', () => {
    const { subtitle, vital } = words.surface(modelOf([part(), sign('Visits')]));
    expect([subtitle, vital]).to.eql([
      '2 indicators · Exampleshire · 2021 to 2022',
      ['The last period is not over, so the figure is of its first 2 months: Referrals.'],
    ]);
  });

  it('has a stock of a day before its end', () => {
    const measure = { unit: 'percent', kind: 'stock', direction: 'low' } as const;
    const stock = part({ measure, target: { value: 80 } });
    const model = modelOf([stock]);
    expect(words.surface(model).subtitle).to.equal(
      '1 indicator · Exampleshire · 2021 to 2022, after 2 months',
    );
    const { latest, target, rating } = vitalSignsLayout(model, words, frame).rowAt(0);
    expect([latest.whole[1], target!.whole, rating!.label]).to.eql([
      '2021 to 2022, after 2 months',
      ['at most 80%', 'for the year end'],
      'Not rated, since the year is not over',
    ]);
    const { columns, rows } = vitalSignsTable(model, words);
    expect([columns, rows[0]!.cells]).to.eql([
      ['Indicator and series', '31 March 2021', '2021 to 2022'],
      ['520%', '90%, after 2 months'],
    ]);
    expect(words.surface(modelOf([stock, sign('Visits')])).vital).to.eql([
      'The last period is not over, so the figure is that after 2 months: Referrals.',
    ]);
  });

  it('is marked in the table, and its target as that of the whole year', () => {
    const { rows } = vitalSignsTable(modelOf([part({ target: { value: 600 } })]), words);
    expect(rows).to.eql([
      { head: 'Referrals: Exampleshire', cells: ['520', '90, first 2 months'] },
      { head: 'Referrals: Target', cells: ['600', '600, whole year'] },
    ]);
    const months = sign('Visits', [1, 2], { periods: ['2021-02', '2021-03'] });
    expect(vitalSignsTable(modelOf([part(), months]), words).rows[0]!.cells).to.eql([
      '2020-21: 520; 2021-22, first 2 months: 90',
    ]);
    const goals = part({ target: { value: 600 } });
    expect(vitalSignsTable(modelOf([goals, months]), words).rows[1]!.cells).to.eql([
      '2020-21: 600; 2021-22: 600, whole year',
    ]);
  });

  it('has a target that is said to be of the whole year, and another row has not', () => {
    const targetOf = (...of: Parameters<typeof sign>) =>
      vitalSignsLayout(modelOf([sign(...of)]), words, frame).rowAt(0).target;
    const measure = { unit: 'referrals', kind: 'flow', direction: 'low' } as const;
    const goal = { measure, target: { value: 600, by: '2021-22' } };
    const projection = { monthsElapsed: 2 };
    expect(targetOf('Referrals', [520, 90], { ...goal, projection })).to.eql({
      short: '≤ 600',
      second: ['by 2021-22', 'whole year'],
      whole: ['at most 600 referrals', 'due by 2021 to 2022', 'for the whole year'],
    });
    expect(targetOf('Referrals', [520, 590], goal)!.second).to.eql(['by 2021-22']);
    // The figure shown is that of a year that is over.
    expect(targetOf('Referrals', [520, '[x]'], { ...goal, projection })!.second).to.eql([
      'by 2021-22',
    ]);
  });
});

describe('the name of a row', () => {
  const of = (name: string, lead: string, more: Partial<Sign> = {}) =>
    sign(name, [50, 60], { series: [{ name: lead, values: [50, 60] }], ...more });
  const namesOf = (signs: readonly Sign[], more: object = {}) =>
    modelOf(signs, more).rows.map(({ name }) => name);

  it('says whom its figure is about where that is not the area', () => {
    expect(
      namesOf([
        of('On a plan', 'Girls'),
        of('In need', 'exampleshire '),
        of('Girls seen', 'Girls'),
      ]),
    ).to.eql(['On a plan (Girls)', 'In need', 'Girls seen']);
    expect(namesOf([of('On a plan', 'Powys', { area: 'Powys' }), of('In need', 'Powys')])).to.eql([
      'On a plan',
      'In need (Powys)',
    ]);
  });

  it('takes for the area one that all rows without an area are about', () => {
    const noArea = { area: undefined };
    expect(namesOf([of('On a plan', 'Powys'), of('In need', 'Powys')], noArea)).to.eql([
      'On a plan',
      'In need',
    ]);
    expect(namesOf([of('On a plan', 'Powys'), of('In need', 'Girls')], noArea)).to.eql([
      'On a plan (Powys)',
      'In need (Girls)',
    ]);
  });

  it('is not that of its other series', () => {
    const row = of('On a plan', 'Girls');
    const model = modelOf([row]);
    expect(words.figure(model.rows[0]!, model, 'Boys')).to.equal('On a plan: Boys');
  });
});

describe('the note on rounding', () => {
  const counts = (area: string, rounding?: number): Sign =>
    sign('Children', [50, 60], {
      ...{ area, measure: { unit: 'count', direction: 'low', ...(rounding ? { rounding } : {}) } },
      disclosure: { protected: true },
    });

  it('names the area where those of others are not rounded', () => {
    const notes = words.surface(modelOf([counts('England', 10), counts('Exampleshire')])).notes();
    expect(notes).to.include('Children in England: Figures are rounded to the nearest 10.');
  });

  it('names nothing where all are', () => {
    const notes = words
      .surface(modelOf([counts('England', 10), counts('Exampleshire', 10)]))
      .notes();
    expect(notes).to.include('Figures are rounded to the nearest 10.');
  });
});

describe('changes that may be chance', () => {
  it('are no rise and no fall in counts, filter and cells', () => {
    const row = (name: string, reach: number) =>
      sign(name, [88, 91], {
        series: [
          {
            ...{ name: 'Exampleshire', role: 'area', values: [88, 91] },
            interval: { lower: [88 - reach, 91 - reach], upper: [88 + reach, 91 + reach] },
          },
        ],
      });
    // Intervals of 86 to 90 and of 89 to 93 overlap; of 87 to 89 and of 90 to 92 they do not.
    const model = modelOf([row('Wide', 2), row('Narrow', 1)]);
    expect(model.rows.map(({ changed }) => changed)).to.deep.equal([false, true]);
    const { sincePrevious } = model.rows[0]!.model;
    expect(words.shortChange(sincePrevious!, model.rows[0]!.model)).to.equal(
      '↑ 3 pts, may be chance',
    );
    expect(words.surface(model).value).to.equal('1 of 2');
  });
});
