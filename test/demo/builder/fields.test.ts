// Tests what the builder asks of a table, and which widgets it offers, on literals.
import { expect } from '@open-wc/testing';
import { answerOptions } from '../../../demo/builder/answer-options.js';
import { type Answers, openFields } from '../../../demo/builder/field.js';
import { fittingTable } from '../../../demo/builder/fitting.js';
import { funnelFields, funnelFromTable } from '../../../demo/builder/funnel-table.js';
import { directionField, unitField } from '../../../demo/builder/measure-fields.js';
import { trendFields } from '../../../demo/builder/trend-fields.js';
import type { Problem } from '../../../src/index.js';

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  caption: 'Plans',
  heads: [heads],
  rows,
});
const ids = (fields: readonly { readonly id: string }[]) => fields.map(({ id }) => id);

describe('what is asked of a trend', () => {
  it('is not the area, where one column alone may be it', () => {
    const fields = trendFields(table(['Year', 'Ayton', 'England'], ['2023-24', '7', '8']), {});
    expect(ids(fields).slice(0, 2)).to.deep.equal(['unit', 'direction']);
    expect(ids(openFields(fields, {}))).to.deep.equal(['unit']);
  });

  it('is the area, where several columns may be, and then what the others are', () => {
    const two = table(['Year', 'Ayton', 'Beeton', 'England'], ['2023-24', '7%', '8%', '9%']);
    const [area] = trendFields(two, {});
    expect(area!.choices!.map(({ value }) => value)).to.deep.equal(['Ayton', 'Beeton', 'England']);
    expect(ids(openFields([area!], {}))).to.deep.equal(['area']);
    expect(ids(trendFields(two, { area: 'Beeton' })).slice(0, 2)).to.deep.equal([
      'area',
      'series.Ayton.role',
    ]);
  });

  it('is who is counted, of numbers alone', () => {
    const bare = table(['Year', 'Ayton'], ['2023-24', '7']);
    expect(ids(trendFields(bare, { unit: 'count' }))).to.include.members(['counts', 'kind']);
    expect(ids(trendFields(bare, { unit: 'percent' }))).not.to.include('counts');
  });

  it('is what a year means, of bare years alone', () => {
    expect(ids(trendFields(table(['Year', 'Ayton'], ['2024', '7%']), {}))).to.include('year');
    expect(ids(trendFields(table(['Year', 'Ayton'], ['2023-24', '7%']), {}))).not.to.include(
      'year',
    );
  });
});

describe('answers', () => {
  it('become options, but for those that are blank', () => {
    expect(
      answerOptions([unitField, directionField], { unit: 'per 10,000', direction: ' ' }),
    ).to.equal('unit=per%2010%2C000');
  });
});

describe('a funnel of a table with rows of which', () => {
  const cells = table(
    ['Outcome', 'Contacts'],
    ['Early help', '220'],
    ['of which: family hub', '110'],
    ['Advice', '310'],
  );
  const drawn = (answers: Answers) =>
    funnelFromTable(cells, '', answers).input as Readonly<Record<string, unknown>>;

  it('leaves them out of the parts, and asks before', () => {
    const [, within] = funnelFields(cells, { as: 'outcomes' });
    expect(within).to.deep.include({
      id: 'within',
      label: 'Rows that begin with “of which”: family hub',
      help: 'They are said to be some of the row above. Drawn beside it, the same contacts would be counted twice.',
      isNeeded: true,
    });
    expect(answerOptions([within!], { within: 'out' })).to.equal('');
    for (const as of ['outcomes', 'sources', 'levels'])
      expect(drawn({ as, within: 'out' })[as]).to.deep.equal([
        { name: 'Early help', value: 220 },
        { name: 'Advice', value: 310 },
      ]);
  });

  it('has them as parts where the author says that they are not counted above, and as stages', () => {
    const all = [
      { name: 'Early help', value: 220 },
      { name: 'family hub', value: 110 },
      { name: 'Advice', value: 310 },
    ];
    expect(drawn({ as: 'outcomes', within: 'own' }).outcomes).to.deep.equal(all);
    expect(drawn({ as: 'journey' }).journey).to.deep.equal(all);
    expect(ids(funnelFields(cells, { as: 'journey' }))).not.to.include('within');
    expect(ids(funnelFields(table(['Outcome', 'Contacts'], ['Advice', '7']), {}))).not.to.include(
      'within',
    );
  });

  it('tells problems at their own rows, also of what came first', () => {
    const { placed } = funnelFromTable(cells, '', { as: 'outcomes', within: 'out' });
    const first = ['outcomes', 0];
    const repeated: Problem = {
      ...{ severity: 'fault', path: ['outcomes', 1, 'value'], code: 'name repeated' },
      facts: { field: 'name', id: 'Advice', first, outcome: 'numbers not shown' },
    };
    const [told] = placed([repeated]);
    expect(told!.path).to.deep.equal(['<table>', 'Advice', 'Contacts']);
    expect(told!.facts).to.deep.include({ first: ['<table>', 'Early help', ''] });
  });
});

describe('the widgets that fit a table', () => {
  const offered = {
    'periods down the side': [
      table(['Year', 'A'], ['2023-24', '7'], ['2024-25', '8']),
      ['indicator-trend'],
    ],
    'periods across': [
      table(['Area', '2022-23', '2023-24', '2024-25'], ['Ayton', '7', '8', '9']),
      ['vital-signs', 'indicator-trend'],
    ],
    parts: [
      table(['Placement', 'Children'], ['Foster care', '7'], ['Total', '9']),
      ['placement-mix'],
    ],
    'parts of contacts': [
      table(['Outcome of contact', '2023-24'], ['Early help', '7'], ['Total', '9']),
      ['threshold-funnel', 'vital-signs', 'indicator-trend', 'placement-mix'],
    ],
    'parts of contacts and their shares': [
      table(
        ['Outcome', 'Contacts', 'Share (%)'],
        ['Early help', '7', '78%'],
        ['Advice', '2', '22%'],
      ),
      ['threshold-funnel', 'placement-mix'],
    ],
    'percentages of assessments': [
      table(
        ['Sign', '2023-24', '2024-25'],
        ['Re-referrals', '22%', '21%'],
        ['Assessments on time', '80%', '83%'],
      ),
      ['vital-signs', 'indicator-trend', 'placement-mix'],
    ],
    'percentages of assessments, as the heads say': [
      table(['Sign', 'Per cent'], ['Re-referrals', '22'], ['Assessments on time', '80']),
      ['placement-mix'],
    ],
    'pounds for early help': [
      table(['Service', 'Each'], ['Early help hub', '£7'], ['Advice line', '£9']),
      ['cost-comparator', 'placement-mix'],
    ],
    'costs of early help, as the heads say': [
      table(['Service', 'Cost'], ['Early help hub', '7'], ['Advice line', '9']),
      ['cost-comparator', 'placement-mix'],
    ],
    pounds: [
      table(['Home', 'Cost'], ['Our own', '£7'], ['Bought', '£9']),
      ['cost-comparator', 'placement-mix'],
    ],
    'no figures': [table(['Home', 'Note'], ['Our own', 'good'], ['Bought', 'fair']), []],
  } as const;
  for (const [what, [of, expected]] of Object.entries(offered))
    it(`are told of a table with ${what}`, () => {
      expect(fittingTable(of)).to.deep.equal(expected);
    });
});
