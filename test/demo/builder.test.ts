// Plays the author for each widget whose datasets have the form of a table: pastes cells, answers what is asked, takes
// the table and its link, puts them into a bare page with `upgrade.js`, and looks for the same figures in the chart.
import { expect } from '@open-wc/testing';
import { Author, drawnFrom } from './play-author.js';

interface Figure {
  readonly value: unknown;
}
type Read = Readonly<Record<string, unknown>> & {
  readonly series?: readonly { readonly name: string; readonly values: readonly Figure[] }[];
};

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function author(): Promise<Author> {
  const opened = await Author.open();
  closing.push(() => opened.close());
  return opened;
}

async function chartOf(html: string) {
  const { chart, close } = await drawnFrom(html);
  closing.push(close);
  return chart;
}

describe('the builder', function () {
  this.timeout(60_000);

  it('takes pasted cells to a trend in a page', async () => {
    const builder = await author();
    await builder.paste(
      [
        'Year\tExampleshire\tEngland',
        '2022-23\t84\t71',
        '2023-24\t[c]\t70',
        '2024-25\t75\t67',
      ].join('\n'),
    );
    await builder.choose('indicator-trend');
    await builder.answer({
      title: 'Children looked after, rate (made-up figures)',
      unit: 'per 10,000',
      direction: 'low',
      target: '78',
      source: 'Made-up figures & guesses',
    });
    const html = await builder.taken('table-first');
    expect(html).to.include('<td>[c]</td>').and.include('Source: Made-up figures &amp; guesses.');
    const chart = await chartOf(html);
    const { measure, target, series } = chart.data as Read;
    expect(
      series!.map(({ name, values }) => [name, values.map(({ value }) => value)]),
    ).to.deep.equal([
      ['Exampleshire', [84, '[c]', 75]],
      ['England', [71, 70, 67]],
    ]);
    expect(measure).to.include({ unit: 'per 10,000', direction: 'low' });
    expect(target).to.include({ value: 78 });
    expect(chart.shadowRoot!.querySelector('[part=rating]')!.textContent).to.equal('Target met');
  });
});
