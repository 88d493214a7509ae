// Tests what is read of a funnel, and the messages to its author about the rest.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { endsOf } from '../../../src/widgets/threshold-funnel/input.figures.js';
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

  it('leaves a level without a number where one of its outcomes has none, for the same reason', () => {
    const outcomes = [
      { name: 'Early help', value: 30, level: '2' },
      { name: 'Hub', value: '[c]', level: '2' },
      { name: 'Referral', value: '[x]', level: '4' },
    ];
    const { levels } = read({ ...door, outcomes });
    expect(levels.map(({ value }) => value.value)).to.deep.equal(['[c]', '[x]']);
  });

  it('keeps the number of a level, and warns where its outcomes add up to less', () => {
    const levels = [{ id: '2', name: 'Enhanced', value: 460 }, door.levels![1]];
    const dataset = { ...door, contacts: 1100, levels };
    expect(read(dataset).levels[0]!.value).to.deep.equal({ value: 460, marks: [] });
    expect(messages(dataset)).to.deep.equal([
      'levels[0].value: expected outcomes that add up to it, received outcomes that add to less; add the outcome that is missing, or correct the number',
    ]);
    expect(parseThresholdFunnel(dataset).problems[0]!.severity).to.equal('warning');
    // If its publisher has rounded it, 450 may be 460; an unknown outcome may be the rest.
    const rounded = { ...dataset, disclosure: { rounding: 10, protected: true } };
    expect(messages(rounded)).to.deep.equal([]);
    const [first, , ...others] = door.outcomes!;
    const unknown = [first, { name: 'Early help', value: '[x]', level: '2' }, ...others];
    expect(messages({ ...dataset, outcomes: unknown })).to.deep.equal([]);
  });

  it('allows rounded parts to add up to a little more than their total', () => {
    const dataset = {
      title: 'Rounded',
      contacts: 90,
      sources: [
        { name: 'Police', value: 50 },
        { name: 'Schools', value: 50 },
      ],
      disclosure: { rounding: 10, protected: true },
    };
    expect(messages(dataset)).to.deep.equal([]);
    expect(messages({ ...dataset, contacts: 80 }).length).to.equal(1);
    // Without protection too, where the numbers have been rounded.
    const open = { ...dataset, disclosure: { rounding: 10 } };
    expect(messages(open)).to.deep.equal([]);
    expect(messages({ ...open, contacts: 91 }).length).to.equal(1);
    const levels = [{ name: 'Advice', value: 50 }];
    const outcomes = [30, 40].map((value, i) => ({ name: `${i}`, level: 'Advice', value }));
    expect(messages({ ...open, contacts: 70, sources: [], levels, outcomes }).length).to.equal(1);
    const near = [30, 30].map((value, i) => ({ name: `${i}`, level: 'Advice', value }));
    expect(messages({ ...open, contacts: 50, sources: [], levels, outcomes: near })).to.eql([]);
  });

  it('tells an author that contacts beside a journey alone are not shown', () => {
    const alone = { ...journey, contacts: 300 };
    const [problem, ...others] = parseThresholdFunnel(alone).problems;
    expect(others).to.deep.equal([]);
    expect(problem!.severity).to.equal('warning');
    expect(problemText(problem!)).to.equal(
      'contacts: expected sources, outcomes or levels that contacts are divided into, received contacts beside a journey alone; add these, or write the contacts as a stage of the journey; here they are not shown',
    );
    const beside = { ...alone, sources: [{ name: 'Police', value: '[x]' }] };
    expect(messages(beside)).to.deep.equal([]);
    expect(messages({ title: 'T', contacts: 300 })).to.deep.equal([]);
  });

  it('reads 0 as 0', () => {
    const dataset = { title: 'None', contacts: 0, sources: [{ name: 'Police', value: 0 }] };
    expect(messages(dataset)).to.deep.equal([]);
    expect(read(dataset).sources[0]!.value).to.deep.equal({ value: 0, marks: [] });
  });

  it('reads further areas, whose levels are named at the top of the dataset', () => {
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
      'sources[0].value.share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6',
    ],
    'an outcome of an unknown level': [
      { outcomes: [{ name: 'Panel', value: 3, level: 'higher' }] },
      'outcomes[0].level: expected the id or name of a level ("2" or "4"), received "higher"; correct it, or add the level; its number is not shown, and no level is summed up',
    ],
    'a movement between unknown levels': [
      { movements: [{ from: 'top', to: 'bottom', value: 30 }] },
      'movements[0].from: expected the id or name of a level ("2" or "4"), received "top"; correct it, or add the level; the movement is left out',
      'movements[0].to: expected the id or name of a level ("2" or "4"), received "bottom"; correct it, or add the level; the movement is left out',
    ],
    'sources whose shares add to more than 1': [
      {
        sources: [
          { name: 'Schools', value: { value: '[x]', share: 0.4 } },
          { name: 'Police', value: { value: '[x]', share: 0.7 } },
        ],
      },
      'sources: expected shares that add to 1, received shares that add to more; correct them; 0.6 is 60%; none of them is shown',
    ],
    'outcomes whose shares add to more than 1': [
      {
        contacts: '[x]',
        outcomes: [
          { name: 'Advice', value: { value: '[x]', share: 0.6 } },
          { name: 'Referral', value: { value: '[x]', share: 0.6 }, level: '4' },
          { name: 'Help', value: '[x]', level: '2' },
        ],
      },
      'outcomes: expected shares that add to 1, received shares that add to more; correct them; 0.6 is 60%; none of them is shown',
    ],
    'levels and outcomes without a level whose shares add to more than 1': [
      {
        contacts: '[x]',
        outcomes: [
          { name: 'Advice', value: { value: '[x]', share: 0.6 } },
          { name: 'Referral', value: '[x]', level: '4' },
        ],
        levels: [{ id: '4', name: 'Statutory', value: { value: '[x]', share: 0.6 } }],
      },
      'levels: expected shares that add to 1, received shares that add to more; correct them; 0.6 is 60%; none of them is shown',
    ],
    'a movement from a level to itself': [
      { movements: [{ from: '2', to: '2', value: 30 }] },
      'movements[0].to: expected another level than "from", received "2" again; correct it; the movement is left out',
    ],
    'a level that no outcome names': [
      { levels: [{ id: '1', name: 'Universal' }, ...door.levels!] },
      'levels[0]: expected a level that an outcome names, received "1", which none does; write it as "level" of its outcomes, or give its number',
    ],
    'two outcomes of one name and two levels': [
      {
        outcomes: [
          { name: 'Referral', value: 150, level: '4' },
          { name: 'Referral', value: 50, level: '2' },
        ],
      },
      'outcomes[1].name: expected each name once, received "Referral", the same as outcomes[0]; rename one, or give each an "id"; neither number is shown',
    ],
    'two sources of one name': [
      { sources: [door.sources![0], { name: 'Schools', value: 7 }] },
      'sources[1].name: expected each name once, received "Schools", the same as sources[0]; rename one, or give each an "id"; neither number is shown',
    ],
    'two levels of one id': [
      { levels: [...door.levels!, { id: '4', name: 'Other' }], outcomes: [] },
      'levels[2].id: expected each id once, received "4", the same as levels[1]; rename one, or give each an "id"; neither number is shown',
    ],
    'a negative count': [
      { sources: [{ name: 'Police', value: -7 }] },
      'sources[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ],
    'a count with decimals': [
      { sources: [{ name: 'Police', value: 7.5 }] },
      'sources[0].value: expected a whole number of 0 or more, received a fraction; correct it, or write "[x]"',
    ],
    'text for a number': [
      { contacts: '1,000' },
      'contacts: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    ],
    'an unreadable period': [
      { period: 'soon' },
      'period: expected a period, received "soon"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
  };
  for (const [what, [change, ...expected]] of Object.entries(faults)) {
    it(`names ${what}, and quotes no count`, () => {
      expect(messages({ ...door, ...change })).to.deep.equal(expected);
    });
  }

  const references: Readonly<Record<string, readonly [object, string]>> = {
    'a period': [
      { period: 3 },
      'period: expected a period, received a number; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'a previous period': [
      { previousPeriod: '3' },
      'previousPeriod: expected a period, received a number in quotes; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'a period with a note': [
      { period: { period: '3 children', note: 'Moved.' } },
      'period: expected a period, received text; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'the level of an outcome': [
      { outcomes: [{ name: 'Panel', value: 30, level: '3' }] },
      'outcomes[0].level: expected the id or name of a level ("2" or "4"), received a number in quotes; correct it, or add the level; its number is not shown, and no level is summed up',
    ],
    'the level of an outcome without quotes': [
      { outcomes: [{ name: 'Panel', value: 30, level: 3 }] },
      'outcomes[0].level: expected the id or name of a level ("2" or "4"), received a number; correct it, or add the level; its number is not shown, and no level is summed up',
    ],
    'the level of a movement': [
      { movements: [{ from: '3 children', to: '2', value: 30 }] },
      'movements[0].from: expected the id or name of a level ("2" or "4"), received text; correct it, or add the level; the movement is left out',
    ],
  };
  for (const [what, [change, expected]] of Object.entries(references)) {
    it(`does not quote a number in ${what}`, () => {
      expect(messages({ ...door, ...change })).to.deep.equal([expected]);
    });
  }

  it('reads periods with a note, and writes them again', () => {
    const period = { period: '2021-22 Q1', note: 'New system.' };
    const dataset = { ...door, period };
    expect(messages(dataset)).to.deep.equal([]);
    const { dataset: funnel } = parseThresholdFunnel(dataset);
    expect(funnel!.period).to.include({ text: '2021-22 Q1', note: 'New system.' });
    expect(writeThresholdFunnel(funnel!).period).to.deep.equal(period);
  });

  it('reads both periods as one list: what 2011-12 means depends on the other', () => {
    const kindOf = (change: object) =>
      parseThresholdFunnel({ ...door, ...change }).dataset!.period!.kind;
    expect(kindOf({ period: '2011-12', previousPeriod: '2010-11' })).to.equal('year');
    expect(kindOf({ period: '2011-12', previousPeriod: '2011-10' })).to.equal('month');
  });

  it('draws nothing of another widget’s dataset, and says so once', () => {
    const { dataset, problems } = parseThresholdFunnel({
      title: 'T',
      widget: 'placement-mix',
      parts: [],
    });
    expect(dataset).to.equal(undefined);
    expect(problems.map(problemText)).to.deep.equal([
      'widget: expected "threshold-funnel", received "placement-mix"; use the tag of that widget, or correct it; nothing is drawn',
    ]);
  });

  it('names the places of problems in a further area', () => {
    const areas = [{ area: 'B', contacts: 5, sources: [{ name: 'Police', value: 12 }] }];
    expect(parseThresholdFunnel({ ...door, areas }).problems).to.deep.equal([
      {
        severity: 'fault',
        path: ['areas', 0, 'contacts'],
        code: 'less than its parts',
        facts: { parts: ['sources'] },
      },
    ]);
  });

  it('reports a share of a stage at its own place, after a repeated one', () => {
    const share = { value: '[x]', share: 0.02 };
    const [first, second] = journey.journey!;
    const stages = [first, first, { ...second, value: share }];
    expect(messages({ ...journey, journey: stages })[1]).to.match(/^journey\[2\]\.value\.share: /);
  });

  it('leaves out a stage that does not say what it counts', () => {
    const stages = [...journey.journey!, { name: 'Homes', kind: 'stock', value: 80 }];
    expect(messages({ ...journey, journey: stages })[0]).to.match(/^journey\[6\]\.of: .*add it$/);
    expect(read({ ...journey, journey: stages }).journey).to.have.lengthOf(6);
  });

  it('draws what can still be drawn truthfully', () => {
    const over = read({ ...door, contacts: 900 });
    expect(over.contacts!.value.value).to.equal('[!]');
    expect(over.sources).to.have.lengthOf(2);
    const itself = read({ ...door, movements: [{ from: '2', to: '2', value: 30 }] });
    expect(itself.movements).to.deep.equal([]);
  });

  describe('keeps in its list, without a number,', () => {
    const unread = { value: '[!]', marks: [] };

    it('two sources of one name as one', () => {
      const { sources } = read({ ...door, sources: [...door.sources!, door.sources![0]] });
      expect(sources).to.deep.equal([
        { id: 'Schools', name: 'Schools', value: unread, previous: unread },
        {
          id: 'Police',
          name: 'Police',
          value: { value: 667, marks: [] },
          previous: { value: 500, marks: [] },
        },
      ]);
    });

    it('a source that cannot be read, named by its path', () => {
      const { sources } = read({ ...door, sources: [{ value: 30 }, door.sources![0]] });
      expect(sources[0]).to.deep.equal({ id: 'sources[0]', name: 'sources[0]', value: unread });
    });

    it('two levels of one id as one, and all others', () => {
      const levels = [...door.levels!, { id: '4', name: 'Other' }];
      const input = { ...door, levels, areas: [{ area: 'B', outcomes: door.outcomes }] };
      for (const { levels: kept, outcomes } of parseThresholdFunnel(input).dataset!.figures) {
        expect(kept.map(({ id, value }) => [id, value.value])).to.deep.equal([
          ['2', 450],
          ['4', '[!]'],
        ]);
        expect(kept[1]!.previous?.value).to.not.equal(160);
        expect(outcomes.map(({ level }) => level)).to.deep.equal([undefined, '2', '2', '4']);
      }
    });

    it('an outcome of an unknown level, which may belong to any, so that no level is summed', () => {
      const outcomes = [...door.outcomes!, { name: 'Panel', level: '9', value: 12 }];
      const levels = [{ id: '2', name: 'Enhanced', value: 450 }, door.levels![1]];
      const figures = read({ ...door, outcomes, levels });
      expect(figures.outcomes[4]).to.deep.equal({ id: 'Panel', name: 'Panel', value: unread });
      expect(figures.levels.map(({ value }) => value.value)).to.deep.equal([450, '[!]']);
    });

    it('an outcome that cannot be read', () => {
      const figures = read({ ...door, outcomes: [...door.outcomes!, { value: 12 }] });
      expect(figures.outcomes[4]!.name).to.equal('outcomes[4]');
      expect(figures.levels.map(({ value }) => value.value)).to.deep.equal(['[!]', '[!]']);
    });

    it('two outcomes of one name, and their level', () => {
      const twin = { name: 'Referral', value: 9, level: '4' };
      const figures = read({ ...door, outcomes: [...door.outcomes!, twin] });
      expect(figures.outcomes[3]!.value).to.deep.equal(unread);
      expect(figures.levels.map(({ value }) => value.value)).to.deep.equal([450, '[!]']);
    });

    it('two stages of one name, so that no rate crosses them', () => {
      const stages = [...journey.journey!, { ...journey.journey![2]!, value: 7 }];
      expect(read({ ...journey, journey: stages }).journey[2]!.value).to.deep.equal(unread);
    });
  });

  it('refuses a dataset without anything to draw', () => {
    const { dataset, problems } = parseThresholdFunnel({ title: 'Nothing' });
    expect(dataset).to.equal(undefined);
    expect(problems.map(problemText)).to.deep.equal([
      'dataset: expected contacts, outcomes, levels or a journey, received none that can be drawn; add or correct one of them',
    ]);
  });
});

describe('references to levels', () => {
  const read = (input: object) => parseThresholdFunnel({ title: 'T', contacts: 100, ...input });
  const levels = [
    { id: 2, name: 'Early help' },
    { id: '4', name: 'Statutory' },
  ];

  it('may be numbers or names in place of ids', () => {
    const { dataset, problems } = read({
      levels,
      outcomes: [
        { name: 'Hub', value: 30, level: 2 },
        { name: 'Referral', value: 20, level: 'Statutory' },
      ],
      movements: [{ from: 4, to: 'Early help', value: 12 }],
    });
    const [figures] = dataset!.figures;
    expect(problems).to.deep.equal([]);
    expect(figures!.outcomes.map(({ level }) => level)).to.deep.equal(['2', '4']);
    expect(figures!.levels.map(({ id, value }) => [id, value.value])).to.deep.equal([
      ['2', 30],
      ['4', 20],
    ]);
    expect(figures!.movements[0]).to.include({ from: '4', to: '2' });
  });

  it('that cannot be read do not mean that no threshold was met', () => {
    const { dataset } = read({ levels, outcomes: [{ name: 'Hub', value: 30, level: true }] });
    expect(dataset!.figures[0]!.outcomes[0]!.value.value).to.equal('[!]');
  });

  it('leave levels as names only where they have nothing but a note', () => {
    const noted = [{ name: 'Early help', value: { value: '[x]', note: 'Not counted.' } }];
    const { dataset } = read({ levels: noted, outcomes: [{ name: 'Hub', value: 30 }] });
    expect(endsOf(dataset!.figures[0]!).sorted).to.equal(false);
  });
});

describe('a repeated item of a funnel', () => {
  it('is a fault if it is a movement: neither number is shown', () => {
    const move = (value: number) => ({ from: 'A', to: 'B', name: 'Up', value });
    const { dataset, problems } = parseThresholdFunnel({
      title: 'T',
      levels: [
        { name: 'A', value: 40 },
        { name: 'B', value: 50 },
      ],
      movements: [move(12), move(13), { ...move(14), name: 'Again' }],
    });
    expect(problems.map(problemText)).to.deep.equal([
      'movements[1]: expected each movement once, received the same levels and name as movements[0]; give them different names, or add them up; neither number is shown',
    ]);
    expect(dataset!.figures[0]!.movements.map(({ value }) => value.value)).to.deep.equal([
      '[!]',
      14,
    ]);
  });

  it('is a fault if it is an area, which would reveal what is withheld in the other', () => {
    const figures = { contacts: 55, sources: [{ name: 'Police', value: 12 }] };
    const areas = [
      { area: { name: 'North', code: 'E1' }, ...figures },
      { area: ' southshire', ...figures },
      { area: 'East', ...figures },
    ];
    const area = { name: 'Southshire', code: 'E1' };
    const { dataset, problems } = parseThresholdFunnel({ title: 'T', area, ...figures, areas });
    const message =
      'expected each area once, received an area that is there already; put all its numbers in one place, earlier ones as "previous"; this one is left out';
    expect(problems.map(problemText)).to.deep.equal([
      `areas[0].area: ${message}`,
      `areas[1].area: ${message}`,
    ]);
    expect(dataset!.figures.map((each) => each.area!.name)).to.deep.equal(['Southshire', 'East']);
  });
});

describe('a share of something that is not part of the contacts', () => {
  it('is reported and left out', () => {
    const stage = {
      name: 'Calls',
      of: 'contacts',
      kind: 'flow',
      value: { value: '[x]', share: 0.02 },
    };
    const { dataset, problems } = parseThresholdFunnel({ title: 'T', journey: [stage] });
    expect(problems.map(problemText)).to.deep.equal([
      'journey[0].value.share: expected a share only of a part of the contacts, received one here; remove it, or write the number; it is not shown',
    ]);
    expect(dataset!.figures[0]!.journey[0]!.value).to.deep.equal({ value: '[x]', marks: [] });
  });
});
