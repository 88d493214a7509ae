// Tests what the Welsh builder quotes of the author, and what it calls fields and units. Made-up figures.
import { expect } from '@open-wc/testing';
import { closeAfterEach, newAuthor } from '../play-author.js';

closeAfterEach();

const lines = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n');

describe('the Welsh builder', function () {
  this.timeout(60_000);

  it('quotes the words with which rows begin', async () => {
    const asked = async (cells: string): Promise<string> => {
      const builder = await newAuthor(1100, 'index.cy.html');
      await builder.paste(cells);
      await builder.choose('threshold-funnel');
      await builder.answer({ as: 'outcomes' });
      await builder.waitFor('#fields [name=within]');
      return builder.page.querySelector('label[for$=within]')!.textContent;
    };
    const heads = 'Canlyniad | 2023-24 | 2024-25';
    const others = ['Cymorth cynnar | 2260 | 2391', 'Cyngor | 4210 | 4034'];
    expect(await asked(lines(heads, ...others, 'O’r rhain, dros y ffôn | 1200 | 1300'))).to.include(
      'Rhesi sy’n dechrau â’r geiriau “o’r rhain”: ',
    );
    expect(await asked(lines(heads, ...others, 'of which by phone | 1200 | 1300'))).to.include(
      'Rhesi sy’n dechrau â’r geiriau “of which”: ',
    );
  });

  it('names in Welsh what a table cannot say', async () => {
    const builder = await newAuthor(1100, 'index.cy.html');
    await builder.paste(
      JSON.stringify({
        widget: 'indicator-trend',
        title: 'Ymweliadau (dychmygol)',
        area: 'Sir Enghraifft',
        measure: {
          unit: 'percent',
          kind: 'flow',
          counts: 'things',
          direction: 'high',
          fromZero: true,
        },
        periods: ['2023-24', '2024-25', '2025-26'],
        series: [{ name: 'Sir Enghraifft', role: 'area', values: [61, 62, 64] }],
        events: [{ period: '2024-25', label: 'System newydd' }],
      }),
    );
    await builder.taken('table-first');
    const told = builder.byId('table-first').closest('.taking')!.textContent;
    expect(told).to.include('Ni all tabl ddweud y rhain: digwyddiadau.');
  });

  it('writes a rate in Welsh into the table of a scorecard, which is read back', async () => {
    const builder = await newAuthor(1100, 'index.cy.html');
    await builder.paste(
      lines(
        'Dangosydd | Uned | 2023-24 | 2024-25 | Gorau po',
        'Cyfradd | per 10,000 | 61 | 64 | isaf',
        'Ymweliadau | % | 91 | 92 | uchaf',
      ),
    );
    await builder.choose('vital-signs');
    await builder.answer({ title: 'Cerdyn (dychmygol)', area: 'Sir Enghraifft' });
    expect(await builder.taken('table-first'))
      .to.include('<td>fesul 10,000</td>')
      .and.not.include('per 10,000');
  });
});
