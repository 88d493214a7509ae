// Tests the English sentences and the table of a funnel, whole and word for word.
import { expect } from '@open-wc/testing';
import { thresholdFunnelTable } from '../../../src/widgets/threshold-funnel/table.js';
import { rateInWords } from '../../../src/widgets/threshold-funnel/words.journey.en.js';
import { words } from '../../../src/widgets/threshold-funnel/words.en.js';
import { door, journey, modelOf } from './scene.js';

const DRAWN = { ownScales: false, hasThinBars: false, hasRungs: false };
const surface = (input: unknown, view: 'levels' | 'journey', ownScales = false) =>
  words.surface(modelOf(input), view, {
    ownScales,
    hasThinBars: true,
    hasRungs: view === 'levels',
  });
const summary = (input: unknown, view: 'levels' | 'journey') =>
  surface(input, view).description().join(' ');

describe('the funnel in English', () => {
  it('gives contacts, the largest source, levels, and what met none', () => {
    expect(summary(door, 'levels')).to.equal(
      'Exampleshire, 2021 to 2022, quarter 1: 1,000 contacts. The largest source of contacts: Police (67%). Contacts that met any level: 600 (60%). By threshold level: Enhanced (45%); Statutory (15%). Met no threshold: Advice (40%).',
    );
  });

  it('calls no source the largest while one is withheld', () => {
    const sources = [
      { name: 'Police', value: 31 },
      { name: 'Schools', value: '[c]' },
    ];
    const model = modelOf({
      title: 'D',
      contacts: '[c]',
      sources,
      disclosure: { protected: true },
    });
    expect(words.surface(model, 'levels', DRAWN).description().join(' ')).to.equal(
      'The number of contacts is not shown. Where contacts came from: Police (31).',
    );
  });

  it('names what has no number', () => {
    const model = modelOf({
      title: 'D',
      contacts: 6134,
      sources: [{ name: 'Police', order: 'most' }],
      outcomes: [{ name: 'Advice' }, { name: 'NHS' }],
      levels: [{ name: 'Universal' }],
    });
    expect(words.surface(model, 'levels', DRAWN).description().join(' ')).to.equal(
      'The largest source of contacts: Police (no number given). 6,134 contacts. The threshold levels are Universal; no figures are shown for them. Named as outcomes, with no figures shown: advice and NHS.',
    );
    const [, police] = [
      ...model.panels[0]!.levels!.sources.items,
      ...model.panels[0]!.levels!.sources.items,
    ];
    expect(words.figures(police!)).to.equal('the most; no number given');
  });

  it('never shows a share that is not all as 100%, and says that numbers are rounded', () => {
    const sources = [
      { name: 'Police', value: 3995 },
      { name: 'Schools', value: '[x]' },
    ];
    const model = modelOf({ title: 'D', contacts: 4005, disclosure: { rounding: 5 }, sources });
    expect(words.figures(model.panels[0]!.levels!.sources.items[0]!)).to.equal('3,995 · over 99%');
    expect(words.surface(model, 'levels', DRAWN).notes()).to.include(
      'Numbers of people are rounded to the nearest 5.',
    );
    expect(surface(door, 'levels').notes().join()).not.to.include('nearest');
  });

  it('gives rates between stages, and says why there is none', () => {
    const stages = modelOf(journey).panels[0]!.journey!;
    expect(stages.map((stage, i) => rateInWords(stage, stages[i - 1]))).to.deep.equal([
      '',
      'From here: episodes, not contacts. No rate.',
      '75% of “Referrals”',
      '33% of “Assessments”; 25% of “Referrals”',
      'From here: children on the last day, not episodes in the period. No rate.',
      'More than at the stage before: not all of these came through it, so no rate is given.',
    ]);
  });

  it('writes absences and marks in words within a sentence', () => {
    const [first, ...later] = journey.journey!;
    const model = modelOf({
      ...journey,
      journey: [
        { ...first!, value: { value: 2000, marks: ['p'] } },
        { ...later[0]!, value: '[c]' },
      ],
    });
    expect(words.surface(model, 'journey', DRAWN).description().join(' ')).to.contain(
      'Contacts: 2,000, provisional; Referrals: confidential.',
    );
    const [contacts] = model.panels[0]!.journey!;
    const { value, beside } = words.surface(model, 'journey', DRAWN);
    expect([value, beside]).to.deep.equal(['2,000', 'contacts, provisional']);
    expect(
      words.figures({ ...contacts!, value: { value: '[c]', marks: [] }, percent: 22, share: 0.22 }),
    ).to.equal('22%; number: confidential');
  });

  it('says once that no rate is given at a stage that rises', () => {
    const { description, notes } = surface(journey, 'journey');
    const all = [...description(), ...notes()].join(' ');
    expect(all.match(/not all [^.]*came through/g)).to.deep.equal(['not all came through']);
  });

  it('say the change of rounded numbers with what they are rounded to', () => {
    const rounded = (now: number, title: string | undefined, before = 500) =>
      surface(
        {
          ...(title === undefined ? { measure: { name: 'contacts' } } : { title }),
          disclosure: { rounding: 10 },
          period: '2024-25',
          previousPeriod: '2023-24',
          contacts: now,
          contactsPrevious: before,
          sources: [{ name: 'Police', value: now }],
        },
        'levels',
      );
    expect(rounded(504, 'Door').beside).to.equal(
      'contacts, change too small to tell in a year, from figures to the nearest 10',
    );
    expect(rounded(513, 'Door').beside).to.equal(
      'contacts, up about 10 in a year, from figures to the nearest 10',
    );
    const [told, untold] = [rounded(513, undefined), rounded(504, undefined)];
    expect([told.title, told.beside]).to.deep.equal([
      '510 contacts, about 10 more than a year before',
      'From figures to the nearest 10',
    ]);
    expect([untold.title, untold.beside]).to.deep.equal([
      '500 contacts',
      'Change too small to tell in a year, from figures to the nearest 10',
    ]);
  });

  it('has a row for each stage of each of several areas', () => {
    const areas = [{ area: 'Mockford', journey: journey.journey!.slice(1) }];
    const { columns, rows } = thresholdFunnelTable(
      modelOf({ ...journey, area: 'Exampleshire', areas }),
      words,
    );
    expect(columns).to.deep.equal([
      'What', 'Number', 'Counts', 'Of the stage before', 'Of the first stage',
    ]); // prettier-ignore
    expect(rows.slice(0, 3).map(({ head }) => head)).to.deep.equal([
      'Stage: Contacts, Exampleshire',
      'Stage: Referrals, Exampleshire',
      'Stage: Referrals, Mockford',
    ]);
  });

  it('describes a point with its change and its parts', () => {
    const model = modelOf(door);
    const [own] = model.panels;
    expect(words.point(model, 0, own!.levels!.sources.items[0]!)).to.deep.equal([
      'Police',
      '667 · 67%',
      'Up 167 (33%) since 2020 to 2021, quarter 1, when it was 63%',
      'Percentages are of all contacts',
    ]);
    expect(words.point(model, 0, own!.levels!.levels[0]!)).to.deep.equal([
      'Enhanced',
      '450 · 45%',
      'Made of early help (350) and family hub (100)',
      'Any level: 600 · 60%',
      'Percentages are of all contacts',
    ]);
  });

  it('has every number of both views in its table', () => {
    const both = { ...door, ...journey, previousPeriod: '2024' };
    const { columns, rows } = thresholdFunnelTable(modelOf(both), words);
    expect(columns).to.deep.equal([
      'What',
      'Number',
      'Share of contacts',
      'This level and over',
      'Share, this level and over',
      'Number, year ending 31 March 2024',
      'Share, year ending 31 March 2024',
      'Change',
      'Counts',
      'Of the stage before',
      'Of the first stage',
    ]);
    expect(rows.map(({ head, cells }) => [head, cells[0]])).to.deep.equal([
      ['Contacts', '1,000'],
      ['Where contacts came from: Police', '667'],
      ['Where contacts came from: Schools', '333'],
      ['Threshold level met: Enhanced', '450'],
      ['Enhanced: Early help', '350'],
      ['Enhanced: Family hub', '100'],
      ['Threshold level met: Statutory', '150'],
      ['Statutory: Referral', '150'],
      ['No threshold met: Advice', '400'],
      ['Stage: Contacts', '2,000'],
      ['Stage: Referrals', '400'],
      ['Stage: Assessments', '300'],
      ['Stage: Enquiries', '100'],
      ['Stage: Plans', '80'],
      ['Stage: Looked after', '120'],
    ]);
  });

  const untitled = { measure: { name: 'contacts' }, title: undefined };

  it('makes a title of the number and its change, which then stand nowhere else', () => {
    const made = surface({ ...door, ...untitled }, 'levels');
    expect(made.title).to.equal('Exampleshire: 1,000 contacts, 200 more than a year before');
    expect(made.subtitle).to.equal('Contacts by threshold level · 2021 to 2022, quarter 1');
    expect([made.value, made.beside]).to.deep.equal(['', '']);
    const own = surface(door, 'levels');
    expect([own.title, own.value, own.beside]).to.deep.equal([
      'Front door',
      '1,000',
      'contacts, up 200 (25%) in a year',
    ]);
  });

  it('sets the change below a title that has no room for it, and the number below a longer one', () => {
    const area = 'North and East Exampleshire and the Borough of Sampleton';
    const made = surface({ ...door, ...untitled, area }, 'levels');
    expect([made.title, made.value, made.beside]).to.deep.equal([
      `${area}: 1,000 contacts`,
      '',
      'Up 200 (25%) in a year',
    ]);
    const long = surface({ ...door, ...untitled, area: `${area} with Modelshire` }, 'levels');
    expect([long.title, long.value, long.beside]).to.deep.equal([
      'Contacts',
      '1,000',
      'contacts, up 200 (25%) in a year',
    ]);
  });

  it('puts no change into the title across a break, and takes the measure where nothing is known', () => {
    const contacts = { value: 1000, marks: ['b'] };
    expect(surface({ ...door, ...untitled, contacts }, 'levels').title).to.equal(
      'Exampleshire: 1,000 contacts, break in series',
    );
    expect(surface({ ...door, ...untitled, contacts: '[x]' }, 'levels').title).to.equal('Contacts');
    const twoYears = { previousPeriod: '2019-20 Q1' };
    expect(surface({ ...door, ...untitled, ...twoYears }, 'levels').title).to.equal(
      'Exampleshire: 1,000 contacts, 200 more than in 2019 to 2020, quarter 1',
    );
  });

  it('leads with what share met a level, in each area', () => {
    expect(surface(door, 'levels').standfirst).to.equal(
      '60% of contacts met a threshold level, 15% the highest.',
    );
    const areas = [{ area: 'Sampleshire', contacts: 500, outcomes: door.outcomes!.slice(2) }];
    expect(surface({ ...door, areas }, 'levels').standfirst).to.equal(
      '60% of contacts met a threshold level in Exampleshire and 50% in Sampleshire.',
    );
    const levels = [
      { id: '2', name: 'Enhanced', value: '[c]' },
      { id: '4', name: 'Statutory', value: 150 },
    ];
    const outcomes = [{ name: 'Advice', value: '[c]' }];
    const withheld = { levels, outcomes, disclosure: { protected: true } };
    expect(surface({ ...door, ...withheld }, 'levels').standfirst).to.equal(
      '15% of contacts met the highest level: Statutory.',
    );
  });

  it('says none and all in words', () => {
    const of = (none: number, ...values: readonly number[]) => ({
      contacts: none + values.reduce((a, b) => a + b, 0),
      outcomes: [{ name: 'Advice', value: none }],
      levels: values.map((value, i) => ({ id: `${i}`, name: `L${i}`, value })),
    });
    const standfirst = (more: object) =>
      surface({ title: 'Front door', area: 'Here', ...more }, 'levels').standfirst;
    expect(standfirst(of(100, 0, 0))).to.equal('None of the contacts met a threshold level.');
    expect(standfirst(of(100, 100, 0))).to.equal(
      '50% of contacts met a threshold level, none the highest.',
    );
    expect(standfirst(of(0, 90, 10))).to.equal(
      'All of the contacts met a threshold level, 10% the highest.',
    );
    expect(standfirst({ ...of(100, 0, 0), areas: [{ area: 'There', ...of(0, 90, 10) }] })).to.equal(
      'None of the contacts met a threshold level in Here and all in There.',
    );
  });

  it('says that a journey comes down to none', () => {
    const [first] = journey.journey!;
    const input = { ...journey, journey: [first!, { ...first!, name: 'Plans', value: 0 }] };
    const { standfirst } = surface(input, 'journey');
    expect(standfirst).to.match(/^Numbers fall(?: most)? from .+ to plans: down to none\.$/);
    const model = modelOf(input);
    expect(words.point(model, 0, model.panels[0]!.journey![1]!).at(-1)).to.match(/^none of “/);
  });

  it('leads with where most fall away, in each area where that is no long sentence', () => {
    expect(surface(journey, 'journey').standfirst).to.equal(
      'Numbers fall most from assessments to enquiries: by 200, to 33%.',
    );
    const stages = journey.journey!.map((stage) => ({ ...stage, value: Number(stage.value) * 2 }));
    const two = {
      ...journey,
      area: 'Exampleshire',
      areas: [{ area: 'Sampleshire', journey: stages }],
    };
    expect(surface(two, 'journey').standfirst).to.equal(
      'Enquiries come to 33% of assessments in Exampleshire and 33% in Sampleshire.',
    );
    const alone = { ...journey, journey: journey.journey!.slice(0, 1) };
    expect(surface(alone, 'journey').standfirst).to.equal('');
  });

  it('has what would mislead on the surface, and not more than two of it', () => {
    expect(surface(journey, 'journey', true).vital).to.deep.equal([
      'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.',
      'The stages are not one group of children followed through time.',
    ]);
    expect(surface(door, 'levels').vital).to.deep.equal([]);
  });

  it('says that a contact counts once, and that rounded levels are added', () => {
    expect(surface(door, 'levels').notes()).to.include(
      'A contact counts once, at the level that it met; a row adds to a level all those above it.',
    );
    expect(surface({ ...door, disclosure: { rounding: 10 } }, 'levels').notes()[0]).to.equal(
      'A contact counts once, at the level that it met; a row adds to a level all those above it. Rounded numbers are added, so a sum may differ from one that is published elsewhere.',
    );
  });

  it('names rows by their level and those above it', () => {
    const names = ['Universal', 'Level 2, enhanced', 'Help, advice', 'Level 4, statutory'];
    const levels = names.map((name) => ({ name, value: 100 }));
    const items = modelOf({ title: 'D', contacts: 1000, levels }).panels[0]!.levels!.levels;
    expect(items.map(words.atLeastName)).to.deep.equal([
      'Any level',
      'Level 2 and over',
      'Help, advice, and over',
      'Level 4, statutory',
    ]);
    expect(items.map(words.ownFigure)).to.deep.equal([
      'Universal: 100',
      '100 at this level',
      '100 at this level',
      '',
    ]);
  });

  it('says what is counted, and when', () => {
    const [stage] = modelOf(journey).panels[0]!.journey!;
    const heading = (period: string | undefined, kind: 'flow' | 'stock') =>
      words.counted(modelOf({ ...journey, period }), {
        ...stage!,
        stage: { ...stage!.stage!, kind },
      });
    expect(heading('2021-22 Q1', 'flow')).to.equal('In the quarter: contacts');
    expect(heading('2021-22 Q1', 'stock')).to.equal('On 30 June 2021: contacts');
    expect(heading(undefined, 'flow')).to.equal('In the period: contacts');
    expect(heading(undefined, 'stock')).to.equal('On the last day: contacts');
  });
});

describe('a forecast', () => {
  const of = (marks: string, more: object = {}) => ({
    title: 'Front door',
    area: 'Here',
    contacts: 100,
    levels: [
      { name: 'Low', value: { value: 60, marks: [marks].filter(Boolean) } },
      { name: 'High', value: 10 },
    ],
    ...more,
  });

  it('is called that where areas are compared', () => {
    const areas = [{ area: 'There', contacts: 100, levels: of('u').levels }];
    expect(surface(of('', { areas }), 'levels').standfirst).to.equal(
      '70% of contacts met a threshold level in Here and 70% in There (low reliability).',
    );
  });

  it('is called that where it is the number before', () => {
    const before = { period: '2024-25', previousPeriod: '2023-24' };
    const contactsPrevious = { value: 80, marks: ['f'] };
    const said = (more: object) => surface(of('', { ...before, ...more }), 'levels').beside;
    expect(said({ contactsPrevious })).to.equal(
      'contacts, up 20 (25%) since 2023 to 2024 (forecast)',
    );
    expect(said({ contactsPrevious: 80 })).to.equal('contacts, up 20 (25%) in a year');
  });
});
