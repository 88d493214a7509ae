// What does the funnel's one door let in, and what does it say of the rest?
import { expect } from '@open-wc/testing';
import { problemText } from '../../../src/core/data/problem.js';
import {
  parseThresholdFunnel,
  writeThresholdFunnel,
} from '../../../src/widgets/threshold-funnel/input.js';
import { door, journey } from './scene.js';

const messages = (input: unknown): readonly string[] =>
  parseThresholdFunnel(input).problems.map(problemText);

const read = (input: unknown) => parseThresholdFunnel(input).dataset!.figures[0]!;

describe('parseThresholdFunnel', () => {
  it('sums a level from its outcomes, where all of them are known', () => {
    expect(read(door).levels).to.deep.equal([
      { id: '2', name: 'Enhanced', value: { value: 450, marks: [] } },
      {
        id: '4',
        name: 'Statutory',
        value: { value: 150, marks: [] },
        previous: { value: 160, marks: [] },
      },
    ]);
  });

  it('leaves a level without a number where one of its outcomes has none, and says which reason', () => {
    const outcomes = [
      { name: 'Early help', value: 30, level: '2' },
      { name: 'Hub', value: '[c]', level: '2' },
      { name: 'Referral', value: '[x]', level: '4' },
    ];
    const { levels } = read({ ...door, outcomes });
    expect(levels.map(({ value }) => value.value)).to.deep.equal(['[c]', '[x]']);
  });

  it('keeps a level’s own number, of which the outcomes need not be all', () => {
    const levels = [{ id: '2', name: 'Enhanced', value: 460 }, door.levels![1]];
    const dataset = { ...door, contacts: 1100, levels };
    expect(read(dataset).levels[0]!.value).to.deep.equal({ value: 460, marks: [] });
    expect(messages(dataset)).to.deep.equal([]);
  });

  it('gives 0 as 0', () => {
    const dataset = { title: 'None', contacts: 0, sources: [{ name: 'Police', value: 0 }] };
    expect(messages(dataset)).to.deep.equal([]);
    expect(read(dataset).sources[0]!.value).to.deep.equal({ value: 0, marks: [] });
  });

  it('reads further areas, whose levels are named once', () => {
    const { dataset, problems } = parseThresholdFunnel({
      ...door,
      areas: [
        { area: 'Sampleshire', outcomes: [{ name: 'Help', value: 9, level: '4' }] },
        { area: { name: 'England', code: 'E92000001' }, contacts: 90 },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(dataset!.figures.map(({ area }) => area)).to.deep.equal([
      { name: 'Exampleshire' },
      { name: 'Sampleshire' },
      { name: 'England', code: 'E92000001' },
    ]);
    expect(dataset!.figures[1]!.levels.map(({ value }) => value.value)).to.deep.equal(['[x]', 9]);
  });

  it('reads what it writes to the same again', () => {
    for (const input of [
      door,
      journey,
      { ...door, ...journey, areas: [{ area: 'B', ...journey }] },
    ]) {
      const { dataset } = parseThresholdFunnel({ ...input, widget: 'threshold-funnel' });
      const again = parseThresholdFunnel(writeThresholdFunnel(dataset!));
      expect(JSON.parse(JSON.stringify(again.dataset))).to.deep.equal(
        JSON.parse(JSON.stringify(dataset)),
      );
    }
  });

  const faults: Readonly<Record<string, readonly [object, ...string[]]>> = {
    'sources that add to more than the contacts': [
      { contacts: 900 },
      'contacts: expected a number that its parts do not exceed, received less than its sources, and its outcomes and levels come to; correct the number or its parts; no shares of it are drawn',
    ],
    'outcomes that add to more than their level': [
      { levels: [{ id: '2', name: 'Enhanced', value: 440 }, door.levels![1]] },
      'levels[0].value: expected a number that its parts do not exceed, received less than its outcomes come to; correct the number or its parts; no shares of it are drawn',
    ],
    'a share over 1': [
      { sources: [{ name: 'Police', value: { value: '[x]', share: 75 } }] },
      'sources[0].value.share: expected a share from 0 to 1, received 75; did you mean 0.75?',
    ],
    'an outcome of an unknown level': [
      { outcomes: [{ name: 'Panel', value: 3, level: 'higher' }] },
      'outcomes[0].level: expected the id or name of a level ("2", "4"), received "higher"; correct it, or add the level; the outcome is left out',
    ],
    'a movement between unknown levels': [
      { movements: [{ from: 'top', to: 'bottom', value: 30 }] },
      'movements[0].from: expected the id or name of a level ("2", "4"), received "top"; correct it, or add the level; the movement is left out',
      'movements[0].to: expected the id or name of a level ("2", "4"), received "bottom"; correct it, or add the level; the movement is left out',
    ],
    'two sources of one name': [
      { sources: [door.sources![0], { name: 'Schools', value: 7 }] },
      'sources[1].name: expected each name once, received "Schools", the same as sources[0]; rename one, or give each an "id"; both are left out',
    ],
    'two levels of one id': [
      { levels: [...door.levels!, { id: '4', name: 'Other' }], outcomes: [] },
      'levels[2].id: expected each id once, received "4", the same as levels[1]; rename one, or give each an "id"; both are left out',
    ],
    'a negative count': [
      { sources: [{ name: 'Police', value: -7 }] },
      'sources[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ],
    'a count with decimals': [
      { sources: [{ name: 'Police', value: 7.5 }] },
      'sources[0].value: expected a whole number, received a number with decimals; correct it, or write "[x]"',
    ],
    'text for a number': [
      { contacts: '1,000' },
      'contacts: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    ],
    'a period that is none': [
      { period: 'soon' },
      'period: expected a period, received "soon"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
  };
  for (const [what, [change, ...expected]] of Object.entries(faults)) {
    it(`names ${what}, and quotes no count`, () => {
      expect(messages({ ...door, ...change })).to.deep.equal(expected);
    });
  }

  it('leaves out a stage that does not say what it counts', () => {
    const stages = [...journey.journey!, { name: 'Homes', kind: 'stock', value: 80 }];
    expect(messages({ ...journey, journey: stages })[0]).to.match(/^journey\[6\]\.of: .*add it$/);
    expect(read({ ...journey, journey: stages }).journey).to.have.lengthOf(6);
  });

  it('draws what can still be drawn truthfully', () => {
    const over = read({ ...door, contacts: 900 });
    expect(over.contacts!.value.value).to.equal('[!]');
    expect(over.sources).to.have.lengthOf(2);
    const unknown = read({ ...door, outcomes: [...door.outcomes!, { name: 'Panel', level: '9' }] });
    expect(unknown.outcomes).to.have.lengthOf(4);
    const twice = read({
      ...door,
      sources: [door.sources![0], door.sources![0], door.sources![1]],
    });
    expect(twice.sources.map(({ id }) => id)).to.deep.equal(['Police']);
  });

  it('refuses a dataset that holds nothing to draw', () => {
    const { dataset, problems } = parseThresholdFunnel({ title: 'Nothing' });
    expect(dataset).to.equal(undefined);
    expect(problems.map(problemText)).to.deep.equal([
      'dataset: expected contacts, outcomes, levels or a journey, received none that can be drawn; add or correct one of them',
    ]);
  });
});
