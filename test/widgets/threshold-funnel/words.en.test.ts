// Tests the English sentences and the table of a funnel, whole and word for word.
import { expect } from '@open-wc/testing';
import { thresholdFunnelTable } from '../../../src/widgets/threshold-funnel/table.js';
import { words } from '../../../src/widgets/threshold-funnel/words.en.js';
import { door, journey, modelOf } from './scene.js';

describe('the funnel in English', () => {
  it('gives contacts, the largest source, levels, and what met none', () => {
    expect(words.summary(modelOf(door), 'levels')).to.equal(
      'Exampleshire, 2021 to 2022, quarter 1: 1,000 contacts. The largest source of contacts: Police (67%). By threshold level: Enhanced (45%); Statutory (15%). Met no threshold: Advice (40%).',
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
    expect(words.summary(model, 'levels')).to.equal(
      'The number of contacts is not shown. The largest source that is shown: Police (31).',
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
    expect(words.summary(model, 'levels')).to.equal(
      '6,134 contacts. Most contacts came from: Police. The threshold levels are Universal; no figures are given for them. Named as outcomes, without figures: advice and NHS.',
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
    expect(words.notes(model, 'levels', false)).to.include(
      'Numbers of people are rounded to the nearest 5.',
    );
    expect(words.notes(modelOf(door), 'levels', false).join()).not.to.include('nearest');
  });

  it('gives rates between stages, and says why there is none', () => {
    const stages = modelOf(journey).panels[0]!.journey!;
    expect(stages.map((stage, i) => words.rate(stage, stages[i - 1]))).to.deep.equal([
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
    expect(words.summary(model, 'journey')).to.contain(
      'Contacts: 2,000, provisional; Referrals: confidential.',
    );
    const [contacts] = model.panels[0]!.journey!;
    expect(words.headline(model, 'journey').value).to.equal('2,000 contacts');
    expect(
      words.figures({ ...contacts!, value: { value: '[c]', marks: [] }, percent: 22, share: 0.22 }),
    ).to.equal('22%; number confidential');
  });

  it('says that no rate is given at a stage that rises', () => {
    expect(words.summary(modelOf(journey), 'journey')).to.contain(
      'The number rises at Looked after: not all of these came through the stage before, so no rate is given.',
    );
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
      'Number before',
      'Share before',
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
});
