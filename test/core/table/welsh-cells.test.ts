// Tests that cells, heads, titles and units in Welsh are read as those in English are.
import { expect } from '@open-wc/testing';
import { readPeriod } from '../../../src/core/data/read-period.js';
import { readCell } from '../../../src/core/table/cell.js';
import { readFigures, unitSaid } from '../../../src/core/table/figures.js';
import {
  areaInTitle,
  isTarget,
  periodHead,
  periodInTitle,
  periodsAmong,
  roleOf,
} from '../../../src/core/table/heads.js';
import { costUnitIn, kindIn } from '../../../src/widgets/cost-comparator/from-table.words.js';
import { directionIn, figureNamed } from '../../../src/widgets/vital-signs/from-table.columns.js';
import { vitalSignsFromTable } from '../../../src/widgets/vital-signs/from-table.js';
import { costComparatorFromTable } from '../../../src/widgets/cost-comparator/from-table.js';
import { saysCosts } from '../../../demo/builder/cost-fields.js';
import { plainTable } from '../../support/plain-table.js';

/** English, what it is read as, and what is the same in Welsh. */
type Pairs = readonly (readonly [english: string, reading: unknown, ...welsh: string[]])[];

function sameReading(what: string, read: (text: string) => unknown, pairs: Pairs): void {
  describe(what, () => {
    for (const [english, reading, ...welsh] of pairs)
      it(`"${english}", and ${welsh.map((text) => `"${text}"`).join(', ')}`, () => {
        for (const text of [english, ...welsh]) expect(read(text), text).to.deep.equal(reading);
      });
  });
}

const withheld = { kind: 'absence', text: '[c]' };
const unread = { kind: 'text' };
const number = (value: number, more: object = {}) => ({
  kind: 'number',
  value,
  words: '',
  marks: [],
  ...more,
});
const pounds = (value: number) => number(value, { sign: 'pounds' });

describe('a table with Welsh words', () => {
  sameReading('withholds a small number:', readCell, [
    ['5 or fewer', withheld, '5 neu lai'],
    ['5 or under', withheld, '5 neu is'],
    ['5 children or fewer', withheld, '5 o blant neu lai'],
    ['fewer than 8', withheld, 'llai nag 8'],
    ['fewer than 5', withheld, 'llai na 5'],
    ['1 to 4', withheld, '1 i 4'],
    ['withheld', withheld, 'ataliwyd'],
    ['not known', { kind: 'absence', text: '[x]' }, 'anhysbys', 'ddim yn hysbys'],
  ]);
  sameReading('does not read a bound as a number:', readCell, [
    ['5 or more', unread, '5 neu fwy'],
    ['5 or so', unread, '5 neu ragor'],
    ['5 at most', unread, '5 ar y mwyaf'],
    ['5 and under', unread, '5 a llai', '5 ac is'],
    ['5 days or more', unread, '5 diwrnod neu fwy'],
    ['5, suppressed', unread, '5, wedi’i atal', '5, cyfrinachol'],
  ]);
  sameReading('reads the scale of a number:', readCell, [
    ['£2 million', pounds(2e6), '£2 filiwn', '£2 miliwn'],
    ['£5 thousand', pounds(5e3), '£5 mil'],
    ['2 thousand', number(2e3), '2 fil'],
    ['£3 billion', pounds(3e9), '£3 biliwn'],
    ['75 per cent', number(75, { sign: 'percent' }), '75 y cant'],
  ]);
  sameReading('tells the latest from the one before:', figureNamed, [
    ['Latest', 'latest', 'Diweddaraf', 'Ffigur diweddaraf', 'Y chwarter diweddaraf'],
    ['Current figure', 'latest', 'Ffigur presennol', 'Perfformiad cyfredol'],
    ['Figure', 'latest', 'Ffigur', 'Y ffigur', 'Gwerth', 'Canlyniad', 'Perfformiad'],
    ['Previous figure', 'previous', 'Ffigur blaenorol', 'Y flwyddyn flaenorol', 'Blaenorol'],
    ['Figure last year', 'previous', 'Ffigur llynedd', 'Ffigur cynt', 'Y chwarter diwethaf'],
    ['Comments', undefined, 'Sylwadau'],
  ]);
  sameReading(
    'reads the period of a head:',
    (head) => ({ ...periodHead(head), is: periodsAmong([head])[0] }),
    [
      ['March 2025', { text: 'March 2025', marks: [], is: true }],
      ['At 31 March 2025', { text: '31 March 2025', marks: [], is: true }],
      ['2024-25, first month', { text: '2024-25', marks: [], months: 1, is: true }, '2024-25, y mis cyntaf'],
      ['2024-25, first 8 months', { text: '2024-25', marks: [], months: 8, is: true }, '2024-25, yr 8 mis cyntaf'],
      ['During the year 2024-25', { text: '2024-25', marks: [], is: true }, 'Yn ystod y flwyddyn 2024-25', 'Blwyddyn ariannol 2024-25'],
      ['2024-25 (provisional)', { text: '2024-25', marks: ['p'], is: true }, '2024-25 (amodol)', '2024-25 (dros dro)', '2024-25, dros dro', '2024-25 dros dro'],
      ['2024-25 (revised)', { text: '2024-25', marks: ['r'], is: true }, '2024-25 (diwygiedig)'],
    ],
  ); // prettier-ignore
  sameReading(
    'reads the month of a head:',
    (head) => {
      const { text, marks } = periodHead(head);
      const { startDay, endDay } = readPeriod(text, 'financial') ?? {};
      return { startDay, endDay, marks };
    },
    (
      [
        ['End of March 2025', 'March 2025', 'Diwedd mis Mawrth 2025', 'Ar ddiwedd mis Mawrth 2025'],
        ['In March 2025', 'March 2025', 'mis Mawrth 2025', 'ym mis Mawrth 2025', 'Ym Mawrth 2025'],
        ['In July 2025', 'July 2025', 'yng Ngorffennaf 2025', 'ym mis Gorffennaf 2025'],
        ['31 March 2025', '31 March 2025', 'Ar 31 Mawrth 2025'],
        ['year ending March 2025', 'year ending March 2025', 'y flwyddyn sy’n dod i ben ym mis Mawrth 2025', 'Y flwyddyn a ddaeth i ben ar 31 Mawrth 2025'],
      ] as const
    ).map(([english, period, ...welsh]) => {
      const { startDay, endDay } = readPeriod(period, 'financial')!;
      return [english, { startDay, endDay, marks: [] }, ...welsh];
    }),
  ); // prettier-ignore
  sameReading('takes no mark from a name:', periodHead, [
    ['Temporary accommodation', { text: 'Temporary accommodation', marks: [] }],
    ['Llety dros dro', { text: 'Llety dros dro', marks: [] }],
    ['Year 7', { text: 'Year 7', marks: [] }],
    ['Blwyddyn 7', { text: 'Blwyddyn 7', marks: [] }],
  ]);
  sameReading('tells what an area is:', roleOf, [
    ['Wales', 'national', 'Cymru'],
    ['England and Wales', 'national', 'Cymru a Lloegr'],
    ['Scotland', 'national', 'Yr Alban'],
    ['Northern Ireland', 'national', 'Gogledd Iwerddon'],
    ['United Kingdom', 'national', 'Y Deyrnas Unedig'],
    ['Great Britain', 'national', 'Prydain Fawr'],
    ['Region', 'region', 'Rhanbarth', 'Rhanbarth y De', 'Cyfartaledd rhanbarthol'],
    ['Statistical neighbour', 'neighbours', 'Cymydog ystadegol', 'Cymdogion', 'Cyfartaledd y gymdogion'],
    ['Caerdydd', undefined, 'Caerdydd'],
  ]); // prettier-ignore
  sameReading('takes the period from a title:', (title) => periodInTitle(title).period !== undefined, [
    ['Children at 31 March 2025', true, 'Plant ar 31 Mawrth 2025', 'Plant ar ddiwedd mis Mawrth 2025'],
    ['Children in March 2025', true, 'Plant ym mis Mawrth 2025', 'Plant ym Mawrth 2025'],
    ['Children in 2024-25', true, 'Plant yn 2024-25', 'Plant yn ystod 2024-25', 'Plant ar gyfer 2024-25'],
    ['Children in care', false, 'Plant ar y gofrestr', 'Plant yn yr ysgol'],
  ]); // prettier-ignore
  sameReading('takes the area from a title:', (title) => areaInTitle(title, ['Caerdydd', 'Ayton']), [
    ['Plant in Caerdydd', { title: 'Plant', area: 'Caerdydd' }, 'Plant yng Nghaerdydd', 'Plant yn Caerdydd'],
    ['Plant in Ayton', { title: 'Plant', area: 'Ayton' }, 'Plant yn Ayton'],
  ]); // prettier-ignore
  sameReading('knows a target:', isTarget, [['Targets', true, 'Targedau', 'Y targed']]);
  sameReading('knows who provides a place:', kindIn, [
    ['All provision', 'all', 'Pob darpariaeth', 'Yr holl ddarpariaeth'],
    ['Internal and external', 'all', 'Mewnol ac allanol'],
    ['Internal', 'in-house', 'Mewnol', 'Darpariaeth fewnol'],
    ['Independent', 'external', 'Annibynnol', 'Darpariaeth annibynnol'],
    ['Agency', 'external', 'Asiantaeth'],
    ['Private', 'external', 'Preifat', 'Darpariaeth breifat'],
  ]);
  sameReading('knows what a cost is for:', costUnitIn, [
    ['Annual cost', 'pounds per year', 'Cost flynyddol'],
    ['Cost every week', 'pounds per week', 'Cost bob wythnos', 'Cost wythnosol'],
    ['Cost per bed per week', 'pounds per bed per week', 'Y gost fesul gwely yr wythnos', 'Cost y gwely bob wythnos'],
  ]); // prettier-ignore
  sameReading('knows that it speaks of costs:', saysCosts, [
    ['Costs', true, 'Costau', 'Y gost fesul gwely', 'Cyfanswm y gostau', 'Gwariant'],
    ['Thousands of pounds', true, 'Miloedd o bunnoedd', 'Punnoedd'],
    ['Children', false, 'Plant', 'Dangosydd'],
  ]);
  sameReading('knows a direction:', (text) => directionIn(text, 'Good is'), [
    ['Higher is better', 'high', 'Mae uwch yn well', 'Uwch', 'Mwyaf', 'Mwy'],
    ['Lower is better', 'low', 'Mae is yn well', 'Is', 'Lleiaf', 'Llai'],
    ['Neither', 'neutral', 'Y naill na’r llall', 'Niwtral'],
  ]);
  sameReading('knows money in a head:', unitSaid, [
    ['Spending (pounds)', 'pounds', 'Gwariant (punnoedd)'],
    ['Cost (pounds per week)', 'pounds per week', 'Cost (punnoedd yr wythnos)', 'Cost (punnoedd bob wythnos)'],
  ]); // prettier-ignore
  sameReading(
    'knows the unit of a cell:',
    (text) => readFigures([{ text, place: [] }], undefined, () => undefined),
    [
      ['12 days', { unit: 'days', values: [12] }, '12 diwrnod'],
      ['12 children', { unit: 'children', values: [12] }, '12 o blant', '12 plant'],
      ['£300 per week', { unit: 'pounds per week', values: [300] }, '£300 yr wythnos'],
    ],
  );
  sameReading(
    'multiplies costs as their head says:',
    (head) =>
      (
        costComparatorFromTable(plainTable(`Provision | ${head}\nInternal | 3`), '').input as {
          provisions: { cost: number }[];
        }
      ).provisions[0]!.cost,
    [
      ['Cost (thousand pounds)', 3000, 'Cost (miloedd o bunnoedd)', 'Cost (£ mil)'],
      ['Cost (millions of pounds)', 3e6, 'Cost (miliynau o bunnoedd)', 'Cost (£ miliwn)'],
    ],
  );

  /** The measure of the one row of a scorecard, from what one cell of it says. */
  const measureOf = (head: string) => (text: string) =>
    (
      vitalSignsFromTable(plainTable(`Indicator | 2025 | ${head}\nVisits | 3 | ${text}`), '')
        .input as { indicators: { measure: object }[] }
    ).indicators[0]!.measure;
  sameReading('knows the unit of a row:', measureOf('Uned'), [
    ['days', { unit: 'days' }, 'diwrnodau', 'Diwrnodau', 'dyddiau'],
    ['weeks', { unit: 'weeks' }, 'wythnosau'],
    ['pounds', { unit: 'pounds' }, 'punnoedd'],
    ['pounds per week', { unit: 'pounds per week' }, 'punnoedd yr wythnos'],
    ['million pounds', { unit: 'million pounds' }, 'miliynau o bunnoedd'],
    ['per cent', { unit: 'percent' }, 'y cant', 'canran'],
    ['count', { unit: 'count' }, 'nifer'],
  ]);
  sameReading('knows what a row counts:', measureOf('Pobl neu bethau'), [
    ['people', { counts: 'people' }, 'pobl', 'plant'],
    ['things', { counts: 'things' }, 'pethau', 'bethau'],
  ]);

  it('takes the later of two columns as the latest, whatever their order', () => {
    const read = (text: string, caption: string, options = '') =>
      vitalSignsFromTable(plainTable(text, caption), options).input;
    const series = (input: unknown) =>
      (input as { indicators: { series: { values: unknown[] }[] }[] }).indicators[0]!.series[0]!
        .values;
    for (const [heads, latest] of [
      ['Mawrth 2024 | Diwedd mis Mawrth 2025', 91],
      ['31 Mawrth 2024 | 31 Mawrth 2025 (amodol)', { value: 91, marks: ['p'] }],
    ] as const)
      expect(
        series(read(`Dangosydd | ${heads}\nYmweliadau | 88 | 91`, 'Dangosyddion')),
        heads,
      ).to.eql([88, latest]);
    expect(
      series(
        read(
          'Dangosydd | Ffigur blaenorol | Ffigur diweddaraf\nYmweliadau | 88 | 91',
          'Dangosyddion, Mawrth 2025',
          'previousPeriod=Mawrth 2024',
        ),
      ),
    ).to.eql([88, 91]);
  });
});
