// Tests which counts of a funnel are withheld, and what is withheld with them.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
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

  it('reports how many numbers in the file must be withheld', () => {
    expect(protectThresholdFunnel(parseThresholdFunnel(small).dataset!).withheld.length).to.equal(
      3,
    );
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

  it('treats the residual of the sources as a part that may be small', () => {
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

  it('does not use levels without outcomes to protect a count', () => {
    const outcomes = [
      { name: 'Advice', value: 47 },
      { name: 'Help', value: 40 },
      { name: 'Referral', value: 3 },
    ];
    const [figures] = safe({ ...small, outcomes }).figures;
    expect(valuesOf(figures!.outcomes)).to.deep.equal([47, '[c]', '[c]']);
  });

  it('protects a level’s previous number, though its current one is missing', () => {
    const levels = [
      { id: '2', name: 'Level 2', previous: 50 },
      { id: '4', name: 'Level 4', previous: 3 },
    ];
    const [figures] = safe({ title: 'Small', contacts: 90, contactsPrevious: 53, levels }).figures;
    expect(figures!.levels.map(({ previous }) => previous!.value)).to.deep.equal(['[c]', '[c]']);
  });

  it('withholds a stage that repeats a withheld number, and contacts with their stage', () => {
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

  it('withholds a small movement on its own', () => {
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

  it('protects the previous period separately', () => {
    const sources = [
      { name: 'Police', value: 50, previous: 3 },
      { name: 'Schools', value: 40, previous: 60 },
    ];
    const [figures] = safe({ title: 'Small', contacts: 90, contactsPrevious: 63, sources }).figures;
    expect(valuesOf(figures!.sources)).to.deep.equal([50, 40]);
    expect(figures!.sources.map(({ previous }) => previous!.value)).to.deep.equal(['[c]', '[c]']);
  });

  it('removes shares, changes, revisions and ranks wherever something is withheld', () => {
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

  it('removes shares and changes wherever a count is shown', () => {
    const hint = { value: '[x]', share: 0.38, change: 18 };
    const datasets = {
      'beside contacts': { contacts: 100, sources: [{ name: 'A', value: hint }] },
      'beside another part': {
        sources: [
          { name: 'A', value: 60 },
          { name: 'B', value: hint },
        ],
      },
      'beside what was': { sources: [{ name: 'A', value: hint, previous: 80 }] },
      'of what was': { sources: [{ name: 'A', value: 80, previous: hint }] },
      'beside a stage': {
        sources: [{ name: 'A', value: hint }],
        journey: [{ name: 'Calls', of: 'contacts', kind: 'flow', value: 100 }],
      },
    };
    for (const [name, dataset] of Object.entries(datasets)) {
      const [figures] = safe({ title: 'T', ...dataset }).figures;
      const text = JSON.stringify([figures!.sources, figures!.contacts]);
      expect(text, name).not.to.match(/share|change/);
    }
    const [alone] = safe({ title: 'T', sources: [{ name: 'A', value: hint }] }).figures;
    expect(alone!.sources[0]!.value).to.include({ share: 0.38, change: 18 });
  });

  it('protects a part that a stage of contacts would reveal', () => {
    const sources = [
      { name: 'Police', value: 40 },
      { name: 'Schools', value: 12 },
      { name: 'Health', value: 3 },
    ];
    const stage = (name: string, value: number) => ({ name, of: 'contacts', kind: 'flow', value });
    const calls = [stage('Calls', 80), stage('Contacts', 55)];
    const given: readonly { contacts?: number }[] = [{}, { contacts: 100 }, { contacts: 80 }];
    for (const contacts of given) {
      const [figures] = safe({ title: 'T', ...contacts, sources, journey: calls }).figures;
      const values = [...valuesOf(figures!.sources), ...valuesOf(figures!.journey)];
      // Of 100 contacts, 60 are not from the police, so schools may be the 55, and the 20 by which 80 differs.
      // Of 80, 40 are not, so they may be the 25 by which the stages differ.
      const first = contacts.contacts === 100 ? '[c]' : 80;
      const last = contacts.contacts === undefined ? 55 : '[c]';
      expect(values, JSON.stringify(contacts)).to.deep.equal([40, '[c]', '[c]', first, last]);
    }
    // A stage with fewer than the sum of the parts counts something else.
    const [apart] = safe({ title: 'T', sources, journey: [stage('Contacts', 50)] }).figures;
    expect(valuesOf(apart!.sources)).to.deep.equal([40, 12, '[c]']);
  });

  it('removes "largest" from a source where another is more than half of the contacts', () => {
    const dataset = (schools: number) => ({
      title: 'T',
      contacts: 100,
      sources: [
        { name: 'Police', value: '[x]', order: 'most' },
        { name: 'Schools', value: schools },
      ],
    });
    const protect = (schools: number) =>
      protectThresholdFunnel(parseThresholdFunnel(dataset(schools)).dataset!);
    const order = (schools: number) => protect(schools).publishable.figures[0]!.sources[0]!.order;
    expect([order(40), order(60)]).to.deep.equal(['most', undefined]);
    expect(protect(40).notices).to.deep.equal([]);
    expect(protect(60).notices!.map(problemText)).to.deep.equal([
      'sources[0].order: expected the largest source, received one beside a source that is larger, or as large as it can be; remove "order", or correct the numbers; it is not shown',
    ]);
  });

  it('rounds parts and contacts alike', () => {
    const [figures] = safe({ ...small, disclosure: { rounding: 10, threshold: 0 } }).figures;
    expect(valuesOf(figures!.outcomes)).to.deep.equal([40, 30, 20, 0]);
    expect(valuesOf(figures!.levels)).to.deep.equal([50, 0]);
  });

  it('leaves figures that their publisher has protected as they are', () => {
    const disclosure = { protected: true };
    expect(valuesOf(safe({ ...small, disclosure }).figures[0]!.outcomes)).to.deep.equal([
      40, 30, 17, 3,
    ]);
    expect(valuesOf(safe({ ...journey, disclosure }).figures[0]!.journey)).to.deep.equal([
      2000, 400, 300, 100, 80, 120,
    ]);
  });

  it('protects each area separately', () => {
    const { figures } = safe({
      ...small,
      areas: [{ area: 'B', sources: [{ name: 'A', value: 2 }] }],
    });
    expect(valuesOf(figures[1]!.sources)).to.deep.equal(['[c]']);
  });
});

describe('a number that is not given in a funnel', () => {
  const shownOf = (input: unknown, when: 'value' | 'previous' = 'value') => {
    const { contacts, sources, levels, outcomes } = safe(input).figures[0]!;
    const of = (list: readonly { readonly value: unknown; readonly previous?: unknown }[]) =>
      list.map((count) => (count[when] as { value: unknown } | undefined)?.value);
    return [contacts?.[when]?.value, ...of(sources), ...of(levels), ...of(outcomes)];
  };

  it('is protected where contacts and the other sources leave a small residual', () => {
    const dataset = (last: unknown, schools = 27) => ({
      title: 'Small',
      contacts: 90,
      sources: [
        { name: 'Police', value: 60 },
        { name: 'Schools', value: schools },
        { name: 'Health', value: last },
      ],
    });
    expect(shownOf(dataset('[x]'))).to.deep.equal([90, 60, '[c]', '[x]']);
    expect(shownOf(dataset(null))).to.deep.equal([90, 60, '[c]', '[x]']);
    expect(shownOf(dataset('3'))).to.deep.equal([90, 60, '[c]', '[!]']);
    expect(shownOf(dataset('[!]'))).to.deep.equal([90, 60, '[c]', '[!]']);
    expect(shownOf(dataset('[x]', 20))).to.deep.equal([90, 60, 20, '[x]']);
    expect(shownOf(dataset('[x]', 30))).to.deep.equal([90, 60, 30, '[x]']);
  });

  it('is protected in the previous period', () => {
    const dataset = {
      title: 'Small',
      contacts: 90,
      contactsPrevious: 80,
      sources: [
        { name: 'Police', value: 60, previous: 50 },
        { name: 'Schools', value: 30, previous: 28 },
        { name: 'Health', value: 0, previous: '[x]' },
      ],
    };
    expect(shownOf(dataset, 'previous')).to.deep.equal([80, 50, '[c]', '[x]']);
  });

  it('is protected where it is a level, or an outcome of one', () => {
    const levels = [
      { id: '2', name: 'Level 2', value: 47 },
      { id: '4', name: 'Level 4' },
    ];
    const outcomes = [
      { name: 'Advice', value: 40 },
      { name: 'Early help', value: 30, level: '2' },
      { name: 'Hub', value: '[x]', level: '2' },
    ];
    // Level 2 leaves 17 for the hub, which need not be hidden; contacts leave 3 for level 4, which must be.
    expect(shownOf({ title: 'Small', contacts: 90, levels, outcomes })).to.deep.equal([
      90,
      47,
      '[x]',
      '[c]',
      30,
      '[x]',
    ]);
    const hub = { ...outcomes[1]!, value: 44 };
    expect(
      shownOf({ title: 'Small', contacts: 90, levels, outcomes: [outcomes[0], hub, outcomes[2]] }),
    ).not.to.include.members([47, 44]);
  });

  it('is one residual with the outcomes of another level', () => {
    const outcomes = [
      { name: 'Advice', value: 40 },
      { name: 'Early help', value: 30, level: '2' },
      { name: 'Hub', value: '[x]', level: '2' },
      { name: 'Referral', value: '[x]', level: '4' },
    ];
    const [contacts, , , ...parts] = shownOf({ ...small, contacts: 73, sources: [], outcomes });
    expect([contacts, ...parts]).to.deep.equal([73, '[c]', 30, '[x]', '[x]']);
  });

  it('is worked out from sources, where the number of contacts is not given', () => {
    const { sources, levels } = small;
    const outcomes = [
      { name: 'Advice', value: 87 },
      { name: 'Help', value: '[x]', level: '2' },
      { name: 'Referral', value: 0, level: '4' },
    ];
    expect(shownOf({ title: 'Small', sources, levels, outcomes })).not.to.include.members([
      50, 40, 87,
    ]);
  });

  it('is protected with the outcomes of a level that could not be read', () => {
    const twice = { ...small, levels: [...small.levels, { id: '4', name: 'Level 4 again' }] };
    const shown = shownOf(twice);
    expect(shown.slice(0, 5)).to.deep.equal([90, 50, 40, 47, '[!]']);
    expect(shown.slice(5)).to.deep.equal(['[c]', 30, 17, '[c]']);
  });

  it('hides only small counts where sources and outcomes are of different contacts', () => {
    const dataset = {
      title: 'Small',
      contacts: '[c]',
      sources: [
        { name: 'Police', value: 50 },
        { name: 'Schools', value: 38 },
      ],
      outcomes: [
        { name: 'Advice', value: 40 },
        { name: 'Help', value: 42 },
      ],
    };
    expect(shownOf(dataset)).to.deep.equal(['[c]', 50, 38, 40, 42]);
  });
});

describe('figures that their publisher has protected', () => {
  const notices = (dataset: object) =>
    protectThresholdFunnel(
      parseThresholdFunnel({ title: 'T', disclosure: { protected: true }, ...dataset }).dataset!,
    ).notices!.map(problemText);
  const sources = [
    { name: 'Police', value: 50 },
    { name: 'Schools', value: '[c]', previous: '[c]' },
    { name: 'Health', value: '[c]' },
  ];

  it('give their author a notice where one has few candidates', () => {
    expect(notices({ contacts: 52, sources })).to.deep.equal([
      'dataset: expected withheld numbers ("value") that cannot be worked out, received one for which the others leave fewer than 5 possible numbers; tell its publisher, or withhold a further number',
    ]);
    const other = { area: 'B', contactsPrevious: 3, sources: sources.slice(1, 2) };
    expect(notices({ contacts: 60, sources, areas: [other] })).to.deep.equal([
      'areas[0]: expected withheld numbers ("previous") that cannot be worked out, received one for which the others leave fewer than 5 possible numbers; tell its publisher, or withhold a further number',
    ]);
  });

  it('give no notice where there are enough candidates, or nothing is withheld', () => {
    expect(notices({ contacts: 60, sources })).to.deep.equal([]);
    expect(notices({ contacts: 60, sources: sources.slice(0, 1) })).to.deep.equal([]);
    expect(notices({ contacts: 52, sources, disclosure: {} })).to.deep.equal([]);
  });
});
