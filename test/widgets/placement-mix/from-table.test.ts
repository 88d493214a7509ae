// Tests what a table of parts is read as.
import { expect } from '@open-wc/testing';
import { problemMessages } from '../../../src/core/problems/messages.js';
import { placementMixFromTable } from '../../../src/widgets/placement-mix/from-table.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { plainTable } from '../../support/plain-table.js';

const inputOf = (text: string, options = '', caption = 'Homes') =>
  placementMixFromTable(plainTable(text, caption), options).input as {
    readonly parts: readonly { readonly name: string }[];
    readonly total?: unknown;
    readonly title?: string;
  };
const messagesOf = (text: string, options = '') => {
  const read = placementMixFromTable(plainTable(text), options);
  return problemMessages(read.placed(parsePlacementMix(read.input).problems));
};

describe('a mix from a table', () => {
  it('has parts, how many, how many before, and their groups', () => {
    const table = `Carers | Number | Previous | Group
      Our own | 168 | 161 | In-house
      Family and friends | [c] | 35 | In-house
      Agency | 142 [p] | 149 | External
      Total | 318 | 345 |`;
    expect(
      inputOf(table, 'groups.In-house.target=75%25&area=Ayton', 'Our carers, 31 March 2025'),
    ).to.eql({
      title: 'Our carers',
      area: 'Ayton',
      period: '31 March 2025',
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'Our own', group: 'In-house', value: 168, previous: 161 },
        { name: 'Family and friends', group: 'In-house', value: '[c]', previous: 35 },
        { name: 'Agency', group: 'External', value: { value: 142, marks: ['p'] }, previous: 149 },
      ],
      total: 318,
      totalPrevious: 345,
    });
  });

  it('has the area of its option after the title no second time', () => {
    const titleOf = (caption: string, options: string) =>
      inputOf('Home | Children\nOurs | 7', options, caption).title;
    expect(titleOf('Homes, Ayton', 'area=Ayton')).to.equal('Homes');
    expect(titleOf('Homes, Ayton', 'area=Beeton')).to.equal('Homes, Ayton');
    expect(titleOf('Homes, Ayton', '')).to.equal('Homes, Ayton');
  });

  it('reads the later of two columns headed by dates as the number, in any order', () => {
    const table = `Home | At 31 March 2024 | At 31 March 2025
      Foster care | 40 | 41`;
    expect(inputOf(table)).to.deep.equal({
      title: 'Homes',
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      parts: [{ name: 'Foster care', value: 41, previous: 40 }],
    });
  });

  it('takes no column of percentages beside the numbers for those before', () => {
    for (const head of ['%', '% of total', 'Percentage', 'Per cent', 'Children (%)', 'Y cant']) {
      const table = `Home | Children | ${head}
        Foster care | 40 | 80
        Kinship care | 10 | 20`;
      expect(inputOf(table), head).to.deep.equal({
        title: 'Homes',
        parts: [
          { name: 'Foster care', value: 40 },
          { name: 'Kinship care', value: 10 },
        ],
      });
    }
  });

  it('takes percentages alone for shares, with their sign or without', () => {
    const shareOf = (share: number) => ({ value: '[x]', share });
    for (const [head, sign] of [
      ['% of children', '%'],
      ['%', ''],
      ['Canran', ''],
      ['Children (%)', ''],
    ])
      expect(
        inputOf(`Home | ${head}\nFoster care | 80${sign}\nKinship care | 20${sign}`),
        head,
      ).to.deep.equal({
        title: 'Homes',
        parts: [
          { name: 'Foster care', value: shareOf(0.8) },
          { name: 'Kinship care', value: shareOf(0.2) },
        ],
      });
    for (const heads of [
      '2023-24 (%) | 2024-25 (%)',
      '% 2023-24 | % 2024-25',
      'Canran 2023-24 | Canran 2024-25',
    ])
      expect(inputOf(`Home | ${heads}\nFoster care | 81 | 80`), heads).to.deep.equal({
        title: 'Homes',
        period: '2024-25',
        previousPeriod: '2023-24',
        parts: [{ name: 'Foster care', value: shareOf(0.8), previous: shareOf(0.81) }],
      });
  });

  it('takes the later of two columns for the number, in Welsh as in English', () => {
    for (const heads of [
      'Previous year | This year',
      'Y flwyddyn flaenorol | Y flwyddyn hon',
      'Blwyddyn gynt | Eleni',
      'Llynedd | Eleni',
      'Flwyddyn yn ôl | Nawr',
    ])
      expect(inputOf(`Home | ${heads}\nFoster care | 40 | 41`).parts, heads).to.deep.equal([
        { name: 'Foster care', value: 41, previous: 40 },
      ]);
  });

  it('takes a sum of all for the total, first or last, in both languages', () => {
    const rows = ['Police | 40', 'Schools | 10'];
    const heads = ['Total', 'All children', 'Total contacts', 'Contacts total', 'Contacts, total'];
    const welsh = [
      'Cyfanswm',
      'Cyfanswm y plant',
      'Pob plentyn',
      'I gyd',
      'Yr holl blant',
      'Cyfanswm cysylltiadau',
    ];
    for (const head of [...heads, ...welsh])
      for (const lines of [
        [...rows, `${head} | 50`],
        [`${head} | 50`, ...rows],
      ])
        expect(inputOf(['From | Contacts', ...lines].join('\n')), head).to.deep.equal({
          title: 'Homes',
          parts: [
            { name: 'Police', value: 40 },
            { name: 'Schools', value: 10 },
          ],
          total: 50,
        });
  });

  it('takes a sum for the total beside withheld parts where it sums what the numbers count', () => {
    const table = (sum: string) => `From | Contacts\nPolice | 40\nSchools | [c]\n${sum} | 50`;
    expect(inputOf(table('Total contacts')).total).to.equal(50);
    expect(inputOf(table('Total police')).total).to.equal(undefined);
  });

  it('takes no other sum for the total, and says so', async () => {
    const told =
      'expected a total of a group that a column or a heading names, received another sum';
    for (const lines of [
      ['Police | 40', 'Total public | 40', 'Schools | 10'],
      ['Police | 40', 'Subtotal | 30'],
      ['Total police | 40', 'Schools | 10', 'Total others | 10'],
      ['Total fostering | 300', 'In-house | 200', 'Agency | [c]', 'Residential | [c]'],
      ['Total fostering | 45', 'Residential homes | 30', 'Secure | 9'],
      ['Residential | 8', 'Foster, own | 10', 'Foster, agency | 5', 'Foster care total | 15'],
    ]) {
      const table = ['From | Contacts', ...lines].join('\n');
      expect((await messagesOf(table)).join('\n'), table).to.contain(told);
      expect(inputOf(table).total, table).to.equal(undefined);
    }
  });

  it('takes some of a part for what it is, in both languages', () => {
    for (const words of [
      'of which',
      'including:',
      'o’r rhain',
      "o'r rheini",
      'ohonynt:',
      'gan gynnwys',
    ])
      expect(
        inputOf(`Home | Children\nFoster care | 40\n${words} kinship | 10`).parts,
        words,
      ).to.deep.equal([
        { name: 'Foster care', value: 40 },
        { name: 'kinship', of: 'Foster care', value: 10 },
      ]);
  });

  it('leaves out of a name only that a mix has drawn it together with others', () => {
    const nameIn = (head: string) => inputOf(`Home | Children\n${head} | 40`).parts[0]!.name;
    expect(nameIn('Kinship care (in All other)')).to.equal('Kinship care');
    expect(nameIn('Gofal (o fewn “Eraill”)')).to.equal('Gofal');
    for (const name of [
      'Gofal maeth (o fewn y sir)',
      'Foster care (in county)',
      'Foster care (in other counties)',
    ])
      expect(nameIn(name)).to.equal(name);
  });

  it('takes headings over the whole width for groups, with their totals and targets', () => {
    const table = `Carers | Number | Share | Target
      In-house | In-house | In-house | In-house
      Our own | 60 | 60% |
      Family | 10 | 10% |
      Total in-house | 70 | 70% | 75%
      External | External | External | External
      Agency | 30 | 30% |`;
    expect(inputOf(table)).to.deep.equal({
      title: 'Homes',
      groups: [{ name: 'In-house', value: 70, target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'Our own', group: 'In-house', value: 60 },
        { name: 'Family', group: 'In-house', value: 10 },
        { name: 'Agency', group: 'External', value: 30 },
      ],
    });
  });

  it('makes subgroups of rows that begin with "of which"', () => {
    expect(
      inputOf('Home | Children\nFoster care | 40\nof which kinship | 8\nHostel | 7'),
    ).to.deep.include({
      parts: [
        { name: 'Foster care', value: 40 },
        { name: 'kinship', of: 'Foster care', value: 8 },
        { name: 'Hostel', value: 7 },
      ],
    });
  });

  it('takes shares where there are no numbers', () => {
    expect(inputOf('Home | Share\nFoster care | 67%\nOther | 33%')).to.deep.include({
      parts: [
        { name: 'Foster care', value: { value: '[x]', share: 0.67 } },
        { name: 'Other', value: { value: '[x]', share: 0.33 } },
      ],
    });
  });

  it('reads several areas that each have a total', () => {
    const table = `Home | 31 March 2025
      Foster care, Ayton | 40
      Foster care, Beeton | 50
      Other, Ayton | 10
      Other, Beeton | 12
      Total, Ayton | 50
      Total, Beeton | 62`;
    expect(inputOf(table, 'areas.Beeton.disclosure.rounding=10')).to.deep.equal({
      title: 'Homes',
      period: '31 March 2025',
      areas: [
        {
          area: 'Ayton',
          parts: [
            { name: 'Foster care', value: 40 },
            { name: 'Other', value: 10 },
          ],
          total: 50,
        },
        {
          area: 'Beeton',
          parts: [
            { name: 'Foster care', value: 50 },
            { name: 'Other', value: 12 },
          ],
          total: 62,
          disclosure: { rounding: 10 },
        },
      ],
    });
  });

  it('tells faults by the heads of row and column', async () => {
    const table = `Home | Children | Group
      Foster care | forty1 | A
      Other | -7 | B
      Subtotal | 9 |`;
    expect(await messagesOf(table, 'groups.C.target=1')).to.deep.equal([
      'row Foster care, column Children: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received text; write nothing but the number and its unit, or the shorthand for why there is none; the figure is left out',
      'row Subtotal: expected a total of a group that a column or a heading names, received another sum; add a column "Group" with the group of each part; the sum is left out',
      'option groups.C.target: expected a name that the table has, and what can be said of it, received another; write the name as in the table, such as groups.In-house.target=75% where its column "Group" has "In-house"',
      'row Other, column Children: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ]);
  });

  it('tells a group that an option has renamed, where its parts have the old name', async () => {
    const table = 'Home | Children | Group\nFoster care | 40 | A\nHostel | 7 | B';
    expect(await messagesOf(table, 'groups.A.name=Ours')).to.deep.equal([
      'row Foster care, column Group: expected the name that an option gives the group, received "A"; write the same in the column "Group", or leave the option out; shares of groups are left out',
    ]);
    expect(await messagesOf(table, 'groups.A.target=75%')).to.deep.equal([]);
  });

  it('tells a group that only a sum or some of a part names', async () => {
    const table = `Home | Children | Group
      Foster care | 40 |
      of which kinship | 8 | A
      Hostel | 7 | B`;
    const line = (place: string, name: string) =>
      `${place}: expected a group that a part names in the column "Group", received "${name}", which none does; write it there beside its parts, or remove it; it is left out`;
    expect(await messagesOf(table)).to.deep.equal([line('column Group', 'A')]);
    expect(await messagesOf(`${table}\nTotal C | 9 | C`)).to.deep.equal([
      `${line('column Group', 'A')} (and 1 more of this kind: row Total C)`,
    ]);
  });

  it('never counts a sum that it does not know as a part', () => {
    const { parts } = inputOf('Home | Children\nA | 7\nB | 8\nTotal of A and B | 15') as {
      parts: object[];
    };
    expect(parts).to.have.lengthOf(2);
  });

  it('is nothing without figures', async () => {
    expect((await messagesOf('Home | Children'))[0]).to.match(/^table: expected heads/);
  });
});
