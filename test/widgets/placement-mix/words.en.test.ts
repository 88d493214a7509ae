// Tests the English sentences and the table of a mix, whole and word for word.
import { expect } from '@open-wc/testing';
import { examples } from '../../../src/widgets/placement-mix/examples.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { placementMixTable } from '../../../src/widgets/placement-mix/table.js';
import { words } from '../../../src/widgets/placement-mix/words.en.js';
import { carers, modelOf, parts } from './scene.js';

const example = (name: string) => modelOf(examples[name]!.dataset);

describe('the summary', () => {
  it('says how far each group is from its target', () => {
    expect(words.summary(modelOf(carers))).to.equal(
      '350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).',
    );
  });
  it('says that a target is reached', () => {
    expect(words.summary(example('targets met'))).to.contain(
      '75% in-house, at the 75% target; 25% external, at the 25% target.',
    );
  });
  it('says which side of the target a share is on, where rounding puts it at the target', () => {
    const summaryOf = (own: number, target = 0.75) =>
      words.summary(
        modelOf({
          title: 'Homes',
          groups: [{ name: 'In-house', target }, { name: 'External' }],
          parts: [
            { name: 'A', group: 'In-house', value: own },
            { name: 'B', group: 'External', value: 1000 - own },
          ],
        }),
      );
    expect(summaryOf(746)).to.contain('75% in-house, just under the 75% target;');
    expect(summaryOf(754)).to.contain('75% in-house, just over the 75% target;');
    expect(summaryOf(750)).to.contain('75% in-house, at the 75% target;');
    // 74.7% is shown as 75%.
    expect(summaryOf(747, 0.748)).to.contain('75% in-house, just under the 74.8% target;');
    expect(summaryOf(740)).to.contain('74% in-house, 1 percentage point short of the 75% target;');
  });
  it('says that there is no figure', () => {
    expect(words.summary(modelOf({ title: 'Carers', groups: carers.groups }))).to.equal(
      'The target is 75% in-house and 25% external. No figure is at hand to hold against it.',
    );
  });
  it('calls no part the largest where one is withheld', () => {
    const summary = words.summary(example('protected by its publisher'));
    expect(summary).to.contain('The largest part shown is own provision: 228 (48%).');
  });
  it('gives no share where the total is withheld', () => {
    const model = example('parts withheld');
    const text = [words.summary(model), ...words.groups(model), ...words.notes(model)].join(' ');
    expect(text.replaceAll(/target[^.]*/g, '')).not.to.contain('%');
  });
  it('says that no figure can be shown, and why', () => {
    expect(words.summary(example('everything withheld'))).to.equal(
      'All figures are withheld: confidential.',
    );
  });
  it('says that figures are withheld, where they are all withheld', () => {
    const some = modelOf({
      ...carers,
      parts: carers.parts!.map((part) => ({ ...part, value: '[c]', previous: undefined })),
      total: '[c]',
    });
    expect(some.form).to.equal('targets');
    expect(words.summary(some)).to.equal(
      'The target is 75% in-house and 25% external. All figures are withheld.',
    );
  });
  it('writes marks in words', () => {
    const model = modelOf({
      title: 'Homes',
      parts: [
        { name: 'A', value: { value: 90, marks: ['p'] } },
        { name: 'B', value: 10 },
      ],
    });
    expect(words.summary(model)).to.contain('The largest part is A: 90 (90%), provisional.');
    expect(words.point(model, 0, 0)).to.deep.equal(['A', '90 (90%), provisional']);
  });
  it('names each of several areas', () => {
    expect(words.summary(example('several dates with targets'))).to.contain(
      '31 March 2025: 64% in-house, 11 percentage points short of the 75% target; 36% external',
    );
  });
});

describe('the words beside the picture', () => {
  it('gives number, share and both changes of a group', () => {
    expect(words.groups(modelOf(carers))).to.deep.equal([
      'In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.',
      'External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.',
    ]);
  });
  it('gives each area’s own previous period', () => {
    const [first, second] = ['2024', '2020'].map((date) => ({
      title: 'Homes',
      area: date,
      previousPeriod: `31 March ${date}`,
      parts: [{ name: 'A', value: 300, previous: 200 }],
    }));
    const model = modelOf([first, second]);
    expect(words.point(model, 0, 0)).to.contain('up 100 since 31 March 2024');
    expect(words.point(model, 1, 0)).to.contain('up 100 since 31 March 2020');
  });
  it('says that numbers of people are rounded, and names the sources of a list', () => {
    const one = { title: 'Homes', area: 'A', parts: parts({ A: 93 }), source: 'Returns' };
    const rounded = { ...one, disclosure: { rounding: 5 } };
    const note = 'Numbers of people are rounded to the nearest 5.';
    expect(words.notes(modelOf(rounded))).to.contain(note);
    expect(words.notes(modelOf(one))).not.to.contain(note);
    const things = { ...rounded, measure: { counts: 'things' } };
    expect(words.notes(modelOf(things))).not.to.contain(note);
    const census = {
      ...one,
      area: 'B',
      source: { name: 'Census', status: 'estimate', licence: 'OGL' },
    };
    expect(words.notes(modelOf([one, census, { ...census, area: 'C' }])).slice(-1)).to.deep.equal([
      'Source: Census. An estimate. Licence: OGL.',
    ]);
  });
  it('never shows a share that is not all as 100%', () => {
    const model = modelOf({
      title: 'Homes',
      parts: parts({ A: 998, B: 2 }),
      measure: { counts: 'things' },
    });
    expect(words.summary(model)).to.contain('A: 998 (over 99%)');
  });
  it('says where tapping opens the table', () => {
    expect(words.openTable(example('nine parts'))).to.equal(
      'Tap “All other parts” to see its parts in the table.',
    );
    expect(words.openTable(modelOf(carers))).to.equal('');
  });
  it('says why bars are drawn', () => {
    expect(words.reason(modelOf(carers))).to.equal('');
    expect(words.reason(example('parts withheld'))).to.equal(
      'Drawn as bars: a number is withheld to protect people, and a whole with one part missing would give it away.',
    );
    expect(words.reason(example('many thin parts'))).to.equal(
      'Drawn as bars: more than a third of the parts are under 2%, too thin to be seen in a donut.',
    );
  });
  it('names the parts of Other, and says how shares are rounded', () => {
    expect(words.notes(example('nine parts'))).to.deep.equal([
      '“All other parts” is these parts together: Placed for adoption; Other residential settings; Residential schools; Secure homes. Each has a row of its own in the table.',
      'Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).',
    ]);
  });
  it('describes a point line by line: name, figure, change, group', () => {
    expect(words.point(modelOf(carers), 0, 2)).to.deep.equal([
      'Agency carers',
      '118 (34%)',
      'down 9 since 31 March 2024',
      'Group: External',
    ]);
  });
  it('says that a withheld point is confidential, and never shows a small share as zero', () => {
    const model = modelOf({
      title: 'Homes',
      parts: parts({ A: 9960, B: 8, C: '[c]' }),
      total: 10_000,
      disclosure: { protected: true },
    });
    expect(words.point(model, 0, 1)).to.deep.equal(['B', '8 (under 1%)']);
    expect(words.point(model, 0, 2)).to.deep.equal(['C', 'confidential']);
  });
});

describe('the table', () => {
  it('has a row for every part, the sum after each group, and the total last', () => {
    expect(placementMixTable(modelOf(carers), words)).to.deep.equal({
      caption: 'Our foster carers',
      columns: ['Part', 'Group', '31 March 2025', 'Share', '31 March 2024', 'Change', 'Target'],
      rows: [
        { head: 'Our own carers', cells: ['In-house', '168', '48%', '161', 'up 7', ''] },
        {
          head: 'Our carers, family and friends',
          cells: ['In-house', '42', '12%', '35', 'up 7', ''],
        },
        { head: 'In-house, all', cells: ['In-house', '210', '60%', '196', 'up 14', '75%'] },
        { head: 'Agency carers', cells: ['External', '118', '34%', '127', 'down 9', ''] },
        {
          head: 'Agency carers, parent and child',
          cells: ['External', '22', '6%', '18', 'up 4', ''],
        },
        { head: 'External, all', cells: ['External', '140', '40%', '145', 'down 5', '25%'] },
        { head: 'Total', cells: ['', '350', '', '341', 'up 9', ''] },
      ],
    });
  });
  it('has rows for zeros and for the parts of Other', () => {
    const table = placementMixTable(
      modelOf({
        title: 'Homes',
        parts: parts({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 9, G: 8, H: 0 }),
      }),
      words,
    );
    expect(table.rows.map(({ head }) => head)).to.deep.equal([
      'A', 'B', 'C', 'D', 'E', 'F (in Other)', 'G (in Other)', 'H', 'Total',
    ]); // prettier-ignore
    expect(table.rows[7]!.cells).to.deep.equal(['0', '0%']);
  });
  it('has a row for each part of each of several areas', () => {
    const { columns, rows } = placementMixTable(example('several areas'), words);
    expect(columns).to.deep.equal(['Part', '31 March 2025', 'Share']);
    expect(rows.slice(0, 4)).to.deep.equal([
      { head: 'Inside, Exampleshire', cells: ['320', '63%'] },
      { head: 'Inside, Sampleton', cells: ['227', '48%'] },
      { head: 'Inside, Mockford', cells: ['830', '61%'] },
      { head: 'Outside, Exampleshire', cells: ['184', '37%'] },
    ]);
  });
  it('gives each row its date where dates differ', () => {
    const table = placementMixTable(
      modelOf({
        title: 'Homes',
        areas: [
          { area: 'Exampleshire', period: '2025-03-31', parts: parts({ A: 90, B: 10 }) },
          { area: 'Mockford', period: '2024-03-31', parts: parts({ A: 60, B: 40 }) },
        ],
      }),
      words,
    );
    expect(table.columns).to.deep.equal(['Part', 'Number', 'Share']);
    expect(table.rows.slice(0, 2).map(({ head }) => head)).to.deep.equal([
      'A, Exampleshire, 31 March 2025',
      'A, Mockford, 31 March 2024',
    ]);
  });
  it('has a cell for each column in every example', () => {
    for (const [name, { dataset }] of Object.entries(examples)) {
      if (!parsePlacementMix(dataset).dataset) continue;
      const { columns, rows } = placementMixTable(modelOf(dataset), words);
      for (const { cells } of rows) expect(cells.length, name).to.equal(columns.length - 1);
    }
  });
});
