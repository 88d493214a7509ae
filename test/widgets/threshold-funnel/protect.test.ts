// Which counts of a funnel are withheld, and what goes with them?
import { expect } from '@open-wc/testing';
import { parseThresholdFunnel } from '../../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';
import { journey, safe } from './scene.js';

const valuesOf = (list: readonly { readonly value: { readonly value: unknown } }[]) =>
  list.map(({ value }) => value.value);

const small = {
  title: 'Small',
  contacts: 90,
  sources: [
    { name: 'Police', value: 50 },
    { name: 'Schools', value: 40 },
  ],
  outcomes: [
    { name: 'Advice', value: 40 },
    { name: 'Early help', value: 30, level: '2' },
    { name: 'Hub', value: 17, level: '2' },
    { name: 'Referral', value: 3, level: '4' },
  ],
  levels: [
    { id: '2', name: 'Level 2' },
    { id: '4', name: 'Level 4' },
  ],
};

describe('protectThresholdFunnel', () => {
  it('withholds a small outcome, its level, and another part of the contacts', () => {
    const [figures] = safe(small).figures;
    expect(valuesOf(figures!.outcomes)).to.deep.equal(['[c]', 30, 17, '[c]']);
    expect(valuesOf(figures!.levels)).to.deep.equal([47, '[c]']);
    expect(figures!.contacts!.value.value).to.equal(90);
    expect(valuesOf(figures!.sources)).to.deep.equal([50, 40]);
  });

  it('says how many numbers the file gives away', () => {
    expect(protectThresholdFunnel(parseThresholdFunnel(small).dataset!).withheldHere).to.equal(3);
  });

  it('withholds another outcome of a level that is shown', () => {
    const outcomes = [
      { name: 'Advice', value: 20 },
      { name: 'Early help', value: 30, level: '2' },
      { name: 'Hub', value: 17, level: '2' },
      { name: 'Panel', value: 2, level: '2' },
      { name: 'Referral', value: 21, level: '4' },
    ];
    const [figures] = safe({ ...small, outcomes }).figures;
    expect(valuesOf(figures!.outcomes)).to.deep.equal([20, 30, '[c]', '[c]', 21]);
    expect(valuesOf(figures!.levels)).to.deep.equal([49, 21]);
  });

  it('counts what the sources leave over as a part that may be small', () => {
    const sources = [
      { name: 'Police', value: 50 },
      { name: 'Schools', value: 38 },
    ];
    const [figures] = safe({ title: 'Small', contacts: 90, sources }).figures;
    expect([figures!.contacts!.value.value, ...valuesOf(figures!.sources)]).to.deep.equal([
      90,
      50,
      '[c]',
    ]);
  });

  it('takes levels to which nothing is assigned for no cover', () => {
    const outcomes = [
      { name: 'Advice', value: 47 },
      { name: 'Help', value: 40 },
      { name: 'Referral', value: 3 },
    ];
    const [figures] = safe({ ...small, outcomes }).figures;
    expect(valuesOf(figures!.outcomes)).to.deep.equal([47, '[c]', '[c]']);
  });

  it('withholds a stage that is a withheld number again, and contacts with their stage', () => {
    const stages = [
      { name: 'Contacts', of: 'contacts', kind: 'flow', value: 90 },
      { name: 'Advised', of: 'children', kind: 'flow', value: 40 },
      { name: 'Plans', of: 'children', kind: 'stock', value: 4 },
      { name: 'Looked after', of: 'children', kind: 'stock', value: 60 },
    ];
    expect(valuesOf(safe({ ...small, journey: stages }).figures[0]!.journey)).to.deep.equal([
      90,
      '[c]',
      '[c]',
      60,
    ]);
    const closed = { title: 'Small', contacts: '[c]', sources: small.sources.slice(0, 1) };
    expect(valuesOf(safe({ ...closed, journey: stages }).figures[0]!.journey)[0]).to.equal('[c]');
  });

  it('withholds a small movement by itself', () => {
    const movements = [
      { from: '4', to: '2', value: 3 },
      { from: '2', to: '4', value: 12 },
    ];
    const levels = [
      { id: '2', name: 'Level 2', value: 60 },
      { id: '4', name: 'Level 4', value: 30 },
    ];
    const [figures] = safe({ title: 'Steps', contacts: 90, levels, movements }).figures;
    expect(valuesOf(figures!.movements)).to.deep.equal(['[c]', 12]);
    expect(valuesOf(figures!.levels)).to.deep.equal([60, 30]);
  });

  it('protects the period before by itself', () => {
    const sources = [
      { name: 'Police', value: 50, previous: 3 },
      { name: 'Schools', value: 40, previous: 60 },
    ];
    const [figures] = safe({ title: 'Small', contacts: 90, contactsPrevious: 63, sources }).figures;
    expect(valuesOf(figures!.sources)).to.deep.equal([50, 40]);
    expect(figures!.sources.map(({ previous }) => previous!.value)).to.deep.equal(['[c]', '[c]']);
  });

  it('takes shares, changes, revisions and ranks away wherever something is withheld', () => {
    const sources = [
      { name: 'Police', value: { value: 50, was: 48 } },
      { name: 'Schools', value: { value: '[x]', share: 0.41, change: -4 } },
      { name: 'Health', value: { value: '[c]', share: 0.03 }, order: 'most' },
    ];
    const [figures] = safe({ title: 'Small', contacts: 90, sources }).figures;
    expect(figures!.sources.map(({ value }) => value)).to.deep.equal([
      { value: 50, marks: [] },
      { value: '[x]', marks: [] },
      { value: '[c]', marks: [] },
    ]);
    expect(figures!.sources[2]!.order).to.equal(undefined);
  });

  it('takes away a share that is a small count of known contacts', () => {
    const dataset = (share: number) => ({
      title: 'Small',
      contacts: 100,
      sources: [{ name: 'Police', value: { value: '[x]', share } }],
    });
    expect(safe(dataset(0.03)).figures[0]!.sources[0]!.value).to.deep.equal({
      value: '[x]',
      marks: [],
    });
    expect(safe(dataset(0.3)).figures[0]!.sources[0]!.value).to.include({ share: 0.3 });
  });

  it('rounds parts and contacts alike', () => {
    const [figures] = safe({ ...small, disclosure: { rounding: 10, threshold: 0 } }).figures;
    expect(valuesOf(figures!.outcomes)).to.deep.equal([40, 30, 20, 0]);
    expect(valuesOf(figures!.levels)).to.deep.equal([50, 0]);
  });

  it('lets figures stand that their publisher has protected', () => {
    const disclosure = { protected: true };
    expect(valuesOf(safe({ ...small, disclosure }).figures[0]!.outcomes)).to.deep.equal([
      40, 30, 17, 3,
    ]);
    expect(valuesOf(safe({ ...journey, disclosure }).figures[0]!.journey)).to.deep.equal([
      2000, 400, 300, 100, 80, 120,
    ]);
  });

  it('protects each area by itself', () => {
    const { figures } = safe({
      ...small,
      areas: [{ area: 'B', sources: [{ name: 'A', value: 2 }] }],
    });
    expect(valuesOf(figures[1]!.sources)).to.deep.equal(['[c]']);
  });
});
