// Tests what a funnel works out: shares, changes and rates, and where there are none.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { parseThresholdFunnel } from '../../../src/widgets/threshold-funnel/input.js';
import { notes } from '../../../src/widgets/threshold-funnel/words.notes.en.js';
import { vital } from '../../../src/widgets/threshold-funnel/words.vital.en.js';
import { groupItems, type Item } from '../../../src/widgets/threshold-funnel/model.js';
import { door, journey, modelOf } from './scene.js';

const levelsOf = (input: unknown) => modelOf(input).panels[0]!.levels!;
const stagesOf = (input: unknown) => modelOf(input).panels[0]!.journey!;
const named = (items: readonly Item[]) => items.map(({ name, percent }) => [name, percent]);

describe('thresholdFunnelModel', () => {
  it('ranks sources by number, and keeps levels in the dataset’s order', () => {
    const { sources, levels, none } = levelsOf(door);
    expect(named(sources.items)).to.deep.equal([
      ['Police', 67],
      ['Schools', 33],
    ]);
    expect(named(levels)).to.deep.equal([
      ['Enhanced', 45],
      ['Statutory', 15],
    ]);
    expect(named(none.items)).to.deep.equal([['Advice', 40]]);
  });

  it('rounds each share by itself, with the rest', () => {
    const two = [571, 284].map((value, i) => ({ name: 'AB'[i]!, value }));
    const { sources } = levelsOf({ title: 'Parts', contacts: 1000, sources: two });
    expect(named(groupItems(sources))).to.deep.equal([
      ['A', 57],
      ['B', 28],
      [undefined, 15],
    ]);
    expect(sources.rest!.value).to.deep.equal({ value: 145, marks: [] });
  });

  it('has no rest where a part is withheld', () => {
    const sources = [
      { name: 'A', value: 335 },
      { name: 'B', value: '[c]' },
    ];
    const model = modelOf({ title: 'C', contacts: 1000, sources, disclosure: { protected: true } });
    const { levels } = model.panels[0]!;
    expect(levels!.sources.rest).to.equal(undefined);
    expect(named(levels!.sources.items)).to.deep.equal([
      ['A', 34],
      ['B', undefined],
    ]);
  });

  it('has no rest where a part could not be read', () => {
    const over = [
      { sources: [...door.sources!, door.sources![0]] },
      { sources: [door.sources![0], { value: 7 }] },
      { outcomes: [...door.outcomes!.slice(0, 3), { ...door.outcomes![3]!, level: '9' }] },
      { levels: [...door.levels!, door.levels![1]] },
    ];
    for (const [i, change] of over.entries()) {
      const model = modelOf({ ...door, ...change });
      const { sources, none } = model.panels[0]!.levels!;
      expect([sources.rest, none.rest], `${i}`).to.deep.equal([undefined, undefined]);
    }
  });

  it('has no rest where rounding alone makes the difference', () => {
    const dataset = (last: number) => ({
      title: 'Rounded',
      contacts: 100,
      sources: [
        { name: 'Police', value: 50 },
        { name: 'Schools', value: last },
      ],
      disclosure: { rounding: 10, protected: true },
    });
    expect(levelsOf(dataset(40)).sources.rest).to.equal(undefined);
    expect(levelsOf(dataset(30)).sources.rest!.value.value).to.equal(20);
  });

  it('gives no share of contacts that are not shown', () => {
    const { sources } = levelsOf({ ...door, contacts: '[x]' });
    expect(sources.items.map(({ share }) => share)).to.deep.equal([undefined, undefined]);
  });

  it('gives a change only where both numbers are known, with the share before', () => {
    const [police] = levelsOf(door).sources.items;
    expect(police!.change).to.deep.equal({ difference: 167, relative: 0.334 });
    expect(police!.shareBefore).to.equal(0.625);
    const [enhanced] = levelsOf(door).levels;
    expect(enhanced!.change).to.equal(undefined);
  });

  it('puts a source that is only known to be the largest first, and withheld parts last', () => {
    const sources = [
      { name: 'Withheld', value: '[c]' },
      { name: 'Shown', value: 20 },
      { name: 'Unknown', value: '[x]' },
      { name: 'Police', order: 'most' },
    ];
    const { items } = levelsOf({
      title: 'Order',
      sources,
      disclosure: { protected: true },
    }).sources;
    expect(items.map(({ name }) => name)).to.deep.equal(['Police', 'Shown', 'Unknown', 'Withheld']);
    expect(items.map(({ most }) => most)).to.deep.equal([true, undefined, undefined, undefined]);
  });

  it('takes outcomes as parts of all contacts where none is assigned to a level', () => {
    const outcomes = [
      { name: 'Advice', value: 75 },
      { name: 'Help', value: 25 },
    ];
    const { sorted, none, levels } = levelsOf({
      ...door,
      sources: [],
      contacts: 100,
      contactsPrevious: undefined,
      outcomes,
    });
    expect(sorted).to.equal(false);
    expect(named(none.items)).to.deep.equal([
      ['Advice', 75],
      ['Help', 25],
    ]);
    expect(levels.map(({ value }) => value.value)).to.deep.equal(['[x]', '[x]']);
  });

  it('gives rates of the stage before and of the first stage, and none across a unit break', () => {
    expect(stagesOf(journey).map(({ stage }) => stage)).to.deep.equal([
      { of: 'contacts', kind: 'flow', rises: false },
      { of: 'episodes', kind: 'flow', unitBreak: 'of', rises: false },
      { of: 'episodes', kind: 'flow', rises: false, ofPrevious: 0.75 },
      {
        of: 'episodes',
        kind: 'flow',
        rises: false,
        ofPrevious: 1 / 3,
        ofFirst: { share: 0.25, name: 'Referrals' },
      },
      { of: 'children', kind: 'stock', unitBreak: 'both', rises: false },
      { of: 'children', kind: 'stock', rises: true },
    ]);
  });

  it('gives no rate of the first stage after a rise, because others have joined on the way', () => {
    const values = [100, 40, 60, 50, 30];
    const stages = values.map((value, i) => ({
      name: `Stage ${i}`,
      of: 'episodes',
      kind: 'flow',
      value,
    }));
    const facts = stagesOf({ title: 'T', journey: stages }).map(({ stage }) => stage!);
    expect(facts.map(({ ofFirst }) => ofFirst)).to.deep.equal(values.map(() => undefined));
    expect(facts.map(({ ofPrevious }) => ofPrevious)).to.deep.equal([
      undefined,
      0.4,
      undefined,
      5 / 6,
      0.6,
    ]);
  });

  it('gives no rate to or from a stage without a number, nor from 0', () => {
    const stages = [
      { ...journey.journey![1], value: 0 },
      { ...journey.journey![2], value: '[x]' },
      { ...journey.journey![3], value: 0 },
    ];
    const rates = stagesOf({ ...journey, journey: stages }).map(({ stage }) => stage!.ofPrevious);
    expect(rates).to.deep.equal([undefined, undefined, undefined]);
  });

  it('chooses the view that the dataset has data for, or the one that it asks for where it has both', () => {
    const both = { ...door, journey: journey.journey };
    expect(modelOf(door).views).to.deep.equal(['levels']);
    expect(modelOf(journey).view).to.equal('journey');
    expect(modelOf(both).view).to.equal('levels');
    expect(modelOf({ ...both, view: 'journey' }).view).to.equal('journey');
    expect(modelOf({ ...door, view: 'journey' }).view).to.equal('levels');
  });
});

describe('the periods of a funnel', () => {
  const quarter = (more: object = {}) => ({
    title: 'Contacts',
    period: '2024-25 Q1',
    previousPeriod: '2023-24',
    contacts: 900,
    contactsPrevious: 4000,
    sources: [{ name: 'Police', value: 900, previous: 4000 }],
    journey: [
      { name: 'Contacts', of: 'contacts', kind: 'flow', value: 900, previous: 4000 },
      { name: 'Plans', of: 'children', kind: 'stock', value: 120, previous: 100 },
    ],
    ...more,
  });
  const changesOf = (input: unknown) => {
    const { levels, journey: stages } = modelOf(input).panels[0]!;
    return [levels!.contacts!, ...stages!].map(({ change }) => change?.difference);
  };

  it('give a change of flows only where they are of one length; stocks are compared by day', () => {
    expect(changesOf(quarter())).to.deep.equal([undefined, undefined, 20]);
    const alike = quarter({ previousPeriod: '2023-24 Q1' });
    expect(changesOf(alike)).to.deep.equal([-3100, -3100, 20]);
  });

  it('are not compared where the previous one does not end first, which is a fault', () => {
    const swapped = quarter({ previousPeriod: '2024-25 Q2' });
    expect(changesOf(swapped)).to.deep.equal([undefined, undefined, undefined]);
    expect(parseThresholdFunnel(swapped).problems.map(problemText)).to.deep.equal([
      'previousPeriod: expected a period that ends before "period" does, received "2024-25 Q2"; correct one of the two; no change is shown',
    ]);
  });

  it('are said not to be compared below the picture', () => {
    expect(vital(modelOf(quarter()), 'levels', false)).to.include(
      'Not compared with 2023 to 2024: the periods differ in length.',
    );
    expect(vital(modelOf(quarter()), 'journey', false)).to.include(
      'Counts over a period are not compared with those of 2023 to 2024: the periods differ in length.',
    );
    const alike = modelOf(quarter({ previousPeriod: '2023-24 Q1' }));
    expect(
      [
        ...vital(alike, 'levels', false),
        ...notes(alike, 'levels', { ownScales: false, hasThinBars: false, hasRungs: true }),
      ].join(' '),
    ).not.to.include('Not compared');
  });
});
