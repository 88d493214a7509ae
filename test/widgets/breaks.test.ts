// Tests that all five widgets treat a break in a series alike.
import { expect } from '@open-wc/testing';
import { trendModel } from '../support/trend.js';
import { modelOf as costsOf } from './cost-comparator/scene.js';
import { modelOf as mixOf } from './placement-mix/scene.js';
import { modelOf as funnelOf } from './threshold-funnel/scene.js';
import { modelOf as signsOf, sign } from './vital-signs/signs.js';

describe('a break marked on a figure', () => {
  const broken = { value: 300, marks: ['b'] };
  const things = { unit: 'count', kind: 'flow', direction: 'high', counts: 'things' } as const;

  it('leaves the change out in the trend', () => {
    const changeTo = (value: typeof broken | number) =>
      trendModel([240, value], { measure: things }).sincePrevious;
    expect(changeTo(300)).to.deep.include({ difference: 60 });
    expect(changeTo(broken)).to.eql({ from: 0, reason: 'break' });
  });

  it('leaves the change out in the scorecard, which does not call the row changed', () => {
    const [row] = signsOf([sign('Visits', [240, broken], { measure: things })]).rows;
    expect(row!.model.sincePrevious).to.eql({ from: 0, reason: 'break' });
    expect(row!.changed).to.equal(false);
    expect(signsOf([sign('Visits', [240, 300], { measure: things })]).rows[0]!.changed).to.equal(
      true,
    );
  });

  it('leaves the change of number and of share out in the mix', () => {
    const groupOf = (value: typeof broken | number) =>
      mixOf({
        title: 'Homes',
        measure: { unit: 'homes', counts: 'things' },
        groups: [
          { id: 'in', name: 'In-house', value, previous: 240 },
          { id: 'out', name: 'External', value: 100, previous: 160 },
        ],
        parts: [
          { name: 'Own', group: 'in', value, previous: 240 },
          { name: 'Bought', group: 'out', value: 100, previous: 160 },
        ],
      }).mixes[0]!.groups.map(({ change, points }) => ({ change, points }));
    expect(groupOf(300)).to.eql([
      { change: 60, points: 15 },
      { change: -60, points: -15 },
    ]);
    expect(groupOf(broken)[0]).to.eql({ change: undefined, points: undefined });
  });

  it('leaves every change of share out in the mix where the total breaks', () => {
    const [mix] = mixOf({
      title: 'Homes',
      measure: { unit: 'homes', counts: 'things' },
      parts: [
        { name: 'Own', value: 300, previous: 240 },
        { name: 'Bought', value: 100, previous: 160 },
      ],
      total: { value: 400, marks: ['b'] },
      totalPrevious: 400,
    }).mixes;
    expect(mix!.total.change).to.equal(undefined);
    expect(mix!.parts.map(({ points }) => points)).to.eql([undefined, undefined]);
  });

  it('leaves the change out in the funnel, in both views', () => {
    const changesOf = (value: typeof broken | number) => {
      const [panel] = funnelOf({
        title: 'Front door',
        contacts: value,
        contactsPrevious: 240,
        sources: [{ name: 'Schools', value, previous: 240 }],
        outcomes: [{ name: 'Advice', value: 300 }],
        journey: [{ name: 'Contacts', of: 'contacts', kind: 'flow', value, previous: 240 }],
      }).panels;
      const { contacts, sources } = panel!.levels!;
      return [contacts!, sources.items[0]!, panel!.journey![0]!].map(({ change }) => change);
    };
    const up = { difference: 60, relative: 0.25 };
    expect(changesOf(300)).to.eql([up, up, up]);
    expect(changesOf(broken)).to.eql([undefined, undefined, undefined]);
  });

  it('leaves costs of one period comparable with each other', () => {
    const provision = { kind: 'external', basis: 'price' } as const;
    const { groups } = costsOf({
      title: 'Beds',
      unit: 'pounds per bed per week',
      provisions: [
        { ...provision, name: 'A', cost: { value: 3000, marks: ['b'] } },
        { ...provision, name: 'B', cost: 4000 },
      ],
    });
    const { lowest, highest } = groups[0]!.range!;
    expect([lowest, highest].map(([bar]) => bar!.name)).to.eql(['A', 'B']);
  });
});
