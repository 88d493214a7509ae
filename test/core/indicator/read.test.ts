import { expect } from '@open-wc/testing';
import { type Path, pathSet } from '../../../src/core/data/path.js';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import { problemText } from '../../support/problem-text.js';
import { readIndicator } from '../../../src/core/indicator/read.js';
import type { IndicatorInput } from '../../../src/core/indicator/schema.js';

const read = (input: Partial<IndicatorInput>, path: Path = [], area?: { name: string }) => {
  const problems: Problem[] = [];
  const indicator = readIndicator(input, {
    path,
    year: 'financial',
    report: reportInto(problems),
    lost: pathSet([]),
    area,
  });
  return { indicator, texts: problems.map(problemText) };
};

describe('reading an indicator', () => {
  it('reports paths from the top of the dataset', () => {
    const { texts } = read(
      {
        periods: ['2020-21', 'soon'],
        series: [
          { name: 'A', values: ['1', 2] },
          { name: 'B', values: [1] },
        ],
        target: { value: 1, by: 'later' },
        events: [{ period: 'once', label: 'x' }],
        control: { from: 'now' },
      },
      ['indicators', 2],
    );
    expect(texts.map((text) => text.split(':')[0])).to.eql([
      'indicators[2].periods[1]',
      'indicators[2].series[0].values[0]',
      'indicators[2].series[1].values',
      'indicators[2].target.by',
      'indicators[2].control.from',
      'indicators[2].events[0].period',
    ]);
  });

  it('checks what is left where periods or series are missing, and does not report those again', () => {
    expect(
      read({
        series: [{ name: 'A', values: ['1'] }],
        events: [{ period: 'x', label: 'y' }],
      }).texts.map((text) => text.split(':')[0]),
    ).to.eql(['series[0].values[0]', 'events[0].period']);
    expect(read({ periods: ['2020-21'] })).to.eql({ indicator: undefined, texts: [] });
  });

  it('lets the series of the area that it is about lead, or else the first of any area', () => {
    const leadOf = (area?: { name: string }) =>
      read(
        {
          periods: ['2020-21'],
          series: [
            { name: 'England', role: 'national', values: [1] },
            { name: 'Northshire', role: 'area', values: [2] },
            { name: 'Southshire', role: 'area', values: [3] },
          ],
        },
        [],
        area,
      ).indicator!.series.map(({ name }) => name);
    expect(leadOf({ name: 'southshire ' })).to.eql(['Southshire', 'England', 'Northshire']);
    expect(leadOf({ name: 'Westshire' })).to.eql(['Northshire', 'England', 'Southshire']);
    expect(leadOf()).to.eql(['Northshire', 'England', 'Southshire']);
  });

  it('has defaults for everything that may be left out', () => {
    const { indicator, texts } = read({
      periods: ['2020-21'],
      series: [{ name: 'A', values: [0] }],
    });
    expect(texts).to.eql([]);
    expect(indicator).to.deep.include({
      measure: { unit: 'count', direction: 'neutral', counts: 'people' },
      series: [{ id: 'A', name: 'A', role: 'other', values: [{ value: 0, marks: [] }] }],
      events: [],
    });
    expect(Object.keys(indicator!)).to.eql(['measure', 'periods', 'series', 'events']);
  });
});

describe('periods in any order', () => {
  it('are put in order of time with their values, and those written twice are left out', () => {
    const { indicator, texts } = read({
      periods: [
        '2025-03-03',
        '2025-03-01',
        '2025-03-02',
        '2025-03-01',
        '2 March 2025',
        '2025-03-04',
      ],
      series: [{ name: 'A', values: [3, 1, 2, 9, 8, 4] }],
    });
    expect(indicator!.periods.map(({ text }) => text)).to.eql(['2025-03-03', '2025-03-04']);
    expect(indicator!.series[0]!.values.map(({ value }) => value)).to.eql([3, 4]);
    expect(texts).to.have.length(1);
    expect(texts[0]).to.match(/^periods\[3\]: .* and 1 more: periods\[4\];/);
  });
});
