// Tests the notices to an author whose shares in place of numbers of people, or values before revision, are not shown.
import { expect } from '@open-wc/testing';
import { revisionsLeftOut, sharesLeftOut } from '../../../src/core/data/shares-left-out.js';
import { withoutShareOrChange } from '../../../src/core/data/shown-value.js';
import type { Problem } from '../../../src/core/data/problem.js';
import { absent } from '../../../src/core/data/value.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { problemText } from '../../support/problem-text.js';

const share = { ...absent('x'), share: 0.35 };
const place = (i: number) => ['parts', i, 'value'];

describe('the notice on shares that are left out', () => {
  it('says where they are, and not what they are', () => {
    const lost = [0, 1].map((i) => ({
      ...{ before: share, after: withoutShareOrChange(share), path: place(i) },
    }));
    const [notice, ...others] = sharesLeftOut(lost);
    expect(others).to.deep.equal([]);
    expect(notice!.severity).to.equal('warning');
    expect(problemText(notice!)).to.equal(
      'dataset: expected numbers of people, or shares and changes alone: beside a number, a share tells how many people it is of, received 2 of them, which are not shown: parts[0].value, parts[1].value; write the number, or leave all numbers out',
    );
  });

  it('is not given where a share stands, or there was none', () => {
    const path = place(0);
    expect(sharesLeftOut([{ before: share, after: share, path }])).to.deep.equal([]);
    expect(sharesLeftOut([{ before: absent('x'), after: absent('c'), path }])).to.deep.equal([]);
  });
});

describe('an author is told which shares and changes are left out', () => {
  const told = ({ notices = [] }: { readonly notices?: readonly Problem[] }) =>
    notices
      .filter(({ code }) => /share/.test(code))
      .map((each) => {
        expect(each.severity).to.equal('warning');
        return problemText(each);
      });

  it('in a funnel, beside counts', () => {
    const funnel = (contacts: unknown) =>
      told(
        protectThresholdFunnel(
          parseThresholdFunnel({
            title: 'T',
            contacts,
            sources: [
              { name: 'Police', value: { value: '[x]', share: 0.4 } },
              { name: 'Schools', value: '[x]', previous: { value: '[x]', change: 3 } },
            ],
          }).dataset!,
        ),
      );
    const [line, ...others] = funnel(300);
    expect(others).to.deep.equal([]);
    expect(line).to.include(
      'beside a number, a share tells how many people it is of, received 2 of them, which are not shown: sources[0].value, sources[1].previous;',
    );
    expect(funnel('[x]')).to.deep.equal([]);
  });

  const measure = { unit: 'count', kind: 'stock' };
  const periods = ['2023', '2024'];
  const rowOf = (values: readonly unknown[]) => ({
    ...{ measure, periods: periods.slice(-values.length) },
    series: [{ name: 'Exampleshire', role: 'area', values }],
  });
  const trend = (values: readonly unknown[], more: object = {}) =>
    told(
      protectIndicatorTrend(
        parseIndicatorTrend({ title: 'T', ...rowOf(values), ...more }).dataset!,
      ),
    );

  it('in a trend, where they would tell of few people', () => {
    const lines = trend([9, { value: '[x]', change: -6 }]);
    expect(lines).to.deep.equal([
      'dataset: expected no share or change in place of a number that is withheld, or from which one can be worked out, received 1 of them, which is not shown: series[0].values[1]; leave them out before publishing, since anyone can open the file',
    ]);
    expect(trend(['[c]', { value: '[x]', change: 20 }]).length).to.equal(1);
    expect(trend([9, { value: '[c]', share: 0.3 }]).length).to.equal(1);
    expect(trend([90, { value: '[x]', change: -6 }])).to.deep.equal([]);
    const disclosure = { protected: true };
    expect(trend([9, { value: '[x]', change: -6 }], { disclosure })).to.deep.equal([]);
  });

  it('in a scorecard', () => {
    const indicators = [rowOf([90, 80]), rowOf([9, { value: '[x]', change: -6 }])].map(
      (row, i) => ({
        ...{ name: `Row ${i + 1}`, ...row },
      }),
    );
    const [line, ...others] = told(
      protectVitalSigns(parseVitalSigns({ title: 'T', indicators }).dataset!),
    );
    expect(others).to.deep.equal([]);
    expect(line).to.include('which is not shown: indicators[1].series[0].values[1];');
  });
});

describe('an author is told which values before revision are left out', () => {
  const SENTENCE =
    'dataset: expected no value before revision ("was") from which a small number may be worked out, received 1 of them, which is not shown: ';
  const told = ({ notices = [] }: { readonly notices?: readonly Problem[] }) =>
    notices
      .filter(({ code }) => code === 'telling revision')
      .map((each) => {
        expect(each.severity).to.equal('warning');
        return problemText(each);
      });
  const parts = (value: unknown) => [
    { name: 'Fostered', value },
    { name: 'Homes', value: 30 },
  ];

  it('in a mix, where each is a table of its own', () => {
    const mix = (value: unknown, disclosure = {}) =>
      told(
        protectPlacementMix(
          parsePlacementMix({ title: 'T', disclosure, parts: parts(value) }).dataset!,
        ),
      );
    expect(mix({ value: 50, was: 3 })).to.deep.equal([
      `${SENTENCE}parts[0].value; leave them out before publishing, since anyone can open the file`,
    ]);
    expect(mix(50)).to.deep.equal([]);
    expect(mix({ value: 50, was: 48 }, { protected: true })).to.deep.equal([]);
  });

  it('in a funnel, whatever its size', () => {
    const funnel = (value: unknown, more = {}) =>
      told(
        protectThresholdFunnel(
          parseThresholdFunnel({ title: 'T', sources: parts(value), ...more }).dataset!,
        ),
      );
    for (const was of [3, 48])
      expect(funnel({ value: 50, was })[0]).to.include(`${SENTENCE}sources[0].value;`);
    expect(funnel(50)).to.deep.equal([]);
    expect(funnel({ value: 50, was: 48 }, { disclosure: { protected: true } })).to.deep.equal([]);
  });

  it('as they are in a file, with no number quoted', () => {
    const path = place(0);
    const before = { value: 50, marks: [], was: 48 };
    const after = { value: 50, marks: [] };
    const [notice] = revisionsLeftOut([{ before, after, path }]);
    expect(problemText(notice!)).not.to.match(/48|50/);
    expect(revisionsLeftOut([{ before, after: absent('c'), path }])).to.deep.equal([]);
    expect(revisionsLeftOut([{ before, after: before, path }])).to.deep.equal([]);
  });
});
