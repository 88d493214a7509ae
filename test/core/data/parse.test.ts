// Tests the fault of a dataset without a title.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { problemText } from '../../support/problem-text.js';

const trend = { periods: ['2024', '2025'], series: [{ name: 'Exampleshire', values: [1, 2] }] };
const mix = { parts: [{ name: 'Foster carers', value: 30 }] };

describe('a dataset without a title', () => {
  it('needs the name of its measure, so that one can be made', () => {
    const fault = 'title: expected text, or measure.name, received nothing; add it';
    expect(parseIndicatorTrend(trend).problems.map(problemText)).to.deep.equal([fault]);
    expect(parsePlacementMix(mix).problems.map(problemText)).to.deep.equal([fault]);
    expect(parsePlacementMix([mix, mix]).problems.map(problemText)).to.deep.equal([`[0].${fault}`]);
  });

  it('is without a fault where the measure has a name', () => {
    const measure = { name: 'children in care' };
    expect(parseIndicatorTrend({ ...trend, measure }).problems).to.be.empty;
    expect(parsePlacementMix({ ...mix, measure }).problems).to.be.empty;
    expect(parsePlacementMix([{ ...mix, measure }, mix]).problems).to.be.empty;
  });

  it('is told once where its title is refused', () => {
    const { problems } = parseIndicatorTrend({ ...trend, title: 5 });
    expect(problems).to.have.length(1);
  });
});
