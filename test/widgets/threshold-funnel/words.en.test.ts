// Does a funnel say in English what it found, and no more?
import { expect } from '@open-wc/testing';
import { thresholdFunnelTable } from '../../../src/widgets/threshold-funnel/table.js';
import { words } from '../../../src/widgets/threshold-funnel/words.en.js';
import { door, journey, modelOf } from './scene.js';

describe('the funnel in English', () => {
  it('tells contacts, the largest source, levels and what met none', () => {
    expect(words.summary(modelOf(door), 'levels')).to.equal(
      'Exampleshire, 2021 to 2022, quarter 1: 1,000 contacts. The largest source of contacts: Police (67%). By threshold level: Enhanced: 45%; Statutory: 15%. Met no threshold: Advice: 40%.',
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

  it('says what has no number', () => {
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
    expect(words.figures(police!)).to.equal('the most (number [x])');
  });

  it('says between stages how many came on, and why there is no rate', () => {
    const stages = modelOf(journey).panels[0]!.journey!;
    expect(stages.map((stage, i) => words.step(stage, stages[i - 1]))).to.deep.equal([
      '',
      'From here counted: episodes, not contacts. No rate.',
      '75% of referrals',
      '33% of assessments; 25% of referrals',
      'From here counted: children on its last day, not episodes in the period. No rate.',
      'More than the stage before: not all came through it',
    ]);
  });

  it('tells a point with its change and what it is made of', () => {
    const model = modelOf(door);
    const [own] = model.panels;
    expect(words.point(model, 0, own!.levels!.sources.items[0]!)).to.deep.equal([
      'Police',
      '667 · 67%',
      'Per cent of contacts',
      'Up 167 (33%), was 63% since 2020 to 2021, quarter 1',
    ]);
    expect(words.point(model, 0, own!.levels!.levels[0]!)).to.deep.equal([
      'Enhanced',
      '450 · 45%',
      'Per cent of contacts',
      'Made of early help 350 and family hub 100',
    ]);
  });

  it('has every number of both views in its table', () => {
    const { columns, rows } = thresholdFunnelTable(modelOf({ ...door, ...journey }), words);
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
