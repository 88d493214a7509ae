// Tests the English sentences of a scorecard, whole and word for word, and that they are those of the trend.
import { expect } from '@open-wc/testing';
import { examples as trends } from '../../../src/widgets/indicator-trend/examples.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { indicatorTrendModel } from '../../../src/widgets/indicator-trend/model.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { words as trendWords } from '../../../src/widgets/indicator-trend/words.en.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { vitalSignsModel } from '../../../src/widgets/vital-signs/model.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { modelOf, sign, type Sign } from './signs.js';

const target = { value: 95, tolerance: 3 };
const frame = { widthPx: 1200, density: 'normal' } as const;

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
      const [row] = vitalSignsLayout(model, words, frame).rows;
      const own = indicatorTrendModel(protectIndicatorTrend(trend.dataset!).publishable);
      const { value, period } = row!.latest;
      expect({ value, period }).to.deep.equal(trendWords.headline(own));
      expect(row!.changes).to.deep.equal(trendWords.changes(own));
      expect(row!.rating?.label).to.equal(trendWords.rating(own)?.label);
      expect(row!.comparisons).to.deep.equal(trendWords.comparisons(own));
      const [head] = trendWords.summary(own).split(/\. |\.$/);
      if (value) expect(head).to.include(value);
    });
  }
});

describe('the summary', () => {
  const summaryOf = (signs: readonly Sign[], more = {}) => words.summary(modelOf(signs, more));
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
      '2 of 6 indicators missed their target; 1 within tolerance; 1 met; 2 not rated. Missed: Visits; Plans. 1 report is overdue.',
    );
  });
  it('has a sentence for none missed, for one, and for none rated', () => {
    const met = sign('Met', [90, 95], { target });
    expect(summaryOf([met, { ...met, name: 'Too' }])).to.equal(
      'None of 2 indicators missed its target; 2 met.',
    );
    expect(summaryOf([met])).to.equal('1 indicator: target met.');
    expect(summaryOf([sign('One'), sign('Two')])).to.equal('2 indicators, none of them rated.');
  });
  it('names areas where there are several, and no more than five', () => {
    const missed = (area: string) => sign('Visits', [90, 91], { target, area });
    expect(summaryOf(['A', 'B'].map(missed))).to.equal(
      '2 of 2 indicators of 2 areas missed their target. Missed: Visits, A; Visits, B.',
    );
    expect(summaryOf([...'ABCDEF'].map(missed))).to.equal(
      '6 of 6 indicators of 6 areas missed their target.',
    );
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
    expect(words.notes(model)).to.deep.equal([
      'Visits: Monthly until 2020.',
      'Visits: Late records are to come.',
      'Source of Visits; Plans: Our system. Management information, not official statistics.',
      'No rating: there is no target, or neither more nor less is called better.',
      'Overdue: the report was due before 12 May 2022.',
      'Years end on 31 March.',
      '[p] provisional.',
    ]);
  });
  it('leave out why there is no figure, which its cell says, and overdue reports where there are none', () => {
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
    expect(words.notes(model)).to.deep.equal(['Years end on 31 March.', '[x] not available.']);
  });
});

describe('a figure of the table', () => {
  it('names its area once', () => {
    const row = sign('Children looked after', [88, 91], { area: 'Wales' });
    const model = modelOf([row, sign('Children looked after', [88, 91], { area: 'Powys' })]);
    const figureName = (series: string) => words.figure(model.rows[0]!, model, series);
    expect(figureName('Wales')).to.equal('Children looked after: Wales');
    expect(figureName('Target')).to.equal('Children looked after, Wales: Target');
  });
});

describe('the text on what is shown', () => {
  it('follows each choice', () => {
    expect(words.shown(12, 12, 'all', [])).to.equal('Showing all 12 indicators.');
    expect(words.shown(3, 12, 'missed', [])).to.equal(
      'Showing 3 of 12 indicators: those that missed their target.',
    );
    expect(words.shown(0, 4, 'overdue', ['Doncaster', 'England'])).to.equal(
      'Showing none of 4 indicators of Doncaster and England: those with a report overdue.',
    );
    expect(words.shown(1, 1, 'all', [])).to.equal('Showing the one indicator.');
  });
  it('is on the button of areas', () => {
    expect(words.areas([], 153)).to.equal('Areas: all 153');
    expect(words.areas(['Doncaster', 'England'], 153)).to.equal('Areas: Doncaster and England');
    expect(words.areas(['A', 'B', 'C', 'D'], 153)).to.equal('Areas: 4 of 153');
  });
});
